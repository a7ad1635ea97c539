import { median, pairs } from './measure';
import type { Result } from './measure';

const CDK = `
  const { App, Stack, aws_dynamodb, aws_kms } = require('aws-cdk-lib');
  [App, Stack, aws_dynamodb.TableBaseV2, aws_dynamodb.TableV2, aws_kms.Key];
`;

function timed(body: string): string {
  return `const start = process.hrtime.bigint(); ${body}; console.log(Number(process.hrtime.bigint() - start) / 1e6);`;
}

/** What loading the library adds to loading the parts of CDK that it stands on. */
export function load(): Result {
  const results = pairs(11, timed(CDK), timed(`${CDK}; require('cdk-secure-table').SecureTable;`));
  const difference = median(results.map(([, library]) => library)) - median(results.map(([cdk]) => cdk));
  return { name: 'loading SecureTable, over what it needs of aws-cdk-lib', figure: difference, limit: 15, unit: 'ms' };
}
