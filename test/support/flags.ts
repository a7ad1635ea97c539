import { readFileSync } from 'fs';
import { App } from 'aws-cdk-lib';
import * as cxapi from 'aws-cdk-lib/cx-api';

type Context = Record<string, unknown>;

const PER_REPLICA = '@aws-cdk/aws-dynamodb:resourcePolicyPerReplica';

/** What `cdk init` writes into a new app. */
export const RECOMMENDED: Context = JSON.parse(readFileSync(require.resolve('aws-cdk-lib/recommended-feature-flags.json'), 'utf8'));

/** The sets of feature flags under which the same has to come out. */
export const FLAG_SETS: readonly (readonly [string, Context])[] = [
  ['no flag set', {}],
  ['all recommended flags', RECOMMENDED],
  ['recommended flags, resourcePolicyPerReplica on', { ...RECOMMENDED, [PER_REPLICA]: true }],
  ['recommended flags, resourcePolicyPerReplica off', { ...RECOMMENDED, [PER_REPLICA]: false }],
  ['resourcePolicyPerReplica alone', { [PER_REPLICA]: true }],
];

export function appWith(context: Context = {}): App {
  return new App({ context, analyticsReporting: false });
}

if (cxapi.DYNAMODB_TABLEV2_RESOURCE_POLICY_PER_REPLICA !== PER_REPLICA) {
  throw new Error('The flag has another name now');
}
