import { asIntrinsic, itemBranches, namedResource, presentBranches } from '../../cloudformation/intrinsics';
import { at, entriesOf, isObject, isScalar } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { joinedParts } from '../../cloudformation/text';
import { eachValue, value } from '../branches';
import type { EnvironmentFact } from '../facts';
import type { PropertyReader } from '../property-reader';
import type { Resource } from '../template';

/** The environment variables of a resource that runs code, each evaluated separately. */
export function environments(reader: PropertyReader, resource: Resource): readonly EnvironmentFact[] {
  const { template, properties, type } = resource;
  const locations = ENVIRONMENTS.get(type);
  if (locations === undefined) {
    return [];
  }
  const specific = locations.flatMap((location) => variablesAt(properties, location));
  const globals = type === 'AWS::Serverless::Function' ? at(template.document, 'Globals', 'Function') ?? {} : {};
  // The function's own variables win (SAM: Globals).
  const names = new Set(specific.map(([name]) => name));
  const inherited = locations.flatMap((location) => variablesAt(globals, location)).filter(([name]) => !names.has(name));
  const where = template.locate(resource);
  return [...specific, ...inherited].map(([name, item]) => ({
    where,
    name,
    value: eachValue(reader.evaluate(item, template), (evaluated) => {
      const parts = joinedParts(evaluated);
      return parts === undefined ? reader.asText(value(evaluated)) : value(parts.map(textOf).join(''));
    }),
  }));
}

/** Replaces an unknown name. */
export const ANY_VARIABLE = '*';

/** The property that contains the variables, as a map or as a list of names and values. */
interface VariablesLocation {
  readonly path: readonly string[];
  readonly format: 'map' | 'list';
}

const FUNCTION: VariablesLocation = { path: ['Environment', 'Variables'], format: 'map' };
const CODE = ['CodeRepository', 'CodeConfiguration', 'CodeConfigurationValues'];

const ENVIRONMENTS: ReadonlyMap<string, readonly VariablesLocation[]> = new Map<string, readonly VariablesLocation[]>([
  ['AWS::Lambda::Function', [FUNCTION]],
  ['AWS::Serverless::Function', [FUNCTION]],
  ['AWS::ECS::TaskDefinition', [{ path: ['ContainerDefinitions', 'Environment'], format: 'list' }]],
  ['AWS::CodeBuild::Project', [{ path: ['Environment', 'EnvironmentVariables'], format: 'list' }]],
  ['AWS::Batch::JobDefinition', [{ path: ['ContainerProperties', 'Environment'], format: 'list' }]],
  ['AWS::AppRunner::Service', [
    { path: ['SourceConfiguration', 'ImageRepository', 'ImageConfiguration', 'RuntimeEnvironmentVariables'], format: 'list' },
    { path: ['SourceConfiguration', ...CODE, 'RuntimeEnvironmentVariables'], format: 'list' },
  ]],
]);

type Variable = readonly [name: string, value: Json];

function variablesAt(of: Json, { path, format }: VariablesLocation): readonly Variable[] {
  const holders = path.reduce((values: readonly Json[], key) => values.flatMap((item) => descend(item, key)), [of]);
  return holders.flatMap((holder) => (format === 'map' ? presentBranches(holder).flatMap(fromMap) : itemBranches(holder).map(fromItem)));
}

/** The values under a key, through lists and conditions. A value that cannot be read further stays. */
function descend(of: Json, key: string): readonly Json[] {
  return itemBranches(of).flatMap((item) => (isUnknown(item) ? [item] : at(item, key) ?? []));
}

function isUnknown(of: Json): boolean {
  return !isObject(of) || asIntrinsic(of) !== undefined;
}

function fromMap(variables: Json): readonly Variable[] {
  // A loop or a macro among the variables generates other variables.
  return isUnknown(variables)
    ? [[ANY_VARIABLE, variables]] : entriesOf(variables).map(([name, item]) => [name.startsWith('Fn::') ? ANY_VARIABLE : name, item]);
}

function fromItem(item: Json): Variable {
  const name = at(item, 'Name');
  return isScalar(name) ? [String(name), at(item, 'Value') ?? ''] : [ANY_VARIABLE, at(item, 'Value') ?? item];
}

/** References become `${Host}`, so that the scheme of a URL can be read from the text around them. */
function textOf(part: Json): string {
  if (isScalar(part)) {
    return String(part);
  }
  const named = namedResource(part);
  return `\${${named === undefined ? JSON.stringify(part) : [named.logicalId, named.attribute ?? []].flat().join('.')}}`;
}
