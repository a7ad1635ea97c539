import { allow, DENY, policy, STREAM_TLS_ONLY, TLS_ONLY } from './documents';
import { Rig } from './rig';
import type { Properties } from './rig';

const rig = Rig.forEachTest();

describe('refused before any call', () => {
  const large = policy(DENY, ...Array.from({ length: 200 }, (_, n) => allow(`Reader${n}`)));

  test.each<[string, Properties, string]>([
    ['a table policy without the deny', { Policy: policy(allow('Reader')) },
      '[ReplicaPolicyRefused] The Policy does not deny requests that are not made over TLS at us-east-1/Orders. Nothing was changed.'],
    ['a stream policy without the deny', { StreamPolicy: policy(allow('Reader')) },
      '[ReplicaPolicyRefused] The StreamPolicy does not deny requests that are not made over TLS at us-east-1/Orders. Nothing was changed.'],
    ['the stream policy on the table', { Policy: STREAM_TLS_ONLY }, 'The Policy does not deny'],
    ['no policy', { Policy: undefined }, 'The Policy does not deny'],
    ['a stream policy of null', { StreamPolicy: null }, 'The StreamPolicy does not deny'],
    ['a policy beyond 20 KB', { Policy: large },
      `The Policy has ${JSON.stringify(large).length} bytes, and DynamoDB takes 20480 at us-east-1/Orders.`],
    ['no table', { TableName: undefined }, 'The property TableName is missing at us-east-1/undefined. It names the replica: set it.'],
    ['an empty table', { TableName: '' }, 'The property TableName is missing'],
    ['no Region', { Region: undefined }, 'The property Region is missing'],
  ])('%s', async (_, properties, message) => {
    rig.dynamodb.add('us-east-1', 'Orders').enableStream();

    await expect(rig.create(properties)).rejects.toThrow(message);

    expect(rig.dynamodb.calls).toEqual([]);
  });

  test('the limit counts bytes, not letters', async () => {
    // 20,000 letters, of two bytes each.
    await expect(rig.create({ Policy: policy({ ...DENY, Sid: 'é'.repeat(20_000) }) })).rejects.toThrow(/The Policy has 40\d\d\d bytes/);
  });
});

test('only the given policy is attached, without other properties of the resource', async () => {
  const table = rig.dynamodb.add('us-east-1', 'Orders').enableStream();

  await rig.create({ TableFingerprint: 'secret' });

  expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
});
