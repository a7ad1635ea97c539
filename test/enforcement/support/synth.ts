import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { App } from 'aws-cdk-lib';
import type { AppProps } from 'aws-cdk-lib';

export const ENV = { account: '111122223333', region: 'eu-west-1' };

/** Under this context, that of the CLI and the toolkit library, CDK reports violations and does not stop for them. */
export const UNSTOPPED = { '@aws-cdk/core:failSynthOnValidationErrors': false, '@aws-cdk/core:appMode': 'inmemory' };

export function app(context: AppProps['context'] = {}): App {
  return new App({ context, treeMetadata: true, analyticsReporting: false });
}

/** Synthesizes, and hands back what was thrown, if anything was, and what was printed. */
export function printed(of: { synth(): unknown }): { readonly error?: Error; readonly text: string } {
  const print = jest.spyOn(console, 'error').mockImplementation(() => {});
  const text = () => print.mock.calls.flat().join('\n');
  try {
    of.synth();
    return { text: text() };
  } catch (error) {
    return { error: error as Error, text: text() };
  } finally {
    print.mockRestore();
  }
}

/** Synthesizes, and hands back what was thrown: undefined if nothing was. */
export function synth(of: { synth(): unknown }): Error | undefined {
  return printed(of).error;
}

/** The code that starts the message of an error of the library. */
export function codeOf(error: Error | undefined): string | undefined {
  return /^\[(\w+)\] /.exec(error?.message ?? '')?.[1];
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
