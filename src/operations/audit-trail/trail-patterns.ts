/*
 * Event patterns over CloudTrail records, as plain JSON. EventBridge: a field that is absent matches only `exists: false`.
 */

export interface TrailPattern {
  readonly source: string[];
  readonly detailType: string[];
  readonly detail: Record<string, unknown>;
}

/**
 * Calls on tables over a version of TLS before 1.2. Calls of services and of the console have no TLS details, and do not match.
 *
 * The record of a call on a stream names the table too (DynamoDB Developer Guide, log file entries).
 */
export function tlsBelow12(tableArns: readonly string[]): TrailPattern {
  return apiCalls('aws.dynamodb', {
    resources: { ARN: [...tableArns] },
    tlsDetails: { tlsVersion: [{ 'anything-but': ['TLSv1.2', 'TLSv1.3'] }] },
  });
}

/** Calls on tables that were denied and have no TLS version, and neither a service nor the console explains why they have none. */
export function deniedWithoutTls(tableArns: readonly string[]): TrailPattern {
  return apiCalls('aws.dynamodb', {
    errorCode: [{ prefix: 'AccessDenied' }],
    resources: { ARN: [...tableArns] },
    tlsDetails: { tlsVersion: [{ exists: false }] },
    userIdentity: { invokedBy: [{ exists: false }] },
    sessionCredentialFromConsole: [{ exists: false }],
  });
}

/** Direct uses of keys. DynamoDB calls KMS for a caller, for itself (replication, backups), or within AWS. */
export function keyUsedPastDynamoDb(keyArns: readonly string[]): TrailPattern {
  return apiCalls('aws.kms', {
    eventName: [
      'Decrypt', 'Encrypt', 'GenerateDataKey', 'GenerateDataKeyPair', 'GenerateDataKeyPairWithoutPlaintext', 'GenerateDataKeyWithoutPlaintext',
      'ReEncrypt',
    ],
    // Always the ARN of the key, while requestParameters.keyId may be an id or an alias (KMS Developer Guide, logging with CloudTrail).
    resources: { ARN: [...keyArns] },
    userIdentity: {
      invokedBy: [{ exists: false }, {
        'anything-but': ['dynamodb.amazonaws.com', 'dynamodb.amazonaws.com.cn', 'replication.dynamodb.amazonaws.com', 'AWS Internal'],
      }],
    },
  });
}

function apiCalls(source: string, detail: Record<string, unknown>): TrailPattern {
  return { source: [source], detailType: ['AWS API Call via CloudTrail'], detail };
}
