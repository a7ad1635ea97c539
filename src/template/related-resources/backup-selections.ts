import { asIntrinsic, isPlainObject } from '../../cloudformation/intrinsics';
import { at, entriesOf, isScalar, listOf } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { abbreviate, hasPlaceholder, partsOf } from '../../cloudformation/text';
import type { BackupSelectionFact, ListedTable, SelectedTables, Tag } from '../facts';
import { stacksAround } from '../nested-templates';
import type { PropertyReader } from '../property-reader';
import type { Resource } from '../template';
import { TablesByReference } from './table-references';

const NOTHING: SelectedTables = { listed: [], excluded: [], allOfTags: [], anyOfTags: [] };

/** Reads what backup plans select. */
export class BackupSelections {
  private readonly tables: TablesByReference;

  constructor(private readonly reader: PropertyReader) {
    this.tables = new TablesByReference(reader);
  }

  public all(): readonly BackupSelectionFact[] {
    return this.reader.templates.ofType('AWS::Backup::BackupSelection').map((selection) => this.fact(selection));
  }

  public fact(selection: Resource): BackupSelectionFact {
    const { reader } = this;
    const { template } = selection;
    return {
      where: template.locate(selection),
      nestedIn: stacksAround(reader, template),
      conditional: isConditional(selection),
      alternatives: reader.at(selection, 'BackupSelection').map((branch): SelectedTables => {
        switch (branch.kind) {
          case 'absent': return NOTHING;
          case 'unverifiable': return { ...NOTHING, mayAdd: branch.why };
          case 'value': return this.read(branch.value);
        }
      }),
    };
  }

  /**
   * A table is selected by its ARN, unless a condition on its tags is false, or by any of `ListOfTags`. Without any of them, every resource is
   * (AWS Backup: BackupSelection).
   */
  private read(selection: Json): SelectedTables {
    if (!isPlainObject(selection)) {
      return { ...NOTHING, mayAdd: 'a backup selection is evaluated at deployment' };
    }
    const [resources, excluded, tags, conditions] = ['Resources', 'NotResources', 'ListOfTags', 'Conditions'].map((name) => at(selection, name));
    const isByTagsOnly = listOf(resources).length === 0 && listOf(tags).length > 0;
    const listed = this.list(resources);
    const left = this.list(excluded);
    const anyOf = listOf(tags).map(tagOf);
    const allOf = conditionsIn(conditions);
    const adding = [...listed.unknown, ...anyOf.includes(undefined) ? [tags!] : []];
    const lacking = [...left.unknown, ...allOf.includes(undefined) ? [conditions!] : []];
    return {
      listed: listOf(resources).length === 0 && !isByTagsOnly ? [EVERY_TABLE] : listed.tables,
      excluded: left.tables,
      anyOfTags: anyOf.filter((tag) => tag !== undefined),
      allOfTags: allOf.filter((tag) => tag !== undefined),
      ...adding.length === 0 ? {} : { mayAdd: `a backup selection selects by ${abbreviate(adding[0])}` },
      ...lacking.length === 0 ? {} : { mayLack: `a backup selection selects by ${abbreviate(lacking[0])}` },
    };
  }

  /** The tables among resources, and the items of which it is unknown whether they are tables. */
  private list(items: Json | undefined): { readonly tables: readonly ListedTable[]; readonly unknown: readonly Json[] } {
    const found = { tables: [] as ListedTable[], unknown: [] as Json[] };
    for (const item of listOf(items)) {
      const { tables, names, all, unknown } = this.tables.among([item]);
      // A pattern may be of one Region: `arn:aws:dynamodb:eu-west-1:*:table/*`.
      const [start] = partsOf(this.reader.resolvedValue(item));
      const [, region, account] = (isScalar(start) ? /^arn:[^:]*:[^:]*:([^:]*):([^:]*):/.exec(String(start)) : undefined) ?? [];
      const place = { region: placeOf(region), account: placeOf(account) };
      const listed: readonly ListedTable[] = all ? [EVERY_TABLE]
        : names.length > 0 ? names.map((name) => ({ name })) : tables.map((table) => ({ table: table.template.locate(table) }));
      if (unknown.length > 0 || (listed.length > 0 && [place.region, place.account].some((part) => part !== undefined && /[*?]/.test(part)))) {
        found.unknown.push(item);
      } else {
        found.tables.push(...listed.map((each) => ({ ...each, ...place })));
      }
    }
    return found;
  }
}

const EVERY_TABLE: ListedTable = { name: '*' };

/** A pseudo parameter is the Region or account of the plan, which backs up nothing else. */
function placeOf(part: string | undefined): string | undefined {
  return part === undefined || part === '' || part === '*' || hasPlaceholder(part) ? undefined : part;
}

/** Undefined for a condition that is not a comparison with one tag. */
function conditionsIn(conditions: Json | undefined): readonly (Tag | undefined)[] {
  return conditions !== undefined && !isPlainObject(conditions) ? [undefined] : entriesOf(conditions).flatMap(([operator, tests]) =>
    (asIntrinsic(tests) === undefined ? listOf(tests).map((test) => (operator === 'StringEquals' ? tagOf(test) : undefined)) : [undefined]));
}

/** A tag as `ListOfTags` and `Conditions` name it, the latter with a prefix. */
function tagOf(test: Json): Tag | undefined {
  const [type, key, value] = ['ConditionType', 'ConditionKey', 'ConditionValue'].map((name) => at(test, name));
  return isScalar(key) && isScalar(value) && (type === undefined || type === 'STRINGEQUALS')
    ? { key: String(key).replace(/^aws:ResourceTag\//i, ''), value: String(value) } : undefined;
}

/** Whether the resource, or a stack around it, has a condition. */
function isConditional({ entry, template: { parent } }: Resource): boolean {
  return at(entry, 'Condition') !== undefined || (parent !== undefined && isConditional(parent.resource));
}

/** Whether a selection selects tables, whatever their tags are; undefined where that is unknown. */
export function selectsTables({ alternatives }: BackupSelectionFact): boolean | undefined {
  const answers = alternatives.map(({ listed, excluded, anyOfTags, allOfTags, mayAdd, mayLack }) => {
    const isCertain = listed.length > 0 && allOfTags.length === 0 && excluded.length === 0 && mayLack === undefined;
    const isPossible = listed.length > 0 || anyOfTags.length > 0 || mayAdd !== undefined;
    return isCertain || (isPossible && !excluded.some(isEveryTable) ? undefined : false);
  });
  return answers.includes(true) || (answers.includes(undefined) ? undefined : false);
}

function isEveryTable({ name, region, account }: ListedTable): boolean {
  return name === EVERY_TABLE.name && region === undefined && account === undefined;
}
