import type { aws_logs as logs } from 'aws-cdk-lib';

/**
 * What a finding does to an operation.
 */
export enum HookFailureMode {
  /** The operation continues. The finding is in the events of the stack and in the results of the hook. */
  WARN = 'WARN',

  /** The operation stops before anything changes. */
  FAIL = 'FAIL',
}

/**
 * What exemptions in the metadata of a template do.
 */
export enum HookExemptions {
  /** An exempt finding is reported with its reason, and does not fail the operation. */
  HONOUR = 'HONOUR',

  /** Exemptions have no effect: everyone who can write a template can write its metadata. */
  REPORT = 'REPORT',
}

/**
 * The stacks that the hook checks. Names and roles may have wildcards (`*`). With several lists, a stack is checked if it matches all of them.
 *
 * @see https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-stack-level-filtering.html
 */
export interface HookStackFilters {
  /**
   * The names of stacks to check: at most 50.
   *
   * @default - all stacks
   */
  readonly includeNames?: string[];

  /**
   * The names of stacks that are not checked: at most 49. The stack of the hook is always added, so that a mistake in the hook can be fixed.
   *
   * @default - only the stack of the hook
   */
  readonly excludeNames?: string[];

  /**
   * The ARNs of the service roles whose stacks are checked: at most 50.
   *
   * @default - all roles, and stacks without a service role
   */
  readonly includeRoles?: string[];

  /**
   * The ARNs of the service roles whose stacks are not checked: at most 50.
   *
   * @default - no roles
   */
  readonly excludeRoles?: string[];
}

/**
 * Properties of an `EncryptedTablesHook`.
 */
export interface EncryptedTablesHookProps {
  /**
   * What findings do to an operation, and what a failure of the hook itself does. Begin with `WARN`, look at the results, then set `FAIL`.
   *
   * @default HookFailureMode.WARN
   */
  readonly failureMode?: HookFailureMode;

  /**
   * What findings do that depend on values which are known only at deployment, such as the output of another stack. Has an effect only with
   * `failureMode: FAIL`.
   *
   * @default HookFailureMode.WARN
   */
  readonly unverifiable?: HookFailureMode;

  /**
   * What findings do that the stack has before the operation too. Set `WARN` to introduce `failureMode: FAIL` in an account with findings.
   * Has an effect only with `failureMode: FAIL`.
   *
   * @default HookFailureMode.FAIL
   */
  readonly existing?: HookFailureMode;

  /**
   * What exemptions in the metadata of templates do, as `EncryptedTables.exempt` writes them.
   *
   * @default - exempt findings are reported with their reason, and do not fail the operation
   */
  readonly exemptions?: HookExemptions;

  /**
   * The stacks that the hook checks.
   *
   * @default - all stacks of the account and Region, apart from the stack of the hook
   */
  readonly stackFilters?: HookStackFilters;

  /**
   * The name of the hook, unique in the account and Region: three parts of 2 to 64 letters and digits, separated by `::`. The first does not begin
   * with `AWS`. A new name replaces the hook.
   *
   * @default 'Private::SecureTable::EncryptedTables'
   */
  readonly hookAlias?: string;

  /**
   * The log group of the function. It gets one line for each answer, with the findings.
   *
   * @default - a new log group, kept for a year
   */
  readonly logGroup?: logs.ILogGroup;
}
