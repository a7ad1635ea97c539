import {
  App, Arn, Aws, aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, CfnResource, Fn, Stack, Validations,
} from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { EphemeralTables, ReplicaPolicyStrategy, SecureTable, SecureTableChecks, SecureTableDefaults, TableKey } from '../../src';
import type { SecureTableProps } from '../../src';
import { reports, synth } from '../enforcement/support/synth';
import { appWith } from '../support/flags';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment, REGION } from '../support/paper';
import { simulate } from '../support/simulator';

/* What works with a TableV2, and has to work with a SecureTable. */

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
const env = { account: ACCOUNT, region: REGION };
const root = new iam.AccountRootPrincipal();

function stackOf(): Stack {
  return new Stack(new App(), 'Shop', { env });
}

function warnings(stack: Stack): string[] {
  return Annotations.fromStack(stack).findWarning('*', Match.anyValue()).map((entry) => String(entry.entry.data));
}

describe('what CDK deprecated means the same as on a TableV2', () => {
  const replica = { region: 'us-east-1' };
  const cases: [string, object][] = [
    ['recovery on', { pointInTimeRecovery: true }],
    ['recovery off', { pointInTimeRecovery: false }],
    ['recovery off on a replica', { pointInTimeRecovery: true, replicas: [{ ...replica, pointInTimeRecovery: false }] }],
    ['recovery on on a replica', { pointInTimeRecovery: false, replicas: [{ ...replica, pointInTimeRecovery: true }] }],
    ['a specification of the table, over its replica', {
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 3 },
      replicas: [{ ...replica, pointInTimeRecovery: false }],
    }],
    ['a specification of the replica', {
      pointInTimeRecovery: false, replicas: [{ ...replica, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true } }],
    }],
    ['insights on', { pointInTimeRecovery: true, contributorInsights: true }],
    ['insights off on a replica', { pointInTimeRecovery: true, contributorInsights: true, replicas: [{ ...replica, contributorInsights: false }] }],
    ['insights of an index', {
      pointInTimeRecovery: true,
      contributorInsights: false,
      globalSecondaryIndexes: [{ indexName: 'ByName', partitionKey: { name: 'name', type: dynamodb.AttributeType.STRING } }],
      replicas: [{ ...replica, globalSecondaryIndexOptions: { ByName: { contributorInsights: true } } }],
    }],
  ];
  const settings = (make: (stack: Stack, props: any) => dynamodb.ITableV2, props: object) => {
    const stack = stackOf();
    make(stack, { partitionKey, replicas: [replica], ...props });
    const [table] = Object.values(Template.fromStack(stack).findResources('AWS::DynamoDB::GlobalTable'));
    return table.Properties.Replicas
      .map((each: any) => [each.Region, each.PointInTimeRecoverySpecification, each.ContributorInsightsSpecification, each.GlobalSecondaryIndexes])
      .sort();
  };

  beforeEach(() => jest.spyOn(console, 'warn').mockImplementation());

  test.each(cases)('%s', (_, props) => {
    expect(settings((stack, each) => new SecureTable(stack, 'Orders', each), props))
      .toEqual(settings((stack, each) => new dynamodb.TableV2(stack, 'Orders', each), props));
  });

  test('a contradiction is reported by CDK', () => {
    const both = { pointInTimeRecovery: true, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true } };

    expect(() => settings((stack, each) => new SecureTable(stack, 'Orders', each), both)).toThrow(/are set\. Use `pointInTimeRecoverySpecification` only/);
  });

  test('a replica that is added later', () => {
    const added = (make: (stack: Stack, props: any) => { addReplica(props: any): void } & dynamodb.ITableV2) => settings((stack, each) => {
      const table = make(stack, each);
      table.addReplica({ region: 'us-west-2', pointInTimeRecovery: false });
      return table;
    }, { pointInTimeRecovery: true });

    expect(added((stack, each) => new SecureTable(stack, 'Orders', each))).toEqual(added((stack, each) => new dynamodb.TableV2(stack, 'Orders', each)));
  });
});

