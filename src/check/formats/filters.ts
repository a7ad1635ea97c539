import { markup } from './markup';
import type { Markup } from './markup';

/** A choice among the rows of a list, by an attribute of each row. */
export interface Choice {
  /** The attribute, without `data-`. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}

/** The filters of a list. Without scripts they are hidden, and all rows are shown. */
export function filters(list: string, choices: readonly Choice[]): Markup {
  return markup`<form class="filters" data-list="${list}" aria-label="Filter" hidden>
<label>Text <input type="search" name="text" autocomplete="off"></label>
${choices.map(({ name, label, options }) => markup`<label>${label} <select name="${name}"><option value="">All</option>${
  options.map(([value, text]) => markup`<option value="${filterValue(value)}">${text}</option>`)}</select></label>
`)}<button type="reset">Clear</button>
<span role="status" class="soft small"></span>
</form>`;
}

/** A value as a row has it in an attribute, where spaces separate values. */
export function filterValue(value: string): string {
  return value.replace(/\s+/g, '_');
}
