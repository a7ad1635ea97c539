import type { AppEvidence } from './app-evidence';
import { controlsSection } from './controls-section';
import { costSection } from './cost-section';
import { keyCost } from './key-cost';
import type { KeyCost } from './key-cost';
import { OWN_TOOL } from './reported-finding';
import { PROPERTIES, tableRows } from './table-status';
import type { TableRow } from './table-status';
import { tablesSection } from './tables-section';
import { findingCards } from '../formats/finding-cards';
import { findingTiles } from '../formats/html';
import { htmlPage } from '../formats/html-page';
import { markup } from '../formats/markup';
import type { Markup } from '../formats/markup';
import { counted, numberText } from '../formats/summary';
import { endsSoon, suppressedTable } from '../formats/suppressed-table';
import { tiles } from '../formats/tiles';
import type { Tile } from '../formats/tiles';

/**
 * The evidence page of an app: its tables, findings, exemptions, controls and keys.
 *
 * @param today as `2026-11-28`
 */
export function evidencePage({ directory, files, findings, checked, incomplete }: AppEvidence, today: string): string {
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  const suppressed = findings.filter((finding) => finding.suppressed !== undefined);
  const rows = checked === undefined ? undefined : tableRows(checked);
  const cost = checked === undefined ? undefined : keyCost(checked.facts);
  const soon = suppressed.filter((finding) => endsSoon(finding, today)).length;
  return htmlPage('Encryption of DynamoDB tables', markup`<header>
<h1>Encryption of DynamoDB tables</h1>
<p class="soft">From <span class="path">${directory}</span> on <time datetime="${today}">${today}</time></p>
<nav aria-label="Sections"><ul>${SECTIONS.map(([id, title]) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>
<main id="main">
${tiles([
  ...rows === undefined ? [] : tableTiles(rows),
  ...findingTiles(findings, checked !== undefined),
  ...soon === 0 ? [] : [{ name: 'Exemptions ending', figure: numberText(soon), note: '⚠ within 30 days', state: 'unknown' } as const],
  ...cost === undefined ? [] : [costTile(cost)],
])}
${incomplete === undefined ? '' : markup`<div class="card fail"><p><strong>✗ The synthesis was not completed.</strong> ${incomplete}.</p>
<p>The page has only the findings of CDK's report. Rules that CDK did not run are not checked.</p></div>`}
${rows === undefined ? markup`<h2 id="tables">Tables</h2><p>Not available: the templates of this assembly are not complete.</p>`
  : tablesSection(rows, checked!.facts.opaque.map(({ where, why }) => `${where.constructPath}: ${why}`))}
<h2 id="findings">Findings</h2>
${open.length === 0 && checked === undefined ? markup`<p><span class="badge unknown">? Not all rules ran</span></p>` : findingCards(open)}
<h2 id="exemptions">Exemptions</h2>
${suppressedTable(suppressed, today)}
${controlsSection(findings.filter(({ tool }) => tool === OWN_TOOL), checked !== undefined)}
${cost === undefined ? notAvailable('cost', 'Cost of keys') : costSection(cost)}
</main>
<footer><p>${counted(files.length, 'template')} checked by cdk-secure-table. The page loads nothing from other places.</p></footer>`);
}

function notAvailable(id: string, title: string): Markup {
  return markup`<h2 id="${id}">${title}</h2><p>Not available: the templates of this assembly are not complete.</p>`;
}

const SECTIONS = [
  ['tables', 'Tables'], ['findings', 'Findings'], ['exemptions', 'Exemptions'], ['controls', 'Controls'], ['cost', 'Cost of keys'],
] as const;

/** The properties that protect data against access; the others protect it against loss. */
const ENCRYPTION = PROPERTIES.filter(({ rule }) => ['CustomerManagedKey', 'KeyRotation', 'TlsOnly', 'StreamTlsOnly'].includes(rule)).length;

function tableTiles(rows: readonly TableRow[]): readonly Tile[] {
  const regions = new Set(rows.map(({ region }) => region)).size;
  const passing = rows.filter(({ statuses }) => statuses.slice(0, ENCRYPTION).every(({ state }) => state === 'pass' || state === 'none')).length;
  return [
    { name: 'Tables', figure: numberText(rows.length), note: `in ${counted(regions, 'Region')}`, state: 'none' },
    {
      name: 'Encrypted, TLS only',
      figure: numberText(passing),
      note: passing === rows.length ? '✓ every table' : `✗ ${numberText(rows.length - passing)} are not`,
      state: passing === rows.length ? 'pass' : 'fail',
    },
  ];
}

function costTile({ keys, now, afterTwoRotations }: KeyCost): Tile {
  return {
    name: 'Keys a month',
    figure: `$${numberText(now)}`,
    note: `${counted(keys, 'key')}; $${numberText(afterTwoRotations)} after two rotations`,
    state: 'none',
  };
}
