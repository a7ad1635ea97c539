import { join } from 'path';
import { Stage } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { nest, originOf, stackPaths } from './construct-tree';
import type { StackPaths } from './construct-tree';
import { collect } from '../template/collect';
import type { AppFacts } from '../template/facts';
import { readJson } from '../template/nested-templates';
import { Scope, Template } from '../template/template';
import type { TemplateOrigin } from '../template/template';

/** What a validation plugin is told of a stack: its `context.stackTemplates` are these. */
export interface StackTemplate {
  readonly stackConstructPath: string;
  readonly templatePath: string;
  readonly accountId?: string;
  readonly region?: string;
}

/**
 * The facts of the resources under `scope`, read from the files of the synthesized assembly: the truth, whatever the tree says.
 *
 * @param root the app, so that references can be followed beyond the scope
 * @param scope whose facts are reported
 * @param stackTemplates where the assembly has its templates; without it each stack's own file is read
 */
export function readAssembly(root: IConstruct, scope: IConstruct, stackTemplates: readonly StackTemplate[] = []): AppFacts {
  const given = new Map<string, StackTemplate[]>();
  stackTemplates.forEach((template) => given.set(template.stackConstructPath, [...given.get(template.stackConstructPath) ?? [], template]));
  const loaded = new Map<Stack, Template>();
  const more: Template[] = [];
  for (const found of stackPaths(root)) {
    const { path } = found.stack.node;
    const [template, ...others] = loadAll(found, given.get(path) ?? []);
    loaded.set(found.stack, template);
    more.push(...others);
    given.delete(path);
  }
  nest(loaded);
  // A synthesizer of the user's may have the assembly deploy templates that no stack of the tree stands for.
  const strangers = [...given.values()].flat().map((template) => load(template, { stackPath: template.stackConstructPath, pathOf: () => undefined }));
  return collect([...loaded.values(), ...more, ...strangers], new Scope(scope.node.path));
}

function loadAll(found: StackPaths, given: readonly StackTemplate[]): readonly Template[] {
  const { stack } = found;
  const own = { stackConstructPath: stack.node.path, templatePath: join(Stage.of(stack)!.outdir, stack.templateFile) };
  return (given.length === 0 ? [own] : given).map((template) => load(template, originOf(found)));
}

function load({ templatePath: file, region, accountId }: StackTemplate, origin: TemplateOrigin): Template {
  return new Template(readJson(file), { ...origin, file, region: region ?? origin.region, account: accountId ?? origin.account });
}
