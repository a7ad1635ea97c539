import { ACCOUNT } from '../../support/paper';

/** A role whose calls are not reported. */
export const DEPLOYER = `arn:aws:iam::${ACCOUNT}:role/Deploy`;

/** A table and its key, as events name them. */
export interface Subject {
  readonly region: string;
  readonly tableName: string;
  readonly keyId: string;
}

/** A monitor, as events on its parts name it. */
export interface Parts {
  readonly region: string;
  readonly rule: string;
  readonly topic: string;
}

/** A call with the event of the monitor that reports it, or an empty string. */
export type Call = readonly [event: string, service: string, eventName: string, requestParameters: object, more?: object];

export function arn(region: string, service: string, resource: string): string {
  return `arn:${region.startsWith('cn-') ? 'aws-cn' : 'aws'}:${service}:${region}:${ACCOUNT}:${resource}`;
}

const KEY_EVENTS: Readonly<Record<string, string>> = {
  DisableKey: 'KeyDisabled',
  ScheduleKeyDeletion: 'KeyDeletionScheduled',
  PutKeyPolicy: 'KeyPolicyChanged',
  DisableKeyRotation: 'KeyRotationChanged',
  EnableKeyRotation: 'KeyRotationChanged',
  RevokeGrant: 'KeyGrantRevoked',
  RetireGrant: 'KeyGrantRevoked',
};

const ENCRYPTION_CHANGES = [
  { sSESpecification: { enabled: false } }, { sSESpecification: { sSEType: 'KMS' } }, { sSESpecification: { kMSMasterKeyId: 'x' } },
  { replicaUpdates: [{ update: { regionName: 'us-east-1', kMSMasterKeyId: 'x' } }] },
];

/** Calls that weaken the encryption of a table, by each name that AWS accepts for table and key. */
export function weakening({ region, tableName: name, keyId }: Subject): readonly Call[] {
  const table = arn(region, 'dynamodb', `table/${name}`);
  const keyArn = arn(region, 'kms', `key/${keyId}`);
  const key = { resources: [{ ARN: keyArn, accountId: ACCOUNT, type: 'AWS::KMS::Key' }] };
  const byName = (event: string, eventName: string, more: object): Call[] =>
    [name, table].map((tableName) => [event, 'dynamodb', eventName, { tableName, ...more }]);
  const response = { responseElements: { tableDescription: { tableName: name, tableStatus: 'UPDATING' } } };
  return [
    ...Object.entries(KEY_EVENTS).flatMap(([call, event]) => [keyId, keyArn, 'alias/orders'].map((given): Call =>
      [event, 'kms', call, { keyId: given }, key])),
    ['KeyDisabled', 'kms', 'DisableKey', { keyId }, { ...key, errorCode: 'AccessDenied' }],
    ...ENCRYPTION_CHANGES.flatMap((change): Call[] => [
      ...byName('TableEncryptionChanged', 'UpdateTable', change), ['TableEncryptionChanged', 'dynamodb', 'UpdateTable', change, response],
    ]),
    ...byName('TableProtectionDisabled', 'UpdateTable', { deletionProtectionEnabled: false }),
    ['TableProtectionDisabled', 'dynamodb', 'UpdateTable', { deletionProtectionEnabled: false }, response],
    ...byName('TableRecoveryDisabled', 'UpdateContinuousBackups', { pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: false } }),
    ...['PutResourcePolicy', 'DeleteResourcePolicy'].flatMap((call) => [table, `${table}/stream/2026-01-01T00:00:00.000`].map((resourceArn): Call =>
      ['TablePolicyChanged', 'dynamodb', call, { resourceArn }])),
    ...byName('TableDeleted', 'DeleteTable', {}),
    ['TableDeleted', 'dynamodb', 'DeleteTable', { tableName: name }, { errorCode: 'AccessDenied' }],
    ...[name, table].map((sourceTableName): Call => ['TableRestored', 'dynamodb', 'RestoreTableToPointInTime', { sourceTableName }]),
    ['TableRestored', 'dynamodb', 'RestoreTableToPointInTime', { sourceTableArn: table, targetTableName: 'Restored' }],
    ['TableRestored', 'dynamodb', 'RestoreTableFromBackup', { backupArn: `${table}/backup/01234567890123-abcdefgh`, targetTableName: 'Restored' }],
    ['TableExported', 'dynamodb', 'ExportTableToPointInTime', { tableArn: table, s3Bucket: 'exports' }],
    ...byName('KinesisDestinationEnabled', 'EnableKinesisStreamingDestination', {}),
  ];
}

