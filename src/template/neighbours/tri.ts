/** Whether something is so; undefined where it can't be told. */
export type Tri = boolean | undefined;

export function any(of: readonly Tri[]): Tri {
  return of.includes(true) ? true : of.includes(undefined) ? undefined : false;
}

/** What is left of a yes where something else is in doubt. */
export function doubtful(of: Tri): Tri {
  return of === false ? false : undefined;
}
