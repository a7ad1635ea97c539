import { isList } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { isKnown, joinParts, jsonText, selectItem } from '../cloudformation/text';

/** What a function makes of evaluated arguments, where it depends on nothing else; undefined where the deployment alone can compute it. */
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
