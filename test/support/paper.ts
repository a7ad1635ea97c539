import { readFileSync } from 'fs';
import { join } from 'path';
import type { CfnElement } from 'aws-cdk-lib';
import { App, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import type { CloudAssembly, CloudFormationStackArtifact } from 'aws-cdk-lib/cx-api';
import type { IConstruct } from 'constructs';

/*
 * A deployment on paper: gives every reference of the synthesized templates the value that a deployment would give it, so that the policies
 * can be handed to the simulator as AWS would see them.
 */

export const ACCOUNT = '111122223333';
export const OTHER_ACCOUNT = '444455556666';
export const REGION = 'eu-west-1';

interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, any>;
}

interface PaperStack {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly resources: Record<string, Resource>;
  readonly outputs: Record<string, { Value: unknown; Export?: { Name: unknown } }>;
  readonly conditions: Record<string, unknown>;
  readonly parameters: Record<string, { Default?: unknown }>;
  /** For a nested stack: where it is a resource. */
  readonly parent?: { readonly stack: PaperStack; readonly id: string };
}

interface PaperTemplate {
  readonly Resources?: Record<string, Resource>;
  readonly Outputs?: PaperStack['outputs'];
  readonly Conditions?: Record<string, unknown>;
  readonly Parameters?: PaperStack['parameters'];
}

export interface Statement {
  readonly [element: string]: any;
}

export interface Policy {
  readonly Version: string;
  readonly Statement: Statement[];
}

export class PaperDeployment {
  private readonly stacks = new Map<string, PaperStack>();

  /** @param region where the stacks are deployed that say no Region themselves */
  constructor(root: App | Stage, private readonly region = REGION) {
    const assembly = root.synth({ force: true, ...(root instanceof App ? { errorOnDuplicateSynth: false } : {}) });
    for (const artifact of assembly.stacksRecursively) {
      this.stacks.set(artifact.hierarchicalId, this.read(artifact));
    }
    root.node.findAll().filter(NestedStack.isNestedStack).forEach((nested) => this.nest(nested, root, assembly));
  }

  /** The resource behind a construct, with every reference replaced by its value. */
  public properties(construct: IConstruct): Record<string, any> {
    const [stack, id] = this.locate(construct);
    return this.evaluate(stack, stack.resources[id].Properties) as Record<string, any>;
  }

  /** The replica of a table in a Region; the only one by default. */
  public replica(table: IConstruct, region?: string): Record<string, any> {
    const properties = this.properties(table);
    if (properties.Replicas === undefined) {
      return { ...properties, ReplicaStreamSpecification: properties.StreamSpecification };
    }
    const replicas = properties.Replicas as Record<string, any>[];
    return region === undefined ? replicas[0] : replicas.find((replica) => replica.Region === region)!;
  }

  public tablePolicy(table: IConstruct, region?: string): Policy {
    return this.replica(table, region).ResourcePolicy.PolicyDocument;
  }

  public streamPolicy(table: IConstruct, region?: string): Policy {
    return this.replica(table, region).ReplicaStreamSpecification.ResourcePolicy.PolicyDocument;
  }

  public keyPolicy(key: IConstruct): Policy {
    return this.properties(key).KeyPolicy;
  }

  /** ARN of a table, key, role, ... */
  public arn(construct: IConstruct): string {
    const [stack, id] = this.locate(construct);
    return this.attribute(stack, id, 'Arn');
  }

  public streamArn(table: IConstruct): string {
    const [stack, id] = this.locate(table);
    return this.attribute(stack, id, 'StreamArn');
  }