describe('properties that an object inherits', () => {
  class Orders {
    public readonly partitionKey = partitionKey;
    public get tableName(): string {
      return 'orders';
    }

    public get replicas(): { readonly region: string }[] {
      return [new InUs()];
    }
  }
  class InUs {
    public readonly region = 'us-east-1';
    public get contributorInsightsSpecification(): dynamodb.ContributorInsightsSpecification {
      return { enabled: true };
    }
  }
  class OrdersInUs extends Orders {
    public readonly timeToLiveAttribute = 'expires';
  }
  const settings = (make: (stack: Stack, props: Orders) => unknown, props: Orders, prepare = (_: Stack): unknown => undefined) => {
    const stack = stackOf();
    prepare(stack);
    make(stack, props);
    const [{ Properties: { TableName, TimeToLiveSpecification, Replicas } }] = Object.values(
      Template.fromStack(stack).findResources('AWS::DynamoDB::GlobalTable'));
    return { TableName, TimeToLiveSpecification, insights: Replicas.map((each: any) => [each.Region, each.ContributorInsightsSpecification]).sort() };
  };
  const secureTable = (stack: Stack, props: Orders) => new SecureTable(stack, 'Orders', props);
  const tableV2 = (stack: Stack, props: Orders) => new dynamodb.TableV2(stack, 'Orders', props);

  test.each<[string, Orders]>([
    ['getters of a class', new Orders()],
    ['those of a class further up', new OrdersInUs()],
    ['an object made from another', Object.create(new OrdersInUs()) as Orders],
  ])('are read as by a TableV2: without tableName CloudFormation replaces the table (%s)', (_, props) => {
    const expected = settings(tableV2, props);

    expect(expected).toMatchObject({ TableName: 'orders', insights: [[REGION, undefined], ['us-east-1', { Enabled: true }]] });
    expect(settings(secureTable, props)).toEqual(expected);
    expect(settings(secureTable, props, (stack) => EphemeralTables.apply(stack))).toEqual(expected);
    expect(settings(tableV2, props, (stack) => SecureTableDefaults.apply(stack))).toEqual(expected);
  });
});

describe('a key of another account', () => {
  const KEY_ARN = `arn:aws:kms:${REGION}:${OTHER_ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
  const WORDS = `is in account ${OTHER_ACCOUNT}, but the table is in ${ACCOUNT}. DynamoDB documents only keys in the table's own account`;
  const foreignKey = (stack: Stack) => kms.Key.fromKeyArn(stack, 'ForeignKey', KEY_ARN);

  test.each<[string, (stack: Stack) => unknown]>([
    ['SecureTable', (stack) => new SecureTable(stack, 'Orders', { partitionKey, encryptionKey: foreignKey(stack) })],
    ['a replica', (stack) => new SecureTable(stack, 'Orders', {
      partitionKey, replicas: [{ region: 'us-east-1', encryptionKey: kms.Key.fromKeyArn(stack, 'Away', KEY_ARN.replace(REGION, 'us-east-1')) }],
    })],
    ['adoption', (stack) => {
      SecureTableDefaults.apply(stack, { encryptionKey: foreignKey(stack) });
      return new dynamodb.TableV2(stack, 'Orders', { partitionKey });
    }],
  ])('is a warning in the words of the guard: %s', (_, make) => {
    const stack = stackOf();
    make(stack);

    expect(warnings(stack)).toContainEqual(expect.stringContaining(WORDS));
  });

  test('is a warning of the rules, too', () => {
    const app = appWith();
    Validations.of(app).addPlugins(new SecureTableChecks(app));
    const stack = new Stack(app, 'Shop', { env });
    new SecureTable(stack, 'Orders', { partitionKey, encryptionKey: foreignKey(stack) });
    synth(app);
    const found = reports(app).flatMap((report) => report.violations).filter(({ ruleName }) => ruleName === 'SecureTable-CustomerManagedKey');

    expect(found).toEqual([expect.objectContaining({ severity: 'warning', description: expect.stringContaining(WORDS) })]);
  });

  test('is granted by identity policy, and its owner is named', () => {
    const stack = stackOf();
    const table = new SecureTable(stack, 'Orders', { partitionKey, encryptionKey: foreignKey(stack) });
    table.grantReadData(new iam.Role(stack, 'Role', { assumedBy: root }));

    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: ['kms:Decrypt', 'kms:DescribeKey'], Resource: KEY_ARN })]) },
    });
    expect(warnings(stack)).toContainEqual(expect.stringContaining('Add the grant in the app that defines the key too'));
  });
});

