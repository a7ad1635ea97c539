import { NestedStack, Token } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import type { StackPaths } from './construct-paths';
import { deployerOf } from './deployer';
import type { Template, TemplateOrigin } from './template';
import { own, textOrNone } from '../values/json';

/** What the tree knows of the template of a stack. */
export function originOf({ stack, pathOf }: StackPaths): TemplateOrigin {
  return {
    stackPath: stack.node.path,
    stackName: known(stack.stackName),
    region: known(stack.region),
    account: known(stack.account),
    pathOf,
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
      deployFrom(parent, String(resource.stack.resolve(resource.logicalId)), template);
    }
  }
}

function deployFrom(parent: Template, logicalId: string, template: Template): void {
  const deploying = parent.resources.get(logicalId);
  // Whoever overrides the address with a literal deploys something else than the nested stack of the tree.
  if (deploying !== undefined && !/^(https?|s3):/.test(textOrNone(own(deploying.properties, 'TemplateURL')))) {
    template.deployer = deployerOf(deploying);
    parent.nested.set(logicalId, template);
  }
}
