import { CALLER_KEYS, isLimitedTo } from '../../src/cloudformation/public-principals';

const answer = (operator: string, key: string, ...values: (string | undefined)[]) => isLimitedTo(CALLER_KEYS, { operator, key, values });

describe('a condition limits a statement for everybody', () => {
  test.each([
    ['StringEquals', 'kms:CallerAccount', '111122223333'],
    ['stringlike', 'AWS:PrincipalOrgID', 'o-1234567890'],
    ['ForAnyValue:StringEquals', 'aws:PrincipalAccount', '111122223333'],
    ['ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::111122223333:role/reader'],
  ])('%s %s %s', (operator, key, value) => {
    expect(answer(operator, key, value)).toBe(true);
  });

  test('unless a value is unknown before deployment', () => {
    expect(answer('StringEquals', 'kms:CallerAccount', '111122223333', undefined)).toBe('unknown');
  });

  test.each([
    ['a pattern of roles', 'ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::111122223333:role/*'],
    ['a path of an organization', 'ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-1234567890/r-ab12/*'],
    ['a policy variable', 'StringEquals', 'aws:PrincipalAccount', '${aws:SourceAccount}'],
    ['a negation', 'StringNotEquals', 'kms:CallerAccount', '111122223333'],
    ['a key that may be absent', 'StringEqualsIfExists', 'kms:CallerAccount', '111122223333'],
    ['all values, which also holds for none', 'ForAllValues:StringEquals', 'kms:CallerAccount', '111122223333'],
    ['another key', 'StringEquals', 'aws:RequestedRegion', 'eu-west-1'],
  ])('not by %s', (_, operator, key, value) => {
    expect(answer(operator, key, value)).toBe(false);
    expect(answer(operator, key, value, undefined)).toBe(false);
  });
});
