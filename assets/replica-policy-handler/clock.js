// @ts-check
'use strict';

const { setTimeout: sleep } = require('node:timers/promises');

/**
 * What the handler knows of time; a test brings its own.
 *
 * @typedef {object} Clock
 * @property {() => number} now milliseconds since some fixed point
 * @property {(milliseconds: number) => Promise<unknown>} sleep
 * @property {() => number} random from 0 to 1, for the jitter
 */

/** @type {Clock} */
exports.wallClock = { now: () => Date.now(), sleep: (milliseconds) => sleep(milliseconds), random: () => Math.random() };
