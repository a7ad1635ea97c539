import { dirname, join, relative } from 'path';
import { NestedStack, Stack } from 'aws-cdk-lib';
import type { IPolicyValidationContext, Stage } from 'aws-cdk-lib';
import type { Resources } from './template';
import { resourcesIn } from './template-folder';

/** A template of this synthesis. */
export interface CurrentTemplate {
  /** Its place in the assembly. */
  readonly place: string;
  readonly path: string;
  readonly stackName: string;
  readonly resources: Resources;
}

/** The templates that a validation plugin is given, and those of nested stacks, which CDK does not name. */
export function currentTemplates({ appConstruct, stackTemplates }: IPolicyValidationContext): CurrentTemplate[] {
  const { outdir } = appConstruct as Stage;
  const stacks = new Map(appConstruct.node.findAll().filter(Stack.isStack).map((stack) => [stack.node.path, stack]));
  const read = (path: string, stackName: string) => ({ place: relative(outdir, path), path, stackName, resources: resourcesIn(path)! });
  return stackTemplates.flatMap(({ stackConstructPath, templatePath }) => {
    const stack = stacks.get(stackConstructPath)!;
    const nested = stack.node.findAll().filter(NestedStack.isNestedStack);
    return [
      read(templatePath, stack.stackName),
      ...nested.map(({ templateFile }) => read(join(dirname(templatePath), templateFile), templateFile.replace(/\..*$/, ''))),
    ];
  });
}

/** Whether these are all stacks of the app: a plugin on a stage is given those of the stage. */
export function isWholeApp({ appConstruct, stackTemplates }: IPolicyValidationContext): boolean {
  const given = new Set(stackTemplates.map(({ stackConstructPath }) => stackConstructPath));
  return appConstruct.node.findAll().filter(Stack.isStack).every((stack) => NestedStack.isNestedStack(stack) || given.has(stack.node.path));
}
