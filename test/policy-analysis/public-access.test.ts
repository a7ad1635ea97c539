import { App, Aws, aws_iam as iam, CfnParameter, Stack } from 'aws-cdk-lib';
import { composeText } from '../../src/cloudformation/text';
import { confineKeyStatement } from '../../src/policy/confine-key-statement';
import { analyseKeyPolicy } from '../../src/policy-analysis';

type Make = (stack: Stack) => Record<string, Record<string, unknown>>;

const LIMITED: readonly [string, Make][] = [
  ['to the account of the stack', () => ({ StringEquals: { 'kms:CallerAccount': Aws.ACCOUNT_ID } })],
  ['to an organization', () => ({ StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } })],
  ['to roles by their ARNs', () => ({ ArnEquals: { 'aws:PrincipalArn': ['arn:aws:iam::111122223333:role/a', 'arn:aws:iam::111122223333:role/b'] } })],
];

const PUBLIC: readonly [string, Make][] = [
  ['by no condition', () => ({})],
  ['by a path of an organization', () => ({ 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-1234567890/r-ab12/*' } })],
  ['by a pattern of roles', () => ({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } })],
  ['by a parameter', (stack) => ({ StringEquals: { 'aws:PrincipalAccount': new CfnParameter(stack, 'Account').valueAsString } })],
  ['by a key that may be absent', () => ({ StringEqualsIfExists: { 'kms:CallerAccount': '111122223333' } })],
];

/** What the key policy would have, and what TableKey and the guard say about it. */
function answers(make: Make): { readonly key: boolean; readonly guard: boolean } {
  const stack = new Stack(new App(), 'Shop');
  const statement = new iam.PolicyStatement({
    principals: [new iam.StarPrincipal()], actions: ['kms:DescribeKey'], resources: ['*'], conditions: make(stack),
  });
  const document = stack.resolve({ Version: '2012-10-17', Statement: [statement.toStatementJson()] }) as unknown;
  const { publicAllow, unverifiable } = analyseKeyPolicy(composeText(document));
  let key = true;
  try {
    confineKeyStatement(statement, stack, '*');
  } catch {
    key = false;
  }
  return { key, guard: publicAllow.length + unverifiable.length === 0 };
}

test.each(LIMITED)('a statement for everybody that is limited %s passes in TableKey and in the guard', (_, make) => {
  expect(answers(make)).toEqual({ key: true, guard: true });
});

test.each(PUBLIC)('one that is limited %s passes in neither', (_, make) => {
  expect(answers(make)).toEqual({ key: false, guard: false });
});
