import { existsSync, mkdirSync, writeFileSync } from 'fs';
import { dirname } from 'path';
import { parseArgs } from 'util';
import { readEvidence } from './app-evidence';
import type { AppEvidence } from './app-evidence';
import { evidencePage } from './evidence-page';
import { reportSarif } from './report-sarif';
import { codedError } from '../../errors';
import { counted, summarize } from '../formats/summary';
import type { Io } from '../io';
import { attempt } from '../text-files';

/** The reports by their format. */
const REPORTS: Readonly<Record<string, (evidence: AppEvidence) => string>> = {
  html: (evidence) => evidencePage(evidence, new Date().toISOString().slice(0, 10)),
  sarif: ({ findings }) => reportSarif(findings),
};

const DEFAULT_OUTPUT = 'html=table-encryption.html';

export const REPORT_HELP = `Usage: cdk-secure-table report [FOLDER] [options]

Makes reports from a synthesized CDK app: an evidence page of its tables, and
SARIF with the lines of the app for the findings of all validation plugins,
such as cdk-nag. FOLDER is the assembly, cdk.out by default. For the lines of a
Python app, set JSII_HOST_STACK_TRACES=1 when you synthesize it.

  --output FORMAT=FILE    html or sarif; repeatable. A file named - is the
                          standard output (default: ${DEFAULT_OUTPUT})
  --help

Exit code: 0 the reports are written, 2 the command failed. Findings do not
change it: use \`cdk-secure-table check\` to fail a build.
`;

/**
 * Makes reports from a synthesized app, whose synthesis a guard may have stopped.
 *
 * @param argv the arguments after `report`
 * @returns the exit code
 * @throws UnknownOption, MalformedOption, NothingFound, MalformedReport, MalformedAssembly
 */
export async function report(argv: readonly string[], io: Io): Promise<number> {
  const { directory, outputs, isHelp } = readArguments(argv);
  if (isHelp) {
    io.stdout(REPORT_HELP);
    return 0;
  }
  const evidence = readEvidence(directory);
  for (const { format, file } of outputs) {
    const text = REPORTS[format](evidence);
    if (file === '-') {
      io.stdout(text);
    } else {
      attempt(file, () => {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      });
      io.stderr(`${file}: ${summaryOf(evidence)}\n`);
    }
  }
  return 0;
}

function summaryOf({ findings }: AppEvidence): string {
  const { errors, warnings, suppressed } = summarize(findings);
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${suppressed} suppressed`;
}

interface ReportArguments {
  readonly directory: string;
  readonly outputs: readonly { readonly format: string; readonly file: string }[];
  readonly isHelp: boolean;
}

function readArguments(argv: readonly string[]): ReportArguments {
  const { values, positionals } = parsed(argv);
  if (positionals.length > 1) {
    throw codedError('UnknownOption', positionals[1], 'The report is of one folder', 'Pass one folder, and files with --output FORMAT=FILE.');
  }
  const directory = positionals[0] ?? 'cdk.out';
  if (positionals.length === 0 && values.help !== true && !existsSync(directory)) {
    throw codedError('NothingFound', 'report', 'There is no folder cdk.out', 'Synthesize the app first, or pass the folder of its assembly.');
  }
  return { directory, outputs: (values.output ?? [DEFAULT_OUTPUT]).map(outputOf), isHelp: values.help === true };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { output: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    const what = (error as Error).message.split('. ')[0].replace(/\.$/, '');
    throw codedError('UnknownOption', 'report', what, 'Run `cdk-secure-table report --help` for the options.');
  }
}

function outputOf(output: string): ReportArguments['outputs'][number] {
  const [, format, file] = /^([a-z]+)=(.+)$/.exec(output) ?? [];
  if (format === undefined || REPORTS[format] === undefined) {
    throw codedError('MalformedOption', '--output', `${output} is not written as FORMAT=FILE with the format html or sarif`,
      'Write, for example, --output html=table-encryption.html.');
  }
  return { format, file };
}
