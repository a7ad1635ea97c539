import type { SourceNode, SourceProperty } from './source-node';

/**
 * The values of a text in JSON with their positions. Maps and lists are scanned when they are asked for: of thousands of resources, only those with
 * findings are read.
 *
 * @param text valid JSON
 */
export function jsonNodes(text: string): SourceNode {
  return new JsonNode(text, valueStart(text, 0));
}

class JsonNode implements SourceNode {
  private properties?: ReadonlyMap<string, SourceProperty>;

  constructor(private readonly source: string, public readonly start: number) {}

  public get end(): number {
    return valueEnd(this.source, this.start);
  }

  public get text(): string | undefined {
    return this.is('{') || this.is('[') ? undefined : String(JSON.parse(this.source.slice(this.start, this.end)));
  }

  public get items(): readonly SourceNode[] {
    return this.is('[') ? itemsOf(this.source, this.start) : [];
  }

  public get keys(): readonly string[] {
    return [...this.own().keys()];
  }

  public property(key: string): SourceProperty | undefined {
    return this.own().get(key);
  }

  private own(): ReadonlyMap<string, SourceProperty> {
    this.properties ??= this.is('{') ? propertiesOf(this.source, this.start) : new Map();
    return this.properties;
  }

  private is(character: string): boolean {
    return this.source[this.start] === character;
  }
}

/** Of equal keys, the last one counts, as for `JSON.parse`. */
function propertiesOf(text: string, start: number): ReadonlyMap<string, SourceProperty> {
  const properties = new Map<string, SourceProperty>();
  let offset = valueStart(text, start + 1);
  while (text[offset] === '"') {
    const keyEnd = stringEnd(text, offset);
    const value = valueStart(text, keyEnd);
    properties.set(JSON.parse(text.slice(offset, keyEnd)) as string, { start: offset, value: new JsonNode(text, value) });
    offset = valueStart(text, valueEnd(text, value));
  }
  return properties;
}

function itemsOf(text: string, start: number): readonly SourceNode[] {
  const items: SourceNode[] = [];
  let offset = valueStart(text, start + 1);
  while (offset < text.length && text[offset] !== ']') {
    items.push(new JsonNode(text, offset));
    offset = valueStart(text, valueEnd(text, offset));
  }
  return items;
}

/** The next character that is neither white space nor a comma or colon. */
function valueStart(text: string, from: number): number {
  let offset = from;
  while (SEPARATOR.has(text[offset])) {
    offset += 1;
  }
  return offset;
}

const SEPARATOR = new Set([' ', '\n', '\r', '\t', ',', ':', '\uFEFF']);

function valueEnd(text: string, start: number): number {
  if (text[start] === '"') {
    return stringEnd(text, start);
  }
  if (text[start] !== '{' && text[start] !== '[') {
    const rest = /[^,\]}\s]*/y;
    rest.lastIndex = start;
    return start + (rest.exec(text)?.[0].length ?? 0);
  }
  let depth = 0;
  for (let offset = start; offset < text.length; offset += 1) {
    switch (text[offset]) {
      case '"':
        offset = stringEnd(text, offset) - 1;
        break;
      case '{':
      case '[':
        depth += 1;
        break;
      case '}':
      case ']':
        depth -= 1;
        if (depth === 0) {
          return offset + 1;
        }
    }
  }
  return text.length;
}

/** A quote after an odd number of backslashes does not end a text. */
function stringEnd(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === '\\') {
      backslashes += 1;
    }
    if (backslashes % 2 === 0) {
      return quote + 1;
    }
  }
  return text.length;
}
