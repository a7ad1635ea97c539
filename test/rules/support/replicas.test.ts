import * as fc from 'fast-check';
import { OPTIONS, replicated, STREAM_TLS_POLICY, TLS_POLICY } from './facts';
import { canonical, isList, isObject } from '../../../src/cloudformation/json';
import type { Json } from '../../../src/cloudformation/json';
import { CATALOGUE } from '../../../src/rules/catalogue';
import { findingId, ruleId } from '../../../src/rules/rule';
import { runRules } from '../../../src/rules/run-rules';
import { collect } from '../../../src/template/collect';
import { Scope, Template } from '../../../src/template/template';
import { runs } from '../../support/sizes';

/*
 * Similar tables share what was read of their properties, equal policies share their analysis, and tables share keys, which are checked once.
 * The sharing must not show: together, tables get the findings that each gets by itself.
 */

type Properties = { readonly [name: string]: Json };

const ARN = (name: string): Json => ({ 'Fn::Sub': `arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/${name}` });
const OWN_ARN: Json = { 'Fn::GetAtt': ['Table0', 'Arn'] };
const DENY = (Resource: Json): Json => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource, Condition: { Bool: { 'aws:SecureTransport': false } } }],
});
const policyDocument = fc.constantFrom<Json>(
  TLS_POLICY,
  replicated(TLS_POLICY),
  STREAM_TLS_POLICY,
  // Some are about one of the tables, and so nothing for the others.
  DENY(['*', ARN('orders')]),
  DENY([ARN('orders'), { 'Fn::Join': ['', [ARN('orders'), '/index/*']] }]),
  DENY(OWN_ARN),
  DENY({ 'Fn::GetAtt': ['Table1', 'Arn'] }),
  {
    Version: '2012-10-17',
    Statement: [
      ...(TLS_POLICY as { readonly Statement: readonly Json[] }).Statement,
      { Effect: 'Allow', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { ArnEquals: { 'aws:SourceArn': OWN_ARN } } },
    ],
  },
  { 'Fn::If': ['Condition', TLS_POLICY, { Ref: 'AWS::NoValue' }] },
);
const policy = policyDocument.map((PolicyDocument): Json => ({ PolicyDocument }));

/** Each property is there or not; few values, so that many tables are alike. */
const names = fc.record({
  TableName: fc.constantFrom<Json>('orders', 'other', { Ref: 'Name' }, { 'Fn::If': ['Condition', 'orders', 'other'] }),
  KeySchema: fc.constantFrom('id', 'pk').map((AttributeName): Json => [{ AttributeName, KeyType: 'HASH' }]),
}, { requiredKeys: [] });

const switches = {
  PointInTimeRecoverySpecification: fc.boolean().map((PointInTimeRecoveryEnabled): Json => ({ PointInTimeRecoveryEnabled })),
  DeletionProtectionEnabled: fc.constantFrom<Json>(true, { Ref: 'Protected' }),
  ContributorInsightsSpecification: fc.boolean().map((Enabled): Json => ({ Enabled })),
  ResourcePolicy: policy,
};
/** Keys with several policies: some are equal, and one of them is open to the public. */
const KEYS = ['Key0', 'Key1', 'Key2', 'Key3'];
const keyPolicy = (Condition: Json): Json => ({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } }, Action: 'kms:Put*', Resource: '*' },
    { Effect: 'Allow', Principal: '*', Action: 'kms:Decrypt', Resource: '*', Condition },
  ],
});
const KEY_POLICIES = [
  keyPolicy({}),
  keyPolicy({ StringEquals: { 'kms:CallerAccount': { Ref: 'AWS::AccountId' } } }),
  keyPolicy({ StringEquals: { 'kms:CallerAccount': { Ref: 'AWS::AccountId' } } }),
  keyPolicy({ StringEquals: { 'kms:CallerAccount': { Ref: 'Account' } } }),
];
const key = fc.constantFrom(...KEYS).map((name): Json => ({ 'Fn::GetAtt': [name, 'Arn'] }));

const ofTable = fc.record({
  ...switches,
  'SSESpecification': fc.oneof(
    key.map((KMSMasterKeyId): Json => ({ SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId })),
    fc.constant<Json>({ SSEEnabled: false }),
  ),
  'StreamSpecification': fc.record({ StreamViewType: fc.constant<Json>('NEW_IMAGE'), ResourcePolicy: policy }, { requiredKeys: ['StreamViewType'] }),
  'Fn::Transform': fc.constant<Json>({ Name: 'Macro' }),
}, { requiredKeys: [] });

