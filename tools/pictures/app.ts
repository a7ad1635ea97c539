import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, aws_dynamodb as dynamodb, aws_lambda as lambda, Stack } from 'aws-cdk-lib';
import { SecureTable } from '../../src';
import type { SecureTableProps } from '../../src';

/* The apps of the README whose templates are drawn. */

export interface Resource {
  readonly id: string;
  readonly type: string;
  readonly region: string;
  readonly properties: any;
  readonly deletionPolicy?: string;
}

const HOME = 'eu-west-1';
const partitionKey = { name: 'orderId', type: dynamodb.AttributeType.STRING };

/** A table, and a function that reads it. */
export function secureTable(): Resource[] {
  return render({ partitionKey, dynamoStream: dynamodb.StreamViewType.NEW_IMAGE });
}

/** A table with two replicas. */
export function globalTable(): Resource[] {
  return render({ partitionKey, replicas: [{ region: 'us-east-1' }, { region: 'ap-southeast-2' }] });
}

function render(props: SecureTableProps): Resource[] {
  const outdir = mkdtempSync(join(tmpdir(), 'picture-'));
  try {
    const app = new App({ outdir, analyticsReporting: false });
    const stack = new Stack(app, 'Shop', { env: { account: '111122223333', region: HOME } });
    const orders = new SecureTable(stack, 'Orders', props);
    const reader = new lambda.Function(stack, 'Reader', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline('exports.handler = async () => {};'),
    });
    orders.grants.readData(reader);
    return resourcesOf(app);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** The resources of all stacks, as they are rendered. */
export function resourcesOf(app: App): Resource[] {
  return app.synth().stacks.flatMap(({ template, environment }) =>
    Object.entries<any>(template.Resources).map(([id, { Type, Properties, DeletionPolicy }]) =>
      ({ id, type: Type, region: environment.region, properties: Properties ?? {}, deletionPolicy: DeletionPolicy })));
}
