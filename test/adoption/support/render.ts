import { Stack } from 'aws-cdk-lib';
import type { App, CfnResource, Stage } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import type { IConstruct } from 'constructs';
import { env } from './plain-tables';
import { appWith } from '../../support/flags';

/* The result of a synthesis for one table. */

export function shopOf(context = {}): Stack {
  return new Stack(appWith(context), 'Shop', { env });
}

/** The template entry of a resource, read from the assembly. */
export function entryOf(construct: IConstruct): any {
  const resource = ('cfnResourceType' in construct ? construct : construct.node.defaultChild) as CfnResource;
  const stack = Stack.of(resource);
  const assembly = (stack.node.root as App).synth({ force: true, errorOnDuplicateSynth: false });
  const stages = stack.node.scopes.filter((scope) => 'synth' in scope).slice(1) as Stage[];
  const { template } = stages.reduce((outer, { artifactId }) => outer.getNestedAssembly(artifactId), assembly).getStackArtifact(stack.artifactId);
  return template.Resources[stack.resolve(resource.logicalId) as string];
}

export function propertiesOf(construct: IConstruct): any {
  return entryOf(construct).Properties;
}

/** The statements of the policy of a table, or of the only replica of a global table. */
export function statementsOf(construct: IConstruct): any[] {
  const properties = propertiesOf(construct);
  return (properties.Replicas?.[0] ?? properties).ResourcePolicy?.PolicyDocument.Statement ?? [];
}

export function sidsOf(construct: IConstruct): string[] {
  return statementsOf(construct).map(({ Sid }) => Sid);
}

/** The codes of a construct's annotations after a synthesis. */
export function reported(construct: IConstruct, severity: 'error' | 'warning' = 'error'): string[] {
  const stack = Stack.of(construct);
  (stack.node.root as App).synth({ force: true, errorOnDuplicateSynth: false });
  const annotations = Annotations.fromStack(stack);
  const found = severity === 'error' ? annotations.findError('*', Match.anyValue()) : annotations.findWarning('*', Match.anyValue());
  // Annotations of CDK have no code of ours.
  return found.flatMap(({ entry }) => /^\[(\w+)\]/.exec(String(entry.data))?.[1] ?? []);
}
