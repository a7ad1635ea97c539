import { EncryptionEvent } from './encryption-event';

/** A table or a key as event patterns name it. */
export interface Watched {
  readonly arn: string;
  /** The name of a table; a key has none. */
  readonly name?: string;
}

type Values = readonly unknown[];
type Pattern = Readonly<Record<string, unknown>>;

/** What the fields of a record name a table by: AWS accepts the name and the ARN. */
const nameOrArn = (tables: readonly Watched[]): Values => tables.flatMap(({ name, arn }) => [name, arn]);
const arns = (watched: readonly Watched[]): Values => watched.map(({ arn }) => arn);

/** `undefined` for an account: the pattern has no subject. */
type Subjects = readonly Watched[] | undefined;

const PRESENT: Values = [{ exists: true }];

/** A call of UpdateTable may name the table only in its response, as in the record that the Developer Guide prints. */
function updateTable(tables: Subjects, changes: readonly Pattern[]): Pattern {
  return {
    eventName: ['UpdateTable'],
    // EventBridge refuses `$or` with one alternative.
    requestParameters: changes.length === 1 ? changes[0] : { $or: changes },
    ...tables && {
      $or: [
        { requestParameters: { tableName: nameOrArn(tables) } },
        { responseElements: { tableDescription: { tableName: tables.map(({ name }) => name) } } },
      ],
    },
  };
}

function tableCall(eventName: string, tables: Subjects, more: Pattern = {}): Pattern {
  const requestParameters = { ...tables && { tableName: nameOrArn(tables) }, ...more };
  // EventBridge refuses an empty object.
  return { eventName: [eventName], ...Object.keys(requestParameters).length > 0 && { requestParameters } };
}

function policyCall(tables: Subjects): Pattern {
  return {
    eventName: ['PutResourcePolicy', 'DeleteResourcePolicy'],
    ...tables && { requestParameters: { resourceArn: tables.flatMap(({ arn }) => [arn, { prefix: `${arn}/stream/` }]) } },
  };
}

function restore(tables: Subjects): Pattern {
  return {
    eventName: ['RestoreTableToPointInTime', 'RestoreTableFromBackup'],
    ...tables && {
      requestParameters: {
        $or: [
          { sourceTableName: nameOrArn(tables) },
          { sourceTableArn: arns(tables) },
          { backupArn: tables.map(({ arn }) => ({ prefix: `${arn}/backup/` })) },
        ],
      },
    },
  };
}

/** `resources` has the ARN of the key also where the caller names an id or an alias, and where the call is denied. */
function keyCall(eventName: readonly string[], keys: Subjects): Pattern {
  return { eventName, ...keys && { resources: { ARN: arns(keys) } } };
}

const ENCRYPTION_CHANGES: readonly Pattern[] = [
  { sSESpecification: { enabled: PRESENT } },
  { sSESpecification: { sSEType: PRESENT } },
  { sSESpecification: { kMSMasterKeyId: PRESENT } },
  { replicaUpdates: { update: { kMSMasterKeyId: PRESENT } } },
];

type Detail = (subjects: Subjects) => Pattern;

const KEY_DETAILS: Readonly<Partial<Record<EncryptionEvent, Detail>>> = {
  [EncryptionEvent.KEY_DISABLED]: (keys) => keyCall(['DisableKey'], keys),
  [EncryptionEvent.KEY_DELETION_SCHEDULED]: (keys) => keyCall(['ScheduleKeyDeletion'], keys),
  [EncryptionEvent.KEY_POLICY_CHANGED]: (keys) => keyCall(['PutKeyPolicy'], keys),
  [EncryptionEvent.KEY_ROTATION_CHANGED]: (keys) => keyCall(['DisableKeyRotation', 'EnableKeyRotation'], keys),
  [EncryptionEvent.KEY_GRANT_REVOKED]: (keys) => keyCall(['RevokeGrant', 'RetireGrant'], keys),
};

