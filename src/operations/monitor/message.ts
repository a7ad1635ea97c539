import { aws_events as events } from 'aws-cdk-lib';
import { EncryptionEvent, MonitorFormat } from './encryption-event';
import { isKeyEvent } from './event-patterns';
import { EVENT_TEXTS } from './event-texts';

const field = (path: string): string => events.EventField.fromPath(path);

/**
 * The message of an event. EventBridge leaves a field empty that the record does not have: a call by a person has no `invokedBy`, a successful one no
 * `errorCode`. It does not escape values, so the user agent, which the caller chooses, is left out: a quotation mark would make the message invalid.
 */
export function messageOf(event: EncryptionEvent, format: MonitorFormat): events.RuleTargetInput | undefined {
  const { title, remedy } = EVENT_TEXTS[event];
  switch (format) {
    case MonitorFormat.EVENT: return undefined;
    case MonitorFormat.TEXT: return events.RuleTargetInput.fromMultilineText([title, '', ...facts(event), '', `What to do: ${remedy}.`].join('\n'));
    case MonitorFormat.CHAT: return events.RuleTargetInput.fromObject({
      version: '1.0',
      source: 'custom',
      id: field('$.id'),
      content: { textType: 'client-markdown', title, description: facts(event).join('\n'), nextSteps: [remedy] },
      metadata: { eventType: event, summary: title },
    });
  }
}

const TABLE = ['requestParameters.tableName', 'responseElements.tableDescription.tableName'];

/** Fields that name the table, or the part of the monitor. A record has one or two of them. */
const SUBJECTS: Readonly<Partial<Record<EncryptionEvent, readonly string[]>>> = {
  [EncryptionEvent.TABLE_POLICY_CHANGED]: ['requestParameters.resourceArn'],
  [EncryptionEvent.TABLE_RESTORED]: ['sourceTableName', 'sourceTableArn', 'backupArn', 'targetTableName'].map((name) => `requestParameters.${name}`),
  [EncryptionEvent.TABLE_EXPORTED]: ['requestParameters.tableArn'],
  [EncryptionEvent.MONITOR_CHANGED]: ['name', 'rule', 'topicArn', 'subscriptionArn', 'trailName'].map((name) => `requestParameters.${name}`),
};

function facts(event: EncryptionEvent): readonly string[] {
  const subjects = isKeyEvent(event) ? ['resources[0].ARN'] : SUBJECTS[event] ?? TABLE;
  return [
    `What: ${field('$.detail.eventName')} of ${field('$.source')}, error: ${field('$.detail.errorCode')}`,
    `Which: ${subjects.map((path) => field(`$.detail.${path}`)).join(' ')}`,
    `Who: ${field('$.detail.userIdentity.arn')}, through: ${field('$.detail.userIdentity.invokedBy')}`,
    `From: ${field('$.detail.sourceIPAddress')}`,
    `Where: account ${field('$.account')}, Region ${field('$.region')}`,
    `When: ${field('$.time')}`,
  ];
}