  /** All identity policies of a role that the app writes. */
  public identityPolicies(role: IConstruct): Policy[] {
    const [stack, id] = this.locate(role);
    return Object.values(stack.resources)
      .filter((resource) => ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'].includes(resource.Type))
      .filter((resource) => (resource.Properties.Roles ?? []).some((ref: any) => ref.Ref === id))
      .map((resource) => this.evaluate(stack, resource.Properties.PolicyDocument) as Policy);
  }

  private read(artifact: CloudFormationStackArtifact): PaperStack {
    const { account, region } = artifact.environment;
    return {
      name: artifact.stackName,
      account: account === 'unknown-account' ? ACCOUNT : account,
      region: region === 'unknown-region' ? this.region : region,
      ...contentOf(artifact.template),
    };
  }

  private nest(nested: NestedStack, root: IConstruct, assembly: CloudAssembly): void {
    const [parent, id] = this.locate(nested.nestedStackResource!);
    const scopes = nested.node.scopes;
    const stages = scopes.slice(scopes.indexOf(root) + 1).filter(Stage.isStage);
    const { directory } = stages.reduce((outer, { artifactId }) => outer.getNestedAssembly(artifactId), assembly);
    const template = JSON.parse(readFileSync(join(directory, nested.templateFile), 'utf8')) as PaperTemplate;
    this.stacks.set(nested.node.path, {
      ...parent, name: `${parent.name}-${id}`, ...contentOf(template), parent: { stack: parent, id },
    });
  }

  private locate(construct: IConstruct): [PaperStack, string] {
    const element = ('logicalId' in construct ? construct : construct.node.defaultChild) as CfnElement;
    const stack = Stack.of(element);
    return [this.stacks.get(stack.node.path)!, stack.getLogicalId(element)];
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
      case 'Fn::Select': return (this.evaluate(stack, argument[1]) as unknown[])[Number(this.evaluate(stack, argument[0]))];
      case 'Fn::Split': return String(this.evaluate(stack, argument[1])).split(argument[0]);
      case 'Fn::If': return this.evaluate(stack, argument[this.holds(stack, stack.conditions[argument[0]]) ? 1 : 2]);
      case 'Fn::ImportValue': return this.exported(argument);
      case 'Fn::GetStackOutput': return this.output(String(this.evaluate(stack, argument.StackName)), argument.OutputName);
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
    if (id in stack.parameters) {
      const given = stack.parent?.stack.resources[stack.parent.id].Properties.Parameters?.[id];
      return given === undefined ? stack.parameters[id].Default : this.evaluate(stack.parent!.stack, given);
    }
    const resource = stack.resources[id];
    return resource.Type === 'AWS::DynamoDB::GlobalTable' || resource.Type === 'AWS::DynamoDB::Table' ? this.tableName(stack, id) : id;
  }

  private holds(stack: PaperStack, condition: any): boolean {
    const [left, right] = this.evaluate(stack, condition['Fn::Equals']) as unknown[];
    return left === right;
  }

  private tableName(stack: PaperStack, id: string): string {
    return String(stack.resources[id].Properties.TableName ?? `${stack.name}-${id}`);
  }

  private attribute(stack: PaperStack, id: string, attribute: string): string {
    const partition = this.ref(stack, 'AWS::Partition');
    const { Type: type, Properties: properties } = stack.resources[id];
    if (type === 'AWS::CloudFormation::Stack') {
      const nested = [...this.stacks.values()].find(({ parent }) => parent?.id === id && parent.stack.name === stack.name)!;
      return String(this.evaluate(nested, nested.outputs[attribute.slice('Outputs.'.length)].Value));
    }
    const table = `arn:${partition}:dynamodb:${stack.region}:${stack.account}:table/${this.tableName(stack, id)}`;
    const values: Record<string, string> = {
      'AWS::DynamoDB::GlobalTable.Arn': table,
      'AWS::DynamoDB::GlobalTable.StreamArn': `${table}/stream/2026-01-01T00:00:00.000`,
      'AWS::DynamoDB::Table.Arn': table,
      'AWS::DynamoDB::Table.StreamArn': `${table}/stream/2026-01-01T00:00:00.000`,
      'AWS::KMS::Key.Arn': `arn:${partition}:kms:${stack.region}:${stack.account}:key/${id}`,
      'AWS::IAM::Role.Arn': `arn:${partition}:iam::${stack.account}:role/${properties?.RoleName ?? id}`,
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

  private output(stackName: string, outputName: string): unknown {
    const stack = [...this.stacks.values()].find(({ name }) => name === stackName);
    if (!stack?.outputs[outputName]) {
      throw new Error(`No output ${outputName} of a stack ${stackName}`);
    }
    return this.evaluate(stack, stack.outputs[outputName].Value);
  }
}

function contentOf(template: PaperTemplate): Pick<PaperStack, 'resources' | 'outputs' | 'conditions' | 'parameters'> {
  return {
    resources: template.Resources ?? {},
    outputs: template.Outputs ?? {},
    conditions: template.Conditions ?? {},
    parameters: template.Parameters ?? {},
  };
}
