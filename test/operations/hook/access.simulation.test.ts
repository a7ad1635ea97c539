import { aws_logs as logs } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { EncryptedTablesHook } from '../../../src';
import { ACCOUNT, PaperDeployment, REGION } from '../../support/paper';
import type { Policy } from '../../support/paper';
import { simulate } from '../../support/simulator';
import { shop } from '../support/shop';

/* What the roles of the hook may do, and who may assume them, according to the simulator and the rendered policies. */

function deploy() {
  const stack = shop();
  const hook = new EncryptedTablesHook(stack, 'Hook', { logGroup: new logs.LogGroup(stack, 'Log', { logGroupName: 'hooks' }) });
  return { hook, paper: new PaperDeployment(stack.node.root as App) };
}

const { hook, paper } = deploy();
const LOG_GROUP = `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:hooks`;
const HOOK_ARN = `arn:aws:cloudformation:${REGION}:${ACCOUNT}:type/hook/Private-SecureTable-EncryptedTables`;

async function assume(principal: string, context: Record<string, string>) {
  const resourcePolicy: Policy = paper.properties(hook.executionRole).AssumeRolePolicyDocument;
  return simulate({
    principal,
    identityPolicies: [],
    action: 'sts:AssumeRole',
    resource: paper.arn(hook.executionRole),
    resourcePolicy,
    resourceAccount: ACCOUNT,
    context,
    leaveOutForeignContext: true,
  });
}

describe('the execution role', () => {
  const own = { 'aws:SourceAccount': ACCOUNT, 'aws:SourceArn': HOOK_ARN };

  test('is assumed by CloudFormation Hooks for hooks of the account and Region', async () => {
    expect(await assume('hooks.cloudformation.amazonaws.com', own)).toBe('Allowed');
  });

  test.each([
    ['for another account', 'hooks.cloudformation.amazonaws.com', { ...own, 'aws:SourceAccount': '444455556666' }],
    ['for a hook of another account', 'hooks.cloudformation.amazonaws.com', { ...own, 'aws:SourceArn': HOOK_ARN.replace(ACCOUNT, '444455556666') }],
    ['for a hook of another Region', 'hooks.cloudformation.amazonaws.com', { ...own, 'aws:SourceArn': HOOK_ARN.replace(REGION, 'us-east-1') }],
    ['for another type of extension', 'hooks.cloudformation.amazonaws.com', { ...own, 'aws:SourceArn': HOOK_ARN.replace('type/hook', 'type/resource') }],
    ['without a source', 'hooks.cloudformation.amazonaws.com', {}],
    ['by another service', 'lambda.amazonaws.com', own],
  ])('is not assumed %s', async (_, principal, context) => {
    expect(await assume(principal, context)).not.toBe('Allowed');
  });

  test('invokes the function of the hook, and nothing else', async () => {
    const identityPolicies = inlinePolicies(hook.executionRole);
    const may = async (action: string, resource: string) =>
      simulate({ principal: paper.arn(hook.executionRole), identityPolicies, action, resource, resourceAccount: ACCOUNT });

    expect(await may('lambda:InvokeFunction', paper.arn(hook.handler))).toBe('Allowed');
    expect(await may('lambda:InvokeFunction', `${paper.arn(hook.handler)}2`)).not.toBe('Allowed');
    expect(await may('lambda:UpdateFunctionCode', paper.arn(hook.handler))).not.toBe('Allowed');
  });
});

test('the function writes to its log group, and has no other rights', async () => {
  const role = hook.node.findChild('HandlerRole');
  const identityPolicies = inlinePolicies(role);
  const may = async (action: string, resource: string) =>
    simulate({ principal: paper.arn(role), identityPolicies, action, resource, resourceAccount: ACCOUNT });

  expect(await may('logs:PutLogEvents', `${LOG_GROUP}:log-stream:2026`)).toBe('Allowed');
  expect(await may('logs:CreateLogStream', `${LOG_GROUP}:log-stream:2026`)).toBe('Allowed');
  expect(await may('logs:PutLogEvents', `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:other:log-stream:2026`)).not.toBe('Allowed');
  expect(await may('dynamodb:GetItem', `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/Orders`)).not.toBe('Allowed');
  expect(await may('s3:GetObject', 'arn:aws:s3:::bucket/key')).not.toBe('Allowed');
});

function inlinePolicies(role: Parameters<typeof paper.properties>[0]): object[] {
  return paper.properties(role).Policies.map(({ PolicyDocument }: { PolicyDocument: object }) => PolicyDocument);
}
