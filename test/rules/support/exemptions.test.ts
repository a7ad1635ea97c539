import { where } from './facts';
import type { Json } from '../../../src/cloudformation/json';
import { customerManagedKey } from '../../../src/rules/customer-managed-key';
import { keyPolicyScope } from '../../../src/rules/key-policy-scope';
import { keyRotation } from '../../../src/rules/key-rotation';
import type { Finding, Rule, RuleFinding, Subject } from '../../../src/rules/rule';
import { applyExemptions } from '../../../src/rules/support/exemptions';
import type { ExemptionFact, Location } from '../../../src/template/facts';

const STACK = where('Stack', { logicalId: '', resourceType: 'AWS::CloudFormation::Stack' });
const ARN = 'arn:aws:kms:eu-west-1:111122223333:key/1234';
const reason = 'Reviewed.';

function finding(rule: Rule, subjects: readonly Subject[], more: Partial<Finding> = {}): RuleFinding {
  return { rule, finding: { where: subjects[0].where, severity: 'error', message: 'It is open.', fix: 'Close it.', subjects, ...more } };
}

const onTable = (foreignKey?: string, more: Partial<Location> = {}): Subject => ({ where: where(undefined, more), region: 'eu-west-1', foreignKey });

function exemption(at: Location, content: Json, key?: string): ExemptionFact {
  return { where: at, exemption: content, key };
}

function left(found: readonly RuleFinding[], ...exemptions: readonly ExemptionFact[]): readonly string[] {
  return applyExemptions(found, {
    exemptions, declared: [], allowed: true, reports: () => true, reportsUnused: () => true, reportsInvalid: () => true,
  }).map(({ rule }) => rule.name);
}

const all = ['CustomerManagedKey', 'KeyRotation', 'KeyPolicyScope'];

describe('an exemption of a template', () => {
  const ofStack = exemption(STACK, { rules: ['CustomerManagedKey', 'KeyRotation'], reason });

  test('covers what no resource can answer for: macros, and the rotation of imported keys', () => {
    expect(left([finding(customerManagedKey, [{ where: STACK }]), finding(keyRotation, [onTable(ARN)])], ofStack)).toEqual([]);
  });

  test('does not cover keys by parameter, which may be keys of AWS, nor tables', () => {
    const found = [finding(customerManagedKey, [onTable('Stack {"Ref":"P"}')]), finding(customerManagedKey, [onTable()]), finding(keyRotation, [onTable()])];

    expect(left(found, ofStack)).toEqual(['CustomerManagedKey', 'CustomerManagedKey', 'KeyRotation', 'Exemption', 'Exemption']);
  });

  test('does not cover other templates', () => {
    const other = { templateFile: '/out/Other.template.json' };

    expect(left([finding(keyRotation, [onTable(ARN, other)])], ofStack)).toContain('KeyRotation');
  });

  test('covers by path before there are files', () => {
    const unsynthesized = exemption({ ...STACK, constructPath: 'Stack', templateFile: undefined }, { rules: ['KeyRotation'], reason });
    const subject = (path: string): Subject => ({ where: where(path, { templateFile: undefined }), foreignKey: ARN });

    expect(left([finding(keyRotation, [subject('Stack/Table')])], unsynthesized)).toEqual([]);
    expect(left([finding(keyRotation, [subject('Stack2/Table')])], unsynthesized)).toEqual(['KeyRotation', 'Exemption']);
  });
});

describe('an exemption of an imported key', () => {
  const ofKey = (name: string) => exemption(STACK, { rules: all, reason, of: 'Stack/Key', key: name }, name);

  test('covers each finding that is about that key alone', () => {
    const [A, B] = [onTable('A'), onTable('B')];
    const found = [finding(customerManagedKey, [A]), finding(keyRotation, [A, B]), finding(keyPolicyScope, [A, { ...A, region: 'us-east-1' }])];

    expect(left(found, ofKey('A'))).toEqual(['KeyRotation', 'Exemption']);
    expect(left(found, ofKey('A'), ofKey('B'))).toEqual([]);
  });

  test.each<[string, string, boolean]>([
    ['its id', '1234', true],
    ['its ARN', ARN, true],
    ['the end of its id', '34', false],
    ['the ARN of another Region', ARN.replace('eu-west-1', 'us-east-1'), false],
    ['an alias', 'alias/1234', false],
  ])('knows the key by %s: %s', (_, used, expected) => {
    expect(left([finding(keyRotation, [onTable(used)])], exemption(STACK, { rules: ['KeyRotation'], reason }, ARN)).length === 0).toBe(expected);
  });

  test('of another Region does not know a bare id', () => {
    const away = ARN.replace('eu-west-1', 'us-east-1');

    expect(left([finding(keyRotation, [onTable('1234')])], exemption(STACK, { rules: ['KeyRotation'], reason }, away))).toContain('KeyRotation');
  });

  test('in several templates is used if one of them has a finding', () => {
    const other = { ...STACK, constructPath: 'Other', templateFile: '/out/Other.template.json' };
    const content = (key: string) => ({ rules: ['KeyRotation'], reason, of: 'Stack/Key', key });

    expect(left([finding(keyRotation, [onTable(ARN)])], exemption(STACK, content(ARN), ARN), exemption(other, content('{"Ref":"P"}'), 'P'))).toEqual([]);
  });
});

test('an exemption of a resource covers findings about it, whatever tables they concern', () => {
  const key = where('Stack/Key', { resourceType: 'AWS::KMS::Key' });
  const exempt = exemption(key, { rules: ['KeyRotation'], reason });

  const found = [finding(keyRotation, [onTable(), onTable()], { where: key }), finding(keyRotation, [onTable()], { where: key, subjects: [] })];

  expect(left(found, exempt)).toEqual([]);
  expect(left([finding(keyRotation, [onTable()], { where: key })], exemption(key, { rules: ['KeyRotation'], regions: ['us-east-1'], reason })))
    .toEqual(['KeyRotation', 'Exemption']);
});

test('[D6] an exemption without a reason, or with a bad date, opens nothing and is reported', () => {
  const table = onTable();
  const invalid = [{ rules: ['KeyRotation'] }, { rules: ['KeyRotation'], reason, until: '2020-01-01' }, { rules: ['KeyRotation'], reason, until: 'soon' }, 7, null];

  for (const content of invalid) {
    expect(left([finding(keyRotation, [table])], exemption(table.where, content as Json))).toEqual(['KeyRotation', 'Exemption']);
  }
});
