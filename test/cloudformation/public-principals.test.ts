import { isLimitedTo, limitsCallers } from '../../src/cloudformation/public-principals';

const answer = (operator: string, key: string, ...values: (string | undefined)[]) => limitsCallers({ operator, key, values });

const SSO = 'role/aws-reserved/sso.amazonaws.com/*';

describe('a condition limits a statement for all principals', () => {
  test.each([
    ['StringEquals', 'kms:CallerAccount', '111122223333'],
    ['stringlike', 'AWS:PrincipalOrgID', 'o-1234567890'],
    ['ForAnyValue:StringEquals', 'aws:PrincipalAccount', '111122223333'],
    ['ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::111122223333:role/reader'],
    ['ArnLike', 'aws:PrincipalArn', `arn:aws:iam::111122223333:${SSO}`],
    ['StringLike', 'aws:PrincipalArn', `arn:\uE001:iam::\uE000:${SSO}`],
    ['ArnEquals', 'aws:PrincipalArn', 'arn:aws:sts::111122223333:assumed-role/reader/*'],
    ['ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-1234567890/*'],
    ['foranyvalue:stringequals', 'aws:PrincipalOrgPaths', 'o-1234567890/r-ab12/ou-ab12-11111111/'],
  ])('%s %s %s', (operator, key, value) => {
    expect(answer(operator, key, value)).toBe(true);
    expect(answer(operator, key, value, undefined)).toBe('unknown');
  });

  test.each([
    ['a pattern of accounts', 'ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::11112222333?:role/reader'],
    ['a pattern that may reach another account', 'StringLike', 'aws:PrincipalArn', 'arn:*:iam::111122223333:role/reader'],
    ['an account that the request names', 'ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::${aws:PrincipalAccount}:role/*'],
    ['a role that the request names', 'ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::111122223333:role/${aws:username}'],
    ['ARNs of another service', 'ArnLike', 'aws:PrincipalArn', 'arn:aws:s3::111122223333:*'],
    ['paths of a pattern of organizations', 'ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-*/r-ab12/*'],
    ['the beginning of an organization', 'ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-12345*'],
    ['paths without a quantifier', 'StringLike', 'aws:PrincipalOrgPaths', 'o-1234567890/*'],
    ['all paths, which also holds for none', 'ForAllValues:StringLike', 'aws:PrincipalOrgPaths', 'o-1234567890/*'],
    ['a pattern of organizations', 'StringLike', 'aws:PrincipalOrgID', 'o-*'],
    ['a policy variable', 'StringEquals', 'aws:PrincipalAccount', '${aws:SourceAccount}'],
    ['a negation', 'StringNotEquals', 'kms:CallerAccount', '111122223333'],
    ['a negated pattern', 'ArnNotLike', 'aws:PrincipalArn', `arn:aws:iam::111122223333:${SSO}`],
    ['a key that may be absent', 'StringEqualsIfExists', 'kms:CallerAccount', '111122223333'],
    ['a pattern under a key that may be absent', 'ArnLikeIfExists', 'aws:PrincipalArn', `arn:aws:iam::111122223333:${SSO}`],
    ['all values, which also holds for none', 'ForAllValues:StringEquals', 'kms:CallerAccount', '111122223333'],
    ['another key', 'StringEquals', 'aws:RequestedRegion', 'eu-west-1'],
  ])('not by %s', (_, operator, key, value) => {
    expect(answer(operator, key, value)).toBe(false);
    expect(answer(operator, key, value, undefined)).toBe(false);
    expect(answer(operator, key, value, '111122223333')).toBe(false);
  });
});

test('DynamoDB counts fixed values alone', () => {
  const keys = new Set(['aws:principalarn']);
  const of = (value: string) => isLimitedTo(keys, { operator: 'ArnLike', key: 'aws:PrincipalArn', values: [value] });

  expect([of('arn:aws:iam::111122223333:role/reader'), of('arn:aws:iam::111122223333:role/*')]).toEqual([true, false]);
});
