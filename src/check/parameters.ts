import { parseDocument } from './template-input';
import { readText } from './text-files';
import { at, entriesOf, isList, isObject, isScalar } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { codedError } from '../errors';

/**
 * The values of parameters from options and files; options win.
 *
 * @param pairs such as `Stage=prod`
 * @param files as the AWS CLI accepts them (`[{"ParameterKey", "ParameterValue"}]`), as CodePipeline does (`{"Parameters": {...}}`), or a map
 * @throws MalformedParameter, MalformedParameterFile
 */
export function readParameters(pairs: readonly string[], files: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...files.flatMap((file) => inFile(file)), ...pairs.map(inPair)]);
}

function inPair(pair: string): readonly [string, string] {
  const index = pair.indexOf('=');
  if (index < 1) {
    throw codedError('MalformedParameter', pair, 'The parameter is not written as NAME=VALUE', 'Write, for example, --parameter Stage=prod.');
  }
  return [pair.slice(0, index), pair.slice(index + 1)];
}

function inFile(file: string): readonly (readonly [string, string])[] {
  const content = parseDocument(file, readText(file));
  const map = at(content, 'Parameters') ?? content;
  const pairs = isList(content) ? pairsIn(content) : isObject(map) ? entriesOf(map) : [[undefined, undefined] as const];
  return pairs.map(([name, value]) => {
    if (typeof name !== 'string' || !(isScalar(value) || (isList(value) && value.every(isScalar)))) {
      throw codedError('MalformedParameterFile', file, 'The file does not list names and values of parameters',
        'Write [{"ParameterKey": "Stage", "ParameterValue": "prod"}] or {"Stage": "prod"}.');
    }
    return [name, String(value)];
  });
}

/** A parameter that keeps its previous value has an unknown one. */
function pairsIn(items: readonly Json[]): readonly (readonly [Json | undefined, Json | undefined])[] {
  return items.filter((item) => at(item, 'UsePreviousValue') !== true).map((item) => [at(item, 'ParameterKey'), at(item, 'ParameterValue')]);
}
