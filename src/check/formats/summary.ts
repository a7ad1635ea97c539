import { addTo } from '../../cloudformation/json';
import type { CheckedFinding, CheckResult } from '../result';

/** How many findings there are of each kind. Suppressed findings count only as suppressed. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  /** The errors and warnings whose values are known only at deployment. */
  readonly unverifiable: number;
  readonly suppressed: number;
}

export function summarize(findings: readonly CheckedFinding[]): Summary {
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  const count = (matches: (finding: CheckedFinding) => boolean) => open.filter(matches).length;
  return {
    errors: count(({ severity }) => severity === 'error'),
    warnings: count(({ severity }) => severity === 'warning'),
    unverifiable: count(({ unverifiable }) => unverifiable),
    suppressed: findings.length - open.length,
  };
}

/** For example `2 errors, 1 warning, 1 suppressed in 3 files with 40 tables`. */
export function summaryText({ files, tables, findings }: CheckResult): string {
  const { errors, warnings, unverifiable, suppressed } = summarize(findings);
  const counts = [
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    ...unverifiable > 0 ? [`${unverifiable} unverifiable`] : [],
    ...suppressed > 0 ? [`${suppressed} suppressed`] : [],
  ];
  return `${counts.join(', ')} in ${counted(files.length, 'file')} with ${counted(tables, 'table')}`;
}

export function counted(count: number, noun: string): string {
  return `${numberText(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** With commas between thousands. */
export function numberText(count: number): string {
  return count.toLocaleString('en-US');
}

/** The findings of each file, in the order of the result. */
export function findingsByFile(findings: readonly CheckedFinding[]): ReadonlyMap<string, readonly CheckedFinding[]> {
  const files = new Map<string, CheckedFinding[]>();
  findings.forEach((finding) => addTo(files, finding.at.file, finding));
  return files;
}

/** Why a finding is suppressed, for example `exempt until 2027-06-30: ...`. */
export function suppressionText({ suppressed }: CheckedFinding): string | undefined {
  if (suppressed === undefined) {
    return undefined;
  }
  const { kind, reason, until } = suppressed;
  const text = kind === 'baseline' ? 'in the baseline' : kind;
  return `${text}${until === undefined ? '' : ` until ${until}`}${reason === undefined ? '' : `: ${reason}`}`;
}
