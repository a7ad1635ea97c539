import { NestedStack, Token } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import type { StackPaths } from './construct-paths';
import { asIntrinsic, own } from './json';
import { Template } from './template';
import type { Deployer, TemplateOrigin } from './template';

/** What the tree knows of the template of a stack. */
export function originOf({ stack, paths }: StackPaths, file?: string): TemplateOrigin {
  return {
    stackPath: stack.node.path,
    file,
    stackName: known(stack.stackName),
    region: known(stack.region),
    account: known(stack.account),
    pathOf: (logicalId) => paths.get(logicalId),
  };
}

function known(text: string): string | undefined {
  return Token.isUnresolved(text) ? undefined : text;
}

/** Ties the templates of nested stacks to the resources of their parents that deploy them. */
export function nest(templates: ReadonlyMap<Stack, Template>): void {
  for (const [stack, template] of templates) {
    const resource = NestedStack.isNestedStack(stack) ? stack.nestedStackResource : undefined;
    const parent = resource && templates.get(resource.stack);
    if (resource !== undefined && parent !== undefined) {
      const logicalId = String(resource.stack.resolve(resource.logicalId));
      parent.nested.set(logicalId, template);
      template.deployer = deployer(parent, logicalId);
    }
  }
}

function deployer(template: Template, logicalId: string): Deployer {
  const parameters = own(template.resources.get(logicalId)?.properties, 'Parameters');
  return { template, parameter: (name) => (asIntrinsic(parameters) === undefined ? own(parameters, name) : undefined) };
}
