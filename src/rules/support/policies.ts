import { asWarning, fault, unverifiable } from './findings';
import type { Outcome } from './findings';
import type { Replica } from './replicas';
import type { CallJudge } from './sdk-calls';
import { at } from '../../cloudformation/json';
import { partitionOf } from '../../cloudformation/regions';
import { analyseTlsOnly, namesResources } from '../../policy-analysis';
import type { PolicySubject } from '../../policy-analysis';
import type { Json, TableFact } from '../../template/facts';

export const TLS_FIX = 'Deny `dynamodb:*` to everybody on `*` where `aws:SecureTransport` is false, under no further condition '
  + '(but for the service-linked roles of replication and autoscaling), or make the table a SecureTable.';

export const STREAM_TLS_FIX = 'Deny `dynamodb:DescribeStream`, `dynamodb:GetRecords` and `dynamodb:GetShardIterator` to everybody on `*` where '
  + '`aws:SecureTransport` is false, in the policy of the stream itself, or make the table a SecureTable.';

const texts = new WeakMap<object, string>();

/** The text of a policy; several rules ask for it. */
export function textOf(document: Json): string {
  if (typeof document !== 'object' || document === null) {
    return JSON.stringify(document);
  }
  const known = texts.get(document);
  if (known !== undefined) {
    return known;
  }
  const text = JSON.stringify(document);
  texts.set(document, text);
  return text;
}

/** Whether a policy may refer to a resource of its template: in no other words than these. */
export function hasReference(document: Json): boolean {
  return /"(Ref|Fn::[^"]*)":/.test(textOf(document));
}

/** Whether what is to be said of a policy may depend on which table has it, beside the table's account and Region. */
export function mayNameItsTable(document: Json): boolean {
  return hasReference(document) || namesResources(textOf(document));
}

const MOST = 1000;

/** Remembers what an analysis said of a policy: in an app most tables have the same one, and are alike for it. */
export class PolicyMemory<T> {
  private readonly answers = new Map<string, Map<string, T>>();
  /** The same, for the very document and subject. */
  private readonly given = new WeakMap<object, WeakMap<PolicySubject, T>>();

  constructor(private readonly analyse: (document: Json, subject: PolicySubject) => T) {}

  public ask(document: Json, subject: PolicySubject): T {
    if (typeof document !== 'object' || document === null) {
      return this.find(document, subject);
    }
    const ofDocument = this.given.get(document) ?? new WeakMap<PolicySubject, T>();
    this.given.set(document, ofDocument);
    const answer = ofDocument.get(subject) ?? this.find(document, subject);
    ofDocument.set(subject, answer);
    return answer;
  }

  private find(document: Json, subject: PolicySubject): T {
    const text = textOf(document);
    const ofText = this.ofText(text);
    const key = [subject.kind, subject.partition, subject.accounts, namesResources(text) ? subject.arns : ''].join();
    const known = ofText.get(key);
    if (known !== undefined) {
      return known;
    }
    const answer = this.analyse(document, subject);
    ofText.set(key, answer);
    return answer;
  }

  private ofText(text: string): Map<string, T> {
    const known = this.answers.get(text);
    if (known !== undefined) {
      return known;
    }
    if (this.answers.size >= MOST) {
      this.answers.clear();
    }
    const made = new Map<string, T>();
    this.answers.set(text, made);
    return made;
  }
}

const memory = new PolicyMemory((document, subject) => analyseTlsOnly(asWritten(document), subject));

/** What a policy lets through over plain HTTP, by its meaning. */
export function judgeTls(document: Json, subject: PolicySubject, owner: string): readonly Outcome[] {
  const fix = subject.kind === 'table' ? TLS_FIX : STREAM_TLS_FIX;
  const { tlsOnly, holes, unverifiable: doubts } = memory.ask(document, subject);
  if (tlsOnly) {
    return [];
  }
  return holes.length > 0
    ? [fault(`The policy of ${owner} lets requests without TLS through: ${holes.join('; ')}.`, fix)]
    : [unverifiable(`Whether the policy of ${owner} denies requests without TLS cannot be known: ${doubts.join('; ')}.`, fix)];
}

/** A subject, and all that it was made of beside the facts of the replica. */
interface Known {
  readonly subject: PolicySubject;
  readonly account?: string;
  readonly replicationAccounts: readonly string[];
}

const known = new WeakMap<object, Known[]>();

/**
 * What a resource policy is attached to, as far as the app says: the rest stands as CloudFormation writes it. Tables without a name that are
 * written alike have the facts of their replicas in common, and so their subject: `PolicyMemory` looks answers up by this very object.
 */
