import { aws_dynamodb as dynamodb, aws_kms as kms, CfnResource, custom_resources as custom, Stack, Validations } from 'aws-cdk-lib';
import { TableRule } from '../../../src';
import { EncryptedTables, SecureTableChecks } from '../../../src/enforcement';
import type { EnforceOptions } from '../../../src/enforcement';
import { app, ENV, reports, synth, violations } from '../support/synth';
import { backUpAll, goodTable, INSECURE, l1Of, plainTable, tlsOnly } from '../support/tables';

const reason = 'Test data only.';
const BOTH = { rules: [TableRule.CUSTOMER_MANAGED_KEY, TableRule.TLS_ONLY], reason };

function guarded(options?: EnforceOptions) {
  const root = app();
  EncryptedTables.enforce(root, options);
  return { root, stack: new Stack(root, 'Stack', { env: ENV }) };
}

test('an exemption opens the guard for its table and its rules alone', () => {
  const { root, stack } = guarded();
  EncryptedTables.exempt(plainTable(stack, 'Exempt'), BOTH);
  EncryptedTables.exempt(plainTable(stack, 'Partly'), { rules: [TableRule.TLS_ONLY], reason });
  plainTable(stack, 'Other');

  expect(synth(root)).toBeDefined();
  expect([...violations(root)].sort()).toEqual([
    'fatal SecureTable-CustomerManagedKey Stack/Other/Resource',
    'fatal SecureTable-CustomerManagedKey Stack/Partly/Resource',
    'fatal SecureTable-TlsOnly Stack/Other/Resource',
  ]);
});

test('an app whose only fault is exempt passes', () => {
  const { root, stack } = guarded();
  EncryptedTables.exempt(plainTable(stack), BOTH);

  expect(synth(root)).toBeUndefined();
  expect(reports(root)).toEqual([]);
});

test('exemptions of Regions hold for the replicas there', () => {
  const { root, stack } = guarded();
  const table = goodTable(stack, 'Table', { resourcePolicy: undefined, replicas: [{ region: 'us-east-1' }, { region: 'us-west-2' }], encryption: dynamodb.TableEncryptionV2.awsManagedKey() });
  EncryptedTables.exempt(table, { ...BOTH, rules: [...BOTH.rules, TableRule.STREAM_TLS_ONLY], regions: ['eu-west-1', 'us-east-1'] });

  expect(synth(root)).toBeDefined();
  expect([...violations(root)].sort()).toEqual([
    'fatal SecureTable-CustomerManagedKey[us-west-2] Stack/Table/Resource',
    'fatal SecureTable-StreamTlsOnly[us-west-2] Stack/Table/Resource',
    'fatal SecureTable-TlsOnly[us-west-2] Stack/Table/Resource',
  ]);
});

test('in a Region-agnostic stack no Region is exempt by name', () => {
  const root = app();
  EncryptedTables.enforce(root);
  EncryptedTables.exempt(plainTable(new Stack(root, 'Stack')), { ...BOTH, regions: ['eu-west-1'] });

  expect(synth(root)).toBeDefined();
  expect(violations(root)).toContain('fatal SecureTable-TlsOnly Stack/Table/Resource');
});

test('the fault of a shared key passes where every table under it is exempt', () => {
  const verdict = (...exempt: readonly string[]) => {
    const { root, stack } = guarded();
    const encryption = dynamodb.TableEncryptionV2.customerManagedKey(new kms.Key(stack, 'Static'));
    for (const id of ['A', 'B']) {
      const table = new dynamodb.TableV2(stack, id, { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, encryption, resourcePolicy: tlsOnly() });
      if (exempt.includes(id)) {
        EncryptedTables.exempt(table, { rules: [TableRule.KEY_ROTATION], reason });
      }
    }
    synth(root);
    return violations(root).filter((line) => line.startsWith('fatal'));
  };

  expect(verdict('A')).toEqual(['fatal SecureTable-KeyRotation Stack/Static/Resource']);
  expect(verdict('A', 'B')).toEqual([]);
});

test('an exemption that matches nothing is reported, and stops nobody', () => {
  const { root, stack } = guarded();
  backUpAll(stack);
  EncryptedTables.exempt(goodTable(stack), { rules: [TableRule.TLS_ONLY, TableRule.POINT_IN_TIME_RECOVERY], reason });

  expect(synth(root)).toBeUndefined();
  // Nobody runs the rule on recovery, so nobody can say that its exemption is idle.
  expect(violations(root)).toEqual(['warning SecureTable-Exemption Stack/Table/Resource']);
  expect(reports(root)[0].violations[0].description).toBe(`The exemption from TlsOnly matches no finding (reason: ${reason}).`);
});

