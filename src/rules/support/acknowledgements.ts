/** The type under which CDK records the rules that `Validations.of(x).acknowledge(...)` acknowledges in the metadata of a construct. */
export const ACKNOWLEDGED_RULES = 'aws:cdk:acknowledged-rules';

/** An entry in the metadata of a construct. */
export interface MetadataEntry {
  readonly type: string;
  readonly data?: unknown;
}

/**
 * The reason with which the metadata of a construct acknowledges one of the ids; undefined where it acknowledges none of them.
 *
 * CDK prefixes the id with a namespace: the name of the plugin, or `Annotation` where the user wrote none.
 */
export function acknowledgement(metadata: readonly MetadataEntry[], namespaces: readonly string[], ids: readonly string[]): string | undefined {
  const accepted = new Set(ids.flatMap((id) => [id, ...namespaces.map((namespace) => `${namespace}::${id}`)]));
  for (const { data } of metadata.filter(({ type }) => type === ACKNOWLEDGED_RULES)) {
    const found = Object.entries(data ?? {}).find(([id]) => accepted.has(id.replace(/^annotation::/i, '')));
    if (found !== undefined) {
      return String(found[1]);
    }
  }
  return undefined;
}
