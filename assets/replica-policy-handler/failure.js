// @ts-check
'use strict';

/** CloudFormation takes a response of 4 KB, ids and data included. */
const LONGEST_MESSAGE = 1500;

/**
 * What is told to whoever deploys: code, fault, place and remedy. The message is the stack as well, for the response
 * plumbing reports the stack, and nobody who deploys a table has a use for the lines of this function.
 *
 * @param {string} code
 * @param {string} fault
 * @param {string} place
 * @param {string} remedy
 * @param {unknown} [cause]
 */
exports.failure = (code, fault, place, remedy, cause) => {
  const tail = ` at ${place}. ${remedy}`;
  const head = `[${code}] ${fault}`.slice(0, LONGEST_MESSAGE - tail.length);
  const error = new Error(head + tail, { cause });
  error.name = code;
  error.stack = error.message;
  return error;
};
