import {
  App, aws_backup as backup, aws_dynamodb as dynamodb, aws_ec2 as ec2, aws_events_targets as targets, aws_iam as iam, aws_lambda as lambda,
  aws_lambda_event_sources as sources, CfnOutput, Duration, Stack, Tags, Validations,
} from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import {
  EncryptedTableBackup, EncryptedTables, EncryptedTablesHook, EncryptionConfigRules, EncryptionEvent, EncryptionMonitor, EncryptTable,
  HookFailureMode, KeyLevel, MonitorFormat, NagRulePack, RulePacks, SecureDaxCluster, SecureTable, SecureTableDefaults, SecureTablePciDss4Checks,
  TableAuditTrail, TableKey, TableRule, TlsOnlyOrganization,
} from 'cdk-secure-table';

/* What the apps in the other languages say as well. Whoever changes one of them changes all. */

const account = '111122223333';
const home = { account, region: 'eu-west-1' };
const away = { account, region: 'us-east-1' };

const text = (name: string): dynamodb.Attribute => ({ name, type: dynamodb.AttributeType.STRING });

/** Tables with what their props can hold: structs, lists, maps, enums, durations, policies and keys. */
class TablesStack extends Stack {
  public readonly orders: SecureTable;
  public readonly customers: SecureTable;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const admin = iam.Role.fromRoleArn(this, 'Admin', `arn:aws:iam::${account}:role/key-admin`);
    this.orders = new SecureTable(this, 'Orders', {
      partitionKey: text('orderId'),
      sortKey: { name: 'line', type: dynamodb.AttributeType.NUMBER },
      dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'expiresAt',
      keyOptions: { rotationPeriod: Duration.days(180), deletionGuard: Duration.days(30), admins: [admin] },
      tags: [{ key: 'team', value: 'shop' }],
      globalSecondaryIndexes: [{ indexName: 'ByCustomer', partitionKey: text('customerId') }],
      replicas: [
        { region: 'us-east-1', globalSecondaryIndexOptions: { ByCustomer: { contributorInsightsSpecification: { enabled: false } } } },
        { region: 'ap-southeast-2', pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 7 } },
      ],
    });
    this.orders.addLocalSecondaryIndex({ indexName: 'ByPrice', sortKey: { name: 'price', type: dynamodb.AttributeType.NUMBER } });
    this.orders.addToResourcePolicy(new iam.PolicyStatement({
      sid: 'NoScans',
      effect: iam.Effect.DENY,
      principals: [new iam.AnyPrincipal()],
      actions: ['dynamodb:Scan'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:PrincipalTag/team': ['guests', 'interns'] } },
    }));

    const encryptionKey = new TableKey(this, 'Key', { alias: 'customers', pendingWindow: Duration.days(7) });
    this.customers = new SecureTable(this, 'Customers', {
      partitionKey: text('customerId'),
      encryptionKey,
      billing: dynamodb.Billing.provisioned({
        readCapacity: dynamodb.Capacity.fixed(5),
        writeCapacity: dynamodb.Capacity.autoscaled({ minCapacity: 1, maxCapacity: 10 }),
      }),
    });
    new CfnOutput(this, 'CustomersArn', { value: this.customers.tableArn });
  }
}

interface ShopStackProps extends StackProps {
  readonly tables: TablesStack;
}

/** Readers and writers in another stack, by each way to grant. */
class ShopStack extends Stack {
  constructor(scope: Construct, id: string, { tables: { orders, customers }, ...props }: ShopStackProps) {
    super(scope, id, props);
    const clerk = new iam.Role(this, 'Clerk', { assumedBy: new iam.AccountRootPrincipal() });
    orders.grants.readWriteData(clerk);
    customers.grantReadData(clerk);
    const auditor = new iam.User(this, 'Auditor');
    orders.grants.actions(auditor, 'dynamodb:DescribeTable', 'dynamodb:Query');
    customers.grant(auditor, 'dynamodb:GetItem');

    const follower = new lambda.Function(this, 'Follower', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline('exports.handler = async () => {};'),
      environment: { ORDERS: orders.tableName },
    });
    Validations.of(follower).acknowledge(
      { id: 'AwsSolutions-L1', reason: 'the oldest runtime that all stacks share' },
      { id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]', reason: 'logs alone' },
    );
    follower.addEventSource(new sources.DynamoEventSource(orders, { startingPosition: lambda.StartingPosition.LATEST }));
  }
}

