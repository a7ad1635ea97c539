import { findingsByFile, summaryText, suppressionText } from './summary';
import { printable, wrap } from './wrap';
import type { CheckedFinding, CheckResult } from '../result';

/** The width of the terminals that CI systems show. */
const WIDTH = 80;

/** The result for people, grouped by file. */
export function renderText(result: CheckResult): string {
  return render(result, PLAIN);
}

/** The same with the colors of a terminal. */
export function renderColoredText(result: CheckResult): string {
  return render(result, COLORED);
}

type Style = Readonly<Record<'file' | 'error' | 'warning' | 'suppressed' | 'none', (text: string) => string>>;

const same = (text: string) => text;
const ansi = (code: number) => (text: string) => `\u001B[${code}m${text}\u001B[0m`;
const PLAIN: Style = { file: same, error: same, warning: same, suppressed: same, none: same };
const COLORED: Style = { file: ansi(1), error: ansi(31), warning: ansi(33), suppressed: ansi(2), none: ansi(32) };

function render(result: CheckResult, style: Style): string {
  const groups = [...findingsByFile(result.findings)].map(([file, findings]) =>
    [style.file(printable(file)), ...findings.map((finding) => findingText(finding, style))].join('\n\n'));
  const isClean = result.findings.every(({ suppressed }) => suppressed !== undefined);
  return [...groups, isClean ? style.none(summaryText(result)) : summaryText(result)].join('\n\n').concat('\n');
}

function findingText(finding: CheckedFinding, style: Style): string {
  const { at, severity, id, message, fix, logicalId, constructPath } = finding;
  const suppression = suppressionText(finding);
  const level = suppression === undefined ? style[severity](severity) : style.suppressed('suppressed');
  return [
    // Editors and terminals open a file at `file:line:column`, so that text is never broken.
    `${printable(at.file)}:${at.line}:${at.column} ${level}`,
    `  ${printable(id)}`,
    ...place(logicalId, constructPath),
    ...paragraph('', message),
    ...suppression === undefined ? paragraph('Fix: ', fix) : paragraph('', capitalized(suppression)).map(style.suppressed),
  ].join('\n');
}

function place(logicalId: string, constructPath: string | undefined): readonly string[] {
  const text = [logicalId, ...constructPath === undefined ? [] : [`(${constructPath})`]].filter((part) => part !== '').join(' ');
  return text === '' ? [] : paragraph('', text);
}

function paragraph(label: string, text: string): readonly string[] {
  return wrap(`${label}${printable(text)}`, WIDTH - 2).map((line) => `  ${line}`);
}

function capitalized(text: string): string {
  return text[0].toUpperCase() + text.slice(1);
}
