import { isObject, isScalar } from './json';
import type { Json } from './json';
import { hasOpaque, isOpaque, opaque } from './opaque';

/** The variables of the loops that a value is in. */
export type LoopVariables = Readonly<Record<string, Json>>;

/** CloudFormation refuses such a deployment, so nothing of it exists. */
export class Refused extends Error {}

/** Undefined for `AWS::NoValue`. */
export type Evaluated = Json | undefined;

/** The id that a key or a table without a name gets: nobody can guess it. */
export function physicalId({ stackName, region }: { readonly stackName: string; readonly region: string }, logicalId: string): string {
  return `⟦${stackName}.${region}.${logicalId}⟧`;
}

export function partitionOf(region: string): string {
  return region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

export function refuse(why: string): never {
  throw new Refused(why);
}

export function asText(value: Evaluated): Evaluated {
  return isScalar(value) ? String(value) : value;
}

export function inLoop(key: string, loop: LoopVariables): string {
  return key.replace(/[$&]\{([^}]*)\}/g, (all, name: string) => (Object.hasOwn(loop, name) ? String(loop[name]) : all));
}

export function split(delimiter: string, text: Json): Json {
  return hasOpaque(text) ? opaque(`a split of ${JSON.stringify(text)}`) : String(text).split(delimiter);
}

export function select(index: Json, list: Evaluated): Json {
  if (isOpaque(index) || !Array.isArray(list)) {
    return opaque(`an item of ${JSON.stringify(list)}`);
  }
  return list[Number(index)] ?? refuse('there is no such item');
}

export function length(list: Evaluated): Json {
  return Array.isArray(list) ? list.length : opaque('the length of an unknown list');
}

/** Dynamic references are looked up last, in whatever text they are (CloudFormation: dynamic references). */
export function lookedUp(value: Json): Json {
  if (typeof value === 'string') {
    return value.replace(/\{\{resolve:[^}]*\}\}/g, (reference) => opaque(reference));
  }
  if (Array.isArray(value)) {
    return value.map(lookedUp);
  }
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, lookedUp(item)])) : value;
}
