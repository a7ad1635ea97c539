import { NESTED_FILES } from './generator/nested';
import { isObject, objectsIn } from './json';
import type { Json, JsonObject } from './json';
import { opaque } from './opaque';

/** One choice of everything that a deployment may choose. */
export interface Assignment {
  readonly parameters: Readonly<Record<string, string>>;
  readonly region: string;
  readonly account: string;
}

export const ACCOUNT = '111122223333';
const OTHER_ACCOUNT = '444455556666';
const REGIONS = ['eu-west-1', 'us-east-1', 'ap-south-1'];
/** Templates with more choices than these are not generated. */
const MOST_ASSIGNMENTS = 4096;

/**
 * Every choice that a template can tell apart. A parameter has each of its allowed values; without such a list its default, each literal that it is
 * compared with or looked up by, and one other value, which may be anything. A stack that does not say its environment is tried in several.
 */
export function assignmentsOf(document: JsonObject, environment: { readonly region?: string; readonly account?: string }): Assignment[] {
  const parameters = Object.entries(isObject(document.Parameters) ? document.Parameters : {});
  let found: Assignment[] = environmentsOf(document, environment).map((each) => ({ ...each, parameters: {} }));
  for (const [name, parameter] of parameters) {
    const values = valuesOf(name, parameter as JsonObject, document);
    found = found.flatMap((assignment) => values.map((value) => ({ ...assignment, parameters: { ...assignment.parameters, [name]: value } })));
    if (found.length > MOST_ASSIGNMENTS) {
      throw new Error(`The template has more than ${MOST_ASSIGNMENTS} assignments`);
    }
  }
  return found;
}

function valuesOf(name: string, { Type: type, AllowedValues: allowed, Default: byDefault }: JsonObject, document: JsonObject): string[] {
  const isLookedUp = String(type).startsWith('AWS::SSM::');
  if (Array.isArray(allowed) && !isLookedUp) {
    return [...new Set(allowed.map(String))];
  }
  // What such a parameter has by default is the name of a value in SSM.
  const named = byDefault === undefined || isLookedUp ? [] : [String(byDefault)];
  return [...new Set([...named, ...comparedWith(name, document), ...comparedWherePassed(name, document), opaque(name)])];
}

function environmentsOf(document: JsonObject, { region, account }: { readonly region?: string; readonly account?: string }): Omit<Assignment, 'parameters'>[] {
  const text = JSON.stringify(document);
  const isTold = /AWS::(Region|Partition|URLSuffix)/.test(text);
  const regions = region !== undefined ? [region]
    : isTold ? [...new Set([...comparedWith('AWS::Region', document).filter((name) => /^[a-z]+(-[a-z]+)+-\d$/.test(name)), ...REGIONS])] : REGIONS.slice(0, 1);
  const accounts = account !== undefined ? [account]
    : /AWS::AccountId|:\d{12}:/.test(text) ? [ACCOUNT, OTHER_ACCOUNT] : [ACCOUNT];
  return regions.flatMap((one) => accounts.map((other) => ({ region: one, account: other })));
}

/** A nested stack compares what is passed to it: the literals that its template compares with the parameters that get this one. */
function comparedWherePassed(name: string, document: JsonObject): string[] {
  return [...objectsIn(document.Resources)].flatMap((properties) => {
    const passed = isObject(properties.Parameters) ? Object.entries(properties.Parameters).filter(([, value]) => refersTo(value, name)) : [];
    return passed.flatMap(([parameter]) => filesOf(properties, document).flatMap((file) =>
      [...comparedWith(parameter, file), ...comparedWherePassed(parameter, file)]));
  });
}

/** The templates that a nested stack may have. Its URL may be the value of another parameter. */
function filesOf(properties: JsonObject, document: JsonObject): JsonObject[] {
  const filesIn = (value: Json) => Object.entries(NESTED_FILES).filter(([file]) => JSON.stringify(value).includes(file)).map(([, file]) => file);
  const own = filesIn(properties);
  return own.length > 0 ? own : filesIn(document);
}

/** The literals that a parameter is compared with, and the rows of the maps that it is looked up in. */
function comparedWith(name: string, document: JsonObject): string[] {
  const found = new Set<string>();
  for (const { 'Fn::Equals': operands } of objectsIn(document.Conditions)) {
    if (Array.isArray(operands) && operands.some((operand) => refersTo(operand, name))) {
      operands.filter((operand) => !isObject(operand)).forEach((literal) => found.add(String(literal)));
    }
  }
  for (const { 'Fn::FindInMap': lookup } of objectsIn(document)) {
    if (Array.isArray(lookup) && refersTo(lookup[1], name) && isObject(document.Mappings)) {
      Object.keys(document.Mappings[String(lookup[0])] ?? {}).forEach((row) => found.add(row));
    }
  }
  return [...found];
}

function refersTo(value: Json, name: string): boolean {
  return [...objectsIn(value)].some(({ Ref: reference, 'Fn::Sub': text }) =>
    reference === name || JSON.stringify(text ?? '').includes(`\${${name}}`));
}
