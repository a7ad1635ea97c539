import { Token } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { EncryptionEvent } from './encryption-event';
import { eventPattern, isKeyEvent } from './event-patterns';
import type { PatternOptions, Watched } from './event-patterns';
import { constructError } from '../../errors';
import { LONGEST_REGION, LONGEST_ROLE_ARN, longestKeyArn, longestTableArn, MOST_PATTERN_CHARACTERS } from '../longest-arn';

/** EventBridge accepts 100 rules per bus in some Regions. */
const MOST_CHUNKS = 10;

/** A table or key with the longest values that the deployment can give its tokens. */
export interface Measured extends Watched {
  /** A name of a table that is as long as its name can become. */
  readonly longestName?: string;
  readonly isKey: boolean;
}

/** Divides tables or keys so that each event pattern stays within the quota. */
export function chunksOf(scope: Construct, event: EncryptionEvent, subjects: readonly Measured[], options: PatternOptions): readonly Watched[][] {
  const chunks: Measured[][] = [];
  for (const subject of subjects.filter(({ isKey }) => isKey === isKeyEvent(event))) {
    const last = chunks.at(-1);
    if (last !== undefined && fits(event, [...last, subject], options)) {
      last.push(subject);
    } else {
      chunks.push([subject]);
    }
  }
  if (chunks.length > MOST_CHUNKS || chunks.some((chunk) => !fits(event, chunk, options))) {
    throw constructError(scope, 'TooManyTables',
      `${event} needs more than ${MOST_CHUNKS} event patterns of ${MOST_PATTERN_CHARACTERS} characters for ${subjects.length} tables and keys`,
      'Watch all tables and keys of the account with EncryptionMonitor.account(this, \'Monitor\'), or pass fewer exceptPrincipals.');
  }
  return chunks;
}

/** The characters that a pattern can have after deployment. */
export function longestPattern(event: EncryptionEvent, subjects: readonly Measured[], options: PatternOptions): number {
  return JSON.stringify(eventPattern(event, subjects.map(atLongest), longestOptions(options))).length;
}

/** Checks a pattern that names no tables: only `exceptPrincipals` can make it too long. */
export function checkLength(scope: Construct, event: EncryptionEvent, options: PatternOptions, patternOf: (options: PatternOptions) => object): void {
  if (JSON.stringify(patternOf(longestOptions(options))).length > MOST_PATTERN_CHARACTERS) {
    throw constructError(scope, 'TooManyPrincipals',
      `The event pattern of ${event} has more than ${MOST_PATTERN_CHARACTERS} characters with ${options.exceptPrincipals.length} exceptPrincipals`,
      'Pass fewer exceptPrincipals.');
  }
}

function longestOptions({ exceptPrincipals }: PatternOptions): PatternOptions {
  const longest = exceptPrincipals.map((principal) => (Token.isUnresolved(principal) ? principal.padEnd(LONGEST_ROLE_ARN.length, 'x') : principal));
  return { region: LONGEST_REGION, exceptPrincipals: longest };
}

function fits(event: EncryptionEvent, subjects: readonly Measured[], options: PatternOptions): boolean {
  return longestPattern(event, subjects, options) <= MOST_PATTERN_CHARACTERS;
}

function atLongest({ isKey, longestName: name = '' }: Measured): Watched {
  return isKey ? { arn: longestKeyArn(LONGEST_REGION) } : { arn: longestTableArn(name, LONGEST_REGION), name };
}
