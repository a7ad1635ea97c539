const DEEPEST = 60;
const MOST_NODES = 50_000;

/** Whether a value is too deeply nested, or too big, to be gone through: policies have at most 20 KB (DG) and are a few levels deep. */
export function isTooBig(value: unknown): boolean {
  const stack: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let nodes = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    nodes += 1;
    if (next.depth > DEEPEST || nodes > MOST_NODES) {
      return true;
    }
    if (typeof next.value === 'object' && next.value !== null) {
      const children: readonly unknown[] = Object.values(next.value);
      if (children.length + stack.length > MOST_NODES) {
        return true;
      }
      for (const child of children) {
        stack.push({ value: child, depth: next.depth + 1 });
      }
    }
  }
  return false;
}
