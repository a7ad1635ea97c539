import fc from 'fast-check';
import { covers, EXEMPTION_METADATA, exemptionsIn, isExempt, problemOf, validExemption } from '../../src/cloudformation/exemption';
import type { Json } from '../../src/cloudformation/json';
import { TableRule } from '../../src/cloudformation/table-rule';

const TODAY = '2026-11-27';
const VALID = { rules: ['TlsOnly', 'KeyRotation'], reason: 'A legacy client.' };
const metadata = (exemptions: Json): Json => ({ 'aws:cdk:path': 'Shop/Orders', [EXEMPTION_METADATA]: exemptions });

beforeEach(() => {
  jest.useFakeTimers({ now: new Date(`${TODAY}T23:59:59Z`) });
});

afterEach(() => {
  jest.useRealTimers();
});

describe('the exemptions in metadata', () => {
  test.each<[string, Json, readonly Json[]]>([
    ['a list', metadata([VALID, { reason: 'x' }]), [VALID, { reason: 'x' }]],
    ['one object, which is a list of one', metadata(VALID), [VALID]],
    ['an empty list', metadata([]), []],
    ['none', { 'aws:cdk:path': 'Shop/Orders' }, []],
    ['no metadata', {}, []],
    ['what is no exemption, as it is', metadata([7, null, 'text']), [7, null, 'text']],
    ['metadata that is none', 'text', []],
  ])('are %s', (_, of, exemptions) => {
    expect(exemptionsIn(of)).toEqual(exemptions);
  });
});

