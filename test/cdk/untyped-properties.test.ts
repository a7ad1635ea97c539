import { App, Stack } from 'aws-cdk-lib';
import { refuseUnknownProperties } from '../../src/cdk/untyped-properties';
import type { PropertyList } from '../../src/cdk/untyped-properties';

const NAMES = { until: true, reason: true, deletionProtection: true, tags: true } as const;

function messageFor(props: object | undefined, list: Partial<PropertyList> = {}): string | undefined {
  try {
    refuseUnknownProperties(new Stack(new App(), 'Shop'), props, { names: NAMES, of: 'an exemption', ...list });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

test('known properties, undefined values and missing properties are accepted', () => {
  expect([messageFor({ until: '2099-12-31', reason: '' }), messageFor({ other: undefined }), messageFor(undefined)]).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['a letter too many', 'untill', 'until'],
  ['a letter too few', 'reaso', 'reason'],
  ['two letters swapped', 'reasno', 'reason'],
  ['another case', 'Tags', 'tags'],
  ['two letters of a long name', 'deletonProtecton', 'deletionProtection'],
])('a misspelt property is refused with the name that was meant: %s', (_, name, meant) => {
  const message = `[UnknownProperty] Shop: ${name} is not a property of an exemption and has no effect. Use ${meant}.`;

  expect([messageFor({ [name]: 1 }), messageFor({ [name]: 1 }, { open: true })]).toEqual([message, message]);
});

test.each(['ticket', 'tag'])('a property that is like no other is refused with all names: %s', (name) => {
  expect(messageFor({ [name]: 1 })).toBe(`[UnknownProperty] Shop: ${name} is not a property of an exemption and has no effect. `
    + 'Leave it out, or use one of until, reason, deletionProtection, tags.');
});

test('a property that is like no other is accepted where an app may pass on its own properties', () => {
  expect(messageFor({ ticket: 1, tag: 1 }, { open: true })).toBeUndefined();
});

test('a property of CDK is refused with what to write instead, and one that another check reads is accepted', () => {
  expect(messageFor({ end: 1 }, { open: true, instead: { end: 'Use until' } })).toMatch(/Use until\.$/);
  expect(messageFor({ untill: 1 }, { checkedElsewhere: new Set(['untill']) })).toBeUndefined();
});

test('a call without a construct is named', () => {
  expect(() => refuseUnknownProperties('EncryptTable', { tag: 1 }, { names: NAMES, of: 'the options of EncryptTable' }))
    .toThrow(/^\[UnknownProperty\] EncryptTable: tag is not a property of the options of EncryptTable /);
});
