import { asIntrinsic, isPlainObject } from '../../cloudformation/intrinsics';
import { at, canonical, entriesOf, isScalar, listOf } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { abbreviate } from '../../cloudformation/text';
import type { BackupSelectionFact, Tag } from '../facts';
import type { PropertyReader } from '../property-reader';
import { TablesByReference } from './table-references';

const NOTHING: BackupSelectionFact = { tables: [], tableNames: [], allTables: false, allOfTags: [], anyOfTags: [] };

/** What the backup plans of the app select. */
export function backupSelections(reader: PropertyReader): readonly BackupSelectionFact[] {
  const tables = new TablesByReference(reader);
  return reader.templates.ofType('AWS::Backup::BackupSelection').map((selection) =>
    reader.at(selection, 'BackupSelection').map((branch): BackupSelectionFact => {
      switch (branch.kind) {
        case 'absent': return NOTHING;
        case 'unverifiable': return { ...NOTHING, unknown: branch.why };
        case 'value': return readSelection(tables, branch.value);
      }
    }).reduce(inEveryBranch));
}

/** Certain is what is selected under every outcome of the conditions in a selection. */
function inEveryBranch(one: BackupSelectionFact, other: BackupSelectionFact): BackupSelectionFact {
  const conditions = [one, other].map(({ allOfTags }) => canonical(allOfTags));
  if (conditions[0] !== conditions[1]) {
    return { ...NOTHING, unknown: ON_CONDITION };
  }
  const among = <T>(items: readonly T[], others: readonly T[]): readonly T[] => {
    const texts = new Set(others.map(canonical));
    return items.filter((item) => texts.has(canonical(item)));
  };
  const both: BackupSelectionFact = {
    tables: among(one.tables, other.tables),
    tableNames: among(one.tableNames, other.tableNames),
    anyOfTags: among(one.anyOfTags, other.anyOfTags),
    allOfTags: one.allOfTags,
    allTables: one.allTables && other.allTables,
  };
  const unknown = one.unknown ?? other.unknown ?? ([one, other].every((each) => canonical(each) === canonical(both)) ? undefined : ON_CONDITION);
  return unknown === undefined ? both : { ...both, unknown };
}

const ON_CONDITION = 'a backup selection depends on a condition';

/** Resources and `Conditions` have to hold together; `ListOfTags` selects by itself (AWS Backup: CreateBackupSelection). */
function readSelection(tables: TablesByReference, selection: Json): BackupSelectionFact {
  const parts = ['Resources', 'NotResources', 'ListOfTags', 'Conditions'].map((name) => at(selection, name));
  if (!isPlainObject(selection) || parts.some((part) => asIntrinsic(part) !== undefined)) {
    return { ...NOTHING, unknown: 'a backup selection is evaluated at deployment' };
  }
  const [resources, excluded, listed, conditions] = parts;
  const named = tables.among(listOf(resources));
  const [anyOf, allOf] = [listOf(listed).map(tagOf), entriesOf(conditions).flatMap(([operator, tests]) =>
    listOf(tests).map((test) => (operator === 'StringEquals' ? tagOf(test) : undefined)))];
  const isByTagsOnly = listOf(resources).length === 0 && listOf(listed).length > 0;
  const open = [...named.unknown, ...listOf(excluded), ...[...anyOf, ...allOf].includes(undefined) ? [conditions ?? listed ?? null] : []];
  return {
    tables: named.tables.map((table) => table.template.locate(table)),
    tableNames: named.names,
    allTables: (named.all || (listOf(resources).length === 0 && !isByTagsOnly)) && listOf(excluded).length === 0,
    anyOfTags: anyOf.filter((tag) => tag !== undefined),
    // A condition that cannot be read leaves it open whether the resources are selected.
    allOfTags: allOf.filter((tag) => tag !== undefined),
    ...allOf.includes(undefined) ? { allOfTags: [], tables: [], tableNames: [], allTables: false } : {},
    ...open.length === 0 ? {} : { unknown: `a backup selection selects by ${abbreviate(open[0])}` },
  };
}

/** A tag as `ListOfTags` and `Conditions` name it, the latter with a prefix. */
function tagOf(test: Json): Tag | undefined {
  const [type, key, value] = ['ConditionType', 'ConditionKey', 'ConditionValue'].map((name) => at(test, name));
  return isScalar(key) && isScalar(value) && (type === undefined || type === 'STRINGEQUALS')
    ? { key: String(key).replace(/^aws:ResourceTag\//i, ''), value: String(value) } : undefined;
}
