import { addTo } from '../../cloudformation/json';
import type { BackupSelectionFact, Location, Tag } from '../../template/facts';
import { resourceKey } from '../rule';

/** Stands for a tag of a table that only the deployment knows. */
export const UNKNOWN_TAG = '';

/** Finds the backup selections of a table without going through all of them. */
export class SelectionIndex {
  private readonly tables = new Set<string>();
  private readonly names = new Set<string>();
  private readonly anyOfTags = new Set<string>();
  /** Selections with conditions, by the first tag that they ask for. */
  private readonly conditional = new Map<string, BackupSelectionFact[]>();
  private readonly allTables: boolean = false;

  constructor(selections: readonly BackupSelectionFact[]) {
    this.allTables = selections.some(({ allTables, allOfTags }) => allTables && allOfTags.length === 0);
    for (const selection of selections) {
      selection.anyOfTags.forEach((tag) => this.anyOfTags.add(textOf(tag)));
      const [first] = selection.allOfTags;
      if (first !== undefined) {
        addTo(this.conditional, textOf(first), selection);
        continue;
      }
      selection.tables.forEach((table) => this.tables.add(resourceKey(table)));
      selection.tableNames.forEach((name) => this.names.add(name));
    }
  }

  /**
   * Whether a plan selects a table; undefined where tags decide that are unknown.
   *
   * @param tags as `key=value`
   */
  public selects(where: Location, name: string | undefined, tags: readonly string[]): boolean | undefined {
    const isSelected = this.allTables || this.tables.has(resourceKey(where)) || (name !== undefined && this.names.has(name))
      || tags.some((tag) => this.anyOfTags.has(tag) || this.conditional.get(tag)?.some((selection) => matches(selection, where, name, tags)));
    const dependsOnTags = this.anyOfTags.size > 0 || this.conditional.size > 0;
    return isSelected || (tags.includes(UNKNOWN_TAG) && dependsOnTags ? undefined : false);
  }
}

function matches(selection: BackupSelectionFact, where: Location, name: string | undefined, tags: readonly string[]): boolean {
  const { allTables, tables, tableNames, allOfTags } = selection;
  const isListed = allTables || (name !== undefined && tableNames.includes(name))
    || tables.some((table) => resourceKey(table) === resourceKey(where));
  return isListed && allOfTags.every((tag) => tags.includes(textOf(tag)));
}

function textOf({ key, value }: Tag): string {
  return `${key}=${value}`;
}
