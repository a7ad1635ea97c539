import { findingCards } from './finding-cards';
import { htmlPage } from './html-page';
import { markup } from './markup';
import { counted, numberText, summarize } from './summary';
import { suppressedTable } from './suppressed-table';
import { tiles } from './tiles';
import type { State, Tile } from './tiles';
import type { CheckedFinding, CheckResult } from '../result';

/** The result as a page that needs no other file. */
export function renderHtml({ files, tables, findings }: CheckResult): string {
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  const suppressed = findings.filter((finding) => finding.suppressed !== undefined);
  return htmlPage('Table encryption check', markup`<header>
<h1>Table encryption check</h1>
<p class="soft">${counted(files.length, 'template')} with ${counted(tables, 'DynamoDB table')}</p>
</header>
<main id="main">
${tiles(findingTiles(findings))}
<h2>Findings</h2>
${findingCards(open)}
<h2>Exemptions</h2>
${suppressedTable(suppressed, new Date().toISOString().slice(0, 10))}
<h2>Templates</h2>
<details class="block"><summary>${counted(files.length, 'template')}</summary>
<ul class="plain">${files.map((file) => markup`<li class="path">${file}</li>`)}</ul>
</details>
</main>`);
}

/** The counts of findings. */
export function findingTiles(findings: readonly CheckedFinding[]): readonly Tile[] {
  const { errors, warnings, unverifiable, suppressed } = summarize(findings);
  return [
    tile('Errors', errors, errors === 0 ? '✓ none' : '✗ to fix', errors === 0 ? 'pass' : 'fail'),
    tile('Warnings', warnings, warnings === 0 ? '✓ none' : '⚠ to review', warnings === 0 ? 'pass' : 'unknown'),
    tile('Unverifiable', unverifiable, unverifiable === 0 ? '✓ none' : '? known at deployment', unverifiable === 0 ? 'pass' : 'unknown'),
    tile('Exempt', suppressed, suppressed === 0 ? '– none' : '◇ with a reason', suppressed === 0 ? 'none' : 'exempt'),
  ];
}

function tile(name: string, count: number, note: string, state: State): Tile {
  return { name, figure: numberText(count), note, state };
}