describe('a statement of a resource policy that names the table itself', () => {
  const READER = `arn:aws:iam::${ACCOUNT}:role/Reader`;
  const read = (resources: string[]) => new iam.PolicyStatement({ principals: [new iam.ArnPrincipal(READER)], actions: ['dynamodb:GetItem', 'dynamodb:Query'], resources });

  function policiesOf(
    props: Partial<SecureTableProps>, resources: (table: SecureTable) => string[],
    add = (table: SecureTable, statement: iam.PolicyStatement) => table.addToResourcePolicy(statement),
  ): PaperDeployment & { readonly of: SecureTable } {
    const stack = stackOf();
    const table = new SecureTable(stack, 'Orders', { partitionKey, ...props });
    add(table, read(resources(table)));
    return Object.assign(new PaperDeployment(stack.node.root as App), { of: table });
  }

  test.each<[string, (table: SecureTable) => string[]]>([
    ['its ARN', (table) => [table.tableArn]],
    ['the ARN of the table inside', (table) => [table.table.tableArn]],
    ['its ARN and that of its indexes', (table) => [table.tableArn, `${table.tableArn}/index/*`]],
    ['an ARN that is composed of its name', (table) => [table.stack.formatArn({ service: 'dynamodb', resource: 'table', resourceName: table.tableName })]],
    ['the same by Fn::Sub', (table) => [Fn.sub('arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Name}', { Name: table.tableName })]],
    ['its ARN among others', (table) => ['arn:aws:dynamodb:eu-west-1:111122223333:table/other', table.tableArn]],
  ])('is rendered with `*`, since it cannot refer to itself: %s', async (_, resources) => {
    const paper = policiesOf({}, resources);
    const [, statement] = paper.tablePolicy(paper.of).Statement;

    expect(statement.Resource).toBe('*');
    expect(await simulate({
      principal: READER,
      action: 'dynamodb:GetItem',
      resource: paper.arn(paper.of),
      resourcePolicy: paper.tablePolicy(paper.of),
      context: { 'aws:SecureTransport': 'true' },
    })).toBe('Allowed');
  });

  test('of a stream, too', () => {
    const paper = policiesOf({ dynamoStream: dynamodb.StreamViewType.KEYS_ONLY }, (table) => [table.tableStreamArn!], (table, statement) =>
      table.addToStreamResourcePolicy(statement));

    expect(paper.streamPolicy(paper.of).Statement[1].Resource).toBe('*');
  });

  test.each(Object.values(ReplicaPolicyStrategy))('applies to each replica: policies by %s', (replicaPolicyStrategy) => {
    const props = { replicas: [{ region: 'us-east-1' }], replicaPolicyStrategy };
    const own = policiesOf(props, (table) => [table.tableArn]);
    const ofReplica = policiesOf(props, (table) => [table.replica('us-east-1').tableArn], (table, statement) =>
      table.replica('us-east-1').addToResourcePolicy(statement));

    expect([REGION, 'us-east-1'].map((region) => own.tablePolicy(own.of, region).Statement[1].Resource)).toEqual(['*', '*']);
    expect(ofReplica.tablePolicy(ofReplica.of, 'us-east-1').Statement[1].Resource).toBe('*');
  });

  test('and only an index keeps to the index, by the table\'s name in each Region', () => {
    const paper = policiesOf({ tableName: 'orders', replicas: [{ region: 'us-east-1' }] }, (table) => [`${table.tableArn}/index/ByName`]);

    expect([REGION, 'us-east-1'].map((region) => paper.tablePolicy(paper.of, region).Statement[1].Resource))
      .toEqual([REGION, 'us-east-1'].map((region) => `arn:aws:dynamodb:${region}:${ACCOUNT}:table/orders/index/ByName`));
  });

  test.each<[string, (table: SecureTable) => string]>([
    ['written out', () => `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/orders`],
    ['composed', ({ stack }) => stack.formatArn({ service: 'dynamodb', resource: 'table', resourceName: 'orders' })],
    ['with pseudo parameters', () => `arn:${Aws.PARTITION}:dynamodb:${Aws.REGION}:${Aws.ACCOUNT_ID}:table/orders`],
    ['of an index', () => `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/orders/index/ByName`],
  ])('by the name that it is given, in the policy of a replica names the replica: an ARN that is %s', async (_, arnOf) => {
    const paper = policiesOf({ tableName: 'orders', replicas: [{ region: 'us-east-1' }] }, (table) => [arnOf(table)]);
    const index = arnOf(paper.of).includes('/index/') ? '/index/ByName' : '';
    const outcome = (region: string) => simulate({
      principal: READER,
      action: 'dynamodb:Query',
      resource: `arn:aws:dynamodb:${region}:${ACCOUNT}:table/orders${index}`,
      resourcePolicy: paper.tablePolicy(paper.of, region),
      context: { 'aws:SecureTransport': 'true' },
    });

    expect([await outcome(REGION), await outcome('us-east-1')]).toEqual(['Allowed', 'Allowed']);
  });

  test.each([
    `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/orders-archive`,
    `arn:aws:dynamodb:${REGION}:${OTHER_ACCOUNT}:table/orders`,
    `arn:aws:dynamodb:eu-central-1:${ACCOUNT}:table/orders`,
  ])('does not stand for another table: %s', (arn) => {
    const paper = policiesOf({ tableName: 'orders', replicas: [{ region: 'us-east-1' }] }, () => [arn]);

    expect([REGION, 'us-east-1'].map((region) => paper.tablePolicy(paper.of, region).Statement[1].Resource)).toEqual([arn, arn]);
  });

  test('and only an index is refused where the name is not known', () => {
    expect(() => policiesOf({}, (table) => [`${table.tableArn}/index/ByName`])).toThrow(/\[OwnIndexInResourcePolicy\] Shop\/Orders: .*\. Use resources: \['\*'\].*tableName/);
  });

  test('is left as it is where it names another table', () => {
    const paper = policiesOf({}, () => [Arn.format({ service: 'dynamodb', resource: 'table', resourceName: 'other' }, stackOf())]);

    expect(paper.tablePolicy(paper.of).Statement[1].Resource).toBe(`arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/other`);
  });
});

