import type { Replica } from './replicas';
import type { PolicySubject } from '../../policy/analysis';
import type { TableFact } from '../../template/facts';
import { partitionOf } from '../../template/values/partition';

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
