/**
 * Regions of other partitions, by the beginning of their names.
 *
 * CDK's `region-info` says the same and takes longer to load than reading the templates of an app; a test holds this list against it.
 */
const PARTITIONS: readonly (readonly [prefix: string, partition: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['us-isof-', 'aws-iso-f'],
  ['eu-isoe-', 'aws-iso-e'],
  ['eusc-', 'aws-eusc'],
];

/** The partition of a Region; undefined for what is not named as Regions are. */
export function partitionOf(region: string): string | undefined {
  const [, other] = PARTITIONS.find(([prefix]) => region.startsWith(prefix)) ?? [];
  return other ?? (/^[a-z]{2}-[a-z]+-\d+$/.test(region) ? 'aws' : undefined);
}
