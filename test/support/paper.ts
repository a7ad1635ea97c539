import { App, Stack } from 'aws-cdk-lib';
import type { CfnElement, Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { pathOf, readStacks } from './paper-stacks';
import type { PaperStack } from './paper-stacks';

/*
 * A deployment on paper: gives every reference of the synthesized templates the value that a deployment would give it, so that the policies
 * can be handed to the simulator as AWS would see them.
 */

export const ACCOUNT = '111122223333';
export const OTHER_ACCOUNT = '444455556666';
export const REGION = 'eu-west-1';

export interface Statement {
  readonly [element: string]: any;
}

export interface Policy {
  readonly Version: string;
  readonly Statement: Statement[];
}

export class PaperDeployment {
  private readonly stacks: ReadonlyMap<string, PaperStack>;

  /** @param region where the stacks are deployed that say no Region themselves */
  constructor(root: App | Stage, region = REGION) {
    const assembly = root.synth({ force: true, ...(root instanceof App ? { errorOnDuplicateSynth: false } : {}) });
    this.stacks = readStacks(root, assembly, { account: ACCOUNT, region });
  }

  /** The resource behind a construct, with every reference replaced by its value. */
  public properties(construct: IConstruct): Record<string, any> {
    const [stack, id] = this.locate(construct);
    return this.evaluate(stack, stack.resources[id].Properties) as Record<string, any>;
  }

  /** The replica of a table in a Region; that in the Region of the stack by default. A `Table` looks like one. */
  public replica(table: IConstruct, region?: string): Record<string, any> {
    const { Replicas: replicas, ...single } = this.properties(table);
    if (replicas === undefined) {
      return { ...single, ReplicaStreamSpecification: single.StreamSpecification };
    }
    const wanted = region ?? this.locate(table)[0].region;
    return replicas.find((replica: Record<string, any>) => replica.Region === wanted)!;
  }

  /** What a deployment leaves on the table in a Region: put by CloudFormation, or by the custom resource. */
  public tablePolicy(table: IConstruct, region?: string): Policy {
    return this.putByCustomResource(table, region)?.Policy ?? this.replica(table, region).ResourcePolicy.PolicyDocument;
  }

  public streamPolicy(table: IConstruct, region?: string): Policy {
    const put = this.putByCustomResource(table, region);
    return put?.StreamPolicy ?? this.replica(table, region).ReplicaStreamSpecification.ResourcePolicy.PolicyDocument;
  }

  public keyPolicy(key: IConstruct): Policy {
    return this.properties(key).KeyPolicy;
  }

  /** ARN of a table, key, role, ...; of a table in another Region too. */
  public arn(construct: IConstruct, region?: string): string {
    const [stack, id] = this.locate(construct);
    return inRegion(this.attribute(stack, id, 'Arn'), region);
  }

  public streamArn(table: IConstruct, region?: string): string {
    const [stack, id] = this.locate(table);
    return inRegion(this.attribute(stack, id, 'StreamArn'), region);
  }

  /** A value of a template, as a deployment of the construct's stack sees it. */
  public value(construct: IConstruct, value: unknown): unknown {
    const stack = Stack.of(construct);
    return this.evaluate(this.stacks.get(stack.node.path)!, stack.resolve(value));
  }

  /** All identity policies of a role that the app writes. */
  public identityPolicies(role: IConstruct): Policy[] {
    const [stack, id] = this.locate(role);
    return Object.values(stack.resources)
      .filter((resource) => ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'].includes(resource.Type))
      .filter((resource) => (resource.Properties.Roles ?? []).some((ref: any) => ref.Ref === id))
      .map((resource) => this.evaluate(stack, resource.Properties.PolicyDocument) as Policy);
  }

  private putByCustomResource(table: IConstruct, region: string | undefined): Record<string, any> | undefined {
    const [stack, id] = this.locate(table);
    return Object.values(stack.resources)
      .filter(({ Type, Properties }) => Type === 'Custom::SecureTableReplicaPolicy' && Properties.Region === region && Properties.TableName.Ref === id)
      .map(({ Properties }) => this.evaluate(stack, Properties) as Record<string, any>)[0];
  }

  private locate(construct: IConstruct): [PaperStack, string] {
    const element = ('logicalId' in construct ? construct : construct.node.defaultChild) as CfnElement;
    const stack = Stack.of(element);
    return [this.stacks.get(pathOf(element))!, stack.getLogicalId(element)];
  }

  private evaluate(stack: PaperStack, value: unknown): unknown {
    if (Array.isArray(value)) {
      return value.map((item) => this.evaluate(stack, item)).filter((item) => item !== undefined);
    }
    if (value === null || typeof value !== 'object') {
      return value;
    }
    const [[name, argument], ...more] = Object.entries(value).concat([['', undefined]]) as [string, any][];
    if (more.length === 1 && (name === 'Ref' || name.startsWith('Fn::'))) {
      return this.intrinsic(stack, name, argument);
    }
    return Object.fromEntries(Object.entries(value).map(([key, nested]) => [key, this.evaluate(stack, nested)]));
  }

  private intrinsic(stack: PaperStack, name: string, argument: any): unknown {
    switch (name) {
      case 'Ref': return this.ref(stack, argument);
      case 'Fn::GetAtt': return this.attribute(stack, argument[0], argument[1]);
      case 'Fn::Join': return (this.evaluate(stack, argument[1]) as string[]).join(argument[0]);
      case 'Fn::ImportValue': return this.exported(argument);
      case 'Fn::GetStackOutput': return this.output(stack, argument);
      case 'Fn::Split': return String(this.evaluate(stack, argument[1])).split(argument[0]);
      case 'Fn::Select': return (this.evaluate(stack, argument[1]) as unknown[])[Number(argument[0])];
      default: throw new Error(`${name} has no value on paper yet`);
    }
  }

  private ref(stack: PaperStack, id: string): unknown {
    const partition = stack.region.startsWith('cn-') ? 'aws-cn' : stack.region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
    const pseudo: Record<string, unknown> = {
      'AWS::AccountId': stack.account,
      'AWS::Region': stack.region,
      'AWS::Partition': partition,
      'AWS::URLSuffix': partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com',
      'AWS::StackName': stack.name,
      'AWS::NoValue': undefined,
    };
    if (id in pseudo) {
      return pseudo[id];
    }
    if (!(id in stack.resources) && stack.parent !== undefined) {
      return this.parameter(stack.parent, id);
    }
    const resource = stack.resources[id];
    if (resource === undefined) {
      // A parameter that the deployment gives: its name, for example.
      return id;
    }
    return resource.Type === 'AWS::DynamoDB::GlobalTable' || resource.Type === 'AWS::DynamoDB::Table' ? this.tableName(stack, id) : id;
  }

  private tableName(stack: PaperStack, id: string): string {
    return String(stack.resources[id].Properties?.TableName ?? `${stack.name}-${id}`);
  }

  private attribute(stack: PaperStack, id: string, attribute: string): string {
    const partition = this.ref(stack, 'AWS::Partition');
    const { Type: type, Properties: properties } = stack.resources[id];
    if (type === 'AWS::CloudFormation::Stack' && attribute.startsWith('Outputs.')) {
      return this.nestedOutput(stack, id, attribute.replace('Outputs.', ''));
    }
    if (type === 'Custom::SecureTableReplicaPolicy') {
      const { Region: region, TableName: name } = this.evaluate(stack, properties) as Record<string, string>;
      const replica = `arn:${partition}:dynamodb:${region}:${stack.account}:table/${name}`;
      return attribute === 'TableArn' ? replica : `${replica}/stream/2026-01-01T00:00:00.000`;
    }
    const table = `arn:${partition}:dynamodb:${stack.region}:${stack.account}:table/${this.tableName(stack, id)}`;
    const values: Record<string, string> = {
      'AWS::DynamoDB::GlobalTable.Arn': table,
      'AWS::DynamoDB::GlobalTable.StreamArn': `${table}/stream/2026-01-01T00:00:00.000`,
      'AWS::DynamoDB::Table.Arn': table,
      'AWS::DynamoDB::Table.StreamArn': `${table}/stream/2026-01-01T00:00:00.000`,
      'AWS::Kinesis::Stream.Arn': `arn:${partition}:kinesis:${stack.region}:${stack.account}:stream/${id}`,
      'AWS::KMS::Key.Arn': `arn:${partition}:kms:${stack.region}:${stack.account}:key/${stack.name}.${id}`,
      'AWS::IAM::Role.Arn': `arn:${partition}:iam::${stack.account}:role/${properties?.RoleName ?? id}`,
      'AWS::Events::EventBus.Arn': `arn:${partition}:events:${stack.region}:${stack.account}:event-bus/${id}`,
      'AWS::S3::Bucket.Arn': `arn:${partition}:s3:::${id.toLowerCase()}`,
      'AWS::Backup::BackupVault.BackupVaultName': String(properties?.BackupVaultName),
      'AWS::Backup::BackupVault.BackupVaultArn':
        `arn:${partition}:backup:${stack.region}:${stack.account}:backup-vault:${properties?.BackupVaultName}`,
      'AWS::Backup::BackupPlan.BackupPlanId': id,
      'AWS::Logs::LogGroup.Arn': `arn:${partition}:logs:${stack.region}:${stack.account}:log-group:${properties?.LogGroupName}:*`,
      'AWS::SQS::Queue.Arn': `arn:${partition}:sqs:${stack.region}:${stack.account}:${id}`,
      'AWS::Lambda::Function.Arn': `arn:${partition}:lambda:${stack.region}:${stack.account}:function:${id}`,
    };
    const found = values[`${type}.${attribute}`];
    if (found === undefined) {
      throw new Error(`${type}.${attribute} has no value on paper yet`);
    }
    return found;
  }

  private exported(name: unknown): unknown {
    for (const stack of this.stacks.values()) {
      const output = Object.values(stack.outputs).find(({ Export }) => Export?.Name === name);
      if (output) {
        return this.evaluate(stack, output.Value);
      }
    }
    throw new Error(`Nothing exports ${JSON.stringify(name)}`);
  }

  private output(consumer: PaperStack, { StackName, OutputName, Region }: Record<string, unknown>): unknown {
    const name = this.evaluate(consumer, StackName);
    const region = this.evaluate(consumer, Region) ?? consumer.region;
    const stack = [...this.stacks.values()].find((each) => each.name === name && each.region === region && each.account === consumer.account);
    if (!stack?.outputs[String(OutputName)]) {
      throw new Error(`No output ${OutputName} of a stack ${name} in ${region}`);
    }
    return this.evaluate(stack, stack.outputs[String(OutputName)].Value);
  }

  private parameter({ path, id }: NonNullable<PaperStack['parent']>, name: string): unknown {
    const parent = this.stacks.get(path)!;
    return this.evaluate(parent, parent.resources[id].Properties.Parameters?.[name] ?? name);
  }

  private nestedOutput(parent: PaperStack, id: string, name: string): string {
    const nested = [...this.stacks.values()].find((stack) => stack.parent?.id === id && this.stacks.get(stack.parent.path) === parent)!;
    return String(this.evaluate(nested, nested.outputs[name].Value));
  }
}

function inRegion(arn: string, region: string | undefined): string {
  const parts = arn.split(':');
  return [...parts.slice(0, 3), region ?? parts[3], ...parts.slice(4)].join(':');
}
