import { join } from 'path';
import { Stage } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { linkNestedStacks, originOf, stacksIn } from './construct-tree';
import { addTo } from '../cloudformation/json';
import { collect } from '../template/collect';
import type { AppFacts } from '../template/facts';
import { readJson } from '../template/nested-templates';
import { Scope, Template } from '../template/template';
import type { TemplateOrigin } from '../template/template';

/**
 * The facts of the resources under `scope`, read from the files of the synthesized assembly, which is what gets deployed.
 *
 * @param root the app: references beyond the scope are resolved in it
 * @param scope the part of the app whose facts are returned
 * @param stackTemplates the templates in the assembly; without them each stack's own file is read
 */
export function readAssembly(root: IConstruct, scope: IConstruct, stackTemplates: readonly StackTemplate[] = []): AppFacts {
  const given = new Map<string, StackTemplate[]>();
  stackTemplates.forEach((template) => addTo(given, template.stackConstructPath, template));
  const templates = new Map<Stack, Template>();
  const others: Template[] = [];
  for (const found of stacksIn(root)) {
    const { stack } = found;
    const own = { stackConstructPath: stack.node.path, templatePath: join(Stage.of(stack)!.outdir, stack.templateFile) };
    const [template, ...copies] = (given.get(stack.node.path) ?? [own]).map((file) => load(file, originOf(found)));
    templates.set(stack, template);
    others.push(...copies);
    given.delete(stack.node.path);
  }
  linkNestedStacks(templates);
  // A custom synthesizer may add templates to the assembly that belong to no stack of the tree.
  const unknown = [...given.values()].flat().map((file) => load(file, { stackPath: file.stackConstructPath, pathOf: () => undefined }));
  return collect([...templates.values(), ...others, ...unknown], new Scope(scope.node.path));
}

/** An item of `stackTemplates` in the context of a validation plugin. */
export interface StackTemplate {
  readonly stackConstructPath: string;
  readonly templatePath: string;
  readonly accountId?: string;
  readonly region?: string;
}

function load({ templatePath: file, region, accountId }: StackTemplate, origin: TemplateOrigin): Template {
  return new Template(readJson(file), { ...origin, file, region: region ?? origin.region, account: accountId ?? origin.account });
}
