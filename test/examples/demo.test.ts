import { mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, aws_dynamodb as dynamodb, Stack } from 'aws-cdk-lib';
import { composed } from '../../examples/composed/app';
import { globalTables } from '../../examples/global/app';
import { findingsIn } from '../../tools/demo/findings';
import { findingLines, isSecure, summary, tableLines } from '../../tools/demo/report';
import { tablesIn } from '../../tools/demo/tables';

/* The demo reads what is synthesized, and prints a line for each table and Region. */

function synthesized(build: (app: App) => void): string {
  const outdir = mkdtempSync(join(tmpdir(), 'demo-'));
  const app = new App({ outdir, analyticsReporting: false, context: { 'aws:cdk:enable-path-metadata': true } });
  build(app);
  app.synth();
  return outdir;
}

const ALL = [true, true, true, true, true, true];

test('shows the table of a third-party construct', () => {
  expect(tablesIn(synthesized(composed))).toEqual([
    { name: 'Table/Orders', region: undefined, features: ALL },
    { name: 'Shop/Carts/DynamoTable', region: undefined, features: [true, true, true, undefined, true, true] },
  ]);
});

test('shows each Region of a global table', () => {
  const tables = tablesIn(synthesized((app) => globalTables(app)));

  expect(tables.map(({ name, region }) => `${name} ${region}`).sort()).toEqual(['Customers', 'Orders'].flatMap((name) =>
    ['ap-southeast-2', 'eu-west-1', 'us-east-1'].map((region) => `Shop/${name} ${region}`)));
  expect(tables.every(isSecure)).toBe(true);
});

test('shows what a table lacks', () => {
  const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
  const [table] = tablesIn(synthesized((app) => {
    const stack = new Stack(app, 'Shop', { env: { account: '111122223333', region: 'eu-west-1' } });
    new dynamodb.Table(stack, 'Plain', { partitionKey, stream: dynamodb.StreamViewType.NEW_IMAGE, pointInTimeRecovery: true });
  }));

  expect(table).toEqual({ name: 'Shop/Plain', region: 'eu-west-1', features: [false, undefined, false, false, true, false] });
  expect(isSecure(table)).toBe(false);
});

test('prints a line for each table and Region below the titles, and the figures', () => {
  const tables = [
    { name: 'Shop/Orders', region: 'eu-west-1', features: ALL },
    { name: 'Shop/Plain', region: undefined, features: [false, false, false, undefined, true, false] },
  ];

  expect(tableLines(tables)).toEqual([
    '                           customer  key       TLS on  TLS on  point-in-time  deletion',
    '  table        Region      key       rotation  table   stream  recovery       protection',
    '  Shop/Orders  eu-west-1   ✓         ✓         ✓       ✓       ✓              ✓',
    '  Shop/Plain   any Region  ✗         ✗         ✗       –       ✓              ✗',
  ]);
  expect(summary(tables, [])).toMatch(/^1 of 2 tables and replicas lack a feature\./);
  expect(summary(tables.slice(0, 1), [])).toMatch(/^All 1 tables and replicas have a rotating customer managed key/);
});

test('prints the findings of a stopped synthesis by table, in short', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'demo-'));
  const at = (constructPath: string) => [{ constructPath, stackTraces: ['new Shop (/app/app.ts:29:5)\n<anonymous> (/app/app.ts:80:3)'] }];
  writeFileSync(join(outdir, 'validation-report.json'), JSON.stringify({
    pluginReports: [{
      violations: [
        { description: 'It has no key (alias/aws/dynamodb).', violatingConstructs: at('Shop/A/Resource') },
        { description: 'It has another key.', violatingConstructs: at('Shop/B') },
        { description: 'It has no policy: it accepts requests without TLS.', violatingConstructs: at('Shop/A/Resource') },
      ],
    }],
  }));
  const findings = findingsIn(outdir);

  expect(findingLines(findings)).toEqual([
    '  Shop/A  app.ts:29  It has no key',
    '                     It has no policy',
    '  Shop/B  app.ts:29  It has another key',
  ]);
  expect(summary([], findings)).toContain('The guard rejected 2 insecure tables with 3 findings.');
});
