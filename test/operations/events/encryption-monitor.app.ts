import { App, aws_events as events, aws_kms as kms, Stack } from 'aws-cdk-lib';
import { EncryptionMonitor, ManagementTrail } from '../../../src';
import { ACCOUNT, PaperDeployment } from '../../support/paper';
import { tableIn } from '../support/shop';

const KEY_ID = '1234abcd-12ab-34cd-56ef-1234567890ab';
/** A role whose calls are not reported. */
const DEPLOYER = 'arn:aws:iam::111122223333:role/Deploy';

const arn = (region: string, service: string, resource: string): string =>
  `arn:${region.startsWith('cn-') ? 'aws-cn' : 'aws'}:${service}:${region}:${ACCOUNT}:${resource}`;

/** The rendered event patterns of a monitor on the table `Orders`, by their event. */
export function monitorPatterns(region: string): Readonly<Record<string, object>> {
  const app = new App();
  const stack = new Stack(app, 'Shop', { env: { account: ACCOUNT, region } });
  const encryptionKey = kms.Key.fromKeyArn(stack, 'Key', arn(region, 'kms', `key/${KEY_ID}`));
  const orders = tableIn(stack, 'Orders', { tableName: 'Orders', encryptionKey });
  const monitor = new EncryptionMonitor(stack, 'Monitor', { tables: [orders], trail: ManagementTrail.EXISTING, exceptPrincipals: [DEPLOYER] });
  app.synth();
  const paper = new PaperDeployment(app);
  return Object.fromEntries(monitor.node.children.filter((child): child is events.Rule => child instanceof events.Rule)
    .map((rule) => [rule.node.id, paper.properties(rule).EventPattern]));
}

export interface MonitorRow {
  readonly name: string;
  readonly event: object;
  /** The events of the monitor that match, or none. */
  readonly matches: readonly string[];
}

type Call = readonly [event: string, service: string, eventName: string, requestParameters: object, more?: object];

/** Events shaped as CloudTrail's, with the patterns that match them. */
export function monitorRows(region: string): readonly MonitorRow[] {
  const hits = hitsOf(region);
  const other = (text: string): string => text.replaceAll('Orders', 'Orders2').replaceAll(KEY_ID, KEY_ID.replace('1234', '5678'));
  return [
    ...hits.map((call) => row(`${call[2]} ${JSON.stringify(call[3])}`, region, call, [call[0]])),
    // The same calls on a table whose name begins alike, and on another key.
    ...hits.filter(([event]) => event !== 'MonitorChanged')
      .map((call) => row(`another subject: ${call[2]}`, region, JSON.parse(other(JSON.stringify(call))) as Call, [])),
    ...hits.map((call) => row(`in another Region: ${call[2]}`, region, call, [], { region: 'us-west-2' })),
    ...hits.map((call) => row(`by the deployment role: ${call[2]}`, region, call, [], {}, { arn: 'arn:aws:sts::111122223333:assumed-role/Deploy/x', sessionContext: { sessionIssuer: { arn: DEPLOYER } } })),
    ...hits.map((call) => row(`by a principal that is excepted itself: ${call[2]}`, region, call, [], {}, { arn: DEPLOYER })),
    row('by another role', region, hits[0], [hits[0][0]], {}, { sessionContext: { sessionIssuer: { arn: `${DEPLOYER}2` } } }),
    row('by a service, without an ARN', region, hits[0], [hits[0][0]], {}, { arn: undefined, invokedBy: 'dynamodb.amazonaws.com' }),
    ...misses(region).map((call) => row(`harmless: ${call[2]}`, region, call, [])),
  ];
}

