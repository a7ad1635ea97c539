/**
 * DynamoDB's actions, grouped by what a grant has to know of them.
 *
 * Source: service authorization reference of DynamoDB (resource types), Developer Guide (cross-account support).
 */

/** Reading items, on the table and its indexes. */
export const READ_ACTIONS = [
  'dynamodb:BatchGetItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DescribeTable',
  'dynamodb:GetItem',
  'dynamodb:Query',
  'dynamodb:Scan',
];

/** Writing items: an index has no writes of its own. */
export const WRITE_ACTIONS = [
  'dynamodb:BatchWriteItem',
  'dynamodb:DeleteItem',
  'dynamodb:DescribeTable',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
];

/** What a stream has, and all that a stream's own policy takes. */
export const STREAM_ACTIONS = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
];

/** Lambda asks for it beside the three when it maps a stream; no resource policy takes it. */
export const LIST_STREAMS = 'dynamodb:ListStreams';

/** The actions that have an index as a resource: the others on an index ARN would grant nothing. */
const INDEX_ACTIONS = new Set([
  'dynamodb:describecontributorinsights',
  'dynamodb:partiqlselect',
  'dynamodb:query',
  'dynamodb:scan',
  'dynamodb:searchvectors',
  'dynamodb:updatecontributorinsights',
]);

/** The actions that another account can be allowed: the data plane and what describes the table (DG, cross-account access). */
const CROSS_ACCOUNT_ACTIONS = new Set([...READ_ACTIONS, ...WRITE_ACTIONS, ...STREAM_ACTIONS].map((action) => action.toLowerCase()));

const READS_DATA = new Set([
  ...['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'Query', 'Scan', 'PartiQLSelect', 'SearchVectors', 'ExportTableToPointInTime'].map((name) =>
    `dynamodb:${name.toLowerCase()}`),
  ...STREAM_ACTIONS.map((action) => action.toLowerCase()),
]);

const WRITES_DATA = new Set(
  ['BatchWriteItem', 'DeleteItem', 'PutItem', 'UpdateItem', 'PartiQLDelete', 'PartiQLInsert', 'PartiQLUpdate', 'ImportTable'].map((name) =>
    `dynamodb:${name.toLowerCase()}`),
);

export function isWildcard(action: string): boolean {
  return /[*?]/.test(action);
}

export function worksOnIndex(action: string): boolean {
  return isWildcard(action) || INDEX_ACTIONS.has(action.toLowerCase());
}

export function worksOnStream(action: string): boolean {
  return STREAM_ACTIONS.some((streamAction) => streamAction.toLowerCase() === action.toLowerCase());
}

export function worksAcrossAccounts(action: string): boolean {
  return CROSS_ACCOUNT_ACTIONS.has(action.toLowerCase());
}

/** Reading an item takes decryption of the table's data key by the caller. */
export function readsData(action: string): boolean {
  return READS_DATA.has(action.toLowerCase());
}

/** Writing takes decryption too: PutItem without kms:Decrypt fails (aws-cdk#10010). */
export function writesData(action: string): boolean {
  return isWildcard(action) || WRITES_DATA.has(action.toLowerCase());
}
