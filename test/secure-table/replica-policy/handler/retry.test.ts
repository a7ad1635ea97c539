import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { allow, DENY, policy, STREAM_TLS_ONLY, TLS_ONLY } from './documents';
import { REGION, Rig } from './rig';

const rig = Rig.forEachTest();

const SECOND = 1000;
const MINUTE = 60 * SECOND;

describe('temporary errors are retried', () => {
  test('a policy in use, then throttling, for 20 s', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    rig.dynamodb.script(
      { region: REGION, operation: 'PutResourcePolicy', error: 'ResourceInUseException', until: 8 * SECOND },
      { region: REGION, operation: 'PutResourcePolicy', error: 'ThrottlingException', until: 20 * SECOND },
    );

    await rig.create();

    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
    expect(rig.dynamodb.inForce(table.streamArn)).toEqual(STREAM_TLS_ONLY);
    expect(new Set(rig.dynamodb.calls.map((call) => call.outcome))).toEqual(new Set(['OK', 'ResourceInUseException', 'ThrottlingException']));
    expect(rig.clock.now()).toBeGreaterThanOrEqual(20 * SECOND);
  });

  test('the lock of 15 s after a change, on both policies', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    await rig.create({ Policy: policy(DENY, allow('Reader')) });

    await rig.update();

    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
    expect(rig.clock.now()).toBeGreaterThanOrEqual(15 * SECOND);
    expect(rig.clock.now()).toBeLessThan(MINUTE);
  });

  test.each([
    ['ResourceInUseException', 400], ['ThrottlingException', 400], ['LimitExceededException', 400], ['InternalServerError', 500],
    ['ServiceUnavailable', 503],
  ])('%s of every operation, for five minutes', async (error, status) => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    rig.dynamodb.script(
      { region: REGION, operation: 'DescribeTable', error, status, until: MINUTE },
      { region: REGION, operation: 'PutResourcePolicy', error, status, until: 4 * MINUTE },
      { region: REGION, operation: 'GetResourcePolicy', error, status, until: 5 * MINUTE },
    );

    await rig.create();

    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
    expect(rig.dynamodb.inForce(table.streamArn)).toEqual(STREAM_TLS_ONLY);
  });

  test('a replica that does not exist yet, and then is being created', async () => {
    rig.dynamodb.later(2 * MINUTE, () => {
      rig.dynamodb.add(REGION, 'Orders').enableStream().status = 'CREATING';
    });
    rig.dynamodb.later(4 * MINUTE, () => {
      rig.dynamodb.describe(REGION, 'Orders').status = 'UPDATING';
    });

    await rig.create();

    const [put] = rig.dynamodb.done('PutResourcePolicy');
    expect(put.at).toBeGreaterThanOrEqual(4 * MINUTE);
    expect(rig.dynamodb.inForce(put.resourceArn)).toEqual(TLS_ONLY);
  });

  test.each([
    ['there', false],
    ['on again after it was switched off', true],
  ])('a stream that is not yet %s, without delaying the table', async (_, hadOne) => {
    const table = rig.dynamodb.add(REGION, 'Orders');
    if (hadOne) {
      table.enableStream('2026-01-01T00:00:00.000').disableStream();
    }
    rig.dynamodb.later(3 * MINUTE, () => table.enableStream());

    await rig.create();

    expect(rig.dynamodb.done('PutResourcePolicy').map(({ resourceArn, at }) => [resourceArn, at >= 3 * MINUTE]))
      .toEqual([[table.arn, false], [table.streamArn, true]]);
    expect(rig.dynamodb.inForce(table.streamArn)).toEqual(STREAM_TLS_ONLY);
  });

  test('permissions that are not in every Region yet', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    rig.dynamodb.script(
      { region: REGION, operation: 'DescribeTable', error: 'AccessDeniedException', until: 20 * SECOND },
      { region: REGION, operation: 'PutResourcePolicy', error: 'AccessDeniedException', until: 90 * SECOND },
    );

    await rig.create();

    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
  });

  test('a principal of the policy that was created just before', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    const message = 'Invalid policy document: Invalid principal in policy';
    rig.dynamodb.script({ region: REGION, operation: 'PutResourcePolicy', error: 'ValidationException', message, until: 30 * SECOND });

    await rig.create();

    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
  });

  test('an attached policy that is not visible yet', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    rig.dynamodb.readLag = 30 * SECOND;

    await rig.create();

    expect(rig.dynamodb.done('PutResourcePolicy').map((call) => call.resourceArn)).toEqual([table.arn, table.streamArn]);
    expect(rig.clock.now()).toBeGreaterThanOrEqual(MINUTE);
  });

  test('a concurrent change of the policy: it is attached again', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    // Between PutResourcePolicy and the first read.
    rig.dynamodb.script({ region: REGION, operation: 'GetResourcePolicy', error: 'ThrottlingException', until: SECOND });
    rig.dynamodb.later(SECOND, () => rig.dynamodb.changeByHand(table.arn, policy(allow('Intruder'))));

    await rig.create();

    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
  });

  test('a service that cannot be reached', async () => {
    process.env.AWS_ENDPOINT_URL_DYNAMODB = 'http://127.0.0.1:1';

    await expect(rig.create()).rejects.toThrow(/ECONNREFUSED.*at us-east-1\/Orders/);

    expect(rig.clock.now()).toBeGreaterThan(9 * MINUTE);
  });

  test('the delays grow, but stay short enough for the time limit', async () => {
    rig.dynamodb.later(MINUTE, () => rig.dynamodb.add(REGION, 'Orders').enableStream());

    await rig.create();

    expect(rig.clock.waits.slice(0, 6)).toEqual([1, 2, 4, 8, 15, 15].map((seconds) => seconds * SECOND));
  });
});

