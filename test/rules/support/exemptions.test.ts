import { where } from './facts';
import type { Json } from '../../../src/cloudformation/json';
import { REGION } from '../../../src/cloudformation/text';
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
    ['an ARN with its account missing', 'arn:aws:kms:eu-west-1:key/1234', false],
    ['the ARN of a secret of that name', ARN.replace('key/1234', '1234:more'), false],
    ['the end of its id', '34', false],
    ['the ARN of another Region', ARN.replace('eu-west-1', 'us-east-1'), false],
    ['an alias', 'alias/1234', false],
  ])('knows the key by %s: %s', (_, used, expected) => {
    expect(left([finding(keyRotation, [onTable(used)])], exemption(STACK, { rules: ['KeyRotation'], reason }, ARN)).length === 0).toBe(expected);
  });

  test.each<[string, string, string, boolean]>([
    ['an id, used by ARN', '1234', ARN, true],
    ['an alias, used by ARN', 'alias/orders', ARN.replace('key/1234', 'alias/orders'), true],
    ['the ARN of an alias, used by name', ARN.replace('key/1234', 'alias/orders'), 'alias/orders', true],
    ['another id, used by ARN', '5678', ARN, false],
    ['an id, used by what ends alike', '1234', 'x:1234', false],
    ['an ARN in the Region of the stack', ARN.replace('eu-west-1', REGION), '1234', true],
    ['what is no ARN of a key', 'arn:aws', '1234', false],
  ])('knows the key by %s', (_, exempt, used, expected) => {
    expect(left([finding(keyRotation, [onTable(used)])], exemption(STACK, { rules: ['KeyRotation'], reason }, exempt)).length === 0).toBe(expected);
  });

  test('does not cover findings that name no key', () => {
    expect(left([finding(keyRotation, [onTable()])], ofKey(ARN))).toContain('KeyRotation');
  });

  test('in an unknown Region knows a bare id', () => {
    expect(left([finding(keyRotation, [{ ...onTable('1234'), region: undefined }])], exemption(STACK, { rules: ['KeyRotation'], reason }, ARN))).toEqual([]);
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

test('an exemption without a reason, or with a bad date, opens nothing and is reported', () => {
  const table = onTable();
  const invalid = [{ rules: ['KeyRotation'] }, { rules: ['KeyRotation'], reason, until: '2020-01-01' }, { rules: ['KeyRotation'], reason, until: 'soon' }, 7, null];

  for (const content of invalid) {
    expect(left([finding(keyRotation, [table])], exemption(table.where, content as Json))).toEqual(['KeyRotation', 'Exemption']);
  }
});

describe('what is reported', () => {
  const open = { exemptions: [], declared: [], allowed: true, reports: () => true, reportsUnused: () => true, reportsInvalid: () => true };
  const [table, other] = [onTable(), { where: where('Stack/Other') }];
  const found = [finding(keyRotation, [table])];
  const valid = exemption(table.where, { rules: ['KeyRotation'], reason });

  test('is what this report is about', () => {
    const two = [...found, finding(customerManagedKey, [table])];

    expect(applyExemptions(two, { ...open, reports: ({ rule }) => rule === keyRotation })).toEqual(found);
  });

  test('is an exemption that matches nothing, as a warning at its resource', () => {
    const [unused] = applyExemptions([], { ...open, exemptions: [valid] });

    expect(unused.rule.name).toBe('Exemption');
    expect(unused.rule.guarded).toBe(true);
    expect(unused.finding).toEqual({
      where: table.where,
      severity: 'warning',
      message: 'The exemption from KeyRotation matches no finding (reason: Reviewed.).',
      fix: 'Remove the exemption.',
      subjects: [{ where: table.where }],
    });
  });

  test('is an exemption that is invalid, as an error at its resource', () => {
    const [invalid] = applyExemptions([], { ...open, exemptions: [exemption(table.where, { rules: ['KeyRotation'] })] });

    expect(invalid.finding).toMatchObject({ where: table.where, severity: 'error', message: 'The exemption has no reason.', subjects: [{ where: table.where }] });
  });

  test('is no exemption that another report is about', () => {
    const exemptions = [valid, exemption(other.where, { rules: [], reason })];

    expect(applyExemptions([], { ...open, exemptions, reportsUnused: () => false, reportsInvalid: (at) => at !== other.where })).toEqual([]);
  });

  test('is an exemption of a construct without a resource that no template has', () => {
    const declared = [{ where: STACK, exemption: { rules: ['KeyRotation'], reason, of: 'Stack' } }];

    expect(applyExemptions([], { ...open, declared }).map(({ finding: { where: at, message } }) => [at, message]))
      .toEqual([[STACK, 'The exemption from KeyRotation matches no finding (reason: Reviewed.).']]);
  });

  test('is each of two exemptions of one resource that match nothing', () => {
    expect(applyExemptions([], { ...open, exemptions: [valid, valid] })).toHaveLength(2);
  });

  test('are two exemptions of one construct that differ', () => {
    const of = (rules: readonly string[]) => ({ where: STACK, exemption: { rules, reason, of: 'Stack' } });

    expect(applyExemptions([], { ...open, declared: [of(['KeyRotation']), of(['TlsOnly']), of(['TlsOnly'])] })).toHaveLength(2);
  });

  test.each([
    ['a table', table.where, 'It is open. The exemption of the table has no effect here (allowExemptions: false).'],
    ['a key', where('Stack/Key', { resourceType: 'AWS::KMS::Key' }), 'It is open. The exemption has no effect here (allowExemptions: false).'],
  ])('is the finding about %s whose exemption is refused', (_, at, message) => {
    const [refused] = applyExemptions([finding(keyRotation, [{ where: at }])], { ...open, allowed: false, exemptions: [exemption(at, { rules: ['KeyRotation'], reason })] });

    expect(refused).toEqual({ rule: keyRotation, finding: { ...finding(keyRotation, [{ where: at }]).finding, message } });
  });

  test('is a finding without an exemption as it is, where exemptions are refused', () => {
    expect(applyExemptions(found, { ...open, allowed: false })).toEqual(found);
  });
});

test('a finding about no table is covered by none', () => {
  expect(left([finding(keyRotation, [onTable()], { where: where('Stack/Key'), subjects: [] })])).toEqual(['KeyRotation']);
});

test('a finding about a table and its key is covered if each table is exempt, and not by one of them', () => {
  const [one, other] = ['Stack/One', 'Stack/Other'].map((path) => ({ where: where(path), region: 'eu-west-1' }));
  const exempt = (subject: Subject) => exemption(subject.where, { rules: ['KeyRotation'], reason });
  const found = [finding(keyRotation, [one, other])];

  expect(left(found, exempt(one))).toEqual(['KeyRotation', 'Exemption']);
  expect(left(found, exempt(one), exempt(other))).toEqual([]);
});

test('an exemption of a template without files does not cover one with files, nor the other way round', () => {
  const inTree = { ...STACK, templateFile: undefined };
  const subject = (more: Partial<Location>): Subject => ({ where: where('Stack/Table', more), foreignKey: ARN });

  expect(left([finding(keyRotation, [subject({})])], exemption(inTree, { rules: ['KeyRotation'], reason }))).toContain('KeyRotation');
  expect(left([finding(keyRotation, [subject({ templateFile: undefined })])], exemption(STACK, { rules: ['KeyRotation'], reason }))).toContain('KeyRotation');
  expect(left([finding(customerManagedKey, [{ where: inTree }])], exemption(inTree, { rules: ['CustomerManagedKey'], reason }))).toEqual([]);
});
