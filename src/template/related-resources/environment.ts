import { itemOutcomes, outcomes } from '../../cloudformation/intrinsics';
import { asIntrinsic, entriesOf, isObject, isScalar, own } from '../../cloudformation/json';
import { partsOf } from '../../cloudformation/text';
import { each, value } from '../branches';
import type { Branch, EnvironmentFact, Json } from '../facts';
import type { Reading } from '../property-reader';
import { placeholder } from '../pseudo';
import { namedResource } from '../template';
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
export function environments(reading: Reading, resource: Resource, forms: readonly Form[]): readonly EnvironmentFact[] {
  const { template, properties, type } = resource;
  const where = template.locate(resource);
  const specific = forms.flatMap((form) => variables(properties, form));
  const shared = type === 'AWS::Serverless::Function' ? own(own(template.document, 'Globals'), 'Function') ?? {} : {};
  // What a function says itself wins (SAM: Globals).
  const names = new Set(specific.map(([name]) => name));
  const inherited = forms.flatMap((form) => variables(shared, form)).filter(([name]) => !names.has(name));
  return [...specific, ...inherited].map(([name, item]) =>
    ({ where, name, value: each(reading.at(item, template), (evaluated) => [textOf(reading, evaluated)]) }));
}

function variables(of: Json, { steps, as }: Form): readonly (readonly [string, Json])[] {
  const holders = steps.reduce((values: readonly Json[], step) => values.flatMap((item) => descend(item, step)), [of]);
  return holders.flatMap((holder) => (as === 'map' ? outcomes(holder).flatMap(pairs) : itemOutcomes(holder).map(pair)));
}

/** One step down, through lists and conditions; what cannot be looked into stays itself. */
function descend(of: Json, step: string): readonly Json[] {
  return itemOutcomes(of).flatMap((item) => (isUnknown(item) ? [item] : own(item, step) ?? []));
}

function isUnknown(of: Json): boolean {
  return !isObject(of) || asIntrinsic(of) !== undefined;
}

function pairs(map: Json): readonly (readonly [string, Json])[] {
  return isUnknown(map) ? [[ANY_VARIABLE, map]] : entriesOf(map);
}

function pair(item: Json): readonly [string, Json] {
  const name = own(item, 'Name');
  return isScalar(name) ? [String(name), own(item, 'Value') ?? ''] : [ANY_VARIABLE, own(item, 'Value') ?? item];
}

/** Text with placeholders for what is known at deployment only: where a URL begins and how is told all the same. */
function textOf(reading: Reading, evaluated: Json): Branch<string> {
  const parts = partsOf(evaluated);
  if (parts === undefined) {
    return reading.asText(evaluated);
  }
  return value(parts.map((part) => (isScalar(part) ? part : placeholderOf(part))).join(''));
}

function placeholderOf(part: Json): string {
  const named = namedResource(part);
  return placeholder(named === undefined ? JSON.stringify(part) : [named.logicalId, ...(named.attribute === undefined ? [] : [named.attribute])].join('.'));
}
