import { mismatchOf, readCondition, UNKNOWN_CONDITION } from './condition';
import type { Condition } from './condition';
import { globOf } from './glob';
import { patternOf, resourceGlob } from './pattern';
import type { Pattern, PolicyElement } from './pattern';
import { readPrincipals, UNKNOWN_PRINCIPAL } from './principal';
import type { PrincipalEntry } from './principal';
import { itemsOf, reporterFor } from './reporter';
import type { Reporter } from './reporter';
import { isIntrinsic, isNoValue } from '../cloudformation/intrinsics';
import type { JsonObject } from '../cloudformation/json';
import { isObject } from '../cloudformation/json';
import { abbreviate, isUnresolved, knownText, parseJson } from '../cloudformation/text';

interface PolicyDocument {
  readonly statements: readonly Statement[];
  /** Why IAM would reject the policy. */
  readonly malformed: readonly string[];
}

/** A statement, as far as the template contains it. */
export interface Statement {
  /** `statement 0 "Sid"`. */
  readonly name: string;
  readonly sid?: string;
  /** `Deny` for a statement that is not readable: it may deny, with every element unknown. */
  readonly effect: 'Allow' | 'Deny';
  readonly principals: PolicyElement<PrincipalEntry>;
  readonly actions: PolicyElement<Pattern>;
  readonly resources: PolicyElement<Pattern>;
  readonly conditions: readonly Condition[];
  /** The values that the template does not contain, and conditions without a documented meaning, in sentences. */
  readonly unknown: readonly string[];
  /** False if the template does not contain the statement or its effect. */
  readonly readable: boolean;
}

export function conditionsOn({ conditions }: Statement, key: string): readonly Condition[] {
  return conditions.filter((condition) => condition.key === key);
}

const DOCUMENT_KEYS = new Set(['Version', 'Id', 'Statement']);
const STATEMENT_KEYS = new Set(['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition']);

/** @param value the policy, or its JSON text, as some SDK calls have it */
export function readDocument(value: unknown): PolicyDocument {
  const malformed: string[] = [];
  const document = typeof value === 'string' ? parseJson(value) ?? value : value;
  if (isUnresolved(document)) {
    return { statements: [unreadable('the policy', document)], malformed };
  }
  if (!isObject(document)) {
    return { statements: [], malformed: ['the policy is not a JSON object'] };
  }
  malformed.push(...foreignKeys('the policy', document, DOCUMENT_KEYS));
  if (document.Id !== undefined && knownText(document.Id) === undefined) {
    malformed.push('the policy\'s Id is not a string');
  }
  if (document.Version !== undefined && document.Version !== '2012-10-17' && document.Version !== '2008-10-17') {
    malformed.push('the policy\'s Version is neither 2012-10-17 nor 2008-10-17');
  }
  const statements = itemsOf(document.Statement).map((statement, index) => readStatement(statement, index, malformed));
  return { statements, malformed };
}

function readStatement(value: unknown, index: number, malformed: string[]): Statement {
  const sid = isObject(value) && typeof value.Sid === 'string' && !isUnresolved(value.Sid) ? value.Sid : undefined;
  const name = `statement ${index}${sid ? ` "${sid}"` : ''}`;
  if (isUnresolved(value)) {
    return unreadable(name, value);
  }
  if (!isObject(value)) {
    malformed.push(`${name} is not an object`);
    return unreadable(name, value);
  }
  const statement: JsonObject = Object.fromEntries(Object.entries(value).filter(([, part]) => !isNoValue(part)));
  malformed.push(...foreignKeys(name, statement, STATEMENT_KEYS));
  if (isUnresolved(statement.Effect)) {
    return unreadable(name, value);
  }
  const unknown: string[] = [];
  const report = reporterFor(name, malformed, unknown);
  if (statement.Sid !== undefined && sid === undefined && !isUnresolved(statement.Sid)) {
    report.malformed('its Sid is not a string');
  }
  if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') {
    report.malformed('its Effect is neither Allow nor Deny');
  }
  return {
    name,
    sid,
    effect: statement.Effect === 'Allow' ? 'Allow' : 'Deny',
    principals: readElement(statement, 'Principal', report, (part) => readPrincipals(part, report)),
    actions: readElement(statement, 'Action', report, (part) => readPatterns(part, 'Action', report, actionGlob)),
    resources: readElement(statement, 'Resource', report, (part) => readPatterns(part, 'Resource', report, resourceGlob)),
    conditions: readConditions(statement.Condition, report),
    unknown,
    readable: true,
  };
}

