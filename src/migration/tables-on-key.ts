import { loopsWithData, makesTables } from './opaque-changes';
import type { Read, Reading } from './reading';
import { isTableDeleted } from './removals';
import { replicasOf } from './replicas';
import { isCustomResource, isNestedStack, isTable } from './template';
import type { Resource } from './template';
import { contains, hasGeneratedKeys, ifBranches, isPlainObject, itemBranches, namedResource } from '../cloudformation/intrinsics';
import { at, canonical, entriesOf } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';
import { ALIAS, isAwsManagedKey } from '../cloudformation/resource-types';
import { isKnown } from '../cloudformation/text';

/**
 * Whether a key may be needed after it leaves its stack: by a table that stays, by one of another stack, or by data that no template shows. A key
 * goes with its tables only if all of them are in its template, and all of them are deleted.
 *
 * @param elsewhere the other templates, deployed and current
 */
export function mayKeepTables(key: Read, elsewhere: readonly Reading[]): boolean {
  const { template } = key.reading;
  const tables = tablesIn(key.reading).filter((table) => mayUse(table, key, elsewhere));
  const areAllKnown = template.loops.size === 0 && template.macros.length === 0 && !isPassedOn(key);
  return !areAllKnown || tables.length === 0 || !tables.every(isTableDeleted) || tableElsewhere(key, elsewhere) !== undefined;
}

/** A table of another stack that stays, and that may be encrypted with a key: its name for messages. */
export function tableElsewhere(key: Read, elsewhere: readonly Reading[]): string | undefined {
  for (const reading of elsewhere.filter((other) => other.mayShareRegion(key.reading))) {
    const { template } = reading;
    const table = tablesIn(reading).find((each) => !isTableDeleted(each) && mayUse(each, key, elsewhere))?.resource.logicalId;
    const hidden = [...template.resources.values()].filter((resource) => isCustomResource(resource) && makesTables(resource))
      .map(({ logicalId, properties }): [string, Json] => [logicalId, properties]);
    const [name] = [...hidden, ...loopsWithData(template)].find(([, content]) => /kms|sse_?spec/i.test(JSON.stringify(content))) ?? [table];
    if (name !== undefined) {
      return `${template.origin.names[0]}/${name}`;
    }
  }
  return undefined;
}

function tablesIn(reading: Reading): readonly Read[] {
  return [...reading.template.resources.values()].filter(isTable).map((resource) => ({ resource, reading }));
}

/** Resources whose values other stacks and their own handlers read. */
const PASSES_ON = /^(Custom::|AWS::(CloudFormation|SSM|SecretsManager|ServiceCatalog)::)/;

/** Whether other stacks may get the key from its own: by an output, a parameter of a nested stack or of SSM, a custom resource, ... */
function isPassedOn(key: Read): boolean {
  const { template } = key.reading;
  const passing = [...template.resources.values()].filter((resource) => isNestedStack(resource) || PASSES_ON.test(resource.type));
  return [at(template.document, 'Outputs'), ...passing.map(({ properties }) => properties)].some((value) => mentions(value, namesOf(key)));
}

/** What the template of a key calls it: its logical id, the aliases that are resources, and their names. */
function namesOf(key: Read): readonly string[] {
  const { template } = key.reading;
  const aliases = [...template.resources.values()].filter((alias) => isAliasOf(alias, key));
  const texts = aliases.map(({ properties }) => at(properties, 'AliasName')).filter((name) => typeof name === 'string');
  return [key.resource.logicalId, ...aliases.map(({ logicalId }) => logicalId), ...texts];
}

function isAliasOf({ type, properties }: Resource, { resource }: Read): boolean {
  return type === ALIAS && mentions(at(properties, 'TargetKeyId'), [resource.logicalId]);
}

