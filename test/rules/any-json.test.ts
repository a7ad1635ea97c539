import * as fc from 'fast-check';
import type { Json } from '../../src/cloudformation/json';
import { CATALOGUE } from '../../src/rules/catalogue';
import { findingId, judge } from '../../src/rules/rule';
import type { AppFacts, Branch, Branches, EncryptionFact, KinesisFact } from '../../src/template/facts';
import { call, cluster, facts, globalTable, key, OPTIONS, replica, table, tableWith, under, variable, vault } from './support/facts';

/*
 * Whatever stands in a template, a rule answers with findings: none crashes, and none names an id that CDK would refuse.
 */

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;

function branches<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Branches<T>> {
  const branch = fc.oneof(
    { weight: 4, arbitrary: value.map((of): Branch<T> => ({ kind: 'value', value: of })) },
    fc.constant<Branch<T>>({ kind: 'absent' }),
    fc.string().map((why): Branch<T> => ({ kind: 'unverifiable', why })),
  );
  return fc.array(branch, { minLength: 1, maxLength: 3 });
}

/** Policies are the deepest JSON that rules look into: some that nearly are policies, and some that are nothing of the kind. */
const policy = branches(fc.oneof(json, fc.record({
  Version: json,
  Statement: fc.oneof(json, fc.array(fc.record({
    Effect: fc.oneof(json, fc.constantFrom('Allow', 'Deny')), Principal: json, Action: json, NotAction: json, Resource: json, Condition: json,
  }, { requiredKeys: [] }))),
}) as fc.Arbitrary<Json>));

const any = { flag: branches(fc.boolean()), text: branches(fc.string()) };

const keyFact = fc.record({
  rotation: any.flag,
  enabled: any.flag,
  keySpec: any.text,
  keyUsage: any.text,
  origin: any.text,
  policy,
  deletionPolicy: any.text,
  bypassPolicyLockoutSafetyCheck: any.flag,
  rotationPeriodInDays: branches(fc.double()),
  updateReplacePolicy: any.text,
}).map((more) => key(more));

const encryption = branches(fc.oneof(
  fc.constantFrom<EncryptionFact>({ level: 'AWS_OWNED' }, { level: 'AWS_MANAGED' }, { level: 'CUSTOMER_MANAGED', foreignKey: 'x' }),
  keyFact.map((of): EncryptionFact => ({ level: 'CUSTOMER_MANAGED', key: of })),
));

const replicaFact = fc.record({
  region: fc.option(fc.string(), { nil: undefined }),
  local: fc.boolean(),
  encryption,
  policy,
  streamPolicy: policy,
  pointInTimeRecovery: any.flag,
  deletionProtection: any.flag,
  contributorInsights: any.flag,
  tags: branches(json),
  kinesis: branches(fc.record({ stream: fc.string(), encryption }) as fc.Arbitrary<KinesisFact>),
}).map((more) => replica(more));

const anyFacts: fc.Arbitrary<AppFacts> = fc.record({
  replicas: fc.array(replicaFact, { maxLength: 3 }),
  tableName: any.text,
  stream: any.flag,
  opaque: fc.option(fc.string(), { nil: undefined }),
  variables: fc.array(fc.tuple(fc.oneof(fc.string(), fc.constant('AWS_ENDPOINT_URL')), branches(fc.string()))),
  calls: fc.array(fc.tuple(
    fc.constantFrom('dynamodb', 'kms', 's3'),
    fc.constantFrom('updateTable', 'putResourcePolicy', 'deleteResourcePolicy', 'putKeyPolicy', 'createGrant', 'updateContinuousBackups', 'other'),
    fc.oneof(json, fc.dictionary(fc.constantFrom(
      'SSESpecification', 'ReplicaUpdates', 'StreamSpecification', 'Policy', 'ResourceArn', 'DeletionProtectionEnabled', 'PointInTimeRecoverySpecification',
    ), json)),
  )),
  daxFlag: any.flag,
  daxType: any.text,
  vaultEncryption: encryption,
}).map(({ replicas, tableName, stream, opaque, variables, calls, daxFlag, daxType, vaultEncryption }) => facts({
  tables: [table({ replicas, tableName, stream, opaque })],
  environments: variables.flatMap(([name, value]) => variable(name, value).environments),
  sdkCalls: calls.map(([service, action, parameters]) => call(service, action, parameters as Json)),
  daxClusters: cluster({ encryptionAtRest: daxFlag, endpointEncryption: daxType }).daxClusters,
  backupVaults: vault({ encryption: vaultEncryption }).backupVaults,
}));

test('no JSON crashes a rule', () => {
  fc.assert(fc.property(anyFacts, fc.constantFrom('AWS_MANAGED' as const, 'CUSTOMER_MANAGED' as const), (of, minimumKey) => {
    for (const judgement of judge(of, CATALOGUE, { minimumKey, newReplicas: ['us-east-1'] })) {
      expect(findingId(judgement)).toMatch(/^SecureTable-[A-Za-z0-9]+(\[[a-z0-9-]+(:unverifiable)?\])?$/i);
      expect(judgement.finding.message.length).toBeGreaterThan(0);
    }
  }), { numRuns: 200 });
});

test('a table is never compliant while something that its rules ask for is unknown', () => {
  const unknown: Branches<never> = [{ kind: 'unverifiable', why: 'it is a parameter' }];
  for (const property of ['encryption', 'policy', 'pointInTimeRecovery', 'deletionProtection', 'kinesis', 'contributorInsights'] as const) {
    expect(judge(tableWith({ [property]: unknown }), CATALOGUE, OPTIONS).map(({ finding }) => finding.finding)).toContain('unverifiable');
  }
  for (const property of ['rotation', 'enabled', 'keySpec', 'keyUsage', 'origin', 'policy', 'deletionPolicy', 'updateReplacePolicy'] as const) {
    expect(judge(tableWith({ encryption: under(key({ [property]: unknown })) }), CATALOGUE, OPTIONS)).not.toEqual([]);
  }
  expect(judge(facts({ tables: [globalTable({ streamPolicy: unknown })] }), CATALOGUE, OPTIONS)).not.toEqual([]);
});

test('huge policies are judged in reasonable time', () => {
  const statement = { Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' }, StringEquals: { k: 'v' } } };
  const huge: Json = { Version: '2012-10-17', Statement: Array.from({ length: 20_000 }, (_, index) => ({ ...statement, Sid: `S${index}` })) };
  const begin = Date.now();

  expect(judge(tableWith({ policy: [{ kind: 'value', value: huge }] }), CATALOGUE, OPTIONS).length).toBeGreaterThan(0);
  expect(Date.now() - begin).toBeLessThan(10_000);
});
