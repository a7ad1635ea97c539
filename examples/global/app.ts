import {
  App, aws_dynamodb as dynamodb, aws_lambda as lambda, aws_lambda_event_sources as sources, Stack,
} from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { SecureTable } from 'cdk-secure-table';
import type { SecureTableBase } from 'cdk-secure-table';

const HOME = 'eu-west-1';
const REPLICAS = ['us-east-1', 'ap-southeast-2'];

export interface ReaderProps {
  /** The table or its replica in the Region of the function. */
  readonly orders: SecureTableBase;
  readonly customers: SecureTableBase;
}

/** Processes the stream of orders in its Region, and looks up the customer of each order. */
export class Reader extends lambda.Function {
  constructor(scope: Construct, id: string, { orders, customers }: ReaderProps) {
    super(scope, id, {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline([
        "const { DynamoDBClient, GetItemCommand } = require('@aws-sdk/client-dynamodb');",
        'const client = new DynamoDBClient({});',
        'exports.handler = async (event) => {',
        '  for (const { dynamodb } of event.Records) {',
        '    const customerId = dynamodb.NewImage?.customerId;',
        '    if (!customerId) continue;',
        '    const { Item } = await client.send(new GetItemCommand({ TableName: process.env.CUSTOMERS, Key: { customerId } }));',
        '    console.log(`an order of ${Item?.name?.S ?? customerId.S}`);',
        '  }',
        '};',
      ].join('\n')),
      environment: { CUSTOMERS: customers.tableName },
    });
    customers.grants.readData(this);
    this.addEventSource(new sources.DynamoEventSource(orders, {
      startingPosition: lambda.StartingPosition.LATEST,
    }));
  }
}

/** Two tables with replicas in two more Regions, each with its own key, and a reader. */
export class ShopStack extends Stack {
  public readonly orders: SecureTable;
  public readonly customers: SecureTable;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const replicas = REPLICAS.map((region) => ({ region }));
    this.orders = new SecureTable(this, 'Orders', {
      partitionKey: { name: 'orderId', type: dynamodb.AttributeType.STRING },
      dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
      replicas,
    });
    this.customers = new SecureTable(this, 'Customers', {
      partitionKey: { name: 'customerId', type: dynamodb.AttributeType.STRING },
      replicas,
    });
    new Reader(this, 'Reader', this);
  }
}

export interface BranchStackProps extends StackProps {
  readonly shop: ShopStack;
}

/** A stack in a replica Region, with a reader of the replicas there. */
export class BranchStack extends Stack {
  constructor(scope: Construct, id: string, { shop, ...props }: BranchStackProps) {
    super(scope, id, props);
    new Reader(this, 'Reader', {
      orders: shop.orders.replica(this.region),
      customers: shop.customers.replica(this.region),
    });
  }
}

export function globalTables(app: App, account = '111122223333'): void {
  const shop = new ShopStack(app, 'Shop', { env: { account, region: HOME } });
  new BranchStack(app, 'Branch', { env: { account, region: REPLICAS[0] }, shop });
}

if (require.main === module) {
  globalTables(new App(), process.env.CDK_DEFAULT_ACCOUNT);
}
