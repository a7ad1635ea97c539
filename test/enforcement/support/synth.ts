import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { App } from 'aws-cdk-lib';
import type { AppProps } from 'aws-cdk-lib';

export const ENV = { account: '111122223333', region: 'eu-west-1' };

/** Under this context, the CLI's own, CDK reports violations and does not stop for them. */
export const UNSTOPPED = { '@aws-cdk/core:failSynthOnValidationErrors': false };

export function app(context: AppProps['context'] = {}): App {
  return new App({ context, treeMetadata: true, analyticsReporting: false });
}

/** Synthesizes, and hands back what was thrown: undefined if nothing was. CDK prints its report where it does not throw it. */
export function synth(of: { synth(): unknown }): Error | undefined {
  const printed = jest.spyOn(console, 'error').mockImplementation(() => {});
  try {
    of.synth();
    return undefined;
  } catch (error) {
    return error as Error;
  } finally {
    printed.mockRestore();
  }
}

interface ReportedViolation {
  readonly ruleName: string;
  readonly description: string;
  readonly suggestedFix: string;
  readonly severity: string;
  readonly violatingConstructs: readonly { readonly constructPath: string; readonly cloudFormationResource?: { readonly logicalId: string } }[];
}

interface PluginReport {
  readonly pluginName: string;
  readonly conclusion: string;
  readonly violations: readonly ReportedViolation[];
}

/** What CDK wrote down of the plugins' reports. */
export function reports(of: App): readonly PluginReport[] {
  const file = join(of.outdir, 'validation-report.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { pluginReports: readonly PluginReport[] }).pluginReports : [];
}

/** The reported violations as `<severity> <rule> <path>`. */
export function violations(of: App, plugin = 'EncryptedTables'): readonly string[] {
  return reports(of).filter(({ pluginName }) => pluginName === plugin)
    .flatMap((report) => report.violations.flatMap(({ severity, ruleName, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => `${severity} ${ruleName} ${constructPath}`)));
}
