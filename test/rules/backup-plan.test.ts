import { ABSENT, AWAY, cases, facts, is, related, replica, selection, table, tableWith, UNKNOWN, where } from './support/facts';
import type { Json } from '../../src/cloudformation/json';
import { backupPlan as rule } from '../../src/rules/backup-plan';
import type { BackupSelectionFact, Branches } from '../../src/template/facts';

/** A table with tags, in an app with these selections. */
function app(selections: readonly BackupSelectionFact[], tags: Branches<Json> = ABSENT, name: Branches<string> = ABSENT) {
  return { ...tableWith({ tags }, { tableName: name }), related: related({ backupSelections: selections }) };
}

const DAILY = is<Json>([{ Key: 'backup', Value: 'daily' }, { Key: 'team', Value: 'orders' }]);
const [backup, team] = [{ key: 'backup', value: 'daily' }, { key: 'team', value: 'orders' }];
const OTHER = { key: 'backup', value: 'weekly' };

cases(rule, [
  ['a table in no plan', app([]), ['warning']],
  ['a plan for every table', app([selection({ allTables: true })]), []],
  ['a plan that names the table', app([selection({ tables: [table().where] })]), []],
  ['a plan that names another one', app([selection({ tables: [where('Stack/Other/Resource')] })]), ['warning']],
  ['a plan that has the name of the table', app([selection({ tableNames: ['orders'] })], ABSENT, is('orders')), []],
  ['a plan that has one of its names', app([selection({ tableNames: ['orders'] })], ABSENT, is('orders', 'other')), ['warning']],
  ['a tag of the plan', app([selection({ anyOfTags: [OTHER, backup] })], DAILY), []],
  ['another value of that tag', app([selection({ anyOfTags: [OTHER] })], DAILY), ['warning']],
  ['all tags of the plan', app([selection({ allTables: true, allOfTags: [team, backup] })], DAILY), []],
  ['some tags of the plan', app([selection({ allTables: true, allOfTags: [team, OTHER] })], DAILY), ['warning']],
  ['all tags of the plan, for other tables', app([selection({ tableNames: ['other'], allOfTags: [team] })], DAILY, is('orders')), ['warning']],
  ['tags of a SAM table', app([selection({ anyOfTags: [backup] })], is<Json>({ backup: 'daily' })), []],
  ['unknown tags, where a plan asks for tags', app([selection({ anyOfTags: [backup] })], UNKNOWN), ['warning[unverifiable]']],
  ['one unknown tag', app([selection({ anyOfTags: [backup] })], is<Json>([{ Key: { Ref: 'P' }, Value: 'x' }])), ['warning[unverifiable]']],
  ['unknown tags, where none does', app([selection({ tableNames: ['other'] })], UNKNOWN), ['warning']],
  ['a tag in one branch', app([selection({ anyOfTags: [backup] })], [...DAILY, ...ABSENT]), ['warning']],
  ['a plan for every table with other tags', app([selection({ allTables: true, allOfTags: [OTHER] })], DAILY), ['warning']],
  ['all tags of a plan that names the table', app([selection({ tables: [table().where], allOfTags: [team] })], DAILY), []],
  ['all tags of a plan that names another table', app([selection({ tables: [where('Stack/Other/Resource')], allOfTags: [team] })], DAILY), ['warning']],
  ['all tags of a plan that has the name of the table', app([selection({ tableNames: ['orders'], allOfTags: [team] })], DAILY, is('orders')), []],
  ['one of two plans that ask for the same tag', app([selection({ tableNames: ['other'], allOfTags: [team] }), selection({ allTables: true, allOfTags: [team] })], DAILY), []],
  ['unknown tags, where a plan asks for all of its tags', app([selection({ allTables: true, allOfTags: [team] })], UNKNOWN), ['warning[unverifiable]']],
  ['tags that are no tags', app([selection({ anyOfTags: [backup] })], is<Json>('x')), ['warning[unverifiable]']],
  ['an empty list of tags', app([selection({ anyOfTags: [backup] })], is<Json>([])), ['warning']],
  ['an unknown name', app([selection({ tableNames: ['orders'] })], ABSENT, UNKNOWN), ['warning']],
  ['the tags of a replica in another Region do not count', {
    ...facts({ tables: [table({ replicas: [replica({ local: false, region: AWAY, tags: DAILY }), replica()] })] }), related: related({ backupSelections: [selection({ anyOfTags: [backup] })] }),
  }, ['warning']],
  ['a plan that cannot be read', app([selection({ unknown: 'it is the parameter P' })]), ['warning[unverifiable]']],
  ['a plan that cannot be read, beside one for the table', app([selection({ unknown: 'it is the parameter P' }), selection({ allTables: true })]), []],
  ['a table without replicas that can be read', { ...facts({ tables: [table({ replicas: [] })] }), related: related({ backupSelections: [] }) }, ['warning']],
]);
