import { readTemplates } from './templates';
import type { Resource, Template } from './templates';
import { analyzeTlsOnly } from '../../src/policy-analysis';

/* What the demo prints of the tables, read from the rendered templates and from nothing else. */

/** A line per fact, for every replica of every table in an assembly. */
export function reportTables(outdir: string): string[] {
  const templates = readTemplates(outdir);
  return [...templates.values()].flatMap((template) =>
    Object.entries(template.resources)
      .filter(([, resource]) => resource.Type === 'AWS::DynamoDB::GlobalTable')
      .flatMap(([id, table]) => table.Properties.Replicas.flatMap((replica: any) => reportReplica(templates, template, id, table, replica))));
}

function reportReplica(templates: Map<string, Template>, template: Template, id: string, table: Resource, replica: any): string[] {
  const key = keyOf(templates, template, replica.SSESpecification?.KMSMasterKeyId);
  const customerManaged = table.Properties.SSESpecification?.SSEType === 'KMS' && key?.resource.Type === 'AWS::KMS::Key';
  const policies = policiesOf(template, id, replica);
  return [
    `${template.file}  ${id}  (${text(replica.Region)})`,
    line('key', customerManaged ? `customer-managed, ${key.id} in ${key.file}` : 'NOT customer-managed'),
    line('rotation', key?.resource.Properties.EnableKeyRotation === true ? `every ${key.resource.Properties.RotationPeriodInDays ?? 365} days` : 'OFF'),
    line('TLS on table', deniesPlainHttp(policies.table, 'table') + policies.by),
    line('TLS on stream', table.Properties.StreamSpecification === undefined ? 'no stream' : deniesPlainHttp(policies.stream, 'stream') + policies.by),
    line('point-in-time recovery', replica.PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled === true ? 'on' : 'OFF'),
    line('deletion protection', replica.DeletionProtectionEnabled === true ? 'on' : 'OFF'),
  ];
}

/** The key that a replica names: of its own template, or by an output of another stack. */
function keyOf(templates: Map<string, Template>, template: Template, reference: any): { id: string; file: string; resource: Resource } | undefined {
  const output = reference?.['Fn::GetStackOutput'];
  if (output !== undefined) {
    const other = templates.get(output.StackName);
    return other && keyOf(templates, other, other.outputs[output.OutputName]?.Value);
  }
  const id = reference?.['Fn::GetAtt']?.[0];
  return id in template.resources ? { id, file: template.file, resource: template.resources[id] } : undefined;
}

/** The policies of a replica: in the table itself, or put by the custom resource. */
function policiesOf(template: Template, id: string, replica: any): { table: unknown; stream: unknown; by: string } {
  const writer = Object.values(template.resources).find(({ Type, Properties }) =>
    Type === 'Custom::SecureTableReplicaPolicy' && Properties.TableName?.Ref === id && Properties.Region === replica.Region);
  return writer
    ? { table: writer.Properties.Policy, stream: writer.Properties.StreamPolicy, by: ', by custom resource' }
    : {
      table: replica.ResourcePolicy?.PolicyDocument,
      stream: replica.ReplicaStreamSpecification?.ResourcePolicy?.PolicyDocument,
      by: '',
    };
}

function deniesPlainHttp(document: unknown, kind: 'table' | 'stream'): string {
  return analyzeTlsOnly(document, { kind }).tlsOnly ? 'plain HTTP denied' : 'NOT enforced';
}

function line(name: string, value: string): string {
  return `  ${name.padEnd(24)}${value}`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
