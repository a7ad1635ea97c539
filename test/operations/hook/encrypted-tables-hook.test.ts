import { existsSync, readdirSync } from 'fs';
import { join } from 'path';
import { App, aws_logs as logs, NestedStack } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { EncryptedTablesHook, HookExemptions, HookFailureMode } from '../../../src';
import type { EncryptedTablesHookProps } from '../../../src';
import { nagFindings } from '../../support/nag';
import { refusal, shop } from '../support/shop';

/* The hook as it is rendered. */

const HOOK = 'AWS::CloudFormation::LambdaHook';

function rendered(props?: EncryptedTablesHookProps, stack: Stack = shop()): Template {
  new EncryptedTablesHook(stack, 'Hook', props);
  return Template.fromStack(stack);
}

describe('the hook', () => {
  test('checks stacks and change sets before CloudFormation changes anything, and warns', () => {
    rendered().hasResourceProperties(HOOK, {
      Alias: 'Private::SecureTable::EncryptedTables',
      FailureMode: 'WARN',
      HookStatus: 'ENABLED',
      TargetOperations: ['STACK', 'CHANGE_SET'],
      LambdaFunction: { 'Fn::GetAtt': [Match.stringLikeRegexp('^HookHandler'), 'Arn'] },
      ExecutionRole: { 'Fn::GetAtt': [Match.stringLikeRegexp('^HookExecutionRole'), 'Arn'] },
    });
  });

  test('acts on create and update only, without the list of targets that CDK\'s types require', () => {
    rendered().hasResourceProperties(HOOK, { TargetFilters: { Actions: ['CREATE', 'UPDATE'], Targets: Match.absent() } });
  });

  test('leaves out the stack that it is in', () => {
    rendered().hasResourceProperties(HOOK, { StackFilters: { FilteringCriteria: 'ALL', StackNames: { Exclude: ['Shop'], Include: Match.absent() } } });
  });

  test('leaves out the stacks above a nested stack too', () => {
    const nested = new NestedStack(shop(), 'Nested');

    rendered({}, nested).hasResourceProperties(HOOK, {
      StackFilters: { StackNames: { Exclude: [{ Ref: 'AWS::StackName' }, 'Shop'] } },
    });
  });

  test('takes filters', () => {
    const roles = ['arn:aws:iam::111122223333:role/deploy-*'];
    const stackFilters = { includeNames: ['Shop-*'], excludeNames: ['Sandbox', 'Shop'], includeRoles: roles, excludeRoles: ['arn:aws:iam::111122223333:role/admin'] };

    rendered({ stackFilters }).hasResourceProperties(HOOK, {
      StackFilters: {
        FilteringCriteria: 'ALL',
        StackNames: { Include: ['Shop-*'], Exclude: ['Sandbox', 'Shop'] },
        StackRoles: { Include: roles, Exclude: stackFilters.excludeRoles },
      },
    });
  });

  test('fails deployments on demand, under a name of its own', () => {
    rendered({ failureMode: HookFailureMode.FAIL, hookAlias: 'Acme::Tables::Hook' }).hasResourceProperties(HOOK, {
      Alias: 'Acme::Tables::Hook', FailureMode: 'FAIL',
    });
  });
});

