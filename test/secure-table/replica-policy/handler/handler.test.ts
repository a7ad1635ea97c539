import { allow, DENY, policy, STREAM_DENY, STREAM_TLS_ONLY, TLS_ONLY } from './documents';
import { REGION, Rig } from './rig';

const rig = Rig.forEachTest();

describe('create', () => {
  test('attaches both policies to the replica and returns its ARNs', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();

    const response = await rig.create();

    expect(response).toEqual({ PhysicalResourceId: 'us-east-1/Orders', Data: { TableArn: table.arn, StreamArn: table.streamArn } });
    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
    expect(rig.dynamodb.inForce(table.streamArn)).toEqual(STREAM_TLS_ONLY);
  });

  test('calls only the replica\'s Region', async () => {
    const home = rig.dynamodb.add('eu-west-1', 'Orders').enableStream();
    const other = rig.dynamodb.add(REGION, 'Customers').enableStream();
    rig.dynamodb.add(REGION, 'Orders').enableStream();

    await rig.create();

    expect([home, other].flatMap((table) => [table.arn, table.streamArn]).map((arn) => rig.dynamodb.inForce(arn))).toEqual(Array(4).fill(undefined));
    expect(new Set(rig.dynamodb.calls.map((call) => call.region))).toEqual(new Set([REGION]));
  });

  test('does not change the stream if no policy is given for it', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();

    const response = await rig.create({ StreamPolicy: undefined });

    expect(response.Data).toEqual({ TableArn: table.arn });
    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
    expect(rig.dynamodb.inForce(table.streamArn)).toBeUndefined();
  });

  test('replaces the existing policies', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    rig.dynamodb.changeByHand(table.arn, policy(allow('Reader')));

    await rig.create();

    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
  });

  test('is not affected by a read that still returns a deleted policy', async () => {
    // The strategy changes: CloudFormation has just removed its own policy from the replica.
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    rig.dynamodb.changeByHand(table.arn, TLS_ONLY);
    await rig.clock.sleep(60_000);
    rig.dynamodb.readLag = 10_000;
    rig.dynamodb.changeByHand(table.arn, undefined);

    await rig.create();

    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
  });
});

describe('update', () => {
  test('attaches the changed policies', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    await rig.create();
    const [changed, streamChanged] = [policy(DENY, allow('Reader')), policy(STREAM_DENY, allow('Consumer'))];
    streamChanged.Statement[1].Action = 'dynamodb:GetRecords';

    const response = await rig.update({ Policy: changed, StreamPolicy: streamChanged });

    expect(response.PhysicalResourceId).toBe('us-east-1/Orders');
    expect(rig.dynamodb.inForce(table.arn)).toEqual(changed);
    expect(rig.dynamodb.inForce(table.streamArn)).toEqual(streamChanged);
  });

  test.each([
    ['weakened', policy(allow('Intruder'))],
    ['deleted', undefined],
  ])('restores a policy that was %s by hand', async (_, byHand) => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    await rig.create();
    rig.dynamodb.changeByHand(table.arn, byHand);
    rig.dynamodb.changeByHand(String(table.streamArn), undefined);

    await rig.update({ TableFingerprint: 'b' });

    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
    expect(rig.dynamodb.inForce(table.streamArn)).toEqual(STREAM_TLS_ONLY);
  });

  test('does not change an equal policy, so that no lock is hit', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    await rig.create();
    const revision = rig.dynamodb.get(REGION, table.arn).revisionId;
    const reordered = policy(Object.fromEntries(Object.entries(DENY).reverse()));

    await rig.update({ Policy: reordered, TableFingerprint: 'b' });

    expect(rig.dynamodb.get(REGION, table.arn).revisionId).toBe(revision);
    expect(rig.clock.waits).toEqual([]);
  });

  test('includes a stream that was disabled and enabled again, and is a new one', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    await rig.create();
    table.disableStream().enableStream('2026-11-01T00:00:00.000');

    const response = await rig.update({ TableFingerprint: 'b' });

    expect(response.Data).toMatchObject({ StreamArn: expect.stringContaining('2026-11-01') as string });
    expect(rig.dynamodb.inForce(table.streamArn)).toEqual(STREAM_TLS_ONLY);
  });

  test('includes a replica that was removed and created again', async () => {
    rig.dynamodb.remove(rig.dynamodb.add(REGION, 'Orders').enableStream());
    await rig.clock.sleep(60_000);
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();

    await rig.update({ TableFingerprint: 'b' });

    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
  });

  test('to another table does not change the previous one', async () => {
    const old = rig.dynamodb.add(REGION, 'Orders').enableStream();
    const next = rig.dynamodb.add('ap-southeast-2', 'Customers').enableStream();
    await rig.create();

    const response = await rig.update({ TableName: 'Customers', Region: 'ap-southeast-2' });
    await rig.delete();

    expect(response.PhysicalResourceId).toBe('ap-southeast-2/Customers');
    expect(rig.dynamodb.inForce(next.arn)).toEqual(TLS_ONLY);
    expect(rig.dynamodb.inForce(old.arn)).toEqual(TLS_ONLY);
  });
});

describe('rollback', () => {
  test('restores the previous policy', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    await rig.create();
    await rig.update({ Policy: policy(DENY, allow('Reader')) });

    await rig.update();

    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
  });

  test('to a policy without the deny is refused, and the deny stays', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    await rig.create();
    const calls = rig.dynamodb.calls.length;

    await expect(rig.update({ Policy: policy(allow('Reader')) })).rejects.toThrow(/ReplicaPolicyRefused/);

    expect(rig.dynamodb.calls).toHaveLength(calls);
    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
  });

  test('of a creation that failed on the stream leaves the deny on the table', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders');

    await expect(rig.create()).rejects.toThrow(/no stream/);
    await rig.delete();

    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
  });
});

describe('delete', () => {
  test('makes no call, and both policies stay', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    await rig.create();
    const calls = rig.dynamodb.calls.length;

    const response = await rig.delete();

    expect(response).toEqual({ PhysicalResourceId: 'us-east-1/Orders' });
    expect(rig.dynamodb.calls).toHaveLength(calls);
    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
    expect(rig.dynamodb.inForce(table.streamArn)).toEqual(STREAM_TLS_ONLY);
  });

  test.each([
    ['the replica is gone', {}],
    ['the properties are beyond use', { TableName: undefined, Policy: 'nonsense' }],
  ])('succeeds when %s', async (_, properties) => {
    await expect(rig.delete(properties)).resolves.toEqual({ PhysicalResourceId: 'us-east-1/Orders' });

    expect(rig.dynamodb.calls).toEqual([]);
  });

  test('keeps the policy that CloudFormation attached when the strategy changes', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    await rig.create();
    const byCloudFormation = policy(DENY, allow('Reader'));
    rig.dynamodb.changeByHand(table.arn, byCloudFormation);

    await rig.delete();

    expect(rig.dynamodb.inForce(table.arn)).toEqual(byCloudFormation);
  });
});
