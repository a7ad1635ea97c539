import { between, globalTable, table, verdicts } from './support/guard';

const stack = (resource: object) => ({ Conditions: { C: { 'Fn::Equals': [{ Ref: 'AWS::StackId' }, 'x'] } }, Resources: { T: resource } });
const replicas = (...regions: unknown[]) => stack(globalTable(regions));
const keyed = (Region: unknown, key: string) => ({ Region, SSESpecification: { KMSMasterKeyId: key } });
const home = { Ref: 'AWS::Region' };

describe('replicas', () => {
  test.each<[string, object, object, string[]]>([
    ['two added', replicas('eu-west-1'), replicas('eu-west-1', 'us-east-1', 'us-west-2'), ['ReplicasChanged!']],
    ['two removed', replicas('eu-west-1', 'us-east-1', 'us-west-2'), replicas('eu-west-1'), ['ReplicasChanged!']],
    ['one added and one removed', replicas('eu-west-1', 'us-east-1'), replicas('eu-west-1', 'us-west-2'), ['ReplicasChanged!']],
    ['one added', replicas('eu-west-1'), replicas('eu-west-1', 'us-east-1'), []],
    ['one removed', replicas('eu-west-1', 'us-east-1'), replicas('eu-west-1'), []],
    ['another order', replicas('eu-west-1', 'us-east-1'), replicas('us-east-1', 'eu-west-1'), []],
    ['the Region of the stack by its name', replicas({ Region: home }, 'us-east-1'), replicas('us-east-1', 'eu-west-1'), []],
    ['two added under a condition', replicas('eu-west-1'),
      replicas('eu-west-1', { 'Fn::If': ['C', { Region: 'us-east-1' }, { Region: 'us-west-2' }] }), ['ReplicasChanged!']],
    ['one that becomes conditional', replicas('eu-west-1', 'us-east-1'),
      replicas('eu-west-1', { 'Fn::If': ['C', { Region: 'us-east-1' }, { Ref: 'AWS::NoValue' }] }), ['ReplicasChanged']],
    ['a list that only the deployment knows', replicas('eu-west-1'), stack(globalTable([], { Replicas: { Ref: 'P' } })), ['ReplicasChanged']],
    ['a loop in the list', replicas('eu-west-1'), replicas('eu-west-1', { 'Fn::ForEach::R': ['R', ['us-east-1', 'us-west-2'], {}] }), ['ReplicasChanged']],
    ['the same loop', replicas({ 'Fn::ForEach::R': [] }), replicas({ 'Fn::ForEach::R': [] }), []],
    ['two added to a strongly consistent table', stack(globalTable(['eu-west-1'])),
      stack(globalTable(['eu-west-1', 'eu-west-2', 'eu-west-3'], { MultiRegionConsistency: 'STRONG' })), []],
  ])('%s', (_, before, after, expected) => {
    expect(verdicts(between(before, after))).toEqual(expected);
  });

  test.each<[string, object, object, string[]]>([
    ['another source', { GlobalTableSourceArn: 'arn:1' }, { GlobalTableSourceArn: 'arn:2' }, ['TableChangeRefused!']],
    ['a source for a table that had none', {}, { GlobalTableSourceArn: 'arn:2' }, ['TableChangeRefused!']],
    ['another consistency', {}, { MultiRegionConsistency: 'STRONG' }, ['TableChangeRefused!']],
    ['the default consistency', {}, { MultiRegionConsistency: 'EVENTUAL' }, []],
    ['another stream', { StreamSpecification: { StreamViewType: 'KEYS_ONLY' } }, { StreamSpecification: { StreamViewType: 'NEW_IMAGE' } }, ['TableChangeRefused!']],
  ])('a table that has them refuses %s', (_, before, after, expected) => {
    const regions = ['eu-west-1', 'us-east-1'];
    expect(verdicts(between(stack(globalTable(regions, before)), stack(globalTable(regions, after))))).toEqual(expected);
  });

  test('a table without them takes another stream, and no other source', () => {
    const stream = (StreamViewType: string, GlobalTableSourceArn: string) =>
      stack(globalTable(['eu-west-1'], { StreamSpecification: { StreamViewType }, GlobalTableSourceArn }));

    expect(verdicts(between(stream('KEYS_ONLY', 'a'), stream('NEW_IMAGE', 'b')))).toEqual(['TableChangeRefused!']);
    expect(verdicts(between(stream('KEYS_ONLY', 'a'), stream('NEW_IMAGE', 'a')))).toEqual([]);
  });
});

test('a table may lose its stream with its last replica, as TableV2 renders it', () => {
  const StreamSpecification = { StreamViewType: 'NEW_AND_OLD_IMAGES' };

  expect(between(stack(globalTable(['eu-west-1', 'us-east-1'], { StreamSpecification })), replicas('eu-west-1'))).toEqual([]);
  expect(between(replicas('eu-west-1'), stack(globalTable(['eu-west-1', 'us-east-1'], { StreamSpecification })))).toEqual([]);
});

describe('the key of a replica', () => {
  test('that changes in place is a warning', () => {
    const [found, ...others] = between(replicas(keyed(home, 'a'), keyed('us-east-1', 'b')), replicas(keyed(home, 'a'), keyed('us-east-1', 'c')));

    expect(others).toEqual([]);
    expect(found).toMatchObject({ ruleName: 'ReplicaKeyChanged', severity: 'warning', description: expect.stringMatching(/key of us-east-1 changes/) });
  });

  test('of the stack\'s own Region too: DynamoDB changes no key of a global table by SSESpecification', () => {
    expect(verdicts(between(replicas(keyed(home, 'a'), 'us-east-1'), replicas(keyed(home, 'b'), 'us-east-1')))).toEqual(['ReplicaKeyChanged']);
    expect(verdicts(between(replicas('eu-west-1', 'us-east-1'),
      stack(globalTable(['eu-west-1', 'us-east-1'], { SSESpecification: { SSEEnabled: true } }))))).toEqual(['ReplicaKeyChanged']);
  });

  test('of a table without other replicas may change', () => {
    expect(between(replicas(keyed(home, 'a')), replicas(keyed(home, 'b')))).toEqual([]);
    expect(between(stack(table()), stack(table({ SSESpecification: { SSEEnabled: true } })))).toEqual([]);
  });

  test('that changes with a list that only the deployment knows', () => {
    const open = (list: unknown, SSEEnabled: boolean) => stack(globalTable([], { Replicas: list, SSESpecification: { SSEEnabled } }));

    expect(verdicts(between(open({ Ref: 'P' }, false), open({ Ref: 'P' }, true)))).toEqual(['ReplicaKeyChanged']);
    expect(verdicts(between(open({ Ref: 'P' }, false), open({ Ref: 'Q' }, true)))).toEqual(['ReplicasChanged', 'KeyChangedWithReplica!']);
  });
});