/** Calls that stop a monitor. */
export function silencing({ rule, topic }: Parts): readonly Call[] {
  const call = (service: string, eventName: string, parameters: object): Call => ['MonitorChanged', service, eventName, parameters];
  return [
    ...['DisableRule', 'DeleteRule', 'PutRule'].map((name) => call('events', name, { name: rule })),
    ...['RemoveTargets', 'PutTargets'].map((name) => call('events', name, { rule })),
    ...['DeleteTopic', 'SetTopicAttributes', 'AddPermission', 'RemovePermission'].map((name) => call('sns', name, { topicArn: topic })),
    call('sns', 'Unsubscribe', { subscriptionArn: `${topic}:11111111-2222-3333-4444-555555555555` }),
    ...['StopLogging', 'DeleteTrail', 'UpdateTrail', 'PutEventSelectors'].map((name) => call('cloudtrail', name, { name: 'trail' })),
  ];
}

/** Calls on the same table, key and topic that weaken nothing. */
export function harmless({ region, tableName, keyId }: Subject, { topic }: Parts): readonly Call[] {
  const key = { resources: [{ ARN: arn(region, 'kms', `key/${keyId}`) }] };
  return [
    ...['Decrypt', 'DescribeKey', 'EnableKey', 'CancelKeyDeletion', 'TagResource', 'CreateGrant'].map((name): Call =>
      ['', 'kms', name, { keyId }, key]),
    ...['DescribeTable', 'DescribeContinuousBackups', 'TagResource', 'CreateBackup', 'UpdateTimeToLive'].map((name): Call =>
      ['', 'dynamodb', name, { tableName }]),
    ['', 'dynamodb', 'UpdateTable', { tableName, deletionProtectionEnabled: true }],
    ['', 'dynamodb', 'UpdateTable', { tableName, provisionedThroughput: { readCapacityUnits: 5, writeCapacityUnits: 5 } }],
    ['', 'dynamodb', 'UpdateContinuousBackups', { tableName, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true } }],
    ['', 'sns', 'Publish', { topicArn: topic }],
    ['', 'cloudtrail', 'StartLogging', { name: 'trail' }],
  ];
}

/** Who calls, and from where: a user by default. */
export interface Caller {
  readonly region?: string;
  readonly userIdentity?: object;
  readonly more?: object;
}

/** The event of a call, shaped as EventBridge delivers the record of CloudTrail. */
export function eventOf(
  home: string, [, service, eventName, requestParameters, details]: Call, { region = home, userIdentity, more }: Caller = {},
): object {
  return {
    'version': '0',
    'id': '6a7e8feb-b491-4cf7-a9f1-bf3703467718',
    'source': `aws.${service}`,
    'detail-type': 'AWS API Call via CloudTrail',
    'account': ACCOUNT,
    'time': '2026-03-02T03:04:05Z',
    region,
    'resources': [],
    'detail': {
      userIdentity: { type: 'IAMUser', arn: `arn:aws:iam::${ACCOUNT}:user/Alice`, ...userIdentity },
      eventSource: `${service}.amazonaws.com`,
      eventName,
      awsRegion: region,
      sourceIPAddress: '203.0.113.7',
      userAgent: 'aws-cli/2.15.0',
      requestParameters,
      ...details,
      ...more,
    },
  };
}
