import { aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, CfnParameter, Fn, Stack } from 'aws-cdk-lib';
import { isObject } from '../../../src/cloudformation/json';
import type { Json } from '../../../src/cloudformation/json';
import { keyPolicyScope } from '../../../src/rules/key-policy-scope';
import { SecureTable, TableKey } from '../../../src/secure-table';
import type { AppFacts } from '../../../src/template';
import { almighty } from '../../support/actors';
import { expectKeyUsableOnlyThroughDynamoDb } from '../../support/key-proof';
import { ACCOUNT, OTHER_ACCOUNT, REGION } from '../../support/paper';
import type { Policy } from '../../support/paper';
import { facts, newApp } from '../../template/support';

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
const env = { account: ACCOUNT, region: REGION };

interface Written {
  readonly facts: AppFacts;
  readonly statements: readonly { readonly [element: string]: Json }[];
}

interface Rendered {
  readonly KeyPolicy: { readonly Statement: Written['statements'] };
}

/** The statements of a key's policy after a grant. */
function granting(grant: (table: SecureTable, stack: Stack) => void, encryptionKey?: (stack: Stack) => kms.IKey): Written {
  const app = newApp();
  const stack = new Stack(app, 'Shop', { env });
  grant(new SecureTable(stack, 'Orders', { partitionKey, encryptionKey: encryptionKey?.(stack) }), stack);
  const read = facts(app);
  const { Resources: resources } = app.synth().getStackByName('Shop').template as { Resources: Record<string, { Type: string; Properties: Rendered }> };
  return { facts: read, statements: Object.values(resources).find(({ Type }) => Type === 'AWS::KMS::Key')!.Properties.KeyPolicy.Statement };
}

function said({ facts: of }: Written): readonly string[] {
  return keyPolicyScope.check(of, { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] }).map(({ finding, message }) => `${finding}: ${message}`);
}

const parameter = (stack: Stack) => new CfnParameter(stack, 'Reader').valueAsString;
const readers: readonly (readonly [string, (table: SecureTable, stack: Stack) => void, ((stack: Stack) => kms.IKey)?])[] = [
  ['a parameter', (table, stack) => table.grants.readData(iam.Role.fromRoleArn(stack, 'Role', parameter(stack)))],
  ['an import', (table, stack) => table.grants.readWriteData(iam.Role.fromRoleArn(stack, 'Role', Fn.importValue('reader-arn')))],
  ['a parameter that cannot be changed', (table, stack) => table.grants.readData(iam.Role.fromRoleArn(stack, 'Role', parameter(stack), { mutable: false }))],
  ['a parameter, for a user', (table, stack) => table.grants.readData(iam.User.fromUserArn(stack, 'User', parameter(stack)))],
  ['a parameter, on a plain key', (table, stack) => table.grants.readData(iam.Role.fromRoleArn(stack, 'Role', parameter(stack))),
    (stack) => new kms.Key(stack, 'Key', { enableKeyRotation: true })],
];

