import { readFileSync } from 'fs';
import { join } from 'path';
import { NestedStack, Stack } from 'aws-cdk-lib';
import type { App, Stage } from 'aws-cdk-lib';
import type { CloudAssembly, CloudFormationStackArtifact } from 'aws-cdk-lib/cx-api';
import type { IConstruct } from 'constructs';

export interface PaperResource {
  readonly Type: string;
  readonly Properties: Record<string, any>;
  readonly DependsOn?: string | string[];
}

export interface PaperStack {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly resources: Record<string, PaperResource>;
  readonly outputs: Record<string, { Value: unknown; Export?: { Name: unknown } }>;
  /** Of a nested stack: where it is nested, and as which resource. */
  readonly parent?: { readonly path: string; readonly id: string };
}

export interface PaperPlace {
  readonly account: string;
  readonly region: string;
}

/** All stacks of an assembly by their construct paths, nested ones included; those that say no account or Region are deployed to a default place. */
export function readStacks(root: App | Stage, assembly: CloudAssembly, place: PaperPlace): Map<string, PaperStack> {
  const stacks = new Map<string, PaperStack>();
  const artifacts = new Map(assembly.stacksRecursively.map((artifact) => [artifact.id, artifact]));
  for (const stack of root.node.findAll().filter((construct): construct is Stack => Stack.isStack(construct))) {
    if (stack instanceof NestedStack) {
      stacks.set(stack.node.path, readNested(stack, artifactOf(stack, artifacts), stacks));
    } else if (artifacts.has(stack.artifactId)) {
      stacks.set(stack.node.path, readTopLevel(artifacts.get(stack.artifactId)!, place));
    }
  }
  return stacks;
}

export function pathOf(construct: IConstruct): string {
  return Stack.of(construct).node.path;
}

function readTopLevel(artifact: CloudFormationStackArtifact, place: PaperPlace): PaperStack {
  const { account, region } = artifact.environment;
  return {
    name: artifact.stackName,
    account: account === 'unknown-account' ? place.account : account,
    region: region === 'unknown-region' ? place.region : region,
    resources: artifact.template.Resources ?? {},
    outputs: artifact.template.Outputs ?? {},
  };
}

function readNested(stack: NestedStack, artifact: CloudFormationStackArtifact, stacks: ReadonlyMap<string, PaperStack>): PaperStack {
  const template = JSON.parse(readFileSync(join(artifact.assembly.directory, stack.templateFile), 'utf8'));
  const parent = stack.nestedStackParent!;
  const id = parent.getLogicalId(stack.nestedStackResource!);
  const { name, account, region } = stacks.get(parent.node.path)!;
  return {
    name: `${name}-${id}`, account, region, resources: template.Resources ?? {}, outputs: template.Outputs ?? {}, parent: { path: parent.node.path, id },
  };
}

function artifactOf(stack: Stack, artifacts: ReadonlyMap<string, CloudFormationStackArtifact>): CloudFormationStackArtifact {
  return stack.nestedStackParent === undefined ? artifacts.get(stack.artifactId)! : artifactOf(stack.nestedStackParent, artifacts);
}
