import type { Location } from '../../template/facts';

/** One text for one resource, whatever facts speak of it. */
export function identityOf({ templateFile, logicalId, constructPath }: Location): string {
  return JSON.stringify([templateFile, logicalId, constructPath]);
}
