import { writeFileSync } from 'fs';
import { join } from 'path';
import { MOST_PATTERN_CHARACTERS } from '../../src/operations/longest-arn';
import { auditTrail } from '../../test/operations/events/audit-trail.app';
import { manyTables, oneTable, replica, wholeAccount } from '../../test/operations/events/encryption-monitor.app';
import type { Suite } from '../../test/operations/events/suite';
import { lacking, must } from '../commands';
import { runInScratch } from '../scratch';

/** Runs events through the engine of EventBridge against the rendered patterns, and against the patterns with one letter changed. */
function check({ name: suite, patterns, rows }: Suite, scratch: string, mutate: boolean): readonly string[] {
  const mutants = !mutate ? [] : Object.entries(patterns).flatMap(([id, pattern]) =>
    mutantsOf(pattern).map((mutant, index) => [`${id}~${index}`, mutant] as const));
  const files = [join(scratch, 'patterns.json'), join(scratch, 'events.json')];
  writeFileSync(files[0], JSON.stringify({ ...patterns, ...Object.fromEntries(mutants) }));
  writeFileSync(files[1], JSON.stringify(rows.map(({ event }) => event)));
  const matched = must('java', ['-cp', join(scratch, 'jars/*'), join(__dirname, 'Match.java'), ...files])
    .split('\n').slice(0, rows.length).map((line) => new Set(line.split(' ')));
  const wrong = rows.flatMap(({ name, matches }, index) => {
    const found = Object.keys(patterns).filter((id) => matched[index].has(id)).map((id) => id.replace(/#\d+$/, '')).sort().join(' ');
    return found === matches.join(' ') ? [] : [`${suite}: ${name}: expected ${matches.join(' ') || 'no match'}, and found ${found || 'no match'}`];
  });
  const surviving = mutants.filter(([id]) => matched.every((names) => names.has(id) === names.has(id.split('~')[0])));
  const long = Object.entries(patterns).filter(([, pattern]) => JSON.stringify(pattern).length > MOST_PATTERN_CHARACTERS);
  console.log(`${suite}: ${rows.length} events, ${Object.keys(patterns).length} patterns, ${mutants.length} mutants`);
  return [
    ...wrong,
    ...surviving.map(([id, mutant]) => `${suite}: no event tells ${id} from its pattern: ${JSON.stringify(mutant)}`),
    ...long.map(([id]) => `${suite}: the pattern ${id} has more than ${MOST_PATTERN_CHARACTERS} characters`),
  ];
}

/** Operators are part of the syntax of patterns: the engine refuses others. */
const OPERATORS = ['$or', 'prefix', 'exists', 'anything-but'];

/** The pattern with one letter of a field name or of a value changed, for each letter. */
function mutantsOf(pattern: unknown): readonly unknown[] {
  if (typeof pattern === 'string') {
    return [...pattern].map((letter, index) => `${pattern.slice(0, index)}${letter === 'Q' ? 'Z' : 'Q'}${pattern.slice(index + 1)}`);
  }
  if (Array.isArray(pattern)) {
    return pattern.flatMap((item, index) => mutantsOf(item).map((mutant) => pattern.map((each: unknown, at) => (at === index ? mutant : each))));
  }
  if (typeof pattern !== 'object' || pattern === null) {
    return [];
  }
  const entries = Object.entries(pattern);
  return entries.flatMap(([name, value], index) => {
    const names = OPERATORS.includes(name) ? [] : mutantsOf(name) as readonly string[];
    const changed = [...names.map((other) => [other, value] as const), ...mutantsOf(value).map((other) => [name, other] as const)];
    return changed.map((entry) => Object.fromEntries(entries.map((each, at) => (at === index ? entry : each))));
  });
}

runInScratch('event-ruler', (scratch) => {
  const missing = lacking([['java', '-version'], ['mvn', '--version']]);
  if (missing !== undefined) {
    console.log(`Not run: there is no ${missing} on this machine`);
    return 1;
  }
  must('mvn', ['-B', '-q', '-f', join(__dirname, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${join(scratch, 'jars')}`]);
  const faults = ['eu-west-1', 'cn-north-1'].flatMap((region) => [
    ...[oneTable, wholeAccount, replica, auditTrail].flatMap((suite) => check(suite(region), scratch, true)),
    // The same shapes as of one table, with longer names.
    ...check(manyTables(region), scratch, false),
  ]);
  faults.forEach((fault) => console.log(fault));
  return faults.length === 0 ? 0 : 1;
});
