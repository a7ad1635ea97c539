import { App, aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, aws_ssm as ssm, CfnParameter, Fn, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { SecureTable } from '../../src';
import type { SecureTableAttributes } from '../../src';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment, REGION } from '../support/paper';
import { simulate } from '../support/simulator';

const TABLE_ARN = `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/Orders`;
const KEY_ARN = `arn:aws:kms:${REGION}:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const STREAM_ARN = `${TABLE_ARN}/stream/2026-01-01T00:00:00.000`;

function importInto(account: string, attrs: Partial<SecureTableAttributes> = {}) {
  const stack = new Stack(new App(), 'Reader', { env: { account, region: REGION } });
  const encryptionKey = kms.Key.fromKeyArn(stack, 'Key', KEY_ARN);
  const table = SecureTable.fromSecureTableAttributes(stack, 'Orders', {
    ...(attrs.tableName ? {} : { tableArn: TABLE_ARN }), encryptionKey, tableStreamArn: STREAM_ARN, ...attrs,
  });
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
  return { stack, table, role };
}

function statementsOf(stack: Stack): any[] {
  return Object.values(Template.fromStack(stack).findResources('AWS::IAM::Policy')).flatMap((policy) => policy.Properties.PolicyDocument.Statement);
}

function warnings(stack: Stack): string[] {
  return Annotations.fromStack(stack).findWarning('*', Match.anyValue()).map((entry) => String(entry.entry.data));
}

test('attributes are those that were given', () => {
  const { table } = importInto(ACCOUNT, { tableId: 'an-id' });

  expect([table.tableName, table.tableArn, table.tableId, table.tableStreamArn]).toEqual(['Orders', TABLE_ARN, 'an-id', STREAM_ARN]);
  expect(table.encryptionKey!.keyArn).toBe(KEY_ARN);
  expect(table.env).toEqual({ account: ACCOUNT, region: REGION });
});

test('a name is that of a table in the stack\'s account and Region', () => {
  const { stack, table } = importInto(ACCOUNT, { tableName: 'Orders' });

  expect(table.tableName).toBe('Orders');
  expect(stack.resolve(table.tableArn))
    .toEqual({ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:dynamodb:${REGION}:${ACCOUNT}:table/Orders`]] });
});

test.each([
  ['neither', { tableArn: undefined }],
  ['both', { tableArn: TABLE_ARN, tableName: 'Orders' }],
])('%s of name and ARN is refused', (which, attrs) => {
  expect(() => importInto(ACCOUNT, attrs)).toThrow(new RegExp(`^\\[TableArnOrName\\] Reader: .*${which}.*\\. Pass either`));
});

test('a table is found by its name or ARN alone, with its key', () => {
  const { stack } = importInto(ACCOUNT);
  const key = kms.Key.fromKeyArn(stack, 'TheKey', KEY_ARN);
  const byArn = SecureTable.fromTableArn(stack, 'ByArn', TABLE_ARN, key);
  const byName = SecureTable.fromTableName(stack, 'ByName', 'Orders', key);

  expect([byArn.tableName, byArn.tableArn, byArn.encryptionKey]).toEqual(['Orders', TABLE_ARN, key]);
  expect([byName.tableName, byName.env, byName.encryptionKey]).toEqual(['Orders', { account: ACCOUNT, region: REGION }, key]);
});

