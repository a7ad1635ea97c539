import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DescribeKeyCommand, paginateListKeys } from '@aws-sdk/client-kms';
import { Caller } from './support/caller';
import { DeployedApp } from './support/cli';

const REGIONS = ['eu-west-1', 'us-east-1'];

const app = DeployedApp.beside('ephemeral');

afterAll(() => app.dispose());

/** The tables of this app, by Region. */
async function tables(): Promise<string[]> {
  const found = await Promise.all(REGIONS.map(async (region) => {
    const { TableNames } = await Caller.root.dynamodb(region).send(new ListTablesCommand({}));
    return TableNames!.filter((name) => name.startsWith('Test-Ephemeral-')).map((name) => `${region} ${/-(\D+)[0-9A-F]{8}/.exec(name.slice(5))![1]}`);
  }));
  return found.flat().sort();
}

/** The states of the keys of this app, by Region: its keys are the only ones with such a description. */
async function keys(): Promise<string[]> {
  const found: string[] = [];
  for (const region of REGIONS) {
    const client = Caller.root.kms(region);
    for await (const { Keys } of paginateListKeys({ client }, {})) {
      for (const { KeyId } of Keys!) {
        const { KeyMetadata } = await client.send(new DescribeKeyCommand({ KeyId }));
        if (/Ephemeral.*EphemeralTableKey/.test(KeyMetadata!.Description!)) {
          found.push(`${region} ${KeyMetadata!.KeyState}`);
        }
      }
    }
  }
  return found.sort();
}

test('An ephemeral stage has one key in each Region, and leaves no table and no usable key', async () => {
  await app.must('deploy', '**', '--progress', 'events', '--require-approval', 'never');

  expect(await tables()).toEqual(['eu-west-1 Customers', 'eu-west-1 Orders', 'us-east-1 Orders']);
  expect(await keys()).toEqual(['eu-west-1 Enabled', 'us-east-1 Enabled']);

  await app.must('destroy', '**', '--force');

  expect(await tables()).toEqual([]);
  expect(await keys()).toEqual(['eu-west-1 PendingDeletion', 'us-east-1 PendingDeletion']);
});