/** Whether the key of a table, or of one of its replicas, may be this one. What cannot be read may be any key. */
function mayUse({ resource, reading }: Read, key: Read, elsewhere: readonly Reading[]): boolean {
  const { properties, body } = resource;
  const replicas = itemBranches(at(properties, 'Replicas') ?? []);
  if (hasGeneratedKeys(body) || hasGeneratedKeys(properties) || !replicas.every(isPlainObject)) {
    return true;
  }
  const settings = [properties, ...replicasOf({ resource, reading }).map((replica) => replica.properties)]
    .flatMap((each) => reading.outcomes(at(each, 'SSESpecification') ?? {})).filter((outcome) => outcome !== undefined);
  return settings.some((each) => !isPlainObject(each)
    || ifBranches(at(each, 'KMSMasterKeyId')).some((id) => id !== undefined && mayBe(id, reading, key, elsewhere)));
}

/** Exports and aliases that name one another in a cycle must end. */
const MAX_DEPTH = 10;

/** Whether a written-out key id, ARN or alias may name a key. */
function mayBe(id: Json, reading: Reading, key: Read, elsewhere: readonly Reading[], depth = 0): boolean {
  if (isAwsManagedKey(id) || depth > MAX_DEPTH) {
    return depth > MAX_DEPTH;
  }
  if (typeof id === 'string' && isKnown(id)) {
    return isLiteralOf(id, reading, key, elsewhere, depth);
  }
  const named: Resource[] = [];
  const imports: JsonObject[] = [];
  contains(id, (value) => {
    named.push(...reading.resourcesCalled(namedResource(value)?.logicalId ?? ''));
    imports.push(...IMPORTS.some((name) => at(value, name) !== undefined) ? [value] : []);
    return false;
  });
  if (named.some(({ template, logicalId }) => template === key.reading.template && namesOf(key).includes(logicalId))) {
    return true;
  }
  // What another template exports is a value of that template.
  const outputs = imports.map((each) => exported(each, [key.reading, ...elsewhere]));
  const isOther = (imports.length > 0 && outputs.every((each) => each.length > 0))
    || named.some(({ type }) => /^AWS::(KMS|CloudFormation)::|^Custom::CrossRegionExportReader$/.test(type));
  return !isOther || outputs.flat().some(({ value, of }) => mayBe(value, of, key, elsewhere, depth + 1));
}

const IMPORTS = ['Fn::ImportValue', 'Fn::GetStackOutput'];

/** The outputs that a reference to another stack may name. */
function exported(reference: JsonObject, readings: readonly Reading[]): readonly { readonly value: Json; readonly of: Reading }[] {
  const [name, output] = [at(reference, 'Fn::ImportValue'), at(reference, 'Fn::GetStackOutput', 'OutputName')];
  return readings.flatMap((of) => entriesOf(at(of.template.document, 'Outputs'))
    .filter(([id, content]) => (name === undefined ? id === output : of.text(at(content, 'Export', 'Name')) === canonical(name)))
    .flatMap(([, content]) => of.outcomes(at(content, 'Value') ?? null)).flatMap((value) => (value === undefined ? [] : [{ value, of }])));
}

/** Whether a literal may be the key: any id or ARN of its account and Region, and any alias that is not known as that of another key. */
function isLiteralOf(id: string, reading: Reading, key: Read, elsewhere: readonly Reading[], depth: number): boolean {
  const [, region, account, name] = /^arn:[^:]*:kms:([^:]*):([^:]*):(.*)$/.exec(id) ?? [undefined, undefined, undefined, id];
  const readings = [key.reading, reading, ...elsewhere].filter((other) => other.mayShareRegion(key.reading));
  const aliases = readings.flatMap((other) => [...other.template.resources.values()]
    .filter(({ type, properties }) => type === ALIAS && other.outcomes(at(properties, 'AliasName') ?? null).includes(name))
    .flatMap(({ properties }) => other.outcomes(at(properties, 'TargetKeyId') ?? null))
    .map((target) => target !== undefined && target !== id && mayBe(target, other, key, elsewhere, depth + 1)));
  return key.reading.mayBeIn({ account, region }) && (aliases.length === 0 || aliases.includes(true));
}

/** Whether a value refers to a name, in any of the forms that a template has for it. */
function mentions(value: Json | undefined, names: readonly string[]): boolean {
  const text = JSON.stringify(value ?? null);
  return names.some((name) => [`"${name}"`, `"${name}.`, `\${${name}}`, `\${${name}.`].some((form) => text.includes(form)));
}
