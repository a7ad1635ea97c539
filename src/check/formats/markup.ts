import { printable, wellFormed } from './wrap';

/** A part of an HTML page. Text in it is escaped. */
export class Markup {
  constructor(public readonly html: string) {}
}

type Part = string | number | Markup | readonly Part[] | undefined;

/** HTML with escaped values: `markup` tags a template, whose text is HTML and whose values are text, numbers or other markup. */
export function markup(html: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return new Markup(html.map((text, index) => (index === 0 ? text : rendered(values[index - 1]) + text)).join(''));
}

function rendered(part: Part): string {
  if (part === undefined) {
    return '';
  }
  if (typeof part === 'string' || typeof part === 'number') {
    return escapeHtml(String(part));
  }
  return part instanceof Markup ? part.html : part.map(rendered).join('');
}

/** Also safe in attributes with quotes. */
function escapeHtml(text: string): string {
  return wellFormed(text.split('\n').map(printable).join('\n')).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A text with code between backticks. */
export function prose(text: string): Markup {
  const parts = text.split('`');
  // A backtick without its pair is text.
  return parts.length % 2 === 0 ? markup`${text}` : markup`${parts.map((part, index) => (index % 2 === 0 ? part : markup`<code>${part}</code>`))}`;
}
