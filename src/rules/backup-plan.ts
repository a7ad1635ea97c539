import type { Finding, Rule } from './rule';
import { at, isList, isObject, isScalar } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import type { AppFacts, BackupSelectionFact, Branches, TableFact } from '../template/facts';
import { asWarning, findings, unverifiable, violation } from './support/findings';
import type { RuleResult } from './support/findings';
import { SelectionIndex, UNKNOWN_TAG } from './support/selection-index';

const FIX = 'Add the table to a backup plan, by its ARN or by a tag that a selection of the plan names, or acknowledge this where a plan outside of '
  + 'the app backs it up.';

export const backupPlan: Rule = {
  name: 'BackupPlan',
  title: 'Every table is in a backup plan',
  why: 'Point-in-time recovery ends 35 days after a change, and with the table. '
    + 'Backups of a plan stay as long as the plan says, in a vault of their own.',
  remedy: FIX,
  controls: {
    nist80053R5: ['CP-9', 'CP-10'],
    hipaa: ['164.308(a)(7)(ii)(A)', '164.308(a)(7)(ii)(B)'],
    securityHub: ['DynamoDB.4'],
  },
  guarded: false,
  check: (facts) => checkTables(facts),
};

/** The selections are indexed once: a table asks for its own name and tags. */
function checkTables({ tables, related }: AppFacts): readonly Finding[] {
  const { backupSelections } = related;
  const index = new SelectionIndex(backupSelections);
  const unknown = backupSelections.find((selection) => selection.unknown !== undefined);
  return tables.flatMap((table) => {
    const results = check(table, index, unknown);
    return results.length === 0 ? [] : findings({ where: table.where, subjects: [{ where: table.where }] }, results);
  });
}

function check(table: TableFact, index: SelectionIndex, unknown: BackupSelectionFact | undefined): readonly RuleResult[] {
  const tags = (table.replicas.find(({ local }) => local) ?? table.replicas[0])?.tags ?? [];
  const outcomes = tags.map((branch) => (branch.kind === 'absent' ? [] : branch.kind === 'value' ? tagsOf(branch.value) : [UNKNOWN_TAG]));
  const name = onlyText(table.tableName);
  const answers = (outcomes.length === 0 ? [[]] : outcomes).map((each) => index.selects(table.where, name, each));
  if (answers.every((answer) => answer === true)) {
    return [];
  }
  if (answers.includes(false) && unknown === undefined) {
    return [asWarning(violation('The table is in no backup plan of the app.', FIX))];
  }
  const why = unknown?.unknown ?? 'a backup selection selects by tags that are evaluated at deployment';
  return [asWarning(unverifiable(`Whether the table is in a backup plan cannot be known: ${why}.`, FIX))];
}

function onlyText(branches: Branches<string>): string | undefined {
  const [branch] = branches;
  return branches.length === 1 && branch.kind === 'value' ? branch.value : undefined;
}

/** Tags are pairs on a table, and a map on a SAM table. */
function tagsOf(tags: Json): readonly string[] {
  if (isList(tags)) {
    return tags.map((tag) => {
      const [key, value] = [at(tag, 'Key'), at(tag, 'Value')];
      return isScalar(key) && isScalar(value) ? `${key}=${value}` : UNKNOWN_TAG;
    });
  }
  return isObject(tags) ? Object.entries(tags).map(([key, value]) => (isScalar(value) ? `${key}=${value}` : UNKNOWN_TAG)) : [UNKNOWN_TAG];
}
