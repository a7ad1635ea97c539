import { App } from 'aws-cdk-lib';
import { arnIn, HOME, PARTNER, replicaOf, sourceTable, THIRD } from './stage';
import type { SecureTableBase } from '../../../src';
import { allowedOnKey, expectKeyUsableOnlyThroughDynamoDb } from '../../support/key-proof';
import { PaperDeployment } from '../../support/paper';
import type { Policy } from '../../support/paper';
import { simulate } from '../../support/simulator';
import { streamTlsViolations, tlsViolations } from '../../support/tls-proof';

/* A table in three accounts: what the policies of each table, stream and key allow and deny, according to the simulator. */

const REPLICATION = 'replication.dynamodb.amazonaws.com';
const SERVICES = ['glue.amazonaws.com', 'redshift.amazonaws.com', REPLICATION];
const REPLICATES = ['dynamodb:ReadDataForReplication', 'dynamodb:ReplicateSettings', 'dynamodb:WriteDataForReplication'];

const app = new App();
const source = sourceTable(app);
const partner = replicaOf(app, source);
const third = replicaOf(app, source, THIRD);
const paper = new PaperDeployment(app);

const MEMBERS = [HOME, PARTNER, THIRD];
const SIDES: [string, SecureTableBase, typeof HOME][] = [['source', source, HOME], ['first replica', partner, PARTNER],
  ['second replica', third, THIRD]];

function roles(account: string): string[] {
  return ['replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication',
    'dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable']
    .map((name) => `arn:aws:iam::${account}:role/aws-service-role/${name}`);
}

function withoutServiceExemption(policy: Policy): Policy {
  const copy = JSON.parse(JSON.stringify(policy)) as Policy;
  delete copy.Statement[0].Condition.BoolIfExists;
  return copy;
}

describe.each(SIDES.slice(0, 2))('on the %s', (_, table, place) => {
  const tableArn = arnIn(place);
  const tablePolicy = paper.tablePolicy(table, place.region);
  const streamPolicy = paper.streamPolicy(table, place.region);
  const exempt = { exemptRoles: roles(place.account), exemptServices: SERVICES };
  const keyPolicy = paper.keyPolicy(table.encryptionKey!);
  const keyArn = paper.arn(table.encryptionKey!);

  test('table and stream are TLS only, for all but the two roles and the services that replicate', async () => {
    expect(paper.arn(table)).toBe(tableArn);
    expect(await tlsViolations(tablePolicy, { tableArn, indexArns: [`${tableArn}/index/ByCustomer`], ...exempt })).toEqual([]);
    expect(await streamTlsViolations(streamPolicy, { streamArn: paper.streamArn(table), ...exempt })).toEqual([]);
  });

  test('without the service exemption the simulator denies the replication', async () => {
    const wrong = await tlsViolations(withoutServiceExemption(tablePolicy), { tableArn, ...exempt });

    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong).toContainEqual(expect.stringMatching(new RegExp(`^ExplicitlyDenied: ${REPLICATION} dynamodb:WriteDataForReplication`)));
    expect(await streamTlsViolations(withoutServiceExemption(streamPolicy), { streamArn: paper.streamArn(table), ...exempt })).not.toEqual([]);
  });

  const replicate = async (action: string, context: Record<string, string | undefined>) =>
    simulate({
      action, resource: tableArn, resourcePolicy: tablePolicy, principal: REPLICATION, context: { 'aws:PrincipalIsAWSService': 'true', ...context },
    });

  test.each(MEMBERS)('the service replicates for the table in $account, regardless of SecureTransport', async (member) => {
    for (const action of REPLICATES) {
      for (const transport of ['false', 'true', undefined]) {
        const context = { 'aws:SourceAccount': member.account, 'aws:SourceArn': arnIn(member), 'aws:SecureTransport': transport };
        expect(await replicate(action, context)).toBe('Allowed');
      }
    }
  });

  test('the service does nothing for anybody else, and nothing else for the members', async () => {
    const own = { 'aws:SourceAccount': PARTNER.account, 'aws:SourceArn': arnIn(PARTNER) };
    const strangers = [
      {},
      { 'aws:SourceAccount': '999999999999', 'aws:SourceArn': arnIn({ ...PARTNER, account: '999999999999' }) },
      { ...own, 'aws:SourceAccount': '999999999999' },
      { ...own, 'aws:SourceArn': `${own['aws:SourceArn']}2` },
      { ...own, 'aws:SourceAccount': undefined },
      { ...own, 'aws:SourceArn': undefined },
    ];
    for (const context of strangers) {
      expect(await Promise.all(REPLICATES.map(async (action) => replicate(action, context)))).toEqual(REPLICATES.map(() => 'ImplicitlyDenied'));
    }
    for (const action of ['dynamodb:GetItem', 'dynamodb:DeleteTable', 'dynamodb:AssociateTableReplica', 'dynamodb:PutResourcePolicy']) {
      expect(await replicate(action, own)).toBe('ImplicitlyDenied');
    }
  });

  test('the key is used through DynamoDB, or by the service for a member', async () => {
    const regions = MEMBERS.map(({ region }) => region);
    const service = { principal: REPLICATION, identityPolicies: [] };
    const key = { arn: keyArn, policy: keyPolicy };

    expect(await expectKeyUsableOnlyThroughDynamoDb(keyPolicy, { keyArn, regions })).toEqual([]);
    for (const member of MEMBERS) {
      expect(await allowedOnKey(service, key, { 'aws:SourceAccount': member.account, 'aws:SourceArn': arnIn(member) })).toEqual(
        expect.arrayContaining(['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncryptFrom',
          'kms:ReEncryptTo']));
    }
    expect(await allowedOnKey(service, key)).toEqual([]);
    expect(await allowedOnKey(service, key, { 'aws:SourceAccount': PARTNER.account, 'aws:SourceArn': `${arnIn(PARTNER)}2` })).toEqual([]);
    expect(await allowedOnKey(service, key, { 'aws:SourceAccount': '999999999999', 'aws:SourceArn': arnIn(PARTNER) })).toEqual([]);
  });
});

test('the accounts of the replicas may join the source, and nothing else; no one may join a replica', async () => {
  const join = async (
    place: typeof HOME, table: SecureTableBase, account: string, action = 'dynamodb:AssociateTableReplica', transport = 'true',
  ) => simulate({
    action,
    resource: arnIn(place),
    resourcePolicy: paper.tablePolicy(table, place.region),
    principal: `arn:aws:iam::${account}:role/Deployer`,
    identityPolicies: [{ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'dynamodb:*', Resource: '*' } }],
    context: { 'aws:SecureTransport': transport },
  });

  for (const { account } of [PARTNER, THIRD]) {
    expect(await join(HOME, source, account)).toBe('Allowed');
    expect(await join(HOME, source, account, 'dynamodb:AssociateTableReplica', 'false')).toBe('ExplicitlyDenied');
    expect(await join(HOME, source, account, 'dynamodb:GetItem')).toBe('ImplicitlyDenied');
  }
  expect(await join(HOME, source, '999999999999')).toBe('ImplicitlyDenied');
  expect(await join(PARTNER, partner, THIRD.account)).toBe('ImplicitlyDenied');
});
