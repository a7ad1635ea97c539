import { RegionInfo } from 'aws-cdk-lib/region-info';
import { partitionOf } from '../../src/cloudformation/regions';

test.each(RegionInfo.regions.map(({ name, partition }) => [name, partition]))('%s is in %s', (name, partition) => {
  expect(partitionOf(name)).toBe(partition);
});

test('new Regions are in the standard partition, and what is no Region in none', () => {
  expect(partitionOf('us-east-9')).toBe('aws');
  expect(partitionOf('eu-isoe-east-1')).toBe('aws-iso-e');
  expect(partitionOf('nowhere')).toBeUndefined();
  expect(partitionOf('${AWS::Region}')).toBeUndefined();
});
