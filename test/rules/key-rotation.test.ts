import { ABSENT, AWAY, AWS_MANAGED, AWS_OWNED, call, calling, cases, facts, globalTable, is, key, only, table, tableUnder, tableWith, under, UNKNOWN, where } from './support/facts';
import { keyRotation as rule } from '../../src/rules/key-rotation';
import type { EncryptionFact } from '../../src/template/facts';

const FOREIGN = is<EncryptionFact>({ level: 'CUSTOMER_MANAGED', foreignKey: 'the app does not define the key arn:aws:kms:eu-west-1:111122223333:key/k' });

cases(rule, [
  ['a rotating key passes', tableUnder({ rotation: is(true) }), []],
  ['a rotating key with a period passes', tableUnder({ rotationPeriodInDays: is(90), origin: is('AWS_KMS') }), []],
  ['no table, nothing to say', facts({ keys: [key({ rotation: is(false) })] }), []],
  ['a key that does not rotate is a violation', tableUnder({ rotation: is(false) }), ['error']],
  ['nothing said is no rotation', tableUnder({ rotation: ABSENT }), ['error']],
  ['every branch must rotate', tableUnder({ rotation: is(true, false) }), ['error']],
  ['unknown rotation is unverifiable', tableUnder({ rotation: UNKNOWN }), ['error[unverifiable]']],
  ['imported key material cannot rotate', tableUnder({ origin: is('EXTERNAL') }), ['error']],
  ['an unknown origin is unverifiable', tableUnder({ origin: UNKNOWN }), ['error[unverifiable]']],
  ['an asymmetric key is reported by CustomerManagedKey', tableUnder({ keySpec: is('RSA_2048'), rotation: ABSENT }), []],
  ['a symmetric key is ours', tableUnder({ keySpec: is('SYMMETRIC_DEFAULT'), rotation: ABSENT }), ['error']],
  ['an unknown spec does not hide that rotation is off', tableUnder({ keySpec: UNKNOWN, rotation: ABSENT }), ['error']],
  ['a key that is asymmetric in one branch is reported by CustomerManagedKey', tableUnder({ keySpec: is('RSA_2048', 'SYMMETRIC_DEFAULT'), rotation: ABSENT }), []],
  ['the longest period passes', tableUnder({ rotationPeriodInDays: is(2560) }), []],
  ['too long a period is a violation', tableUnder({ rotationPeriodInDays: is(2561) }), ['error']],
  ['too short a period is a violation', tableUnder({ rotationPeriodInDays: is(89) }), ['error']],
  ['an unknown period is KMS\'s to refuse', tableUnder({ rotationPeriodInDays: UNKNOWN }), []],
  ['a key that the app does not define is unverifiable', tableWith({ encryption: FOREIGN }), ['error[unverifiable]']],
  ['a customer key of which nothing is said is unverifiable', tableWith({ encryption: is<EncryptionFact>({ level: 'CUSTOMER_MANAGED' }) }), ['error[unverifiable]']],
  ['keys of AWS are reported by CustomerManagedKey', tableWith({ encryption: [...AWS_OWNED, ...AWS_MANAGED] }), []],
  ['a foreign key in another Region is unverifiable there', facts({ tables: [globalTable({ encryption: FOREIGN })] }), [`error[${AWAY}:unverifiable]`]],
  ['a key in another Region that does not rotate carries the Region', facts({
    tables: [globalTable({ encryption: under(key({ where: where('Support/Key/Resource'), rotation: ABSENT })) })],
  }), [`error[${AWAY}]`]],
]);

describe('SDK calls', () => {
  cases(rule, [
    ['switching rotation off is a violation', calling(call('kms', 'disableKeyRotation')), ['error']],
    ['switching it on passes', calling(call('kms', 'enableKeyRotation')), []],
    ['a key named in a call is unverifiable', calling(call('dynamodb', 'updateTable', { SSESpecification: { Enabled: true, KMSMasterKeyId: 'k' } })), ['error[unverifiable]']],
    ['the AWS-managed key rotates', calling(call('dynamodb', 'updateTable', { SSESpecification: { Enabled: true, KMSMasterKeyId: 'alias/aws/dynamodb' } })), []],
    ['a call without parameters has no key', calling(call('dynamodb', 'updateTable', {}, { parameters: ABSENT })), []],
    ['a call without a key has none to rotate', calling(call('dynamodb', 'updateTable')), []],
  ]);
});

test('a key shared by many tables is reported once, at the key', () => {
  const shared = under(key({ rotation: ABSENT }));
  const tables = ['A', 'B', 'C'].map((id) => table({ where: where(`Stack/${id}/Resource`), replicas: tableWith({ encryption: shared }).tables[0].replicas }));

  expect(only(rule, facts({ tables })).where.constructPath).toBe('Stack/Key/Resource');
});

test('keys of one logical id in two stacks are two keys, in a tree that has no files yet', () => {
  const inStack = (stack: string) => ({ templateFile: undefined, logicalId: 'Key', constructPath: `${stack}/Key/Resource` });
  const tables = ['One', 'Other'].map((stack) => table({
    where: where(`${stack}/Table/Resource`),
    replicas: tableWith({ encryption: under(key({ where: where('', inStack(stack)), rotation: is(stack === 'One') })) }).tables[0].replicas,
  }));

  expect(only(rule, facts({ tables })).where.constructPath).toBe('Other/Key/Resource');
});
