import { csharp } from './csharp';
import { go } from './go';
import { java } from './java';
import { python } from './python';
import { LANGUAGES } from '../../test/consumers/support/prepared';
import type { Language, Prepared, Told } from '../../test/consumers/support/prepared';
import { runSuite } from '../jest';
import { runInScratch } from '../scratch';

/*
 * Apps in other languages, over the packages that are built here:
 *   npm run consumers                  all languages
 *   npm run consumers -- python java   those
 */

const PREPARE: Readonly<Record<Language, (scratch: string) => Prepared>> = { python, java, go, csharp };

function languages(asked: readonly string[]): readonly Language[] {
  const unknown = asked.filter((name) => !LANGUAGES.includes(name as Language));
  if (unknown.length > 0) {
    throw new Error(`No such language here: ${unknown.join(', ')}. There are ${LANGUAGES.join(', ')}`);
  }
  return asked.length === 0 ? LANGUAGES : asked as readonly Language[];
}

function timed<T>(what: string, work: () => T, outcome: (made: T) => string = () => 'done'): T {
  const started = Date.now();
  const made = work();
  console.log(`${what}: ${outcome(made)} (${Math.round((Date.now() - started) / 1000)} s)`);
  return made;
}

/** What cannot be built is a failure of that language, and the others go on. */
function prepare(language: Language, scratch: string): Prepared {
  try {
    return PREPARE[language](scratch);
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

runInScratch('consumers', (scratch) => {
  const asked = languages(process.argv.slice(2));
  const prepared = Object.fromEntries(asked.map((language) =>
    [language, timed(`Building for ${language}`, () => prepare(language, scratch), ({ failed, missing }) => (failed ? 'failed' : missing ?? 'done'))]));
  const told: Told = { scratch, prepared };
  const files = asked.map((language) => `test/consumers/${language}\\.consumer\\.ts`);
  return runSuite({ name: 'consumers', env: { CONSUMERS: JSON.stringify(told) }, files });
});
