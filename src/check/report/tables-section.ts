import { barChart } from './bar-chart';
import type { Bar } from './bar-chart';
import { overall, PROPERTIES } from './table-status';
import type { Status, TableRow } from './table-status';
import { filters, filterValue } from '../formats/filters';
import { markup } from '../formats/markup';
import type { Markup } from '../formats/markup';
import { counted, numberText } from '../formats/summary';
import type { State } from '../formats/tiles';

/** The symbol and the text of a state. */
const STATES: Readonly<Record<State, readonly [symbol: string, text: string]>> = {
  pass: ['✓', 'Yes'],
  fail: ['✗', 'No'],
  unknown: ['?', 'Unknown'],
  exempt: ['◇', 'Exempt'],
  none: ['–', 'N/A'],
};

const OVERALL: Readonly<Record<State, string>> = {
  pass: 'All pass', fail: 'Findings', unknown: 'Unknown values', exempt: 'Exempt', none: '',
};

/** Every table in every Region. */
export function tablesSection(rows: readonly TableRow[], unread: readonly string[]): Markup {
  return markup`<h2 id="tables">Tables</h2>
<p class="soft">One row for each table and Region. The answers are those of the rules in the synthesized templates.</p>
${unread.length === 0 ? '' : unreadParts(unread)}
${rows.length === 0 ? markup`<p>The templates contain no table.</p>` : tableList(rows)}`;
}

function unreadParts(unread: readonly string[]): Markup {
  return markup`<div class="card unknown">
<p><strong>? ${counted(unread.length, 'part')} of the app cannot be read and may contain tables.</strong></p>
<ul class="plain">${unread.map((text) => markup`<li>${text}</li>`)}</ul>
</div>`;
}

function tableList(rows: readonly TableRow[]): Markup {
  const regions = [...new Set(rows.map(regionOf))].sort();
  const states = (['fail', 'unknown', 'exempt', 'pass'] as const).filter((state) => rows.some((row) => overall(row) === state));
  const headings = ['Table', 'Region', ...PROPERTIES.map(({ heading }) => heading)];
  return markup`${barChart('Tables by property', bars(rows))}
${filters('table-list', [
  { name: 'state', label: 'Status', options: states.map((state) => [state, `${STATES[state][0]} ${OVERALL[state]}`]) },
  { name: 'region', label: 'Region', options: regions.map((region) => [region, region]) },
])}
<div class="frame" role="region" aria-label="Tables" tabindex="0"><table>
<caption>${numberText(rows.length)} ${rows.length === 1 ? 'table' : 'tables, counted in each Region'}.
${Object.values(STATES).map((texts) => texts.join(' ')).join(' · ')} (not applicable)</caption>
<thead><tr>${headings.map((heading) => markup`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody id="table-list">
${rows.map(tableRow)}</tbody>
</table></div>`;
}

/** How many tables have each state of each property. */
function bars(rows: readonly TableRow[]): readonly Bar[] {
  return PROPERTIES.map(({ heading }, index) => {
    const counts = { pass: 0, fail: 0, unknown: 0, exempt: 0, none: 0 };
    rows.forEach(({ statuses }) => {
      counts[statuses[index].state] += 1;
    });
    return { label: heading, counts };
  });
}

function regionOf({ region }: TableRow): string {
  return region ?? 'Unknown';
}

function tableRow(row: TableRow): Markup {
  const { name, account, statuses } = row;
  const region = regionOf(row);
  return markup`<tr data-row data-state="${overall(row)}" data-region="${filterValue(region)}">
<th scope="row"><span class="path">${name}</span></th>
<td class="nowrap">${region}${account === undefined ? '' : markup`<span class="detail">${account}</span>`}</td>
${statuses.map(cell)}</tr>
`;
}

function cell({ state, detail }: Status, index: number): Markup {
  const text = detail === undefined ? '' : markup`<span class="detail">${detail}</span>`;
  return markup`<td${index === 0 ? markup` class="key"` : ''}><span class="badge ${state}">${STATES[state].join(' ')}</span>${text}</td>`;
}
