import { isObject, objectsIn } from './json';
import type { Json, JsonObject } from './json';

/** What a template has that a reader may take for something else, by kind. */
const KINDS: Readonly<Record<string, (document: JsonObject, object: JsonObject) => boolean>> = {
  'Fn::FindInMap': (_, { 'Fn::FindInMap': lookup }) => lookup !== undefined,
  'Fn::FindInMap with a default': (_, { 'Fn::FindInMap': lookup }) => Array.isArray(lookup) && lookup.length > 3,
  'Fn::Select': (_, object) => 'Fn::Select' in object,
  'Fn::Split': (_, object) => 'Fn::Split' in object,
  'Fn::Join': (_, object) => 'Fn::Join' in object,
  'Fn::Sub': (_, object) => 'Fn::Sub' in object,
  'Fn::Length': (_, object) => 'Fn::Length' in object,
  'Fn::ToJsonString': (_, object) => 'Fn::ToJsonString' in object,
  'Fn::ImportValue': (_, object) => 'Fn::ImportValue' in object,
  'Fn::GetStackOutput': (_, object) => 'Fn::GetStackOutput' in object,
  'a macro': (_, object) => 'Fn::Transform' in object,
  'an attribute of a custom resource': (_, { 'Fn::GetAtt': attribute }) => [attribute ?? ''].flat().join('.') === 'Lookup.Value',
  'a dynamic reference': (_, object) => Object.values(object).some(isDynamicReference),
  'a principal that is no text': (_, { Principal: principal }) => isObject(principal) && Object.values(principal).flat().some(isUnknown),
  'a condition in a policy that is no text': (_, { Condition: condition }) => [...objectsIn(condition)].some((block) => Object.values(block).some(isUnknown)),
  'a loop among properties': (_, { Properties: properties }) => [...objectsIn(properties)].some(hasLoop),
  'a key by parameter': ({ Parameters: parameters }, { KMSMasterKeyId: key }) =>
    [...objectsIn(key)].some(({ Ref: name }) => isObject(parameters) && typeof name === 'string' && name in parameters),
  'a nested template under Fn::If': (_, { TemplateURL: url, TemplateBody: body }) => [url, body].some((template) => [...objectsIn(template)].some((inner) => 'Fn::If' in inner)),
};

export function kindsOf(document: JsonObject): string[] {
  const objects = [...objectsIn(document)];
  return Object.keys(KINDS).filter((kind) => objects.some((object) => KINDS[kind](document, object)));
}

export const ALL_KINDS = Object.keys(KINDS);

function hasLoop(object: JsonObject): boolean {
  return Object.keys(object).some((key) => key.startsWith('Fn::ForEach::'));
}

function isDynamicReference(value: Json): boolean {
  return JSON.stringify(value).includes('{{resolve:');
}

/** Neither a literal nor text that is composed of what a stack knows. */
function isUnknown(value: Json): boolean {
  return isDynamicReference(value) || (isObject(value) && ['Fn::FindInMap', 'Fn::Select', 'Fn::ImportValue', 'Fn::Transform', 'Ref', 'Fn::GetAtt'].some((name) => name in value));
}
