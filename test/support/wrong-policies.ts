import { ACCOUNT } from './paper';
import { policyOf } from './statements';
import { KEY_ADMIN_ACTIONS } from '../../src/cloudformation/kms-actions';

/*
 * Policies that look right and are not. A proof that passes one of them proves nothing.
 */

const ROOT = { AWS: `arn:aws:iam::${ACCOUNT}:root` };
const USE = ['Decrypt', 'Encrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext', 'ReEncryptFrom', 'ReEncryptTo'].map((name) => `kms:${name}`);
const SLR = `arn:aws:iam::${ACCOUNT}:role/aws-service-role`;

function throughDynamoDb(more: object = {}): object {
  return {
    Effect: 'Allow',
    Principal: ROOT,
    Action: ['kms:CreateGrant', ...USE],
    Resource: '*',
    Condition: { StringLike: { 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com' } },
    ...more,
  };
}

function administration(more: object = {}): object {
  return { Effect: 'Allow', Principal: ROOT, Action: KEY_ADMIN_ACTIONS, Resource: '*', ...more };
}

/** The key policy that is right, to begin with. */
export const RIGHT_KEY_POLICY = policyOf(administration(), throughDynamoDb());

/** What each does wrong, and the violation that a proof has to find. */
export const WRONG_KEY_POLICIES: readonly (readonly [string, ReturnType<typeof policyOf>, RegExp])[] = [
  ['administrators may create whatever they want, grants too',
    policyOf(administration({ Action: ['kms:Create*', 'kms:Put*'] }), throughDynamoDb()), /Administrator kms:CreateGrant directly/],
  ['use is denied unless it comes through DynamoDB, and grants are forgotten',
    policyOf(
      administration({ Action: 'kms:*' }),
      { Effect: 'Deny', Principal: '*', Action: USE, Resource: '*', Condition: { StringNotLike: { 'kms:ViaService': 'dynamodb.*.amazonaws.com' } } },
    ), /Administrator kms:CreateGrant directly/],
  ['the deny holds only where the key is present',
    policyOf(
      administration({ Action: 'kms:*' }),
      { Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*', Condition: { StringNotLikeIfExists: { 'kms:ViaService': 'dynamodb.*' } } },
    ), /Administrator cannot|Denied: .*kms:PutKeyPolicy directly/],
  ['the account uses it as it likes, as with CDK\'s own key', policyOf(administration({ Action: 'kms:*' })), /Administrator kms:Decrypt directly/],
  ['the condition holds where the key is absent',
    policyOf(administration(), throughDynamoDb({ Condition: { StringLikeIfExists: { 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com' } } })),
    /Administrator kms:Decrypt directly/],
  ['the condition is negated',
    policyOf(administration(), throughDynamoDb(), throughDynamoDb({ Condition: { StringNotLike: { 'kms:ViaService': 's3.*' } } })), /kms:Decrypt directly/],
  ['any service may come',
    policyOf(administration(), throughDynamoDb({ Condition: { StringLike: { 'kms:ViaService': '*' } } })), /kms:Decrypt through s3\./],
  ['another service may come as well',
    policyOf(administration(), throughDynamoDb({ Condition: { StringLike: { 'kms:ViaService': ['dynamodb.*', 'glue.eu-west-1.amazonaws.com'] } } })),
    /kms:Decrypt through glue\./],
  ['a service with a like name may come',
    policyOf(administration(), throughDynamoDb({ Condition: { StringLike: { 'kms:ViaService': 'dynamodb*.amazonaws.com' } } })),
    /kms:Decrypt through dynamodb-like\./],
  ['tables of other Regions use it',
    policyOf(administration(), throughDynamoDb({ Condition: { StringLike: { 'kms:ViaService': 'dynamodb.*.amazonaws.com' } } })),
    /through dynamodb\.xx-elsewhere-1/],
  ['a tag opens it', policyOf(administration(), throughDynamoDb(), throughDynamoDb({ Condition: { StringEquals: { 'aws:PrincipalTag/team': 'data' } } })),
    /kms:Decrypt directly with .*"data"/],
  ['whoever is not an administrator of old uses it',
    policyOf(administration(), throughDynamoDb(), throughDynamoDb({ Condition: { StringNotEquals: { 'aws:PrincipalArn': `${ROOT.AWS}` } } })),
    /Administrator kms:Decrypt directly/],
  ['a role uses it directly', policyOf(administration(), throughDynamoDb(), { ...throughDynamoDb({ Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/Job` } }), Condition: {} }),
    /role\/Job kms:Decrypt directly/],
  ['everybody administers it', policyOf(administration(), throughDynamoDb(), administration({ Principal: '*' })), /role\/Stranger kms:PutKeyPolicy/],
  ['everybody uses it through DynamoDB', policyOf(administration(), throughDynamoDb({ Principal: { AWS: '*' } })), /role\/Stranger kms:Decrypt through dynamodb/],
  ['a service uses it for anybody',
    policyOf(administration(), throughDynamoDb(), { Effect: 'Allow', Principal: { Service: 'redshift.amazonaws.com' }, Action: 'kms:Decrypt', Resource: '*' }),
    /redshift.amazonaws.com kms:Decrypt directly/],
  ['a service uses it for anybody but the account',
    policyOf(administration(), throughDynamoDb(), {
      Effect: 'Allow',
      Principal: { Service: 'redshift.amazonaws.com' },
      Action: 'kms:Decrypt',
      Resource: '*',
      Condition: { StringNotEquals: { 'aws:SourceAccount': ACCOUNT } },
    }), /redshift.amazonaws.com kms:Decrypt directly/],
  ['key material may be replaced', policyOf(administration({ Action: ['kms:PutKeyPolicy', 'kms:ImportKeyMaterial'] }), throughDynamoDb()),
    /kms:ImportKeyMaterial directly/],
  ['nobody can change the policy', policyOf(administration({ Action: ['kms:DescribeKey'] }), throughDynamoDb()), /Denied: .*kms:PutKeyPolicy directly/],
  ['tables cannot be made with it', policyOf(administration(), throughDynamoDb({ Action: USE })), /Denied: .*kms:CreateGrant through dynamodb/],
];

const DENY = { Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } };

export const RIGHT_TABLE_POLICY = policyOf(DENY);

/** The same for a table with the index `ByCustomer`. */
export const WRONG_TABLE_POLICIES: readonly (readonly [string, ReturnType<typeof policyOf>, RegExp])[] = [
  ['nothing is denied', policyOf({ Effect: 'Allow', Principal: ROOT, Action: 'dynamodb:GetItem', Resource: '*' }), /Allowed: .*dynamodb:GetItem/],
  ['some actions are forgotten', policyOf({ ...DENY, Action: ['dynamodb:*Item', 'dynamodb:Query', 'dynamodb:Scan'] }), /dynamodb:PartiQLSelect on .*Orders /],
  ['the indexes are forgotten', policyOf({ ...DENY, Resource: `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/Orders` }), /dynamodb:Query on .*index\/ByCustomer/],
  ['the account alone is meant', policyOf({ ...DENY, Principal: ROOT }), /role\/Stranger/],
  ['a role is left out', policyOf({ ...DENY, Condition: { ...DENY.Condition, StringNotEquals: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/Legacy` } } }),
    /role\/Legacy dynamodb:GetItem/],
  ['a network is left out', policyOf({ ...DENY, Condition: { ...DENY.Condition, StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } } }), /"aws:SourceVpce":"vpce-1"/],
  ['services are left out', policyOf({ ...DENY, Condition: { ...DENY.Condition, Bool: { 'aws:SecureTransport': 'false', 'aws:PrincipalIsAWSService': 'false' } } }),
    /redshift\.amazonaws\.com/],
  ['TLS is denied', policyOf({ ...DENY, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }), /Denied: .*Administrator.*"true"/],
  ['everything is denied', policyOf({ ...DENY, Condition: {} }), /Denied: .*Administrator.*"true"/],
  ['calls that a service makes for a caller are denied', policyOf({ ...DENY, Condition: { BoolIfExists: { 'aws:SecureTransport': 'false' } } }),
    /Denied: .*Administrator.*"absent"/],
];

/** Replicas in another account: the replication service itself calls, carries no `aws:PrincipalArn`, and is denied. */
export const MULTI_ACCOUNT_WITHOUT_SERVICE = policyOf({
  ...DENY,
  Condition: {
    ...DENY.Condition,
    StringNotEquals: {
      'aws:PrincipalArn': [
        `${SLR}/replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication`,
        `${SLR}/dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable`,
      ],
    },
  },
});
