import { isObject } from '../adoption/rendering/json';
import { isIntrinsic, isNoValue } from '../cloudformation/intrinsics';
import { abbreviate, knownText, parseJson } from '../cloudformation/text';
import { readCondition, UNKNOWN_CONDITION } from './condition';
import type { Condition } from './condition';
import { patternOf, plainGlob, resourceGlob } from './pattern';
import type { Pattern } from './pattern';
import { ANYBODY_UNKNOWN, readPrincipals } from './principal';
import type { PrincipalEntry } from './principal';
import { reporterFor } from './reporter';
import type { Reporter } from './reporter';

/** A statement as far as the template tells it. */
export interface Statement {
  /** `statement 0 "Sid"`. */
  readonly name: string;
  readonly sid?: string;
  /** One that could not be read may deny or not, so it is kept among those that deny, with everything in it unknown. */
  readonly effect: 'Allow' | 'Deny';
  readonly principals: Element<PrincipalEntry>;
  readonly actions: Element<Pattern>;
  readonly resources: Element<Pattern>;
  readonly conditions: readonly Condition[];
  /** What of it the template does not tell. */
  readonly unknown: readonly string[];
  /** False if the template does not even tell whether it allows or denies. */
  readonly readable: boolean;
}

/** `Action` or `NotAction`, and so on. */
export interface Element<T> {
  readonly not: boolean;
  readonly entries: readonly T[];
}

interface PolicyDocument {
  readonly statements: readonly Statement[];
  /** What IAM would refuse. */
  readonly malformed: readonly string[];
}

const ACTION = plainGlob({ wildcards: true });
const ACTION_NAME = /^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/;
const DOCUMENT_KEYS = new Set(['Version', 'Id', 'Statement']);
const STATEMENT_KEYS = new Set(['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition']);

/** @param value the policy; as a text too, as some calls of the SDK have it */
export function readDocument(value: unknown): PolicyDocument {
  const malformed: string[] = [];
  const document = typeof value === 'string' ? parseJson(value) : value;
  if (isIntrinsic(document)) {
    return { statements: [unreadable('the policy', document)], malformed };
  }
  if (!isObject(document)) {
    return { statements: [], malformed: ['the policy is not a JSON object'] };
  }
  malformed.push(...foreignKeys('the policy', document, DOCUMENT_KEYS));
  if (document.Id !== undefined && knownText(document.Id) === undefined) {
    malformed.push('the policy\'s Id is not a text');
  }
  if (document.Version !== undefined && document.Version !== '2012-10-17' && document.Version !== '2008-10-17') {
    malformed.push('the policy\'s Version is neither 2012-10-17 nor 2008-10-17');
  }
  const list = isIntrinsic(document.Statement) || !Array.isArray(document.Statement) ? [document.Statement] : document.Statement;
  const statements = list.filter((statement) => !isNoValue(statement)).map((statement, index) => readStatement(statement, index, malformed));
  return { statements, malformed };
}

function readStatement(value: unknown, index: number, malformed: string[]): Statement {
  const sid = isObject(value) && typeof value.Sid === 'string' ? value.Sid : undefined;
  const name = `statement ${index}${sid ? ` "${sid}"` : ''}`;
  if (isIntrinsic(value)) {
    return unreadable(name, value);
  }
  if (!isObject(value)) {
    malformed.push(`${name} is not an object`);
    return unreadable(name, value);
  }
  const raw = Object.fromEntries(Object.entries(value).filter(([, part]) => !isNoValue(part)));
  malformed.push(...foreignKeys(name, raw, STATEMENT_KEYS));
  if (isIntrinsic(raw.Effect)) {
    return unreadable(name, value);
  }
  const unknown: string[] = [];
  const report = reporterFor(name, malformed, unknown);
  if (raw.Sid !== undefined && sid === undefined && !isIntrinsic(raw.Sid)) {
    report.malformed('its Sid is not a text');
  }
  if (raw.Effect !== 'Allow' && raw.Effect !== 'Deny') {
    report.malformed('its Effect is neither Allow nor Deny');
  }
  return {
    name,
    ...(sid === undefined ? {} : { sid }),
    effect: raw.Effect === 'Allow' ? 'Allow' : 'Deny',
    principals: readElement(raw, 'Principal', report, (part) => readPrincipals(part, report)),
    actions: readElement(raw, 'Action', report, (part) => readPatterns(part, 'Action', report, actionGlob)),
    resources: readElement(raw, 'Resource', report, (part) => readPatterns(part, 'Resource', report, resourceGlob)),
    conditions: readConditions(raw.Condition, report),
    unknown,
    readable: true,
  };
}

