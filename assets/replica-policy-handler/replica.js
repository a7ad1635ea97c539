// @ts-check
'use strict';

const { DescribeTableCommand, DynamoDBClient, GetResourcePolicyCommand, PutResourcePolicyCommand } = require('@aws-sdk/client-dynamodb');
const { NotYet, retry } = require('./retry');

/** @typedef {import('./clock').Clock} Clock */

const LONGEST_CALL = 10_000;

/** How long a policy that was put may take to be seen before it is put again: reads are eventually consistent, and hands may interfere. */
const UNTIL_SEEN = 60_000;

/** A table in one of these states takes no policy. */
const NOT_IN_USE = new Set(['CREATING', 'DELETING', 'ARCHIVING', 'ARCHIVED']);

/** One replica, as DynamoDB in its Region shows it. */
exports.Replica = class Replica {
  /**
   * @param {string} region
   * @param {string} tableName
   * @param {Clock} clock
   */
  constructor(region, tableName, clock) {
    this.tableName = tableName;
    this.clock = clock;
    // The SDK makes one try only: retries are ours, over minutes, and on a clock of our own.
    this.client = new DynamoDBClient({ region, maxAttempts: 1 });
  }

  /** The replica's ARN, once it is there. */
  async tableArn() {
    const { TableArn, TableStatus } = await this.describe();
    if (NOT_IN_USE.has(String(TableStatus))) {
      throw new NotYet(`the replica is ${TableStatus}`);
    }
    return String(TableArn);
  }

  /** The ARN of the replica's own stream: it is in no template, for every replica's differs. */
  async streamArn() {
    const { LatestStreamArn, StreamSpecification } = await this.describe();
    // The last ARN of a stream that was switched off goes on being shown.
    if (!StreamSpecification?.StreamEnabled || !LatestStreamArn) {
      throw new NotYet('the replica has no stream');
    }
    return LatestStreamArn;
  }

  /**
   * Puts a policy and waits until it is seen.
   *
   * It is put whatever a read may say: after a delete a read can show the old policy for a while (API reference of
   * GetResourcePolicy), so a policy that seems to stand there may be gone. The same text again changes nothing.
   *
   * @param {string} resourceArn
   * @param {string} policy
   */
  async put(resourceArn, policy) {
    const put = await this.client.send(new PutResourcePolicyCommand({ ResourceArn: resourceArn, Policy: policy }), limit());
    await retry({ clock: this.clock, started: this.clock.now(), budget: UNTIL_SEEN }, async () => {
      const seen = await this.client.send(new GetResourcePolicyCommand({ ResourceArn: resourceArn }), limit());
      if (seen.RevisionId !== put.RevisionId) {
        throw new NotYet('another policy than the one put is seen');
      }
    });
  }

  close() {
    this.client.destroy();
  }

  /** @private */
  async describe() {
    const { Table } = await this.client.send(new DescribeTableCommand({ TableName: this.tableName }), limit());
    return /** @type {NonNullable<typeof Table>} */ (Table);
  }
};

/** A call that hangs would outlive the function, and leave CloudFormation without an answer. */
function limit() {
  return { abortSignal: AbortSignal.timeout(LONGEST_CALL) };
}
