/** Whether something is so; undefined where it can't be told. */
export type Tri = boolean | undefined;

export function any(of: readonly Tri[]): Tri {
  return of.includes(true) ? true : of.includes(undefined) ? undefined : false;
}

export function both(one: Tri, other: Tri): Tri {
  return one === false || other === false ? false : one === undefined || other === undefined ? undefined : true;
}
