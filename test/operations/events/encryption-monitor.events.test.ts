import { manyTables, oneTable, replica, wholeAccount } from './encryption-monitor.app';
import { EncryptionEvent } from 'cdk-secure-table';

/* The engine of AWS runs these events against the patterns (tools/event-ruler). Here: that they can show something, and what the engine does not check. */

const SUITES = [oneTable, manyTables, wholeAccount, replica].map((suite) => suite('eu-west-1'));

describe.each(SUITES.map((suite) => [suite.name, suite] as const))('%s', (_, { patterns, rows }) => {
  const ids = [...new Set(Object.keys(patterns).map((id) => id.replace(/#\d+$/, '')))];

  test('every event of the monitor has a rule', () => {
    expect(Object.values(EncryptionEvent).filter((event) => !ids.includes(event))).toEqual([]);
  });

  test('every rule has events that match it and events that do not', () => {
    const isTested = (id: string): boolean => new Set(rows.map(({ matches }) => matches.includes(id))).size === 2;

    expect(ids.filter((id) => !isTested(id))).toEqual([]);
  });

  test('events match only rules that are rendered', () => {
    expect(rows.flatMap(({ matches }) => matches).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('no pattern has an empty object, which EventBridge refuses', () => {
    expect(JSON.stringify(patterns)).not.toContain('{}');
  });
});

test('there are at least 120 events, and each event of the monitor has several that match', () => {
  const rows = SUITES.flatMap((suite) => suite.rows);

  expect(rows.length).toBeGreaterThan(120);
  for (const event of Object.values(EncryptionEvent)) {
    expect(rows.filter(({ matches }) => matches.includes(event)).length).toBeGreaterThanOrEqual(5);
  }
});

test('the patterns of another partition differ only in their ARNs', () => {
  const inChina = JSON.stringify(oneTable('cn-north-1').patterns);

  expect(inChina.replaceAll('arn:aws-cn:', 'arn:aws:').replaceAll('cn-north-1', 'eu-west-1')).toBe(JSON.stringify(SUITES[0].patterns));
});
