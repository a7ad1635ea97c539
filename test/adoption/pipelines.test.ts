import {
  aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, CfnResource, Mixins, NestedStack, pipelines, PropertyInjectors, RemovalPolicy, Stack,
  Stage,
} from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { EncryptedTables, EncryptTable, SecureTableDefaults } from '../../src';
import { appWith } from '../support/flags';
import { sample } from '../support/sizes';
import { nestedTemplates, resourcesIn, wrongAssets } from './support/assembly';
import { env, partitionKey } from './support/plain-tables';

/*
 * Bar: CDK Pipelines, in each order of `apply`, `EncryptTable`, `enforce` and `addStage`: the tables are secured, or an error says what to do. Of
 * every nested template the asset id is the hash of its final content.
 */

const KEY_SCHEMA = { keySchema: [{ attributeName: 'id', keyType: 'HASH' }], attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }] };

const CONTENTS: Record<string, (stack: Stack) => void> = {
  'an L1': (stack) => {
    new dynamodb.CfnTable(stack, 'Orders', { ...KEY_SCHEMA, billingMode: 'PAY_PER_REQUEST' });
  },
  'L2s': (stack) => {
    new dynamodb.Table(stack, 'Orders', { partitionKey, stream: dynamodb.StreamViewType.KEYS_ONLY });
    new dynamodb.TableV2(stack, 'Carts', { partitionKey });
  },
  'a nested stack with an L1': (stack) => {
    new dynamodb.CfnTable(new NestedStack(stack, 'Nested'), 'Orders', { ...KEY_SCHEMA, billingMode: 'PAY_PER_REQUEST' });
  },
  'nested stacks with L2s': (stack) => {
    const nested = new NestedStack(stack, 'Nested');
    new dynamodb.Table(nested, 'Orders', { partitionKey });
    new dynamodb.TableV2(new NestedStack(nested, 'Inner'), 'Carts', { partitionKey });
  },
  'a separate key': (stack) => {
    const encryptionKey = new kms.Key(stack, 'Key', { removalPolicy: RemovalPolicy.DESTROY });
    new dynamodb.Table(stack, 'Orders', { partitionKey, encryptionKey });
    new CfnResource(stack, 'Raw', {
      type: 'AWS::DynamoDB::Table', properties: { SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: encryptionKey.keyArn } },
    });
  },
  'keys of its own in nested stacks, one by its alias': (stack) => {
    const nested = new NestedStack(stack, 'Nested');
    const encryptionKey = new kms.Key(nested, 'Key', { removalPolicy: RemovalPolicy.DESTROY });
    new dynamodb.Table(nested, 'Orders', { partitionKey, encryptionKey });
    new kms.Key(stack, 'Named', { alias: 'alias/named' });
    new dynamodb.CfnTable(new NestedStack(stack, 'Other'), 'Carts', {
      ...KEY_SCHEMA, billingMode: 'PAY_PER_REQUEST', sseSpecification: { sseEnabled: true, sseType: 'KMS', kmsMasterKeyId: 'alias/named' },
    });
  },
};

class Pipeline {
  public readonly app: App = appWith();
  public readonly stack = new Stack(this.app, 'Pipeline', { env });
  private readonly pipeline = new pipelines.CodePipeline(this.stack, 'Pipeline', {
    crossAccountKeys: true,
    synth: new pipelines.ShellStep('Synth', {
      input: pipelines.CodePipelineSource.connection('shop/shop', 'main', {
        connectionArn: 'arn:aws:codestar-connections:eu-west-1:111122223333:connection/00000000-0000-0000-0000-000000000000',
      }),
      commands: ['npx cdk synth'],
    }),
  });

  public stage!: Stage;
  private readonly steps: Record<string, () => void> = {
    stage: () => {
      this.stage = new Stage(this.stageScope(this), 'Prod', { env });
      this.fill(new Stack(this.stage, 'Shop'));
    },
    addStage: () => this.pipeline.addStage(this.stage),
    apply: () => SecureTableDefaults.apply(this.app),
    injectors: () => PropertyInjectors.of(this.app).add(...SecureTableDefaults.injectors()),
    EncryptTable: () => Mixins.of(this.app).apply(new EncryptTable()),
    enforce: () => EncryptedTables.enforce(this.app),
  };

  constructor(private readonly fill: (stack: Stack) => void, private readonly stageScope: (pipeline: Pipeline) => Construct = ({ stack }) => stack) {}

  public take(step: string): void {
    this.steps[step]();
  }
}

function permutations(steps: readonly string[]): string[][] {
  return steps.length === 0 ? [[]] : steps.flatMap((step) => permutations(steps.filter((other) => other !== step)).map((rest) => [step, ...rest]));
}

