import { readFileSync } from 'fs';
import { join } from 'path';
import type { Finding } from './findings';

/** A finding that stands, and why: as narrow as rule, resource type, place and message make it. */
interface KnownFinding {
  readonly tool: Finding['tool'];
  readonly rule: string;
  readonly type: string;
  /** `*` for one part. */
  readonly path: string;
  /** Regular expression. */
  readonly message: string;
  readonly reason: string;
}

interface Known {
  /** Apps whose synth is meant to stop, and why: cfn-lint alone looks at their templates. */
  readonly stopped: Readonly<Record<string, string>>;
  readonly findings: readonly KnownFinding[];
}

export const known = JSON.parse(readFileSync(join(__dirname, 'known-findings.json'), 'utf8')) as Known;

export function whichKnown(finding: Finding): KnownFinding | undefined {
  return known.findings.find(({ tool, rule, type, path, message }) =>
    tool === finding.tool && rule === finding.rule && type === finding.type && samePath(path, finding.path)
    && new RegExp(message).test(finding.message));
}

function samePath(pattern: string, path: string): boolean {
  const [wanted, parts] = [pattern.split('.'), path.split('.')];
  return wanted.length === parts.length && wanted.every((part, at) => part === '*' || part === parts[at]);
}
