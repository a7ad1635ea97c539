/** Event patterns and events for the engine of EventBridge (tools/event-ruler). */
export interface Suite {
  readonly name: string;
  /** The rendered patterns. `#` and a number at the end of an id tell the rules of the same event apart. */
  readonly patterns: Readonly<Record<string, object>>;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly name: string;
  readonly event: object;
  /** The ids of the patterns that match, without numbers, in the order of the alphabet. */
  readonly matches: readonly string[];
}
