import { App, aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, aws_lambda as lambda, aws_pipes as pipes, Stack } from 'aws-cdk-lib';
import { DynamoEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { SecureTable } from '../../../src';
import type { SecureTableBase } from '../../../src';
import { ACCOUNT, REGION } from '../../support/paper';

const OTHER = 'us-east-1';
const ARN = `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/orders`;

/** A global table, made or imported, and a reader of its stream in one of its Regions. */
function world(region: string, imported: boolean) {
  const app = new App();
  const shop = new Stack(app, 'Shop', { env: { account: ACCOUNT, region: REGION } });
  const stack = region === REGION ? shop : new Stack(app, 'Reader', { env: { account: ACCOUNT, region } });
  const keyIn = (of: string) => kms.Key.fromKeyArn(stack, `Key-${of}`, `arn:aws:kms:${of}:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`);
  const streamIn = (of: string) => `${ARN.replace(REGION, of)}/stream/2026-01-01T00:00:00.000`;
  const table: SecureTableBase = imported
    ? SecureTable.fromSecureTableAttributes(stack, 'Orders', {
      tableArn: ARN,
      encryptionKey: keyIn(REGION),
      tableStreamArn: streamIn(REGION),
      replicas: [{ region: OTHER, encryptionKey: keyIn(OTHER), tableStreamArn: streamIn(OTHER) }],
    })
    : new SecureTable(shop, 'Orders', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, tableName: 'orders', replicas: [{ region: OTHER }],
    });
  const reader = new lambda.Function(stack, 'Reader', {
    runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = () => {};'),
  });
  return { app, stack, table, reader };
}

type World = ReturnType<typeof world>;
type Reads = (from: SecureTableBase, world: World) => void;

const READERS: [string, Reads][] = [
  ['an event source', (from, { reader }) => reader.addEventSource(new DynamoEventSource(from, { startingPosition: lambda.StartingPosition.LATEST }))],
  ['an event source mapping', (from, { stack, reader }) => {
    new lambda.EventSourceMapping(stack, 'Mapping', {
      target: reader, eventSourceArn: from.tableStreamArn, startingPosition: lambda.StartingPosition.LATEST,
    });
    from.grantStreamRead(reader);
  }],
  ['a pipe', (from, { stack, reader }) => {
    const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('pipes.amazonaws.com') });
    new pipes.CfnPipe(stack, 'Pipe', {
      roleArn: role.roleArn,
      source: from.tableStreamArn!,
      sourceParameters: { dynamoDbStreamParameters: { startingPosition: 'LATEST' } },
      target: reader.functionArn,
    });
    from.grantStreamRead(role);
  }],
];

describe.each([[false, 'made'], [true, 'imported']])('of a global table (imported: %s)', (imported) => {
  test.each(READERS)('%s in another Region on the table\'s own stream fails the synthesis', (_, read) => {
    const here = world(OTHER, imported);
    read(here.table, here);

    expect(() => here.app.synth()).toThrow(/\[StreamOfAnotherRegion\] .*in us-east-1, .*eu-west-1.*table\.replica\('us-east-1'\)/);
  });

  test.each(READERS)('%s in the Region of a replica reads its stream', (_, read) => {
    const here = world(OTHER, imported);
    read(here.table.replica(OTHER), here);

    expect(() => here.app.synth()).not.toThrow();
  });

  test.each(READERS)('%s in the Region of the table reads its stream', (_, read) => {
    const here = world(REGION, imported);
    read(here.table, here);

    expect(() => here.app.synth()).not.toThrow();
  });

  test('a function in another Region may read the stream itself', () => {
    const here = world(OTHER, imported);
    here.table.grantStreamRead(here.reader);

    expect(() => here.app.synth()).not.toThrow();
  });
});
