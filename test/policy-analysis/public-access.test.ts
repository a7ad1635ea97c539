import { App, Aws, aws_iam as iam, CfnParameter, Fn, Lazy, Stack } from 'aws-cdk-lib';
import { composeText } from '../../src/cloudformation/text';
import { confineKeyStatement } from '../../src/policy/confine-key-statement';
import { analyzeKeyPolicy } from '../../src/policy-analysis';

type Make = (stack: Stack) => iam.PolicyStatementProps;

/** What TableKey and the guard say about a statement of a key policy. */
type Answers = 'both accept' | 'both refuse' | 'the guard cannot tell';

const everybody = (conditions: (stack: Stack) => Record<string, Record<string, unknown>>): Make =>
  (stack) => ({ principals: [new iam.StarPrincipal()], conditions: conditions(stack) });
const named = (principal: (stack: Stack) => iam.IPrincipal): Make => (stack) => ({ principals: [principal(stack)] });
const parameter = (stack: Stack) => new CfnParameter(stack, 'Who').valueAsString;

const CASES: readonly [Answers, string, Make][] = [
  ['both accept', 'all principals in the account of the stack', everybody(() => ({ StringEquals: { 'kms:CallerAccount': Aws.ACCOUNT_ID } }))],
  ['both accept', 'all principals in an organization', everybody(() => ({ StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } }))],
  ['both accept', 'all principals in a path of an organization', everybody(() => ({ 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-1234567890/r-ab12/*' } }))],
  ['both accept', 'roles by their ARNs', everybody(() => ({
    ArnEquals: { 'aws:PrincipalArn': ['arn:aws:iam::111122223333:role/a', 'arn:aws:iam::111122223333:role/b'] },
  }))],
  ['both accept', 'a pattern of roles of an account', everybody(() => ({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/team/*' } }))],
  ['both accept', 'the permission sets of the own account', everybody((stack) => ({
    ArnLike: { 'aws:PrincipalArn': `arn:${stack.partition}:iam::${stack.account}:role/aws-reserved/sso.amazonaws.com/*` },
  }))],
  ['both accept', 'a role', named(() => new iam.ArnPrincipal('arn:aws:iam::111122223333:role/a'))],
  ['both accept', 'an account by parameter', named((stack) => new iam.AccountPrincipal(parameter(stack)))],
  ['both accept', 'a parameter inside an ARN', named((stack) => new iam.ArnPrincipal(`arn:aws:iam::111122223333:role/${parameter(stack)}`))],
  ['both refuse', 'everybody', everybody(() => ({}))],
  ['both refuse', 'all principals, known late', named(() => new iam.ArnPrincipal(Lazy.string({ produce: () => '*' })))],
  ['both refuse', 'a pattern of accounts', everybody(() => ({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*' } }))],
  ['both refuse', 'a pattern that may reach another account', everybody(() => ({ StringLike: { 'aws:PrincipalArn': 'arn:*:iam::111122223333:role/a' } }))],
  ['both refuse', 'paths of any organization', everybody(() => ({ 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': '*/r-ab12/*' } }))],
  ['both refuse', 'all paths, which nobody may have', everybody(() => ({ 'ForAllValues:StringLike': { 'aws:PrincipalOrgPaths': 'o-1234567890/*' } }))],
  ['both refuse', 'all principals under a parameter', everybody((stack) => ({ StringEquals: { 'aws:PrincipalAccount': parameter(stack) } }))],
  ['both refuse', 'all principals under a lookup', everybody(() => ({ StringEquals: { 'aws:PrincipalAccount': '{{resolve:ssm:/account}}' } }))],
  ['both refuse', 'a key that may be absent', everybody(() => ({ StringEqualsIfExists: { 'kms:CallerAccount': '111122223333' } }))],
  // Who may be everybody is known to the deployment alone: the guard says so, and the key can be exempt.
  ['the guard cannot tell', 'a parameter', named((stack) => new iam.ArnPrincipal(parameter(stack)))],
  ['the guard cannot tell', 'an import', named(() => new iam.ArnPrincipal(Fn.importValue('who')))],
  ['the guard cannot tell', 'a lookup', named(() => new iam.ArnPrincipal('{{resolve:ssm:/who}}'))],
];

test.each(CASES)('%s: %s', (expected, _, make) => {
  const stack = new Stack(new App(), 'Shop');
  const statement = new iam.PolicyStatement({ actions: ['kms:DescribeKey'], resources: ['*'], ...make(stack) });
  const document = stack.resolve({ Version: '2012-10-17', Statement: [statement.toStatementJson()] }) as unknown;
  const { publicAllow, unverifiable } = analyzeKeyPolicy(composeText(document));
  const inTableKey = () => confineKeyStatement(statement, stack, '*');

  if (expected === 'both refuse') {
    expect(publicAllow.length + unverifiable.length).toBeGreaterThan(0);
    expect(inTableKey).toThrow(/^\[KeyPolicyPublic\]/);
  } else {
    expect(publicAllow).toEqual([]);
    expect(unverifiable).toHaveLength(expected === 'the guard cannot tell' ? 1 : 0);
    expect(inTableKey).not.toThrow();
  }
});
