import { App, Stack, Validations } from 'aws-cdk-lib';
import { ACCOUNT } from './mistake';
import { EncryptedTables, SecureTableChecks } from '../../src';
import { reports, synth } from '../enforcement/support/synth';

/** A mistake that compiles and synthesizes, and that the guard or the rule pack reports: the finding, and the app with its remedy. */
export interface ReportedMistake {
  readonly mistake: string;
  readonly wrong: (stack: Stack) => unknown;
  /** Severity, id and construct of each finding. */
  readonly found: readonly string[];
  /** The text of the first finding. */
  readonly says: RegExp;
  /** What its fix names. */
  readonly fix: RegExp;
  readonly fixed: (stack: Stack) => unknown;
}

/** Whether a table is in a backup plan is no matter here. */
const ELSEWHERE = 'SecureTable-BackupPlan';

/** Reports each mistake, and nothing once it is mended. */
export function expectReported(mistakes: readonly ReportedMistake[]): void {
  test.each(mistakes.map((each) => [each.mistake, each] as const))('%s', (_, { wrong, found, says, fix, fixed }) => {
    const reported = findingsIn(wrong);

    expect(reported.map(({ severity, ruleName, path }) => `${severity} ${ruleName} ${path}`)).toEqual(found);
    expect(reported[0].description).toMatch(says);
    expect(reported[0].suggestedFix).toMatch(fix);
    expect(findingsIn(fixed)).toEqual([]);
  });
}

function findingsIn(build: (stack: Stack) => unknown) {
  const app = new App({ analyticsReporting: false });
  EncryptedTables.enforce(app);
  Validations.of(app).addPlugins(new SecureTableChecks(app));
  build(new Stack(app, 'Shop', { env: { account: ACCOUNT, region: 'eu-west-1' } }));
  const error = synth(app);
  const all = reports(app).flatMap(({ violations }) => violations);

  // A synthesis that fails for another reason has no report to judge.
  expect(error === undefined || all.some(({ severity }) => severity !== 'warning')).toBe(true);
  return all.filter(({ ruleName }) => ruleName !== ELSEWHERE)
    .map((violation) => ({ ...violation, path: violation.violatingConstructs[0].constructPath }));
}
