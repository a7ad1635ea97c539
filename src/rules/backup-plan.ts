import type { Finding, Rule } from './rule';
import { isPlainObject } from '../cloudformation/intrinsics';
import { at, isList, isScalar } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { ABSENT } from '../template/branches';
import type { AppFacts, Branch, TableFact, Tag } from '../template/facts';
import { asWarning, findings, unverifiable, violation } from './support/findings';
import type { RuleResult } from './support/findings';
import { and, or, SelectionIndex } from './support/selection-index';
import type { KnownTags } from './support/selection-index';

const FIX = 'Add the table to a backup plan, by its ARN or by a tag that a selection of the plan names, or acknowledge this finding if a '
  + 'plan outside '
  + 'the app backs up the table.';

export const backupPlan: Rule = {
  name: 'BackupPlan',
  title: 'Every table is in a backup plan',
  why: 'Point-in-time recovery covers at most the last 35 days. '
    + 'A plan keeps backups in a separate vault for as long as you specify, even after the table is deleted.',
  remedy: FIX,
  controls: {
    nist80053R5: ['CP-9', 'CP-10'],
    hipaa: ['164.308(a)(7)(ii)(A)', '164.308(a)(7)(ii)(B)'],
    securityHub: ['DynamoDB.4'],
  },
  guarded: false,
  check: (facts) => checkTables(facts),
};

/** The selections are indexed once: each table is looked up by its name and tags. */
function checkTables({ tables, related }: AppFacts): readonly Finding[] {
  const index = new SelectionIndex(related.backupSelections);
  return tables.flatMap((table) => {
    const results = check(table, index);
    return results.length === 0 ? [] : findings({ where: table.where, subjects: [{ where: table.where }] }, results);
  });
}

/** A backup of one replica contains the items of all replicas. */
function check(table: TableFact, index: SelectionIndex): readonly RuleResult[] {
  const { replicas, where, stackTags } = table;
  const ofStacks = tagsOf(stackTags ?? []);
  const untagged = (region: string | undefined) => index.selects({ table, region, tags: NO_TAGS });
  // A table that is selected without tags is selected with any tags: most tables are, and tags may have many outcomes.
  const answer = or(replicas.length === 0 ? [untagged(where.region)] : replicas.map(({ region, tags }) => untagged(region) === true || and(
    (tags.length === 0 ? ABSENT : tags).map((branch) => index.selects({ table, region, tags: knownTags(branch, ofStacks) })))));
  if (answer === true) {
    return [];
  }
  return [asWarning(answer === false ? violation('The table is not in a backup plan of the app.', FIX)
    : unverifiable(`Whether the table is in a backup plan cannot be determined: ${answer.why}.`, FIX))];
}

const NO_TAGS: KnownTags = { own: [], ofStacks: [], areOpen: false };

function knownTags(branch: Branch<Json>, ofStacks: readonly (Tag | undefined)[]): KnownTags {
  const own = branch.kind === 'absent' ? [] : branch.kind === 'value' ? tagsOf(branch.value) : [undefined];
  return {
    own: own.filter((tag) => tag !== undefined),
    ofStacks: ofStacks.filter((tag) => tag !== undefined),
    areOpen: [...own, ...ofStacks].includes(undefined),
  };
}

/** Tags are pairs on a table, and a map on a SAM table. Undefined for one that is known only at deployment. */
function tagsOf(tags: Json): readonly (Tag | undefined)[] {
  if (isList(tags)) {
    return tags.map((tag) => tagOf(at(tag, 'Key'), at(tag, 'Value')));
  }
  return isPlainObject(tags) ? Object.entries(tags).map(([key, value]) => tagOf(key, value)) : [undefined];
}

function tagOf(key: Json | undefined, value: Json | undefined): Tag | undefined {
  return isScalar(key) && isScalar(value) ? { key: String(key), value: String(value) } : undefined;
}
