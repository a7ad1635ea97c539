import { ACCOUNT } from './paper';
import { policyOf } from './statements';
import { allowedOverTls, STREAM_DATA_ACTIONS, streamTlsViolations, tlsViolations } from './tls-proof';
import { MULTI_ACCOUNT_WITHOUT_SERVICE, RIGHT_TABLE_POLICY, WRONG_TABLE_POLICIES } from './wrong-policies';

const TABLE = `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/Orders`;
const WHERE = { tableArn: TABLE, indexArns: [`${TABLE}/index/ByCustomer`] };
const STREAM = { streamArn: `${TABLE}/stream/2026-01-01T00:00:00.000` };
const READER = 'arn:aws:iam::444455556666:role/Reader';

test('the right policy is found right, with and without somebody whom it allows', async () => {
  const allow = { Effect: 'Allow', Principal: { AWS: READER }, Action: 'dynamodb:GetItem', Resource: '*' };

  expect(await tlsViolations(RIGHT_TABLE_POLICY, WHERE)).toEqual([]);
  expect(await tlsViolations(policyOf(...RIGHT_TABLE_POLICY.Statement, allow), { ...WHERE, allowedPrincipals: [READER] })).toEqual([]);
});

test.each(WRONG_TABLE_POLICIES)('a policy is found out under which %s', async (_, policy, violation) => {
  expect(await tlsViolations(policy, WHERE)).toContainEqual(expect.stringMatching(violation));
});

test('whoever is said to be allowed and is not is found out', async () => {
  expect(await tlsViolations(RIGHT_TABLE_POLICY, { ...WHERE, allowedPrincipals: [READER] })).toEqual([`${READER} is allowed nothing over TLS either`]);
});

test('exempt roles that are not, and roles that should not be, are found out', async () => {
  const exempt = MULTI_ACCOUNT_WITHOUT_SERVICE.Statement[0].Condition.StringNotEquals['aws:PrincipalArn'];

  expect(await tlsViolations(RIGHT_TABLE_POLICY, { ...WHERE, exemptRoles: exempt })).toContainEqual(expect.stringMatching(/Denied: .*DynamoDBReplication/));
  expect(await tlsViolations(MULTI_ACCOUNT_WITHOUT_SERVICE, WHERE)).toContainEqual(expect.stringMatching(/Allowed: .*DynamoDBReplication/));
  expect(await tlsViolations(MULTI_ACCOUNT_WITHOUT_SERVICE, { ...WHERE, exemptRoles: exempt })).toEqual([]);
});

test('the replication service that is denied is found out', async () => {
  const exemptRoles = MULTI_ACCOUNT_WITHOUT_SERVICE.Statement[0].Condition.StringNotEquals['aws:PrincipalArn'];
  const exemptServices = ['replication.dynamodb.amazonaws.com'];

  expect(await tlsViolations(MULTI_ACCOUNT_WITHOUT_SERVICE, { ...WHERE, exemptRoles, exemptServices }))
    .toContainEqual(expect.stringMatching(/^ExplicitlyDenied: replication.dynamodb.amazonaws.com dynamodb:WriteDataForReplication/));
});

test('what is denied on purpose is no violation, and only that', async () => {
  const lock = { Effect: 'Deny', Principal: '*', Action: 'dynamodb:DeleteResourcePolicy', Resource: '*' };
  const policy = policyOf(...RIGHT_TABLE_POLICY.Statement, lock);

  expect(await tlsViolations(policy, { ...WHERE, deniedAnyway: ['dynamodb:DeleteResourcePolicy'] })).toEqual([]);
  expect(await tlsViolations(policy, WHERE)).toContainEqual(expect.stringMatching(/Denied: .*dynamodb:DeleteResourcePolicy/));
});

test('on a stream the actions that read it count', async () => {
  const [deny] = RIGHT_TABLE_POLICY.Statement;

  expect(await streamTlsViolations(policyOf({ ...deny, Action: STREAM_DATA_ACTIONS }), STREAM)).toEqual([]);
  expect(await streamTlsViolations(policyOf({ ...deny, Action: STREAM_DATA_ACTIONS.slice(1) }), STREAM))
    .toContainEqual(expect.stringMatching(/dynamodb:DescribeStream/));
});

test('what somebody is allowed over TLS can be listed', async () => {
  const identityPolicies = [policyOf({ Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:Query'], Resource: TABLE })];
  const place = { arn: TABLE, actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'], policy: RIGHT_TABLE_POLICY };

  expect(await allowedOverTls({ principal: `arn:aws:iam::${ACCOUNT}:role/Reader`, identityPolicies }, place)).toEqual(['dynamodb:GetItem', 'dynamodb:Query']);
});
