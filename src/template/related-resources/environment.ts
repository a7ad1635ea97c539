import { asIntrinsic, itemBranches, namedResource, presentBranches } from '../../cloudformation/intrinsics';
import { at, entriesOf, isObject, isScalar } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { joinedParts } from '../../cloudformation/text';
import { each, value } from '../branches';
import type { Branch, EnvironmentFact } from '../facts';
import type { PropertyReader } from '../property-reader';
import type { Resource } from '../template';

/** Steps to the variables, and whether they are a map or a list of names and values. */
interface Form {
  readonly steps: readonly string[];
  readonly as: 'map' | 'list';
}

const FUNCTION: Form = { steps: ['Environment', 'Variables'], as: 'map' };
const CODE = ['CodeRepository', 'CodeConfiguration', 'CodeConfigurationValues'];

/** Where the types that run code keep environment variables. */
export const ENVIRONMENTS: ReadonlyMap<string, readonly Form[]> = new Map<string, readonly Form[]>([
  ['AWS::Lambda::Function', [FUNCTION]],
  ['AWS::Serverless::Function', [FUNCTION]],
  ['AWS::ECS::TaskDefinition', [{ steps: ['ContainerDefinitions', 'Environment'], as: 'list' }]],
  ['AWS::CodeBuild::Project', [{ steps: ['Environment', 'EnvironmentVariables'], as: 'list' }]],
  ['AWS::Batch::JobDefinition', [{ steps: ['ContainerProperties', 'Environment'], as: 'list' }]],
  ['AWS::AppRunner::Service', [
    { steps: ['SourceConfiguration', 'ImageRepository', 'ImageConfiguration', 'RuntimeEnvironmentVariables'], as: 'list' },
    { steps: ['SourceConfiguration', ...CODE, 'RuntimeEnvironmentVariables'], as: 'list' },
  ]],
]);

/** The name of a variable whose name is not known. */
export const ANY_VARIABLE = '*';

/** The variables of a function or container, each evaluated on its own. */
export function environments(reader: PropertyReader, resource: Resource, forms: readonly Form[]): readonly EnvironmentFact[] {
  const { template, properties, type } = resource;
  const where = template.locate(resource);
  const specific = forms.flatMap((form) => variables(properties, form));
  const shared = type === 'AWS::Serverless::Function' ? at(template.document, 'Globals', 'Function') ?? {} : {};
  // What a function says itself wins (SAM: Globals).
  const names = new Set(specific.map(([name]) => name));
  const inherited = forms.flatMap((form) => variables(shared, form)).filter(([name]) => !names.has(name));
  return [...specific, ...inherited].map(([name, item]) =>
    ({ where, name, value: each(reader.at(item, template), (evaluated) => [textOf(reader, evaluated)]) }));
}

function variables(of: Json, { steps, as }: Form): readonly (readonly [string, Json])[] {
  const holders = steps.reduce((values: readonly Json[], step) => values.flatMap((item) => descend(item, step)), [of]);
  return holders.flatMap((holder) => (as === 'map' ? presentBranches(holder).flatMap(pairs) : itemBranches(holder).map(pair)));
}

/** One step down, through lists and conditions; what cannot be looked into stays itself. */
function descend(of: Json, step: string): readonly Json[] {
  return itemBranches(of).flatMap((item) => (isUnknown(item) ? [item] : at(item, step) ?? []));
}

function isUnknown(of: Json): boolean {
  return !isObject(of) || asIntrinsic(of) !== undefined;
}

function pairs(map: Json): readonly (readonly [string, Json])[] {
  return isUnknown(map) ? [[ANY_VARIABLE, map]] : entriesOf(map);
}

function pair(item: Json): readonly [string, Json] {
  const name = at(item, 'Name');
  return isScalar(name) ? [String(name), at(item, 'Value') ?? ''] : [ANY_VARIABLE, at(item, 'Value') ?? item];
}

/** Text in which a reference is shown as `${Host}`: where a URL begins, and with which scheme, is known all the same. */
function textOf(reader: PropertyReader, evaluated: Json): Branch<string> {
  const parts = joinedParts(evaluated);
  return parts === undefined ? reader.asText(evaluated) : value(parts.map((part) => (isScalar(part) ? part : shown(part))).join(''));
}

function shown(reference: Json): string {
  const named = namedResource(reference);
  return `\${${named === undefined ? JSON.stringify(reference) : [named.logicalId, named.attribute ?? []].flat().join('.')}}`;
}
