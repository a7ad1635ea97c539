import { aws_dynamodb as dynamodb, aws_kms as kms, CfnResource, Lazy, NestedStack, PropertyInjectors, RemovalPolicy, Stack, Stage } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { EncryptTable, SecureTableDefaults } from '../../src';
import { appWith } from '../support/flags';
import { env, partitionKey } from './support/plain-tables';

/*
 * CDK deploys the first synthesis of a stage. After it, a table that is secure already is accepted, and any other one is an error.
 */

const KEY_SCHEMA = { KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }], AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }] };
const DENY = {
  PolicyDocument: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }],
  },
};
const OTHER_KEY = 'arn:aws:kms:eu-west-1:111122223333:key/other';
const ON_OTHER_KEY = { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: OTHER_KEY };
const SECURE = {
  ...KEY_SCHEMA,
  SSESpecification: ON_OTHER_KEY,
  ResourcePolicy: DENY,
  PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  DeletionProtectionEnabled: true,
};

function shop(): { readonly app: App; readonly stage: Stage; readonly stack: Stack } {
  const app = appWith();
  const stage = new Stage(app, 'Prod', { env });
  return { app, stage, stack: new Stack(stage, 'Shop') };
}

/** What EncryptTable says of a table of a stage that is synthesized already; undefined where it accepts the table. */
function saidOf(make: (stack: Stack) => CfnResource): string | undefined {
  const { stage, stack } = shop();
  const table = make(stack);
  stage.synth();
  try {
    table.with(new EncryptTable());
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function raw(stack: Stack, properties: object): CfnResource {
  return new CfnResource(stack, 'Orders', { type: 'AWS::DynamoDB::Table', properties: { ...properties } });
}

/** The path may come before or after the sentence. */
const TOO_LATE = expect.stringMatching(/^\[StageSynthesized\](?=.*The stage Prod is already synthesized).*Prod\/Shop\/Orders/);

test('a table that is secure already is accepted', () => {
  expect(saidOf((stack) => raw(stack, SECURE))).toBeUndefined();
});

test.each<[string, object]>([
  ['is on an AWS owned key', { SSESpecification: { SSEEnabled: false } }],
  ['accepts requests without TLS', { ResourcePolicy: undefined }],
  ['has no point-in-time recovery', { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false } }],
  ['has no deletion protection', { DeletionProtectionEnabled: false }],
  ['has nothing at all', Object.fromEntries(Object.keys(SECURE).map((name) => [name, undefined]))],
])('a table that %s is an error', (_, insecure) => {
  expect(saidOf((stack) => raw(stack, { ...SECURE, ...insecure }))).toEqual(TOO_LATE);
});

test.each<[string, kms.KeyProps, string | undefined]>([
  ['rotates and is retained is accepted', { enableKeyRotation: true }, undefined],
  ['does not rotate is an error', {}, TOO_LATE],
  ['is deleted with its stack is an error', { enableKeyRotation: true, removalPolicy: RemovalPolicy.DESTROY }, TOO_LATE],
])('a table on a key of the app that %s', (_, props, expected) => {
  const under = (stack: Stack) => ({ ...ON_OTHER_KEY, KMSMasterKeyId: new kms.Key(stack, 'Key', props).keyArn });

  expect(saidOf((stack) => raw(stack, { ...SECURE, SSESpecification: under(stack) }))).toEqual(expected);
});

test('a table on two keys of the app, one of which does not rotate, is an error', () => {
  const found = saidOf((stack) => {
    const [good, bad] = [true, false].map((enableKeyRotation) => new kms.Key(stack, `Key${enableKeyRotation}`, { enableKeyRotation }).keyArn);
    return raw(stack, { ...SECURE, SSESpecification: { 'Fn::If': ['C', { ...ON_OTHER_KEY, KMSMasterKeyId: good }, { ...ON_OTHER_KEY, KMSMasterKeyId: bad }] } });
  });

  expect(found).toEqual(TOO_LATE);
});

test('a table that cannot be rendered any more is an error', () => {
  let isSynthesized = false;
  const name = Lazy.uncachedString({
    produce: () => {
      if (isSynthesized) {
        throw new Error('not now');
      }
      return 'orders';
    },
  });
  const { stage, stack } = shop();
  const table = raw(stack, { ...SECURE, TableName: name });
  stage.synth();
  isSynthesized = true;

  expect(() => table.with(new EncryptTable())).toThrow(/StageSynthesized/);
});

describe('a table that was secured in time', () => {
  test('is accepted', () => {
    const { stage, stack } = shop();
    const table = new dynamodb.Table(stack, 'Orders', { partitionKey });
    table.with(new EncryptTable());
    stage.synth();

    expect(() => table.with(new EncryptTable())).not.toThrow();
  });

  test('is an error if it has got a replica since', () => {
    const { stage, stack } = shop();
    const table = new dynamodb.TableV2(stack, 'Orders', { partitionKey });
    table.with(new EncryptTable());
    stage.synth();
    table.addReplica({ region: 'us-east-1' });

    expect(() => table.with(new EncryptTable())).toThrow(/^\[StageSynthesized\](?=.*The stage Prod is already synthesized).*Prod\/Shop\/Orders\/Resource/);
  });
});

test('a replica that is added too late is an error, though it has a separate key', () => {
  const { stage, stack } = shop();
  const own = (region: string) => ({ Region: region, SSESpecification: { KMSMasterKeyId: OTHER_KEY.replace('eu-west-1', region) } });
  const table = new CfnResource(stack, 'Orders', { type: 'AWS::DynamoDB::GlobalTable', properties: { ...KEY_SCHEMA, Replicas: [own('eu-west-1')] } });
  table.with(new EncryptTable());
  stage.synth();
  table.addPropertyOverride('Replicas', [own('eu-west-1'), own('us-east-1')]);

  expect(() => table.with(new EncryptTable())).toThrow(/StageSynthesized/);
});

test('the app is named as such, with what to call before', () => {
  const app = appWith();
  const table = raw(new Stack(app, 'Shop', { env }), {});
  app.synth();

  expect(() => table.with(new EncryptTable())).toThrow(/^\[StageSynthesized\](?=.*Shop\/Orders).*The app is already synthesized, so .* Call .* before addStage and before synth\(\)\.$/);
});

test('a table cannot be constructed in a synthesized stage with injectors', () => {
  const { stage, stack } = shop();
  PropertyInjectors.of(stage).add(...SecureTableDefaults.injectors());
  stage.synth();

  expect(() => new dynamodb.TableV2(stack, 'Orders', { partitionKey })).toThrow(/^\[StageSynthesized\](?=.*The stage Prod is).*Prod\/Shop/);
});

test('apply accepts a synthesized stage whose tables are secure, and no other one', () => {
  const applied = (properties: object) => () => {
    const { app, stage, stack } = shop();
    raw(stack, properties);
    stage.synth();
    SecureTableDefaults.apply(app);
    app.synth();
  };

  expect(applied(SECURE)).not.toThrow();
  expect(applied({ ...SECURE, ResourcePolicy: undefined })).toThrow(/StageSynthesized/);
});

test('a table of a nested stack of an app that is synthesized is an error', () => {
  const app = appWith();
  const nested = new NestedStack(new Stack(app, 'Shop', { env }), 'Nested');
  raw(nested, KEY_SCHEMA);
  app.synth();

  expect(() => SecureTableDefaults.apply(app)).toThrow(/StageSynthesized/);
});
