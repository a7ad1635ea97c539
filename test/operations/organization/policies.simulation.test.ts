import { App, aws_iam as iam } from 'aws-cdk-lib';
import type { aws_organizations as organizations } from 'aws-cdk-lib';
import { underControlPolicies } from './control-policies';
import { TlsOnlyOrganization, TlsOnlyService } from '../../../src';
import type { TlsOnlyOrganizationProps } from '../../../src';
import { PaperDeployment } from '../../support/paper';
import { dynamodbStreamActions, dynamodbTableActions, kmsKeyActions } from '../../support/simulator';
import { shop } from '../support/shop';

/* What the rendered policies of an organization deny, according to the simulator. */

const TABLE = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders';
const STREAM = `${TABLE}/stream/2026-01-01T00:00:00.000`;
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const ROLE = 'arn:aws:iam::111122223333:role/App';
const OTHER_ACCOUNT = 'arn:aws:iam::444455556666:role/App';
const UNSCOPED = [
  'dynamodb:ListTables', 'dynamodb:ListStreams', 'dynamodb:ListBackups', 'dynamodb:DescribeLimits', 'kms:CreateKey', 'kms:ListKeys', 'kms:ListAliases',
];

function policiesOf(props: Partial<TlsOnlyOrganizationProps> = {}) {
  const app = new App();
  const stack = shop(undefined, app);
  const legacy = new iam.Role(stack, 'LegacyRole', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com'), roleName: 'Made' });
  const exemptPrincipals = props.exemptPrincipals && [...props.exemptPrincipals, legacy.roleArn];
  const made = new TlsOnlyOrganization(stack, 'TlsOnly', { targets: ['111122223333'], alsoDenyUnscoped: true, ...props, exemptPrincipals });
  const paper = new PaperDeployment(app);
  const contentOf = (id: string): object => paper.properties(made.node.findChild(id) as organizations.CfnPolicy).Content;
  return { resourceControlPolicy: contentOf('ResourceControlPolicy'), serviceControlPolicy: contentOf('ServiceControlPolicy') };
}

const without = { 'aws:SecureTransport': 'false' };
const withTls = { 'aws:SecureTransport': 'true' };

describe('the resource control policy', () => {
  const { resourceControlPolicy } = policiesOf();
  const ask = (action: string, resource: string, context: Record<string, string>, principal = ROLE) =>
    underControlPolicies({ action, resource, principal, context, resourceControlPolicy });

  test.each([
    ['tables', TABLE, dynamodbTableActions], ['streams', STREAM, dynamodbStreamActions], ['keys', KEY, kmsKeyActions],
  ] as const)('denies each action on %s without TLS, and none with TLS', async (_name, resource, actionsOn) => {
    const actions = await actionsOn();
    expect(actions.length).toBeGreaterThan(2);
    for (const action of actions) {
      expect([action, await ask(action, resource, without)]).toEqual([action, 'ExplicitlyDenied']);
      expect([action, await ask(action, resource, withTls)]).toEqual([action, 'Allowed']);
    }
  });

  test('denies principals of other accounts without TLS', async () => {
    expect(await ask('dynamodb:GetItem', TABLE, without, OTHER_ACCOUNT)).toBe('ExplicitlyDenied');
    expect(await ask('dynamodb:GetItem', TABLE, withTls, OTHER_ACCOUNT)).toBe('Allowed');
  });

  test('does not deny a service whose request does not say whether it uses TLS', async () => {
    expect(await ask('dynamodb:GetItem', TABLE, {}, 'replication.dynamodb.amazonaws.com')).toBe('Allowed');
    expect(await ask('dynamodb:GetItem', TABLE, without, 'replication.dynamodb.amazonaws.com')).toBe('ExplicitlyDenied');
  });

  test('does not deny other services', async () => {
    expect(await ask('dax:GetItem', 'arn:aws:dax:eu-west-1:111122223333:cache/orders', without)).toBe('Allowed');
    expect(await ask('sqs:SendMessage', 'arn:aws:sqs:eu-west-1:111122223333:queue', without)).toBe('Allowed');
  });

  test('denies requests only to the services that are chosen', async () => {
    const { resourceControlPolicy: keysOnly } = policiesOf({ services: [TlsOnlyService.KMS] });
    const request = { principal: ROLE, context: without, resourceControlPolicy: keysOnly };
    expect(await underControlPolicies({ ...request, action: 'kms:Decrypt', resource: KEY })).toBe('ExplicitlyDenied');
    expect(await underControlPolicies({ ...request, action: 'dynamodb:GetItem', resource: TABLE })).toBe('Allowed');
  });
});

test.each(UNSCOPED)('%s has no resource: only the service control policy denies it without TLS', async (action) => {
  const { resourceControlPolicy: _resources, serviceControlPolicy } = policiesOf();
  const request = { action, resource: '*', principal: ROLE };
  expect(await underControlPolicies({ ...request, context: without })).toBe('Allowed');
  expect(await underControlPolicies({ ...request, context: without, serviceControlPolicy })).toBe('ExplicitlyDenied');
  expect(await underControlPolicies({ ...request, context: withTls, serviceControlPolicy })).toBe('Allowed');
});

describe('exempt principals', () => {
  const policies = policiesOf({ exemptPrincipals: ['arn:aws:iam::111122223333:role/Old*'] });
  const ask = (principal: string, context: Record<string, string>) =>
    Promise.all([['dynamodb:GetItem', TABLE], ['kms:Decrypt', KEY]].map(([action, resource]) => underControlPolicies({ action, resource, principal, context, ...policies })));

  test.each(['role/OldApp', 'role/Made'])('%s may send requests without TLS', async (name) => {
    const arn = `arn:aws:iam::111122223333:${name}`;
    expect(await ask(arn, { ...without, 'aws:PrincipalArn': arn })).toEqual(['Allowed', 'Allowed']);
  });

  test.each(['111122223333:role/App', '111122223333:user/OldApp', '444455556666:role/OldApp'])('%s may not', async (name) => {
    const arn = `arn:aws:iam::${name}`;
    expect(await ask(arn, { ...without, 'aws:PrincipalArn': arn })).toEqual(['ExplicitlyDenied', 'ExplicitlyDenied']);
  });

  test('do not include a service, which has no principal ARN', async () => {
    expect(await ask('replication.dynamodb.amazonaws.com', without)).toEqual(['ExplicitlyDenied', 'ExplicitlyDenied']);
  });
});
