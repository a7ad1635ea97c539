import { aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, aws_lambda as lambda, RemovalPolicy } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { expectReported } from './finding';
import { partitionKey } from './mistake';
import { EncryptTable, SecureTable, TableKey } from '../../src';
import type { SecureTableProps } from '../../src';

const { CUSTOMER_MANAGED, DEFAULT } = dynamodb.TableEncryption;

const secureTable = (stack: Stack, props: Partial<SecureTableProps> = {}) => new SecureTable(stack, 'Orders', { partitionKey, ...props });

const WITHOUT_TLS = { Bool: { 'aws:SecureTransport': 'false' } };

/** A Table with everything but what a mistake leaves out. */
const table = (stack: Stack, props: Partial<dynamodb.TableProps>, denied: Record<string, unknown> = WITHOUT_TLS) => {
  const plain = new dynamodb.Table(stack, 'Orders', {
    partitionKey, deletionProtection: true, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }, ...props,
  });
  plain.addToResourcePolicy(new iam.PolicyStatement({
    effect: iam.Effect.DENY, principals: [new iam.AnyPrincipal()], actions: ['dynamodb:*'], resources: ['*'], conditions: denied,
  }));
  return plain;
};

const tableOn = (stack: Stack, encryptionKey: kms.IKey, denied?: Record<string, unknown>) =>
  table(stack, { encryption: CUSTOMER_MANAGED, encryptionKey }, denied);

const functionWith = (stack: Stack, environment: Record<string, string>) => new lambda.Function(stack, 'Reader', {
  runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async () => {};'), environment,
});

