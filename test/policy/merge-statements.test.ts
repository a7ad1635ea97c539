import { App, aws_iam as iam, Lazy, Stack } from 'aws-cdk-lib';
import type { IResolveContext } from 'aws-cdk-lib';
import { mergeStatements } from '../../src/policy/merge-statements';
import type { Statement } from '../../src/policy/merge-statements';

const DENY = { Sid: 'Deny', Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { Bool: { a: 'false', b: 'true' } } };
const ALLOW = { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::444455556666:root' }, Action: 'dynamodb:GetItem', Resource: '*' };

function merged(ours: readonly Statement[], ...additions: unknown[]): { Version: string; Statement: any[] } {
  const stack = new Stack(new App(), 'Stack');
  return stack.resolve(Lazy.uncachedAny({ produce: (context: IResolveContext) => mergeStatements(context, ours, additions) }));
}

function documentOf(...statements: object[]): iam.PolicyDocument {
  return iam.PolicyDocument.fromJson({ Statement: statements });
}

describe('our statements', () => {
  test('are the whole policy if nothing was added', () => {
    expect(merged([DENY])).toEqual({ Version: '2012-10-17', Statement: [DENY] });
    expect(merged([DENY], undefined, new iam.PolicyDocument(), {})).toEqual({ Version: '2012-10-17', Statement: [DENY] });
  });

  test('come before the added statements, whose order does not depend on when they were added', () => {
    const other = { ...ALLOW, Action: 'dynamodb:Query' };

    expect(merged([DENY], documentOf(other), documentOf(ALLOW)).Statement).toEqual([DENY, ALLOW, other]);
    expect(merged([DENY], documentOf(ALLOW), documentOf(other)).Statement).toEqual([DENY, ALLOW, other]);
  });

  test('are resolved', () => {
    const ours = { ...DENY, Resource: Lazy.string({ produce: () => 'late' }) };

    expect(merged([ours]).Statement).toEqual([{ ...DENY, Resource: 'late' }]);
    expect(merged([ours], documentOf(ALLOW)).Statement).toEqual([{ ...DENY, Resource: 'late' }, ALLOW]);
  });
});

describe('an added statement', () => {
  test('is read when the template is rendered', () => {
    const document = new iam.PolicyDocument();
    const stack = new Stack(new App(), 'Stack');
    const late = Lazy.uncachedAny({ produce: (context) => mergeStatements(context, [DENY], [document]) });

    document.addStatements(iam.PolicyStatement.fromJson(ALLOW));

    expect(stack.resolve(late).Statement).toEqual([DENY, ALLOW]);
  });

  test('may be in a document, in a lazy value, or in JSON with one statement', () => {
    const late = Lazy.any({ produce: () => ({ Statement: [{ ...ALLOW, Action: 'dynamodb:Scan' }] }) });

    const { Statement } = merged([DENY], documentOf(ALLOW), late, { Statement: { ...ALLOW, Action: 'dynamodb:Query' } });

    expect(Statement.map(({ Action }) => Action)).toEqual(['dynamodb:*', 'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:Scan']);
  });

  test('is written once, regardless of the order of its properties', () => {
    const sameAsOurs = {
      Condition: { Bool: { b: 'true', a: 'false' } }, Resource: '*', Action: 'dynamodb:*', Principal: '*', Effect: 'Deny', Sid: 'Deny',
    };

    expect(merged([DENY], { Statement: [sameAsOurs, ALLOW, ALLOW] }).Statement).toEqual([DENY, ALLOW]);
  });

  test('is kept if it differs in the order of a list, which may be intended', () => {
    const statements = [{ ...ALLOW, Action: ['a:b', 'a:c'] }, { ...ALLOW, Action: ['a:c', 'a:b'] }, { ...ALLOW, Sid: null }];

    expect(merged([DENY], { Statement: statements }).Statement).toHaveLength(4);
  });
});

describe('a Sid', () => {
  const weaker = { ...ALLOW, Sid: 'Deny' };

  test('is kept by the added statement: ours gets a number', () => {
    expect(merged([DENY], { Statement: [weaker] }).Statement).toEqual([{ ...DENY, Sid: 'Deny2' }, weaker]);
  });

  test('gets an unused number', () => {
    const taken = [weaker, { ...weaker, Sid: 'Deny2', Action: 'dynamodb:Query' }, { ...weaker, Sid: 'Deny3', Action: 'dynamodb:Scan' }];

    expect(merged([DENY], { Statement: taken }).Statement[0]).toEqual({ ...DENY, Sid: 'Deny4' });
  });
});

test('a null in the place of a statement is left for IAM to refuse', () => {
  const result = mergeStatements({ resolve: (value: unknown) => value }, [{ Sid: 'Ours' }], [{ Statement: [null] }]);

  expect(result.Statement).toEqual([{ Sid: 'Ours' }, null]);
});
