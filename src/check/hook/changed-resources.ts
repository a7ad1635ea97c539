import { asIntrinsic, attributeOf, contains, hasIntrinsic } from '../../cloudformation/intrinsics';
import { at, canonical, entriesOf, isList, isObject, isScalar, textOrNone } from '../../cloudformation/json';
import type { Json, JsonObject } from '../../cloudformation/json';

/*
 * The changed resources of a change set have the properties of each resource before and after the change, as CloudFormation has resolved them:
 * parameters, imports and conditions are replaced by their values, and numbers and booleans are texts (user guide, Lambda Hooks).
 */

interface Change {
  readonly action: string;
  readonly type: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** CloudFormation writes this for a value that is known only after the deployment (CloudFormation user guide, view a change set). */
const KNOWN_LATER = '{{changeSet:KNOWN_AFTER_APPLY}}';

/** No reader knows this function, so the value counts as unknown. */
const UNKNOWN = { 'Fn::KnownAfterApply': KNOWN_LATER };

/** The template with the values that the change set has resolved, and with the resources that a macro has added. */
export function resolvedTemplate(template: Json, changes: readonly Json[]): Json {
  const resources = at(template, 'Resources');
  if (!isObject(template) || !isObject(resources)) {
    return template;
  }
  const resolved = new Map(Object.entries(resources));
  for (const [logicalId, { action, type, after }] of readChanges(changes)) {
    const entry = resolved.get(logicalId);
    if (action === 'DELETE' || !isObject(after)) {
      continue;
    }
    if (entry === undefined) {
      resolved.set(logicalId, { Type: type, Properties: withUnknowns(after) });
    } else if (isObject(entry) && at(entry, 'Type') === type) {
      resolved.set(logicalId, { ...entry, Properties: resolvedValue(at(entry, 'Properties') ?? {}, after, resources) });
    }
  }
  return { ...template, Resources: Object.fromEntries(resolved) };
}

/** The template that the stack has before the change set, as far as the change set shows it. */
export function previousTemplate(template: Json, changes: readonly Json[]): Json {
  const resources = at(template, 'Resources');
  if (!isObject(template) || !isObject(resources)) {
    return template;
  }
  const byId = readChanges(changes);
  const previous = entriesOf(resources).flatMap(([logicalId, entry]) => {
    const change = byId.get(logicalId);
    if (change === undefined || !isObject(entry)) {
      return [[logicalId, entry] as const];
    }
    const properties = previousValue(at(entry, 'Properties') ?? {}, change.before, change.after);
    return change.action === 'CREATE' ? [] : [[logicalId, { ...entry, Properties: properties ?? {} }] as const];
  });
  return { ...template, Resources: Object.fromEntries(previous) };
}

function readChanges(changes: readonly Json[]): ReadonlyMap<string, Change> {
  return new Map(changes.map((change) => [textOrNone(at(change, 'logicalResourceId')), {
    action: textOrNone(at(change, 'action')),
    type: textOrNone(at(change, 'resourceType')),
    before: propertiesIn(at(change, 'beforeContext')),
    after: propertiesIn(at(change, 'afterContext')),
  }]));
}

function propertiesIn(context: Json | undefined): Json | undefined {
  try {
    return typeof context === 'string' ? at(JSON.parse(context) as Json, 'Properties') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A value of the template with its references to parameters, imports and conditions resolved. References to resources of the template stay, since
 * rules follow them. Where template and change set differ otherwise, the value of the template stays.
 */
function resolvedValue(value: Json, after: Json | undefined, resources: JsonObject): Json {
  if (after === undefined || !hasIntrinsic(value)) {
    return value;
  }
  if (asIntrinsic(value) !== undefined) {
    return namesResource(value, resources) || hasUnknown(after) ? value : after;
  }
  if (isList(value)) {
    // Items may be left out by conditions, and then positions do not correspond.
    return isList(after) && after.length === value.length && value.every((item, n) => agrees(item, after[n]))
      ? value.map((item, n) => resolvedValue(item, after[n], resources)) : value;
  }
  return Object.fromEntries(entriesOf(value).map(([key, item]) => [key, resolvedValue(item, at(after, key), resources)]));
}

/** Whether the literal parts of a value of the template are those of the resolved value. */
function agrees(value: Json, after: Json | undefined): boolean {
  if (asIntrinsic(value) !== undefined) {
    return true;
  }
  if (isScalar(value)) {
    return isScalar(after) && String(after) === String(value);
  }
  if (isList(value)) {
    return isList(after) && after.length === value.length && value.every((item, n) => agrees(item, after[n]));
  }
  return value === null || (isObject(after) && entriesOf(value).every(([key, item]) => agrees(item, at(after, key)) || hasIntrinsic(item)));
}

/** Whether a value refers to a resource of the template, in `Ref`, `Fn::GetAtt` or the text of `Fn::Sub`. */
function namesResource(value: Json, resources: JsonObject): boolean {
  const isResource = (name: string) => Object.hasOwn(resources, name.trim().split('.')[0]);
  return contains(value, (object) => {
    const { name = '', argument = null } = asIntrinsic(object) ?? {};
    return (name === 'Ref' && isResource(textOrNone(argument))) || (name === 'Fn::GetAtt' && isResource(attributeOf(argument)?.[0] ?? ''));
  }, (text) => [...text.matchAll(/\$\{([^}!]+)\}/g)].some(([, name]) => isResource(name)));
}

/** What a property was before: the value of the template where it does not change. */
function previousValue(value: Json | undefined, before: Json | undefined, after: Json | undefined): Json | undefined {
  if (before === undefined || canonical(before) === canonical(after)) {
    return before === undefined ? undefined : value;
  }
  if (isObject(value) && asIntrinsic(value) === undefined && isObject(before)) {
    const names = new Set([...Object.keys(value), ...Object.keys(before)]);
    return Object.fromEntries([...names].flatMap((name) => {
      const previous = previousValue(at(value, name), at(before, name), at(after, name));
      return previous === undefined ? [] : [[name, previous]];
    }));
  }
  return withUnknowns(before);
}

function hasUnknown(value: Json): boolean {
  return contains(value, () => false, (text) => text.includes(KNOWN_LATER));
}

function withUnknowns(value: Json): Json {
  if (typeof value === 'string') {
    return value.includes(KNOWN_LATER) ? UNKNOWN : value;
  }
  if (isList(value)) {
    return value.map(withUnknowns);
  }
  return isObject(value) ? Object.fromEntries(entriesOf(value).map(([key, item]) => [key, withUnknowns(item)])) : value;
}
