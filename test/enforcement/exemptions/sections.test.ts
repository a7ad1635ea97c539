import { aws_dynamodb as dynamodb, aws_kms as kms, CfnCondition, CfnStack, custom_resources as custom, Fn, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { TableRule } from '../../../src';
import { EncryptedTables } from '../../../src/enforcement';
import { rangeOf } from '../../../src/enforcement/exemption-section';
import type { KeyConstruct } from '../../../src/enforcement/exemption-section';
import { app, ENV } from '../support/synth';
import { partitionKey } from '../support/tables';

/* Which templates carry an exemption that no resource can carry. */

const ROTATION = { rules: [TableRule.KEY_ROTATION], reason: 'Reviewed.' };
const ARN = 'arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555';

function isIn(stack: Stack): boolean {
  return JSON.stringify(Template.fromStack(stack).toJSON().Metadata ?? {}).includes('Reviewed.');
}

function exempt(of: Construct): void {
  EncryptedTables.exempt(of, ROTATION);
}

/** A stack whose app is exempt. */
function inExemptApp(make: (stack: Stack, root: App) => void): Stack {
  const root = app();
  const stack = new Stack(root, 'Stack', { env: ENV });
  make(stack, root);
  exempt(root);
  return stack;
}

test('that of a stack is in its template, whether it has a finding or not', () => {
  const stack = new Stack(app(), 'Stack', { env: ENV });
  exempt(stack);

  expect(isIn(stack)).toBe(true);
});

test('that of an app is not in a template whose findings have a resource', () => {
  expect(isIn(inExemptApp((stack) => new CfnStack(stack, 'Inner', { templateUrl: 'https://example.com/template.json' })))).toBe(false);
});

test('that of an app is in the nested template that has a macro, and not in the one around it', () => {
  const stack = inExemptApp((outer) => new NestedStack(outer, 'Nested').addTransform('Company'));

  expect(isIn(stack)).toBe(false);
  expect(isIn(inExemptApp((outer) => outer.addTransform('Company')))).toBe(true);
});

test('that of an app is where one replica of several, or one case of a condition, has an imported key', () => {
  const replicas = inExemptApp((stack) => new dynamodb.TableV2(stack, 'Table', {
    partitionKey,
    encryption: dynamodb.TableEncryptionV2.customerManagedKey(new kms.Key(stack, 'Key'), { 'us-east-1': ARN.replace('eu-west-1', 'us-east-1') }),
    replicas: [{ region: 'us-east-1' }],
  }));
  const cases = inExemptApp((stack) => {
    const condition = new CfnCondition(stack, 'Condition', { expression: Fn.conditionEquals(Fn.ref('AWS::StackName'), 'Stack') });
    new dynamodb.CfnTable(stack, 'Table', {
      keySchema: [],
      sseSpecification: {
        sseEnabled: true, sseType: 'KMS', kmsMasterKeyId: Fn.conditionIf(condition.logicalId, ARN, new kms.Key(stack, 'Key').keyArn).toString(),
      },
    });
  });

  expect([replicas, cases].map(isIn)).toEqual([true, true]);
});

test('that of an imported key is where a custom resource has the key in its JSON', () => {
  const stack = new Stack(app(), 'Stack', { env: ENV });
  new custom.AwsCustomResource(stack, 'Call', {
    onCreate: {
      service: 'dynamodb',
      action: 'createTable',
      physicalResourceId: custom.PhysicalResourceId.of('t'),
      parameters: { TableName: 't', SSESpecification: { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: ARN } },
    },
    policy: custom.AwsCustomResourcePolicy.fromSdkCalls({ resources: custom.AwsCustomResourcePolicy.ANY_RESOURCE }),
  });
  exempt(kms.Key.fromKeyArn(stack, 'Key', ARN));

  expect(isIn(stack)).toBe(true);
});

test('that of an imported key is for the stage of the key, or for what has no stage', () => {
  const keyIn = (scope: Construct) => kms.Key.fromKeyArn(scope, 'Key', ARN) as KeyConstruct;
  const [stage, alone] = [new Stage(app(), 'Stage', { env: ENV }), new Stack(undefined, 'Alone', { env: ENV })];
  const [inStage, inAlone] = [keyIn(new Stack(stage, 'Stack')), keyIn(alone)];

  expect(rangeOf({ of: inStage, key: inStage })).toBe(stage);
  expect(rangeOf({ of: inAlone, key: inAlone })).toBe(inAlone.node.root);
});

describe('what looks like a resource or a key, and is none, is refused', () => {
  test.each<[string, (scope: Stack) => Construct]>([
    ['a construct below a table', (scope) => new Construct(new dynamodb.CfnTable(scope, 'Table', { keySchema: [] }), 'Below')],
    ['a construct in no scope', () => new Construct(undefined as unknown as Construct, '')],
    ['a construct that has the ARN of a key and not its id', (scope) => Object.assign(new Construct(scope, 'User'), { keyArn: ARN })],
  ])('%s', (_name, make) => {
    expect(() => exempt(make(new Stack(app(), 'Stack', { env: ENV })))).toThrow(/ExemptionOfNoTable/);
  });
});
