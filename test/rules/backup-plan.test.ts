import {
  ABSENT, AWAY, cases, EVERY_TABLE, facts, globalTable, HOME, is, related, selection, table, tableWith, UNKNOWN, where,
} from './support/facts';
import type { Json } from '../../src/cloudformation/json';
import { backupPlan as rule } from '../../src/rules/backup-plan';
import type { BackupSelectionFact, Branches, Location, SelectedTables, TableFact } from '../../src/template/facts';

/** A table with tags, in an app with these selections. */
function app(
  selections: readonly BackupSelectionFact[], tags: Branches<Json> = ABSENT, name: Branches<string> = ABSENT, more: Partial<TableFact> = {},
) {
  return { ...tableWith({ tags }, { tableName: name, ...more }), related: related({ backupSelections: selections }) };
}

const DAILY = is<Json>([{ Key: 'backup', Value: 'daily' }, { Key: 'team', Value: 'orders' }]);
const [backup, team] = [{ key: 'backup', value: 'daily' }, { key: 'team', value: 'orders' }];
const OTHER = { key: 'backup', value: 'weekly' };
const NAMED = { listed: [{ name: 'orders' }] };
const THE_TABLE = { table: table().where };
const ALL = { listed: [EVERY_TABLE] };
const [NO_PLAN, IN_DOUBT] = [['warning'], ['warning[unverifiable]']];

cases(rule, [
  ['a table in no plan', app([]), NO_PLAN],
  ['a plan for every table', app([selection(ALL)]), []],
  ['a plan that names the table', app([selection({ listed: [THE_TABLE] })]), []],
  ['a plan that names another one', app([selection({ listed: [{ table: where('Stack/Other/Resource') }] })]), NO_PLAN],
  ['a plan that has the name of the table', app([selection(NAMED)], ABSENT, is('orders')), []],
  ['a plan that has one of its names', app([selection(NAMED)], ABSENT, is('orders', 'other')), IN_DOUBT],
  ['a plan that has a name, where that of the table is unknown', app([selection(NAMED)], ABSENT, UNKNOWN), IN_DOUBT],
  ['a plan that has a name, where CloudFormation generates that of the table', app([selection(NAMED)]), NO_PLAN],
  ['a tag of the plan', app([selection({ anyOfTags: [OTHER, backup] })], DAILY), []],
  ['another value of that tag', app([selection({ anyOfTags: [OTHER] })], DAILY), NO_PLAN],
  ['all tags of the plan', app([selection({ ...ALL, allOfTags: [team, backup] })], DAILY), []],
  ['some tags of the plan', app([selection({ ...ALL, allOfTags: [team, OTHER] })], DAILY), NO_PLAN],
  ['all tags of the plan, for other tables', app([selection({ listed: [{ name: 'other' }], allOfTags: [team] })], DAILY, is('orders')), NO_PLAN],
  ['tags of a SAM table', app([selection({ anyOfTags: [backup] })], is<Json>({ backup: 'daily' })), []],
  ['unknown tags, where a plan asks for tags', app([selection({ anyOfTags: [backup] })], UNKNOWN), IN_DOUBT],
  ['one unknown tag', app([selection({ anyOfTags: [backup] })], is<Json>([{ Key: { Ref: 'P' }, Value: 'x' }])), IN_DOUBT],
  ['unknown tags, where none does', app([selection({ listed: [{ name: 'other' }] })], UNKNOWN), NO_PLAN],
  ['a tag in one branch', app([selection({ anyOfTags: [backup] })], [...DAILY, ...ABSENT]), NO_PLAN],
  ['a plan for every table with other tags', app([selection({ ...ALL, allOfTags: [OTHER] })], DAILY), NO_PLAN],
  ['all tags of a plan that names the table', app([selection({ listed: [THE_TABLE], allOfTags: [team] })], DAILY), []],
  ['all tags of a plan that names another table', app([selection({ listed: [{ table: where('Stack/Other/Resource') }], allOfTags: [team] })], DAILY), NO_PLAN],
  ['all tags of a plan that has the name of the table', app([selection({ ...NAMED, allOfTags: [team] })], DAILY, is('orders')), []],
  ['one of two plans that ask for the same tag', app([selection({ listed: [{ name: 'other' }], allOfTags: [team] }), selection({ ...ALL, allOfTags: [team] })], DAILY), []],
  ['unknown tags, where a plan asks for all of its tags', app([selection({ ...ALL, allOfTags: [team] })], UNKNOWN), IN_DOUBT],
  ['tags that are no tags', app([selection({ anyOfTags: [backup] })], is<Json>('x')), IN_DOUBT],
  ['an empty list of tags', app([selection({ anyOfTags: [backup] })], is<Json>([])), NO_PLAN],
  ['a plan that cannot be read', app([selection({ mayAdd: 'it is the parameter P' })]), IN_DOUBT],
  ['a plan that cannot be read, next to one for the table', app([selection({ mayAdd: 'it is the parameter P' }), selection(ALL)]), []],
  ['a table without replicas that can be read', { ...facts({ tables: [table({ replicas: [] })] }), related: related({ backupSelections: [] }) }, NO_PLAN],
]);

