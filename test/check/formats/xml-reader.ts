/** An element of XML. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside the element. */
  readonly text: string;
}

const NAME = '[A-Za-z][\\w-]*';
const ATTRIBUTE = new RegExp(`\\s+(${NAME})="([^"<]*)"`, 'y');
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' };

/** Reads elements, attributes and text. It fails on everything else, so that a test sees what is not well-formed. */
export class XmlReader {
  public static read(xml: string): XmlElement {
    if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml)) {
      throw new Error('XML 1.0 does not allow this character');
    }
    const reader = new XmlReader(xml);
    reader.take(/<\?xml version="1\.0" encoding="UTF-8"\?>\s*/y);
    const root = reader.element();
    reader.take(/\s*$/y);
    return root;
  }

  private index = 0;

  private constructor(private readonly xml: string) {}

  private element(): XmlElement {
    const [, name] = this.take(new RegExp(`<(${NAME})`, 'y'));
    const attributes: Record<string, string> = {};
    for (let found = this.match(ATTRIBUTE); found !== undefined; found = this.match(ATTRIBUTE)) {
      attributes[found[1]] = decoded(found[2]);
    }
    if (this.match(/\/>/y) !== undefined) {
      return { name, attributes, children: [], text: '' };
    }
    this.take(/>/y);
    const children: XmlElement[] = [];
    let text = decoded(this.take(/[^<]*/y)[0]);
    while (this.match(new RegExp(`</${name}>`, 'y')) === undefined) {
      children.push(this.element());
      text += decoded(this.take(/[^<]*/y)[0]);
    }
    return { name, attributes, children, text };
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.index;
    const found = pattern.exec(this.xml);
    this.index += found?.[0].length ?? 0;
    return found ?? undefined;
  }

  private take(pattern: RegExp): RegExpExecArray {
    const found = this.match(pattern);
    if (found === undefined) {
      throw new Error(`Not well-formed at ${this.index}: ${JSON.stringify(this.xml.slice(this.index, this.index + 40))}`);
    }
    return found;
  }
}

function decoded(text: string): string {
  const invalid = /&(?!(amp|lt|gt|quot|apos);)|\]\]>/.exec(text);
  if (invalid !== null) {
    throw new Error(`Not well-formed: ${invalid[0]}`);
  }
  return text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name]);
}
