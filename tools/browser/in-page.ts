/* Expressions that the browser evaluates. They are text, since this project is compiled without the types of browsers. */

export interface ListState {
  readonly rows: number;
  readonly shown: number;
  readonly status: string;
}

/** The rows of a list, and what the status of its filters says. */
export function listState(list: string): string {
  return `(() => {
    const rows = [...document.querySelectorAll('#${list} [data-row]')];
    const status = document.querySelector('form[data-list="${list}"] [role=status]').textContent;
    return { rows: rows.length, shown: rows.filter((row) => row.offsetParent !== null).length, status };
  })()`;
}

/** The options of the filters of a list, with the number of rows that have each. */
export function options(list: string): string {
  return `[...document.querySelectorAll('form[data-list="${list}"] option')].filter(({ value }) => value !== '').map(({ value, parentNode }) => ({
    name: parentNode.name, value, rows: document.querySelectorAll('#${list} [data-' + parentNode.name + '="' + value + '"]').length,
  }))`;
}

export interface Option {
  readonly name: string;
  readonly value: string;
  readonly rows: number;
}

/** How many details stay closed while the page is printed. */
export const CLOSED_IN_PRINT = `(() => {
  dispatchEvent(new Event('beforeprint'));
  const closed = document.querySelectorAll('details:not([open])').length;
  dispatchEvent(new Event('afterprint'));
  return closed;
})()`;

/** The serious violations that axe-core finds, also inside of details. */
export const SERIOUS_VIOLATIONS = `document.querySelectorAll('details').forEach((details) => { details.open = true; });
axe.run().then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ': ' + nodes.length + ', first ' + nodes[0].html))`;

/** How many tables are cut off on paper. */
export const CUT_OFF_IN_PRINT = '[...document.querySelectorAll(\'.frame\')].filter((frame) => getComputedStyle(frame).overflowY !== \'visible\').length';

/** The width of the content, which is more than that of the window where the whole page scrolls sideways. */
export const WIDTH = 'document.documentElement.scrollWidth';

/** The element that has the focus: the target of a link, or the name of the element. */
export const FOCUSED = 'document.activeElement.getAttribute(\'href\') ?? document.activeElement.tagName';
