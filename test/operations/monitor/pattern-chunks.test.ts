import { App, Stack } from 'aws-cdk-lib';
import { chunksOf, longestPattern } from '../../../src/operations/monitor/pattern-chunks';
import { EncryptionEvent } from 'cdk-secure-table';

const STACK = new Stack(new App(), 'Shop');
const OPTIONS = { region: 'eu-west-1', exceptPrincipals: [] };
const EVENTS = Object.values(EncryptionEvent).filter((event) => event !== EncryptionEvent.MONITOR_CHANGED);

const subjects = (count: number, name: string) => Array.from({ length: count }, (_, index) => [
  { arn: `table-${index}`, name, isKey: false, longestName: name },
  { arn: `key-${index}`, isKey: true },
]).flat();

test.each(EVENTS)('%s: every chunk is within the quota with the shortest and the longest names, and none is lost', (event) => {
  for (const [count, name] of [[40, 'abc'], [5, 'x'.repeat(255)]] as const) {
    const chunks = chunksOf(STACK, event, subjects(count, name), OPTIONS);

    expect(chunks.flat().map(({ arn }) => arn)).toHaveLength(count);
    for (const chunk of chunks) {
      const measured = chunk.map((each) => ({ ...each, isKey: each.name === undefined, longestName: each.name }));
      expect(longestPattern(event, measured, OPTIONS)).toBeLessThanOrEqual(2048);
    }
  }
});

test('exceptPrincipals that fill a pattern are refused', () => {
  expect(() => chunksOf(STACK, EncryptionEvent.KEY_DISABLED, subjects(1, 'abc'), { ...OPTIONS, exceptPrincipals: ['x'.repeat(1000)] }))
    .toThrow('[TooManyTables] Shop: ');
});
