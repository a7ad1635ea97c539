import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';

/* What the demo prints, read from the rendered templates and from nothing else. */

interface Resource {
  readonly Type: string;
  readonly Properties?: Record<string, any>;
}

type Template = Record<string, Resource>;

const STREAM_ACTIONS = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'];

/** A line per fact, for every table in an assembly. */
export function reportTables(outdir: string): string[] {
  const templates = readdirSync(outdir).filter((file) => file.endsWith('.template.json')).sort();
  return templates.flatMap((file) => {
    const resources = (JSON.parse(readFileSync(join(outdir, file), 'utf8')).Resources ?? {}) as Template;
    return Object.entries(resources)
      .filter(([, resource]) => resource.Type === 'AWS::DynamoDB::GlobalTable')
      .flatMap(([id, table]) => reportTable(file, id, table, resources));
  });
}

function reportTable(file: string, id: string, table: Resource, resources: Template): string[] {
  const replicas = table.Properties!.Replicas as Record<string, any>[];
  return replicas.flatMap((replica) => {
    const keyId = replica.SSESpecification?.KMSMasterKeyId?.['Fn::GetAtt']?.[0];
    const key = resources[keyId]?.Properties;
    const hasStream = table.Properties!.StreamSpecification !== undefined;
    const streamPolicy = replica.ReplicaStreamSpecification?.ResourcePolicy?.PolicyDocument;
    return [
      `${file}  ${id}  (${text(replica.Region)})`,
      line('key', table.Properties!.SSESpecification?.SSEType === 'KMS' && key ? `customer-managed, ${keyId}` : 'NOT customer-managed'),
      line('rotation', key?.EnableKeyRotation === true ? `every ${key.RotationPeriodInDays ?? 365} days` : 'OFF'),
      line('TLS on table', deniesPlainHttp(replica.ResourcePolicy?.PolicyDocument, ['dynamodb:*']) ? 'plain HTTP denied' : 'NOT enforced'),
      line('TLS on stream', !hasStream ? 'no stream' : deniesPlainHttp(streamPolicy, STREAM_ACTIONS) ? 'plain HTTP denied' : 'NOT enforced'),
      line('point-in-time recovery', replica.PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled === true ? 'on' : 'OFF'),
      line('deletion protection', replica.DeletionProtectionEnabled === true ? 'on' : 'OFF'),
    ];
  });
}

function deniesPlainHttp(document: any, actions: string[]): boolean {
  const statements: any[] = document?.Statement ?? [];
  return statements.some((statement) =>
    statement.Effect === 'Deny' && statement.Principal === '*' && statement.Resource === '*'
    && JSON.stringify([statement.Action].flat().sort()) === JSON.stringify(actions)
    && statement.Condition?.Bool?.['aws:SecureTransport'] === 'false'
    && Object.keys(statement.Condition).length === 1);
}

function line(name: string, value: string): string {
  return `  ${name.padEnd(24)}${value}`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
