import type { Json } from '../../src/cloudformation/json';
import { customerManagedKey } from '../../src/rules/customer-managed-key';
import { keyRotation } from '../../src/rules/key-rotation';
import { findingId } from '../../src/rules/rule';
import type { Rule } from '../../src/rules/rule';
import { runRules } from '../../src/rules/run-rules';
import { collect } from '../../src/template/collect';
import { Scope, Template } from '../../src/template/template';

const SECURE = { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: { Ref: 'Key' } };
const OFF = { SSEEnabled: false };
const when = (name: string, one: Json, other: Json): Json => ({ 'Fn::If': [name, one, other] });

/** What a rule says of a template with a table and its key. */
function said(
  rule: Rule, SSESpecification: Json, key: Json = { EnableKeyRotation: true }, table: { readonly Condition?: string } = {},
): readonly string[] {
  const template = new Template({
    Parameters: { Stage: { Type: 'String' }, Size: { Type: 'String' } },
    Conditions: {
      IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] },
      IsLarge: { 'Fn::Equals': [{ Ref: 'Size' }, 'large'] },
    },
    Resources: {
      Key: { Type: 'AWS::KMS::Key', Properties: key },
      T: { Type: 'AWS::DynamoDB::Table', ...table, Properties: { SSESpecification } },
    },
  }, { stackPath: 'Shop', region: 'eu-west-1', pathOf: () => undefined });
  const findings = runRules(collect([template], new Scope('')), [rule], { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] });
  return findings.map((found) => `${findingId(found)}: ${found.finding.message}`);
}

const OWNED = 'The table is encrypted with a key that AWS owns.';

test.each<[string, Json, readonly string[]]>([
  ['a mistake in one case names its condition and branch', when('IsProd', SECURE, OFF), [`If IsProd is false: ${OWNED}`]],
  ['a mistake in every case names none', when('IsProd', OFF, OFF), [OWNED]],
  ['a mistake that depends on two conditions names both', when('IsProd', when('IsLarge', OFF, SECURE), SECURE), [`If IsProd is true and IsLarge is true: ${OWNED}`]],
  ['a mistake that depends on one of two names that one', { ...SECURE, SSEEnabled: when('IsProd', true, false), SSEType: when('IsLarge', 'KMS', 'KMS') },
    [`If IsProd is false: ${OWNED}`]],
  ['no mistake has no message', when('IsProd', SECURE, SECURE), []],
])('[B5] %s', (_, specification, expected) => {
  expect(said(customerManagedKey, specification)).toEqual(expected.map((message) => `SecureTable-CustomerManagedKey: ${message}`));
});

test('[B5] the condition of the table itself is not named: there is no table otherwise', () => {
  expect(said(customerManagedKey, when('IsLarge', OFF, SECURE), undefined, { Condition: 'IsProd' })).toEqual([`SecureTable-CustomerManagedKey: If IsLarge is true: ${OWNED}`]);
});

test('[B5] two mistakes in different cases are one finding of each kind', () => {
  expect(said(customerManagedKey, when('IsProd', OFF, { SSEEnabled: { Ref: 'Other' } }))).toEqual([
    `SecureTable-CustomerManagedKey: If IsProd is true: ${OWNED}`,
    expect.stringMatching(/^SecureTable-CustomerManagedKey\[unverifiable\]: If IsProd is false: Which key encrypts the table cannot be known/),
  ]);
});

test('[B5] a mistake of the key in one case is a finding at the key', () => {
  expect(said(keyRotation, SECURE, { EnableKeyRotation: when('IsProd', true, false) })).toEqual([expect.stringMatching(/^SecureTable-KeyRotation: If IsProd is false: /)]);
});
