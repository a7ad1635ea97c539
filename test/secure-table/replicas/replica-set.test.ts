import { App, aws_dynamodb as dynamodb, aws_iam as iam, aws_kinesis as kinesis, RemovalPolicy, Tags } from 'aws-cdk-lib';
import { globalTable, partitionKey, REPLICAS, resourcesOf, stackIn, templatesOf } from './stage';
import { SecureTable } from '../../../src';
import type { SecureReplicaProps, SecureTableProps } from '../../../src';
import { OTHER_ACCOUNT, PaperDeployment, REGION } from '../../support/paper';

const ALL = [REGION, ...REPLICAS].sort();

type Rendered = Record<string, any>;

/** The rendered properties of each replica, without key and policies. */
function replicasOf(props: Partial<SecureTableProps>, change: (table: SecureTable) => void = () => {}): Record<string, Rendered> {
  const app = new App();
  change(globalTable(stackIn(app, 'Shop'), 'Orders', props));
  const [{ Properties }] = resourcesOf(templatesOf(app).Shop, 'AWS::DynamoDB::GlobalTable');
  return Object.fromEntries(Properties.Replicas.map(({ Region, SSESpecification, ResourcePolicy, ReplicaStreamSpecification, ...rest }: Rendered) =>
    [Region, rest]));
}

function tableOf(props: Partial<SecureTableProps>): Rendered {
  const app = new App();
  globalTable(stackIn(app, 'Shop'), 'Orders', props);
  return resourcesOf(templatesOf(app).Shop, 'AWS::DynamoDB::GlobalTable')[0].Properties;
}

const STRONG = dynamodb.MultiRegionConsistency.STRONG;
const tags = [{ key: 'team', value: 'shop' }];
const renderedTags = [{ Key: 'team', Value: 'shop' }];

describe('by default a replica has the table\'s', () => {
  const PARITY: [string, Partial<SecureTableProps>, Rendered][] = [
    ['by default', {}, { DeletionProtectionEnabled: true, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }],
    ['deletion protection', { deletionProtection: false, removalPolicy: RemovalPolicy.DESTROY }, { DeletionProtectionEnabled: false }],
    ['point-in-time recovery', { pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 7 } },
      { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 } }],
    ['point-in-time recovery switched off', { pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: false } },
      { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false } }],
    ['contributor insights', { contributorInsightsSpecification: { enabled: true } }, { ContributorInsightsSpecification: { Enabled: true } }],
    ['tags', { tags }, { Tags: renderedTags }],
    ['table class', { tableClass: dynamodb.TableClass.STANDARD_INFREQUENT_ACCESS }, { TableClass: 'STANDARD_INFREQUENT_ACCESS' }],
  ];

  test.each(PARITY)('%s', (_, props, expected) => {
    const replicas = replicasOf(props);

    expect(Object.keys(replicas)).toEqual(ALL);
    for (const region of ALL) {
      expect(replicas[region]).toMatchObject(expected);
    }
  });

  test('values also for undefined properties', () => {
    const nothing = {
      deletionProtection: undefined,
      pointInTimeRecoverySpecification: undefined,
      contributorInsightsSpecification: undefined,
      tags: undefined,
      tableClass: undefined,
      resourcePolicy: undefined,
      streamResourcePolicy: undefined,
      encryptionKey: undefined,
      kinesisStream: undefined,
    };
    const props = { tags, contributorInsightsSpecification: { enabled: true } };

    expect(replicasOf({ ...props, replicas: REPLICAS.map((region) => ({ region, ...nothing })) })).toEqual(replicasOf(props));
  });

  test('tags, including those of its scopes', () => {
    const replicas = replicasOf({}, (table) => Tags.of(table.stack).add('team', 'shop'));

    expect(Object.values(replicas).map(({ Tags: found }) => found)).toEqual(ALL.map(() => renderedTags));
  });
});