describe('what is excluded or under conditions', () => {
  cases(rule, [
    ['the table itself', app([selection({ listed: [THE_TABLE], excluded: [THE_TABLE] })]), NO_PLAN],
    ['the table among all', app([selection({ ...ALL, excluded: [THE_TABLE] })]), NO_PLAN],
    ['every table', app([selection({ ...ALL, excluded: [EVERY_TABLE] })]), NO_PLAN],
    ['the table by name', app([selection({ ...ALL, excluded: [{ name: 'orders' }] })], ABSENT, is('orders')), NO_PLAN],
    ['the table by a tag of the plan', app([selection({ anyOfTags: [backup], excluded: [THE_TABLE] })], DAILY), NO_PLAN],
    ['a name, where that of the table is unknown', app([selection({ ...ALL, excluded: [{ name: 'orders' }] })], ABSENT, UNKNOWN), IN_DOUBT],
    ['another table', app([selection({ ...ALL, excluded: [{ table: where('Stack/Other/Resource') }, { name: 'other' }] })], ABSENT, is('orders')), []],
    ['something unknown', app([selection({ listed: [THE_TABLE], mayLack: 'it is the parameter P' })]), IN_DOUBT],
    ['something unknown, of other tables', app([selection({ listed: [{ name: 'other' }], mayLack: 'it is the parameter P' })]), NO_PLAN],
    ['tags next to conditions that do not hold', app([selection({ anyOfTags: [backup], allOfTags: [OTHER] })], DAILY), IN_DOUBT],
    ['a selection that a condition deploys', app([selection(ALL, { conditional: true })]), IN_DOUBT],
    ['a selection of other tables that a condition deploys', app([selection({ listed: [{ name: 'other' }] }, { conditional: true })]), NO_PLAN],
    ['one outcome of two', app([{ ...selection(ALL), alternatives: [...selection(ALL).alternatives, ...selection({}).alternatives] }]), IN_DOUBT],
    ['both outcomes', app([{ ...selection(ALL), alternatives: [...selection(ALL).alternatives, ...selection({ listed: [THE_TABLE] }).alternatives] }]), []],
  ]);
});

