import type { Json } from '../../../src/cloudformation/json';
import { hasReference, mayNameItsTable, PolicyMemory } from '../../../src/rules/support/policies';
import { TLS_POLICY } from './facts';

const about = (Resource: Json): Json => ({ Statement: { Effect: 'Deny', Principal: '*', Action: '*', Resource } });

function asked(...questions: readonly (readonly [document: Json, ...arns: readonly string[]])[]): readonly string[] {
  const seen: string[] = [];
  const memory = new PolicyMemory((_, { arns = [] }) => {
    seen.push(arns.join());
    return arns.join();
  });
  questions.forEach(([document, ...arns]) => memory.ask(document, { kind: 'table', arns }));
  return seen;
}

test('a policy that names no resources is judged once, whatever the tables are called', () => {
  expect(asked([about('*'), 'orders'], [about('*'), 'other'], [about(['*'])], [about(['*']), 'orders'])).toEqual(['orders', '']);
});

test('a policy that names resources is judged for each table', () => {
  expect(asked([about('arn:a'), 'a'], [about('arn:a'), 'b'], [about('arn:a'), 'a'])).toEqual(['a', 'b']);
});

test('the very document is remembered for the very subject', () => {
  const answers: object[] = [];
  const memory = new PolicyMemory(() => {
    answers.push({});
    return answers[answers.length - 1];
  });
  const document = about('arn:a');
  const subject = { kind: 'table', arns: ['a'] } as const;

  expect(memory.ask(document, subject)).toBe(memory.ask(document, subject));
  expect(memory.ask(document, { ...subject, arns: ['b'] })).not.toBe(memory.ask(document, subject));
  expect(answers).toHaveLength(2);
});

test('what is no object is judged too, a text for each table: it may hold a policy', () => {
  expect(asked(['text', 'a'], [null, 'b'], ['text', 'c'], [null, 'd'])).toEqual(['a', 'b', 'c']);
});

test.each<[string, Json, boolean, boolean]>([
  ['names nothing', TLS_POLICY, false, false],
  ['names an ARN', about('arn:aws:dynamodb:eu-west-1:111122223333:table/orders'), false, true],
  ['leaves resources out', { Statement: { NotResource: '*' } }, false, false],
  ['names what it is not about', { Statement: { NotResource: ['a'] } }, false, true],
  ['is a text that names an ARN', JSON.stringify(about('arn:aws:dynamodb:eu-west-1:111122223333:table/orders')), false, true],
  ['refers to a resource', about({ 'Fn::GetAtt': ['Orders', 'Arn'] }), true, true],
  ['refers to one elsewhere', { Statement: { Resource: '*', Principal: { AWS: { Ref: 'Role' } } } }, true, true],
])('a policy that %s', (_, document, refers, may) => {
  expect(hasReference(document)).toBe(refers);
  expect(mayNameItsTable(document)).toBe(may);
});
