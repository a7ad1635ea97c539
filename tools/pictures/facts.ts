import type { Resource } from './app';

/* What the pictures say, read off the rendered resources. A fact that is not rendered is an error, so that no picture shows it. */

export function only(resources: readonly Resource[], type: string, region?: string): Resource {
  const found = resources.filter((resource) => resource.type === type && (region === undefined || resource.region === region));
  if (found.length !== 1) {
    throw new Error(`One ${type} is drawn${region === undefined ? '' : ` in ${region}`}, and ${found.length} are rendered`);
  }
  return found[0];
}

export function must(holds: boolean, fact: string): string {
  if (!holds) {
    throw new Error(`The template does not say: ${fact}`);
  }
  return fact;
}

function statements(policy: any): any[] {
  return policy?.Statement ?? [];
}

function denies(policy: any, action: string): boolean {
  return statements(policy).some(({ Effect, Principal, Action, Condition }) =>
    Effect === 'Deny' && Principal === '*' && [Action].flat().includes(action) && Condition.Bool['aws:SecureTransport'] === 'false');
}

export function keyFacts({ properties, deletionPolicy }: Resource): string[] {
  const use = statements(properties.KeyPolicy).filter(({ Action }) => [Action].flat().includes('kms:Decrypt'));
  return [
    must(properties.EnableKeyRotation === true && properties.RotationPeriodInDays === undefined, 'Rotates every 365 days'),
    must(use.length > 0 && use.every(({ Condition }) => /^dynamodb\./.test(Condition.StringLike['kms:ViaService'])), 'Usable only through DynamoDB'),
    must(deletionPolicy === 'Retain', 'DeletionPolicy: Retain'),
  ];
}

/** The part of a global table in a Region, as its template has it. */
export function replicaOf(table: Resource, region: string): any {
  return table.properties.Replicas.find((replica: any) => replica.Region === region);
}

export function encryptionFact(table: Resource, replica: any): string {
  return must(table.properties.SSESpecification.SSEType === 'KMS' && replica.SSESpecification.KMSMasterKeyId !== undefined, 'Customer managed key');
}

export function tlsFacts(table: any, stream: any): string[] {
  return [
    must(denies(table, 'dynamodb:*'), 'Table policy: denies non-TLS'),
    must(denies(stream, 'dynamodb:GetRecords'), 'Stream policy: denies non-TLS'),
  ];
}

export function protectionFacts(replica: any): string[] {
  return [
    must(replica.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled === true, 'Point-in-time recovery'),
    must(replica.DeletionProtectionEnabled === true, 'Deletion protection'),
  ];
}

/** What the policy of the reader allows on the table and on the key. */
export function grantFacts({ properties }: Resource): string[] {
  const actions = statements(properties.PolicyDocument).flatMap(({ Action }) => [Action].flat() as string[]);
  const key = statements(properties.PolicyDocument).find(({ Action }) => [Action].flat().includes('kms:Decrypt'));
  return [
    must(['dynamodb:GetItem', 'dynamodb:Query'].every((action) => actions.includes(action)), 'GetItem, Query, Scan, ...'),
    must(JSON.stringify(key?.Condition).includes('kms:ViaService'), 'kms:Decrypt via DynamoDB'),
  ];
}
