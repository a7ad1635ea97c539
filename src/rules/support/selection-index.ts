import { addTo } from '../../cloudformation/json';
import type { BackupSelectionFact, Branches, ListedTable, Location, NestedStackFact, SelectedTables, TableFact, Tag } from '../../template/facts';
import { resourceKey } from '../rule';

/** An answer, or why it is unknown. */
export type Answer = boolean | { readonly why: string };

/** The tags of a replica in one case. */
export interface KnownTags {
  readonly own: readonly Tag[];
  /** The tags of its stacks. Whether the resource gets them depends on its type. */
  readonly ofStacks: readonly Tag[];
  /** Whether it may have other tags. */
  readonly areOpen: boolean;
}

/** A replica of a table, as backup plans find it. */
export interface BackedUp {
  readonly table: TableFact;
  readonly region: string | undefined;
  readonly tags: KnownTags;
}

/** Finds the backup selections of a table without going through all of them. */
export class SelectionIndex {
  private readonly selections = new Map<string, BackupSelectionFact[]>();

  constructor(selections: readonly BackupSelectionFact[]) {
    for (const selection of selections) {
      new Set(selection.alternatives.flatMap(keysOf)).forEach((key) => addTo(this.selections, key, selection));
    }
  }

  /** Whether a plan selects a replica. */
  public selects(replica: BackedUp): Answer {
    const candidates = new Set(keysFor(replica).flatMap((key) => this.selections.get(key) ?? []));
    return or([...candidates].map((selection) => isSelected(selection, replica)));
  }
}

const ANYTHING = 'anything';
const ANY_NAME = 'any name';
const ANY_TAG = 'any tag';

/** The names and tags of a table by which these alternatives select it. */
function keysOf({ listed, anyOfTags, mayAdd }: SelectedTables): readonly string[] {
  return [
    ...mayAdd === undefined ? [] : [ANYTHING],
    ...listed.flatMap(({ table, name }) => (table !== undefined ? [resourceKey(table)] : name === '*' ? [ANYTHING] : [`name ${name}`, ANY_NAME])),
    ...anyOfTags.flatMap((tag) => [textOf(tag), ANY_TAG]),
  ];
}

function keysFor({ table, tags: { own, ofStacks, areOpen } }: BackedUp): readonly string[] {
  const names = table.tableName.flatMap((name) => (name.kind === 'value' ? [`name ${name.value}`] : name.kind === 'unverifiable' ? [ANY_NAME] : []));
  return [ANYTHING, resourceKey(table.where), ...names, ...areOpen ? [ANY_TAG] : [...own, ...ofStacks].map(textOf)];
}

const ON_CONDITION = 'a backup selection depends on a condition';

function isSelected({ where, nestedIn, conditional, alternatives }: BackupSelectionFact, replica: BackedUp): Answer {
  const answers = alternatives.map((alternative) => isAmong(alternative, replica));
  const certain = answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
  return and([
    certain ?? answers.find((answer) => typeof answer === 'object') ?? { why: ON_CONDITION },
    isInPlace(where, nestedIn, replica),
    !conditional || { why: ON_CONDITION },
  ]);
}

function isAmong({ listed, excluded, anyOfTags, allOfTags, mayAdd, mayLack }: SelectedTables, replica: BackedUp): Answer {
  const conditions = and([...allOfTags.map((tag) => hasTag(replica, tag)), mayLack === undefined || { why: mayLack }]);
  const byTag = or(anyOfTags.map((tag) => hasTag(replica, tag)));
  return and([
    or([
      and([or([...listed.map((item) => isListed(item, replica)), mayAdd !== undefined && { why: mayAdd }]), conditions]),
      // Whether conditions limit this too, is not documented.
      and([byTag, conditions === false ? { why: 'a backup selection has both tags and conditions' } : conditions]),
    ]),
    not(or(excluded.map((item) => isListed(item, replica)))),
  ]);
}

function isListed({ table: listed, name, region, account }: ListedTable, { table, region: ofReplica }: BackedUp): Answer {
  const { where, tableName } = table;
  const isTable = listed === undefined ? name === '*' || isNamed(tableName, name) : resourceKey(listed) === resourceKey(where);
  return and([isTable, isPlace(region, ofReplica), isPlace(account, where.account)]);
}

/** A table has a name in the template, or CloudFormation generates one. */
function isNamed(names: Branches<string>, name: string | undefined): Answer {
  const answers = names.map((branch): Answer => (branch.kind === 'unverifiable'
    ? { why: `the name of the table cannot be determined: ${branch.why}` } : branch.kind === 'value' && branch.value === name));
  return answers.every((answer) => answer === answers[0]) ? answers[0] : { why: 'the name of the table depends on a condition' };
}

function isPlace(wanted: string | undefined, actual: string | undefined): Answer {
  return wanted === undefined || (actual === undefined ? ELSEWHERE : wanted === actual);
}

const ELSEWHERE: Answer = { why: 'whether it is in the Region and account of a backup plan is decided at deployment' };

/** Plans are regional. As in CDK, two stacks without an environment count as one environment, unless a stack set deploys one of them. */
function isInPlace(
  plan: Location, nestedIn: readonly NestedStackFact[] | undefined, { table: { where, nestedIn: ofTable }, region }: BackedUp,
): Answer {
  if (elsewhere(nestedIn) !== elsewhere(ofTable)) {
    return ELSEWHERE;
  }
  return and([[plan.region, region], [plan.account, where.account]].map(([one, other]): Answer =>
    ((one === undefined) === (other === undefined) ? one === other : ELSEWHERE)));
}

/** The stack sets and products around a resource. */
function elsewhere(nestedIn: readonly NestedStackFact[] = []): string {
  return nestedIn.filter(({ where }) => where.resourceType !== 'AWS::CloudFormation::Stack').map(({ where }) => resourceKey(where)).join();
}

function hasTag({ tags: { own, ofStacks, areOpen } }: BackedUp, wanted: Tag): Answer {
  const isWanted = (tag: Tag) => textOf(tag) === textOf(wanted);
  return own.some(isWanted) || (areOpen ? { why: 'the tags of the table are evaluated at deployment' }
    : !own.some(({ key }) => key === wanted.key) && ofStacks.some(isWanted) && { why: 'only its stack has the tag' });
}

function textOf({ key, value }: Tag): string {
  return `${key}=${value}`;
}

export function or(answers: readonly Answer[]): Answer {
  return answers.includes(true) || (answers.find((answer) => answer !== false) ?? false);
}

export function and(answers: readonly Answer[]): Answer {
  return !answers.includes(false) && (answers.find((answer) => answer !== true) ?? true);
}

function not(answer: Answer): Answer {
  return typeof answer === 'boolean' ? !answer : answer;
}
