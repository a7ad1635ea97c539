import { aws_events as events } from 'aws-cdk-lib';
import { MonitorFormat } from './encryption-event';
import type { EncryptionEvent } from './encryption-event';
import { EVENT_TEXTS } from './event-texts';

const field = (path: string): string => events.EventField.fromPath(path);

/**
 * The message of an event. EventBridge leaves a field empty that the record does not have: a call by a person has no `invokedBy`, a successful one no
 * `errorCode`.
 */
export function messageOf(event: EncryptionEvent, format: MonitorFormat): events.RuleTargetInput | undefined {
  const { title, remedy } = EVENT_TEXTS[event];
  switch (format) {
    case MonitorFormat.EVENT: return undefined;
    case MonitorFormat.TEXT: return events.RuleTargetInput.fromMultilineText([title, '', ...facts(), '', `What to do: ${remedy}.`].join('\n'));
    case MonitorFormat.CHAT: return events.RuleTargetInput.fromObject({
      version: '1.0',
      source: 'custom',
      id: field('$.id'),
      content: { textType: 'client-markdown', title, description: facts().join('\n'), nextSteps: [remedy] },
      metadata: { eventType: event, summary: title },
    });
  }
}

/** Fields that name the table, the key or the part of the monitor: a record has one or two of them. */
const SUBJECTS = [
  'resources[0].ARN', 'requestParameters.tableName', 'responseElements.tableDescription.tableName', 'requestParameters.resourceArn',
  'requestParameters.tableArn', 'requestParameters.sourceTableName', 'requestParameters.sourceTableArn', 'requestParameters.backupArn',
  'requestParameters.targetTableName', 'requestParameters.name', 'requestParameters.rule', 'requestParameters.topicArn',
];

function facts(): readonly string[] {
  return [
    `What: ${field('$.detail.eventName')} of ${field('$.source')}, error: ${field('$.detail.errorCode')}`,
    `Which: ${SUBJECTS.map((path) => field(`$.detail.${path}`)).join(' ')}`,
    `Who: ${field('$.detail.userIdentity.arn')}, through: ${field('$.detail.userIdentity.invokedBy')}`,
    `From: ${field('$.detail.sourceIPAddress')} ${field('$.detail.userAgent')}`,
    `Where: account ${field('$.account')}, Region ${field('$.region')}`,
    `When: ${field('$.time')}`,
  ];
}
