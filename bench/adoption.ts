import { median, pairs } from './measure';
import type { Result } from './measure';

const TABLES = 400;

/** Time of this process alone: what else the machine does counts for neither side. */
function synthesis(how: string): string {
  return `
    const { App, PropertyInjectors, Stack, aws_dynamodb: dynamodb } = require('aws-cdk-lib');
    const { SecureTable, SecureTableDefaults } = require('cdk-secure-table');
    const props = { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, dynamoStream: dynamodb.StreamViewType.NEW_IMAGE };
    const app = new App({ analyticsReporting: false });
    SecureTable; SecureTableDefaults; dynamodb.TableV2;
    const start = process.cpuUsage();
    ${how}
    for (let s = 0; s < ${TABLES / 100}; s++) {
      const scope = new Stack(app, 'Stack' + s, { env: { account: '111122223333', region: 'eu-west-1' } });
      for (let t = 0; t < 100; t++) { new Table(scope, 'Table' + t, props); }
    }
    app.synth();
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1e3);
    require('fs').rmSync(app.outdir, { recursive: true, force: true });`;
}

const WRITTEN = synthesis('const Table = SecureTable;');

function over(name: string, how: string): Result {
  const ratios = pairs(11, WRITTEN, synthesis(`${how} const Table = dynamodb.TableV2;`)).map(([written, adopted]) => adopted / written);
  return { name: `synthesizing ${TABLES} plain tables under ${name}, over SecureTables`, figure: median(ratios), limit: 1.15, unit: 'x' };
}

/** What it takes to make plain tables secure, over writing them as SecureTables. */
export function adoption(): Result[] {
  return [
    over('SecureTableDefaults.injectors', 'PropertyInjectors.of(app).add(...SecureTableDefaults.injectors());'),
    over('SecureTableDefaults.apply', 'SecureTableDefaults.apply(app);'),
  ];
}
