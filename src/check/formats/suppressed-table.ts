import { markup, prose } from './markup';
import type { Markup } from './markup';
import { counted } from './summary';
import type { CheckedFinding } from '../result';

/** How many days before its end an exemption is in front. */
const SOON = 30;

/**
 * Suppressed findings with their reasons. Those that end soon are in front, then those that end later, then those without a last day.
 *
 * @param today as `2026-11-28`
 */
export function suppressedTable(findings: readonly CheckedFinding[], today: string): Markup {
  if (findings.length === 0) {
    return markup`<p class="soft">No finding is exempt or acknowledged.</p>`;
  }
  const sorted = [...findings].sort((one, other) => compare(lastDay(one), lastDay(other)) || compare(one.id, other.id));
  return markup`<div class="frame" role="region" aria-label="Exemptions" tabindex="0"><table>
<caption>${counted(findings.length, 'finding')} that ${findings.length === 1 ? 'does' : 'do'} not count, and why</caption>
<thead><tr>${HEADINGS.map((heading) => markup`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>
${sorted.map((finding) => row(finding, today))}</tbody>
</table></div>`;
}

const HEADINGS = ['Construct or resource', 'Rule', 'Kind', 'Reason', 'Last day'];

/** Whether the exemption of a finding ends within 30 days. */
export function endsSoon({ suppressed }: CheckedFinding, today: string): boolean {
  return suppressed?.until !== undefined && daysUntil(suppressed.until, today) <= SOON;
}

function row(finding: CheckedFinding, today: string): Markup {
  const { suppressed, id, message, constructPath, logicalId, at } = finding;
  const until = suppressed?.until;
  const end = endsSoon(finding, today) ? markup` <span class="badge unknown">⚠ ${endText(daysUntil(until!, today))}</span>` : '';
  return markup`<tr>
<th scope="row"><span class="path">${constructPath ?? (logicalId === '' ? at.file : logicalId)}</span></th>
<td>${id}<span class="detail">${prose(message)}</span></td>
<td>${KINDS[suppressed!.kind]}</td><td>${suppressed?.reason ?? '–'}</td><td>${until ?? 'None'}${end}</td>
</tr>
`;
}

const KINDS = { exempt: 'Exempt', acknowledged: 'Acknowledged', baseline: 'In the baseline' };

function endText(days: number): string {
  return days < 0 ? 'ended' : days === 0 ? 'ends today' : `ends in ${counted(days, 'day')}`;
}

function daysUntil(until: string, today: string): number {
  return Math.round((Date.parse(until) - Date.parse(today)) / 86_400_000);
}

function lastDay({ suppressed }: CheckedFinding): string {
  return suppressed?.until ?? '9999-12-31';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
