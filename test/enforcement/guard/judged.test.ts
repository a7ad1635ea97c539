import { aws_dax as dax, aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, CfnCondition, CfnParameter, CfnResource, CfnStack, CfnStackSet, custom_resources as custom, Fn, NestedStack, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { EncryptedTables } from '../../../src/enforcement';
import { app, ENV, synth, violations } from '../support/synth';
import { goodTable, l1Of, partitionKey, plainTable, rotatingKey, tlsOnly } from '../support/tables';

/*
 * What the guard judges besides plain tables, in real apps: from the construct to the finding.
 */

const ARN = 'arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-0000-0000-000000000000';
const KEY = 'SecureTable-CustomerManagedKey';
const TLS = 'SecureTable-TlsOnly';
const ROTATION = 'SecureTable-KeyRotation';

function found(make: (stack: Stack) => void): readonly string[] {
  const root = app();
  EncryptedTables.enforce(root);
  make(new Stack(root, 'Stack', { env: ENV }));
  synth(root);
  return [...violations(root)].sort();
}

/** A table that is all right but for the key that it names. */
function tableUnder(stack: Stack, key: string): void {
  l1Of(goodTable(stack)).addPropertyOverride('Replicas.0.SSESpecification.KMSMasterKeyId', key);
}

function tableWithKey(stack: Stack, props: kms.KeyProps, override?: readonly [path: string, value: unknown]): void {
  const key = new kms.Key(stack, 'Odd', { enableKeyRotation: true, ...props });
  if (override !== undefined) {
    (key.node.defaultChild as CfnResource).addPropertyOverride(...override);
  }
  goodTable(stack, 'Table', { encryption: dynamodb.TableEncryptionV2.customerManagedKey(key) });
}

describe('the key', () => {
  test.each<[string, (stack: Stack) => void, readonly string[]]>([
    ['a literal ARN', (stack) => tableUnder(stack, ARN), [`fatal ${ROTATION}[unverifiable] Stack/Table/Resource`]],
    ['a parameter', (stack) => tableUnder(stack, new CfnParameter(stack, 'Param').valueAsString), [`fatal ${KEY}[unverifiable] Stack/Table/Resource`]],
    ['a dynamic reference', (stack) => tableUnder(stack, '{{resolve:ssm:key}}'), [`fatal ${KEY}[unverifiable] Stack/Table/Resource`]],
    ['an export of another app', (stack) => tableUnder(stack, Fn.importValue('key')), [`fatal ${KEY}[unverifiable] Stack/Table/Resource`]],
    ['the alias of a key of the app', (stack) => {
      rotatingKey(stack).addAlias('orders');
      l1Of(goodTable(new NestedStack(stack, 'Nested'))).addPropertyOverride('Replicas.0.SSESpecification.KMSMasterKeyId', 'alias/orders');
    }, [`warning ${KEY} Stack/Nested/Table/Resource`]],
    ['the alias of AWS', (stack) => tableUnder(stack, 'alias/aws/dynamodb'), [`fatal ${KEY} Stack/Table/Resource`]],
    ['a disabled key', (stack) => tableWithKey(stack, { enabled: false }), [`fatal ${KEY} Stack/Odd/Resource`]],
    ['an asymmetric key', (stack) => tableWithKey(stack, { keySpec: kms.KeySpec.RSA_4096, enableKeyRotation: false }), [`fatal ${KEY} Stack/Odd/Resource`]],
    ['imported key material', (stack) => tableWithKey(stack, {}, ['Origin', 'EXTERNAL']), [`fatal ${ROTATION} Stack/Odd/Resource`]],
    ['a bypassed lock-out check', (stack) => tableWithKey(stack, {}, ['BypassPolicyLockoutSafetyCheck', true]), ['fatal SecureTable-KeyPolicyScope Stack/Odd/Resource']],
    ['a public key', (stack) => tableWithKey(stack, {
      policy: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: ['kms:*'], principals: [new iam.StarPrincipal()], resources: ['*'] })] }),
    }), ['fatal SecureTable-KeyPolicyScope Stack/Odd/Resource']],
    ['a key from the parent of a nested stack', (stack) => {
      const key = rotatingKey(stack);
      goodTable(new NestedStack(stack, 'Nested'), 'Table', { encryption: dynamodb.TableEncryptionV2.customerManagedKey(key) });
    }, []],
    ['a key of which one condition knows nothing', (stack) => {
      const condition = new CfnCondition(stack, 'Condition', { expression: Fn.conditionEquals(stack.account, '1') });
      l1Of(goodTable(stack)).addPropertyOverride('SSESpecification', Fn.conditionIf(condition.logicalId, { SSEEnabled: true, SSEType: 'KMS' }, { SSEEnabled: false }));
    }, [`fatal ${KEY} Stack/Table/Resource`]],
  ])('%s', (_name, make, expected) => {
    expect(found(make)).toEqual(expected);
  });
});

