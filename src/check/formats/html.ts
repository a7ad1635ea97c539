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

/**
 * The counts of findings.
 *
 * @param isComplete whether all rules have run: else no findings prove nothing
 */
export function findingTiles(findings: readonly CheckedFinding[], isComplete = true): readonly Tile[] {
  const { errors, warnings, unverifiable, suppressed } = summarize(findings);
  const counts = (name: string, count: number, note: string, state: State) => {
    const [noneNote, noneState] = isComplete ? ['✓ none', 'pass' as const] : ['? not all checked', 'unknown' as const];
    return tile(name, count, count === 0 ? noneNote : note, count === 0 ? noneState : state);
  };
  return [
    counts('Errors', errors, '✗ to fix', 'fail'),
    counts('Warnings', warnings, '⚠ to review', 'unknown'),
    counts('Unverifiable', unverifiable, '? known at deployment', 'unknown'),
    tile('Exempt', suppressed, suppressed === 0 ? '– none' : '◇ with a reason', suppressed === 0 ? 'none' : 'exempt'),
  ];
}

function tile(name: string, count: number, note: string, state: State): Tile {
  return { name, figure: numberText(count), note, state };
}
