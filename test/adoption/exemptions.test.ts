import { aws_dynamodb as dynamodb, Stack } from 'aws-cdk-lib';
import type { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { EncryptedTables, EncryptTable, SecureTableDefaults } from '../../src';
import { partitionKey } from './support/plain-tables';
import { propertiesOf, shopOf } from './support/render';

/*
 * Exemptions in the metadata of a table are read by the same reader as in reports: what the guard refuses opens nothing.
 */

const METADATA = 'cdk-secure-table:exemption';
const RULES = ['CustomerManagedKey', 'TlsOnly', 'StreamTlsOnly', 'PointInTimeRecovery', 'DeletionProtection'];
const VALID = { rules: RULES, reason: 'a legacy client' };

const WAYS: readonly (readonly [string, (table: dynamodb.Table) => void])[] = [
  ['SecureTableDefaults', (table) => SecureTableDefaults.apply(Stack.of(table))],
  ['EncryptTable', (table) => table.with(new EncryptTable())],
];

function tableWith(exemptions: unknown): dynamodb.Table {
  const table = new dynamodb.Table(shopOf(), 'Orders', { partitionKey, stream: dynamodb.StreamViewType.KEYS_ONLY });
  (table.node.defaultChild as CfnResource).addMetadata(METADATA, exemptions);
  return table;
}

/** The protections that a table has, by the rules that ask for them. */
function protectionsOf(table: IConstruct): readonly string[] {
  const { SSESpecification, ResourcePolicy, StreamSpecification, PointInTimeRecoverySpecification, DeletionProtectionEnabled } = propertiesOf(table);
  const found = [SSESpecification, ResourcePolicy, StreamSpecification.ResourcePolicy, PointInTimeRecoverySpecification, DeletionProtectionEnabled];
  return RULES.filter((_, index) => found[index] !== undefined);
}

describe.each(WAYS)('%s', (_, adopt) => {
  const adopted = (exemptions: unknown) => {
    const table = tableWith(exemptions);
    adopt(table);
    return table;
  };

  test('leaves open what a valid exemption names', () => {
    expect(protectionsOf(adopted([VALID]))).toEqual([]);
    expect(protectionsOf(adopted([{ ...VALID, rules: RULES.slice(0, 2) }]))).toEqual(RULES.slice(2));
  });

  test.each<[string, unknown]>([
    ['without a reason', [{ rules: RULES }]],
    ['with a blank reason', [{ ...VALID, reason: ' ' }]],
    ['with a bad date', [{ ...VALID, until: 'soon' }]],
    ['with a date that does not exist', [{ ...VALID, until: '2999-02-30' }]],
    ['that expired', [{ ...VALID, until: '2020-12-31' }]],
    ['from an unknown rule as well', [{ ...VALID, rules: [...RULES, 'Tls'] }]],
    ['of a Region that is no text', [{ ...VALID, regions: [7] }]],
    ['that is no object', ['TlsOnly']],
    ['that is nothing', [null]],
    ['that is a text in the place of the list', 'TlsOnly'],
  ])('opens nothing for an exemption %s, which the guard refuses', (__, exemptions) => {
    const guarded = adopted(exemptions);
    EncryptedTables.enforce(guarded.node.root);

    expect(protectionsOf(adopted(exemptions))).toEqual(RULES);
    expect(() => propertiesOf(guarded)).toThrow(/The exemption /);
  });

  test('reads one object as a list of one', () => {
    expect(protectionsOf(adopted({ ...VALID, rules: 'TlsOnly' }))).toEqual(RULES.filter((rule) => rule !== 'TlsOnly'));
  });

  test('reads a valid exemption next to an invalid one', () => {
    expect(protectionsOf(adopted([{ rules: RULES }, { ...VALID, rules: ['DeletionProtection'] }]))).toEqual(RULES.slice(0, 4));
  });

  test('opens the Region that an exemption names, and no other', () => {
    const inRegion = (region: string) => protectionsOf(adopted([{ ...VALID, rules: ['TlsOnly'], regions: region }]));

    expect(inRegion('eu-west-1')).toEqual(RULES.filter((rule) => rule !== 'TlsOnly'));
    expect(inRegion('us-east-1')).toEqual(RULES);
  });
});
