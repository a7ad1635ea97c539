import { readFileSync } from 'fs';
import { join } from 'path';
import { Stage } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { collect } from './collect';
import { stackPaths } from './construct-paths';
import type { StackPaths } from './construct-paths';
import type { AppFacts, Json } from './facts';
import { Scope } from './scope';
import { nest, originOf } from './stacks';
import { Template } from './template';

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
  const byPath = new Map(stackTemplates.map((given) => [given.stackConstructPath, given]));
  const loaded = new Map<Stack, Template>();
  for (const found of stackPaths(root)) {
    loaded.set(found.stack, load(found, byPath.get(found.stack.node.path)));
  }
  nest(loaded);
  return collect([...loaded.values()], new Scope(scope.node.path));
}

function load(found: StackPaths, given: StackTemplate | undefined): Template {
  const { stack } = found;
  const file = given?.templatePath ?? join(Stage.of(stack)?.outdir ?? '.', stack.templateFile);
  const origin = originOf(found, file);
  return new Template(parsed(file), { ...origin, region: given?.region ?? origin.region, account: given?.accountId ?? origin.account });
}

/** A file that cannot be read is `null`, which is no template: what it would deploy is unknown. */
function parsed(file: string): Json {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Json;
  } catch {
    return null;
  }
}
