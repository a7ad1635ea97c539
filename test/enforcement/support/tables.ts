import { join } from 'path';
import { aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, CfnResource, cloudformation_include as include } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';

export const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };

export function tlsOnly(furtherConditions: iam.Conditions = {}): iam.PolicyDocument {
  return new iam.PolicyDocument({
    statements: [new iam.PolicyStatement({
      effect: iam.Effect.DENY,
      principals: [new iam.StarPrincipal()],
      actions: ['dynamodb:*'],
      resources: ['*'],
      conditions: { Bool: { 'aws:SecureTransport': 'false' }, ...furtherConditions },
    })],
  });
}

/** A backup plan for everything, so that no table is without one. */
export function backUpAll(scope: Construct): void {
  new CfnResource(scope, 'Backups', {
    type: 'AWS::Backup::BackupSelection',
    properties: { BackupPlanId: 'plan', BackupSelection: { SelectionName: 'all', IamRoleArn: 'arn', Resources: ['*'] } },
  });
}

export function rotatingKey(scope: Construct): kms.Key {
  return new kms.Key(scope, 'Key', { enableKeyRotation: true });
}

/** What everybody writes: no key, no policy. */
export function plainTable(scope: Construct, id = 'Table'): dynamodb.TableV2 {
  return new dynamodb.TableV2(scope, id, { partitionKey });
}

/** All that the rules ask of a table, by hand and with plain CDK. */
export function goodTable(scope: Construct, id = 'Table', more: Partial<dynamodb.TablePropsV2> = {}): dynamodb.TableV2 {
  return new dynamodb.TableV2(scope, id, {
    partitionKey,
    encryption: dynamodb.TableEncryptionV2.customerManagedKey(rotatingKey(scope)),
    resourcePolicy: tlsOnly(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    ...more,
  });
}

export interface InsecureTable {
  /** Path of the table's resource under its scope. */
  readonly path: string;
  readonly rules: readonly string[];
  add(scope: Construct): void;
}

const KEY = 'SecureTable-CustomerManagedKey';
const TLS = 'SecureTable-TlsOnly';
const L1_PROPERTIES = {
  keySchema: [{ attributeName: 'id', keyType: 'HASH' }],
  attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }],
  billingMode: 'PAY_PER_REQUEST',
};

/** Every way to write an insecure table that the guard is to stop. */
export const INSECURE: { readonly [name: string]: InsecureTable } = {
  'an L2 construct with defaults': { path: 'Table/Resource', rules: [KEY, TLS], add: (scope) => plainTable(scope) },
  'the AWS managed key': {
    path: 'Table/Resource',
    rules: [KEY],
    add: (scope) => new dynamodb.TableV2(scope, 'Table', { partitionKey, encryption: dynamodb.TableEncryptionV2.awsManagedKey(), resourcePolicy: tlsOnly() }),
  },
  'an L1 construct': { path: 'Table', rules: [KEY, TLS], add: (scope) => new dynamodb.CfnTable(scope, 'Table', L1_PROPERTIES) },
  'a raw resource': {
    path: 'Table',
    rules: [KEY, TLS],
    add: (scope) => new CfnResource(scope, 'Table', {
      type: 'AWS::DynamoDB::GlobalTable',
      properties: {
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        BillingMode: 'PAY_PER_REQUEST',
        Replicas: [{ Region: 'eu-west-1' }],
      },
    }),
  },
  'a property override': {
    path: 'Table/Resource',
    rules: [KEY],
    add: (scope) => l1Of(goodTable(scope)).addPropertyDeletionOverride('SSESpecification'),
  },
  'an included template': {
    path: 'Include/Table',
    rules: [KEY, TLS],
    add: (scope) => new include.CfnInclude(scope, 'Include', { templateFile: join(__dirname, 'included.template.json') }),
  },
  'a policy that looks TLS-only and is not': {
    path: 'Table/Resource',
    rules: [TLS],
    add: (scope) => goodTable(scope, 'Table', { resourcePolicy: tlsOnly({ StringEquals: { 'aws:SourceVpc': 'vpc-1' } }) }),
  },
  'a key that does not rotate': {
    path: 'Static/Resource',
    rules: ['SecureTable-KeyRotation'],
    add: (scope) => goodTable(scope, 'Table', { encryption: dynamodb.TableEncryptionV2.customerManagedKey(new kms.Key(scope, 'Static')) }),
  },
  'a stream without a policy': {
    path: 'Table/Resource',
    rules: ['SecureTable-StreamTlsOnly'],
    add: (scope) => goodTable(scope, 'Table', { dynamoStream: dynamodb.StreamViewType.KEYS_ONLY }),
  },
};

export function l1Of(table: IConstruct): CfnResource {
  return table.node.defaultChild as CfnResource;
}