describe('only one replica gets its', () => {
  const only = (props: Omit<SecureReplicaProps, 'region'>) => replicasOf({
    replicas: [{ region: 'ap-southeast-2' }, { region: 'us-east-1', ...props }],
  });
  const OPTIONS: [string, Omit<SecureReplicaProps, 'region'>, Rendered][] = [
    ['deletion protection', { deletionProtection: false }, { DeletionProtectionEnabled: false }],
    ['point-in-time recovery', { pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 3 } },
      { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 3 } }],
    ['contributor insights', { contributorInsightsSpecification: { enabled: true } }, { ContributorInsightsSpecification: { Enabled: true } }],
    ['tags', { tags }, { Tags: renderedTags }],
    ['table class', { tableClass: dynamodb.TableClass.STANDARD_INFREQUENT_ACCESS }, { TableClass: 'STANDARD_INFREQUENT_ACCESS' }],
    ['maximum of read request units', { maxReadRequestUnits: 40 }, { ReadOnDemandThroughputSettings: { MaxReadRequestUnits: 40 } }],
  ];

  test.each(OPTIONS)('%s', (_, props, expected) => {
    const plain = only({});
    const replicas = only(props);

    expect(replicas['us-east-1']).toMatchObject(expected);
    expect([replicas[REGION], replicas['ap-southeast-2']]).toEqual([plain[REGION], plain['ap-southeast-2']]);
  });

  test('Kinesis stream, which is for its own Region', () => {
    const app = new App();
    const stack = stackIn(app, 'Shop');
    const stream = (region: string) => kinesis.Stream.fromStreamArn(stack, region, `arn:aws:kinesis:${region}:111122223333:stream/changes`);
    globalTable(stack, 'Orders', {
      kinesisStream: stream(REGION), replicas: [{ region: 'us-east-1', kinesisStream: stream('us-east-1') }, { region: 'ap-southeast-2' }],
    });
    const [{ Properties }] = resourcesOf(templatesOf(app).Shop, 'AWS::DynamoDB::GlobalTable');

    expect(Properties.Replicas.map(({ Region, KinesisStreamSpecification }: Rendered) => [Region, KinesisStreamSpecification?.StreamArn])).toEqual([
      ['ap-southeast-2', undefined],
      [REGION, `arn:aws:kinesis:${REGION}:111122223333:stream/changes`],
      ['us-east-1', 'arn:aws:kinesis:us-east-1:111122223333:stream/changes'],
    ]);
  });

  test('options for an index', () => {
    const byCustomer = { indexName: 'ByCustomer', partitionKey };
    const replicas = replicasOf({
      globalSecondaryIndexes: [byCustomer],
      replicas: [{ region: 'us-east-1', globalSecondaryIndexOptions: { ByCustomer: { contributorInsightsSpecification: { enabled: true } } } },
        { region: 'ap-southeast-2' }],
    });

    expect(replicas['us-east-1'].GlobalSecondaryIndexes).toEqual([{ IndexName: 'ByCustomer', ContributorInsightsSpecification: { Enabled: true } }]);
    expect(replicas['ap-southeast-2'].GlobalSecondaryIndexes).toEqual([{ IndexName: 'ByCustomer' }]);
  });
});

describe('policy statements', () => {
  const allow = (sid: string) => new iam.PolicyStatement({
    sid, actions: ['dynamodb:GetItem'], principals: [new iam.AccountPrincipal(OTHER_ACCOUNT)], resources: ['*'],
  });
  const document = (sid: string) => new iam.PolicyDocument({ statements: [allow(sid)] });
  const sidsOf = (paper: PaperDeployment, table: SecureTable, policy: 'tablePolicy' | 'streamPolicy') =>
    ALL.map((region) => paper[policy](table, region).Statement.map(({ Sid }) => Sid));

  test('of the table are on every replica, those of a replica only there, and the deny statement is first', () => {
    const app = new App();
    const table = globalTable(stackIn(app, 'Shop'), 'Orders', {
      resourcePolicy: document('Given'),
      streamResourcePolicy: document('StreamGiven'),
      replicas: [{ region: 'us-east-1', resourcePolicy: document('One'), streamResourcePolicy: document('StreamOne') }, { region: 'ap-southeast-2' }],
    });
    table.addToResourcePolicy(allow('Added'));
    table.addToStreamResourcePolicy(allow('StreamAdded'));
    table.table.addToResourcePolicy(allow('Inside'));
    table.table.addToStreamResourcePolicy(allow('StreamInside'));
    table.replica('ap-southeast-2').addToResourcePolicy(allow('Late'));
    table.replica('ap-southeast-2').addToStreamResourcePolicy(allow('StreamLate'));
    const paper = new PaperDeployment(app);

    expect(sidsOf(paper, table, 'tablePolicy')).toEqual([
      ['DenyInsecureTransport', 'Added', 'Given', 'Inside', 'Late'],
      ['DenyInsecureTransport', 'Added', 'Given', 'Inside'],
      ['DenyInsecureTransport', 'Added', 'Given', 'Inside', 'One'],
    ]);
    expect(sidsOf(paper, table, 'streamPolicy')).toEqual([
      ['DenyInsecureTransport', 'StreamAdded', 'StreamGiven', 'StreamInside', 'StreamLate'],
      ['DenyInsecureTransport', 'StreamAdded', 'StreamGiven', 'StreamInside'],
      ['DenyInsecureTransport', 'StreamAdded', 'StreamGiven', 'StreamInside', 'StreamOne'],
    ]);
  });

  test('can be added to a replica', () => {
    const table = globalTable(stackIn(new App(), 'Shop'));
    const replica = table.replica('us-east-1');

    expect(replica.addToResourcePolicy(allow('A'))).toEqual({ statementAdded: true, policyDependable: replica });
    expect(replica.addToStreamResourcePolicy(allow('B'))).toEqual({ statementAdded: true, policyDependable: replica });
    expect(replica.resourcePolicy!.toJSON().Statement).toMatchObject([{ Sid: 'A' }]);
  });

  test('that change, like changes of the table, update the custom resource', () => {
    const custom = (change: (table: SecureTable) => void) => {
      const app = new App();
      const table = globalTable(stackIn(app, 'Shop'), 'Orders', { replicas: [{ region: 'us-east-1' }] });
      change(table);
      return resourcesOf(templatesOf(app).Shop, 'Custom::SecureTableReplicaPolicy')[0].Properties;
    };
    const before = custom(() => {});

    expect(custom((table) => table.addToResourcePolicy(allow('A')))).not.toEqual(before);
    expect(custom((table) => table.addGlobalSecondaryIndex({ indexName: 'ByCustomer', partitionKey }))).not.toEqual(before);
    expect(custom((table) => table.addReplica({ region: 'sa-east-1' }))).not.toEqual(before);
    expect(custom(() => {})).toEqual(before);
  });
});

