import { inTurns, measured, print, ratio } from './measure';
import type { Result } from './measure';
import { TABLES } from './tables';

/* What a rule pack costs an app, loading it included: processor time, in a process for each measurement, since a process loads a pack once. */

const PAIRS = 5;

function cost(pack: 'secureTableChecks' | 'awsSolutionsChecks', tables: number): number {
  return measured(`${TABLES}
    const tree = build(${tables});
    console.log(processorTime(() => ${pack}(tree)));`);
}

export function packs(): Result {
  const measurements = inTurns(PAIRS, () => cost('awsSolutionsChecks', 2000), () => cost('secureTableChecks', 2000));
  return { name: 'SecureTableChecks on 2,000 tables over AwsSolutionsChecks, loading counted', figure: ratio(measurements), limit: 0.5, unit: 'x' };
}

if (require.main === module) {
  process.exitCode = print(packs()) ? 0 : 1;
}
