import { markup } from './markup';
import type { Markup } from './markup';

/** How something is. Each has a symbol and a text in addition to its color. */
export type State = 'pass' | 'fail' | 'unknown' | 'exempt' | 'none';

/** A figure at the top of a page. */
export interface Tile {
  readonly name: string;
  readonly figure: string;
  readonly note: string;
  readonly state: State;
}

export function tiles(all: readonly Tile[]): Markup {
  return markup`<ul class="tiles">
${all.map(tile)}</ul>`;
}

function tile({ name, figure, note, state }: Tile): Markup {
  return markup`<li class="tile ${state}">
<div class="name">${name}</div><div class="figure">${figure}</div><div class="note">${note}</div>
</li>
`;
}
