import { existsSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import { Stage } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { linkNestedStacks, originOf, stacksIn } from './construct-tree';
import type { DeploysOwnTemplate } from './construct-tree';
import { staleNestedTemplates } from './nested-assets';
import { contains, namedResource } from '../cloudformation/intrinsics';
import { addTo, at, canonical } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { composeText } from '../cloudformation/text';
import { AssetFiles, readJson } from '../template/asset-files';
import { collect } from '../template/collect';
import type { AppFacts } from '../template/facts';
import { Scope, Template } from '../template/template';
import type { TemplateOrigin } from '../template/template';
import { templateInFile } from '../template/template-text';

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
  linkNestedStacks(templates, byFile());
  const within = new Scope(scope.node.path);
  const stale = staleNestedTemplates(templates, within);
  // A custom synthesizer may add templates to the assembly that belong to no stack of the tree.
  const unknown = [...given.values()].flat().map((file) => load(file, { stackPath: file.stackConstructPath, pathOf: () => undefined }));
  const facts = collect([...templates.values(), ...others, ...unknown], within);
  return stale.length === 0 ? facts : { ...facts, opaque: [...facts.opaque, ...stale] };
}

/** An item of `stackTemplates` in the context of a validation plugin. */
export interface StackTemplate {
  readonly stackConstructPath: string;
  readonly templatePath: string;
  readonly accountId?: string;
  readonly region?: string;
}

function load({ templatePath: file, region, accountId }: StackTemplate, origin: TemplateOrigin): Template {
  const document = readJson(file) ?? templateInFile(file) ?? null;
  return new Template(document, { ...origin, file, region: region ?? origin.region, account: accountId ?? origin.account });
}

/** Compares the file that the address of a nested stack names with that of the nested stack. */
function byFile(): DeploysOwnTemplate {
  const assets = new AssetFiles();
  return ({ properties, template }, nested, url) => {
    const rendered = composeText(at(properties, 'TemplateURL'));
    const file = assets.find(rendered, template);
    const isDeployedFrom = (uploaded: string) => nested.origin.file !== undefined && haveSameContent(uploaded, nested.origin.file);
    if (file !== undefined) {
      return isDeployedFrom(file);
    }
    // A synthesizer of the app may name assets otherwise than by a hash.
    const named = assets.upload(rendered, template);
    return canonical(rendered) === canonical(composeText(url)) && (isLegacyAsset(url, template) || (named !== undefined && isDeployedFrom(named)));
  };
}

/** Nested stacks with equal templates are one asset, which has the file of one of them. */
function haveSameContent(file: string, other: string): boolean {
  return resolve(file) === resolve(other) || (existsSync(file) && existsSync(other) && readFileSync(file).equals(readFileSync(other)));
}

/** The legacy synthesizer has parameters for the address of each asset, which CDK's CLI sets, and which nested stacks pass on. */
function isLegacyAsset(url: Json, { parent }: Template): boolean {
  return contains(url, (object) => {
    const name = namedResource(object)?.logicalId ?? '';
    const passed = parent?.parameter(name);
    return name.startsWith('AssetParameters') || (passed !== undefined && isLegacyAsset(passed, parent!.template));
  });
}
