const MOST = 1000;

/** Remembers answers by a key: in an app most tables and keys have the same policy. */
export function remember<T>(): (key: string, answer: () => T) => T {
  const answers = new Map<string, T>();
  return (key, answer) => {
    const known = answers.get(key) ?? answer();
    if (answers.size >= MOST) {
      answers.clear();
    }
    answers.set(key, known);
    return known;
  };
}