test.each(readers.map(([name, grant, key]) => ({ name, grant, key })))('a role by $name is held to the account in its ARN, and the policy is no finding', ({ grant, key }) => {
  const written = granting(grant, key);
  const ofReader = written.statements.filter(({ Principal }) => /"(Ref|Fn::ImportValue)":"[rR]eader/.test(JSON.stringify(Principal)));

  expect(said(written)).toEqual([]);
  expect(ofReader.length).toBeGreaterThan(0);
  ofReader.forEach(({ Principal, Condition }) => {
    const { AWS: arn } = Principal as { AWS: Json };
    expect(Condition).toMatchObject({ StringEquals: { 'kms:CallerAccount': { 'Fn::Select': [4, { 'Fn::Split': [':', arn] }] } } });
  });
});

test('an administrator by a parameter is held to its account as well', () => {
  const written = granting(() => undefined, (stack) => new TableKey(stack, 'Key', { admins: [iam.Role.fromRoleArn(stack, 'Role', parameter(stack))] }));

  expect(said(written)).toEqual([]);
});

test('a role whose ARN or account is known is not, as before', () => {
  const { statements } = granting((table, stack) => {
    table.grants.readData(iam.Role.fromRoleArn(stack, 'Role', `arn:aws:iam::${OTHER_ACCOUNT}:role/Reader`));
    table.grants.readData(iam.Role.fromRoleName(stack, 'Named', parameter(stack)));
    table.grants.readData(new iam.AccountPrincipal(OTHER_ACCOUNT));
  });

  expect(JSON.stringify(statements)).not.toContain('kms:CallerAccount');
});

test('what may be everybody or the id of an account stays unverifiable', () => {
  expect(said(granting((table, stack) => table.grants.readData(new iam.ArnPrincipal(parameter(stack)))))).toEqual([
    expect.stringMatching(/^unverifiable: .* allows a principal that is not in the template/),
  ]);
});

test('the remedy for such a principal works as it is written', () => {
  const written = granting((table, stack) => {
    const arn = parameter(stack);
    table.encryptionKey!.addToResourcePolicy(new iam.PolicyStatement({
      principals: [new iam.ArnPrincipal(arn)],
      actions: ['kms:Decrypt'],
      resources: ['*'],
      conditions: { StringEquals: { 'kms:CallerAccount': Fn.select(4, Fn.split(':', arn)) } },
    }));
  });

  expect(said(written)).toEqual([]);
});

/** The values as CloudFormation evaluates them; it fails where a list has no such item. */
function evaluated(value: Json, reader: string): Json {
  return JSON.parse(JSON.stringify(value), (_, part: Json) => {
    const [[name, argument]] = isObject(part) ? [...Object.entries(part), ['', null] as const] : [['', null] as const];
    const [first, second] = Array.isArray(argument) ? argument as [number | string, string[] | string] : [];
    switch (name) {
      case 'Ref': return argument === 'AWS::Partition' ? 'aws' : reader;
      case 'Fn::Join': return (second as string[]).join(String(first));
      case 'Fn::Split': return (second as string).split(String(first));
      case 'Fn::Select': return selected(second as string[], Number(first));
      default: return part;
    }
  }) as Json;
}

function selected(list: readonly string[], index: number): string {
  if (list[index] === undefined) {
    throw new Error(`Fn::Select cannot select nonexistent value at index ${index}`);
  }
  return list[index];
}

describe('whatever the parameter is, nobody else may use the key', () => {
  const { statements } = granting(readers[0][1]);
  const deployed = (reader: string) => ({ Version: '2012-10-17', Statement: evaluated(statements, reader) }) as unknown as Policy;
  const keyArn = `arn:aws:kms:${REGION}:${ACCOUNT}:key/1`;

  test.each([['*'], [OTHER_ACCOUNT], ['${kms:CallerAccount}'], [''], ['a:b:c:d']])('%s fails the deployment', (reader) => {
    expect(() => deployed(reader)).toThrow('Fn::Select cannot select nonexistent value');
  });

  test.each([
    [`arn:aws:iam::${OTHER_ACCOUNT}:role/Reader`], [`arn:aws:iam::${ACCOUNT}:role/path/Reader`],
  ])('%s reads through DynamoDB, and nobody else does', async (reader) => {
    expect(await expectKeyUsableOnlyThroughDynamoDb(deployed(reader), { keyArn, readers: [almighty(reader, 'kms')] })).toEqual([]);
  }, 60_000);

  test.each([['*:*:*:*:*'], ['a:b:c:d:${kms:CallerAccount}'], ['arn:aws:iam::*:root'], ['arn:aws:iam::${aws:PrincipalAccount}:root']])(
    '%s, which names nobody, lets nobody in', async (reader) => {
      const ofEverybody = JSON.parse(JSON.stringify(deployed(reader)).replaceAll(JSON.stringify({ AWS: reader }), '"*"')) as Policy;

      expect(JSON.stringify(ofEverybody)).toContain('"Principal":"*"');
      expect(await expectKeyUsableOnlyThroughDynamoDb(ofEverybody, { keyArn })).toEqual([]);
    }, 60_000);

  test('without the condition a parameter of * lets everybody in', async () => {
    const open = JSON.parse(JSON.stringify(statements), (key, value: Json) => (key === 'kms:CallerAccount' ? undefined : value)) as Json;
    const policy = { Version: '2012-10-17', Statement: evaluated(open, '*') } as unknown as Policy;

    expect(await expectKeyUsableOnlyThroughDynamoDb(policy, { keyArn })).not.toEqual([]);
  }, 60_000);
});
