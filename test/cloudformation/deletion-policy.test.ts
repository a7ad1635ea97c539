import { mayBeProtected, policyOf, Stay, stayOfKey, stayOfTable } from '../../src/cloudformation/deletion-policy';
import type { Json } from '../../src/cloudformation/json';

test('policies have an order', () => {
  const stays = ['Delete', 'RetainExceptOnCreate', 'Retain'].map(stayOfKey);

  expect(stays).toEqual([Stay.DELETED, Stay.UNLESS_CREATION_FAILS, Stay.RETAINED]);
  expect([...stays].sort()).toEqual(stays);
  expect(stays.map(policyOf)).toEqual(['Delete', 'RetainExceptOnCreate', 'Retain']);
});

test.each<[string, unknown]>([
  ['an intrinsic function', { 'Fn::If': ['Production', 'Retain', 'Delete'] }],
  ['another policy', 'Snapshot'],
  ['the name of a method', 'constructor'],
  ['a list', ['Delete']],
])('%s may delete a key, and may retain a table', (_, policy) => {
  expect(stayOfKey(policy)).toBe(Stay.DELETED);
  expect(stayOfTable(policy)).toBe(Stay.RETAINED);
});

test('without a policy both are deleted', () => {
  expect([stayOfKey(undefined), stayOfTable(undefined)]).toEqual([Stay.DELETED, Stay.DELETED]);
});

test.each<[string, Json, boolean]>([
  ['no protection', {}, false],
  ['protection that is off', { DeletionProtectionEnabled: 'false', Replicas: [{ DeletionProtectionEnabled: false }] }, false],
  ['a protected table', { DeletionProtectionEnabled: true }, true],
  ['a protected replica', { Replicas: [{ DeletionProtectionEnabled: false }, { DeletionProtectionEnabled: true }] }, true],
  ['protection by a parameter', { Replicas: [{ DeletionProtectionEnabled: { Ref: 'Protect' } }] }, true],
  ['a conditional replica', { Replicas: [{ 'Fn::If': ['Global', { DeletionProtectionEnabled: true }, { Ref: 'AWS::NoValue' }] }] }, true],
  ['replicas of a condition', { Replicas: { 'Fn::If': ['Global', [], []] } }, true],
  ['properties that are written by a macro', { 'Fn::Transform': { Name: 'Protect' } }, true],
  ['properties that are no object', 'x', true],
])('%s: %j may be protected: %s', (_, properties, expected) => {
  expect(mayBeProtected(properties)).toBe(expected);
});
