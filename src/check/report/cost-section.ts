import type { KeyCost } from './key-cost';
import { DOCUMENTATION } from '../formats/links';
import { markup } from '../formats/markup';
import type { Markup } from '../formats/markup';
import { counted, numberText } from '../formats/summary';

type CostRow = readonly [label: string, count: number, now: number, later: number];

/** What the keys cost, and what sharing them saves. */
export function costSection(cost: KeyCost): Markup {
  const { keys, now, afterTwoRotations, sharedKeys, savedNow, savedAfterTwoRotations, foreignKeys } = cost;
  const rows: readonly CostRow[] = [
    ['Keys of the tables', keys, now, afterTwoRotations],
    ['With one key for each account and Region', sharedKeys, now - savedNow, afterTwoRotations - savedAfterTwoRotations],
    ['Saved', keys - sharedKeys, savedNow, savedAfterTwoRotations],
  ];
  const areForeign = foreignKeys === 1 ? 'is' : 'are';
  const foreign = foreignKeys === 0 ? '' : ` ${counted(foreignKeys, 'key')} that the app does not define ${areForeign} not counted.`;
  return markup`<h2 id="cost">Cost of keys</h2>
<p class="soft">A customer managed key costs 1 USD a month, 2 USD after its first rotation and 3 USD after its second. Later rotations are free.
Requests to KMS are not included: <a href="${DOCUMENTATION}/performance.md">cost and performance</a>.</p>
<div class="frame" role="region" aria-label="Cost of keys" tabindex="0"><table>
<caption>USD a month</caption>
<thead><tr>${['Keys', 'Number', 'Now', 'After two rotations'].map((heading) => markup`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>
${rows.map(costRow)}</tbody>
</table></div>
<p class="small soft">Shared keys save money, but a principal that can decrypt one table can decrypt all tables on the key.${foreign}</p>`;
}

function costRow([label, count, ...amounts]: CostRow): Markup {
  return markup`<tr><th scope="row">${label}</th><td>${numberText(count)}</td>${amounts.map((amount) => markup`<td>$${numberText(amount)}</td>`)}</tr>
`;
}
