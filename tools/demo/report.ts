import type { Finding } from './findings';
import { FEATURES } from './tables';
import type { TableInRegion } from './tables';

/* The lines that the demo prints. */

const ANY_REGION = 'any Region';

export const LEGEND = '✓ the template has it   ✗ it does not   – it does not apply';

export function isSecure(table: TableInRegion): boolean {
  return table.features.every((feature) => feature !== false);
}

/** A line for each table and Region, below two lines of titles. */
export function tableLines(tables: readonly TableInRegion[]): string[] {
  const rows = [
    ['', '', ...FEATURES.map(({ title: [above] }) => above)],
    ['table', 'Region', ...FEATURES.map(({ title: [, below] }) => below)],
    ...tables.map((table) => [table.name, table.region ?? ANY_REGION, ...table.features.map(mark)]),
  ];
  return aligned(rows);
}

/** A line for each finding, with the table in the first of its lines. */
export function findingLines(findings: readonly Finding[]): string[] {
  const constructs = [...new Set(findings.map(({ construct }) => construct))];
  return aligned(constructs.flatMap((name) => findings.filter(({ construct }) => construct === name)
    .map(({ source, text }, index) => (index === 0 ? [name, source, text] : ['', '', text]))));
}

export function summary(tables: readonly TableInRegion[], findings: readonly Finding[]): string {
  const insecure = tables.filter((table) => !isSecure(table));
  const stopped = new Set(findings.map(({ construct }) => construct)).size;
  const rejected = `The guard rejected ${stopped} insecure tables with ${findings.length} findings.`;
  return insecure.length > 0
    ? `${insecure.length} of ${tables.length} tables and replicas lack a feature. ${rejected}`
    : `All ${tables.length} tables and replicas have a rotating customer managed key, TLS-only policies,\n`
      + `point-in-time recovery and deletion protection. ${rejected}`;
}

function mark(feature: boolean | undefined): string {
  return feature === undefined ? '–' : feature ? '✓' : '✗';
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd());
}
