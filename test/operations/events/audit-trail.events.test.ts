import { auditTrail, auditTrailPatterns } from './audit-trail.app';

/* The engine of AWS runs these events against the patterns (tools/event-ruler). Here: that every pattern has hits and near misses. */

const { rows } = auditTrail('eu-west-1');
const ids = Object.keys(auditTrailPatterns());

test('no two events have the same name', () => {
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
});

test.each(ids)('%s has events that match it, and more of the same service that do not', (id) => {
  const [hits, misses] = [rows.filter(({ matches }) => matches.includes(id)), rows.filter(({ matches }) => !matches.includes(id))];
  const sourceOf = ({ event }: { event: object }): unknown => Reflect.get(event, 'source');
  expect(hits.length).toBeGreaterThanOrEqual(7);
  expect(misses.filter((row) => sourceOf(row) === sourceOf(hits[0])).length).toBeGreaterThan(hits.length);
});

test('events match only rules that are rendered', () => {
  expect([...new Set(rows.flatMap(({ matches }) => matches))].sort()).toEqual([...ids].sort());
});

test('the patterns of another partition differ only in their ARNs', () => {
  const inChina = JSON.stringify(auditTrailPatterns('cn-north-1'));
  expect(inChina.replaceAll('arn:aws-cn:', 'arn:aws:').replaceAll('cn-north-1', 'eu-west-1')).toBe(JSON.stringify(auditTrailPatterns()));
});
