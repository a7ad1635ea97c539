import { App, Stack } from 'aws-cdk-lib';
import { EncryptedTablesHook, HookFailureMode } from 'cdk-secure-table';

/* The hook with all of its properties that are in the template. It belongs to an account and not to an app, so no example has it. */

new EncryptedTablesHook(new Stack(new App(), 'TableHook', { env: { account: '111122223333', region: 'eu-west-1' } }), 'Hook', {
  failureMode: HookFailureMode.FAIL,
  stackFilters: {
    includeNames: ['Shop-*'],
    excludeNames: ['Shop-Sandbox'],
    includeRoles: ['arn:aws:iam::111122223333:role/deploy-*'],
    excludeRoles: ['arn:aws:iam::111122223333:role/deploy-sandbox'],
  },
});