export function policySubject(replica: Replica, kind: PolicySubject['kind']): PolicySubject {
  const { where: { account }, replicationAccounts } = replica.table;
  const owner = namesOf(replica.table).length === 0 ? replica.fact : replica;
  const ofOwner = known.get(owner) ?? [];
  known.set(owner, ofOwner);
  const before = ofOwner.find((made) => made.subject.kind === kind && made.account === account && made.replicationAccounts === replicationAccounts);
  if (before !== undefined) {
    return before.subject;
  }
  const subject = make(replica, kind);
  ofOwner.push({ subject, account, replicationAccounts });
  return subject;
}

function make({ table, fact: { region } }: Replica, kind: PolicySubject['kind']): PolicySubject {
  const { account } = table.where;
  const partition = region === undefined ? undefined : partitionOf(region);
  const own = account === undefined ? undefined : [account];
  const suffix = kind === 'stream' ? '/stream/${the stream\'s label}' : '';
  const prefix = `arn:${partition ?? '${AWS::Partition}'}:dynamodb:${region ?? '${AWS::Region}'}:${account ?? '${AWS::AccountId}'}:table/`;
  return {
    kind,
    partition,
    accounts: table.replicationAccounts.length > 0 ? table.replicationAccounts : own,
    arns: namesOf(table).map((name) => prefix + name + suffix),
  };
}

const NONE: readonly string[] = [];

/** Under a condition a table has one of several names: then none of them is surely its own. */
function namesOf({ tableName }: TableFact): readonly string[] {
  const [name] = tableName;
  return tableName.length === 1 && name.kind === 'value' ? [name.value] : NONE;
}

/** A replica that this very deployment creates can have no policy yet (DynamoDB: resource policies of global tables). */
export function exceptNew(replica: Replica, newReplicas: readonly string[], outcomes: readonly Outcome[]): readonly Outcome[] {
  const { local, region } = replica.fact;
  if (local || region === undefined || !newReplicas.includes(region)) {
    return outcomes;
  }
  return outcomes.map((outcome) => asWarning({
    ...outcome,
    message: `${outcome.message} It passes for now: ${region} is among the new replicas (cdk-secure-table:newReplicas).`,
    fix: `Deploy again without ${region} in the context cdk-secure-table:newReplicas. ${outcome.fix}`,
  }));
}

/**
 * A policy as a template writes it: the reader folds `AWS::AccountId` and the like into text, as `${AWS::AccountId}`, and the analysis of policies
 * tells those from policy variables, which have the same braces.
 */
export function asWritten(document: Json): Json {
  if (typeof document === 'string') {
    return document.includes('${') ? { 'Fn::Sub': document.replace(/\$\{(?!AWS::)!?/g, '${!') } : document;
  }
  if (typeof document !== 'object' || document === null) {
    return document;
  }
  if (isList(document)) {
    return document.map(asWritten);
  }
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, asWritten(value)]));
}

function isList(document: Json): document is readonly Json[] {
  return Array.isArray(document);
}

type Kind = 'table' | 'stream';

const FIXES: Readonly<Record<Kind, string>> = { table: TLS_FIX, stream: STREAM_TLS_FIX };

/** Calls that put or remove a policy of this kind. */
export function policyCalls(kind: Kind): readonly CallJudge[] {
  const ofKind = (judge: CallJudge['judge']): CallJudge['judge'] => (parameters) => kindOf(parameters) === kind ? judge(parameters) : [];
  return [
    { service: 'dynamodb', action: 'putResourcePolicy', judge: ofKind((parameters) => judgePut(at(parameters, 'Policy'), kind)) },
    {
      service: 'dynamodb',
      action: 'deleteResourcePolicy',
      judge: ofKind(() => [fault(`The custom resource removes the resource policy of a ${kind}: it then answers requests without TLS.`, FIXES[kind])]),
    },
  ];
}

/** The ARN of a stream says so (`.../stream/<label>`, or the attribute `StreamArn`); whatever does not is taken for a table. */
function kindOf(parameters: Json): Kind {
  return /\/stream\/|StreamArn/.test(JSON.stringify(at(parameters, 'ResourceArn') ?? '')) ? 'stream' : 'table';
}

function judgePut(policy: Json | undefined, kind: Kind): readonly Outcome[] {
  const document = typeof policy === 'string' ? parsed(policy) : undefined;
  return document === undefined
    ? [unverifiable(`The policy that the custom resource puts on a ${kind} cannot be known.`, FIXES[kind])]
    : judgeTls(document, { kind }, `the ${kind} that the custom resource puts`);
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
