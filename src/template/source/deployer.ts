import type { Deployer, Resource } from './template';
import type { Json } from '../facts';
import { asIntrinsic, isList, isObject, own } from '../values/json';
import type { JsonObject } from '../values/json';

/** Who deploys the template of a `Stack` or `StackSet`, with which parameters. */
export function deployerOf({ template, logicalId, properties }: Resource): Deployer {
  const passed = isOverridden(own(properties, 'StackInstancesGroup')) ? undefined : passedBy(own(properties, 'Parameters'));
  // Where it can't be told what is passed, it is known to the resource alone; to take the default would be a guess.
  const unknown = { 'Fn::GetAtt': [logicalId, 'Parameters'] };
  return { template, parameter: (name) => (passed === undefined ? unknown : passed.get(name)) };
}

/** Parameters are a map for a stack, a list of pairs for a stack set; undefined where a name is not known. */
function passedBy(parameters: Json | undefined): ReadonlyMap<string, Json> | undefined {
  if (!isList(parameters)) {
    return parameters === undefined || isPlain(parameters) ? new Map(Object.entries(parameters ?? {})) : undefined;
  }
  const found = parameters.flatMap((pair): [string, Json][] => {
    const name = own(pair, 'ParameterKey');
    return typeof name === 'string' ? [[name, own(pair, 'ParameterValue') ?? '']] : [];
  });
  return found.length === parameters.length ? new Map(found) : undefined;
}

/** A stack set may pass other values to some of its instances. */
function isOverridden(groups: Json | undefined): boolean {
  return isList(groups) ? groups.some((group) => !isPlain(group) || own(group, 'ParameterOverrides') !== undefined) : groups !== undefined;
}

function isPlain(of: Json): of is JsonObject {
  return isObject(of) && asIntrinsic(of) === undefined && !Object.hasOwn(of, 'Fn::Transform');
}
