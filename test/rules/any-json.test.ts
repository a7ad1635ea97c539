import * as fc from 'fast-check';
import { call, cluster, facts, globalTable, key, OPTIONS, replica, table, tableWith, under, variable, vault } from './support/facts';
import type { Json } from '../../src/cloudformation/json';
import { ACCOUNT, literal, PARTITION, REGION } from '../../src/cloudformation/text';
import { CATALOGUE } from '../../src/rules/catalogue';
import { findingId } from '../../src/rules/rule';
import { runRules } from '../../src/rules/run-rules';
import type { AppFacts, Branch, Branches, EncryptionFact, KinesisFact } from '../../src/template/facts';
import { runs } from '../support/sizes';

/*
 * Whatever a template contains, a rule returns findings: none crashes, none has an id that CDK refuses, and none shows an internal character.
 */

/** Text as facts have it: with placeholders for what only the deployment knows, and for characters of the template that look like those. */
const text = fc.string({
  unit: fc.oneof({ weight: 9, arbitrary: fc.string({ minLength: 1, maxLength: 1 }) }, fc.constantFrom(ACCOUNT, PARTITION, REGION, literal('\uE000'))),
});

const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof({ depthSize: 'small', withCrossShrink: true },
    text, fc.boolean(), fc.integer(), fc.constant(null), fc.array(tie('json'), { maxLength: 4 }), fc.dictionary(text, tie('json'), { maxKeys: 4 })),
}));

function branches<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Branches<T>> {
  const branch = fc.oneof(
    { weight: 4, arbitrary: value.map((of): Branch<T> => ({ kind: 'value', value: of })) },
    fc.constant<Branch<T>>({ kind: 'absent' }),
    text.map((why): Branch<T> => ({ kind: 'unverifiable', why })),
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

const any = { flag: branches(fc.boolean()), text: branches(text) };

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
  region: fc.option(text, { nil: undefined }),
  local: fc.boolean(),
  encryption,
  policy,
  streamPolicy: policy,
  pointInTimeRecovery: any.flag,
  deletionProtection: any.flag,
  contributorInsights: any.flag,
  tags: branches(json),
  kinesis: branches(fc.record({ stream: text, encryption }) as fc.Arbitrary<KinesisFact>),
}).map((more) => replica(more));

const anyFacts: fc.Arbitrary<AppFacts> = fc.record({
  replicas: fc.array(replicaFact, { maxLength: 3 }),
  tableName: any.text,
  stream: any.flag,
  opaque: fc.option(text, { nil: undefined }),
  variables: fc.array(fc.tuple(fc.oneof(text, fc.constant('AWS_ENDPOINT_URL')), branches(text))),
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
    for (const found of runRules(of, CATALOGUE, { minimumKey, newReplicas: ['us-east-1'] })) {
      expect(findingId(found)).toMatch(/^SecureTable-[A-Za-z0-9]+(\[[a-z0-9-]+(:unverifiable)?\])?$/i);
      expect(found.finding.message.length).toBeGreaterThan(0);
      // Internally, one character stands for a text that only the deployment knows.
      expect(found.finding.message + found.finding.fix).not.toMatch(/[\uE000-\uF8FF]/);
    }
  }), { numRuns: runs(50, 200) });
});

test('a table is never compliant while something that its rules ask for is unknown', () => {
  const unknown: Branches<never> = [{ kind: 'unverifiable', why: 'it is a parameter' }];
  for (const property of ['encryption', 'policy', 'pointInTimeRecovery', 'deletionProtection', 'kinesis', 'contributorInsights'] as const) {
    expect(runRules(tableWith({ [property]: unknown }), CATALOGUE, OPTIONS).map(({ finding }) => finding.finding)).toContain('unverifiable');
  }
  for (const property of ['rotation', 'enabled', 'keySpec', 'keyUsage', 'origin', 'policy', 'deletionPolicy', 'updateReplacePolicy'] as const) {
    expect(runRules(tableWith({ encryption: under(key({ [property]: unknown })) }), CATALOGUE, OPTIONS)).not.toEqual([]);
  }
  expect(runRules(facts({ tables: [globalTable({ streamPolicy: unknown })] }), CATALOGUE, OPTIONS)).not.toEqual([]);
});

test('a policy that is too big to be analyzed is unverifiable', () => {
  const statement = { Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' }, StringEquals: { k: 'v' } } };
  const huge: Json = { Version: '2012-10-17', Statement: Array.from({ length: 20_000 }, (_, index) => ({ ...statement, Sid: `S${index}` })) };

  const found = runRules(tableWith({ policy: [{ kind: 'value', value: huge }], encryption: under(key({ policy: [{ kind: 'value', value: huge }] })) }), CATALOGUE, OPTIONS);

  expect(found.map(findingId)).toEqual(['SecureTable-KeyPolicyScope[unverifiable]', 'SecureTable-TlsOnly[unverifiable]', 'SecureTable-ResourcePolicyDeployable', 'SecureTable-ResourcePolicyDeployable']);
  found.forEach(({ finding }) => expect(finding.message).toMatch(/too large/));
});