test.each<[string, (stack: Stack) => unknown]>([
  ['fromTableName', (stack) => (SecureTable.fromTableName as any)(stack, 'Untyped', 'Orders')],
  ['fromTableArn', (stack) => (SecureTable.fromTableArn as any)(stack, 'Untyped', TABLE_ARN)],
  ['fromSecureTableAttributes', (stack) => SecureTable.fromSecureTableAttributes(stack, 'Untyped', { tableArn: TABLE_ARN } as any)],
])('without a key, as for a TableV2, %s is refused: grants would leave the key out', (_, importTable) => {
  expect(() => importTable(importInto(ACCOUNT).stack)).toThrow(/^\[ImportedTableWithoutKey\] .*Untyped.*Pass encryptionKey: kms\.Key\.fromKeyArn\(/);
});

test('a key of another Region than the table\'s is refused', () => {
  expect(() => importInto(ACCOUNT, { tableArn: TABLE_ARN.replace(REGION, 'us-east-1') })).toThrow(/^\[KeyOfAnotherRegion\] .*is in eu-west-1, but the table is in us-east-1/);
});

test('a key of another account than the table\'s is a warning', () => {
  const { stack } = importInto(ACCOUNT, { tableArn: TABLE_ARN.replace(ACCOUNT, OTHER_ACCOUNT) });

  expect(warnings(stack)).toEqual([expect.stringContaining(`is in account ${ACCOUNT}, but the table is in ${OTHER_ACCOUNT}`)]);
});

describe('where only the deployment knows the ARNs', () => {
  const tokens: [string, (stack: Stack, name: string) => string][] = [
    ['parameters of SSM', (stack, name) => ssm.StringParameter.valueForStringParameter(stack, name)],
    ['exports of other stacks', (_, name) => Fn.importValue(name)],
    ['parameters of the template', (stack, name) => new CfnParameter(stack, name).valueAsString],
  ];

  describe.each(tokens)('from %s', (_, arnOf) => {
    function stackWith(): { stack: Stack; role: iam.Role; key: kms.IKey } {
      const stack = new Stack(new App(), 'Reader', { env: { account: ACCOUNT, region: REGION } });
      const key = kms.Key.fromKeyArn(stack, 'Key', arnOf(stack, 'KeyArn'));
      return { stack, key, role: new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() }) };
    }

    test('grants on an imported table need no policy of it, and draw no warning', () => {
      const { stack, key, role } = stackWith();
      const table = SecureTable.fromSecureTableAttributes(stack, 'Orders', {
        tableArn: arnOf(stack, 'TableArn'), tableStreamArn: arnOf(stack, 'StreamArn'), encryptionKey: key,
      });
      table.grantReadWriteData(role);
      table.grantStreamRead(role);

      expect(statementsOf(stack).map(({ Resource }) => JSON.stringify([Resource].flat()[0]))).toEqual(
        expect.arrayContaining([table.tableArn, table.tableStreamArn, key.keyArn].map((arn) => JSON.stringify(stack.resolve(arn)))));
      expect(warnings(stack)).toEqual([]);
    });

    test('grants on a table of the app need no policy of its key, and draw no warning', () => {
      const { stack, key, role } = stackWith();
      new SecureTable(stack, 'Orders', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, encryptionKey: key }).grantReadWriteData(role);

      expect(statementsOf(stack)).toContainEqual(expect.objectContaining({ Resource: stack.resolve(key.keyArn) }));
      expect(warnings(stack)).toEqual([]);
    });

    test('a principal without an identity policy still needs one', () => {
      const { stack, key } = stackWith();
      const table = SecureTable.fromTableArn(stack, 'Orders', arnOf(stack, 'TableArn'), key);

      expect(() => table.grantReadData(new iam.ArnPrincipal(`arn:aws:iam::${ACCOUNT}:role/Partner`))).toThrow(/^\[ImportedTablePolicy\]/);
    });
  });
});

describe('grants', () => {
  test('known indexes are named', () => {
    const { stack, table, role } = importInto(ACCOUNT, { globalIndexes: ['ByCustomer'], localIndexes: ['ByTotal'] });
    table.grants.readData(role);

    const query = statementsOf(stack).find(({ Action }) => [Action].flat().includes('dynamodb:Query'));

    expect(query.Resource).toEqual([TABLE_ARN, `${TABLE_ARN}/index/ByCustomer`, `${TABLE_ARN}/index/ByTotal`]);
  });

  test.each<[string, Partial<SecureTableAttributes>, unknown]>([
    ['all unknown indexes are included', {}, [TABLE_ARN, `${TABLE_ARN}/index/*`]],
    ['an empty list means no indexes', { globalIndexes: [] }, [TABLE_ARN]],
    ['an empty list of local indexes too', { localIndexes: [] }, [TABLE_ARN]],
  ])('%s', (_, attrs, resources) => {
    const { stack, table, role } = importInto(ACCOUNT, attrs);
    table.grants.readData(role);

    const query = statementsOf(stack).find(({ Action }) => [Action].flat().includes('dynamodb:Query'));

    expect(query.Resource).toEqual(resources);
  });

  test.each([[[], false], [['ByCustomer'], true]])('CDK\'s base class has hasIndex for the indexes %j', (globalIndexes, expected) => {
    const { table } = importInto(ACCOUNT, { globalIndexes });

    expect((table as unknown as { hasIndex: boolean }).hasIndex).toBe(expected);
  });

  test('the key is included, through DynamoDB of the table\'s Region', () => {
    const { stack, table, role } = importInto(ACCOUNT);
    table.grants.readData(role);

    expect(statementsOf(stack)).toContainEqual({
      Effect: 'Allow',
      Action: ['kms:Decrypt', 'kms:DescribeKey'],
      Resource: KEY_ARN,
      Condition: { StringLike: { 'kms:ViaService': `dynamodb.${REGION}.amazonaws.com` } },
    });
    expect(warnings(stack)).toEqual([]);
  });

  test('the stream is included if its ARN is given', () => {
    const { stack, table, role } = importInto(ACCOUNT);
    table.grantStreamRead(role);

    expect(statementsOf(stack).filter(({ Resource }) => Resource === STREAM_ARN)).toHaveLength(2);
  });

  test('without it, a grant on the stream is refused', () => {
    const { table, role } = importInto(ACCOUNT, { tableStreamArn: undefined });

    expect(() => table.grantStreamRead(role)).toThrow(/^\[NoStream\] Reader\/Orders: .*\. .*tableStreamArn/);
  });

  test('a role of another account gets its identity policy, and a warning names what the owner has to allow', () => {
    const { stack, table, role } = importInto(OTHER_ACCOUNT);
    table.grants.readData(role);
    table.grants.streamRead(role);

    expect(statementsOf(stack).map(({ Action }) => [Action].flat()[0])).toContain('dynamodb:BatchGetItem');
    expect(warnings(stack)).toEqual(expect.arrayContaining([
      expect.stringMatching(/dynamodb:GetItem.*Add the grant in the app that defines the table too/),
      expect.stringMatching(/dynamodb:GetShardIterator.*Add the grant in the app that defines the table too/),
      expect.stringMatching(/policy of key.*Add the grant in the app that defines the key too/),
    ]));
  });

  test.each<[string, (table: ReturnType<typeof importInto>['table'], principal: iam.IPrincipal) => unknown, string]>([
    ['items', (table, principal) => table.grants.readData(principal), 'ImportedTablePolicy'],
    ['the key', (table, principal) => table.grantOnKey(principal, 'kms:Decrypt'), 'ImportedKeyPolicy'],
  ])('a principal without an identity policy is refused %s', (_, grant, code) => {
    const { table } = importInto(ACCOUNT);

    expect(() => grant(table, new iam.ArnPrincipal(`arn:aws:iam::${OTHER_ACCOUNT}:role/Partner`)))
      .toThrow(new RegExp(`^\\[${code}\\] Reader/Orders: .*\\. Add the grant in`));
  });
});