test('a pack next to the guard answers for its own rules', () => {
  const { root, stack } = guarded();
  Validations.of(root).addPlugins(new SecureTableChecks(root));
  backUpAll(stack);
  EncryptedTables.exempt(goodTable(stack), { rules: [TableRule.TLS_ONLY, TableRule.POINT_IN_TIME_RECOVERY], reason });

  expect(synth(root)).toBeUndefined();
  expect(violations(root)).toHaveLength(1);
  expect(reports(root).map(({ pluginName, violations: [{ description }] }) => `${pluginName}: ${description}`)).toEqual([
    `EncryptedTables: The exemption from TlsOnly matches no finding (reason: ${reason}).`,
    `SecureTable: The exemption from PointInTimeRecovery matches no finding (reason: ${reason}).`,
  ]);
});

test('packs let pass what is exempt', () => {
  const root = app();
  Validations.of(root).addPlugins(new SecureTableChecks(root));
  const table = goodTable(new Stack(root, 'Stack', { env: ENV }), 'Table', { deletionProtection: false });
  EncryptedTables.exempt(table, { rules: [TableRule.DELETION_PROTECTION], reason });

  expect(synth(root)).toBeUndefined();
});

test('a guard that allows no exemptions says so', () => {
  const { root, stack } = guarded({ allowExemptions: false });
  EncryptedTables.exempt(plainTable(stack), BOTH);

  expect(synth(root)).toBeDefined();
  expect(violations(root)).toHaveLength(2);
  expect(reports(root)[0].violations[0].description).toMatch(/The exemption of the table has no effect here \(allowExemptions: false\)\.$/);
});

test('what hand-written metadata says is checked like the rest', () => {
  const { root, stack } = guarded();
  const table = plainTable(stack);
  l1Of(table).addMetadata('cdk-secure-table:exemption', { rules: 'CustomerManagedKey', reason });
  const other = INSECURE['an L1 construct'];
  other.add(new Stack(root, 'Other', { env: ENV }));
  (root.node.findChild('Other').node.findChild('Table') as CfnResource).addMetadata('cdk-secure-table:exemption', [{ rules: ['TlsOnly'] }, { rules: ['TlsOnly'], reason, until: '2020-01-01' }]);

  expect(synth(root)).toBeDefined();
  expect([...violations(root)].sort()).toEqual([
    'fatal SecureTable-CustomerManagedKey Other/Table',
    'fatal SecureTable-Exemption Other/Table',
    'fatal SecureTable-Exemption Other/Table',
    'fatal SecureTable-TlsOnly Other/Table',
    'fatal SecureTable-TlsOnly Stack/Table/Resource',
  ]);
});

describe('what makes or hides tables without being one', () => {
  test('a custom resource can be exempt', () => {
    const make = (exempt: boolean) => {
      const { root, stack } = guarded();
      const call = new custom.AwsCustomResource(stack, 'Call', {
        onCreate: {
          service: 'dynamodb',
          action: 'updateTable',
          parameters: { TableName: 'orders', SSESpecification: { Enabled: false } },
          physicalResourceId: custom.PhysicalResourceId.of('t'),
        },
        policy: custom.AwsCustomResourcePolicy.fromSdkCalls({ resources: ['*'] }),
        installLatestAwsSdk: false,
      });
      if (exempt) {
        EncryptedTables.exempt(call, { rules: [TableRule.CUSTOMER_MANAGED_KEY], reason });
      }
      return { error: synth(root), found: violations(root) };
    };

    expect(make(false).found).toEqual(['fatal SecureTable-CustomerManagedKey Stack/Call/Resource/Default']);
    expect(make(true).error).toBeUndefined();
  });

  test('a module can be exempt', () => {
    const { root, stack } = guarded();
    const module = new CfnResource(stack, 'Module', { type: 'Example::Team::Store::MODULE' });

    expect(synth(root)).toBeDefined();
    expect(violations(root)).toEqual(['fatal SecureTable-CustomerManagedKey[unverifiable] Stack/Module']);

    const again = guarded();
    EncryptedTables.exempt(new CfnResource(again.stack, 'Module', { type: module.cfnResourceType }), { rules: [TableRule.CUSTOMER_MANAGED_KEY], reason });
    expect(synth(again.root)).toBeUndefined();
  });
});