describe('tables in other forms', () => {
  const plain = { KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }], AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }], BillingMode: 'PAY_PER_REQUEST' };

  test.each<[string, (stack: Stack) => void, readonly string[]]>([
    ['replicas of a plain global table', (stack) => new dynamodb.TableV2(stack, 'Table', { partitionKey, replicas: [{ region: 'us-east-1' }] }), [
      `fatal ${KEY} Stack/Table/Resource`, `fatal ${KEY}[us-east-1] Stack/Table/Resource`,
      'fatal SecureTable-StreamTlsOnly Stack/Table/Resource', 'fatal SecureTable-StreamTlsOnly[us-east-1] Stack/Table/Resource',
      `fatal ${TLS} Stack/Table/Resource`, `fatal ${TLS}[us-east-1] Stack/Table/Resource`,
    ]],
    ['replicas that a custom resource adds', (stack) => new dynamodb.Table(stack, 'Table', {
      partitionKey,
      encryption: dynamodb.TableEncryption.AWS_MANAGED,
      resourcePolicy: tlsOnly(),
      replicationRegions: ['us-east-1'],
    }), [
      `fatal ${KEY} Stack/Table/Resource`, `fatal ${KEY}[us-east-1] Stack/Table/Resource`,
      'fatal SecureTable-StreamTlsOnly Stack/Table/Resource', 'fatal SecureTable-StreamTlsOnly[us-east-1] Stack/Table/Resource',
      `fatal ${TLS}[us-east-1] Stack/Table/Resource`, 'warning SecureTable-ReplicationNotDenied Stack/Table/Resource',
    ]],
    ['a table of SAM', (stack) => new CfnResource(stack, 'Simple', { type: 'AWS::Serverless::SimpleTable' }), [`fatal ${KEY} Stack/Simple`, `fatal ${TLS} Stack/Simple`]],
    ['a table in a stack set', (stack) => new CfnStackSet(stack, 'Set', {
      permissionModel: 'SELF_MANAGED', stackSetName: 'set', templateBody: JSON.stringify({ Resources: { Inner: { Type: 'AWS::DynamoDB::Table', Properties: plain } } }),
    }), [expect.stringMatching(`fatal ${KEY} .*`), expect.stringMatching(`fatal ${TLS} .*`)]],
    ['a table that an SDK call creates', (stack) => sdkCall(stack, 'createTable', { TableName: 'orders', ...plain }), [
      `fatal ${KEY} Stack/Call/Resource/Default`, `fatal ${TLS} Stack/Call/Resource/Default`,
    ]],
    ['a table that an SDK call restores', (stack) => sdkCall(stack, 'restoreTableFromBackup', { TargetTableName: 'orders', BackupArn: 'arn' }), [
      `fatal ${KEY}[unverifiable] Stack/Call/Resource/Default`, `fatal ${TLS} Stack/Call/Resource/Default`,
    ]],
    ['a policy that an SDK call removes', (stack) => sdkCall(stack, 'deleteResourcePolicy', { ResourceArn: 'arn' }), [`fatal ${TLS} Stack/Call/Resource/Default`]],
    ['a DAX cluster', (stack) => new dax.CfnCluster(stack, 'Cluster', { iamRoleArn: 'arn', nodeType: 'dax.t3.small', replicationFactor: 1 }), [
      'fatal SecureTable-DaxEncryptionAtRest Stack/Cluster', 'fatal SecureTable-DaxEncryptionInTransit Stack/Cluster',
    ]],
    ['a template from elsewhere', (stack) => new CfnStack(stack, 'Elsewhere', { templateUrl: 'https://example.com/t.json' }), [`fatal ${KEY}[unverifiable] Stack/Elsewhere`]],
    ['a macro of unknown effect', (stack) => stack.addTransform('MyMacro'), [`fatal ${KEY}[unverifiable] Stack`]],
  ])('%s', (_name, make, expected) => {
    expect(found(make)).toEqual(expected);
  });

  function sdkCall(scope: Construct, action: string, parameters: object): void {
    new custom.AwsCustomResource(scope, 'Call', {
      onUpdate: { service: 'dynamodb', action, parameters, physicalResourceId: custom.PhysicalResourceId.of('t') },
      policy: custom.AwsCustomResourcePolicy.fromSdkCalls({ resources: ['*'] }),
      installLatestAwsSdk: false,
    });
  }
});

test('nothing is asked of an app without tables', () => {
  expect(found((stack) => rotatingKey(stack))).toEqual([]);
  expect(found((stack) => plainTable(stack))).not.toEqual([]);
});
