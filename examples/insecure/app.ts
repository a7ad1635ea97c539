import { join } from 'path';
import {
  App, aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, CfnResource,
  cloudformation_include as include, Stack,
} from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { EncryptedTables } from 'cdk-secure-table';

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };

/** Denies requests that don't use TLS, for tables that have a different fault. */
function tlsOnly(furtherConditions?: iam.Conditions): iam.PolicyDocument {
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

/** Seven tables that are not secure. The packs of cdk-nag report none of these faults. */
export class InsecureStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const key = new kms.Key(this, 'Key', { enableKeyRotation: true });

    // CDK's defaults: an AWS owned key, and requests without TLS are accepted.
    new dynamodb.TableV2(this, 'Plain', { partitionKey });

    // An AWS managed key: you cannot change its policy.
    new dynamodb.TableV2(this, 'AwsManaged', {
      partitionKey,
      encryption: dynamodb.TableEncryptionV2.awsManagedKey(),
      resourcePolicy: tlsOnly(),
    });

    // An L1 construct.
    new dynamodb.CfnTable(this, 'LevelOne', {
      keySchema: [{ attributeName: 'id', keyType: 'HASH' }],
      attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }],
      billingMode: 'PAY_PER_REQUEST',
      resourcePolicy: { policyDocument: tlsOnly() },
    });

    // A generic CfnResource.
    new CfnResource(this, 'Raw', {
      type: 'AWS::DynamoDB::GlobalTable',
      properties: {
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        BillingMode: 'PAY_PER_REQUEST',
        Replicas: [{ Region: this.region, ResourcePolicy: { PolicyDocument: tlsOnly() } }],
      },
    });

    // A property override that turns off encryption with the key.
    const overridden = new dynamodb.Table(this, 'Overridden', {
      partitionKey,
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      resourcePolicy: tlsOnly(),
    });
    const resource = overridden.node.defaultChild as dynamodb.CfnTable;
    resource.addPropertyOverride('SSESpecification.SSEEnabled', false);

    // An included template.
    new include.CfnInclude(this, 'Included', {
      templateFile: join(__dirname, 'included.template.json'),
    });

    // A second condition: the statement denies only requests from this VPC.
    new dynamodb.TableV2(this, 'Lookalike', {
      partitionKey,
      encryption: dynamodb.TableEncryptionV2.customerManagedKey(key),
      resourcePolicy: tlsOnly({ StringEquals: { 'aws:SourceVpc': 'vpc-0123456789abcdef0' } }),
    });
  }
}

/** The guard stops the synthesis. For each table it reports what is wrong and how to fix it. */
export function insecure(app: App): void {
  EncryptedTables.enforce(app);
  new InsecureStack(app, 'Insecure', { env: { account: '111122223333', region: 'eu-west-1' } });
}

if (require.main === module) {
  insecure(new App());
}
