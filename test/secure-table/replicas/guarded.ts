import { Validations } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { EncryptedTables, SecureTableChecks, SecureTableHipaaChecks, SecureTableNist80053R5Checks, SecureTablePciDss4Checks } from '../../../src';
import { app as appOf, reports, synth } from '../../enforcement/support/synth';

/** The findings of the guard and the library's own packs: `<severity> <rule> <path>`. Backups are the app's, not the table's. */
export function findingsOf(build: (app: App) => void, context: Record<string, unknown> = {}): string[] {
  const app = appOf(context);
  EncryptedTables.enforce(app);
  Validations.of(app).addPlugins(
    new SecureTableChecks(app), new SecureTableHipaaChecks(app), new SecureTableNist80053R5Checks(app), new SecureTablePciDss4Checks(app),
  );
  build(app);
  const error = synth(app);
  const findings = reports(app).flatMap(({ violations }) => violations.flatMap(({ ruleName, severity, violatingConstructs }) =>
    violatingConstructs.map(({ constructPath }) => `${severity} ${ruleName} ${constructPath}`)));
  // An error that is not a finding must fail the test too.
  return error !== undefined && findings.length === 0 ? [error.message] : findings.filter((finding) => !finding.startsWith('warning SecureTable-BackupPlan'));
}
