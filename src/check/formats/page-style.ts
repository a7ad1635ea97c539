/** The colors have a contrast of at least 4.5:1 on both backgrounds (WCAG 2.2 AA). Each state has a symbol and a text too. */
export const PAGE_STYLE = `
:root {
  --page: #f5f6f8; --card: #ffffff; --line: #d9dde3; --text: #16202c; --soft: #4d5a69; --accent: #0b5cad;
  --pass: #17693a; --pass-back: #e3f4e9; --fail: #b01c2e; --fail-back: #fdebec; --unknown: #7a4d00; --unknown-back: #fdf2da;
  --exempt: #5b3f9c; --exempt-back: #efeafb; --none: #4d5a69; --none-back: #eceff3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #11161d; --card: #1a212b; --line: #323d4b; --text: #e8edf3; --soft: #a9b6c5; --accent: #7ab8ff;
    --pass: #7ad69c; --pass-back: #16301f; --fail: #ff9aa2; --fail-back: #3b1a1f; --unknown: #f2c063; --unknown-back: #352812;
    --exempt: #c5b0ff; --exempt-back: #2a2144; --none: #a9b6c5; --none-back: #262f3b;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2rem; }
footer { padding-bottom: 2rem; color: var(--soft); font-size: .875rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .25rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: .25rem 0 .75rem; max-width: 75ch; }
.soft { color: var(--soft); }
.small { font-size: .875rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .75rem 0 0; padding: 0; }
code, .path { font-family: ui-monospace, monospace; font-size: .8125rem; overflow-wrap: anywhere; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; }
ul.tiles { margin: 1.25rem 0 0; padding: 0; list-style: none; }
.tile, .card, .frame { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
.tile { padding: .875rem 1rem; border-top: 4px solid var(--none); }
.tile.pass { border-top-color: var(--pass); } .tile.fail { border-top-color: var(--fail); }
.tile.unknown { border-top-color: var(--unknown); } .tile.exempt { border-top-color: var(--exempt); }
.tile .name { color: var(--soft); font-size: .875rem; }
.tile .figure { font-size: 1.75rem; font-weight: 650; line-height: 1.25; font-variant-numeric: tabular-nums; }
.tile .note { font-size: .875rem; color: var(--soft); }
.card { padding: .875rem 1rem; margin: .75rem 0; border-left: 4px solid var(--none); overflow-wrap: anywhere; }
.card.fail { border-left-color: var(--fail); } .card.unknown { border-left-color: var(--unknown); }
.card p { margin: .375rem 0; }
.badge { display: inline-block; white-space: nowrap; padding: .0625rem .5rem; border-radius: 1rem; font-size: .8125rem; font-weight: 600; }
.pass .badge, .badge.pass { color: var(--pass); background: var(--pass-back); }
.fail .badge, .badge.fail { color: var(--fail); background: var(--fail-back); }
.unknown .badge, .badge.unknown { color: var(--unknown); background: var(--unknown-back); }
.exempt .badge, .badge.exempt { color: var(--exempt); background: var(--exempt-back); }
.badge.none { color: var(--none); background: var(--none-back); }
.frame { overflow: auto; max-height: 80vh; margin: .75rem 0; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .875rem; }
caption { text-align: left; padding: .75rem 1rem; color: var(--soft); }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--line); }
tr:last-child > * { border-bottom: 0; }
thead th { position: sticky; vertical-align: bottom; top: 0; background: var(--card); border-bottom: 2px solid var(--line); z-index: 1; }
tbody th { font-weight: 600; min-width: 12rem; }
.nowrap { white-space: nowrap; }
td .detail { display: block; color: var(--soft); font-size: .8125rem; overflow-wrap: break-word; margin-top: .125rem; }
.key { min-width: 11rem; overflow-wrap: anywhere; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
ul.plain { list-style: none; padding: 0; margin: .25rem 0; }
summary { cursor: pointer; padding: .25rem 0; }
details.block { margin: .5rem 0; }
form.filters { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin: .75rem 0; }
form.filters label { display: grid; gap: .125rem; font-size: .8125rem; color: var(--soft); }
input, select, button { font: inherit; color: var(--text); background: var(--card); border: 1px solid var(--soft); }
input, select, button { border-radius: .375rem; padding: .375rem .625rem; }
input { min-width: 16rem; }
.chart { width: 100%; max-width: 60rem; height: auto; display: block; }
.chart text { fill: var(--text); font-size: 13px; }
.chart .track { fill: var(--none-back); } .chart .pass { fill: var(--pass); } .chart .fail { fill: var(--fail); }
.chart .unknown { fill: var(--unknown); } .chart .exempt { fill: var(--exempt); } .chart .none { fill: var(--none-back); }
[hidden] { display: none !important; }
@media print {
  :root {
    --page: #fff; --card: #fff; --line: #bbb; --text: #000; --soft: #333; --accent: #000; --pass: #17693a; --pass-back: #fff; --fail: #b01c2e;
    --fail-back: #fff; --unknown: #7a4d00; --unknown-back: #fff; --exempt: #5b3f9c; --exempt-back: #fff; --none: #333; --none-back: #eee;
  }
  @page { size: A4 landscape; margin: 12mm; }
  body { font-size: 10pt; print-color-adjust: exact; }
  header, main, footer { max-width: none; padding: 0; }
  form.filters > :not([role=status]), nav, .skip { display: none; }
  .frame { overflow: visible; max-height: none; border: 0; }
  thead th { position: static; white-space: normal; }
  th, td { padding: .25rem .375rem; }
  table { font-size: 8pt; }
  td .detail, .path, code { font-size: 7pt; }
  .badge { font-size: 8pt; padding: 0; background: none !important; }
  .key { min-width: 0; }
  tbody th { min-width: 3.5cm; }
  ul.tiles { grid-template-columns: repeat(8, 1fr); gap: .25rem; }
  .tile { padding: .375rem; }
  .tile .name, .tile .note { font-size: 8pt; }
  .chart { max-width: 18cm; }
  thead { display: table-header-group; }
  tr, .card, .tile { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