const replica = (Region: Json) => fc.record({
  ...switches,
  Region: fc.constant<Json>(Region),
  SSESpecification: key.map((KMSMasterKeyId): Json => ({ KMSMasterKeyId })),
  ReplicaStreamSpecification: policy.map((ResourcePolicy): Json => ({ ResourcePolicy })),
}, { requiredKeys: ['Region'] });
const ofGlobalTable = fc.record({
  SSESpecification: fc.constant<Json>({ SSEEnabled: true, SSEType: 'KMS' }),
  StreamSpecification: fc.constant<Json>({ StreamViewType: 'NEW_IMAGE' }),
  Replicas: fc.tuple(replica({ Ref: 'AWS::Region' }), replica('us-east-1')).chain((both) => fc.constantFrom<Json>(both.slice(0, 1), both)),
}, { requiredKeys: [] });

const resource = fc.oneof(
  fc.tuple(fc.constant('AWS::DynamoDB::Table'), names, ofTable),
  fc.tuple(fc.constant('AWS::DynamoDB::GlobalTable'), names, ofGlobalTable),
).map(([Type, named, more]) => ({ Type, Properties: { ...named, ...more } as Properties }));

/** What one of several tables that are alike may have of its own. */
const use = fc.record({
  index: fc.nat(2),
  named: names,
  more: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, fc.record(switches, { requiredKeys: [] })),
  beside: fc.constantFrom({}, { 'Fn::Transform': { Name: 'Macro' } }),
});

/** Few tables, each several times over. */
const tables = fc.tuple(fc.array(resource, { minLength: 1, maxLength: 3 }), fc.array(use, { minLength: 1, maxLength: 6 }))
  .map(([models, uses]) => uses.map(({ index, named, more, beside }) => {
    const { Type, Properties: { TableName, KeySchema, ...common } } = models[index % models.length];
    return { Type, Properties: { ...common, ...named, ...more }, ...beside } as Entry;
  }));

type Entry = { readonly Type: string; readonly Properties: Properties };
type Tables = readonly Entry[];

let run = 0;

/**
 * Gives all policies of a run the same Id, which has no meaning: analyzes are remembered by the text of the policy, and those of other runs must not
 * count. The deny of this library stays as it is, since a policy with an Id is not recognized by its shape.
 */
function marked(resources: Json): Json {
  run += 1;
  return JSON.parse(JSON.stringify(resources), (_, value: Json) => {
    const isOther = isObject(value) && isList(value.Statement)
      && ![TLS_POLICY, STREAM_TLS_POLICY].some((deny) => canonical(deny) === canonical(value));
    return isOther ? { ...value, Id: `run ${run}` } : value;
  }) as Json;
}

/** The findings when the tables with these indexes, and no others, are in the template: one text for each subject of a finding. */
function findings(of: Tables, indexes: readonly number[]): readonly string[] {
  const keys = KEYS.map((name, index) => [name, {
    Type: 'AWS::KMS::Key',
    Properties: { EnableKeyRotation: index !== 2, KeyPolicy: KEY_POLICIES[index] },
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
  }]);
  const Resources = Object.fromEntries([...keys, ...indexes.map((index) => [`Table${index}`, of[index]])]) as Json;
  const template = new Template({ Resources: marked(Resources) }, { stackPath: 'Stack', region: 'eu-west-1', account: '111122223333', pathOf: () => undefined });
  return runRules(collect([template], new Scope('')), CATALOGUE, OPTIONS).flatMap((found) => {
    const { where: { logicalId }, severity, message, fix, subjects } = found.finding;
    // A key that only replicas of one Region use is named by that Region.
    const id = KEYS.includes(logicalId) ? ruleId(found.rule) : findingId(found);
    return subjects.map((subject) => JSON.stringify([id, logicalId, severity, message, fix, subject.where.logicalId, subject.region]));
  }).sort();
}

test('tables get together the findings that each gets by itself', () => {
  fc.assert(fc.property(tables, (of) => {
    const all = of.map((_, index) => index);
    expect(findings(of, all)).toEqual(all.flatMap((index) => findings(of, [index])).sort());
  }), { numRuns: runs(80, 400) });
});