function readElement<T>(
  statement: Readonly<Record<string, unknown>>, name: string, report: Reporter, read: (part: unknown) => readonly T[],
): Element<T> {
  const not = statement[`Not${name}`] !== undefined;
  if (not === (statement[name] !== undefined)) {
    report.malformed(`it has ${not ? 'both' : 'neither'} ${name} ${not ? 'and' : 'nor'} Not${name}`);
  }
  return { not, entries: read(not ? statement[`Not${name}`] : statement[name]) };
}

function readPatterns(part: unknown, name: string, report: Reporter, toGlob: (text: string, report: Reporter) => Pattern['glob']): Pattern[] {
  const leaves = (Array.isArray(part) ? part : [part]).filter((leaf) => !isNoValue(leaf));
  if (leaves.length === 0 || !leaves.every((leaf) => typeof leaf === 'string' || isIntrinsic(leaf))) {
    report.malformed(`its ${name} is not a text or a list of them`);
  }
  return leaves.map((leaf) => {
    const pattern = patternOf(leaf, (text) => toGlob(text, report));
    if (pattern.why === 'unknown') {
      report.unknown(name, leaf);
    }
    return pattern;
  });
}

/** Action names are compared in lower case. */
function actionGlob(text: string, report: Reporter): Pattern['glob'] {
  if (text !== '*' && !ACTION_NAME.test(text)) {
    report.malformed(`"${text}" is not the name of an action`);
    return undefined;
  }
  return ACTION(text.toLowerCase());
}

function readConditions(block: unknown, report: Reporter): Condition[] {
  if (block === undefined) {
    return [];
  }
  if (isIntrinsic(block)) {
    report.unknown('Condition', block);
    return [UNKNOWN_CONDITION];
  }
  if (!isObject(block) || !Object.values(block).every(isObject)) {
    report.malformed('its Condition is not an object of objects');
    return [UNKNOWN_CONDITION];
  }
  return Object.entries(block).flatMap(([operator, tests]) => {
    if (isIntrinsic(tests)) {
      report.unknown(operator, tests);
      return [UNKNOWN_CONDITION];
    }
    return Object.entries(tests as object).map(([key, one]) => readTest(operator, key, one, report));
  });
}

function readTest(operator: string, key: string, value: unknown, report: Reporter): Condition {
  const values = (Array.isArray(value) ? value : [value]).filter((leaf) => !isNoValue(leaf));
  if (values.length === 0 || !values.every((leaf) => isIntrinsic(leaf) || ['string', 'boolean', 'number'].includes(typeof leaf))) {
    report.malformed(`the values of ${operator} ${key} are not texts, booleans or numbers`);
    return UNKNOWN_CONDITION;
  }
  const condition = readCondition(operator, key, values);
  for (const leaf of values.filter((one) => patternOf(one, () => undefined).why === 'unknown')) {
    report.unknown(`${operator} ${key}`, leaf);
  }
  return condition;
}

function foreignKeys(where: string, value: object, known: ReadonlySet<string>): string[] {
  return Object.keys(value).filter((key) => !known.has(key)).map((key) => `${where} has an element ${key}, which policies do not have`);
}

function unreadable(name: string, value: unknown): Statement {
  const anything: Pattern = { shown: abbreviate(value), why: 'unknown' };
  return {
    name,
    effect: 'Deny',
    principals: { not: false, entries: [ANYBODY_UNKNOWN] },
    actions: { not: false, entries: [anything] },
    resources: { not: false, entries: [anything] },
    conditions: [],
    unknown: [`${name} is ${abbreviate(value)}`],
    readable: false,
  };
}
