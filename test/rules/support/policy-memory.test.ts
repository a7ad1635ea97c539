import type { Json } from '../../../src/cloudformation/json';
import type { PolicySubject } from '../../../src/policy-analysis';
import { isOwnDeny, PolicyMemory } from '../../../src/rules/support/policies';

const about = (Resource: Json): Json => ({ Statement: { Effect: 'Deny', Principal: '*', Action: '*', Resource } });

type Question = readonly [document: Json, subject: Omit<PolicySubject, 'kind'> & Partial<PolicySubject>];

/** The number of the analysis that answered each question. */
function answers(...questions: readonly Question[]): readonly number[] {
  let analyzes = 0;
  const memory = new PolicyMemory(() => analyzes++);
  return questions.map(([document, subject]) => memory.ask(document, { kind: 'table', ...subject }));
}

const named = (arn: string) => ({ arns: [arn] });

test('a policy that names no resources is analyzed once, whatever the tables are called', () => {
  expect(answers([about('*'), named('orders')], [about('*'), named('other')], [about(['*']), {}], [about(['*']), named('orders')])).toEqual([0, 0, 1, 1]);
});

test('a policy that names resources is analyzed for each table', () => {
  expect(answers([about('arn:a'), named('a')], [about('arn:a'), named('b')], [about('arn:a'), named('a')])).toEqual([0, 1, 0]);
});

test.each<[string, Question[1]]>([
  ['kind', { kind: 'stream' }],
  ['partition', { partition: 'aws-cn' }],
  ['accounts', { accounts: ['111122223333'] }],
])('a policy is analyzed for each %s', (_, subject) => {
  expect(answers([about('*'), {}], [about('*'), subject], [about('*'), {}])).toEqual([0, 1, 0]);
});

test('a text is analyzed for each table, since the policy in it may name resources', () => {
  expect(answers(['text', named('a')], ['text', named('b')], ['text', named('a')], [null, named('a')], [null, named('b')])).toEqual([0, 1, 0, 2, 2]);
});

test('no more than a thousand answers are remembered', () => {
  const others = (count: number) => Array.from({ length: count }, (_, index): Question => [about(`arn:${index}`), {}]);

  expect(answers([about('*'), {}], ...others(998), [about('*'), {}]).at(-1)).toBe(0);
  expect(answers([about('*'), {}], ...others(1000), [about('*'), {}]).at(-1)).toBe(1001);
});

describe('our own deny', () => {
  const deny = (StringNotEquals?: Json): Json => ({
    Version: '2012-10-17',
    Statement: [{
      Effect: 'Deny',
      Principal: '*',
      Action: 'dynamodb:*',
      Resource: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' }, ...(StringNotEquals === undefined ? {} : { StringNotEquals }) },
    }],
  });
  const role = (account: string): Json => ({
    'aws:PrincipalArn': `arn:aws:iam::${account}:role/aws-service-role/replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication`,
  });
  const tableOf = (account: string) => (): PolicySubject => ({ kind: 'table', partition: 'aws', accounts: [account] });

  test('is recognized again, and for its own kind of resource only', () => {
    const document = deny();
    const of = (kind: PolicySubject['kind']) => isOwnDeny(document, kind, tableOf('111122223333'));

    expect([of('table'), of('table'), of('stream'), of('table')]).toEqual([true, true, false, true]);
  });

  test('with an exempt role is recognized for the tables of its account only, in any order', () => {
    const document = deny(role('111122223333'));
    const of = (account: string) => isOwnDeny(document, 'table', tableOf(account));

    expect([of('111122223333'), of('444455556666'), of('111122223333')]).toEqual([true, false, true]);
  });

  test.each([null, 'text', 1, true, [], [deny()], {}].map((document) => [document]))('is not %j', (document) => {
    expect(isOwnDeny(document as Json, 'table', tableOf('111122223333'))).toBe(false);
  });
});
