import { aws_dynamodb as dynamodb, aws_iam as iam, Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { denyInsecureTransport } from '../../../src/policy/tls-only';
import { ReplicaPolicy } from '../../../src/secure-table/replica-policy/replica-policy';

export const HOME: StackProps = { env: { account: '111122223333', region: 'eu-west-1' } };

/** A construct with a replicated table and the policies of its replicas. */
export class ReplicatedTable extends Construct {
  readonly table: dynamodb.TableV2;
  readonly policies: ReplicaPolicy[];

  constructor(scope: Construct, id: string, regions: string[] = ['us-east-1'], props: Partial<dynamodb.TablePropsV2> = {}) {
    super(scope, id);
    const subject = { stack: Stack.of(this), replicated: true };
    this.table = new dynamodb.TableV2(this, 'Default', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
      dynamoStream: dynamodb.StreamViewType.NEW_IMAGE,
      ...props,
    });
    this.policies = regions.map((region) => new ReplicaPolicy(this, `ReplicaPolicy-${region}`, {
      table: this.table.node.defaultChild as dynamodb.CfnGlobalTable,
      region,
      policy: iam.PolicyDocument.fromJson({ Statement: [denyInsecureTransport('table', subject)] }),
      streamPolicy: iam.PolicyDocument.fromJson({ Statement: [denyInsecureTransport('stream', subject)] }),
    }));
  }
}

/** The direct and indirect dependencies of a resource in a template. */
export function prerequisites(resources: Record<string, unknown>, logicalId: string, seen = new Set<string>()): Set<string> {
  for (const next of references(resources[logicalId]).filter((id) => id in resources && !seen.has(id))) {
    seen.add(next);
    prerequisites(resources, next, seen);
  }
  return seen;
}

function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, nested]: [string, unknown]) => {
    switch (key) {
      case 'Ref': return [String(nested)];
      case 'Fn::GetAtt': return [String((nested as unknown[])[0])];
      case 'DependsOn': return [nested].flat().map(String);
      default: return references(nested);
    }
  });
}