const roleWith = (stack: Stack, ...statements: iam.PolicyStatement[]) => {
  const role = new iam.Role(stack, 'Reader', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
  statements.forEach((statement) => role.addToPolicy(statement));
  return role;
};

const allow = (resource: string, ...actions: string[]) => new iam.PolicyStatement({ actions, resources: [resource] });

describe('a classic mistake in how a table is reached', () => expectReported([
  {
    mistake: 'an endpoint with plain HTTP',
    wrong: (stack) => functionWith(stack, { AWS_ENDPOINT_URL_DYNAMODB: 'http://dynamodb.eu-west-1.amazonaws.com' }),
    found: ['error SecureTable-PlaintextEndpoint Shop/Reader/Resource'],
    says: /configures an endpoint without TLS: http:\/\/dynamodb\./,
    fix: /Use https:/,
    fixed: (stack) => functionWith(stack, { AWS_ENDPOINT_URL_DYNAMODB: 'https://dynamodb.eu-west-1.amazonaws.com' }),
  },
  {
    mistake: 'no policy that denies plain HTTP',
    wrong: (stack) => new dynamodb.TableV2(stack, 'Orders', {
      partitionKey,
      encryption: dynamodb.TableEncryptionV2.customerManagedKey(new TableKey(stack, 'Key')),
      deletionProtection: true,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    }),
    found: ['fatal SecureTable-TlsOnly Shop/Orders/Resource'],
    says: /has no resource policy and accepts requests without TLS/,
    fix: /SecureTableDefaults\.apply\(app\)/,
    fixed: (stack) => secureTable(stack),
  },
  {
    mistake: 'a deny of plain HTTP with another condition',
    wrong: (stack) => tableOn(stack, new TableKey(stack, 'Key'), { ...WITHOUT_TLS, StringEquals: { 'aws:SourceVpc': 'vpc-1' } }),
    found: ['fatal SecureTable-TlsOnly Shop/Orders/Resource'],
    says: /aws:SourceVpc/,
    fix: /if `aws:SecureTransport` is false, without other conditions/,
    fixed: (stack) => tableOn(stack, new TableKey(stack, 'Key')),
  },
  {
    mistake: 'a wildcard principal',
    wrong: (stack) => secureTable(stack).addToResourcePolicy(new iam.PolicyStatement({
      principals: [new iam.AnyPrincipal()], actions: ['dynamodb:GetItem'], resources: ['*'],
    })),
    found: ['error SecureTable-ResourcePolicyDeployable Shop/Orders/Default/Resource'],
    says: /public/i,
    fix: /Name the principals, or add a condition/,
    fixed: (stack) => secureTable(stack).grantReadData(roleWith(stack)),
  },
  {
    mistake: 'a grant without the key',
    wrong: (stack) => roleWith(stack, allow(secureTable(stack).tableArn, 'dynamodb:GetItem')),
    found: ['warning SecureTable-KeyAccess Shop/Reader/Resource'],
    says: /can access the data of .*, but neither its policies nor the key policy allow it to decrypt/,
    fix: /table\.grantReadData\(role\)/,
    fixed: (stack) => secureTable(stack).grantReadData(roleWith(stack)),
  },
]));

describe('a classic mistake with encryption', () => expectReported([
  {
    mistake: 'encryption left out for speed or cost',
    wrong: (stack) => table(stack, { encryption: DEFAULT }),
    found: ['fatal SecureTable-CustomerManagedKey Shop/Orders/Resource'],
    says: /encrypted with an AWS owned key/,
    fix: /table\.with\(new EncryptTable\(\)\)/,
    fixed: (stack) => table(stack, { encryption: DEFAULT }).with(new EncryptTable()),
  },
  {
    mistake: 'the AWS managed key',
    wrong: (stack) => table(stack, { encryption: dynamodb.TableEncryption.AWS_MANAGED }),
    found: ['fatal SecureTable-CustomerManagedKey Shop/Orders/Resource'],
    says: /AWS managed key/,
    fix: /table\.with\(new EncryptTable\(\)\)/,
    fixed: (stack) => table(stack, { encryption: dynamodb.TableEncryption.AWS_MANAGED }).with(new EncryptTable()),
  },
  {
    mistake: 'a key without rotation',
    wrong: (stack) => tableOn(stack, new kms.Key(stack, 'Key')),
    found: ['fatal SecureTable-KeyRotation Shop/Key/Resource'],
    says: /does not rotate/,
    fix: /enableKeyRotation: true/,
    fixed: (stack) => tableOn(stack, new kms.Key(stack, 'Key', { enableKeyRotation: true })),
  },
  {
    mistake: 'a key that is destroyed under its table',
    wrong: (stack) => tableOn(stack, new kms.Key(stack, 'Key', { enableKeyRotation: true, removalPolicy: RemovalPolicy.DESTROY })),
    found: ['fatal SecureTable-KeyRetained Shop/Key/Resource'],
    says: /key is deleted with its resource: DeletionPolicy is Delete, and Shop\/Orders\/Resource stays/,
    fix: /Retain/,
    fixed: (stack) => tableOn(stack, new kms.Key(stack, 'Key', { enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN })),
  },
  {
    mistake: 'a key policy with a wildcard principal',
    wrong: (stack) => {
      const key = new kms.Key(stack, 'Key', { enableKeyRotation: true });
      key.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], actions: ['kms:Decrypt'], resources: ['*'] }));
      tableOn(stack, key);
    },
    found: ['fatal SecureTable-KeyPolicyScope Shop/Key/Resource'],
    says: /key policy allows public access/,
    fix: /Name the principals in the key policy/,
    fixed: (stack) => {
      const key = new TableKey(stack, 'Key');
      key.grantDecrypt(roleWith(stack));
      tableOn(stack, key);
    },
  },
  {
    mistake: 'an imported key, whose rotation is unknown',
    wrong: (stack) => tableOn(stack, kms.Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab')),
    found: ['fatal SecureTable-KeyRotation[unverifiable] Shop/Orders/Resource'],
    says: /a key whose rotation cannot be determined/,
    fix: /Define the key in this app, or exempt the table/,
    fixed: (stack) => tableOn(stack, new TableKey(stack, 'Key')),
  },
]));
