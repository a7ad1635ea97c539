import { ACCOUNT, AUTOSCALING_ROLE, OTHER_ACCOUNT, REPLICATION_ROLE, serviceLinkedRole, TABLE } from './fixtures';
import type { Json } from './fixtures';

/** What elements of generated policies are made of: right ones, wrong ones, and those that are nearly right. */
const ROLE = `arn:aws:iam::${ACCOUNT}:role/app/Reader`;
export const PRINCIPALS: Json[] = [
  '*', { AWS: '*' }, { AWS: ['*'] }, { AWS: ROLE }, { AWS: [ROLE, ACCOUNT] }, { AWS: `arn:aws:iam::${ACCOUNT}:root` }, { AWS: OTHER_ACCOUNT },
  { Service: 'redshift.amazonaws.com' }, { AWS: '*', Service: 'glue.amazonaws.com' }, { AWS: `arn:aws:sts::${ACCOUNT}:assumed-role/Reader/one` },
  { AWS: REPLICATION_ROLE }, { AWS: `arn:aws:iam::${ACCOUNT}:user/Anna` },
];
export const ACTIONS: Json[] = [
  'dynamodb:*', '*', ['dynamodb:*'], 'dynamodb:?*', 'dynamodb:Get*', 'dynamodb:*Item', 'dynamodb:Query', ['dynamodb:Query', 'dynamodb:Scan'],
  'dynamodb:??????*', 'dynamodb:*t*', 'DynamoDB:*', 'dynamodb:[a-z]*'.replace('[a-z]', 'p'), ['dynamodb:G*', 'dynamodb:*'], 's3:*', 'dynamodb:**',
  ['dynamodb:BatchGet*', 'dynamodb:Put*', 'dynamodb:U*', 'dynamodb:D*'], 'dynamodb:BatchGetItem', 'dynamodb:partiqlselect', 'dynamodb:WriteDataForReplication',
  // All that there are today, and all that there can be.
  [...'ABCDEGILPQRSTUW'].map((letter) => `dynamodb:${letter}*`), [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `dynamodb:${letter}*`),
];
export const RESOURCES: Json[] = [
  '*', ['*'], TABLE, [TABLE, `${TABLE}/index/*`], `${TABLE}/*`, `${TABLE}*`, 'arn:aws:dynamodb:*:*:table/*', `arn:aws:dynamodb:*:${ACCOUNT}:*`, 'arn:aws:dynamodb:*',
  'arn:*:dynamodb:*:*:table/Ord*', `${TABLE}/index/ByDate`, [TABLE, `${TABLE}/index/By????`], `arn:aws:dynamodb:eu-west-1:${OTHER_ACCOUNT}:table/Orders`,
  `arn:aws:dynamodb:eu-west-?:${ACCOUNT}:table/Orders*`, `arn:aws:dynamodb:us-*:${ACCOUNT}:table/*`, 'arn:aws:s3:::bucket/*', 'arn:aws:dynamodb:*:*:t*/Orders', 'arn:aws:dynamodb:*:*:t*/Orders*',
  `arn:aws:DynamoDB:*:${ACCOUNT}:table/*`, `arn:aws:dynamodb:EU-WEST-1:${ACCOUNT}:table/Orders*`,
  `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/\${aws:PrincipalTag/table}`,
];
/** Values that the keys are compared with, near misses of one another. */
export const VALUES: Readonly<Record<string, string[]>> = {
  'aws:PrincipalArn': [REPLICATION_ROLE, AUTOSCALING_ROLE, ROLE, `arn:aws:iam::${ACCOUNT}:role/*`, 'arn:aws:iam::*:role/app/*', 'arn:aws:iam::*:role/*/Reader',
    serviceLinkedRole('replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication', OTHER_ACCOUNT),
    REPLICATION_ROLE.replace('Replication', 'replication'), `${AUTOSCALING_ROLE}*`, 'arn:aws:iam::*:role/aws-service-role/*', 'Reader', '*'],
  'aws:PrincipalIsAWSService': ['true', 'false', 'False'],
  'aws:ViaAWSService': ['true', 'false', 'maybe'],
  'aws:PrincipalAccount': [ACCOUNT, OTHER_ACCOUNT, `${ACCOUNT.slice(0, 4)}*`, '????????????', '${aws:ResourceAccount}'],
  'aws:SourceVpc': ['vpc-1', 'vpc-2', 'vpc-*', 'VPC-1', ''],
  'aws:SourceIp': ['10.0.0.0/8', '203.0.113.7'],
  'aws:PrincipalTag/team': ['orders', 'Orders', 'o*', '*'],
  'aws:TagKeys': ['team', 'te?m', 'stage', '*'],
  'aws:CurrentTime': ['2026-01-01T00:00:00Z'],
  'dynamodb:LeadingKeys': ['a', 'b'],
  'dynamodb:Select': ['COUNT', 'ALL_ATTRIBUTES'],
};
export const OPERATORS = [
  'StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'ArnEquals', 'ArnNotEquals',
  'ArnLike', 'ArnNotLike', 'Bool', 'Null', 'IpAddress', 'NotIpAddress', 'NumericLessThan', 'NumericNotEquals', 'DateGreaterThan', 'DateNotEquals',
];
/** Operators of which one is met whenever the other is not, but perhaps for requests without the key. */
export const COMPLEMENTS: [string, string][] = [
  ['StringEquals', 'StringNotEquals'], ['StringLike', 'StringNotLike'], ['StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'],
  ['ForAllValues:StringEquals', 'ForAnyValue:StringNotEquals'], ['ForAnyValue:StringLike', 'ForAllValues:StringNotLike'], ['ArnLike', 'ArnNotLike'],
  ['StringLike', 'StringNotEquals'], ['StringEqualsIgnoreCase', 'StringNotEquals'],
];
/** Those that look so: there are values, or lists of them, that meet neither. */
export const NEAR_COMPLEMENTS: [string, string][] = [
  ['StringEquals', 'StringNotLike'], ['StringEquals', 'StringNotEqualsIgnoreCase'], ['ArnLike', 'StringNotLike'], ['StringLike', 'ArnNotLike'],
  ['ForAllValues:StringEquals', 'ForAllValues:StringNotEquals'], ['ForAnyValue:StringLike', 'ForAnyValue:StringNotLike'],
  ['ForAllValues:StringLike', 'ForAnyValue:StringEquals'], ['NumericEquals', 'NumericNotEquals'], ['IpAddress', 'NotIpAddress'],
];
