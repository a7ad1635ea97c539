import type { Json } from '../../../src/cloudformation/json';
import type { Finding, Rule, RuleOptions } from '../../../src/rules/rule';
import type { AppFacts, BackupSelectionFact, BackupVaultFact, Branch, Branches, DaxClusterFact, EncryptionFact, EnvironmentFact, KeyFact, ListedTable, Location, RelatedFacts, ReplicaFact, SdkCallFact, SelectedTables, TableFact } from '../../../src/template/facts';

/*
 * Facts as the reader makes them of a compliant app. Tests say what is different.
 */

export const HOME = 'eu-west-1';
export const AWAY = 'us-east-1';

export const ABSENT: Branches<never> = [{ kind: 'absent' }];
export const UNKNOWN: Branches<never> = [{ kind: 'unverifiable', why: 'it is the parameter P' }];

export function is<T>(...values: readonly T[]): Branches<T> {
  return values.map((value): Branch<T> => ({ kind: 'value', value }));
}

export const TLS_POLICY: Json = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }],
};

export const STREAM_TLS_POLICY: Json = {
  Version: '2012-10-17',
  Statement: [{
    Effect: 'Deny',
    Principal: '*',
    Action: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    Resource: '*',
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  }],
};

export const KEY_POLICY: Json = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'kms:*', Resource: '*' }],
};

/** As the service documents it: the service-linked roles are exempt on tables with replicas. */
export function replicated(policy: Json): Json {
  const roles = [
    'arn:aws:iam::111122223333:role/aws-service-role/replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication',
    'arn:aws:iam::111122223333:role/aws-service-role/dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable',
  ];
  const text = JSON.stringify(policy).replace('"Condition":{', `"Condition":{"StringNotEquals":{"aws:PrincipalArn":${JSON.stringify(roles)}},`);
  return JSON.parse(text) as Json;
}

export function where(constructPath = 'Stack/Table/Resource', more: Partial<Location> = {}): Location {
  const logicalId = constructPath.replaceAll('/', '');
  return { constructPath, logicalId, resourceType: 'AWS::DynamoDB::Table', templateFile: '/out/Stack.template.json', region: HOME, account: '111122223333', ...more };
}

export function key(more: Partial<KeyFact> = {}): KeyFact {
  return {
    where: where('Stack/Key/Resource', { resourceType: 'AWS::KMS::Key' }),
    rotation: is(true),
    rotationPeriodInDays: ABSENT,
    enabled: ABSENT,
    keySpec: ABSENT,
    keyUsage: ABSENT,
    origin: ABSENT,
    bypassPolicyLockoutSafetyCheck: ABSENT,
    policy: is(KEY_POLICY),
    namedPrincipals: [],
    deletionPolicy: is('Retain'),
    updateReplacePolicy: is('Retain'),
    ...more,
  };
}

export function under(of: KeyFact = key(), more: Partial<EncryptionFact> = {}): Branches<EncryptionFact> {
  return is<EncryptionFact>({ level: 'CUSTOMER_MANAGED', key: of, ...more });
}

export const AWS_OWNED = is<EncryptionFact>({ level: 'AWS_OWNED' });
export const AWS_MANAGED = is<EncryptionFact>({ level: 'AWS_MANAGED' });

export function replica(more: Partial<ReplicaFact> = {}): ReplicaFact {
  return {
    region: HOME,
    local: true,
    encryption: under(),
    policy: is(TLS_POLICY),
    streamPolicy: ABSENT,
    policySource: 'template',
    pointInTimeRecovery: is(true),
    deletionProtection: is(true),
    contributorInsights: ABSENT,
    kinesis: ABSENT,
    tags: ABSENT,
    ...more,
  };
}

export function table(more: Partial<TableFact> = {}): TableFact {
  return {
    where: where(),
    form: 'GlobalTable',
    tableName: ABSENT,
    stream: ABSENT,
    replicas: [replica()],
    replicationAccounts: [],
    keyAttributes: ['pk'],
    metadata: {},
    ...more,
  };
}

/** A table with a compliant replica at home and another one abroad. */
export function globalTable(away: Partial<ReplicaFact> = {}, home: Partial<ReplicaFact> = {}, more: Partial<TableFact> = {}): TableFact {
  const policies = { policy: is(replicated(TLS_POLICY)), streamPolicy: is(replicated(STREAM_TLS_POLICY)) };
  const awayKey = key({ where: where('Support/Key/Resource', { region: AWAY, templateFile: '/out/Support.template.json' }) });
  return table({
    stream: is(true),
    replicas: [replica({ ...policies, ...home }), replica({ ...policies, region: AWAY, local: false, encryption: under(awayKey), ...away })],
    ...more,
  });
}

