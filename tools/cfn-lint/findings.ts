import { execFile } from 'child_process';
import { readdirSync, readFileSync } from 'fs';
import { basename, dirname, join } from 'path';
import { resourceType, templatesIn } from './apps';

/** What a tool has to say about a place in a template. */
export interface Finding {
  readonly tool: 'cfn-lint' | 'cdk';
  readonly rule: string;
  readonly template: string;
  readonly logicalId?: string;
  readonly type?: string;
  /** Within the resource, with dots. */
  readonly path: string;
  readonly message: string;
}

/** The Regions of the apps. */
const REGIONS = ['eu-west-1', 'us-east-1'];

/** Set where something was found; anything else is a failure of the linter itself. */
const FOUND = new Set([0, 2, 4, 6, 8, 10, 12, 14]);

interface LintMatch {
  readonly Rule: { readonly Id: string };
  readonly Filename: string;
  readonly Location: { readonly Path: readonly (string | number)[] | null };
  readonly Message: string;
}

export async function lint(cfnLint: string, outdir: string): Promise<Finding[]> {
  const args = ['--format', 'json', '--regions', ...REGIONS, '--template', ...templatesIn(outdir)];
  const text = await new Promise<string>((found, failed) => {
    const child = execFile(cfnLint, args, { maxBuffer: 64 * 1024 * 1024 }, (_, stdout, stderr) =>
      (FOUND.has(child.exitCode ?? -1) ? found(stdout) : failed(new Error(`cfn-lint ended with ${child.exitCode}: ${stderr}`))));
  });
  return (JSON.parse(text) as LintMatch[]).map(({ Rule, Filename, Location, Message }) => {
    const [section, logicalId, ...path] = Location.Path ?? [];
    const inResource = section === 'Resources';
    return {
      tool: 'cfn-lint',
      rule: Rule.Id,
      template: basename(Filename),
      logicalId: inResource ? String(logicalId) : undefined,
      type: inResource ? resourceType(Filename, String(logicalId)) : undefined,
      path: (inResource ? path : Location.Path ?? []).join('.'),
      message: Message,
    };
  });
}

interface Report {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly violations: readonly {
      readonly ruleName: string;
      readonly description: string;
      readonly violatingConstructs: readonly {
        readonly cloudFormationResource?: { readonly templatePath: string; readonly logicalId: string; readonly propertyPaths?: readonly string[] };
      }[];
    }[];
  }[];
}

/** What CDK's own template validation wrote into its reports, of whatever severity. */
export function validationFindings(outdir: string): Finding[] {
  const reports = readdirSync(outdir, { recursive: true, encoding: 'utf8' }).filter((file) => basename(file) === 'validation-report.json');
  if (reports.length === 0) {
    throw new Error('The synth left no validation report: the validation did not run');
  }
  return reports.flatMap((file) => {
    const report = JSON.parse(readFileSync(join(outdir, file), 'utf8')) as Report;
    return report.pluginReports
      .filter(({ pluginName }) => pluginName === 'CloudFormation Validate')
      .flatMap(({ violations }) => violations)
      .flatMap(({ ruleName, description, violatingConstructs }) => violatingConstructs.map(({ cloudFormationResource: resource }): Finding => ({
        tool: 'cdk',
        rule: ruleName,
        template: basename(resource?.templatePath ?? ''),
        logicalId: resource?.logicalId,
        type: resource && resourceType(join(outdir, dirname(file), resource.templatePath), resource.logicalId),
        path: (resource?.propertyPaths ?? []).join(' '),
        message: description,
      })));
  });
}
