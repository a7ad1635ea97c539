import { RegionInfo } from 'aws-cdk-lib/region-info';
import { domainSuffixOf, isKnownRegion, partitionOf } from '../../src/cloudformation/regions';
import { REGION } from '../../src/cloudformation/text';

const REGIONS = RegionInfo.regions;
/** Regions that newer releases of CDK have, and the lowest that is supported has not: aws-cdk-lib 2.276.0. */
const NEWER = ['me-west-1'];

test('CDK knows a good number of Regions to compare with, in every partition', () => {
  expect(REGIONS.length).toBeGreaterThan(40);
  expect(new Set(REGIONS.map(({ partition }) => partition)).size).toBeGreaterThan(6);
});

test.each(REGIONS.map((region) => [region.name, region] as const))('%s is known, as CDK has it', (name, { partition, domainSuffix }) => {
  expect([isKnownRegion(name), partitionOf(name), domainSuffixOf(name)]).toEqual([true, partition, domainSuffix]);
});

test('no other Region is known', () => {
  const names = [...new Set([...REGIONS.map(({ name }) => name), ...NEWER])];
  const [areas, directions] = [/-[a-z]+-\d+$/, /^.*-(?=[a-z]+-\d+$)|-\d+$/g].map((part) => [...new Set(names.map((name) => name.replace(part, '')))]);
  const similar = areas.flatMap((area) => directions.flatMap((direction) => [...'123456789'].map((number) => `${area}-${direction}-${number}`)));

  expect(similar).toEqual(expect.arrayContaining(names));
  expect(similar.filter(isKnownRegion).sort()).toEqual([...names].sort());
});

test.each(['us-east1', 'US-EAST-1', ' us-east-1', 'us-east-1a', 'nowhere', '', 'constructor', REGION])('%j is not known', (name) => {
  expect(isKnownRegion(name)).toBe(false);
});

test.each([
  ['us-east-9', 'aws', 'amazonaws.com'],
  ['cn-south-1', 'aws-cn', 'amazonaws.com.cn'],
  ['us-gov-central-1', 'aws-us-gov', 'amazonaws.com'],
  ['eu-isoe-east-1', 'aws-iso-e', 'cloud.adc-e.uk'],
  ['us-isob-south-1', 'aws-iso-b', 'sc2s.sgov.gov'],
])('a Region that is newer than the list, %s, has its partition and suffix by its name', (name, partition, suffix) => {
  expect([isKnownRegion(name), partitionOf(name), domainSuffixOf(name)]).toEqual([false, partition, suffix]);
});

test.each(['nowhere', 'us-east1', 'eu-west-1a', '${AWS::Region}', REGION, ''])('%j, which is no Region, has neither', (name) => {
  expect([partitionOf(name), domainSuffixOf(name)]).toEqual([undefined, undefined]);
});
