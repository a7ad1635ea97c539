import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App } from 'aws-cdk-lib';
import { resourcesOf } from './app';
import type { Resource } from './app';
import { encryptionFact, must, only, protectionFacts, replicaOf } from './facts';
import { arrow, box, heightOf, picture, text } from './svg';
import type { Box } from './svg';
import { operations } from '../../examples/operations/app';

/** The templates of examples/operations. */
export function operationsExample(): Resource[] {
  // CDK's own validation of the templates takes some seconds; `npm run cfn-lint` runs it.
  process.env.CDK_VALIDATION ??= 'false';
  const outdir = mkdtempSync(join(tmpdir(), 'picture-'));
  try {
    const app = new App({ outdir, analyticsReporting: false });
    operations(app);
    return resourcesOf(app);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** What runs next to a table. */
export function operationsPicture(resources: readonly Resource[] = operationsExample()): string {
  const global = only(resources, 'AWS::DynamoDB::GlobalTable');
  const replica = replicaOf(global, global.region);
  const tableKey = JSON.stringify(replica.SSESpecification.KMSMasterKeyId);
  const isSeparate = (key: unknown) => key !== undefined && JSON.stringify(key) !== tableKey;
  const table: Box = {
    x: 330, y: 118, width: 220, kind: 'table', title: 'Orders', type: global.type, lines: [encryptionFact(global, replica), ...protectionFacts(replica)],
  };
  const monitor = left('EncryptionMonitor', 'AWS::Events::Rule', 24, [
    must(resources.filter(({ type }) => type === 'AWS::Events::Rule').length > 10, 'Changes of keys and tables'),
    must(isSeparate(only(resources, 'AWS::SNS::Topic').properties.KmsMasterKeyId), 'Messages: separate key'),
  ]);
  const trail = only(resources, 'AWS::CloudTrail::Trail');
  const audit = left('TableAuditTrail', trail.type, monitor.y + heightOf(monitor) + 34, [
    must(JSON.stringify(trail.properties.AdvancedEventSelectors).includes('AWS::DynamoDB::Table'), 'Access to items'),
    must(isSeparate(trail.properties.KMSKeyId), 'Log files: separate key'),
    must(trail.properties.EnableLogFileValidation === true, 'Log file validation'),
  ]);
  const vault = only(resources, 'AWS::Backup::BackupVault');
  const backup = right('EncryptedTableBackup', vault.type, 24, [
    must(isSeparate(vault.properties.EncryptionKeyArn), 'Vault: separate key'),
    must(vault.properties.LockConfiguration?.MinRetentionDays === 35, 'Locked for 35 days'),
    must(only(resources, 'AWS::Backup::RestoreTestingPlan') !== undefined, 'Restore test every month'),
  ]);
  const cluster = only(resources, 'AWS::DAX::Cluster');
  const cache = right('SecureDaxCluster', cluster.type, backup.y + heightOf(backup) + 34, [
    must(cluster.properties.SSESpecification?.SSEEnabled === true, 'Encrypted at rest'),
    must(cluster.properties.ClusterEndpointEncryptionType === 'TLS', 'TLS only'),
  ]);
  const bottom = audit.y + heightOf(audit) + 20;
  const rules = resources.filter(({ type }) => type === 'AWS::Config::ConfigRule');
  const config: Box = {
    ...audit,
    y: bottom,
    width: 416,
    title: 'EncryptionConfigRules',
    type: 'AWS::Config::ConfigRule',
    lines: [must(rules.length === 5, 'Evidence for each table, key and cluster of the account')],
  };
  const policies = resources.filter(({ type }) => type === 'AWS::Organizations::Policy').map(({ properties }) => JSON.stringify(properties.Content));
  const organization: Box = {
    ...config,
    x: 448,
    title: 'TlsOnlyOrganization',
    type: 'AWS::Organizations::Policy',
    lines: [must(policies.some((content) => /dynamodb:\*/.test(content) && /kms:\*/.test(content)), 'Denies non-TLS requests to all tables and keys')],
  };
  const boxes = [monitor, audit, table, backup, cache, config, organization];

  return picture(bottom + heightOf(config) + 16, 'What runs next to a table', boxes
    .map(({ title, type, lines }) => `${title} (${type}): ${lines.join('; ')}.`).join(' '), [
    ...boxes.map(box),
    ...[monitor, audit].map((to, index) => labeled(table.x, to.x + to.width + 4, levelOf(to, table), ['changes', 'access'][index])),
    ...[backup, cache].map((to, index) => labeled(table.x + table.width, to.x - 4, levelOf(to, table), ['backups', 'cache'][index])),
  ]);
}

function left(title: string, type: string, y: number, lines: readonly string[]): Box {
  return { x: 16, y, width: 234, kind: 'role', title, type, lines };
}

function right(title: string, type: string, y: number, lines: readonly string[]): Box {
  return { ...left(title, type, y, lines), x: 630 };
}

/** A height at which both boxes are. */
function levelOf(one: Box, other: Box): number {
  const [top, end] = [Math.max(one.y, other.y), Math.min(one.y + heightOf(one), other.y + heightOf(other))];
  return Math.round((top + end) / 2);
}

function labeled(from: number, to: number, y: number, label: string): string {
  return `${arrow([from, y], [to, y])}\n${text((from + to) / 2, y - 8, label, 'label', 'middle')}`;
}
