/**
 * The levels of encryption at rest that may be demanded of a table.
 *
 * Below both stands what DynamoDB does when nothing is said: a key that AWS owns, which passes nowhere.
 */
export enum KeyLevel {
  /** The key `alias/aws/dynamodb`, which AWS manages in the account: its use is in CloudTrail, its policy is not yours. */
  AWS_MANAGED = 'AWS_MANAGED',
  /** A KMS key of your own. */
  CUSTOMER_MANAGED = 'CUSTOMER_MANAGED',
}