/** A reader in the Region of a replica, and one of a table that another app has. */
class BranchStack extends Stack {
  constructor(scope: Construct, id: string, { tables, ...props }: ShopStackProps) {
    super(scope, id, props);
    const reader = new iam.Role(this, 'Reader', { assumedBy: new iam.AccountRootPrincipal() });
    tables.orders.replica(this.region).grantReadData(reader);
    const stock = SecureTable.fromSecureTableAttributes(this, 'Stock', {
      tableName: 'stock',
      encryptionKey: new TableKey(this, 'StockKey'),
      globalIndexes: ['ByShelf'],
    });
    stock.grants.readData(reader);
  }
}

/** Tables that are no SecureTables: one made secure by the app's defaults, one by the mixin, one exempt. */
class LegacyStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    SecureTableDefaults.apply(this, { sharedKey: true });
    new dynamodb.TableV2(this, 'Plain', { partitionKey: text('id') });
    const catalogue = new dynamodb.CfnTable(this, 'Catalogue', {
      keySchema: [{ attributeName: 'id', keyType: 'HASH' }],
      attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }],
      billingMode: 'PAY_PER_REQUEST',
    });
    EncryptedTables.exempt(catalogue, {
      rules: [TableRule.CUSTOMER_MANAGED_KEY, TableRule.TLS_ONLY], reason: 'public catalogue', until: '2099-12-31',
    });
    Validations.of(catalogue).acknowledge(
      { id: 'SecureTable-PointInTimeRecovery', reason: 'made anew each night' },
      { id: 'SecureTable-DeletionProtection', reason: 'made anew each night' },
      { id: 'AwsSolutions-DDB3', reason: 'made anew each night' },
    );
    new dynamodb.Table(this, 'Sessions', { partitionKey: text('id'), billingMode: dynamodb.BillingMode.PAY_PER_REQUEST }).with(new EncryptTable());
  }
}

/** A table with everything that its operation needs. */
class OperationsStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const orders = new SecureTable(this, 'Orders', { partitionKey: text('orderId'), replicas: [{ region: 'us-east-1' }] });
    const monitor = new EncryptionMonitor(this, 'Monitor', { format: MonitorFormat.CHAT, exceptPrincipals: [`arn:aws:iam::${account}:role/deployment`] });
    monitor.onEvent(EncryptionEvent.TABLE_RESTORED, new targets.SnsTopic(monitor.topic));
    const trail = new TableAuditTrail(this, 'Audit', { tables: [orders], retention: Duration.days(730) });
    trail.onDeniedWithoutTls('DeniedWithoutTls', { target: new targets.SnsTopic(monitor.topic) });
    const backups = new EncryptedTableBackup(this, 'Backup', {
      tables: [orders], rules: [backup.BackupPlanRule.monthly1Year()], lock: { minRetention: Duration.days(35) }, restoreTesting: {},
    });
    Validations.of(backups).acknowledge(
      { id: 'AwsSolutions-IAM5[Resource::<OrdersA9B65338.Arn>/backup/*]', reason: 'AWS generates these names' },
      { id: 'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:backup:*:111122223333:recovery-point:*]', reason: 'AWS generates these names' },
      { id: 'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:dynamodb:eu-west-1:111122223333:table/awsbackup-restore-test-*]', reason: 'AWS generates these names' },
    );
    const vpc = ec2.Vpc.fromVpcAttributes(this, 'Vpc', {
      vpcId: 'vpc-12345678', availabilityZones: ['eu-west-1a', 'eu-west-1b'], privateSubnetIds: ['subnet-12345678', 'subnet-23456789'],
    });
    new SecureDaxCluster(this, 'Cache', { vpc, tables: [orders], nodeType: 'dax.t3.small', readOnly: true });
    new EncryptionConfigRules(this, 'Evidence', { keys: [orders.encryptionKey!] });
    new TlsOnlyOrganization(this, 'TlsOnly', { targets: ['444455556666'], alsoDenyUnscoped: true });
    new EncryptedTablesHook(this, 'Hook', { failureMode: HookFailureMode.FAIL, stackFilters: { excludeNames: ['Legacy'] } });
  }
}

const app = new App();
Tags.of(app).add('app', 'shop');
EncryptedTables.enforce(app, { minimumKey: KeyLevel.CUSTOMER_MANAGED });
RulePacks.apply(app, { packs: [NagRulePack.AWS_SOLUTIONS], verbose: true });
Validations.of(app).addPlugins(new SecureTablePciDss4Checks(app));
const tables = new TablesStack(app, 'Tables', { env: home });
const shop = new ShopStack(app, 'Shop', { env: home, tables });
new BranchStack(app, 'Branch', { env: away, tables });
new LegacyStack(app, 'Legacy', { env: home });
new OperationsStack(app, 'Operations', { env: home });
if (app.node.tryGetContext('insecure') !== undefined) {
  new dynamodb.TableV2(shop, 'Insecure', { partitionKey: text('id') });
}
app.synth();
