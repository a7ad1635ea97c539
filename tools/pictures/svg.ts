/* Boxes, arrows and text as an SVG. Sizes are pixels at a width of 880. */

export const WIDTH = 880;
const LINE = 21;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly title: string;
  readonly kind: 'table' | 'key' | 'role';
  /** The type of the resource. */
  readonly type: string;
  readonly lines: readonly string[];
}

export function heightOf({ lines }: Pick<Box, 'lines'>): number {
  return 66 + lines.length * LINE;
}

export function box(drawn: Box): string {
  const { x, y, width, title, type, kind, lines } = drawn;
  return [
    `<rect class="box ${kind}" x="${x}" y="${y}" width="${width}" height="${heightOf(drawn)}" rx="8"/>`,
    `<rect class="bar ${kind}" x="${x}" y="${y + 14}" width="4" height="36"/>`,
    text(x + 16, y + 28, title, 'title'),
    text(x + 16, y + 46, type, 'type'),
    ...lines.map((line, index) => text(x + 16, y + 72 + index * LINE, line)),
  ].join('\n');
}

export function text(x: number, y: number, content: string, kind = 'line', anchor = 'start'): string {
  return `<text class="${kind}" x="${x}" y="${y}" text-anchor="${anchor}">${escape(content)}</text>`;
}

/** A straight arrow, with both heads if it goes both ways. */
export function arrow(from: readonly [number, number], to: readonly [number, number], both = false): string {
  const start = both ? ' marker-start="url(#head)"' : '';
  return `<line class="arrow" x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}"${start} marker-end="url(#head)"/>`;
}

/** A frame with a caption, such as a Region. */
export function frame(x: number, y: number, width: number, height: number, caption: string): string {
  return [
    `<rect class="frame" x="${x}" y="${y}" width="${width}" height="${height}" rx="10"/>`,
    text(x + 14, y + 24, caption, 'caption'),
  ].join('\n');
}

export function picture(height: number, title: string, description: string, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${escape(title)}</title>
<desc id="desc">${escape(description)}</desc>
<style>${STYLE}</style>
<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
<path class="head" d="M0 0 10 5 0 10z"/></marker></defs>
<rect class="ground" width="${WIDTH}" height="${height}" rx="12"/>
${parts.join('\n')}
</svg>
`;
}

function escape(content: string): string {
  return content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const STYLE = `
svg { --ground: #f6f8fa; --box: #ffffff; --ink: #1f2328; --soft: #59636e; --edge: #c5ccd3; --table: #3557c9; --key: #b42318; --role: #1a7f4b; }
@media (prefers-color-scheme: dark) {
svg { --ground: #0d1117; --box: #161b22; --ink: #e6edf3; --soft: #9da7b1; --edge: #3d444d; --table: #7f9cf5; --key: #ff8c82; --role: #56d394; }
}
text { font-family: -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; font-size: 14px; fill: var(--ink); }
.title, .caption { font-size: 15px; font-weight: 600; }
.type, .label { font-size: 12.5px; fill: var(--soft); }
.code { font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 14px; }
.ground { fill: var(--ground); }
.frame { fill: none; stroke: var(--edge); stroke-dasharray: 5 4; }
.box { fill: var(--box); stroke: var(--edge); }
.bar.table { fill: var(--table); } .bar.key { fill: var(--key); } .bar.role { fill: var(--role); }
.arrow { stroke: var(--soft); stroke-width: 1.5; }
.head { fill: var(--soft); }
`;
