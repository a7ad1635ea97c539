import type { Replica } from './replicas';
import type { PolicySubject } from '../../policy/analysis';
import type { TableFact } from '../../template/facts';
import { partitionOf } from '../../template/values/partition';

/** What a resource policy is attached to, as far as the app says: the rest stands as CloudFormation writes it. */
export function policySubject({ table, fact: { region } }: Replica, kind: PolicySubject['kind']): PolicySubject {
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

/** Under a condition a table has one of several names: then none of them is surely its own. */
function namesOf({ tableName }: TableFact): readonly string[] {
  const names = tableName.flatMap(branch => branch.kind === 'value' ? [branch.value] : []);
  return names.length === 1 && tableName.length === 1 ? names : [];
}
