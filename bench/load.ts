import { median, pairs } from './measure';
import type { Result } from './measure';

const PAIRS = 21;

/** The names of CDK that SecureTable cannot do without: CDK loads its modules by name, too. */
const CDK = '[cdk.App, cdk.Stack, cdk.aws_dynamodb.TableBaseV2, cdk.aws_dynamodb.TableV2, cdk.aws_kms.Key];';

const REQUIRE = {
  cdk: `const cdk = require('aws-cdk-lib'); ${CDK}`,
  library: "require('cdk-secure-table').SecureTable;",
};
/** ES modules have no lazy names: all of a package is executed when it is imported. */
const IMPORT = {
  cdk: `const cdk = await import('aws-cdk-lib'); ${CDK}`,
  library: "await import('cdk-secure-table');",
};

/** CPU time instead of elapsed time: what else runs on the machine changes it less. */
function timed(body: string): string {
  return `(async () => {
    const start = process.cpuUsage();
    ${body}
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1e3);
  })();`;
}

/** The time to load CDK and the library, over the time to load CDK: the median of the ratios of the pairs. */
function overCdk({ cdk, library }: typeof REQUIRE): number {
  return median(pairs(PAIRS, timed(cdk), timed(cdk + library)).map(([cdkOnly, both]) => both / cdkOnly));
}

export function load(): Result[] {
  return [
    { name: 'loading aws-cdk-lib and SecureTable, over aws-cdk-lib', figure: overCdk(REQUIRE), limit: 1.15, unit: 'x' },
    { name: 'importing aws-cdk-lib and everything as ES modules, over aws-cdk-lib', figure: overCdk(IMPORT), limit: 1.8, unit: 'x' },
  ];
}
