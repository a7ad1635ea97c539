import { createServer } from 'http';
import type { IncomingMessage, Server } from 'http';
import type { AddressInfo } from 'net';
import { text as readText } from 'stream/consumers';
import { Failure, FakeRegions } from './fake-dynamodb-state';
import type { FakeTable } from './fake-dynamodb-state';

type Operation = 'DescribeTable' | 'GetResourcePolicy' | 'PutResourcePolicy' | 'DeleteResourcePolicy';

/** A call that arrived, and how it ended. */
export interface Call {
  readonly region: string;
  readonly operation: string;
  readonly resourceArn: string;
  /** `OK`, or the name of the error. */
  readonly outcome: string;
  readonly at: number;
}

/** An error that an operation answers with until some point of the clock. */
export interface Fault {
  readonly region: string;
  readonly operation: Operation;
  readonly error: string;
  readonly message?: string;
  readonly status?: number;
  readonly until: number;
}

/**
 * The resource-policy part of the DynamoDB API over HTTP, on a clock that the test holds. A request's Region is that of
 * its signature. Use: `start()`, hand the address to the SDK as AWS_ENDPOINT_URL_DYNAMODB, `stop()`.
 */
export class FakeDynamoDb extends FakeRegions {
  readonly calls: Call[] = [];

  private readonly faults: Fault[] = [];
  private readonly happenings: { readonly at: number; readonly what: () => void }[] = [];
  private readonly server: Server = createServer((request, response) => {
    void this.answer(request).then(({ status, json }) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(json)));
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Of several for one operation, the one that was scripted first. */
  script(...faults: Fault[]): void {
    this.faults.push(...faults);
  }

  /** Something that happens at a point of the clock: the next request finds it so. */
  later(at: number, what: () => void): void {
    this.happenings.push({ at, what });
  }

  /** The calls of one operation that did something. */
  done(operation: Operation): readonly Call[] {
    return this.calls.filter((call) => call.operation === operation && call.outcome === 'OK');
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; json: object }> {
    const at = this.now();
    this.happenings.splice(0).forEach((each) => (each.at <= at ? each.what() : this.happenings.push(each)));
    const region = /Credential=[^/]+\/\d{8}\/([^/]+)\/dynamodb\/aws4_request/.exec(String(request.headers.authorization))?.[1] ?? 'unsigned';
    const operation = String(request.headers['x-amz-target']).replace('DynamoDB_20120810.', '');
    const input = JSON.parse(await readText(request)) as Record<string, string>;
    const call = { region, operation, resourceArn: input.ResourceArn ?? `arn:aws:dynamodb:${region}:111122223333:table/${input.TableName}`, at };
    try {
      const json = this.perform(region, operation as Operation, input);
      this.calls.push({ ...call, outcome: 'OK' });
      return { status: 200, json };
    } catch (error) {
      const { type, message, status } = error instanceof Failure ? error : new Failure('InternalServerError', String(error), 500);
      this.calls.push({ ...call, outcome: type });
      return { status, json: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message } };
    }
  }

  private perform(region: string, operation: Operation, input: Record<string, string>): object {
    const fault = this.faults.find((each) => each.region === region && each.operation === operation && this.now() < each.until);
    if (fault) {
      throw new Failure(fault.error, fault.message ?? 'as scripted', fault.status);
    }
    switch (operation) {
      case 'DescribeTable':
        return { Table: description(this.describe(region, input.TableName)) };
      case 'GetResourcePolicy': {
        const { text, revisionId } = this.get(region, input.ResourceArn);
        return { Policy: text, RevisionId: revisionId };
      }
      case 'PutResourcePolicy':
        return { RevisionId: this.put(region, input.ResourceArn, input.Policy) };
      case 'DeleteResourcePolicy':
        this.delete(region, input.ResourceArn);
        return {};
      default:
        throw new Failure('UnknownOperationException', operation);
    }
  }
}

function description(table: FakeTable): object {
  return {
    TableName: table.name,
    TableArn: table.arn,
    TableStatus: table.status,
    ...(table.streamArn ? { LatestStreamArn: table.streamArn } : {}),
    ...(table.streamEnabled ? { StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } } : {}),
  };
}
