import { findingsByFile, suppressionText } from './summary';
import { printable, wellFormed } from './wrap';
import { addTo } from '../../cloudformation/json';
import type { CheckedFinding, CheckResult } from '../result';

/**
 * The result as JUnit XML, with a suite for each file. Errors fail. Suppressed findings, and values that are known only at deployment, are skipped,
 * since neither passed. Other warnings pass with their text as output.
 */
export function renderJunit({ files, findings }: CheckResult): string {
  const byFile = findingsByFile(findings);
  const suites = [...new Set([...files, ...byFile.keys()])].map((file) => suite(file, byFile.get(file) ?? []));
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="cdk-secure-table"${totals(all)}>`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Case {
  readonly outcome: 'failure' | 'skipped' | 'passed';
  readonly xml: string;
}

function suite(file: string, findings: readonly CheckedFinding[]): { readonly cases: readonly Case[]; readonly xml: string } {
  const cases = findings.length === 0 ? [noFindings(file)] : findingsWithNames(findings).map(([name, finding]) => testCase(name, finding));
  return {
    cases,
    xml: [`  <testsuite name="${escapeXml(file)}"${totals(cases)}>`, ...cases.map(({ xml }) => xml), '  </testsuite>'].join('\n'),
  };
}

function totals(cases: readonly Case[]): string {
  const count = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  return ` tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}" time="0"`;
}

/** CI systems drop a suite without tests. */
function noFindings(file: string): Case {
  return { outcome: 'passed', xml: `    <testcase classname="${escapeXml(file)}" name="no findings" time="0"/>` };
}

/** CI systems compare runs by the names of tests, so that names have no lines, and each name is there once. */
function findingsWithNames(findings: readonly CheckedFinding[]): readonly (readonly [string, CheckedFinding])[] {
  const names = new Map<string, CheckedFinding[]>();
  findings.forEach((finding) => addTo(names, [finding.id, finding.logicalId].filter((part) => part !== '').join(' '), finding));
  return [...names].flatMap(([name, same]) => same.map((finding, index) => [index === 0 ? name : `${name} (${index + 1})`, finding] as const));
}

function testCase(name: string, finding: CheckedFinding): Case {
  const outcome = outcomeOf(finding);
  const start = `    <testcase classname="${escapeXml(finding.at.file)}" name="${escapeXml(name)}" time="0">`;
  return { outcome, xml: [start, body(finding, outcome), '    </testcase>'].join('\n') };
}

function outcomeOf({ suppressed, severity, unverifiable }: CheckedFinding): Case['outcome'] {
  if (suppressed !== undefined) {
    return 'skipped';
  }
  return severity === 'error' ? 'failure' : unverifiable ? 'skipped' : 'passed';
}

function body(finding: CheckedFinding, outcome: Case['outcome']): string {
  const { message, fix, at, rule, constructPath } = finding;
  const place = [`${at.file}:${at.line}:${at.column}`, ...constructPath === undefined ? [] : [constructPath]];
  const text = escapeXml([message, `Fix: ${fix}`, ...place].join('\n'));
  switch (outcome) {
    case 'failure': return `      <failure type="${escapeXml(rule)}" message="${escapeXml(message)}">${text}</failure>`;
    case 'skipped': return [
      `      <skipped message="${escapeXml(suppressionText(finding) ?? `unverifiable: ${message}`)}"/>`,
      `      <system-out>${text}</system-out>`,
    ].join('\n');
    case 'passed': return `      <system-out>warning: ${text}</system-out>`;
  }
}

/** XML 1.0 cannot express control characters and lone surrogates, which are written as `\u001b`. Line ends stay. */
function escapeXml(text: string): string {
  return wellFormed(text.split('\n').map(printable).join('\n')).replace(/[&<>"'\uFFFE\uFFFF]/g, (character) => ENTITIES[character] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&apos;' };
