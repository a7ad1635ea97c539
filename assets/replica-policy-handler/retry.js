// @ts-check
'use strict';

const { isCertificateRefused } = require('./certificate');

/** @typedef {import('./clock').Clock} Clock */

const MINUTE = 60_000;

/** All that one event may take: the function has 15 minutes, and its last try and the answer to CloudFormation have to fit in. */
exports.BUDGET = 10 * MINUTE;

/** IAM is eventually consistent, and the role was allowed this replica only seconds ago. A real denial need not take longer to tell. */
const PATIENCE_WITH_IAM = 2 * MINUTE;

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 15_000;

/** Something is not there yet; it passes. */
class NotYet extends Error {
  name = 'NotYet';
}
exports.NotYet = NotYet;

/** What DynamoDB answers while a replica appears, while a policy is locked (15 s after each change), and when it is asked too much. */
const PASSING = new Set([
  'ResourceNotFoundException',
  'PolicyNotFoundException',
  'ResourceInUseException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
]);

/** Credentials, permissions and principals that IAM made only just now. */
const NOT_PROPAGATED = [/^AccessDeniedException:/, /^UnrecognizedClientException:/, /^ValidationException:.*principal/i];

/**
 * For how long, counted from the start, an error may go on.
 *
 * @param {unknown} error
 * @returns {number} milliseconds; 0 for what does not pass by waiting
 */
function patience(error) {
  const { name, message, $fault } = /** @type {Error & { $fault?: 'client' | 'server' }} */ (error);
  if (NOT_PROPAGATED.some((kind) => kind.test(`${name}: ${message}`))) return PATIENCE_WITH_IAM;
  if (isCertificateRefused(error)) return 0;
  // Without `$fault` it is no answer of the service: a connection that failed, a call that was given up, a replica not there yet.
  return $fault !== 'client' || PASSING.has(name) ? exports.BUDGET : 0;
}

/**
 * Tries until it works, an error does not pass, or the time is up; then the last error is thrown as it came.
 *
 * @template T
 * @param {{ clock: Clock, started: number, budget: number }} limits
 * @param {() => Promise<T>} attempt
 * @returns {Promise<T>}
 */
exports.retry = async ({ clock, started, budget }, attempt) => {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await attempt();
    } catch (error) {
      // Half of the pause is jitter: the replicas of a table, and of many tables, are at it at the same time.
      const wait = pause * (0.5 + clock.random() / 2);
      if (clock.now() - started + wait > Math.min(budget, patience(error))) throw error;
      await clock.sleep(wait);
    }
  }
};
