/** Adds to the items under a key. */
export function addTo<K, V>(index: Map<K, V[]>, key: K, item: V): void {
  const items = index.get(key);
  if (items === undefined) {
    index.set(key, [item]);
  } else {
    items.push(item);
  }
}