/** Every order in which an app can take all steps: with each tool of adoption, and with all of those that take the tables of an app. */
const ORDERS = [['apply'], ['EncryptTable'], ['injectors'], ['apply', 'EncryptTable']]
  .flatMap((tools) => permutations(['stage', 'addStage', ...tools, 'enforce']))
  .filter((steps) => steps.indexOf('stage') < steps.indexOf('addStage'));

test('the orders are all permutations in which a stage is created before it is added', () => {
  expect(ORDERS).toHaveLength((3 * 24 + 120) / 2);
  expect(new Set(ORDERS.map((steps) => steps.join())).size).toBe(ORDERS.length);
});

/** Adoption comes too late, or the guard stops tables that nothing has reached, with a fix for each finding. */
const SAYS_WHAT_TO_DO = /\[StageSynthesized\].*before addStage|\[TablesNotSecure\].*What to change:|\(EncryptedTables\).*Suggested fix:/s;

function run(pipeline: Pipeline, steps: readonly string[]): string | undefined {
  try {
    steps.forEach((step) => pipeline.take(step));
    pipeline.app.synth();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function insecure(app: App): unknown[] {
  const tables = [...resourcesIn(app, 'AWS::DynamoDB::Table'), ...resourcesIn(app, 'AWS::DynamoDB::GlobalTable')];
  expect(tables.length).toBeGreaterThan(0);
  return tables.filter((table) => !/"KMSMasterKeyId":/.test(JSON.stringify(table)) || !/"DenyInsecureTransport"/.test(JSON.stringify(table)));
}

const TRIED = sample(16, ORDERS);

describe.each(Object.entries(CONTENTS))('a stage with %s', (_, fill) => {
  let secured = 0;
  afterAll(() => expect(secured).toBeGreaterThan(TRIED.length / 4));

  test.each(TRIED.map((steps) => [steps.join(', '), steps] as const))('%s', (__, steps) => {
    const pipeline = new Pipeline(fill);
    const error = run(pipeline, steps);

    if (error !== undefined) {
      expect(error).toMatch(SAYS_WHAT_TO_DO);
    } else {
      expect(insecure(pipeline.app)).toEqual([]);
      // That of the pipeline's artifacts.
      expect(resourcesIn(pipeline.app, 'AWS::KMS::Key').filter(({ Properties }) => !Properties.EnableKeyRotation)).toHaveLength(1);
    }
    secured += error === undefined ? 1 : 0;
    expect(wrongAssets(pipeline.app)).toEqual([]);
    // Early is always in time.
    expect(error !== undefined && steps.indexOf('apply') === 0).toBe(false);
  });
});

test('a stage that is added to a wave of nested stacks is deployed as it was checked', () => {
  const pipeline = new Pipeline(CONTENTS['nested stacks with L2s']);
  ['apply', 'enforce', 'stage', 'addStage'].forEach((step) => pipeline.take(step));
  pipeline.app.synth();

  expect(nestedTemplates(pipeline.app)).toHaveLength(2);
  expect(wrongAssets(pipeline.app)).toEqual([]);
});

describe('an error that names addStage', () => {
  const late = (tool: string, fill = CONTENTS['a separate key']) => run(new Pipeline(fill), ['stage', 'addStage', tool]);

  test.each(['apply', 'EncryptTable'])('is thrown by %s, though the table has a key', (tool) => {
    expect(late(tool)).toMatch(/^Error: \[StageSynthesized\] Pipeline\/Prod\/Shop\/\S+: The stage Pipeline\/Prod is already synthesized.*before addStage/s);
  });

  test('is thrown for a table that is constructed in a synthesized stage, under injectors', () => {
    const pipeline = new Pipeline(CONTENTS['an L1']);
    ['injectors', 'stage', 'addStage'].forEach((step) => pipeline.take(step));

    expect(() => new dynamodb.Table(pipeline.stage.node.findChild('Shop') as Stack, 'Late', { partitionKey })).toThrow(/StageSynthesized.*before addStage/s);
  });

  test('is not thrown where the stage\'s tables are secure already', () => {
    const pipeline = new Pipeline(CONTENTS['nested stacks with L2s']);
    ['apply', 'stage', 'addStage', 'apply', 'EncryptTable', 'enforce'].forEach((step) => pipeline.take(step));

    expect(() => pipeline.app.synth()).not.toThrow();
    expect(wrongAssets(pipeline.app)).toEqual([]);
  });

  test('is not thrown for a stage without tables', () => {
    expect(late('apply', (stack) => new CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue' }))).toBeUndefined();
  });

  describe('depends on what adoption would change in a table that is secure by itself', () => {
    const secure = (keyProps: kms.KeyProps, props: object = {}) => (stack: Stack) => {
      new dynamodb.Table(stack, 'Orders', {
        partitionKey,
        encryptionKey: new kms.Key(stack, 'Key', { enableKeyRotation: true, ...keyProps }),
        pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
        deletionProtection: true,
        resourcePolicy: iam.PolicyDocument.fromJson({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }],
        }),
        ...props,
      });
    };

    test.each<[string, (stack: Stack) => void, RegExp | undefined]>([
      ['nothing', secure({}), undefined],
      ['the retention of its key', secure({ removalPolicy: RemovalPolicy.DESTROY }), /StageSynthesized/],
      ['the rotation of its key', secure({ enableKeyRotation: false }), /StageSynthesized/],
      ['its protection', secure({}, { deletionProtection: false }), /StageSynthesized/],
      ['its policy', secure({}, { resourcePolicy: undefined }), /StageSynthesized/],
    ])('%s', (_, fill, expected) => {
      for (const tool of ['apply', 'EncryptTable']) {
        expect(late(tool, fill) ?? '').toMatch(expected ?? /^$/);
      }
    });
  });

  test.each<[string, object, RegExp | undefined]>([
    ['needs a key', { ResourcePolicy: { PolicyDocument: { Version: '2012-10-17', Statement: [] } } }, /StageSynthesized/],
    ['needs policies', { SSESpecification: { KMSMasterKeyId: 'alias/own' } }, /StageSynthesized/],
    ['needs neither', {
      SSESpecification: { KMSMasterKeyId: 'alias/own' }, ResourcePolicy: { PolicyDocument: { Version: '2012-10-17', Statement: [] } },
    }, undefined],
  ])('for a replica that is added to a table of a synthesized stage depends on it: one that %s', (_, replica, expected) => {
    const home = { Region: env.region, SSESpecification: { KMSMasterKeyId: 'alias/own' } };
    const pipeline = new Pipeline((stack) => {
      new CfnResource(stack, 'Orders', { type: 'AWS::DynamoDB::GlobalTable', properties: { Replicas: [home] } });
    });
    ['apply', 'stage', 'addStage'].forEach((step) => pipeline.take(step));
    const table = pipeline.stage.node.findChild('Shop').node.findChild('Orders') as CfnResource;
    table.addPropertyOverride('Replicas', [home, { Region: 'us-east-1', ...replica }]);

    const again = expect(() => table.with(new EncryptTable()));
    (expected === undefined ? again.not : again).toThrow(expected);
  });

  test('is thrown after a synthesis of the app, too', () => {
    const app = appWith();
    new dynamodb.Table(new Stack(app, 'Shop', { env }), 'Orders', { partitionKey });
    app.synth();

    expect(() => SecureTableDefaults.apply(app)).toThrow(/\[StageSynthesized\] Shop\/Orders\/Resource: The app is already synthesized/);
  });

  test('is thrown for a table in a nested stack whose template an earlier synthesis has rendered', () => {
    const app = appWith();
    const nested = new NestedStack(new Stack(app, 'Shop', { env }), 'Nested');
    SecureTableDefaults.apply(app);
    app.synth();
    new dynamodb.CfnTable(nested, 'Orders', KEY_SCHEMA);

    expect(() => app.synth({ force: true })).toThrow(/StageSynthesized.*nested stack/s);
  });
});

test.each<[string, (pipeline: Pipeline) => Construct]>([
  ['the app', ({ app }) => app],
  ['the stack of the pipeline', ({ stack }) => stack],
  ['another stage', ({ app }) => new Stage(app, 'Outer', { env })],
])('a stage that is created later in %s is covered at its creation', (_, scope) => {
  const pipeline = new Pipeline(CONTENTS['a nested stack with an L1'], scope);
  ['apply', 'stage', 'addStage'].forEach((step) => pipeline.take(step));
  pipeline.app.synth();

  expect(insecure(pipeline.app)).toEqual([]);
  expect(wrongAssets(pipeline.app)).toEqual([]);
});

test('apply leaves the key of the pipeline\'s artifacts as it is, and rotates keys of tables', () => {
  const pipeline = new Pipeline(CONTENTS['a separate key']);
  ['apply', 'stage', 'addStage'].forEach((step) => pipeline.take(step));
  pipeline.app.synth();
  const keys = resourcesIn(pipeline.app, 'AWS::KMS::Key');

  expect(keys.map(({ Properties }) => Properties.EnableKeyRotation).sort()).toEqual([true, undefined]);
});
