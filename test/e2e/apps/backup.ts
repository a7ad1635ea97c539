import { App, aws_backup as backup, aws_dynamodb as dynamodb, CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { EncryptedTableBackup, SecureTable } from 'cdk-secure-table';

/* A table with a locked vault, its key, a backup plan with a copy, and the role of AWS Backup. */

const app = new App();
const stack = new Stack(app, 'Archive', { env: { account: '111122223333', region: 'eu-west-1' } });
const orders = new SecureTable(stack, 'Orders', { partitionKey: { name: 'orderId', type: dynamodb.AttributeType.STRING } });
const made = new EncryptedTableBackup(stack, 'Backup', {
  tables: [orders],
  lock: { minRetention: Duration.days(7) },
  copyTo: [{ vault: backup.BackupVault.fromBackupVaultArn(stack, 'Copies', 'arn:aws:backup:us-east-1:111122223333:backup-vault:copies') }],
});
// The emulator does not take AWS::Backup::BackupSelection.
made.node.tryRemoveChild('Selection');
new CfnOutput(stack, 'KeyArn', { value: made.encryptionKey!.keyArn });
new CfnOutput(stack, 'VaultArn', { value: made.vault.backupVaultArn });
new CfnOutput(stack, 'PlanId', { value: made.plan.backupPlanId });
