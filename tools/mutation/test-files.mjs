// @ts-check
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Parts of the paths and names of tests that start processes or try many inputs: they take too long for every mutant. */
const LEFT_OUT = [
  'cli.test.ts',
  'random-tables.test.ts',
  'ten-plain-tables.test.ts',
  'template-diff.test.ts',
  'pipelines.test.ts',
  'tables get together the findings that each gets by itself',
  'cdk-nag\'s own packs are loaded by the call and not before',
  'no JSON crashes a rule',
  'no property of any resource crashes a pack',
  'each of many policies is analyzed, though not all are remembered',
];

/** @param {string} test path or name of a test */
export function isLeftOut(test) {
  return LEFT_OUT.some((part) => test.includes(part));
}

/**
 * The tests of the wing whose mutants are tried: its own tests are to notice them.
 *
 * @param {string} project
 */
export function testFiles(project) {
  return readdirSync(join(project, 'test', process.env.MUTATED_WING ?? ''), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.test.ts') && !isLeftOut(name))
    .map(({ name, parentPath }) => relative(project, join(parentPath, name)))
    .sort();
}

/**
 * Tests whose path is that of the mutated file notice a mutant most likely.
 *
 * @param {readonly string[]} files
 * @param {string} mutated
 */
export function nearestFirst(files, mutated) {
  const path = mutated.replace(/^src/, 'test').replace(/\.ts$/, '');
  const nearness = (/** @type {string} */ file) => {
    const end = [...path].findIndex((character, at) => file[at] !== character);
    return end === -1 ? path.length : end;
  };
  return [...files].sort((one, other) => nearness(other) - nearness(one));
}
