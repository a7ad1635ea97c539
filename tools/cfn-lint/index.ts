import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { controlApp, lintedApps, synthesize, templatesIn } from './apps';
import type { LintedApp } from './apps';
import { lint, validationFindings } from './findings';
import type { Finding } from './findings';
import { known, whichKnown } from './known';
import { pythonEnvironment } from '../python/environment';

/*
 * Every template of the examples and of the end-to-end tests, before cfn-lint and before CDK's own validation in strict mode.
 * A finding fails, unless known-findings.json says why it stands; what known.json lists and nobody finds any more fails as well.
 */

interface Looked {
  readonly app: LintedApp;
  readonly templates: number;
  readonly synth: { readonly code: number; readonly output: string };
  readonly findings: readonly Finding[];
}

async function look(app: LintedApp, cfnLint: string): Promise<Looked> {
  const outdir = mkdtempSync(join(tmpdir(), 'cdk-secure-table-lint-'));
  try {
    const synth = await synthesize(app, outdir);
    const templates = templatesIn(outdir).length;
    const findings = templates === 0 ? [] : [...isStopped(app) ? [] : validationFindings(outdir), ...await lint(cfnLint, outdir)];
    return { app, synth, templates, findings };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

function isStopped({ name }: LintedApp): boolean {
  return known.stopped[name] !== undefined;
}

function verdict(passed: boolean, text: string): boolean {
  console.log(`${passed ? '✓' : '✗'} ${text}`);
  return passed;
}

function judge({ app, synth, templates, findings }: Looked): boolean {
  const unknown = findings.filter((finding) => !whichKnown(finding));
  const asMeant = isStopped(app) === (synth.code !== 0);
  const passed = asMeant && templates > 0 && unknown.length === 0;
  verdict(passed, `${app.name}: ${templates} templates, ${findings.length - unknown.length} known findings, ${unknown.length} others`);
  unknown.forEach(({ tool, rule, template, logicalId, type, path, message }) =>
    console.log(`    ${tool} ${rule} ${template} ${logicalId ?? ''} (${type ?? 'template'}) ${path}: ${message}`));
  if (!asMeant || templates === 0) {
    console.log(synth.output);
  }
  return passed;
}

/** A linter that finds nothing anywhere proves nothing. */
function judgeControl({ findings, synth }: Looked): boolean[] {
  return [
    verdict(findings.some(({ tool }) => tool === 'cfn-lint'), 'control: cfn-lint finds the fault of a template that has one'),
    verdict(findings.some(({ tool }) => tool === 'cdk') && synth.code !== 0, 'control: so does the validation of CDK, and the synth fails'),
  ];
}

function judgeKnown(looked: readonly Looked[]): boolean[] {
  const used = new Set(looked.flatMap(({ findings }) => findings.map(whichKnown)));
  return known.findings.map((entry) => verdict(used.has(entry), `known: ${entry.tool} ${entry.rule} on ${entry.type} at ${entry.path}: ${entry.reason}`));
}

async function main(): Promise<number> {
  const cfnLint = join(pythonEnvironment('cfn-lint', join(__dirname, 'requirements.txt')), 'cfn-lint');
  const looked: Looked[] = [];
  const verdicts: boolean[] = [];
  for (const app of lintedApps()) {
    looked.push(await look(app, cfnLint));
    verdicts.push(judge(looked[looked.length - 1]));
  }
  verdicts.push(...judgeControl(await look(controlApp, cfnLint)), ...judgeKnown(looked));
  Object.entries(known.stopped).forEach(([name, reason]) => console.log(`- not before CDK's own validation: ${name}: ${reason}`));
  const failed = verdicts.filter((passed) => !passed).length;
  console.log(`\n${verdicts.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

main().then((code) => process.exit(code), (error: unknown) => {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exit(1);
});
