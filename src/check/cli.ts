import { existsSync, readFileSync } from 'fs';
import { dirname, join } from 'path';
import { check } from './check-command';
import { FORMATS, FORMATS_IN_COLOR } from './formats';
import type { Io } from './io';
import { report } from './report/report-command';
import { at, textOrNone } from '../cloudformation/json';
import { parseJson } from '../cloudformation/text';
import { codedError } from '../errors';

const HELP = `Usage: cdk-secure-table COMMAND [options]

Commands
  check [PATH...]     check CloudFormation templates and cdk.out folders
  report [FOLDER]     make reports from a synthesized CDK app

Run \`cdk-secure-table COMMAND --help\` for the options of a command.
`;

/** The exit code where the command itself failed. */
const FAILED = 2;

/**
 * Runs a command.
 *
 * @param argv the arguments after the name of the program
 * @returns the exit code: 0 for no findings that count, 1 for findings, 2 where the command itself failed
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [command, ...rest] = argv;
  try {
    switch (command) {
      case 'check':
        return check(rest, io, FORMATS, FORMATS_IN_COLOR);
      case 'report':
        return await report(rest, io);
      case '--version':
        io.stdout(`${version()}\n`);
        return 0;
      case '--help':
      case '-h':
        io.stdout(HELP);
        return 0;
    }
    throw codedError('UnknownCommand', command ?? 'cdk-secure-table', 'There is no such command', 'Run `cdk-secure-table --help` for the commands.');
  } catch (error) {
    io.stderr(`${error instanceof Error ? messageOf(error) : String(error)}\n`);
    return FAILED;
  }
}

/** An error without a code is a mistake in this program, which its stack shows. */
function messageOf(error: Error): string {
  return error.message.startsWith('[') ? error.message
    : `[CheckFailed] cdk-secure-table: ${error.message}. Please report this with the template.\n${error.stack ?? ''}`;
}

/** The version in the package.json of this package, in a folder around this file. */
function version(folder = __dirname): string {
  const content = existsSync(join(folder, 'package.json')) ? parseJson(readFileSync(join(folder, 'package.json'), 'utf8')) : undefined;
  if (at(content, 'name') === 'cdk-secure-table') {
    return textOrNone(at(content, 'version'));
  }
  return dirname(folder) === folder ? 'unknown' : version(dirname(folder));
}
