import {
  App, aws_dynamodb as dynamodb, aws_lambda as lambda, aws_lambda_event_sources as sources, Stack,
} from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { SecureTable } from 'cdk-secure-table';

/** A table, and a function that queries its index and processes its stream. */
export class OrdersStack extends Stack {
  public readonly orders: SecureTable;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    this.orders = new SecureTable(this, 'Orders', {
      partitionKey: { name: 'orderId', type: dynamodb.AttributeType.STRING },
      dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
    });
    this.orders.addGlobalSecondaryIndex({
      indexName: 'ByCustomer',
      partitionKey: { name: 'customerId', type: dynamodb.AttributeType.STRING },
    });

    const reader = new lambda.Function(this, 'Reader', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline([
        "const { DynamoDBClient, QueryCommand } = require('@aws-sdk/client-dynamodb');",
        'const client = new DynamoDBClient({});',
        'exports.handler = async (event) => {',
        '  for (const { dynamodb } of event.Records) {',
        '    const customer = dynamodb.NewImage?.customerId;',
        '    if (!customer) continue;',
        '    const { Count } = await client.send(new QueryCommand({',
        '      TableName: process.env.TABLE_NAME,',
        "      IndexName: 'ByCustomer',",
        "      KeyConditionExpression: 'customerId = :c',",
        "      ExpressionAttributeValues: { ':c': customer },",
        '    }));',
        '    console.log(`customer ${customer.S}: ${Count} orders`);',
        '  }',
        '};',
      ].join('\n')),
      environment: { TABLE_NAME: this.orders.tableName },
    });
    this.orders.grants.readData(reader);
    reader.addEventSource(new sources.DynamoEventSource(this.orders, {
      startingPosition: lambda.StartingPosition.LATEST,
    }));
  }
}

export interface ShopStackProps extends StackProps {
  readonly orders: SecureTable;
}

/** A second stack, with a function that writes to the table of the first one. */
export class ShopStack extends Stack {
  constructor(scope: Construct, id: string, props: ShopStackProps) {
    super(scope, id, props);
    const writer = new lambda.Function(this, 'Writer', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline([
        "const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');",
        'const client = new DynamoDBClient({});',
        'exports.handler = async ({ orderId, customerId }) => client.send(new PutItemCommand({',
        '  TableName: process.env.TABLE_NAME,',
        '  Item: { orderId: { S: orderId }, customerId: { S: customerId } },',
        '}));',
      ].join('\n')),
      environment: { TABLE_NAME: props.orders.tableName },
    });
    props.orders.grants.writeData(writer);
  }
}

export function quickstart(app: App): void {
  const { orders } = new OrdersStack(app, 'Orders');
  new ShopStack(app, 'Shop', { orders });
}

if (require.main === module) {
  quickstart(new App());
}
