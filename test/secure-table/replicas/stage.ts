import { readFileSync } from 'fs';
import { join } from 'path';
import { aws_dynamodb as dynamodb, aws_iam as iam, NestedStack, Stack } from 'aws-cdk-lib';
import type { App, StackProps } from 'aws-cdk-lib';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import type { Construct } from 'constructs';
import { SecureTable } from '../../../src';
import type { SecureTableProps } from '../../../src';
import { FLAG_SETS } from '../../support/flags';
import { ACCOUNT, REGION } from '../../support/paper';

export const REPLICAS = ['ap-southeast-2', 'us-east-1'];
export const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };

const STRENGTH = '@aws-cdk/core:defaultCrossStackReferences';

/** Every set of feature flags, and each strength of references between stacks. */
export const CONTEXTS: readonly (readonly [string, Record<string, unknown>])[] = [
  ...FLAG_SETS,
  ...['strong', 'both', 'weak'].map((strength) => [`${strength} references`, { [STRENGTH]: strength }] as const),
];

export function stackIn(scope: Construct, id: string, region = REGION, account = ACCOUNT, props: StackProps = {}): Stack {
  return new Stack(scope, id, { env: { account, region }, ...props });
}

export function globalTable(scope: Construct, id = 'Orders', props: Partial<SecureTableProps> = {}): SecureTable {
  return new SecureTable(scope, id, { partitionKey, replicas: REPLICAS.map((region) => ({ region })), ...props });
}

export function roleIn(scope: Construct, id = 'Role', props: Partial<iam.RoleProps> = {}): iam.Role {
  return new iam.Role(scope, id, { assumedBy: new iam.AccountRootPrincipal(), ...props });
}

export interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, any>;
  readonly DependsOn?: string[];
  readonly DeletionPolicy?: string;
}

export interface Template {
  readonly Resources?: Record<string, Resource>;
  readonly Outputs?: Record<string, unknown>;
  readonly Parameters?: Record<string, unknown>;
}

/** The templates of an assembly by name, those of nested stacks by path. */
export function templatesOf(app: App, assembly: CloudAssembly = app.synth()): Record<string, Template> {
  const nested = app.node.findAll().filter((construct): construct is NestedStack => construct instanceof NestedStack);
  return Object.fromEntries([
    ...assembly.stacksRecursively.map((artifact) => [artifact.stackName, artifact.template]),
    ...nested.map((stack) => [stack.node.path, JSON.parse(readFileSync(join(assembly.directory, stack.templateFile), 'utf8'))]),
  ]);
}

export function resourcesOf(template: Template, type: string): Resource[] {
  return Object.values(template.Resources ?? {}).filter((resource) => resource.Type === type);
}

/** The resources that CDK adds for strong references between Regions. */
export function exportMachinery(templates: Record<string, Template>): string[] {
  return Object.entries(templates).flatMap(([name, template]) => Object.entries(template.Resources ?? {})
    .filter(([id, { Type }]) => /CrossRegionExport|SSM/.test(Type) || /CrossRegionExport|ExportsWriter|ExportsReader/.test(id))
    .map(([id, { Type }]) => `${name}/${id} ${Type}`));
}
