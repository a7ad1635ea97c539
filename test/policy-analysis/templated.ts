import { ACCOUNT, evaluated } from './fixtures';
import type { Json, JsonObject } from './fixtures';

/** A policy as a template has it, as it is read from there, and what becomes of it in an account. */
export interface Templated {
  readonly template: JsonObject;
  readonly read: Json;
  resolvedIn(account: string): JsonObject;
}

/** Writes some of the texts of a policy with pseudo parameters: those for which `choose` says so. */
export function templated(policy: JsonObject, choose: () => 'no' | 'Sub' | 'Join'): Templated {
  const choices = new Map<string, 'no' | 'Sub' | 'Join'>();
  const change = (value: Json, path: string, leaf: (text: string, path: string) => Json): Json => {
    if (typeof value === 'string') {
      return value.includes('arn:aws:') || value.includes(ACCOUNT) ? leaf(value, path) : value;
    }
    if (Array.isArray(value)) {
      return value.map((one, index) => change(one, `${path}.${index}`, leaf));
    }
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one, `${path}.${key}`, leaf)]))
      : value;
  };
  const template = change(policy, '', (text, path) => {
    choices.set(path, choose());
    return choices.get(path) === 'no' ? text : choices.get(path) === 'Sub' ? substituted(text) : joined(text);
  });
  return {
    template: template as JsonObject,
    read: evaluated(template),
    resolvedIn: (account) => change(policy, '', (text, path) => (choices.get(path) === 'no' ? text : text.replaceAll(ACCOUNT, account))) as JsonObject,
  };
}

function substituted(text: string): Json {
  const pseudo = text.replaceAll('${', '${!').replaceAll('arn:aws:', 'arn:${AWS::Partition}:').replaceAll(ACCOUNT, '${AWS::AccountId}');
  return { 'Fn::Sub': pseudo.replaceAll('eu-west-1', '${Where}') === pseudo ? pseudo : [pseudo.replaceAll('eu-west-1', '${Where}'), { Where: 'eu-west-1' }] };
}

function joined(text: string): Json {
  return text.includes(ACCOUNT)
    ? { 'Fn::Join': ['', text.split(ACCOUNT).flatMap((part, index) => (index === 0 ? [part] : [{ Ref: 'AWS::AccountId' }, part]))] }
    : { 'Fn::Join': [':', text.split(':')] };
}
