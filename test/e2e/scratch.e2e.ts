import { DescribeTableCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DescribeKeyCommand, paginateListKeys } from '@aws-sdk/client-kms';
import type { KeyMetadata } from '@aws-sdk/client-kms';
import { Caller } from './support/caller';
import { DeployedApp } from './support/cli';
import { refusal } from './support/refusals';

const app = DeployedApp.beside('scratch');

afterAll(() => app.dispose());

async function tables(): Promise<string[]> {
  const { TableNames } = await Caller.root.dynamodb().send(new ListTablesCommand({}));
  return TableNames!.filter((name) => name.startsWith('Scratch-'));
}

/** Keys that were made for the table of this app, by what their description says. */
async function keys(): Promise<KeyMetadata[]> {
  const client = Caller.root.kms();
  const found: KeyMetadata[] = [];
  for await (const { Keys } of paginateListKeys({ client }, {})) {
    for (const { KeyId } of Keys!) {
      const { KeyMetadata } = await client.send(new DescribeKeyCommand({ KeyId }));
      found.push(KeyMetadata!);
    }
  }
  return found.filter(({ Description }) => Description!.includes('Scratch/Orders'));
}

test('A first deployment that fails leaves neither table nor key behind', async () => {
  const { code, output } = await app.run('deploy', '--all', '--require-approval', 'never', '--context', 'fails=true');

  expect(code).not.toBe(0);
  expect(output).toMatch(/alias\/aws\//);
  expect(await tables()).toEqual([]);
  expect((await keys()).map(({ KeyState }) => KeyState)).toEqual(['PendingDeletion']);
});

test('a table that is to go with its stack goes, and so does its key', async () => {
  const { outputs: { Scratch: { TableName, KeyArn } } } = await app.deploy();
  const { Table } = await Caller.root.dynamodb().send(new DescribeTableCommand({ TableName }));

  await app.must('destroy', '--all', '--force');

  expect(Table!.SSEDescription!.KMSMasterKeyArn).toBe(KeyArn);
  expect(await refusal(Caller.root.dynamodb().send(new DescribeTableCommand({ TableName })))).toMatch(/^ResourceNotFoundException/);
  expect((await keys()).find(({ Arn }) => Arn === KeyArn)!.KeyState).toBe('PendingDeletion');
});
