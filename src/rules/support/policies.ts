import { asWarning, unverifiable, violation } from './findings';
import type { RuleResult } from './findings';
import type { Replica } from './replicas';
import type { CallCheck } from './sdk-calls';
import { TextMemory } from './text-memory';
import { at, isObject } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { awaitsPolicies, partitionOf } from '../../cloudformation/regions';
import { ACCOUNT, parseJson, PARTITION, REGION, STREAM_LABEL } from '../../cloudformation/text';
import { analyzeTlsOnly, namesResources } from '../../policy-analysis';
import type { PolicySubject } from '../../policy-analysis';
import { isCanonicalDeny } from '../../policy-analysis/canonical-deny';
import type { TableFact } from '../../template/facts';

const ROLES = 'arn:<partition>:iam::<account>:role/aws-service-role/';

/** The exemption that the Developer Guide has for tables with replicas (DynamoDB: security of global tables). */
export const ROLE_EXEMPTION = 'StringNotEquals on `aws:PrincipalArn` with '
  + `\`${ROLES}replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication\` and `
  + `\`${ROLES}dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable\``;

const ON_REPLICAS = 'On a table with replicas, exempt the service-linked roles for replication and auto scaling in the same statement: '
  + `${ROLE_EXEMPTION}.`;

/** How a table is secured without becoming another construct. */
export const IN_PLACE = '`table.with(new EncryptTable())`, or all tables with `SecureTableDefaults.apply(app)`';

const SECURED = `Make the table a SecureTable, or secure a deployed \`Table\` or an L1 in place with ${IN_PLACE}. Or deny`;

export const TLS_FIX = `${SECURED} \`dynamodb:*\` on \`*\` to all principals if \`aws:SecureTransport\` is false, without other conditions. `
  + `${ON_REPLICAS}`;

export const STREAM_TLS_FIX = `${SECURED} \`dynamodb:DescribeStream\`, \`dynamodb:GetRecords\` and \`dynamodb:GetShardIterator\` on \`*\` to all `
  + `principals if \`aws:SecureTransport\` is false, in the policy of the stream. ${ON_REPLICAS}`;

/** Remembers the result of an analysis by the policy and what the analysis reads of its resource. */
export class PolicyMemory<T> {
  private readonly memory = new TextMemory<T>();

  constructor(private readonly analyze: (document: Json, subject: PolicySubject) => T) {}

  public ask(document: Json, subject: PolicySubject): T {
    const text = JSON.stringify(document);
    const { kind, partition, accounts, arns } = subject;
    const key = JSON.stringify([text, kind, partition, accounts, namesResources(text) ? arns : undefined]);
    return this.memory.ask(key, () => this.analyze(document, subject));
  }
}

/** Documents that are this library's deny for every resource of a kind: similar tables share the document, and two rules check each. */
const ownDenies = new WeakMap<object, Kind>();

/** Like isCanonicalDeny. The answer is kept if it does not depend on the resource. */
export function isOwnDeny(document: Json, kind: Kind, subject: () => PolicySubject): boolean {
  if (!isObject(document)) {
    return false;
  }
  if (ownDenies.get(document) === kind) {
    return true;
  }
  let dependsOnSubject = false;
  const canonical = isCanonicalDeny(document, kind, () => {
    dependsOnSubject = true;
    return subject();
  });
  if (canonical && !dependsOnSubject) {
    ownDenies.set(document, kind);
  }
  return canonical;
}

const tlsVerdicts = new PolicyMemory(analyzeTlsOnly);

/** The requests without TLS that a policy allows, decided by its meaning. `owner` is called only for findings. */
export function checkTls(document: Json, kind: Kind, subject: () => PolicySubject, owner: () => string): readonly RuleResult[] {
  if (isOwnDeny(document, kind, subject)) {
    return [];
  }
  const fix = FIXES[kind];
  const { tlsOnly, holes, unverifiable: doubts } = tlsVerdicts.ask(document, subject());
  if (tlsOnly) {
    return [];
  }
  return holes.length > 0
    ? [violation(`The policy of ${owner()} does not deny all requests without TLS: ${holes.join('; ')}.`, fix)]
    : [unverifiable(`Whether the policy of ${owner()} denies requests without TLS cannot be determined: ${doubts.join('; ')}.`, fix)];
}

/** The resource that a policy is attached to, as far as the app contains it; placeholders represent the rest. */
export function policySubject({ table, fact: { region } }: Replica, kind: Kind): PolicySubject {
  const { where: { account }, replicationAccounts } = table;
  const partition = region === undefined ? undefined : partitionOf(region);
  const own = account === undefined ? undefined : [account];
  const suffix = kind === 'stream' ? `/stream/${STREAM_LABEL}` : '';
  const prefix = `arn:${partition ?? PARTITION}:dynamodb:${region ?? REGION}:${account ?? ACCOUNT}:table/`;
  return {
    kind,
    partition,
    accounts: replicationAccounts.length > 0 ? replicationAccounts : own,
    arns: namesOf(table).map((name) => prefix + name + suffix),
  };
}

/** A table that has one of several names, depending on a condition, certainly has none of them. */
function namesOf({ tableName }: TableFact): readonly string[] {
  const [name] = tableName;
  return tableName.length === 1 && name.kind === 'value' ? [name.value] : [];
}

/** A replica that this deployment creates gets its policies in the next one (DynamoDB: resource policies of global tables), if its table says so. */
export function exceptNewReplica({ table, fact: { local, region } }: Replica, results: readonly RuleResult[]): readonly RuleResult[] {
  if (local || region === undefined || !awaitsPolicies(table.metadata, region)) {
    return results;
  }
  return results.map((result) => asWarning({
    ...result,
    message: `${result.message} It passes until the next deployment: ${region} is among the new replicas (cdk-secure-table:newReplicas).`,
    fix: `Deploy again without ${region} in the context cdk-secure-table:newReplicas. ${result.fix}`,
  }));
}

type Kind = PolicySubject['kind'];

const FIXES: Readonly<Record<Kind, string>> = { table: TLS_FIX, stream: STREAM_TLS_FIX };

/** Calls that attach or remove a policy of this kind. */
export function policyCalls(kind: Kind): readonly CallCheck[] {
  const ofKind = (check: CallCheck['check']): CallCheck['check'] => (parameters) => (kindOf(parameters) === kind ? check(parameters) : []);
  return [
    { service: 'dynamodb', action: 'putResourcePolicy', check: ofKind((parameters) => checkPut(at(parameters, 'Policy'), kind)) },
    {
      service: 'dynamodb',
      action: 'deleteResourcePolicy',
      check: ofKind(() => [violation(
        `The custom resource removes the resource policy of a ${kind}, which then accepts requests without TLS.`, FIXES[kind])]),
    },
  ];
}

/** The ARN of a stream contains `/stream/`, or is the attribute `StreamArn`; any other ARN counts as that of a table. */
function kindOf(parameters: Json): Kind {
  return /\/stream\/|StreamArn/.test(JSON.stringify(at(parameters, 'ResourceArn') ?? '')) ? 'stream' : 'table';
}

function checkPut(policy: Json | undefined, kind: Kind): readonly RuleResult[] {
  const document = typeof policy === 'string' ? parseJson(policy) : undefined;
  return document === undefined
    ? [unverifiable(`The policy that the custom resource attaches to a ${kind} cannot be determined.`, FIXES[kind])]
    : checkTls(document, kind, () => ({ kind }), () => `the ${kind} that the custom resource sets`);
}
