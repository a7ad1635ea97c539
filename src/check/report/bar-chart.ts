import { markup } from '../formats/markup';
import type { Markup } from '../formats/markup';
import { numberText } from '../formats/summary';
import type { State } from '../formats/tiles';

/** A bar of parts, one for each state. */
export interface Bar {
  readonly label: string;
  readonly counts: Readonly<Record<State, number>>;
}

const ORDER: readonly (readonly [State, string])[] = [
  ['pass', '✓'], ['exempt', '◇'], ['unknown', '?'], ['fail', '✗'], ['none', '–'],
];

const ROW = 30;
const LEFT = 170;
const WIDTH = 460;
const TOTAL = 900;

/** Bars with their counts as text, so that nothing depends on colors. */
export function barChart(title: string, bars: readonly Bar[]): Markup {
  return markup`<svg class="chart" viewBox="0 0 ${TOTAL} ${bars.length * ROW + 4}" role="img" aria-label="${title}: ${bars.map(spoken).join('; ')}">
${bars.map((bar, index) => row(bar, index * ROW))}</svg>`;
}

function row({ label, counts }: Bar, y: number): Markup {
  const sum = Math.max(1, ORDER.reduce((total, [state]) => total + counts[state], 0));
  let x = LEFT;
  const parts = ORDER.map(([state]) => {
    const width = WIDTH * counts[state] / sum;
    const part = width === 0 ? '' : markup`<rect class="${state}" x="${x.toFixed(2)}" y="${y + 6}" width="${width.toFixed(2)}" height="18"/>`;
    x += width;
    return part;
  });
  return markup`<text x="0" y="${y + 20}">${label}</text>
<rect class="track" x="${LEFT}" y="${y + 6}" width="${WIDTH}" height="18"/>${parts}
<text x="${LEFT + WIDTH + 14}" y="${y + 20}">${text(counts)}</text>
`;
}

function text(counts: Bar['counts']): string {
  return ORDER.filter(([state]) => counts[state] > 0).map(([state, symbol]) => `${symbol} ${numberText(counts[state])}`).join(' · ');
}

const SPOKEN: Readonly<Record<State, string>> = { pass: 'yes', exempt: 'exempt', unknown: 'unknown', fail: 'no', none: 'not applicable' };

function spoken({ label, counts }: Bar): string {
  return `${label} ${ORDER.filter(([state]) => counts[state] > 0).map(([state]) => `${counts[state]} ${SPOKEN[state]}`).join(', ')}`;
}
