import { App, Stack } from 'aws-cdk-lib';
import { Rig } from './handler/rig';
import { HOME, ReplicatedTable } from './stage';
import { deniesPlainHttp } from '../../../assets/replica-policy-handler/deny';
import { STREAM_ACTIONS } from '../../../src/cloudformation/dynamodb-actions';
import type { Statement } from '../../../src/policy/merge-statements';
import { denyInsecureTransport } from '../../../src/policy/tls-only';
import type { TlsOnlySubject } from '../../../src/policy/tls-only';
import { PaperDeployment } from '../../support/paper';
import { simulate } from '../../support/simulator';

describe('the handler accepts the policies of the library', () => {
  const kinds: Omit<TlsOnlySubject, 'stack'>[] = [{}, { replicated: true }, { provisioned: true }, { replicated: true, multiAccount: true }];

  test.each(['eu-west-1', 'cn-north-1', 'us-gov-west-1', 'us-iso-east-1', 'eusc-de-east-1'])('in %s', (region) => {
    const stack = new Stack(new App(), 'Shop', { env: { account: '111122223333', region } });
    const resolve = (statement: Statement): unknown => {
      const partition = { 'cn': 'aws-cn', 'us-gov': 'aws-us-gov', 'us-iso': 'aws-iso', 'eusc': 'aws-eusc' };
      const name = Object.entries(partition).find(([prefix]) => region.startsWith(`${prefix}-`))?.[1] ?? 'aws';
      const text = JSON.stringify(stack.resolve({ Version: '2012-10-17', Statement: [statement] }));
      return JSON.parse(text.replace(/\{"Fn::Join":\["",\["arn:",\{"Ref":"AWS::Partition"\},"([^"]*)"\]\]\}/g, `"arn:${name}$1"`));
    };

    for (const kind of kinds) {
      expect(deniesPlainHttp(resolve(denyInsecureTransport('table', { stack, ...kind })), ['dynamodb:*'])).toBe(true);
      expect(deniesPlainHttp(resolve(denyInsecureTransport('stream', { stack, ...kind })), STREAM_ACTIONS)).toBe(true);
    }
  });
});

describe('from the template to the replica', () => {
  const rig = Rig.forEachTest();

  test('the deployed policies deny plain HTTP to all principals but the replication role', async () => {
    const app = new App();
    const orders = new ReplicatedTable(new Stack(app, 'Shop', HOME), 'Orders', ['us-east-1'], { tableName: 'Orders' });
    const properties = new PaperDeployment(app).properties(orders.policies[0].node.findChild('Default').node.defaultChild!);
    const table = rig.dynamodb.add('us-east-1', 'Orders').enableStream();

    await rig.create(properties);

    const ask = async (principal: string, action: string, resource: string, secure: string): Promise<string> => simulate({
      principal,
      action,
      resource,
      resourcePolicy: rig.dynamodb.inForce(resource) as object,
      identityPolicies: [{ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'dynamodb:*', Resource: '*' } }],
      context: { 'aws:SecureTransport': secure },
    });
    const admin = 'arn:aws:iam::111122223333:role/Admin';
    const replication = 'arn:aws:iam::111122223333:role/aws-service-role/replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication';
    for (const [action, resource] of [['dynamodb:GetItem', table.arn], ['dynamodb:GetRecords', String(table.streamArn)]]) {
      expect(await ask(admin, action, resource, 'false')).toBe('ExplicitlyDenied');
      expect(await ask(admin, action, resource, 'true')).toBe('Allowed');
      expect(await ask(replication, action, resource, 'false')).toBe('Allowed');
    }
  });
});