describe('permanent errors are reported', () => {
  test('a missing replica, after ten minutes and with a remedy', async () => {
    await expect(rig.update()).rejects.toMatchObject({
      name: 'ReplicaPolicyNotPut',
      message: expect.stringMatching(
        /^\[ReplicaPolicyNotPut\] .* \d+ s \(ResourceNotFoundException: .*\) at us-east-1\/Orders\. If the replica was removed by hand/) as string,
    });

    expect(rig.clock.now()).toBeGreaterThan(9 * MINUTE);
    expect(rig.clock.now()).toBeLessThanOrEqual(10 * MINUTE);
  });

  test.each(['DELETING', 'ARCHIVED'])('a replica that is %s', async (status) => {
    rig.dynamodb.add(REGION, 'Orders').enableStream().status = status;

    await expect(rig.update()).rejects.toThrow(new RegExp(`the replica is ${status}.*at us-east-1/Orders\\. Look at the replica`));
  });

  test('a real denial, within two minutes', async () => {
    rig.dynamodb.add(REGION, 'Orders').enableStream();
    rig.dynamodb.script({ region: REGION, operation: 'PutResourcePolicy', error: 'AccessDeniedException', until: Infinity });

    await expect(rig.create()).rejects.toThrow(/AccessDeniedException.*service control policy/);

    expect(rig.clock.now()).toBeGreaterThan(MINUTE);
    expect(rig.clock.now()).toBeLessThanOrEqual(2 * MINUTE);
  });

  test.each([
    'CERT_HAS_EXPIRED', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'CERT_REVOKED',
  ])('a certificate with %s, at once', async (code) => {
    // Not with a server, as in entrypoint.test.ts: in a test's realm the SDK does not recognize socket errors as errors.
    const send = jest.spyOn(DynamoDBClient.prototype, 'send').mockImplementation(() => Promise.reject(Object.assign(new Error('refused'), { code })));

    await expect(rig.create()).rejects
      .toThrow(/within 0 s \(Error: refused\) at us-east-1\/Orders\. .* look for a proxy/)
      .finally(() => send.mockRestore());

    expect(rig.clock.waits).toEqual([]);
  });

  test('a policy that DynamoDB rejects, at once, with a message that fits into the response to CloudFormation', async () => {
    rig.dynamodb.add(REGION, 'Orders').enableStream();
    const message = `Invalid policy document: ${'x'.repeat(5000)}`;
    rig.dynamodb.script({ region: REGION, operation: 'PutResourcePolicy', error: 'ValidationException', message, until: Infinity });

    const error = await rig.create().catch((thrown: Error) => thrown) as Error;

    expect(error.message).toMatch(/ValidationException: Invalid policy document: x+ at us-east-1\/Orders\. Deploy again\.$/);
    expect(error.stack).toBe(error.message);
    expect(error.message.length).toBeLessThanOrEqual(1500);
    expect(rig.clock.waits).toEqual([]);
  });

  test('a policy that never becomes visible, before the time limit of the function', async () => {
    const table = rig.dynamodb.add(REGION, 'Orders').enableStream();
    rig.dynamodb.readLag = Infinity;

    await expect(rig.create()).rejects.toThrow(/ReplicaPolicyNotPut.*PolicyNotFoundException/);

    expect(rig.dynamodb.inForce(table.arn)).toEqual(TLS_ONLY);
    expect(rig.clock.now()).toBeLessThan(12 * MINUTE);
  });
});
