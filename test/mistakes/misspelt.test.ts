import { aws_dynamodb as dynamodb, Duration } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { expectMistakes, partitionKey } from './mistake';
import {
  EncryptedTables, EncryptTable, MigrationGuard, RulePacks, SecureTable, SecureTableDefaults, TableKey, TableRule,
} from '../../src';

/* As from JavaScript, a variable or a spread, where TypeScript does not report them. */

const key = (props: object) => (stack: Stack) => new TableKey(stack, 'Key', props);

const exemption = (props: object) => (stack: Stack) => {
  const cache = new dynamodb.TableV2(stack, 'Cache', { partitionKey });
  EncryptedTables.exempt(cache, { rules: [TableRule.TLS_ONLY], reason: 'Contains only public data', ...props });
};

const imported = (props: object) => (stack: Stack) => SecureTable.fromSecureTableAttributes(stack, 'Orders', {
  tableName: 'orders', encryptionKey: new TableKey(stack, 'Key'), ...props,
});

const replica = (props: object) => (stack: Stack) => new SecureTable(stack, 'Orders', { partitionKey }).addReplica({ region: 'us-east-1', ...props });

describe('a misspelt property', () => expectMistakes([
  {
    mistake: 'of a TableKey',
    wrong: key({ rotationPeriodd: Duration.days(90) }),
    message: '[UnknownProperty] Shop/Key: rotationPeriodd is not a property of a TableKey and has no effect. Use rotationPeriod.',
    fixed: key({ rotationPeriod: Duration.days(90), companyTag: 'passed on by a subclass' }),
  },
  {
    mistake: 'of a TableKey, with two letters swapped',
    wrong: key({ alais: 'orders' }),
    message: '[UnknownProperty] Shop/Key: alais is not a property of a TableKey and has no effect. Use alias.',
    fixed: key({ alias: 'orders' }),
  },
  {
    mistake: 'of a shared TableKey',
    wrong: (stack) => TableKey.shared(stack, { pendingwindow: Duration.days(7) } as object),
    message: '[UnknownProperty] Shop/SharedTableKey: pendingwindow is not a property of a TableKey and has no effect. Use pendingWindow.',
    fixed: (stack) => TableKey.shared(stack, { pendingWindow: Duration.days(7) }),
  },
  {
    mistake: 'of kms.Key, on a TableKey',
    wrong: key({ enableKeyRotation: true }),
    message: '[UnknownProperty] Shop/Key: enableKeyRotation is not a property of a TableKey and has no effect. Leave it out: the key always rotates.',
    fixed: key({}),
  },
  {
    mistake: 'of a replica',
    wrong: (stack) => new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east-1', deletionProtetion: false } as { region: string }] }),
    message: '[UnknownProperty] Shop/Orders: deletionProtetion is not a property of replicas[0] and has no effect. Use deletionProtection.',
    fixed: (stack) => new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east-1', deletionProtection: false }] }),
  },
  {
    mistake: 'of a replica that is added later',
    wrong: replica({ deletionProtetion: false }),
    message: '[UnknownProperty] Shop/Orders: deletionProtetion is not a property of a replica and has no effect. Use deletionProtection.',
    fixed: replica({ deletionProtection: false }),
  },
  {
    mistake: 'the ARN of a key for a replica that is added later',
    wrong: replica({ encryptionKey: 'arn' }),
    message: '[NotAKey] Shop/Orders: encryptionKey is a text, but must be a kms.IKey. Pass kms.Key.fromKeyArn(this, \'Key\', \'arn\').',
    fixed: replica({}),
  },
  {
    mistake: 'of an imported table',
    wrong: imported({ globalIndex: ['ByName'] }),
    message: '[UnknownProperty] Shop: globalIndex is not a property of SecureTableAttributes and has no effect. Use globalIndexes.',
    fixed: imported({ globalIndexes: ['ByName'] }),
  },
  {
    mistake: 'of an exemption, which would never expire',
    wrong: exemption({ untill: '2099-12-31' }),
    message: '[UnknownProperty] Shop/Cache: untill is not a property of an exemption and has no effect. Use until.',
    fixed: exemption({ until: '2099-12-31' }),
  },
  {
    mistake: 'of an exemption, which is like none',
    wrong: exemption({ ticket: 'SEC-1' }),
    message: '[UnknownProperty] Shop/Cache: ticket is not a property of an exemption and has no effect. '
      + 'Leave it out, or use one of rules, regions, reason, until.',
    fixed: exemption({}),
  },
  {
    mistake: 'of EncryptedTables.enforce',
    wrong: (stack) => EncryptedTables.enforce(stack, { allowExemption: false } as object),
    message: '[UnknownProperty] Shop: allowExemption is not a property of the options of EncryptedTables.enforce and has no effect. '
      + 'Use allowExemptions.',
    fixed: (stack) => EncryptedTables.enforce(stack, { allowExemptions: false }),
  },
  {
    mistake: 'of SecureTableDefaults',
    wrong: (stack) => SecureTableDefaults.apply(stack, { shareKey: true } as object),
    message: '[UnknownProperty] Shop: shareKey is not a property of the options of SecureTableDefaults and has no effect. Use sharedKey.',
    fixed: (stack) => SecureTableDefaults.apply(stack, { sharedKey: true }),
  },
  {
    mistake: 'of the injectors of SecureTableDefaults',
    wrong: () => SecureTableDefaults.injectors({ shareKey: true } as object),
    message: '[UnknownProperty] SecureTableDefaults.injectors: shareKey is not a property of the options of SecureTableDefaults and has no effect. '
      + 'Use sharedKey.',
    fixed: () => SecureTableDefaults.injectors({ sharedKey: true, wrap: [] }),
  },
  {
    mistake: 'of EncryptTable',
    wrong: () => new EncryptTable({ key: true } as object),
    message: '[UnknownProperty] EncryptTable: key is not a property of the options of EncryptTable and has no effect. '
      + 'Leave it out, or use one of sharedKey, encryptionKey, pointInTimeRecovery, deletionProtection.',
    fixed: () => new EncryptTable({ sharedKey: true }),
  },
  {
    mistake: 'of a MigrationGuard',
    wrong: (stack) => MigrationGuard.enforce(stack.node.root, { previous: __dirname, release: ['Shop/Orders'] } as { previous: string }),
    message: '[UnknownProperty] MigrationGuard: release is not a property of a MigrationGuard and has no effect. Use released.',
  },
  {
    mistake: 'of RulePacks.apply',
    wrong: (stack) => RulePacks.apply(stack, { pack: [] } as object),
    message: '[UnknownProperty] Shop: pack is not a property of the options of RulePacks.apply and has no effect. Use packs.',
    fixed: (stack) => RulePacks.apply(stack, { packs: [] }),
  },
]));
