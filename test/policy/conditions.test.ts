import { Aws, aws_iam as iam, Lazy, Token } from 'aws-cdk-lib';
import { areRestricted, conditionsOf, eachCondition } from '../../src/policy/confine-key-statement';
import type { Conditions } from '../../src/policy/confine-key-statement';

const SOURCES = new Set(['aws:sourceaccount', 'aws:sourcearn', 'aws:sourceorgpaths']);

test('conditions are read one key at a time, single values as lists', () => {
  expect(eachCondition({ StringEquals: { a: 'x', b: ['y', 'z'] }, Bool: { c: 'true' } })).toEqual([
    { operator: 'StringEquals', key: 'a', values: ['x'] },
    { operator: 'StringEquals', key: 'b', values: ['y', 'z'] },
    { operator: 'Bool', key: 'c', values: ['true'] },
  ]);
});

describe('the conditions of a statement', () => {
  test('are copies: later changes of the given objects do not change them', () => {
    const given = { StringEquals: { 'aws:SourceAccount': ['111122223333'] } };
    const conditions = conditionsOf(new iam.PolicyStatement({ conditions: given }));

    given.StringEquals['aws:SourceAccount'].push('444455556666');

    expect(conditions).toEqual({ StringEquals: { 'aws:SourceAccount': ['111122223333'] } });
  });

  test('keep tokens and other values unchanged', () => {
    const token = Token.asAny({ resolve: () => 'x' });
    const given = { StringEquals: { 'aws:SourceAccount': token }, Bool: { 'aws:ViaAWSService': false }, Null: { 'aws:SourceArn': null } };

    const conditions = conditionsOf(new iam.PolicyStatement({ conditions: given }));

    expect(conditions.StringEquals['aws:SourceAccount']).toBe(token);
    expect(conditions.Bool).toEqual({ 'aws:ViaAWSService': false });
    expect(conditions.Null).toEqual({ 'aws:SourceArn': null });
  });
});

describe('a condition restricts the source', () => {
  test.each<[string, Conditions]>([
    ['by account', { StringEquals: { 'aws:SourceAccount': '111122223333' } }],
    ['by account, regardless of the case of key and operator', { stringequalsignorecase: { 'AWS:SourceAccount': '111122223333' } }],
    ['by an account known only after deployment', { StringLike: { 'aws:SourceAccount': Lazy.string({ produce: () => 'x' }) } }],
    ['by the account of the stack', { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } }],
    ['by an ARN with the account of the stack', { ArnLike: { 'aws:SourceArn': `arn:${Aws.PARTITION}:glue:*:${Aws.ACCOUNT_ID}:*` } }],
    ['by an ARN with an account', { ArnLike: { 'aws:SourceArn': 'arn:aws:redshift:*:111122223333:integration:*' } }],
    ['by an exact ARN', { ArnEquals: { 'aws:SourceArn': 'arn:aws:redshift:eu-west-1:111122223333:integration:i' } }],
    ['by a path in an organization', { 'ForAnyValue:StringLike': { 'aws:SourceOrgPaths': 'o-1234567890/r-ab12/*' } }],
    ['together with another condition', { Bool: { 'aws:SecureTransport': 'true' }, StringEquals: { 'aws:SourceAccount': '111122223333' } }],
  ])('%s', (_, conditions) => {
    expect(areRestricted(conditions, SOURCES)).toBe(true);
  });

  test.each<[string, Conditions]>([
    ['on another key', { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } }],
    ['negated', { StringNotEquals: { 'aws:SourceAccount': '111122223333' } }],
    ['if the key may be absent', { StringEqualsIfExists: { 'aws:SourceAccount': '111122223333' } }],
    ['of all values, which also holds for no value', { 'ForAllValues:StringEquals': { 'aws:SourceAccount': '111122223333' } }],
    ['by presence only', { Null: { 'aws:SourceAccount': 'false' } }],
    ['with any value', { StringLike: { 'aws:SourceAccount': '*' } }],
    ['with some accounts', { StringLike: { 'aws:SourceAccount': '11112222333?' } }],
    ['with any value and others', { StringLike: { 'aws:SourceAccount': ['111122223333', '*'] } }],
    ['with an ARN of any account', { ArnLike: { 'aws:SourceArn': 'arn:aws:redshift:*:*:integration:*' } }],
    ['with an ARN without account', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::bucket' } }],
    ['with any organization', { StringLike: { 'aws:SourceOrgPaths': 'o-*/r-ab12' } }],
  ])('not %s', (_, conditions) => {
    expect(areRestricted(conditions, SOURCES)).toBe(false);
  });
});