test.each<[string, (table: ReturnType<typeof importInto>['table'], statement: iam.PolicyStatement) => iam.AddToResourcePolicyResult]>([
  ['resource policy', (table, statement) => table.addToResourcePolicy(statement)],
  ['stream\'s resource policy', (table, statement) => table.addToStreamResourcePolicy(statement)],
])('a statement for its %s is a warning', (which, add) => {
  const { stack, table } = importInto(ACCOUNT);

  const result = add(table, new iam.PolicyStatement());

  expect(result).toEqual({ statementAdded: false });
  expect(warnings(stack)).toEqual([expect.stringContaining(`the ${which} of an imported table, where it has no effect`)]);
});

describe('a whole global table', () => {
  const keyIn = (stack: Stack, region: string) =>
    kms.Key.fromKeyArn(
      stack, `Key${stack.node.children.length}`, `arn:aws:kms:${region}:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`);

  function imported(regions = ['us-east-1', 'ap-southeast-2'], keyRegions = regions) {
    const stack = new Stack(new App(), 'Reader', { env: { account: ACCOUNT, region: REGION } });
    const table = SecureTable.fromSecureTableAttributes(stack, 'Orders', {
      tableArn: TABLE_ARN,
      encryptionKey: keyIn(stack, REGION),
      globalIndexes: ['ByCustomer'],
      replicas: regions.map((region, n) => ({ region, encryptionKey: keyIn(stack, keyRegions[n]) })),
    });
    return { stack, table, role: new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() }) };
  }

  test('is granted in all its Regions, each with its key', async () => {
    const { stack, table, role } = imported();
    table.grants.readData(role);
    const paper = new PaperDeployment(stack.node.root as App);
    const reader = { principal: paper.arn(role), identityPolicies: paper.identityPolicies(role) };

    for (const region of [REGION, 'us-east-1', 'ap-southeast-2']) {
      const arn = TABLE_ARN.replace(REGION, region);
      expect(await simulate({ action: 'dynamodb:GetItem', resource: arn, ...reader })).toBe('Allowed');
      expect(await simulate({ action: 'dynamodb:Query', resource: `${arn}/index/ByCustomer`, ...reader })).toBe('Allowed');
      const statement = statementsOf(stack).find(({ Resource }) => String(Resource).startsWith(`arn:aws:kms:${region}:`));
      expect(statement.Condition).toEqual({ StringLike: { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` } });
    }
    expect(await simulate({ action: 'dynamodb:GetItem', resource: TABLE_ARN.replace(REGION, 'us-west-2'), ...reader })).toBe('ImplicitlyDenied');
  });

  test('has its replicas, each with its own grants', () => {
    const { stack, table, role } = imported();
    table.replica('us-east-1').grants.readData(role);

    expect(table.replica(REGION)).toBe(table);
    expect(table.replica('us-east-1').tableName).toBe('Orders');
    expect(JSON.stringify(statementsOf(stack))).not.toContain(`${REGION}:${ACCOUNT}:table`);
  });

  test.each<[string, string, string[], string[]]>([
    ['KeyOfAnotherRegion', 'us-east-1', ['us-east-1'], ['us-west-2']],
    ['UnknownRegion', 'Write us-east-1', ['us-east1'], ['us-east-1']],
    ['ReplicaInOwnRegion', REGION, [REGION], [REGION]],
    ['ReplicaTwice', 'us-east-1', ['us-east-1', 'us-east-1'], ['us-east-1', 'us-east-1']],
  ])('is refused with %s', (code, named, regions, keyRegions) => {
    expect(() => imported(regions, keyRegions)).toThrow(new RegExp(`^\\[${code}\\] .*${named}`));
  });

  test('has no other replicas', () => {
    expect(() => imported().table.replica('us-west-2')).toThrow(/^\[NoSuchReplica\] .*eu-west-1, us-east-1, ap-southeast-2/);
    expect(() => imported([]).table.replica('us-east-1')).toThrow(/^\[NoSuchReplica\]/);
  });
});
