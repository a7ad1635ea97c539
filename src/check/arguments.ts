import { parseArgs } from 'util';
import { codedError } from '../errors';

/** The options of `check` as they are written. */
export interface CheckArguments {
  readonly paths: readonly string[];
  readonly values: {
    readonly [K in keyof typeof OPTIONS]?: typeof OPTIONS[K] extends { readonly type: 'boolean' } ? boolean
      : typeof OPTIONS[K] extends { readonly multiple: true } ? readonly string[] : string;
  };
}

/** All options, in the order of the help. */
const OPTIONS = {
  'format': { type: 'string' },
  'output': { type: 'string', multiple: true },
  'rule': { type: 'string', multiple: true },
  'skip-rule': { type: 'string', multiple: true },
  'framework': { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  'unverifiable': { type: 'string' },
  'region': { type: 'string' },
  'account': { type: 'string' },
  'parameter': { type: 'string', multiple: true },
  'parameter-file': { type: 'string', multiple: true },
  'baseline': { type: 'string' },
  'write-baseline': { type: 'boolean' },
  'quiet': { type: 'boolean' },
  'help': { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the arguments of `check`.
 *
 * @throws UnknownOption
 */
export function readArguments(argv: readonly string[]): CheckArguments {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
    return { paths: positionals, values };
  } catch (error) {
    throw codedError('UnknownOption', 'check', sentence((error as Error).message), 'Run `cdk-secure-table check --help` for the options.');
  }
}

function sentence(message: string): string {
  return message.split('. ')[0].replace(/\.$/, '');
}

export const HELP = `Usage: cdk-secure-table check [PATH...] [options]

Checks how DynamoDB tables are encrypted and accessed in CloudFormation
templates: cdk.out folders, JSON and YAML templates, folders, globs, and the
standard input (-). Without a path it checks cdk.out.

Output
  --format FORMAT         text (default), json, sarif, junit or html
  --output FORMAT=FILE    also write a report to a file; repeatable
  --quiet                 print only findings that fail the check

Rules
  --rule RULE             run only this rule; repeatable
  --skip-rule RULE        do not run this rule; repeatable. Guarded rules cannot
                          be skipped: exempt the resource in its Metadata
  --framework FRAMEWORK   run only rules with a control of nist80053R5, hipaa,
                          pciDss4, cisAws, securityHub, iso27001, soc2 or
                          nist800171; repeatable
  --fail-on LEVEL         guarded (default): errors of guarded rules; error:
                          all errors; warning: all findings; never
  --unverifiable LEVEL    warn (default) or fail for values that are known only
                          at deployment

Deployment
  --region REGION         Region of stacks that do not name one
  --account ACCOUNT       account of stacks that do not name one
  --parameter NAME=VALUE  value of a template parameter; repeatable
  --parameter-file FILE   JSON file with values of parameters; repeatable

Baseline
  --baseline FILE         findings in this file do not count
  --write-baseline        write all findings to the file of --baseline

Exit code: 0 no findings that count, 1 findings, 2 the check itself failed.
Documentation: docs/check.md
`;
