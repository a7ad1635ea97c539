import { Token } from 'aws-cdk-lib';

/*
 * EventBridge and AWS Config count characters after the deployment, when tokens have their values: here are the longest that those can have.
 */

/** EventBridge: the characters of an event pattern. */
export const MOST_PATTERN_CHARACTERS = 2048;

export const LONGEST_REGION = 'ap-southeast-2';

/** DynamoDB: the characters of the name of a table. */
export const LONGEST_TABLE_NAME = 255;

/** SNS: the characters of the name of a topic. */
export const LONGEST_TOPIC_NAME = 256;

const LONGEST_PARTITION = 'aws-us-gov';
/** A key id is 36 characters long, `mrk-` and 32 digits included. */
const KEY_ID = 'x'.repeat(36);

/** The ARN of a table, as long as it can become. The Region can be a token. */
export function longestTableArn(name: string, region: string): string {
  return longestArn('dynamodb', region, `table/${name}`);
}

/** The ARN of a key, as long as it can become. The Region can be a token. */
export function longestKeyArn(region: string, partition?: string): string {
  return longestArn('kms', region, `key/${KEY_ID}`, partition);
}

/** The ARN of a topic, as long as it can become. */
export function longestTopicArn(name: string): string {
  return longestArn('sns', LONGEST_REGION, name);
}

/** The ARN of a role without a path, as long as it can become. */
export const LONGEST_ROLE_ARN = `arn:${LONGEST_PARTITION}:iam::111122223333:role/${'x'.repeat(64)}`;

function longestArn(service: string, region: string, resource: string, partition = LONGEST_PARTITION): string {
  return `arn:${partition}:${service}:${Token.isUnresolved(region) ? LONGEST_REGION : region}:111122223333:${resource}`;
}
