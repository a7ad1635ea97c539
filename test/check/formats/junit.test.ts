import { finding, HOSTILE, HOSTILE_RESULT, RESULT } from './sample';
import { XmlReader } from './xml-reader';
import { renderJunit } from '../../../src/check/formats/junit';
import type { CheckResult } from '../../../src/check/result';

function read(result: CheckResult) {
  return XmlReader.read(renderJunit(result));
}

test('there is a suite for each file, and a file without findings has a test that passes', () => {
  const suites = read(RESULT).children;

  expect(suites.map(({ attributes }) => attributes)).toEqual([
    { name: 'templates/clean.json', tests: '1', failures: '0', errors: '0', skipped: '0', time: '0' },
    { name: 'templates/orders.json', tests: '3', failures: '0', errors: '0', skipped: '3', time: '0' },
    { name: 'templates/shop.yaml', tests: '3', failures: '1', errors: '0', skipped: '1', time: '0' },
  ]);
  expect(suites[0].children.map(({ attributes, children }) => ({ name: attributes.name, children }))).toEqual([{ name: 'no findings', children: [] }]);
  expect(read(RESULT).attributes).toEqual({ name: 'cdk-secure-table', tests: '7', failures: '1', errors: '0', skipped: '4', time: '0' });
});

test('an error fails with its message, fix and place', () => {
  const [failure] = read({ ...RESULT, findings: [finding()] }).children.flatMap(({ children }) => children).flatMap(({ children }) => children);

  expect(failure.name).toBe('failure');
  expect(failure.attributes).toEqual({ type: 'CustomerManagedKey', message: 'The table is encrypted with the AWS owned key.' });
  expect(failure.text).toBe('The table is encrypted with the AWS owned key.\nFix: Specify a customer managed key.\ntemplates/shop.yaml:7:5');
});

test('what is suppressed or known only at deployment is skipped, and other warnings pass with output', () => {
  const cases = read(RESULT).children.flatMap(({ children }) => children);
  const outcomes = Object.fromEntries(cases.map(({ attributes, children }) =>
    [`${attributes.classname} ${attributes.name}`, children.map(({ name, attributes: { message } }) => `${name}${message === undefined ? '' : `: ${message}`}`)]));

  expect(outcomes).toMatchObject({
    'templates/orders.json SecureTable-TlsOnly[us-east-1] Orders': ['skipped: exempt until 2027-06-30: A legacy client without TLS', 'system-out'],
    'templates/orders.json SecureTable-CustomerManagedKey[eu-west-1] Orders': ['skipped: in the baseline', 'system-out'],
    'templates/shop.yaml SecureTable-KeyRotation[unverifiable] Orders': [
      'skipped: unverifiable: Whether the table\'s key rotates cannot be determined: it is a parameter.', 'system-out',
    ],
    'templates/shop.yaml SecureTable-DeletionProtection Orders': ['system-out'],
  });
});

test('an unverifiable value that is an error fails', () => {
  expect(read({ ...RESULT, findings: [finding({ unverifiable: true })] }).attributes.failures).toBe('1');
});

test('findings with the same id and resource have different names', () => {
  const names = read({ files: [], tables: 1, findings: [finding(), finding()] }).children.flatMap(({ children }) => children)
    .map(({ attributes }) => attributes.name);

  expect(names).toEqual(['SecureTable-CustomerManagedKey Orders', 'SecureTable-CustomerManagedKey Orders (2)']);
});

test('any text is read back, with control characters and lone surrogates escaped', () => {
  const [suite] = read(HOSTILE_RESULT).children;
  const visible = HOSTILE.replace('\u001B', '\\u001b').replace('\u0007', '\\u0007').replace('\u202E', '\\u202e').replace('\uD800', '\\ud800');

  expect(suite.attributes.name).toBe(`${visible}.yaml`);
  expect(suite.children[0].children[0].attributes.message).toBe(visible);
});
