import { resourceKey } from './rule';
import type { Finding, Rule } from './rule';
import { Stay, stayOfKey, stayOfTable } from '../cloudformation/deletion-policy';
import type { AppFacts, Branches, KeyFact, NestedStackFact, TableFact } from '../template/facts';
import { violation, unverifiable, matchBranches } from './support/findings';
import type { RuleResult } from './support/findings';
import type { Replica } from './support/replicas';
import { checkCalls } from './support/sdk-calls';
import { checkKeys } from './support/used-keys';

const FIX = 'Set `removalPolicy: RemovalPolicy.RETAIN` on the key (DeletionPolicy and UpdateReplacePolicy: Retain), '
  + 'or delete its tables with it: RemovalPolicy.DESTROY on each table and on the nested stacks around it, without deletion protection.';

export const keyRetained: Rule = {
  name: 'KeyRetained',
  title: 'The key of a table is not deleted while the table stays',
  why: 'Without its key, a table is inaccessible and its backups are unreadable. CloudFormation cannot cancel the deletion of a key.',
  remedy: FIX,
  controls: { securityHub: ['KMS.3'] },
  guarded: true,
  check: (facts) => [...checkKeys(facts, checkKey), ...checkDeletionCalls(facts)],
};

/** Most keys are always retained. For these, the tables are not checked. */
function checkKey(key: KeyFact, uses: readonly Replica[]): readonly RuleResult[] {
  return [
    ...checkPolicy('DeletionPolicy', key.deletionPolicy, () => longest(key, uses, ({ deletionPolicy }) => [deletionPolicy])),
    // A replacement must not delete the key that the backups of a retained table need.
    ...checkPolicy('UpdateReplacePolicy', key.updateReplacePolicy,
      () => longest(key, uses, ({ deletionPolicy, updateReplacePolicy }) => [deletionPolicy, updateReplacePolicy])),
  ];
}

interface StayingTable {
  readonly stay: Stay;
  readonly table?: TableFact;
  /** The nested stack around the table, if it retains the table longer than the table's own policy. */
  readonly within?: NestedStackFact;
}

function checkPolicy(name: string, policy: Branches<string>, ofTables: () => StayingTable): readonly RuleResult[] {
  const check = (stay: Stay, what: string, result: (message: string, fix: string) => RuleResult): readonly RuleResult[] => {
    const { stay: needed, table, within }: StayingTable = stay === Stay.RETAINED ? { stay: Stay.DELETED } : ofTables();
    if (stay >= needed || table === undefined) {
      return [];
    }
    const { constructPath } = table.where;
    // The resources of a stack set have its path.
    const stack = within === undefined || within.where.constructPath === constructPath ? '' : ` with its nested stack ${within.where.constructPath}`;
    return [result(`${what}, and ${constructPath} stays${stack}${needed === Stay.RETAINED ? '' : ' unless its creation fails'}.`, FIX)];
  };
  return matchBranches(policy, {
    value: (value) => check(stayOfKey(value), `The table's key is deleted ${
      stayOfKey(value) === Stay.UNLESS_CREATION_FAILS ? 'when its creation fails' : 'with its resource'}: ${name} is ${value}`, violation),
    absent: () => check(Stay.DELETED, `The table's key is deleted with its resource: it has no ${name}`, violation),
    unverifiable: (why) => check(Stay.DELETED, `The ${name} of the table's key cannot be determined: ${why}`, unverifiable),
  });
}

/** The table on a key that is retained longest. */
function longest(key: KeyFact, uses: readonly Replica[], policies: (table: TableFact) => readonly (Branches<string> | undefined)[]): StayingTable {
  let found: StayingTable = { stay: Stay.DELETED };
  for (const { table } of uses) {
    const stay = isProtected(table) ? Stay.RETAINED : Math.max(...policies(table).map(stayOf));
    if (stay > found.stay) {
      found = { stay, table };
    }
    for (const within of stacksWithout(key, table)) {
      const stayOfStack = stayOf(within.deletionPolicy);
      if (stayOfStack > found.stay) {
        found = { stay: stayOfStack, table, within };
      }
    }
  }
  return found;
}

/** The nested stacks that a table is in and the key is not: a retained stack keeps the table, regardless of the table's own policy. */
function stacksWithout({ nestedIn: ofKey = [] }: KeyFact, { nestedIn = [] }: TableFact): readonly NestedStackFact[] {
  const around = new Set(ofKey.map(({ where }) => resourceKey(where)));
  return nestedIn.filter(({ where }) => !around.has(resourceKey(where)));
}

/** What cannot be read counts as retained, and so does a table that is not a resource. */
function stayOf(policy: Branches<string> | undefined): Stay {
  return policy === undefined ? Stay.RETAINED : Math.max(...policy.map((branch) => {
    switch (branch.kind) {
      case 'value': return stayOfTable(branch.value);
      case 'absent': return stayOfTable(undefined);
      case 'unverifiable': return Stay.RETAINED;
    }
  }));
}

/** DynamoDB does not delete a table if one of its replicas has deletion protection. */
function isProtected({ opaque, replicas }: TableFact): boolean {
  return opaque !== undefined || replicas.some(({ deletionProtection }) =>
    deletionProtection.some((branch) => branch.kind === 'unverifiable' || (branch.kind === 'value' && branch.value)));
}

function checkDeletionCalls(facts: AppFacts): readonly Finding[] {
  return checkCalls(facts, [{
    service: 'kms',
    action: 'scheduleKeyDeletion',
    check: () => [violation('The custom resource deletes a key: the tables encrypted with it are lost.', 'Remove the call that deletes the key.')],
  }]);
}
