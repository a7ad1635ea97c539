import { Checkout } from './checkout';
import type { RuleResult } from './checkout';
import { below, ends, majors, nodes } from './combinations';
import type { Combination } from './combinations';

/*
 * The suite against other versions than those of the lock file:
 *   npm run versions              both ends of the peer range
 *   npm run versions -- nodes     the maintained versions of Node.js
 *   npm run versions -- 24        one of them
 *   npm run versions -- below     what is below the floor, where something has to fail
 */

const SETS: Readonly<Record<string, readonly Combination[]>> = { ends, nodes, below, ...majors };
const SHOWN = 5;

function describe({ packages }: Combination, checkout: Checkout): string {
  const installed = Object.keys(packages).map((name) => `${name} ${checkout.installed(name)}`);
  return [...installed, `Node.js ${checkout.nodeVersion}`].join(', ');
}

type Counts = Pick<RuleResult, 'passed' | 'failed'>;

/** What is not supported counts once: it has to fail somewhere. */
function report(combination: Combination, what: string, { passed, failed, failures }: RuleResult, seconds: number): Counts {
  const expected = combination.unsupported ? failed > 0 : failed === 0 && passed > 0;
  console.log(`${expected ? '✓' : '✗'} ${combination.name}: ${passed} passed, ${failed} failed (${what}; ${seconds} s)`);
  failures.slice(0, SHOWN).forEach((name) => console.log(`    failed: ${name}`));
  if (failures.length > SHOWN) {
    console.log(`    and ${failures.length - SHOWN} more`);
  }
  if (combination.unsupported && !expected) {
    console.log('    Everything passes: the floor can be lowered to this.');
  }
  return combination.unsupported ? { passed: Number(expected), failed: Number(!expected) } : { passed, failed: expected ? 0 : Math.max(failed, 1) };
}

function run(combination: Combination): Counts {
  const started = Date.now();
  const checkout = new Checkout(combination);
  try {
    return report(combination, describe(combination, checkout), checkout.test(), Math.round((Date.now() - started) / 1000));
  } finally {
    checkout.dispose();
  }
}

const asked = process.argv.slice(2);
const combinations = (asked.length === 0 ? ['ends'] : asked).flatMap((name) => {
  if (SETS[name] === undefined) {
    throw new Error(`No such set: ${name}. There are ${Object.keys(SETS).join(', ')}`);
  }
  return SETS[name];
});
const counts = combinations.map(run);
const [passed, failed] = (['passed', 'failed'] as const).map((which) => counts.reduce((sum, each) => sum + each[which], 0));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
