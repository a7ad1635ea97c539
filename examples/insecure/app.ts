import { join } from 'path';
import { App, aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, CfnResource, cloudformation_include as include, Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { EncryptedTables } from 'cdk-secure-table';

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };

/** A deny of plain HTTP, for the tables that are to have another fault. */
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

/** Seven ways to write a table that is not secure. None of them draws a finding from cdk-nag's own packs for its encryption. */
export class InsecureStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const key = new kms.Key(this, 'Key', { enableKeyRotation: true });

    // What CDK does when nothing is said: a key that AWS owns, and plain HTTP is answered.
    new dynamodb.TableV2(this, 'Plain', { partitionKey });

    // A key that AWS manages: in CloudTrail, but not under a policy of yours.
    new dynamodb.TableV2(this, 'AwsManaged', { partitionKey, encryption: dynamodb.TableEncryptionV2.awsManagedKey(), resourcePolicy: tlsOnly() });

    // An L1 construct.
    new dynamodb.CfnTable(this, 'LevelOne', {
      keySchema: [{ attributeName: 'id', keyType: 'HASH' }],
      attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }],
      billingMode: 'PAY_PER_REQUEST',
      resourcePolicy: { policyDocument: tlsOnly() },
    });

    // No DynamoDB construct at all.
    new CfnResource(this, 'Raw', {
      type: 'AWS::DynamoDB::GlobalTable',
      properties: {
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        BillingMode: 'PAY_PER_REQUEST',
        Replicas: [{ Region: this.region, ResourcePolicy: { PolicyDocument: tlsOnly() } }],
      },
    });

    // A table that was fine until somebody overrode a property.
    const overridden = new dynamodb.Table(this, 'Overridden', {
      partitionKey,
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      resourcePolicy: tlsOnly(),
    });
    (overridden.node.defaultChild as dynamodb.CfnTable).addPropertyOverride('SSESpecification.SSEEnabled', false);

    // A template that somebody else wrote.
    new include.CfnInclude(this, 'Included', { templateFile: join(__dirname, 'included.template.json') });

    // A policy that reads well: the further condition spares everybody who does not come from that VPC.
    new dynamodb.TableV2(this, 'Lookalike', {
      partitionKey,
      encryption: dynamodb.TableEncryptionV2.customerManagedKey(key),
      resourcePolicy: tlsOnly({ StringEquals: { 'aws:SourceVpc': 'vpc-0123456789abcdef0' } }),
    });
  }
}

/** The guard stops the synth, and says of each table what is wrong and what to write instead. */
export function insecure(app: App): void {
  EncryptedTables.enforce(app);
  new InsecureStack(app, 'Insecure', { env: { account: '111122223333', region: 'eu-west-1' } });
}

if (require.main === module) {
  insecure(new App());
}
