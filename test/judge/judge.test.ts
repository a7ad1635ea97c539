import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { compare, isCompliant } from './compare';
import type { Comparison } from './compare';
import { kindOfFalseAlarm } from './false-alarms';
import { writeNestedTemplates } from './files';
import { randomApp } from './generator/random-app';
import { guard } from './guard';
import { ALL_KINDS, kindsOf } from './intrinsics';
import { packageGuard } from './package-guard';
import { firstSeed, runs, tell } from '../support/sizes';

const RUNS = runs(2_000, 2_000, 'JUDGE_RUNS');
const FIRST = firstSeed(20261127, 'JUDGE_SEED');

/** To try the generator on the guard of another version: the directory of that package, compiled. */
const PACKAGE = process.env.JUDGE_PACKAGE;
const examined = PACKAGE === undefined ? guard : packageGuard(PACKAGE);

jest.setTimeout(60_000 + RUNS * 100);

const directory = mkdtempSync(join(tmpdir(), 'judge-'));
beforeAll(() => writeNestedTemplates(directory));
afterAll(() => rmSync(directory, { recursive: true }));

/*
 * The guard reads a template once and judges every choice of its parameters. The judge evaluates the template for each choice, and looks at what is
 * deployed. What the guard passes has to be secure in each of them; what is secure in each of them has to pass.
 */
describe('the guard, against an independent judge of random templates', () => {
  const tally = { compliant: 0, ofIf: 0, one: 0 };
  const kinds = new Map(ALL_KINDS.map((kind) => [kind, 0]));
  const unsound: string[] = [];
  const alarms: { readonly kind: string | undefined; readonly text: string }[] = [];

  beforeAll(() => {
    for (let seed = FIRST; seed < FIRST + RUNS; seed++) {
      count(compare(randomApp(seed), examined, directory));
    }
    tell(`${RUNS} random templates from seed ${FIRST}: ${tally.compliant} compliant (${tally.ofIf} by an Fn::If), `
      + `${tally.one} wrong in one assignment, ${unsound.length} unsound, ${alarms.length} false alarms`);
  });

  function count(comparison: Comparison): void {
    const { app, failing, dependsOnIf, missed, isFalseAlarm, errors } = comparison;
    tally.compliant += isCompliant(comparison) ? 1 : 0;
    tally.ofIf += isCompliant(comparison) && dependsOnIf ? 1 : 0;
    tally.one += failing.length === 1 ? 1 : 0;
    kindsOf(app.document).forEach((kind) => kinds.set(kind, kinds.get(kind)! + 1));
    if (missed.length > 0) {
      unsound.push(`seed ${app.seed}: ${missed.map(({ rule, id, what }) => `${id} ${what} (${rule})`).join('; ')}, in ${JSON.stringify(failing[0].assignment)}`);
    }
    if (isFalseAlarm) {
      alarms.push({ kind: kindOfFalseAlarm(comparison), text: `seed ${app.seed}: ${errors.map(({ message }) => message).join(' ')}` });
    }
  }

  test('passes no template that is insecure, or may be, in some assignment', () => {
    expect(unsound).toEqual([]);
  });

  test('stops few templates that are secure in every assignment, each for a reason that is known', () => {
    expect(alarms.filter(({ kind }) => kind === undefined).map(({ text }) => text)).toEqual([]);
    expect(alarms.length).toBeLessThanOrEqual(tally.ofIf * 0.005);
  });

  test('sees templates of every kind: compliant ones that depend on an Fn::If, near misses, and every function that may hide something', () => {
    expect(tally.ofIf).toBeGreaterThan(RUNS * 0.3);
    expect(tally.one).toBeGreaterThan(RUNS * 0.3);
    expect([...kinds].filter(([, found]) => found < RUNS * 0.02)).toEqual([]);
  });
});
