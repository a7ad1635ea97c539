import { createHash } from 'crypto';
import { BootstraplessSynthesizer, CliCredentialsStackSynthesizer, DefaultStackSynthesizer, LegacyStackSynthesizer } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { at } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import type { OpaqueFact } from '../template/facts';
import type { Resource, Scope, Template } from '../template/template';

/** The functions with which CDK's synthesizers upload a file: under the id that they are given. */
const FUNCTIONS_OF_CDK = [DefaultStackSynthesizer, LegacyStackSynthesizer, BootstraplessSynthesizer, CliCredentialsStackSynthesizer]
  .map(({ prototype }) => prototype.addFileAsset);

/**
 * The nested stacks of an assembly that are not deployed from the template that was read.
 *
 * CDK names the template of a nested stack by the hash of its content, once, and writes the file later. If the tree changes between the two, for
 * example because a stage is synthesized a second time, the file is new and its id old: an environment that has the older template under that id
 * keeps deploying it. A synthesizer of the app may choose other ids: what it uploads is known by the file that the manifest of assets names.
 *
 * @param templates the templates of the assembly, linked to those of the nested stacks of the tree, and of no others: the id of a template that the
 *   app made an asset itself is another hash
 */
export function staleNestedTemplates(templates: ReadonlyMap<Stack, Template>, scope: Scope): readonly OpaqueFact[] {
  return [...templates].filter(([stack]) => keepsIds(stack)).flatMap(([, parent]) => [...parent.nested].flatMap(([logicalId, nested]) => {
    const resource = parent.resources.get(logicalId);
    return resource !== undefined && scope.includesResource(resource) && nested.some((template) => isStale(resource, template)) ? [{
      where: parent.locate(resource),
      why: 'the template of the nested stack was changed after CDK had computed its asset id, so that an older template may be deployed',
    }] : [];
  }));
}

function keepsIds(stack: Stack): boolean {
  return stack.nestedStackParent === undefined ? FUNCTIONS_OF_CDK.includes(stack.synthesizer.addFileAsset) : keepsIds(stack.nestedStackParent);
}

/**
 * Whether the parent names an asset by the hash of another content. A URL without a hash says nothing about the content.
 *
 * The legacy synthesizer writes the hash into the names of parameters only, and computes it before the parameters of inner stacks are added.
 */
function isStale({ properties }: Resource, { source }: Template): boolean {
  const named: readonly string[] = JSON.stringify(at(properties, 'TemplateURL') ?? null).match(/\b[0-9a-f]{64}\b/g) ?? [];
  return named.length > 0 && !named.includes(templateHash(source));
}

/** The hash with which CDK names the template of a nested stack: of its JSON without white space. */
export function templateHash(document: Json): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex');
}
