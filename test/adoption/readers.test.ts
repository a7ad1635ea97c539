import { Stack } from 'aws-cdk-lib';
import { appWith } from '../support/flags';
import { allowedOnKey } from '../support/key-proof';
import { PaperDeployment, REGION } from '../support/paper';
import { dynamodbTableActions, simulate } from '../support/simulator';
import { allowedOverTls } from '../support/tls-proof';
import { keysOf } from './support/keys';
import { plainTables } from './support/plain-tables';
import type { PlainTable } from './support/plain-tables';
import { WAYS } from './support/ways';

/*
 * Bar: roles that read and write the tables before adoption can do so after it, by simulation on table and key: by grants of the L2, by policies
 * written by hand, by Step Functions' DynamoGetItem.
 */

const READ_USE = ['kms:Decrypt', 'kms:DescribeKey'];
const WRITE_USE = [...READ_USE, 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];

const plain = appWith();
const before = plainTables(plain);
const paperBefore = new PaperDeployment(plain);

const app = appWith();
const after = WAYS[0].adopt(app);
const paper = new PaperDeployment(app);

function actor(deployment: PaperDeployment, role: PlainTable['reader']) {
  return { principal: deployment.arn(role), identityPolicies: deployment.identityPolicies(role) };
}

function policyOf(deployment: PaperDeployment, { table }: PlainTable) {
  return deployment.replica(table, Stack.of(table).region === REGION ? REGION : undefined).ResourcePolicy?.PolicyDocument;
}

const CASES = before.flatMap((plainTable, index) => (['reader', 'writer'] as const).map((who) =>
  [plainTable.name, who, plainTable, after[index]] as const));

describe.each(CASES)('%s: the %s', (_, who, tableBefore, tableAfter) => {
  const actorBefore = actor(paperBefore, tableBefore[who]);
  const actorAfter = actor(paper, tableAfter[who]);
  const arn = paper.arn(tableAfter.table);

  test('has the same permissions over TLS as before', async () => {
    const actions = await dynamodbTableActions();
    const allowedBefore = await allowedOverTls(actorBefore, {
      arn: paperBefore.arn(tableBefore.table), actions, policy: policyOf(paperBefore, tableBefore),
    });

    expect(await allowedOverTls(actorAfter, { arn, actions, policy: policyOf(paper, tableAfter) })).toEqual(allowedBefore);
    expect(allowedBefore).toContain(who === 'reader' ? 'dynamodb:GetItem' : 'dynamodb:PutItem');
  });

  test('has no permissions over plain HTTP', async () => {
    const request = { ...actorAfter, action: 'dynamodb:GetItem', resource: arn, resourcePolicy: policyOf(paper, tableAfter) };

    expect(await simulate({ ...request, context: { 'aws:SecureTransport': 'false' } })).toBe('ExplicitlyDenied');
  });

  test('can use the key only through DynamoDB', async () => {
    for (const each of keysOf(app, paper, tableAfter.table)) {
      const [, , , region, account] = paper.arn(each).split(':');
      const key = { arn: paper.arn(each), policy: paper.keyPolicy(each) };
      const caller = { 'kms:CallerAccount': account, 'aws:PrincipalAccount': account };
      const through = await allowedOnKey(actorAfter, key, { ...caller, 'kms:ViaService': `dynamodb.${region}.amazonaws.com` });

      expect(through).toEqual(expect.arrayContaining(who === 'reader' ? READ_USE : WRITE_USE));
      // The policy of the author's own key is not changed, so it may allow more.
      expect(tableAfter.key === undefined ? await allowedOnKey(actorAfter, key, caller) : []).toEqual([]);
    }
  });
});

test('a state machine\'s role can read, though its policies name no key', () => {
  const { reader } = after.find(({ name }) => name === 'Table in a nested stack')!;

  expect(JSON.stringify(paper.identityPolicies(reader))).not.toContain('kms:');
});
