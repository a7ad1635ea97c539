import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { createRequire } from 'module';
import { tmpdir } from 'os';
import { join } from 'path';
import type * as cdk from 'aws-cdk-lib';
import { writeNestedTemplates } from './files';
import { isHidden } from './guard';
import type { Guard, GuardedApp, GuardedStack, GuardError } from './guard';

/** What is used of a package of this library, whatever its version. */
interface Library {
  readonly EncryptedTables: { enforce(scope: cdk.App): void };
}

interface Report {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly violations: readonly { readonly ruleName: string; readonly severity: string; readonly description: string }[];
  }[];
}

/**
 * The guard of a compiled package, by its public API alone: an app whose stacks have these templates is synthesized, and CDK's report of it is read.
 *
 * It takes fifty times as long as the rules themselves. It does not tell the tables that a finding is about.
 */
export function packageGuard(packageDirectory: string): Guard {
  const load = createRequire(join(packageDirectory, 'package.json'));
  return enforcedBy(load(packageDirectory) as Library, load('aws-cdk-lib') as typeof cdk);
}

export function enforcedBy({ EncryptedTables: tables }: Library, { App, DefaultStackSynthesizer, Stack }: typeof cdk): Guard {
  class Replacing extends DefaultStackSynthesizer {
    constructor(private readonly document: object) {
      super();
    }

    public override synthesize(session: cdk.ISynthesisSession): void {
      super.synthesize(session);
      writeFileSync(join(session.outdir, this.boundStack.templateFile), JSON.stringify(this.document));
      writeNestedTemplates(session.outdir);
    }
  }
  const newStack = (app: cdk.App, { stackName, region, account, document }: GuardedStack) =>
    new Stack(app, stackName, { stackName, env: { region, account }, synthesizer: new Replacing(document) });
  return (of: GuardedApp): readonly GuardError[] => {
    const outdir = mkdtempSync(join(tmpdir(), 'judge-'));
    const app = new App({ outdir, analyticsReporting: false, treeMetadata: false });
    tables.enforce(app);
    of.stacks.forEach((stack) => newStack(app, stack));
    try {
      const thrown = synthesized(app);
      const report = join(outdir, 'validation-report.json');
      if (thrown !== undefined && !existsSync(report)) {
        throw thrown;
      }
      return errorsIn(report);
    } finally {
      rmSync(outdir, { recursive: true });
    }
  };
}

/** What a synthesis throws. The guard stops the process where CDK does not: here its report is enough. */
function synthesized(app: cdk.App): unknown {
  const { exitCode } = process;
  const print = console.error;
  console.error = () => undefined;
  try {
    app.synth();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    console.error = print;
    process.exitCode = exitCode;
  }
}

function errorsIn(file: string): readonly GuardError[] {
  const reports = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report).pluginReports : [];
  return reports.filter(({ pluginName }) => pluginName === 'EncryptedTables').flatMap(({ violations }) => violations)
    .filter(({ severity }) => ['fatal', 'error'].includes(severity))
    .map(({ ruleName, description }) => ({ rule: ruleName.replace(/^SecureTable-|\[.*$/g, ''), hidden: isHidden(description), message: description }));
}