describe('addReplica', () => {
  test('renders the same as a replica at construction', () => {
    const build = (late: boolean) => {
      const app = new App();
      const table = globalTable(stackIn(app, 'Shop'), 'Orders', { replicas: late ? [] : [{ region: 'us-east-1', tags }] });
      if (late) {
        table.addReplica({ region: 'us-east-1', tags });
      }
      return templatesOf(app);
    };

    expect(build(true)).toEqual(build(false));
  });

  test('gives the table a stream, so that statements can be added to its policy', () => {
    const app = new App();
    const table = new SecureTable(stackIn(app, 'Shop'), 'Orders', { partitionKey });
    const statement = new iam.PolicyStatement({
      actions: ['dynamodb:GetRecords'], principals: [new iam.AccountPrincipal(OTHER_ACCOUNT)], resources: ['*'],
    });
    expect(table.tableStreamArn).toBeUndefined();
    table.addReplica({ region: 'us-east-1' });
    table.addToStreamResourcePolicy(statement);

    expect(table.tableStreamArn).toBeDefined();
    expect(new PaperDeployment(app).streamPolicy(table, 'us-east-1').Statement).toHaveLength(2);
  });

  test('on the inner table is refused: the replica would have neither key nor policies', () => {
    const app = new App();
    globalTable(stackIn(app, 'Shop')).table.addReplica({ region: 'sa-east-1' });

    expect(() => app.synth()).toThrow(/\[ReplicaWithoutKey\] Shop\/Orders: A replica in sa-east-1 .*\. Call addReplica/);
  });
});

