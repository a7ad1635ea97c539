import {
  aws_iam as iam, aws_lambda as lambda, aws_logs as logs, CfnLambdaHook, Duration, RemovalPolicy, Stack, Token, Validations,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { HookExemptions, HookFailureMode } from './encrypted-tables-hook-props';
import type { EncryptedTablesHookProps, HookStackFilters } from './encrypted-tables-hook-props';
import { CHECK } from '../../assets';
import { refuseUnknownProperties } from '../../cdk/untyped-properties';
import type { Names } from '../../cdk/untyped-properties';
import { constructError } from '../../errors';

const DEFAULT_ALIAS = 'Private::SecureTable::EncryptedTables';

/** CloudFormation reference, AWS::CloudFormation::LambdaHook. */
const ALIAS = /^(?!aws)[a-z0-9]{2,64}(::[a-z0-9]{2,64}){2}$/i;

const PROPS: Names<EncryptedTablesHookProps> = {
  failureMode: true, unverifiable: true, existing: true, exemptions: true, stackFilters: true, hookAlias: true, logGroup: true,
};

const FILTERS: Names<HookStackFilters> = { includeNames: true, excludeNames: true, includeRoles: true, excludeRoles: true };

/** CloudFormation Hooks user guide, stack level filters. */
const MOST_FILTERS = 50;

/**
 * Checks every stack and change set of an account and Region with the rules of this library before CloudFormation changes anything, whatever tool
 * deploys it. `cdk deploy` creates change sets.
 *
 * A CloudFormation Lambda hook: a function that runs the same check as `cdk-secure-table check`. It sees one template at a time as it was
 * submitted, so values of other stacks are unknown to it, and macros are not expanded. Nested stacks are checked one by one.
 * It acts on create and update. It cannot check changes that are made without CloudFormation.
 *
 * Define it once in each account and Region. The hook does not check the stack that it is in.
 *
 * @see https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/lambda-hooks.html
 * @example
 * import { App, Stack } from 'aws-cdk-lib';
 * import { EncryptedTablesHook, HookFailureMode } from 'cdk-secure-table';
 *
 * const stack = new Stack(new App(), 'TableHook', {
 *   env: { account: '111122223333', region: 'eu-west-1' },
 * });
 * new EncryptedTablesHook(stack, 'EncryptedTablesHook', {
 *   failureMode: HookFailureMode.FAIL,
 *   existing: HookFailureMode.WARN,
 * });
 */
export class EncryptedTablesHook extends Construct {
  /** The function that checks templates. */
  public readonly handler: lambda.Function;

  /** The role with which CloudFormation invokes the function. */
  public readonly executionRole: iam.Role;

  /** ARN of the hook. */
  public readonly hookArn: string;

  /**
   * @throws UnknownProperty for a misspelt property
   * @throws HookAliasInvalid for a name that CloudFormation does not accept
   * @throws EmptyStackFilter, TooManyStackFilters for a list that CloudFormation does not accept
   */
  constructor(scope: Construct, id: string, props: EncryptedTablesHookProps = {}) {
    super(scope, id);
    refuseUnknownProperties(this, props, { names: PROPS, of: 'an EncryptedTablesHook' });
    refuseUnknownProperties(this, props.stackFilters, { names: FILTERS, of: 'stackFilters' });
    const { failureMode = HookFailureMode.WARN, hookAlias = DEFAULT_ALIAS } = props;
    if (!Token.isUnresolved(hookAlias) && !ALIAS.test(hookAlias)) {
      throw constructError(this, 'HookAliasInvalid', `${hookAlias} is not a name of a hook`, `Use three parts, e.g. ${DEFAULT_ALIAS}.`);
    }
    this.handler = this.makeHandler(props);
    this.executionRole = this.makeExecutionRole();
    const hook = new CfnLambdaHook(this, 'Hook', {
      alias: hookAlias,
      executionRole: this.executionRole.roleArn,
      failureMode,
      hookStatus: 'ENABLED',
      lambdaFunction: this.handler.functionArn,
      stackFilters: this.stackFilters(props.stackFilters ?? {}),
      targetOperations: ['STACK', 'CHANGE_SET'],
    });
    // The types of CDK require `targets`, which CloudFormation does not accept together with `Actions`.
    hook.addPropertyOverride('TargetFilters', { Actions: ['CREATE', 'UPDATE'] });
    this.hookArn = hook.attrHookArn;
  }

  private makeHandler(props: EncryptedTablesHookProps): lambda.Function {
    const { unverifiable = HookFailureMode.WARN, existing = HookFailureMode.FAIL, exemptions = HookExemptions.HONOUR } = props;
    const logGroup = props.logGroup ?? new logs.LogGroup(this, 'LogGroup', {
      retention: logs.RetentionDays.ONE_YEAR, removalPolicy: RemovalPolicy.RETAIN,
    });
    const write = new iam.PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logGroup.logGroupArn],
    });
    const role = new iam.Role(this, 'HandlerRole', {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { WriteLog: new iam.PolicyDocument({ statements: [write] }) },
    });
    const handler = new lambda.Function(this, 'Handler', {
      description: 'Checks templates of DynamoDB tables before CloudFormation deploys them (cdk-secure-table)',
      code: lambda.Code.fromAsset(CHECK),
      handler: 'cdk-secure-table.handler',
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      // One virtual CPU, so that a template of 1 MB takes a second.
      memorySize: 1769,
      // CloudFormation waits 30 seconds for the answer.
      timeout: Duration.seconds(28),
      environment: { UNVERIFIABLE: unverifiable, EXISTING: existing, EXEMPTIONS: exemptions },
      logGroup,
      role,
    });
    acknowledgeForHandler(handler);
    return handler;
  }

  private makeExecutionRole(): iam.Role {
    const { account } = Stack.of(this);
    const hooks = Stack.of(this).formatArn({ service: 'cloudformation', resource: 'type', resourceName: 'hook/*' });
    const invoke = new iam.PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.handler.functionArn] });
    return new iam.Role(this, 'ExecutionRole', {
      description: 'CloudFormation invokes the function of the hook with this role',
      // CloudFormation Hooks user guide: prepare to create a Lambda Hook; CloudFormation user guide: trust policy of a hook extension.
      assumedBy: new iam.ServicePrincipal('hooks.cloudformation.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account }, ArnLike: { 'aws:SourceArn': hooks } },
      }),
      inlinePolicies: { InvokeFunction: new iam.PolicyDocument({ statements: [invoke] }) },
    });
  }

  /** A hook that fails its own stack could not be fixed. */
  private stackFilters({ includeNames, excludeNames = [], includeRoles, excludeRoles }: HookStackFilters): CfnLambdaHook.StackFiltersProperty {
    const exclude = [...new Set([...excludeNames, ...ownStackNames(this)])];
    const lists = { includeNames, excludeNames: exclude, includeRoles, excludeRoles };
    for (const [name, list] of Object.entries(lists)) {
      if (list?.length === 0) {
        throw constructError(this, 'EmptyStackFilter', `stackFilters.${name} is empty`, 'Remove it, or list at least one item.');
      }
      if (list !== undefined && list.length > MOST_FILTERS) {
        throw constructError(this, 'TooManyStackFilters', `stackFilters.${name} has ${list.length} items, and CloudFormation accepts ${MOST_FILTERS}`,
          'Use wildcards, e.g. Shop-*.');
      }
    }
    const roles = { include: includeRoles, exclude: excludeRoles };
    return {
      filteringCriteria: 'ALL',
      stackNames: { include: includeNames, exclude },
      stackRoles: includeRoles === undefined && excludeRoles === undefined ? undefined : roles,
    };
  }
}

/** The names of the stack and, for a nested stack, of those that deploy it. */
function ownStackNames(scope: Construct): string[] {
  const names: string[] = [];
  for (let stack: Stack | undefined = Stack.of(scope); stack !== undefined; stack = stack.nestedStackParent) {
    names.push(stack.stackName);
  }
  return names;
}

/** Rules of cdk-nag that a function which CloudFormation invokes cannot follow. */
function acknowledgeForHandler(handler: lambda.Function): void {
  const reasons = {
    LambdaConcurrency: 'A limit would fail deployments: CloudFormation invokes the function once for each stack operation',
    LambdaDLQ: 'CloudFormation waits for the answer of the function, so there are no asynchronous events to keep',
    LambdaInsideVPC: 'The function reaches only Amazon S3, by presigned URLs of CloudFormation',
  };
  const packs = ['HIPAA.Security', 'NIST.800.53.R4', 'NIST.800.53.R5', 'PCI.DSS.321', 'Serverless'];
  Validations.of(handler).acknowledge(...Object.entries(reasons).flatMap(([rule, reason]) =>
    packs.map((pack) => ({ id: `${pack}-${rule}`, reason }))));
}
