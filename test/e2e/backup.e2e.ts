import { DescribeKeyCommand, GetKeyRotationStatusCommand } from '@aws-sdk/client-kms';
import { Caller } from './support/caller';
import { DeployedApp } from './support/cli';

const app = DeployedApp.beside('backup');

afterAll(() => app.dispose());

test('A vault on a rotating key and a backup plan are deployed, and a second deployment changes nothing', async () => {
  const { outputs: { Archive: { KeyArn, VaultArn, PlanId } } } = await app.deploy();

  expect(VaultArn).toMatch(/^arn:aws:backup:eu-west-1:111122223333:backup-vault:ArchiveBackupVault/);
  expect(PlanId).not.toBe('');
  const kms = Caller.root.kms();
  const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: KeyArn }));
  expect(KeyMetadata).toMatchObject({ KeyState: 'Enabled', Description: 'Encrypts backups of DynamoDB tables: Archive/Backup' });
  expect((await kms.send(new GetKeyRotationStatusCommand({ KeyId: KeyArn }))).KeyRotationEnabled).toBe(true);

  const again = await app.run('deploy', '--all', '--progress', 'events', '--require-approval', 'never');
  expect(again.output).toContain('Archive (no changes)');
});