function readElement<T>(statement: JsonObject, name: string, report: Reporter, read: (part: unknown) => readonly T[]): PolicyElement<T> {
  const not = statement[`Not${name}`] !== undefined;
  if (not === (statement[name] !== undefined)) {
    report.malformed(`it has ${not ? 'both' : 'neither'} ${name} ${not ? 'and' : 'nor'} Not${name}`);
  }
  return { not, entries: read(not ? statement[`Not${name}`] : statement[name]) };
}

function readPatterns(part: unknown, name: string, report: Reporter, toGlob: (text: string, report: Reporter) => Pattern['glob']): Pattern[] {
  const items = itemsOf(part);
  if (items.length === 0 || !items.every((item) => typeof item === 'string' || isIntrinsic(item))) {
    report.malformed(`its ${name} is not a string or a list of strings`);
  }
  return items.map((item) => {
    const pattern = patternOf(item, (text) => toGlob(text, report));
    if (pattern.unclear === 'unknown') {
      report.unknown(name, item);
    }
    return pattern;
  });
}

const ACTION_NAME = /^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/;

/** In lower case: action names are not case-sensitive (IAM User Guide). */
function actionGlob(text: string, report: Reporter): Pattern['glob'] {
  if (text !== '*' && !ACTION_NAME.test(text)) {
    report.malformed(`"${text}" is not the name of an action`);
    return undefined;
  }
  return globOf(text.toLowerCase(), { wildcards: true });
}

function readConditions(block: unknown, report: Reporter): Condition[] {
  if (block === undefined) {
    return [];
  }
  if (isUnresolved(block)) {
    report.unknown('Condition', block);
    return [UNKNOWN_CONDITION];
  }
  if (!isObject(block) || !Object.values(block).every((tests) => isObject(tests) || isUnresolved(tests))) {
    report.malformed('its Condition is not an object of objects');
    return [UNKNOWN_CONDITION];
  }
  return Object.entries(block as Readonly<Record<string, JsonObject>>).flatMap(([operator, tests]) => {
    if (isUnresolved(tests)) {
      report.unknown(operator, tests);
      return [UNKNOWN_CONDITION];
    }
    return Object.entries(tests).map(([key, values]) => readConditionValues(operator, key, itemsOf(values), report));
  });
}

function readConditionValues(operator: string, key: string, values: readonly unknown[], report: Reporter): Condition {
  if (values.length === 0 || !values.every((value) => isIntrinsic(value) || ['string', 'boolean', 'number'].includes(typeof value))) {
    report.malformed(`the values of ${operator} ${key} are not strings, booleans or numbers`);
    return UNKNOWN_CONDITION;
  }
  for (const value of values.filter((one) => knownText(one) === undefined)) {
    report.unknown(`${operator} ${key}`, value);
  }
  const condition = readCondition(operator, key, values);
  const mismatch = mismatchOf(condition);
  if (mismatch !== undefined) {
    report.undocumented(mismatch);
  }
  return condition;
}

function foreignKeys(where: string, value: object, known: ReadonlySet<string>): string[] {
  return Object.keys(value).filter((key) => !known.has(key)).map((key) => `${where} has an unknown element ${key}`);
}

function unreadable(name: string, value: unknown): Statement {
  const anything: PolicyElement<Pattern> = { not: false, entries: [{ label: abbreviate(value), unclear: 'unknown' }] };
  return {
    name,
    effect: 'Deny',
    principals: { not: false, entries: [UNKNOWN_PRINCIPAL] },
    actions: anything,
    resources: anything,
    conditions: [],
    unknown: [`${name} is ${abbreviate(value)}`],
    readable: false,
  };
}
