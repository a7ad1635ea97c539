import { join } from 'path';
import { LambdaToDynamoDB } from '@aws-solutions-constructs/aws-lambda-dynamodb';
import {
  App, aws_appsync as appsync, aws_dax as dax, aws_dynamodb as dynamodb, aws_ec2 as ec2,
  aws_events as events, aws_iam as iam, aws_lambda as lambda,
  aws_lambda_event_sources as sources, aws_pipes as pipes,
  aws_stepfunctions as sfn, aws_stepfunctions_tasks as tasks, Stack,
} from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { EncryptedTables, SecureTable, SecureTableDefaults } from 'cdk-secure-table';

const runtime = lambda.Runtime.NODEJS_22_X;
const handler = 'index.handler';
const code = lambda.Code.fromInline(
  'exports.handler = async (event) => console.log(JSON.stringify(event));',
);

/** A table with autoscaling and CloudWatch Contributor Insights. */
export class TableStack extends Stack {
  public readonly orders: SecureTable;

  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    this.orders = new SecureTable(this, 'Orders', {
      partitionKey: { name: 'orderId', type: dynamodb.AttributeType.STRING },
      dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
      billing: dynamodb.Billing.provisioned({
        readCapacity: dynamodb.Capacity.autoscaled({ minCapacity: 1, maxCapacity: 20 }),
        writeCapacity: dynamodb.Capacity.autoscaled({ minCapacity: 1, maxCapacity: 20 }),
      }),
      contributorInsightsSpecification: {
        enabled: true, mode: dynamodb.ContributorInsightsMode.THROTTLED_KEYS,
      },
      globalSecondaryIndexes: [{
        indexName: 'ByCustomer',
        partitionKey: { name: 'customerId', type: dynamodb.AttributeType.STRING },
      }],
    });
  }
}

export interface ShopStackProps extends StackProps {
  readonly orders: SecureTable;
}

/** Constructs that use a table. A SecureTable is an `ITableV2`, so they accept it. */
export class ShopStack extends Stack {
  constructor(scope: Construct, id: string, { orders, ...props }: ShopStackProps) {
    super(scope, id, props);
    this.graphqlApi(orders);
    this.streamReaders(orders);
    this.stateMachine(orders);
    this.cache(orders);

    // A third-party construct that creates a plain table. SecureTableDefaults secures it.
    new LambdaToDynamoDB(this, 'Carts', { lambdaFunctionProps: { runtime, handler, code } });
  }

  private graphqlApi(orders: SecureTable): void {
    const api = new appsync.GraphqlApi(this, 'Api', {
      name: 'orders', definition: appsync.Definition.fromFile(join(__dirname, 'schema.graphql')),
    });
    // The data source grants its role access to the table and the key.
    const source = api.addDynamoDbDataSource('Orders', orders);
    source.createResolver('GetOrder', {
      typeName: 'Query',
      fieldName: 'order',
      requestMappingTemplate: appsync.MappingTemplate.dynamoDbGetItem('orderId', 'orderId'),
      responseMappingTemplate: appsync.MappingTemplate.dynamoDbResultItem(),
    });
    source.createResolver('PlaceOrder', {
      typeName: 'Mutation',
      fieldName: 'placeOrder',
      requestMappingTemplate: appsync.MappingTemplate.dynamoDbPutItem(
        appsync.PrimaryKey.partition('orderId').is('orderId'), appsync.Values.projecting(),
      ),
      responseMappingTemplate: appsync.MappingTemplate.dynamoDbResultItem(),
    });
  }

  /** At most two consumers should read a shard of a stream: here a function and a pipe. */
  private streamReaders(orders: SecureTable): void {
    const follower = new lambda.Function(this, 'Follower', { runtime, handler, code });
    follower.addEventSource(new sources.DynamoEventSource(orders, {
      startingPosition: lambda.StartingPosition.LATEST,
    }));

    const bus = new events.EventBus(this, 'Bus');
    const role = new iam.Role(this, 'PipeRole', {
      assumedBy: new iam.ServicePrincipal('pipes.amazonaws.com'),
    });
    orders.grants.streamRead(role);
    bus.grantPutEventsTo(role);
    new pipes.CfnPipe(this, 'Pipe', {
      roleArn: role.roleArn,
      source: orders.tableStreamArn!,
      sourceParameters: { dynamoDbStreamParameters: { startingPosition: 'LATEST' } },
      target: bus.eventBusArn,
    });
  }

  private stateMachine(orders: SecureTable): void {
    const task = new tasks.DynamoGetItem(this, 'GetOrder', {
      table: orders,
      key: { orderId: tasks.DynamoAttributeValue.fromString(sfn.JsonPath.stringAt('$.orderId')) },
    });
    const machine = new sfn.StateMachine(this, 'Checkout', {
      definitionBody: sfn.DefinitionBody.fromChainable(task),
    });
    // The task allows GetItem on the table, but not the use of the key. This grant allows both.
    orders.grants.actions(machine, 'dynamodb:GetItem');
  }

  /** DAX also stores items. Encryption at rest and in transit can only be enabled at creation. */
  private cache(orders: SecureTable): void {
    const vpc = new ec2.Vpc(this, 'Vpc', {
      maxAzs: 2,
      natGateways: 0,
      subnetConfiguration: [{ name: 'cache', subnetType: ec2.SubnetType.PRIVATE_ISOLATED }],
    });
    const subnets = new dax.CfnSubnetGroup(this, 'CacheSubnets', {
      subnetIds: vpc.isolatedSubnets.map(({ subnetId }) => subnetId),
    });
    const role = new iam.Role(this, 'CacheRole', {
      assumedBy: new iam.ServicePrincipal('dax.amazonaws.com'),
    });
    orders.grants.readWriteData(role);
    new dax.CfnCluster(this, 'Cache', {
      nodeType: 'dax.t3.small',
      replicationFactor: 2,
      iamRoleArn: role.roleArn,
      subnetGroupName: subnets.ref,
      sseSpecification: { sseEnabled: true },
      clusterEndpointEncryptionType: 'TLS',
    });
  }
}

export function composed(app: App): void {
  EncryptedTables.enforce(app);
  SecureTableDefaults.apply(app);
  const { orders } = new TableStack(app, 'Table');
  new ShopStack(app, 'Shop', { orders });
}

if (require.main === module) {
  composed(new App());
}
