/** A value in the text of a template, with its position. */
export interface SourceNode {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** The text of a scalar; undefined for other values. */
  readonly text?: string;
  /** The items of a list; empty for other values. */
  readonly items: readonly SourceNode[];
  /** The keys of a map; empty for other values. */
  readonly keys: readonly string[];
  /** A property of a map: where its key starts, and its value. */
  property(key: string): SourceProperty | undefined;
}

export interface SourceProperty {
  readonly start: number;
  readonly value: SourceNode;
}
