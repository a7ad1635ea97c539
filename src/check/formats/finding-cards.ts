import { filters, filterValue } from './filters';
import { markup, prose } from './markup';
import type { Markup } from './markup';
import { counted } from './summary';
import { addTo } from '../../cloudformation/json';
import type { CheckedFinding } from '../result';

/** Open findings, one card for each mistake with all its places: an app with 2,000 tables repeats few mistakes many times. */
export function findingCards(findings: readonly CheckedFinding[]): Markup {
  if (findings.length === 0) {
    return markup`<p><span class="badge pass">✓ No open findings</span></p>`;
  }
  const groups = new Map<string, CheckedFinding[]>();
  for (const finding of [...findings].sort(bySeverity)) {
    addTo(groups, JSON.stringify([finding.id, levelOf(finding), finding.message, fixOf(finding)]), finding);
  }
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const levels = LEVELS.filter((level) => findings.some((finding) => levelOf(finding) === level));
  return markup`${filters('finding-list', [
    { name: 'level', label: 'Level', options: levels.map((level) => [level, LABELS[level]]) },
    { name: 'rule', label: 'Rule', options: rules.map((rule) => [rule, rule]) },
  ])}
<div id="finding-list">
${[...groups.values()].map(card)}</div>`;
}

type Level = typeof LEVELS[number];

const LEVELS = ['error', 'warning', 'unverifiable'] as const;

const LABELS: Readonly<Record<Level, string>> = { error: 'Error', warning: 'Warning', unverifiable: 'Unverifiable' };
const BADGES: Readonly<Record<Level, readonly [style: string, text: string]>> = {
  error: ['fail', '✗ Error'],
  warning: ['unknown', '⚠ Warning'],
  unverifiable: ['unknown', '? Unverifiable'],
};

/** A warning about a value that is known only at deployment is a question and no mistake. */
function levelOf({ severity, unverifiable }: CheckedFinding): Level {
  return severity === 'error' ? 'error' : unverifiable ? 'unverifiable' : 'warning';
}

function bySeverity(one: CheckedFinding, other: CheckedFinding): number {
  return LEVELS.indexOf(levelOf(one)) - LEVELS.indexOf(levelOf(other));
}

/** Lines after the first are about the place, such as the call that exempts it. */
function fixOf({ fix }: CheckedFinding): string {
  return fix.split('\n')[0];
}

function card(findings: readonly CheckedFinding[]): Markup {
  const [finding] = findings;
  const level = levelOf(finding);
  const [style, text] = BADGES[level];
  const unverifiable = level === 'error' && finding.unverifiable ? ', unverifiable' : '';
  const places = findings.map(place);
  return markup`<article class="card ${style}" data-row data-level="${level}" data-rule="${filterValue(finding.rule)}">
<h3><span class="badge">${text}${unverifiable}</span> ${finding.id}</h3>
<p>${prose(finding.message)}</p>
${fixOf(finding) === '' ? '' : markup`<p><strong>Fix.</strong> ${prose(fixOf(finding))}</p>`}
${findings.length === 1 ? places : markup`<details><summary>${counted(findings.length, 'place')}</summary>${places}</details>`}
${finding.controls.length === 0 ? '' : markup`<p class="soft small">${finding.controls.join(' · ')}</p>`}
</article>
`;
}

function place(finding: CheckedFinding): Markup {
  const { at, logicalId, resourceType } = finding;
  const [, ...rest] = finding.fix.split('\n');
  return markup`<p><span class="path">${placeText(finding)}</span>${resourceType === '' ? '' : markup` <span class="soft small">${
    [resourceType, logicalId].filter((part) => part !== '').join(' ')}</span>`}<br>
<span class="path soft">${at.file}:${at.line}:${at.column}</span>${rest.map((line) => markup`<br><code>${line}</code>`)}</p>`;
}

function placeText({ constructPath, logicalId, at }: CheckedFinding): string {
  return constructPath ?? (logicalId === '' ? at.file : logicalId);
}
