// @ts-check
'use strict';

const { deniesPlainHttp } = require('./deny');
const { failure } = require('./failure');

/** DynamoDB's limit for one policy, in bytes. */
const LARGEST_POLICY = 20 * 1024;

/** A table's policy says `dynamodb:*`; a stream's lists what a stream has. */
const TABLE_ACTIONS = ['dynamodb:*'];
const STREAM_ACTIONS = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'];

/**
 * @typedef {object} Request what is to stand on which replica
 * @property {string} tableName
 * @property {string} region
 * @property {string} policy
 * @property {string} [streamPolicy]
 */

/**
 * Reads the properties of the resource, and refuses what must not be put, before any call is made.
 *
 * @param {Record<string, unknown>} properties
 * @returns {Request}
 */
exports.readRequest = (properties) => {
  const { TableName, Region, Policy, StreamPolicy } = properties;
  const place = `${Region}/${TableName}`;
  for (const [name, value] of Object.entries({ TableName, Region })) {
    if (typeof value !== 'string' || value === '') {
      throw failure('ReplicaPolicyRefused', `The property ${name} is missing`, place, 'It names the replica: set it.');
    }
  }
  return {
    tableName: String(TableName),
    region: String(Region),
    policy: document('Policy', Policy, TABLE_ACTIONS, place),
    ...(StreamPolicy === undefined ? {} : { streamPolicy: document('StreamPolicy', StreamPolicy, STREAM_ACTIONS, place) }),
  };
};

/** @type {(name: string, policy: unknown, actions: readonly string[], place: string) => string} */
function document(name, policy, actions, place) {
  if (!deniesPlainHttp(policy, actions)) {
    throw failure('ReplicaPolicyRefused', `The ${name} does not deny requests that are not made over TLS`, place,
      'Nothing was changed. Leave the policy to SecureTable, which puts the deny in front of what you add.');
  }
  // Keys in a fixed order: DynamoDB takes the same text again without a change, and so without its lock.
  const text = JSON.stringify(policy, (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value);
  const size = Buffer.byteLength(text);
  if (size > LARGEST_POLICY) {
    throw failure('ReplicaPolicyRefused', `The ${name} has ${size} bytes, and DynamoDB takes ${LARGEST_POLICY}`, place,
      'Nothing was changed. Add fewer statements, or shorter ones.');
  }
  return text;
}