describe('an exemption', () => {
  test.each<[string, Json]>([
    ['with rules and a reason', VALID],
    ['from one rule that is no list', { ...VALID, rules: 'TlsOnly' }],
    ['from every rule', { ...VALID, rules: Object.values(TableRule) }],
    ['of Regions', { ...VALID, regions: ['us-east-1', 'eu-west-1'] }],
    ['of one Region that is no list', { ...VALID, regions: 'us-east-1' }],
    ['of no Region', { ...VALID, regions: [] }],
    ['until today', { ...VALID, until: TODAY }],
    ['until a day to come', { ...VALID, until: '2999-12-31' }],
    ['until a leap day', { ...VALID, until: '2028-02-29' }],
    ['with more than is read', { ...VALID, ticket: 'SEC-1' }],
  ])('%s is valid', (_, exemption) => {
    expect(problemOf(exemption)).toBeUndefined();
    expect(isExempt(metadata([exemption]), 'TlsOnly', 'us-east-1')).toBe(JSON.stringify(exemption) !== JSON.stringify({ ...VALID, regions: [] }));
  });

  test.each<[string, Json, string, RegExp]>([
    ['without a reason', { rules: ['TlsOnly'] }, 'ExemptionWithoutReason', /has no reason/],
    ['with an empty reason', { ...VALID, reason: '' }, 'ExemptionWithoutReason', /has no reason/],
    ['with a blank reason', { ...VALID, reason: ' \n\t' }, 'ExemptionWithoutReason', /has no reason/],
    ['with a reason that is no text', { ...VALID, reason: ['x'] }, 'ExemptionWithoutReason', /has no reason/],
    ['that is no object', 'TlsOnly', 'ExemptionWithoutReason', /has no reason/],
    ['that is nothing', null, 'ExemptionWithoutReason', /has no reason/],
    ['without rules', { reason: 'x' }, 'ExemptionWithoutRules', /lists no rules/],
    ['with an empty list of rules', { ...VALID, rules: [] }, 'ExemptionWithoutRules', /lists no rules/],
    ['from an unknown rule', { ...VALID, rules: ['TlsOnly', 'Tls'] }, 'ExemptionFromUnknownRule', /unknown rules \("Tls"\)/],
    ['from the id of a rule', { ...VALID, rules: 'SecureTable-TlsOnly' }, 'ExemptionFromUnknownRule', /"SecureTable-TlsOnly"/],
    ['from the name of a constant', { ...VALID, rules: ['TLS_ONLY'] }, 'ExemptionFromUnknownRule', /"TLS_ONLY"/],
    ['from a rule in other case', { ...VALID, rules: ['tlsOnly'] }, 'ExemptionFromUnknownRule', /"tlsOnly"/],
    ['from a misspelt constant', { ...VALID, rules: ['TlsOnly', undefined as unknown as Json] }, 'ExemptionFromUnknownRule', /unknown rules \(undefined\)/],
    ['from rules that are no texts', { ...VALID, rules: [7, { Ref: 'P' }, null] }, 'ExemptionFromUnknownRule', /7, \{"Ref":"P"\}, null/],
    ['of Regions that are no texts', { ...VALID, regions: ['us-east-1', { Ref: 'AWS::Region' }] }, 'ExemptionOfUnknownRegion', /lists invalid Regions/],
    ['of a Region that is no text', { ...VALID, regions: null }, 'ExemptionOfUnknownRegion', /lists invalid Regions/],
    ['until some time', { ...VALID, until: 'soon' }, 'ExemptionWithoutDate', /ends on "soon"/],
    ['until a day that does not exist', { ...VALID, until: '2999-02-30' }, 'ExemptionWithoutDate', /"2999-02-30"/],
    ['until a month that does not exist', { ...VALID, until: '2999-13-01' }, 'ExemptionWithoutDate', /"2999-13-01"/],
    ['until a day in another notation', { ...VALID, until: '31.12.2999' }, 'ExemptionWithoutDate', /31\.12/],
    ['until a time of a day', { ...VALID, until: '2999-12-31T00:00:00Z' }, 'ExemptionWithoutDate', /T00/],
    ['until a number', { ...VALID, until: 20991231 }, 'ExemptionWithoutDate', /20991231/],
    ['until nothing', { ...VALID, until: null }, 'ExemptionWithoutDate', /null/],
    ['until a list', { ...VALID, until: ['2999-12-31'] }, 'ExemptionWithoutDate', /2999/],
    ['until yesterday', { ...VALID, until: '2026-11-26' }, 'ExemptionExpired', /ended on 2026-11-26/],
  ])('%s is not, and exempts from nothing', (_, exemption, code, what) => {
    expect(problemOf(exemption)).toEqual({ code, what: expect.stringMatching(what), remedy: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(isExempt(metadata([exemption]), 'TlsOnly', 'us-east-1')).toBe(false);
    expect(isExempt(metadata(exemption), 'TlsOnly', undefined)).toBe(false);
  });

  test('has its last day in UTC, to the last second', () => {
    const exemption = { ...VALID, until: TODAY };

    expect(problemOf(exemption)).toBeUndefined();
    jest.setSystemTime(new Date('2026-11-28T00:00:00Z'));
    expect(problemOf(exemption)).toMatchObject({ code: 'ExemptionExpired' });
  });

  test('is read with lists of rules and Regions', () => {
    expect(validExemption({ ...VALID, rules: 'TlsOnly' })).toMatchObject({ rules: ['TlsOnly'], reason: 'A legacy client.' });
    expect(validExemption({ ...VALID, regions: 'us-east-1' }).regions).toEqual(['us-east-1']);
    expect(validExemption(VALID).regions).toBeUndefined();
  });

  test('of whatever JSON is read without a failure, and a bad one exempts from nothing', () => {
    const part = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('TlsOnly', '2999-12-31', 'us-east-1'));
    const exemptions = fc.oneof(part, fc.record({ rules: part, regions: part, reason: part, until: part }, { requiredKeys: [] }));
    fc.assert(fc.property(fc.oneof(exemptions, fc.array(exemptions)), fc.constantFrom(...Object.values(TableRule)), (some, rule) => {
      const all = exemptionsIn(metadata(some as Json));
      const valid = all.filter((one) => problemOf(one) === undefined).map(validExemption);
      expect(isExempt(metadata(some as Json), rule, 'us-east-1')).toBe(valid.some((one) => covers(one, rule, 'us-east-1')));
    }));
  });
});

describe('what an exemption covers', () => {
  test.each<[string, object, string, string | undefined, boolean]>([
    ['its rules', {}, 'TlsOnly', 'us-east-1', true],
    ['its rules, where the Region is unknown', {}, 'KeyRotation', undefined, true],
    ['no other rule', {}, 'StreamTlsOnly', 'us-east-1', false],
    ['its Regions', { regions: ['us-east-1', 'eu-west-1'] }, 'TlsOnly', 'eu-west-1', true],
    ['no other Region', { regions: ['us-east-1'] }, 'TlsOnly', 'us-east-2', false],
    ['no Region that is unknown, where it names some', { regions: ['us-east-1'] }, 'TlsOnly', undefined, false],
    ['nothing, where it names none', { regions: [] }, 'TlsOnly', 'us-east-1', false],
  ])('is %s', (_, changes, rule, region, expected) => {
    expect(covers({ ...VALID, ...changes }, rule, region)).toBe(expected);
    expect(isExempt(metadata([{ ...VALID, ...changes }]), rule, region)).toBe(expected);
  });

  test('is the sum of the valid ones', () => {
    const several = metadata([{ rules: ['TlsOnly'] }, { rules: ['KeyRotation'], reason: 'x' }, { rules: ['StreamTlsOnly'], regions: ['us-east-1'], reason: 'x' }]);

    expect(['TlsOnly', 'KeyRotation', 'StreamTlsOnly'].map((rule) => isExempt(several, rule, 'us-east-1'))).toEqual([false, true, true]);
    expect(isExempt(several, 'StreamTlsOnly', 'eu-west-1')).toBe(false);
  });

  test('is nothing without metadata', () => {
    expect([isExempt({}, 'TlsOnly', undefined), isExempt('text', 'TlsOnly', undefined)]).toEqual([false, false]);
  });
});
