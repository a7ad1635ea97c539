import { findingCards } from './finding-cards';
import { htmlPage } from './html-page';
import { markup } from './markup';
import { counted, numberText, summarize } from './summary';
import { suppressedTable } from './suppressed-table';
import { tiles } from './tiles';
import type { Tile } from './tiles';
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
    { name: 'Errors', figure: numberText(errors), note: errors === 0 ? '✓ none' : '✗ to fix', state: errors === 0 ? 'pass' : 'fail' },
    {
      name: 'Warnings',
      figure: numberText(warnings),
      note: unverifiable === 0 ? '✓ all values are verified' : `? ${numberText(unverifiable)} unverifiable`,
      state: warnings === 0 ? 'pass' : 'unknown',
    },
    { name: 'Exempt', figure: numberText(suppressed), note: 'with a reason', state: suppressed === 0 ? 'none' : 'exempt' },
  ];
}
