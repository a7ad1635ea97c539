import { App, aws_dynamodb as dynamodb, aws_lambda as lambda, Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { EncryptedTables, SecureTableDefaults } from 'cdk-secure-table';

/** A stack as many apps have it: tables without a customer managed key and without a TLS-only policy. */
export class ExistingStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };

    const orders = new dynamodb.Table(this, 'Orders', {
      partitionKey,
      stream: dynamodb.StreamViewType.NEW_IMAGE,
    });
    new dynamodb.TableV2(this, 'Customers', { partitionKey });

    const reader = new lambda.Function(this, 'Reader', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline('exports.handler = async () => {};'),
      environment: { TABLE_NAME: orders.tableName },
    });
    orders.grantReadData(reader);
  }
}

/** The two lines that secure the tables. Their logical ids, and so their items, stay. */
export function existing(app: App): void {
  SecureTableDefaults.apply(app);
  EncryptedTables.enforce(app);
  new ExistingStack(app, 'Shop');
}

if (require.main === module) {
  existing(new App());
}