export const EVERY_TABLE: ListedTable = { name: '*' };

/** A selection without conditions, in the stack of the table. */
export function selection(selects: Partial<SelectedTables>, more: Partial<BackupSelectionFact> = {}): BackupSelectionFact {
  const at = where('Stack/Plan/Selection', { resourceType: 'AWS::Backup::BackupSelection' });
  return { where: at, conditional: false, alternatives: [{ listed: [], excluded: [], allOfTags: [], anyOfTags: [], ...selects }], ...more };
}

/** What is around tables in a compliant app: a backup plan for all of them. */
export function related(more: Partial<RelatedFacts> = {}): RelatedFacts {
  return { keyUses: [], roles: [], backupSelections: [selection({ listed: [EVERY_TABLE] })], ...more };
}

export function facts(more: Partial<AppFacts> = {}): AppFacts {
  return {
    tables: [],
    keys: [],
    daxClusters: [],
    backupVaults: [],
    restoreTests: [],
    environments: [],
    sdkCalls: [],
    opaque: [],
    exemptions: [],
    related: related(),
    ...more,
  };
}

/** The facts of an app with one single-Region table. */
export function tableWith(more: Partial<ReplicaFact> = {}, of: Partial<TableFact> = {}): AppFacts {
  return facts({ tables: [table({ replicas: [replica(more)], ...of })] });
}

/** The facts of an app with one table under a key. */
export function tableUnder(more: Partial<KeyFact>): AppFacts {
  return tableWith({ encryption: under(key(more)) });
}

export function call(service: string, action: string, parameters: Json = {}, more: Partial<SdkCallFact> = {}): SdkCallFact {
  return {
    where: where('Stack/Custom/Resource/Default', { resourceType: 'Custom::AWS' }),
    service: is(service),
    action: is(action),
    parameters: is(parameters),
    region: ABSENT,
    ...more,
  };
}

/** The facts of an app whose custom resource makes this call, beside a compliant table. */
export function calling(...sdkCalls: readonly SdkCallFact[]): AppFacts {
  return facts({ tables: [table()], sdkCalls });
}

export function cluster(more: Partial<DaxClusterFact> = {}): AppFacts {
  const at = where('Stack/Cluster', { resourceType: 'AWS::DAX::Cluster' });
  return facts({ daxClusters: [{ where: at, encryptionAtRest: is(true), endpointEncryption: is('TLS'), ...more }] });
}

export function vault(more: Partial<BackupVaultFact> = {}): AppFacts {
  const at = where('Stack/Vault/Resource', { resourceType: 'AWS::Backup::BackupVault' });
  return facts({ tables: [table()], backupVaults: [{ where: at, encryption: under(), holdsTables: true, ...more }] });
}

export function variable(name: string, value: Branches<string> | string): AppFacts {
  const at = where('Stack/Function/Resource', { resourceType: 'AWS::Lambda::Function' });
  const fact: EnvironmentFact = { where: at, name, value: typeof value === 'string' ? is(value) : value };
  return facts({ environments: [fact] });
}

export const OPTIONS: RuleOptions = { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] };

/** What a rule says, in short: `error`, `error[us-east-1]`, `warning`, ... */
export function verdict(rule: Rule, of: AppFacts, options: Partial<RuleOptions> = {}): readonly string[] {
  return rule.check(of, { ...OPTIONS, ...options }).map(({ severity, finding }) => (finding === undefined ? severity : `${severity}[${finding}]`));
}

export function only(rule: Rule, of: AppFacts, options: Partial<RuleOptions> = {}): Finding {
  const found = rule.check(of, { ...OPTIONS, ...options });
  expect(found).toHaveLength(1);
  return found[0];
}

/** A row of a table of cases: what the app has, and what the rule says of it. */
export type Case = readonly [name: string, facts: AppFacts, verdict: readonly string[], options?: Partial<RuleOptions>];

/** Tables the cases of a rule, and checks that every finding says where, what and what instead. */
export function cases(rule: Rule, rows: readonly Case[]): void {
  test.each(rows.map(([name, of, expected, options]) => ({ name, of, expected, options })))('$name', ({ of, expected, options }) => {
    const found = rule.check(of, { ...OPTIONS, ...options });

    expect(verdict(rule, of, options)).toEqual(expected);
    for (const finding of found) {
      expect(finding.message).toMatch(/\.$/);
      expect(finding.fix.length).toBeGreaterThan(10);
      expect(finding.where.constructPath).not.toBe('');
    }
  });
}
