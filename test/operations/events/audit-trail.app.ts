import { readFileSync } from 'fs';
import { join } from 'path';
import { App, aws_kms as kms, Stack } from 'aws-cdk-lib';
import type { aws_events as events } from 'aws-cdk-lib';
import type { Row, Suite } from './suite';
import { TableAuditTrail } from '../../../src';
import { ACCOUNT, PaperDeployment } from '../../support/paper';
import { tableIn } from '../support/shop';

const target: events.IRuleTarget = { bind: () => ({ arn: 'arn:aws:sns:eu-west-1:111122223333:alarms' }) };

/**
 * The rendered event patterns of a trail on the table `Orders`, by the id of the rule, for the engine that runs the events of this folder.
 *
 * The events are of `eu-west-1`; for another Region, their ARNs have its partition and name instead.
 */
export function auditTrailPatterns(region = 'eu-west-1'): Readonly<Record<string, object>> {
  const partition = region.startsWith('cn-') ? 'aws-cn' : 'aws';
  const app = new App();
  const stack = new Stack(app, 'Shop', { env: { account: ACCOUNT, region } });
  const keyArn = `arn:${partition}:kms:${region}:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
  const orders = tableIn(stack, 'Orders', { tableName: 'Orders', encryptionKey: kms.Key.fromKeyArn(stack, 'Key', keyArn) });
  const trail = new TableAuditTrail(stack, 'Audit', { tables: [orders], managementReads: true });
  const rules = {
    TlsBelow12: trail.onTlsBelow12('TlsBelow12', { target }),
    DeniedWithoutTls: trail.onDeniedWithoutTls('DeniedWithoutTls', { target }),
    KeyUsedPastDynamoDb: trail.onKeyUsedPastDynamoDb('KeyUsedPastDynamoDb', { target }),
  };
  const paper = new PaperDeployment(app);
  return Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, paper.properties(rule).EventPattern]));
}

/** The patterns of a trail with the events of this folder. */
export function auditTrail(region: string): Suite {
  const texts = ['tls-below-12', 'denied-without-tls', 'key-used-past-dynamodb'].map((file) => readFileSync(join(__dirname, `${file}.json`), 'utf8'));
  const there = (text: string): string => (region.startsWith('cn-') ? text.replaceAll('arn:aws:', 'arn:aws-cn:') : text).replaceAll('eu-west-1', region);
  return { name: 'the trail', patterns: auditTrailPatterns(region), rows: texts.flatMap((text) => JSON.parse(there(text)) as Row[]) };
}