describe('a resource that needs a grant', () => {
  test.each<[string, (table: SecureTable, role: iam.IRole) => iam.Grant]>([
    ['on items', (table, role) => table.grantReadWriteData(role)],
    ['on the stream', (table, role) => table.grantStreamRead(role)],
    ['on the key', (table, role) => table.encryptionKey!.grantDecrypt(role)],
  ])('waits for the policies that name a role of another account: %s', (_, grant) => {
    const stack = stackOf();
    const table = new SecureTable(stack, 'Orders', { partitionKey, dynamoStream: dynamodb.StreamViewType.KEYS_ONLY });
    const waiting = new CfnResource(stack, 'Waiting', { type: 'Test::Needs::Rights' });
    grant(table, iam.Role.fromRoleArn(stack, 'Role', `arn:aws:iam::${OTHER_ACCOUNT}:role/Reader`)).applyBefore(waiting);

    Template.fromStack(stack).hasResource('Test::Needs::Rights', { DependsOn: Match.arrayWith([Match.stringLikeRegexp('^OrdersKey')]) });
  });

  test('waits for the policy of a plain key', () => {
    const stack = stackOf();
    const key = new kms.Key(stack, 'Key', { enableKeyRotation: true });
    const table = new SecureTable(stack, 'Orders', { partitionKey, encryptionKey: key });
    const waiting = new CfnResource(stack, 'Waiting', { type: 'Test::Needs::Rights' });
    table.grantReadData(iam.Role.fromRoleArn(stack, 'Role', `arn:aws:iam::${OTHER_ACCOUNT}:role/Reader`)).applyBefore(waiting);

    Template.fromStack(stack).hasResource('Test::Needs::Rights', { DependsOn: Match.arrayWith([Match.stringLikeRegexp('^Key')]) });
  });
});

test.each(['allow', 'deny'] as const)('a construct in a condition of a key statement is refused with its path: %s', (effect) => {
  const stack = stackOf();
  const role = new iam.Role(stack, 'Role', { assumedBy: root });
  const statement = new iam.PolicyStatement({
    effect: effect === 'allow' ? iam.Effect.ALLOW : iam.Effect.DENY,
    principals: [role],
    actions: ['kms:Decrypt'],
    resources: ['*'],
    conditions: { StringEquals: { 'aws:PrincipalArn': ['arn:aws:iam::111122223333:role/a', role] } },
  });

  expect(() => new TableKey(stack, 'Key').addToResourcePolicy(statement))
    .toThrow('[ConditionIsConstruct] Shop/Key: The condition on aws:PrincipalArn has the construct Shop/Role as a value. Pass the ARN');
});