function hitsOf(region: string): readonly Call[] {
  const table = arn(region, 'dynamodb', 'table/Orders');
  const key = { resources: [{ ARN: arn(region, 'kms', `key/${KEY_ID}`), accountId: ACCOUNT, type: 'AWS::KMS::Key' }] };
  const topic = 'MonitorTopic82068838';
  const byName = (event: string, eventName: string, more: object): Call[] =>
    ['Orders', table].map((tableName) => [event, 'dynamodb', eventName, { tableName, ...more }]);
  const changes = [{ sSESpecification: { enabled: false } }, { sSESpecification: { sSEType: 'KMS' } }, { sSESpecification: { kMSMasterKeyId: 'x' } },
    { replicaUpdates: [{ update: { regionName: 'us-east-1', kMSMasterKeyId: 'x' } }] }];
  const response = { responseElements: { tableDescription: { tableName: 'Orders', tableStatus: 'UPDATING' } } };
  return [
    ...['DisableKey', 'ScheduleKeyDeletion', 'PutKeyPolicy', 'DisableKeyRotation', 'EnableKeyRotation', 'RevokeGrant', 'RetireGrant'].map((name): Call =>
      [KEY_EVENTS[name], 'kms', name, { keyId: name === 'PutKeyPolicy' ? 'alias/orders' : KEY_ID }, key]),
    ...changes.flatMap((change): Call[] => [
      ...byName('TableEncryptionChanged', 'UpdateTable', change), ['TableEncryptionChanged', 'dynamodb', 'UpdateTable', change, response],
    ]),
    ...byName('TableProtectionDisabled', 'UpdateTable', { deletionProtectionEnabled: false }),
    ['TableProtectionDisabled', 'dynamodb', 'UpdateTable', { deletionProtectionEnabled: false }, response],
    ...byName('TableRecoveryDisabled', 'UpdateContinuousBackups', { pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: false } }),
    ...['PutResourcePolicy', 'DeleteResourcePolicy'].flatMap((name) => [table, `${table}/stream/2026-01-01T00:00:00.000`].map((resourceArn): Call =>
      ['TablePolicyChanged', 'dynamodb', name, { resourceArn }])),
    ...byName('TableDeleted', 'DeleteTable', {}),
    ['TableDeleted', 'dynamodb', 'DeleteTable', { tableName: 'Orders' }, { errorCode: 'AccessDenied' }],
    ...['Orders', table].map((sourceTableName): Call => ['TableRestored', 'dynamodb', 'RestoreTableToPointInTime', { sourceTableName }]),
    ['TableRestored', 'dynamodb', 'RestoreTableToPointInTime', { sourceTableArn: table, targetTableName: 'Restored' }],
    ['TableRestored', 'dynamodb', 'RestoreTableFromBackup', { backupArn: `${table}/backup/01234567890123-abcdefgh`, targetTableName: 'Restored' }],
    ['TableExported', 'dynamodb', 'ExportTableToPointInTime', { tableArn: table, s3Bucket: 'exports' }],
    ...byName('KinesisDestinationEnabled', 'EnableKinesisStreamingDestination', {}),
    ...['DisableRule', 'DeleteRule', 'PutRule'].map((name): Call => ['MonitorChanged', 'events', name, { name: 'Shop-MonitorTableDeleted-ABC' }]),
    ...['RemoveTargets', 'PutTargets'].map((name): Call => ['MonitorChanged', 'events', name, { rule: 'Shop-MonitorTableDeleted-ABC' }]),
    ...['DeleteTopic', 'SetTopicAttributes', 'AddPermission', 'RemovePermission'].map((name): Call =>
      ['MonitorChanged', 'sns', name, { topicArn: topic }]),
    ['MonitorChanged', 'sns', 'Unsubscribe', { subscriptionArn: `${topic}:11111111-2222-3333-4444-555555555555` }],
    ...['StopLogging', 'DeleteTrail', 'UpdateTrail', 'PutEventSelectors'].map((name): Call => ['MonitorChanged', 'cloudtrail', name, { name: 'trail' }]),
  ];
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

function misses(region: string): readonly Call[] {
  const tableName = 'Orders';
  const key = { resources: [{ ARN: arn(region, 'kms', `key/${KEY_ID}`) }] };
  return [
    ...['Decrypt', 'DescribeKey', 'EnableKey', 'CancelKeyDeletion', 'TagResource', 'CreateGrant'].map((name): Call =>
      ['', 'kms', name, { keyId: KEY_ID }, key]),
    ...['DescribeTable', 'DescribeContinuousBackups', 'TagResource', 'CreateBackup', 'UpdateTimeToLive'].map((name): Call =>
      ['', 'dynamodb', name, { tableName }]),
    ['', 'dynamodb', 'UpdateTable', { tableName, deletionProtectionEnabled: true }],
    ['', 'dynamodb', 'UpdateTable', { tableName, provisionedThroughput: { readCapacityUnits: 5, writeCapacityUnits: 5 } }],
    ['', 'dynamodb', 'UpdateContinuousBackups', { tableName, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true } }],
    ['', 'events', 'DisableRule', { name: 'Other-Rule' }],
    ['', 'sns', 'Publish', { topicArn: 'MonitorTopic82068838' }],
    ['', 'cloudtrail', 'StartLogging', { name: 'trail' }],
  ];
}

function row(
  name: string, region: string, [, service, eventName, requestParameters, more]: Call, matches: readonly string[], envelope = {}, caller = {},
): MonitorRow {
  return {
    name,
    matches,
    event: {
      'version': '0',
      'source': `aws.${service}`,
      'detail-type': 'AWS API Call via CloudTrail',
      'account': ACCOUNT,
      'time': '2026-03-02T03:04:05Z',
      region,
      'resources': [],
      ...envelope,
      'detail': {
        userIdentity: { type: 'IAMUser', arn: 'arn:aws:iam::111122223333:user/Alice', ...caller },
        eventSource: `${service}.amazonaws.com`,
        eventName,
        awsRegion: region,
        requestParameters,
        ...more,
      },
    },
  };
}