describe('plans are regional', () => {
  const planIn = (place: Partial<Location>, selects: Partial<SelectedTables> = ALL) =>
    selection(selects, { where: where('Plans/Selection', { templateFile: '/out/Plans.template.json', ...place }) });
  const tableIn = (place: Partial<Location>, plan: BackupSelectionFact, more: Partial<TableFact> = {}) =>
    ({ ...tableWith({ region: 'region' in place ? place.region : HOME }, { where: where('Stack/Table/Resource', place), ...more }), related: related({ backupSelections: [plan] }) });
  const [agnostic, nowhere] = [{ region: undefined, account: undefined }, where('Stack/Set', { resourceType: 'AWS::CloudFormation::StackSet' })];
  const nestedIn = [{ where: nowhere, deletionPolicy: ABSENT }];
  const inParent = [{ where: where('Stack/Nested', { resourceType: 'AWS::CloudFormation::Stack' }), deletionPolicy: ABSENT }];

  cases(rule, [
    ['a plan of another stack', tableIn({}, planIn({})), []],
    ['a plan of another Region', tableIn({}, planIn({ region: AWAY })), NO_PLAN],
    ['a plan of another account', tableIn({}, planIn({ account: '444455556666' })), NO_PLAN],
    ['a plan of an unknown Region', tableIn({}, planIn({ region: undefined })), IN_DOUBT],
    ['a table of an unknown Region', tableIn(agnostic, planIn({})), IN_DOUBT],
    ['neither is known', tableIn(agnostic, planIn(agnostic)), []],
    ['neither is known, and a stack set deploys one', tableIn(agnostic, planIn(agnostic), { nestedIn }), IN_DOUBT],
    ['neither is known, and a stack set deploys both', tableIn(agnostic, { ...planIn(agnostic), nestedIn }, { nestedIn }), []],
    ['neither is known, and one is nested in the other', tableIn(agnostic, planIn(agnostic), { nestedIn: inParent }), []],
    ['an ARN of the Region', app([selection({ listed: [{ name: 'orders', region: HOME, account: '111122223333' }] })], ABSENT, is('orders')), []],
    ['an ARN of another Region', app([selection({ listed: [{ name: 'orders', region: AWAY }] })], ABSENT, is('orders')), NO_PLAN],
    ['an ARN of another account', app([selection({ listed: [{ name: 'orders', account: '444455556666' }] })], ABSENT, is('orders')), NO_PLAN],
    ['an ARN of a Region, for a table of an unknown one',
      tableIn(agnostic, planIn(agnostic, { listed: [{ name: 'orders', region: HOME }] }), { tableName: is('orders') }), IN_DOUBT],
    ['every table of another Region', app([selection({ listed: [{ name: '*', region: AWAY }] })]), NO_PLAN],
    ['a plan of the Region of a replica', { ...facts({ tables: [globalTable()] }), related: related({ backupSelections: [planIn({ region: AWAY })] }) }, []],
    ['a plan of a Region without a replica', { ...facts({ tables: [globalTable()] }), related: related({ backupSelections: [planIn({ region: 'eu-north-1' })] }) }, NO_PLAN],
    ['a tag that only the other replica has, in its Region', {
      ...facts({ tables: [globalTable({ tags: DAILY })] }),
      related: related({ backupSelections: [planIn({ region: AWAY }, { anyOfTags: [backup] })] }),
    }, []],
    ['a tag that only the other replica has, in the table\'s Region', {
      ...facts({ tables: [globalTable({ tags: DAILY })] }), related: related({ backupSelections: [planIn({}, { anyOfTags: [backup] })] }),
    }, NO_PLAN],
  ]);
});

describe('the tags of a stack', () => {
  const tagged = (stackTags: Json, tags: Branches<Json> = ABSENT) => app([selection({ anyOfTags: [backup] })], tags, ABSENT, { stackTags });

  cases(rule, [
    ['the tag of the plan', tagged([{ Key: 'backup', Value: 'daily' }]), IN_DOUBT],
    ['another tag', tagged([{ Key: 'team', Value: 'orders' }]), NO_PLAN],
    ['the tag, where the table has another value', tagged([{ Key: 'backup', Value: 'daily' }], is<Json>([{ Key: 'backup', Value: 'weekly' }])), NO_PLAN],
    ['another value, where the table has the tag', tagged([{ Key: 'backup', Value: 'weekly' }], DAILY), []],
    ['tags that are unknown', tagged([null]), IN_DOUBT],
  ]);
});
