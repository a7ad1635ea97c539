import { conditionRisks } from './conditions';
import { immutableChanges } from './immutable';
import type { Read } from './reading';
import { isRetained, isTableDeleted, mayBeRetained } from './removals';
import { isPlainList, replicasOf } from './replicas';
import { isNestedStack, isTable } from './template';
import type { Template } from './template';
import type { MigrationRisk, Update } from './update';
import { riskOf } from './update';
import { hasGeneratedKeys, hasIntrinsic, hasMacro } from '../cloudformation/intrinsics';
import { at, isObject } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { ALIAS } from '../cloudformation/resource-types';
import { hasDynamicReference } from '../cloudformation/text';

/** The risks of a key that stays in its stack. */
export function keyRisks(update: Update, before: Read, after: Read): readonly MigrationRisk[] {
  const isNeeded = mayKeepTables(before);
  const mayBeLost = update.released.allowsLoss(before.resource, isNeeded);
  return [
    ...immutableChanges(before, after).filter(({ replaces }) => !replaces || !mayBeLost).map(({ name, replaces }) => riskOf(update, before.resource, {
      rule: 'KeyReplaced',
      what: replaces ? `A change of ${name} replaces the key, and the deployed one is deleted with what it encrypts`
        : `${name} of the key changes, which no update can do: it would take another key`,
      fix: `Make a second key, move the tables to it, and keep this one until they have moved.${
        replaces ? update.released.lossNote(before.resource, isNeeded) : ''}`,
      location: `Properties.${name}`,
    })),
    ...retentionRisks(update, before, after),
    ...conditionRisks(update, before, after, { name: 'key', loss: 'CloudFormation deletes it, and what it encrypts is lost', isNeeded }),
  ];
}

/** A key that was retained may go only with its tables: its backups and tables of other stacks cannot be read without it. */
function retentionRisks(update: Update, before: Read, after: Read): readonly MigrationRisk[] {
  const isLowered = mayBeRetained(before) && !isRetained(after)
    && before.reading.text(before.resource.body.DeletionPolicy) !== after.reading.text(after.resource.body.DeletionPolicy);
  if (!isLowered || update.released.has(before.resource) || !(mayKeepTables(before) || mayKeepTables(after))) {
    return [];
  }
  const { released } = update;
  return [riskOf(update, before.resource, {
    rule: 'KeyNotRetained',
    what: 'The key is no longer retained: when it leaves the stack, CloudFormation deletes it, and what it encrypts is lost, backups included',
    fix: 'Keep DeletionPolicy Retain. If its tables are to be deleted with it, give them DeletionPolicy Delete in a deployment before. List '
      + `\`${released.nameOf(before.resource)}\` in \`released\` if nothing that it encrypts is needed.${released.note(before.resource)}`,
    location: 'DeletionPolicy',
  })];
}

/**
 * Whether a key may be needed after it leaves its stack: by a table that stays, by one of another stack, or by data that no template shows. A key
 * goes with its tables only if all of them are in its template, and all of them are deleted.
 */
export function mayKeepTables(key: Read): boolean {
  const { template } = key.reading;
  const names = namesOf(key);
  const passedOn = [at(template.document, 'Outputs'), ...[...template.resources.values()].filter(isNestedStack).map(({ properties }) => properties)];
  const tables = [...template.resources.values()].filter(isTable).map((resource) => ({ resource, reading: key.reading }))
    .filter((table) => mayUse(table, names));
  const areAllKnown = template.loops.size === 0 && template.macros.length === 0 && !passedOn.some((value) => mentions(value, names));
  return !areAllKnown || tables.length === 0 || !tables.every(isTableDeleted);
}

/** What templates call a key: its logical id, the aliases that are resources, and their names. */
function namesOf({ resource, reading }: Read): readonly string[] {
  const aliases = [...reading.template.resources.values()]
    .filter(({ type, properties }) => type === ALIAS && mentions(at(properties, 'TargetKeyId'), [resource.logicalId]));
  const aliasNames = aliases.map(({ properties }) => at(properties, 'AliasName')).filter((name) => typeof name === 'string');
  return [resource.logicalId, ...aliases.map(({ logicalId }) => logicalId), ...aliasNames];
}

/** Whether the key of a table may be one of these names: a reference to another resource of the template is another key. */
function mayUse(table: Read, names: readonly string[]): boolean {
  const { resource, reading } = table;
  const isOpen = hasGeneratedKeys(resource.body) || hasGeneratedKeys(resource.properties);
  if (isOpen || (!isPlainList(table) && mentions(at(resource.properties, 'Replicas'), names))) {
    return true;
  }
  const ids = [resource.properties, ...replicasOf(table).map(({ properties }) => properties)]
    .flatMap((properties) => at(properties, 'SSESpecification') ?? []).filter((settings) => mayNameKey(settings));
  return ids.some((settings) => mentions(settings, names) || (isUnknown(settings) && !mentions(settings, otherKeys(reading.template))));
}

function mayNameKey(settings: Json): boolean {
  return !isObject(settings) || hasGeneratedKeys(settings) || at(settings, 'KMSMasterKeyId') !== undefined;
}

/** Whether only the deployment knows the key. */
function isUnknown(settings: Json): boolean {
  return hasIntrinsic(settings) || hasMacro(settings) || hasDynamicReference(JSON.stringify(settings));
}

function otherKeys({ resources }: Template): readonly string[] {
  return [...resources.values()].filter(({ type }) => type.startsWith('AWS::KMS::')).map(({ logicalId }) => logicalId);
}

/** Whether a value refers to a name, in any of the forms that a template has for it. */
function mentions(value: Json | undefined, names: readonly string[]): boolean {
  const text = JSON.stringify(value ?? null);
  return names.some((name) => [`"${name}"`, `"${name}.`, `\${${name}}`, `\${${name}.`].some((form) => text.includes(form)));
}
