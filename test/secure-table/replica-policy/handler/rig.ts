import { STREAM_TLS_ONLY, TLS_ONLY } from './documents';
import { createHandler } from '../../../../assets/replica-policy-handler/handler';
import { FakeClock } from '../../../support/fake-clock';
import { FakeDynamoDb } from '../../../support/fake-dynamodb';

export const REGION = 'us-east-1';

const ENVIRONMENT = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'example',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};

export interface Properties {
  TableName?: unknown;
  Region?: unknown;
  Policy?: unknown;
  StreamPolicy?: unknown;
  TableFingerprint?: string;
}

type Event = Parameters<ReturnType<typeof createHandler>>[0];

/** The handler with the real SDK and a fake API, on one clock. Starts and stops with each test. */
export class Rig {
  static forEachTest(): Rig {
    const rig = new Rig();
    const before = { ...process.env };
    beforeEach(async () => {
      rig.clock = new FakeClock();
      rig.dynamodb = new FakeDynamoDb(rig.clock.now);
      Object.assign(process.env, ENVIRONMENT, { AWS_ENDPOINT_URL_DYNAMODB: await rig.dynamodb.start() });
    });
    afterEach(async () => {
      await rig.dynamodb.stop();
      process.env = before;
      // In no case does the handler delete a policy.
      expect(rig.dynamodb.calls.filter((call) => call.operation === 'DeleteResourcePolicy')).toEqual([]);
    });
    return rig;
  }

  clock!: FakeClock;
  dynamodb!: FakeDynamoDb;

  async create(properties: Properties = {}): Promise<Awaited<ReturnType<Rig['send']>>> {
    return this.send({ RequestType: 'Create', ResourceProperties: this.properties(properties) });
  }

  async update(properties: Properties = {}): Promise<Awaited<ReturnType<Rig['send']>>> {
    return this.send({ RequestType: 'Update', ResourceProperties: this.properties(properties), PhysicalResourceId: `${REGION}/Orders` });
  }

  async delete(properties: Properties = {}): Promise<Awaited<ReturnType<Rig['send']>>> {
    return this.send({ RequestType: 'Delete', ResourceProperties: this.properties(properties), PhysicalResourceId: `${REGION}/Orders` });
  }

  private async send(event: Event): ReturnType<ReturnType<typeof createHandler>> {
    return createHandler(this.clock)(event);
  }

  private properties(changes: Properties): Event['ResourceProperties'] {
    return { TableName: 'Orders', Region: REGION, Policy: TLS_ONLY, StreamPolicy: STREAM_TLS_ONLY, TableFingerprint: 'a', ...changes };
  }
}
