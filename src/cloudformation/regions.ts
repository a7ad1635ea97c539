import { at, listOf } from './json';
import type { Json } from './json';

/**
 * Partitions, their domain suffixes, and the Regions that are known in each.
 *
 * CDK's `region-info` has the same facts and takes 50 ms to load; a test compares the two.
 */
const PARTITIONS = {
  'aws': {
    suffix: 'amazonaws.com',
    prefix: undefined,
    regions: [
      'af-south-1',
      'ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-south-2',
      'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5', 'ap-southeast-6', 'ap-southeast-7',
      'ca-central-1', 'ca-west-1',
      'eu-central-1', 'eu-central-2', 'eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3',
      'il-central-1', 'me-central-1', 'me-south-1', 'me-west-1', 'mx-central-1', 'sa-east-1',
      'us-east-1', 'us-east-2', 'us-west-1', 'us-west-2',
    ],
  },
  'aws-cn': { suffix: 'amazonaws.com.cn', prefix: 'cn-', regions: ['cn-north-1', 'cn-northwest-1'] },
  'aws-us-gov': { suffix: 'amazonaws.com', prefix: 'us-gov-', regions: ['us-gov-east-1', 'us-gov-west-1'] },
  'aws-iso': { suffix: 'c2s.ic.gov', prefix: 'us-iso-', regions: ['us-iso-east-1', 'us-iso-west-1'] },
  'aws-iso-b': { suffix: 'sc2s.sgov.gov', prefix: 'us-isob-', regions: ['us-isob-east-1', 'us-isob-west-1'] },
  'aws-iso-f': { suffix: 'csp.hci.ic.gov', prefix: 'us-isof-', regions: ['us-isof-east-1', 'us-isof-south-1'] },
  'aws-iso-e': { suffix: 'cloud.adc-e.uk', prefix: 'eu-isoe-', regions: ['eu-isoe-west-1'] },
  'aws-eusc': { suffix: 'amazonaws.eu', prefix: 'eusc-', regions: ['eusc-de-east-1'] },
} as const satisfies Record<string, { readonly suffix: string; readonly prefix?: string; readonly regions: readonly string[] }>;

export type Partition = keyof typeof PARTITIONS;

const NAMES = Object.keys(PARTITIONS) as Partition[];

/** The partition of a Region, also of one that is newer than this list; undefined for text that is not the name of a Region. */
export function partitionOf(region: string): Partition | undefined {
  const other = NAMES.find((name) => PARTITIONS[name].prefix !== undefined && region.startsWith(PARTITIONS[name].prefix));
  return other ?? (/^[a-z]{2}-[a-z]+-\d+$/.test(region) ? 'aws' : undefined);
}

/** The domain suffix of a Region's endpoints. */
export function domainSuffixOf(region: string): string | undefined {
  const partition = partitionOf(region);
  return partition && PARTITIONS[partition].suffix;
}

/** Whether a Region is in this list, so that its name has no typing error. */
export function isKnownRegion(region: string): boolean {
  return NAMES.some((name) => (PARTITIONS[name].regions as readonly string[]).includes(region));
}

/** The Region that a misspelled name probably means: one with the same letters and digits, without the letter of an Availability Zone. */
export function regionLike(name: string): string | undefined {
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '').replace(/(\d)[a-z]$/, '$1');
  return NAMES.flatMap((partition) => PARTITIONS[partition].regions as readonly string[]).find((region) => letters(region) === letters(name));
}

/**
 * Context key with the Regions whose replicas this deployment creates: the update that creates a replica cannot attach a policy to it. A table that
 * waits for its second deployment has those of its replicas in its metadata, under the same key.
 */
export const NEW_REPLICAS = 'cdk-secure-table:newReplicas';

/** Whether a table's metadata says that its replica in a Region gets its policies in a second deployment. */
export function awaitsPolicies(metadata: Json, region: string): boolean {
  return listOf(at(metadata, NEW_REPLICAS)).includes(region);
}
