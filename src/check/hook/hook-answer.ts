import { isFailure } from './hook-findings';
import type { JudgedFinding, JudgedTemplate } from './hook-findings';
import { DOCUMENTATION } from '../formats/links';

/** An answer of a Lambda hook (CloudFormation Hooks user guide, Lambda Hooks, response input). */
export interface HookAnswer {
  readonly hookStatus: 'SUCCESS' | 'FAILED';
  /** `NonCompliant`: the template has findings. `InternalFailure`: it could not be checked. */
  readonly errorCode?: 'NonCompliant' | 'InternalFailure';
  readonly message: string;
  readonly clientRequestToken: string;
  readonly annotations?: readonly HookAnnotation[];
}

/** The details of a finding, which `GetHookResult` returns (CloudFormation API reference, Annotation). */
export interface HookAnnotation {
  readonly annotationName: string;
  readonly status: 'FAILED' | 'SKIPPED';
  readonly statusMessage: string;
  readonly remediationMessage: string;
  readonly remediationLink: string;
  readonly severityLevel: 'INFORMATIONAL' | 'LOW' | 'MEDIUM' | 'HIGH';
}

/** CloudFormation truncates longer messages. */
const MAX_MESSAGE = 4096;

/** The API reference limits the texts of an annotation, and gives no limit for their number. */
const MAX_TEXT = 16_384;
const MAX_ANNOTATIONS = 100;

export function success(token: string, message: string): HookAnswer {
  return { hookStatus: 'SUCCESS', message: shorten(message, MAX_MESSAGE), clientRequestToken: token };
}

/** The hook itself failed. CloudFormation then acts by the failure mode of the hook, as for a finding. */
export function internalFailure(token: string, message: string): HookAnswer {
  return { hookStatus: 'FAILED', errorCode: 'InternalFailure', message: shorten(message, MAX_MESSAGE), clientRequestToken: token };
}

/** The answer for a checked template. The findings that fail it come first. */
export function answer(token: string, stackName: string, { tables, findings }: JudgedTemplate): HookAnswer {
  const open = findings.filter(({ verdict }) => verdict !== 'suppressed');
  const failures = open.filter(isFailure);
  const ordered = [...failures, ...open.filter((each) => !isFailure(each)), ...findings.filter(({ verdict }) => verdict === 'suppressed')];
  const annotations = ordered.length === 0 ? undefined : ordered.slice(0, MAX_ANNOTATIONS).map(annotationOf);
  if (failures.length === 0) {
    const warnings = open.length === 0 ? 'no findings' : `no findings that fail it, ${count(open.length, 'warning')}:\n${lines(open)}`;
    return { ...success(token, `${stackName}: ${count(tables, 'table')} checked, ${warnings}`), annotations };
  }
  const message = shorten(`${stackName}: ${count(failures.length, 'finding')}.\n${lines(failures)}`, MAX_MESSAGE);
  return { hookStatus: 'FAILED', errorCode: 'NonCompliant', message, clientRequestToken: token, annotations };
}

function lines(findings: readonly JudgedFinding[]): string {
  return findings.map(({ finding: { id, logicalId, message, fix } }) => `[${id}] ${logicalId || 'template'}: ${message} ${fix}`).join('\n');
}

function annotationOf({ finding, verdict }: JudgedFinding): HookAnnotation {
  const { id, rule, logicalId, message, fix, suppressed } = finding;
  const until = suppressed?.until === undefined ? '' : ` until ${suppressed.until}`;
  const notes = {
    fails: '',
    warns: '',
    unverifiable: ' This depends on values that are known only at deployment.',
    existing: ' The stack has this finding already.',
    suppressed: ` Exempt${until}: ${suppressed?.reason ?? 'no reason given'}`,
  };
  return {
    annotationName: id,
    status: verdict === 'unverifiable' || verdict === 'suppressed' ? 'SKIPPED' : 'FAILED',
    statusMessage: shorten(`${logicalId || 'template'}: ${message}${notes[verdict]}`, MAX_TEXT),
    remediationMessage: shorten(fix || 'See the documentation of the rule.', MAX_TEXT),
    remediationLink: `${DOCUMENTATION}/rules.md#${rule.toLowerCase()}`,
    severityLevel: SEVERITIES[verdict],
  };
}

const SEVERITIES = { fails: 'HIGH', existing: 'MEDIUM', warns: 'LOW', unverifiable: 'LOW', suppressed: 'INFORMATIONAL' } as const;

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const ELLIPSIS = ' … (more in the annotations)';

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - ELLIPSIS.length)}${ELLIPSIS}`;
}
