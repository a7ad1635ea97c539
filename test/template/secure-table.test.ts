import { NestedStack, Stack } from 'aws-cdk-lib';
import { ABSENT, EAST, facts, newApp, partitionKey, replica, table, yes } from './support';
import { SecureTable } from '../../src/secure-table';
import type { Branches } from '../../src/template';

/** The deny of plain HTTP, somewhere in a policy. */
const DENIES_HTTP = yes(expect.objectContaining({
  Statement: expect.arrayContaining([expect.objectContaining({ Effect: 'Deny', Condition: expect.objectContaining({ Bool: { 'aws:SecureTransport': 'false' } }) })]),
}));

function rotation(encryption: Branches<{ readonly key?: { readonly rotation: Branches<boolean>; readonly where: { readonly region?: string } } }>) {
  return encryption.map((branch) => branch.kind === 'value' && [branch.value.key?.rotation, branch.value.key?.where.region]);
}

describe('a SecureTable of this library', () => {
  test('is read with the key and the policies of every replica, wherever they are', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const replicas = ['us-west-2', 'eu-west-1'].map((region) => ({ region }));
    new SecureTable(stack, 'Orders', { partitionKey, replicas });
    new SecureTable(new NestedStack(stack, 'Nested'), 'Users', { partitionKey, replicas });

    const read = facts(app);

    for (const path of ['Shop/Orders/Default/Resource', 'Shop/Nested/Users/Default/Resource']) {
      const fact = table(read, path);
      expect(fact.replicas.map(({ region }) => region).sort()).toEqual(['eu-west-1', 'us-east-1', 'us-west-2']);
      for (const region of ['us-east-1', 'us-west-2', 'eu-west-1']) {
        const { encryption, policy, streamPolicy, policySource, local } = replica(fact, region);
        expect(rotation(encryption)).toEqual([[yes(true), region]]);
        expect([policy, streamPolicy]).toEqual([DENIES_HTTP, DENIES_HTTP]);
        expect([policySource, local]).toEqual(region === 'us-east-1' ? ['template', true] : ['custom-resource', false]);
      }
    }
    expect(read.opaque).toEqual([]);
  });

  test('of one Region is read in an environment-agnostic stack', () => {
    const app = newApp();
    new SecureTable(new Stack(app, 'Shop'), 'Orders', { partitionKey });

    const only = replica(table(facts(app), 'Shop/Orders/Default/Resource'));

    expect(rotation(only.encryption)).toEqual([[yes(true), undefined]]);
    expect(only).toMatchObject({ policy: DENIES_HTTP, streamPolicy: ABSENT, pointInTimeRecovery: yes(true), deletionProtection: yes(true) });
  });
});