describe('the function', () => {
  test('has the command line as its only file', () => {
    const app = new App();
    rendered({}, shop(undefined, app));
    const { directory } = app.synth();
    const assets = readdirSync(directory).filter((name) => name.startsWith('asset.'));

    expect(assets.map((name) => readdirSync(join(directory, name)))).toEqual([['cdk-secure-table.js']]);
    expect(existsSync(join(directory, assets[0], 'cdk-secure-table.js'))).toBe(true);
  });

  test('answers before CloudFormation stops waiting after 30 seconds', () => {
    rendered().hasResourceProperties('AWS::Lambda::Function', {
      Handler: 'cdk-secure-table.handler', Runtime: 'nodejs24.x', Architectures: ['arm64'], Timeout: 28, ReservedConcurrentExecutions: Match.absent(),
    });
  });

  test('gets the settings', () => {
    const variables = (props?: EncryptedTablesHookProps) =>
      Object.values(rendered(props).findResources('AWS::Lambda::Function'))[0].Properties.Environment.Variables;

    expect(variables()).toEqual({ UNVERIFIABLE: 'WARN', EXISTING: 'FAIL', EXEMPTIONS: 'HONOUR' });
    expect(variables({ unverifiable: HookFailureMode.FAIL, existing: HookFailureMode.WARN, exemptions: HookExemptions.REPORT }))
      .toEqual({ UNVERIFIABLE: 'FAIL', EXISTING: 'WARN', EXEMPTIONS: 'REPORT' });
  });

  test('logs to a group that is kept for a year, or to a given one', () => {
    rendered().hasResource('AWS::Logs::LogGroup', { Properties: { RetentionInDays: 365 }, DeletionPolicy: 'Retain' });

    const stack = shop();
    const own = rendered({ logGroup: logs.LogGroup.fromLogGroupName(stack, 'Given', 'hooks') }, stack);
    own.resourceCountIs('AWS::Logs::LogGroup', 0);
    own.hasResourceProperties('AWS::Lambda::Function', { LoggingConfig: { LogGroup: 'hooks' } });
  });
});

describe('what CloudFormation would refuse is an error', () => {
  const of = (props: EncryptedTablesHookProps) => refusal(() => rendered(props));

  test.each(['EncryptedTables', 'AWS::SecureTable::Hook', 'Private::Secure-Table::Hook', 'A::B::C'])('the name %s', (hookAlias) => {
    expect(of({ hookAlias })).toBe(`[HookAliasInvalid] Shop/Hook: ${hookAlias} is not a name of a hook. Use three parts, e.g. Private::SecureTable::EncryptedTables.`);
  });

  test('an empty filter', () => {
    expect(of({ stackFilters: { includeNames: [] } })).toMatch(/^\[EmptyStackFilter\] Shop\/Hook: stackFilters\.includeNames is empty\. /);
  });

  test('too many filters, the stack of the hook counted', () => {
    const names = Array.from({ length: 50 }, (_, n) => `Stack${n}`);

    expect(of({ stackFilters: { excludeNames: names } })).toMatch(/^\[TooManyStackFilters\] Shop\/Hook: stackFilters\.excludeNames has 51 items/);
    expect(() => rendered({ stackFilters: { includeNames: names, excludeNames: names.slice(1) } })).not.toThrow();
  });
});

test.each([
  [{ failuremode: HookFailureMode.FAIL }, '[UnknownProperty] Shop/Hook: failuremode is not a property of an EncryptedTablesHook and has no effect. Use failureMode.'],
  [{ stackFilters: { exclude: ['Sandbox'] } }, '[UnknownProperty] Shop/Hook: exclude is not a property of stackFilters and has no effect. '
  + 'Leave it out, or use one of includeNames, excludeNames, includeRoles, excludeRoles.'],
])('a misspelt property is refused: %j', (props, message) => {
  expect(refusal(() => rendered(props as EncryptedTablesHookProps))).toBe(message);
});

test('cdk-nag finds only inline policies, the key of the log group and tracing', () => {
  const stack = shop();
  new EncryptedTablesHook(stack, 'Hook');
  const found = nagFindings(stack).map(({ rule, path }) => `${rule.replace(/^.*-/, '')} ${path}`);

  expect([...new Set(found)].sort()).toEqual([
    'CloudWatchLogGroupEncrypted Shop/Hook/LogGroup/Resource',
    'IAMNoInlinePolicy Shop/Hook/ExecutionRole/Resource',
    'IAMNoInlinePolicy Shop/Hook/HandlerRole/Resource',
    'LambdaTracing Shop/Hook/Handler/Resource',
  ]);
});
