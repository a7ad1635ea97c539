// @ts-check
'use strict';

const { isCertificateRefused } = require('./certificate');
const { wallClock } = require('./clock');
const { failure } = require('./failure');
const { Replica } = require('./replica');
const { readRequest } = require('./request');
const { BUDGET, retry } = require('./retry');

/**
 * @typedef {object} Event what CloudFormation sends, as far as it matters here
 * @property {'Create' | 'Update' | 'Delete'} RequestType
 * @property {Record<string, unknown>} ResourceProperties
 * @property {string} [PhysicalResourceId]
 */

const NOT_DYNAMODB = 'The certificate is not one that this function trusts for DynamoDB: look for a proxy or an endpoint of your own between them.';

/** @type {Record<string, string>} */
const REMEDIES = {
  NotYet: 'Look at the replica: if it was removed or its stream switched off by hand, bring the `replicas` of the table in line. Then deploy again.',
  ResourceNotFoundException: 'If the replica was removed by hand, remove it from the `replicas` of the table as well. Then deploy again.',
  AccessDeniedException: 'Look for what denies it to the role of this function: a service control policy, a permissions boundary, a policy on the replica.',
};

/**
 * Create and Update put the policies, whether anything changed or not. Delete makes no call: a table outlives its stack,
 * and a policy is never taken from a replica. So a rollback, too, leaves the replica with a policy that denies plain HTTP.
 *
 * @param {import('./clock').Clock} [clock]
 */
exports.createHandler = (clock = wallClock) =>
  /** @param {Event} event */
  async (event) => {
    if (event.RequestType === 'Delete') {
      return { PhysicalResourceId: event.PhysicalResourceId };
    }
    const request = readRequest(event.ResourceProperties);
    const place = `${request.region}/${request.tableName}`;
    const replica = new Replica(request.region, request.tableName, clock);
    const started = clock.now();
    try {
      return { PhysicalResourceId: place, Data: await secure(replica, request, { clock, started, budget: BUDGET }) };
    } catch (error) {
      const { name, message } = /** @type {Error} */ (error);
      const seconds = Math.round((clock.now() - started) / 1000);
      throw failure('ReplicaPolicyNotPut', `The TLS-only policy could not be put within ${seconds} s (${name}: ${message})`, place,
        isCertificateRefused(error) ? NOT_DYNAMODB : REMEDIES[name] ?? 'Deploy again.', error);
    } finally {
      replica.close();
    }
  };

/**
 * The table first: it must not wait for a stream that is late.
 *
 * @param {Replica} replica
 * @param {import('./request').Request} request
 * @param {Parameters<typeof retry>[0]} limits
 */
async function secure(replica, { policy, streamPolicy }, limits) {
  /** @type {(arnOf: () => Promise<string>, text: string) => Promise<string>} */
  const putOn = (arnOf, text) => retry(limits, async () => {
    // Looked up for each try: a replica or a stream that is made anew has another ARN.
    const arn = await arnOf();
    await replica.put(arn, text);
    return arn;
  });
  const TableArn = await putOn(() => replica.tableArn(), policy);
  return streamPolicy === undefined ? { TableArn } : { TableArn, StreamArn: await putOn(() => replica.streamArn(), streamPolicy) };
}