const TABLE_DETAILS: Readonly<Partial<Record<EncryptionEvent, Detail>>> = {
  [EncryptionEvent.TABLE_ENCRYPTION_CHANGED]: (tables) => updateTable(tables, ENCRYPTION_CHANGES),
  [EncryptionEvent.TABLE_PROTECTION_DISABLED]: (tables) => updateTable(tables, [{ deletionProtectionEnabled: [false] }]),
  [EncryptionEvent.TABLE_RECOVERY_DISABLED]: (tables) => tableCall('UpdateContinuousBackups', tables,
    { pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: [false] } }),
  [EncryptionEvent.TABLE_POLICY_CHANGED]: policyCall,
  [EncryptionEvent.TABLE_DELETED]: (tables) => tableCall('DeleteTable', tables),
  [EncryptionEvent.TABLE_RESTORED]: restore,
  [EncryptionEvent.TABLE_EXPORTED]: (tables) => ({
    eventName: ['ExportTableToPointInTime'], ...tables && { requestParameters: { tableArn: arns(tables) } },
  }),
  [EncryptionEvent.KINESIS_DESTINATION_ENABLED]: (tables) => tableCall('EnableKinesisStreamingDestination', tables),
};

/** Whether the event is a call on a key. */
export function isKeyEvent(event: EncryptionEvent): boolean {
  return KEY_DETAILS[event] !== undefined;
}

export interface PatternOptions {
  /** The Region of the calls, or `undefined` for a bus that receives the events of several. */
  readonly region?: string;
  readonly exceptPrincipals: readonly string[];
}

/** The pattern for an event on some tables or keys, or on all of the account. */
export function eventPattern(event: EncryptionEvent, subjects: Subjects, options: PatternOptions): Pattern {
  const ofKey = KEY_DETAILS[event];
  const detail = ofKey ?? TABLE_DETAILS[event];
  return around(ofKey === undefined ? ['dynamodb'] : ['kms'], detail!(subjects), options);
}

/** The pattern for changes of the monitor itself: its rules by the prefix of their names, its topic, and any trail of the account. */
export function monitorPattern(ruleNamePrefix: string, topicArn: string, options: PatternOptions): Pattern {
  return around(['events', 'sns', 'cloudtrail'], {
    $or: [
      ...ruleChanges([{ prefix: ruleNamePrefix }]),
      { eventName: ['DeleteTopic', 'SetTopicAttributes', 'AddPermission', 'RemovePermission'], requestParameters: { topicArn: [topicArn] } },
      { eventName: ['Unsubscribe'], requestParameters: { subscriptionArn: [{ prefix: `${topicArn}:` }] } },
      { eventName: ['StopLogging', 'DeleteTrail', 'UpdateTrail', 'PutEventSelectors'] },
    ],
  }, options);
}

/** The pattern for changes of rules that forward events, by the prefix of their names, or of all rules that are reported on a bus. */
export function rulesPattern(ruleNamePrefix: string | undefined, options: PatternOptions): Pattern {
  return around(['events'], { $or: ruleChanges(ruleNamePrefix === undefined ? PRESENT : [{ prefix: ruleNamePrefix }]) }, options);
}

function ruleChanges(name: Values): readonly Pattern[] {
  return [
    { eventName: ['DisableRule', 'DeleteRule', 'PutRule'], requestParameters: { name } },
    { eventName: ['RemoveTargets', 'PutTargets'], requestParameters: { rule: name } },
  ];
}

function around(services: readonly string[], detail: Pattern, { region, exceptPrincipals }: PatternOptions): Pattern {
  return {
    'source': services.map((service) => `aws.${service}`),
    'detail-type': ['AWS API Call via CloudTrail'],
    ...region !== undefined && { region: [region] },
    'detail': { ...detail, ...exceptPrincipals.length > 0 && { userIdentity: others(exceptPrincipals) } },
  };
}

/** `anything-but` does not match a field that is absent, such as the session issuer of a user. */
function others(principals: readonly string[]): Pattern {
  const other: Values = [{ exists: false }, { 'anything-but': principals }];
  return { arn: other, sessionContext: { sessionIssuer: { arn: other } } };
}
