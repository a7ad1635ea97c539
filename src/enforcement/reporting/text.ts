import { findingId } from '../../rules/judge';
import type { Judgement } from '../../rules/judge';

/** A report for where CDK shows none, by construct: what is wrong there and what to write instead. */
export function toText(judgements: readonly Judgement[]): string {
  const paths = [...new Set(judgements.map(({ finding }) => finding.where.constructPath))];
  return paths.map((path) => [
    path,
    ...judgements.filter(({ finding }) => finding.where.constructPath === path).flatMap((judgement) => [
      `  ${judgement.finding.severity === 'error' ? 'FATAL' : 'WARNING'} ${findingId(judgement)}: ${judgement.finding.message}`,
      `    ${judgement.finding.fix}`,
    ]),
  ].join('\n')).join('\n\n');
}
