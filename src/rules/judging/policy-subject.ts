import type { Replica } from './replicas';
import type { PolicySubject } from '../../policy/analysis';
import type { TableFact } from '../../template/facts';
import { partitionOf } from '../../template/values/partition';

const known = new WeakMap<Replica, Map<PolicySubject['kind'], PolicySubject>>();

/** What a resource policy is attached to, as far as the app says: the rest stands as CloudFormation writes it. */
export function policySubject(replica: Replica, kind: PolicySubject['kind']): PolicySubject {
  const ofReplica = known.get(replica) ?? new Map<PolicySubject['kind'], PolicySubject>();
  known.set(replica, ofReplica);
  const subject = ofReplica.get(kind) ?? make(replica, kind);
  ofReplica.set(kind, subject);
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
    arns: namesOf(table).map(name => prefix + name + suffix),
  };
}

const NONE: readonly string[] = [];

/** Under a condition a table has one of several names: then none of them is surely its own. */
function namesOf({ tableName }: TableFact): readonly string[] {
  const [name] = tableName;
  return tableName.length === 1 && name.kind === 'value' ? [name.value] : NONE;
}
