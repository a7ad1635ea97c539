import { Validations } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { EncryptedTables, SecureTableChecks, SecureTableHipaaChecks, SecureTableNist80053R5Checks, SecureTablePciDss4Checks } from '../../../src';
import { app as appOf, reports, synth } from '../../enforcement/support/synth';

/** What the guard and the library's own packs say of an app: `<severity> <rule> <path>`. */
export function saidOf(build: (app: App) => void, context: Record<string, unknown> = {}): string[] {
  const app = appOf(context);
  EncryptedTables.enforce(app);
  Validations.of(app).addPlugins(
    new SecureTableChecks(app), new SecureTableHipaaChecks(app), new SecureTableNist80053R5Checks(app), new SecureTablePciDss4Checks(app),
  );
  build(app);
  const error = synth(app);
  const said = reports(app).flatMap(({ violations }) => violations.flatMap(({ ruleName, severity, violatingConstructs }) =>
    violatingConstructs.map(({ constructPath }) => `${severity} ${ruleName} ${constructPath}`)));
  // Whatever stops the synth has to be among them.
  return error !== undefined && said.length === 0 ? [error.message] : said;
}
