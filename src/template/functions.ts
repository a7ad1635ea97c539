import type { Template } from './template';
import { isPlainObject } from '../cloudformation/intrinsics';
import { at, entriesOf, isList, isObject, isScalar } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { isKnown, joinParts, jsonText, selectItem } from '../cloudformation/text';

/** The result of a function for evaluated arguments; undefined if it is known only at deployment. */
export function computedBy(name: string, argument: Json): Json | undefined {
  switch (name) {
    case 'Fn::Join': return join(argument);
    case 'Fn::Split': return split(argument);
    case 'Fn::Select': return isList(argument) && argument.length === 2 ? selectItem(argument[0], argument[1]) : undefined;
    case 'Fn::ToJsonString': return jsonText(argument);
    case 'Fn::Length': return isList(argument) ? argument.length : undefined;
    default: return undefined;
  }
}

function join(argument: Json): Json | undefined {
  const [delimiter, items] = isList(argument) ? argument : [];
  return typeof delimiter === 'string' && isList(items) ? joinParts(delimiter, items) : undefined;
}

function split(argument: Json): Json | undefined {
  const [delimiter, text] = isList(argument) ? argument : [];
  if (typeof delimiter !== 'string' || delimiter === '' || typeof text !== 'string') {
    return undefined;
  }
  // Regions, partitions, suffixes and names may contain letters, digits, hyphens and dots.
  return isKnown(text) || !/[a-z0-9.-]/i.test(delimiter) ? text.split(delimiter) : undefined;
}

/** A key that `Fn::FindInMap` looks up. */
export interface MappingKey {
  /** Undefined where it is unknown. */
  readonly text?: string;
  /** The texts that an unknown key is not. */
  readonly except: readonly string[];
}

/** The text of an evaluated key. */
export function knownKey(key: Json): string | undefined {
  return isScalar(key) && isKnown(String(key)) ? String(key) : undefined;
}

/**
 * What `Fn::FindInMap` may return, unevaluated: the value of the keys, or the default; for an unknown key, the values of all keys that it may be.
 *
 * @param argument evaluated
 * @returns undefined where it cannot be read; an empty list where CloudFormation finds no value
 */
export function mappingOutcomes(argument: Json, template: Template, keyOf: (key: Json) => MappingKey): readonly Json[] | undefined {
  const [name, first, second, options, ...others] = isList(argument) ? argument : [];
  const mapping = typeof name === 'string' ? template.section('Mappings', name) : undefined;
  const byDefault = at(options, 'DefaultValue');
  const isReadable = isPlainMapping(mapping) && first !== undefined && second !== undefined && others.length === 0
    && (options === undefined || byDefault !== undefined);
  if (!isReadable) {
    return undefined;
  }
  const keys = [keyOf(first), keyOf(second)];
  const found = valuesAt(mapping, keys[0]).flatMap((row) => valuesAt(row, keys[1]));
  const isCertain = found.length > 0 && keys.every(({ text }) => text !== undefined);
  return isCertain || byDefault === undefined ? found : [...found, byDefault];
}

function valuesAt(of: Json, { text, except }: MappingKey): readonly Json[] {
  return text === undefined
    ? entriesOf(of).filter(([key]) => !except.includes(key)).map(([, value]) => value)
    : [at(of, text)].filter((value) => value !== undefined);
}

/** A transform may write a mapping, or a part of it. */
function isPlainMapping(mapping: Json | undefined): mapping is Json {
  return isObject(mapping) && [mapping, ...Object.values(mapping)].every(isPlainObject);
}