describe('replica(region)', () => {
  test('is the table in its own Region, and otherwise the same replica at each call', () => {
    const table = globalTable(stackIn(new App(), 'Shop'));

    expect(table.replica(REGION)).toBe(table);
    expect(table.replica('us-east-1')).toBe(table.replica('us-east-1'));
    expect(() => table.replica('sa-east-1'))
      .toThrow(/^\[NoSuchReplica\] Shop\/Orders: The table has no replica in sa-east-1\. .*eu-west-1, ap-southeast-2, us-east-1/);
  });

  test('has indexes for CDK\'s own grants', () => {
    const table = globalTable(stackIn(new App(), 'Shop'));
    const role = new iam.Role(table.stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
    const resources = () => {
      const grant = dynamodb.TableGrants.fromTable(table.replica('us-east-1')).actions(role, 'dynamodb:Query');
      return JSON.stringify(table.stack.resolve(grant.principalStatement!.resources));
    };
    expect(resources()).not.toContain('/index/*');
    table.addGlobalSecondaryIndex({ indexName: 'ByCustomer', partitionKey });

    expect(resources()).toContain('/index/*');
  });

  test('has the Region, the account and the metrics of the replica', () => {
    const stack = stackIn(new App(), 'Shop');
    const replica = globalTable(stack).replica('us-east-1');

    expect(replica.env).toEqual({ account: '111122223333', region: 'us-east-1' });
    expect(replica.metricConsumedReadCapacityUnits().region).toBe('us-east-1');
    expect(stack.resolve(replica.tableName)).toEqual({ 'Fn::Select': [1, { 'Fn::Split': ['/', stack.resolve(replica.tableArn)] }] });
  });
});

describe('provisioned billing', () => {
  test('with autoscaling: every replica scales its reads, the table its writes', () => {
    const read = dynamodb.Capacity.autoscaled({ minCapacity: 2, maxCapacity: 20 });
    const table = tableOf({
      billing: dynamodb.Billing.provisioned({ readCapacity: read, writeCapacity: dynamodb.Capacity.autoscaled({ maxCapacity: 10 }) }),
      replicas: [{ region: 'us-east-1', readCapacity: dynamodb.Capacity.autoscaled({ maxCapacity: 50 }) }, { region: 'ap-southeast-2' }],
    });
    const maximum = ({ ReadProvisionedThroughputSettings: reads }: Rendered) => reads.ReadCapacityAutoScalingSettings.MaxCapacity;

    expect(table.BillingMode).toBe('PROVISIONED');
    expect(table.WriteProvisionedThroughputSettings.WriteCapacityAutoScalingSettings.MaxCapacity).toBe(10);
    expect(Object.fromEntries(table.Replicas.map((replica: Rendered) => [replica.Region, maximum(replica)])))
      .toEqual({ 'eu-west-1': 20, 'ap-southeast-2': 20, 'us-east-1': 50 });
    expect(table.SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS' });
  });
});

describe('multi-Region strong consistency', () => {
  const inEurope = (...regions: string[]) => ({ multiRegionConsistency: STRONG, replicas: regions.map((region) => ({ region })) });

  test('three Regions, each with a key and policies', () => {
    const app = new App();
    const table = globalTable(stackIn(app, 'Shop'), 'Orders', inEurope('eu-west-2', 'eu-central-1'));
    const paper = new PaperDeployment(app);
    const { MultiRegionConsistency, Replicas, GlobalTableWitnesses } = paper.properties(table);

    expect(MultiRegionConsistency).toBe('STRONG');
    expect(GlobalTableWitnesses).toBeUndefined();
    expect(Replicas.map(({ Region, SSESpecification }: Rendered) => [Region, SSESpecification.KMSMasterKeyId.split(':')[3]]))
      .toEqual(['eu-central-1', 'eu-west-1', 'eu-west-2'].map((region) => [region, region]));
    expect(['eu-central-1', 'eu-west-1', 'eu-west-2'].map((region) => paper.tablePolicy(table, region).Statement[0].Sid))
      .toEqual(Array(3).fill('DenyInsecureTransport'));
  });

  test('two Regions and a witness, which has no key', () => {
    const app = new App();
    globalTable(stackIn(app, 'Shop'), 'Orders', { ...inEurope('eu-west-2'), witnessRegion: 'eu-west-3' });
    const templates = templatesOf(app);
    const [{ Properties }] = resourcesOf(templates.Shop, 'AWS::DynamoDB::GlobalTable');

    expect(Properties.GlobalTableWitnesses).toEqual([{ Region: 'eu-west-3' }]);
    expect(Properties.Replicas.map(({ Region }: Rendered) => Region)).toEqual(['eu-west-1', 'eu-west-2']);
    expect(Object.keys(templates)).toEqual([`Shop-${REGION}-replica-keys-eu-west-2`, 'Shop']);
    expect(resourcesOf(templates.Shop, 'Custom::SecureTableReplicaPolicy').map(({ Properties: custom }) => custom.Region)).toEqual(['eu-west-2']);
  });
});

describe('the templates do not depend on', () => {
  type Build = (stack: ReturnType<typeof stackIn>) => void;
  const templates = (...builds: Build[]) => {
    const app = new App();
    const stack = stackIn(app, 'Shop');
    builds.forEach((build) => build(stack));
    return templatesOf(app);
  };
  const orders: Build = (stack) => globalTable(stack, 'Orders');
  const customers: Build = (stack) => globalTable(stack, 'Customers', { replicas: [{ region: 'us-east-1' }] });

  test('the order of the tables', () => {
    expect(templates(customers, orders)).toEqual(templates(orders, customers));
  });

  test('the order of the replicas', () => {
    const withRoles = (regions: string[]): Build => (stack) => {
      const table = globalTable(stack, 'Orders', { replicas: regions.map((region) => ({ region })) });
      table.grants.readData(new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() }));
    };

    expect(templates(withRoles([...REPLICAS].reverse()))).toEqual(templates(withRoles(REPLICAS)));
  });

  test('the removal of another table', () => {
    const [both, single] = [templates(orders, customers), templates(orders)];
    const name = `Shop-${REGION}-replica-keys-us-east-1`;
    const ofOrders = (template: typeof both[string]) => JSON.stringify(Object.entries(template.Resources!).filter(([id]) => id.startsWith('Orders')));

    expect(resourcesOf(both[name], 'AWS::KMS::Key')).toHaveLength(2);
    expect(ofOrders(both[name])).toBe(ofOrders(single[name]));
    expect(ofOrders(both.Shop)).toBe(ofOrders(single.Shop));
    expect(both[`Shop-${REGION}-replica-keys-ap-southeast-2`]).toEqual(single[`Shop-${REGION}-replica-keys-ap-southeast-2`]);
  });

  test('the synthesis', () => {
    expect(JSON.stringify(templates(orders, customers))).toBe(JSON.stringify(templates(orders, customers)));
  });
});
