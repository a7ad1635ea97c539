import { previousTemplate, resolvedTemplate } from './changed-resources';
import type { HookPayload } from './hook-payload';
import type { HookRequest } from './hook-request';
import type { HookSettings } from './hook-settings';
import { checkTemplates } from '../engine';
import type { CheckedFinding, CheckResult } from '../result';
import { fails } from '../selection';
import { parseTemplate } from '../template-input';

/** Whether a finding fails the answer, or why it is only an annotation. */
export type Verdict = 'fails' | 'warns' | 'unverifiable' | 'existing' | 'suppressed';

export interface JudgedFinding {
  readonly finding: CheckedFinding;
  readonly verdict: Verdict;
}

export interface JudgedTemplate {
  readonly tables: number;
  readonly findings: readonly JudgedFinding[];
}

export function isFailure({ verdict }: JudgedFinding): boolean {
  return verdict === 'fails';
}

/** The findings of the template in a payload. */
export function judge(request: HookRequest, payload: HookPayload, settings: HookSettings): JudgedTemplate {
  const { template = '', changes } = payload;
  const text = changes.length === 0 ? template : JSON.stringify(resolvedTemplate(parseTemplate(request.stackName, template), changes));
  const { tables, findings } = check(request, text, settings);
  const before = settings.existing === 'WARN' && findings.length > 0 ? previousFindings(request, payload, settings) : new Set<string>();
  return { tables, findings: findings.map((finding) => ({ finding, verdict: verdictOf(finding, before.has(finding.fingerprint)) })) };
}

function verdictOf(finding: CheckedFinding, isExisting: boolean): Verdict {
  if (fails(finding, 'guarded')) {
    return isExisting ? 'existing' : 'fails';
  }
  return finding.suppressed !== undefined ? 'suppressed' : finding.unverifiable ? 'unverifiable' : 'warns';
}

function check({ stackName, region, account }: HookRequest, text: string, { unverifiable, exemptions }: HookSettings): CheckResult {
  return checkTemplates([{ file: stackName, text, stackName, region, account }], {
    unverifiable: unverifiable === 'FAIL' ? 'fail' : 'warn',
    allowExemptions: exemptions === 'HONOUR',
  });
}

/** The fingerprints of the findings that the stack has before the operation. */
function previousFindings(request: HookRequest, payload: HookPayload, settings: HookSettings): ReadonlySet<string> {
  const text = previousText(request, payload);
  if (text === undefined) {
    return new Set();
  }
  try {
    return new Set(check(request, text, settings).findings.map(({ fingerprint }) => fingerprint));
  } catch {
    // Without a readable template all findings count as new.
    return new Set();
  }
}

/** A change set has no previous template: its changes lead back to it. */
function previousText({ stackName, target }: HookRequest, { template = '', previousTemplate: previous, changes }: HookPayload): string | undefined {
  if (previous !== undefined || target !== 'CHANGE_SET') {
    return previous;
  }
  return JSON.stringify(previousTemplate(parseTemplate(stackName, template), changes));
}
