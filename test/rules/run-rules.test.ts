import { facts, where } from './support/facts';
import type { Json } from '../../src/cloudformation/json';
import { customerManagedKey } from '../../src/rules/customer-managed-key';
import { keyRotation } from '../../src/rules/key-rotation';
import { findingId } from '../../src/rules/rule';
import type { Finding, Rule } from '../../src/rules/rule';
import { runRules } from '../../src/rules/run-rules';
import { collect } from '../../src/template/collect';
import type { CaseFact } from '../../src/template/facts';
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

const OWNED = 'The table is encrypted with an AWS owned key.';

test.each<[string, Json, readonly string[]]>([
  ['a mistake in one case names its condition and branch', when('IsProd', SECURE, OFF), [`If IsProd is false: ${OWNED}`]],
  ['a mistake in every case names none', when('IsProd', OFF, OFF), [OWNED]],
  ['a mistake that depends on two conditions names both', when('IsProd', when('IsLarge', OFF, SECURE), SECURE), [`If IsProd is true and IsLarge is true: ${OWNED}`]],
  ['a mistake that depends on one of two names that one', { ...SECURE, SSEEnabled: when('IsProd', true, false), SSEType: when('IsLarge', 'KMS', 'KMS') },
    [`If IsProd is false: ${OWNED}`]],
  ['no mistake has no message', when('IsProd', SECURE, SECURE), []],
])('%s', (_, specification, expected) => {
  expect(said(customerManagedKey, specification)).toEqual(expected.map((message) => `SecureTable-CustomerManagedKey: ${message}`));
});

test('the condition of the table itself is not named: there is no table otherwise', () => {
  expect(said(customerManagedKey, when('IsLarge', OFF, SECURE), undefined, { Condition: 'IsProd' })).toEqual([`SecureTable-CustomerManagedKey: If IsLarge is true: ${OWNED}`]);
});

test('two mistakes in different cases are one finding of each kind', () => {
  expect(said(customerManagedKey, when('IsProd', OFF, { SSEEnabled: { Ref: 'Other' } }))).toEqual([
    `SecureTable-CustomerManagedKey: If IsProd is true: ${OWNED}`,
    expect.stringMatching(/^SecureTable-CustomerManagedKey\[unverifiable\]: If IsProd is false: Which key encrypts the table cannot be determined/),
  ]);
});

test('a mistake of the key in one case is a finding at the key', () => {
  expect(said(keyRotation, SECURE, { EnableKeyRotation: when('IsProd', true, false) })).toEqual([expect.stringMatching(/^SecureTable-KeyRotation: If IsProd is false: /)]);
});

describe('findings of several cases', () => {
  const all = [['A is true', 'B is true'], ['A is true', 'B is false'], ['A is false', 'B is true']].map((decisions) => ({ decisions }));
  const inCase = (...decisions: readonly string[]): CaseFact => ({ decisions, all });
  const finding = (more: Partial<Finding> = {}): Finding => ({ where: where(), severity: 'error', message: 'It is open.', fix: 'Close it.', subjects: [], ...more });
  const merged = (...findings: readonly Finding[]) => runRules(facts(), [{ ...keyRotation, check: () => findings }], { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] })
    .map((found) => found.finding);

  test('stay as they are without cases', () => {
    const findings = [finding(), finding()];

    expect(merged(...findings)).toEqual(findings);
  });

  test('are one for each resource, id and severity', () => {
    const [A, B] = [inCase('A is true', 'B is true'), inCase('A is true', 'B is false')];
    const others = [finding({ where: where('Stack/Other') }), finding({ finding: 'us-east-1' }), finding({ severity: 'warning' })];

    expect(merged(finding({ when: A }), finding({ when: B }), ...others)).toHaveLength(4);
    expect(merged(finding({ when: A }), finding({ when: B }))[0].message).toBe('If A is true: It is open.');
  });

  test('name no condition where one of them has none', () => {
    expect(merged(finding({ when: inCase('A is true', 'B is true') }), finding())[0].message).toBe('It is open.');
  });

  test('name one case where the cases have nothing in common', () => {
    expect(merged(finding({ when: inCase('A is true', 'B is false') }), finding({ when: inCase('A is false', 'B is true') }))[0].message)
      .toBe('If A is true and B is false: It is open.');
  });

  test('name what not all cases have', () => {
    const always = ['A is true', 'B is true'].map((decision) => ({ decisions: ['C is true', decision] }));
    const of = (decision: string): CaseFact => ({ decisions: ['C is true', decision], all: [...always, { decisions: ['C is true', 'D is true'] }] });

    expect(merged(finding({ when: of('A is true') }), finding({ when: of('B is true') }))[0].message).toBe('If A is true: It is open.');
  });

  test('have each message, fix and subject once', () => {
    const [A, B] = [inCase('A is true', 'B is true'), inCase('A is false', 'B is true')];
    const subject = { where: where(), region: 'eu-west-1' };
    const more = [subject, { ...subject, region: 'us-east-1' }, { ...subject, foreignKey: 'k' }, { ...subject, where: where('Stack/Other') }];

    expect(merged(finding({ when: A, subjects: [subject] }), finding({ when: B, message: 'It is wide open.', fix: 'Shut it.', subjects: more }), finding({ when: B })))
      .toEqual([expect.objectContaining({
        message: 'If B is true: It is open. If A is false and B is true: It is wide open.', fix: 'Close it. Shut it.', subjects: more,
      })]);
  });
});
