import {
  aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, aws_stepfunctions as sfn, aws_stepfunctions_tasks as tasks,
  CfnResource, NestedStack, Stack, Stage,
} from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ACCOUNT, REGION } from '../../support/paper';

/* Ten plain tables of every kind, written without a thought of encryption. */

export const env = { account: ACCOUNT, region: REGION };
export const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };

const KEY_SCHEMA = { keySchema: [{ attributeName: 'id', keyType: 'HASH' }], attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }] };
const RAW_SCHEMA = { KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }], AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }] };

export const READS = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:Scan'];
export const WRITES = ['dynamodb:BatchWriteItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'];

export interface PlainTable {
  readonly name: string;
  readonly table: Construct;
  readonly resource: CfnResource;
  readonly reader: iam.IRole;
  readonly writer: iam.IRole;
  readonly hasStream: boolean;
  readonly isProvisioned: boolean;
  /** Regions of replicas other than the stack's own. */
  readonly replicas: readonly string[];
  /** Its customer managed key, if it has one before adoption. */
  readonly key?: kms.Key;
}

/** A third-party construct that creates a table. */
class SessionStore extends Construct {
  public readonly table: dynamodb.Table;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new dynamodb.Table(this, 'Sessions', {
      partitionKey, billingMode: dynamodb.BillingMode.PAY_PER_REQUEST, timeToLiveAttribute: 'expires',
    });
  }
}

export function plainTables(app: App): PlainTable[] {
  const shop = new Stack(app, 'Shop', { env });
  const anywhere = new Stack(app, 'Anywhere');
  const nested = new NestedStack(shop, 'Nested');
  const staged = new Stack(new Stage(app, 'Prod', { env }), 'Shop');

  const orders = new dynamodb.TableV2(shop, 'Orders', { partitionKey, dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES });
  orders.addGlobalSecondaryIndex({ indexName: 'ByCustomer', partitionKey: { name: 'customer', type: dynamodb.AttributeType.STRING } });
  const carts = new dynamodb.TableV2(anywhere, 'Carts', { partitionKey });
  const visitors = new dynamodb.TableV2(shop, 'Visitors', { partitionKey, replicas: [{ region: 'us-east-1' }] });
  const stock = new dynamodb.Table(shop, 'Stock', {
    partitionKey, stream: dynamodb.StreamViewType.KEYS_ONLY, encryption: dynamodb.TableEncryption.AWS_MANAGED,
  });
  const prices = new dynamodb.Table(nested, 'Prices', { partitionKey, billingMode: dynamodb.BillingMode.PAY_PER_REQUEST });
  const key = new kms.Key(shop, 'LedgerKey');
  const ledger = new dynamodb.Table(shop, 'Ledger', { partitionKey, encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED, encryptionKey: key });
  const sessions = new SessionStore(shop, 'SessionStore');
  const audit = new dynamodb.CfnTable(shop, 'Audit', {
    ...KEY_SCHEMA,
    billingMode: 'PAY_PER_REQUEST',
    streamSpecification: { streamViewType: 'NEW_IMAGE' },
    resourcePolicy: {
      policyDocument: {
        Version: '2012-10-17',
        Statement: [{
          Sid: 'Auditors', Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/Auditor` }, Action: 'dynamodb:Scan', Resource: '*',
        }],
      },
    },
  });
  const jobs = new dynamodb.CfnGlobalTable(staged, 'Jobs', {
    ...KEY_SCHEMA, billingMode: 'PAY_PER_REQUEST', replicas: [{ region: REGION, tags: [{ key: 'team', value: 'jobs' }] }],
  });
  const notes = new CfnResource(staged, 'Notes', {
    type: 'AWS::DynamoDB::Table', properties: { ...RAW_SCHEMA, ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 } },
  });

  return [
    grantedByL2('TableV2', orders, { hasStream: true }),
    grantedByL2('TableV2 in a Region-agnostic stack', carts),
    grantedByL2('TableV2 with a replica', visitors, { hasStream: true, replicas: ['us-east-1'] }),
    grantedByL2('Table, provisioned, with a stream, on the AWS-managed key', stock, { hasStream: true, isProvisioned: true }),
    { ...grantedByL2('Table in a nested stack', prices), reader: stateMachineReading(prices) },
    grantedByL2('Table with a customer key', ledger, { key, isProvisioned: true }),
    grantedByL2('Table of a third-party construct', sessions.table),
    grantedByHand('CfnTable with a policy and a stream', audit, { hasStream: true }),
    grantedByHand('CfnGlobalTable in a stage', jobs),
    grantedByHand('raw CfnResource', notes, { isProvisioned: true }),
  ];
}

const PLAIN = { hasStream: false, isProvisioned: false, replicas: [] };

type Traits = Partial<Pick<PlainTable, 'hasStream' | 'isProvisioned' | 'replicas' | 'key'>>;

function grantedByL2(name: string, table: dynamodb.Table | dynamodb.TableV2, traits: Traits = {}): PlainTable {
  const reader = role(table, 'Reader');
  const writer = role(table, 'Writer');
  table.grantReadData(reader);
  table.grantReadWriteData(writer);
  return { name, table, resource: table.node.defaultChild as CfnResource, reader, writer, ...PLAIN, ...traits };
}

/** By policies written by hand, which name no key. */
function grantedByHand(name: string, table: CfnResource, traits: Traits = {}): PlainTable {
  const reader = role(table, 'Reader');
  const writer = role(table, 'Writer');
  const resources = [table.getAtt('Arn').toString(), `${table.getAtt('Arn').toString()}/index/*`];
  reader.addToPolicy(new iam.PolicyStatement({ actions: READS, resources }));
  writer.addToPolicy(new iam.PolicyStatement({ actions: [...READS, ...WRITES], resources }));
  return { name, table, resource: table, reader, writer, ...PLAIN, ...traits };
}

function role(table: Construct, name: string): iam.Role {
  return new iam.Role(Stack.of(table), `${table.node.id}${name}`, { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
}

/** Step Functions grants `GetItem` on the table to the state machine, and never anything on its key. */
function stateMachineReading(table: dynamodb.ITable): iam.IRole {
  const stack = Stack.of(table);
  const task = new tasks.DynamoGetItem(stack, 'GetPrice', { table, key: { id: tasks.DynamoAttributeValue.fromString('1') } });
  return new sfn.StateMachine(stack, 'PriceMachine', { definitionBody: sfn.DefinitionBody.fromChainable(task) }).role;
}
