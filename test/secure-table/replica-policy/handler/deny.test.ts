import { allow, DENY, policy, STREAM_DENY } from './documents';
import type { Statement } from './documents';
import { deniesPlainHttp } from '../../../../assets/replica-policy-handler/deny';

const TABLE = ['dynamodb:*'];
const STREAM = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'];
const CONDITION = DENY.Condition as Record<string, Record<string, unknown>>;
const REPLICATION = (CONDITION.StringNotEquals['aws:PrincipalArn'] as string[])[0];

function denyWith(changes: Statement): object {
  return policy({ ...DENY, ...changes });
}

function denyIf(condition: Statement): object {
  return denyWith({ Condition: condition });
}

describe('a policy that denies plain HTTP', () => {
  test.each<[string, unknown]>([
    ['as rendered for a replicated table', policy(DENY)],
    ['with statements around it', policy(allow('Reader'), DENY, allow('Writer'))],
    ['as a single statement', { Version: '2012-10-17', Statement: DENY }],
    ['without a Sid', denyWith({ Sid: undefined })],
    ['without an exemption', denyIf({ Bool: CONDITION.Bool })],
    ['with one exempt role', denyIf({ ...CONDITION, StringNotEquals: { 'aws:PrincipalArn': REPLICATION } })],
    ['in another partition', denyIf({ ...CONDITION, StringNotEquals: { 'aws:PrincipalArn': REPLICATION.replace('arn:aws:', 'arn:aws-us-gov:') } })],
    ['with service principals exempt', denyIf({ ...CONDITION, BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } })],
    ['with false as a Boolean', denyIf({ Bool: { 'aws:SecureTransport': false } })],
    ['with false in a list', denyIf({ Bool: { 'aws:SecureTransport': ['false'] } })],
    ['with the principal as an object', denyWith({ Principal: { AWS: '*' } })],
    ['with the principal in a list', denyWith({ Principal: { AWS: ['*'] } })],
    ['with lists of one', denyWith({ Action: ['dynamodb:*'], Resource: ['*'] })],
    ['for every service', denyWith({ Action: '*' })],
    ['in another case', denyWith({ Action: 'DynamoDB:*' })],
  ])('%s', (_, document) => {
    expect(deniesPlainHttp(document, TABLE)).toBe(true);
  });

  test('on a stream, which lists its actions', () => {
    expect(deniesPlainHttp(policy(STREAM_DENY), STREAM)).toBe(true);
    expect(deniesPlainHttp(policy(STREAM_DENY), TABLE)).toBe(false);
  });

  test.each(STREAM)('not on a stream without %s', (missing) => {
    expect(deniesPlainHttp(policy({ ...STREAM_DENY, Action: STREAM.filter((action) => action !== missing) }), STREAM)).toBe(false);
  });
});

describe('a policy that does not deny plain HTTP', () => {
  test.each<[string, unknown]>([
    ['no policy', undefined],
    ['null', null],
    ['a text', JSON.stringify(policy(DENY))],
    ['a list', [policy(DENY)]],
    ['no statement', { Version: '2012-10-17' }],
    ['an empty list of statements', policy()],
    ['a statement that is none', { Statement: ['Deny'] }],
    ['only what others are allowed', policy(allow('Reader'))],
    ['an Allow over TLS', denyWith({ Effect: 'Allow' })],
    ['some principals', denyWith({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } })],
    ['only services', denyWith({ Principal: { Service: '*' } })],
    ['no principal', denyWith({ Principal: undefined })],
    ['all principals but some', denyWith({ Principal: undefined, NotPrincipal: '*' })],
    ['some actions', denyWith({ Action: ['dynamodb:GetItem', 'dynamodb:Query'] })],
    ['a pattern of actions', denyWith({ Action: 'dynamodb:Get*' })],
    ['actions of another service', denyWith({ Action: 's3:*' })],
    ['no action', denyWith({ Action: undefined })],
    ['all actions but some', denyWith({ Action: undefined, NotAction: 's3:*' })],
    ['the table without its indexes', denyWith({ Resource: 'arn:aws:dynamodb:us-east-1:111122223333:table/Orders' })],
    ['no resource', denyWith({ Resource: undefined, NotResource: '*' })],
    ['the opposite condition', denyIf({ Bool: { 'aws:SecureTransport': 'true' } })],
    ['both values', denyIf({ Bool: { 'aws:SecureTransport': ['true', 'false'] } })],
    ['no value', denyIf({ Bool: { 'aws:SecureTransport': [] } })],
    ['another key', denyIf({ Bool: { 'aws:ViaAWSService': 'false' } })],
    ['a second key', denyIf({ Bool: { 'aws:SecureTransport': 'false', 'aws:ViaAWSService': 'false' } })],
    ['another operator', denyIf({ BoolIfExists: { 'aws:SecureTransport': 'false' } })],
    ['only the exemption', denyIf({ StringNotEquals: CONDITION.StringNotEquals })],
    ['a condition more', denyIf({ ...CONDITION, IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })],
    ['an operator that objects inherit', denyIf({ ...CONDITION, constructor: { 'aws:SecureTransport': 'false' } })],
    ['no operator that is an object', denyIf({ Bool: 'false' })],
    ['a condition that is none', denyWith({ Condition: 'Bool' })],
    ['no condition: then it would deny everything', denyWith({ Condition: undefined })],
    ['an exempt role of the account',
      denyIf({ ...CONDITION, StringNotEquals: { 'aws:PrincipalArn': [REPLICATION, 'arn:aws:iam::111122223333:role/Admin'] } })],
    ['an exempt role that only looks like it', denyIf({ ...CONDITION, StringNotEquals: { 'aws:PrincipalArn': `${REPLICATION}2` } })],
    ['an empty exemption', denyIf({ ...CONDITION, StringNotEquals: { 'aws:PrincipalArn': [] } })],
    ['an exemption by another key', denyIf({ ...CONDITION, StringNotEquals: { 'aws:PrincipalAccount': REPLICATION } })],
    ['an exemption by pattern', denyIf({ ...CONDITION, StringNotLike: { 'aws:PrincipalArn': REPLICATION } })],
    ['the opposite exemption of services', denyIf({ ...CONDITION, BoolIfExists: { 'aws:PrincipalIsAWSService': 'true' } })],
  ])('%s', (_, document) => {
    expect(deniesPlainHttp(document, TABLE)).toBe(false);
  });
});
