import { existsSync, mkdirSync, writeFileSync } from 'fs';
import { dirname } from 'path';
import { HELP, readArguments } from './arguments';
import type { CheckArguments } from './arguments';
import type { StackDefaults } from './assembly-templates';
import { Baseline } from './baseline';
import { checkGroups } from './engine';
import type { Io } from './io';
import { readParameters } from './parameters';
import type { Renderer } from './result';
import { FAIL_ON, fails, selectRules } from './selection';
import type { FailOn } from './selection';
import { readSources } from './sources';
import { attempt } from './text-files';
import { codedError } from '../errors';
import type { Rule } from '../rules/rule';

/** The renderers of reports, by the name of their format. */
export type Formats = Readonly<Record<string, Renderer>>;

/**
 * Checks templates and prints what it finds.
 *
 * @param argv the arguments after `check`
 * @param inColor the formats for a terminal that shows colors; reports in files are never colored
 * @returns the exit code: 0 without findings that count, 1 with some
 */
export function check(argv: readonly string[], io: Io, formats: Formats, inColor = formats): number {
  const { paths, values } = readArguments(argv);
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  // All options are read before any template, so that a mistake in an option fails at once.
  const settings = readSettings(values, formats, io.hasColors ? inColor : formats);
  const { rules, baseline, isQuiet } = settings;
  const sources = readSources(paths.length === 0 ? defaultPaths() : paths, settings.defaults, io);
  const checked = checkGroups(sources.groups, (file) => sources.textOf(file), { rules, unverifiable: settings.unverifiable });
  const known = settings.writesBaseline ? baseline.with(checked, rules.map(({ name }) => name)) : baseline;
  if (settings.writesBaseline) {
    known.write(values.baseline!);
  }
  const result = known.apply(checked);
  settings.outputs.forEach(({ file, render }) => attempt(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, withEnd(render(result)));
  }));
  const failing = result.findings.filter((finding) => fails(finding, settings.failOn));
  if (!isQuiet || failing.length > 0) {
    io.stdout(withEnd(settings.render(isQuiet ? { ...result, findings: failing } : result)));
  }
  if (sources.skipped > 0 && !isQuiet) {
    const what = sources.skipped === 1 ? 'file is not a CloudFormation template and was' : 'files are not CloudFormation templates and were';
    io.stderr(`${sources.skipped} ${what} not checked.\n`);
  }
  return failing.length > 0 ? 1 : 0;
}

/** The options of a run. */
interface Settings {
  readonly render: Renderer;
  readonly outputs: readonly Output[];
  readonly rules: readonly Rule[];
  readonly failOn: FailOn;
  readonly unverifiable: 'warn' | 'fail';
  readonly defaults: StackDefaults;
  readonly baseline: Baseline;
  readonly writesBaseline: boolean;
  readonly isQuiet: boolean;
}

/** A report that is written to a file. */
interface Output {
  readonly file: string;
  readonly render: Renderer;
}

function readSettings(values: CheckArguments['values'], formats: Formats, formatsOfOutput: Formats): Settings {
  const writesBaseline = values['write-baseline'] === true;
  return {
    render: rendererOf(values.format ?? 'text', formatsOfOutput),
    outputs: (values.output ?? []).map((output) => outputOf(output, formats)),
    rules: selectRules({ rules: values.rule, skipped: values['skip-rule'], frameworks: values.framework }),
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'guarded', FAIL_ON),
    unverifiable: oneOf('--unverifiable', values.unverifiable ?? 'warn', ['warn', 'fail'] as const),
    defaults: {
      region: values.region,
      account: values.account,
      parameters: readParameters(values.parameter ?? [], values['parameter-file'] ?? []),
    },
    baseline: baselineOf(values.baseline, writesBaseline),
    writesBaseline,
    isQuiet: values.quiet === true,
  };
}

function rendererOf(name: string, formats: Formats): Renderer {
  return formats[oneOf('--format', name, Object.keys(formats))];
}

function outputOf(output: string, formats: Formats): Output {
  const index = output.indexOf('=');
  if (index < 1 || index === output.length - 1) {
    throw codedError('MalformedOption', '--output', `${output} is not written as FORMAT=FILE`, 'Write, for example, --output sarif=results.sarif.');
  }
  return { file: output.slice(index + 1), render: rendererOf(output.slice(0, index), formats) };
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) {
    throw codedError('MalformedOption', option, `${JSON.stringify(value)} is not a value of this option`, `Pass ${allowed.join(', ')}.`);
  }
  return found;
}

function baselineOf(file: string | undefined, isWritten: boolean): Baseline {
  if (file === undefined && isWritten) {
    throw codedError('MalformedOption', '--write-baseline', 'The file of the baseline is missing', 'Add --baseline FILE.');
  }
  return file === undefined ? Baseline.none() : isWritten ? Baseline.readIfExists(file) : Baseline.read(file);
}

/** What CDK writes, where it is. */
function defaultPaths(): readonly string[] {
  if (!existsSync('cdk.out')) {
    throw codedError('NothingFound', 'check', 'There is no path, and no folder cdk.out',
      'Pass templates or folders, for example `cdk-secure-table check template.yaml`.');
  }
  return ['cdk.out'];
}

function withEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
