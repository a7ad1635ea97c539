import { eachValue } from './branches';
import type { Branches } from './facts';
import type { PropertyReader } from './property-reader';
import type { Resource } from './template';
import type { Json } from '../cloudformation/json';
import { at, listOf } from '../cloudformation/json';

export const STACK = 'AWS::CloudFormation::Stack';
const STACK_SET = 'AWS::CloudFormation::StackSet';
export const PRODUCT = 'AWS::ServiceCatalog::CloudFormationProduct';
const PROVISIONED_PRODUCT = 'AWS::ServiceCatalog::CloudFormationProvisionedProduct';

/** Where a template comes from, or why that is unknown. */
export type TemplateSource =
  | { readonly kind: 'body' | 'url'; readonly value: Json }
  | { readonly kind: 'unknown'; readonly why: string };

/** Whether a resource deploys templates. */
export function deploysTemplates({ type }: Resource): boolean {
  return Object.hasOwn(SOURCES, type);
}

/** Every template that a resource may deploy: conditions and versions have one each. */
export function templateSources(reader: PropertyReader, resource: Resource): readonly TemplateSource[] {
  return SOURCES[resource.type](reader, resource);
}

const SOURCES: { readonly [type: string]: (reader: PropertyReader, resource: Resource) => readonly TemplateSource[] } = {
  [STACK]: stackSources,
  [STACK_SET]: stackSources,
  [PRODUCT]: productSources,
  [PROVISIONED_PRODUCT]: provisionedProductSources,
};

const ELSEWHERE: TemplateSource = { kind: 'unknown', why: 'it deploys a template that is not in this app' };

/** CloudFormation accepts one of the two properties, so a branch without one has the other. */
function stackSources(reader: PropertyReader, resource: Resource): readonly TemplateSource[] {
  const sources = [
    ...sourcesOf('body', reader.at(resource, 'TemplateBody')),
    ...sourcesOf('url', reader.at(resource, 'TemplateURL')),
  ];
  return sources.length === 0 ? [ELSEWHERE] : sources;
}

/** A product has a template for each of its versions. */
function productSources(reader: PropertyReader, resource: Resource): readonly TemplateSource[] {
  const versions = reader.at(resource, 'ProvisioningArtifactParameters');
  const infos = eachValue(versions, (list) => listOf(list).flatMap((version) => reader.pick(version, 'Info')));
  const urls = eachValue(infos, (info) => reader.pick(info, 'LoadTemplateFromURL'));
  const isOfStack = infos.some((info) => info.kind === 'value' && at(info.value, 'ImportFromPhysicalId') !== undefined);
  return [...sourcesOf('url', urls), ...isOfStack || versions.some(({ kind }) => kind === 'absent') ? [ELSEWHERE] : []];
}

/** The templates of a product in the app are read with the product. */
function provisionedProductSources(reader: PropertyReader, resource: Resource): readonly TemplateSource[] {
  const names = [reader.at(resource, 'ProductId'), reader.at(resource, 'ProductName')].flat().filter(({ kind }) => kind !== 'absent');
  const isKnown = names.length > 0 && names.every((name) => name.kind === 'value' && isProductOfApp(reader, name.value));
  return isKnown ? [] : [{ kind: 'unknown', why: 'it deploys a product that is not in this app' }];
}

function isProductOfApp(reader: PropertyReader, name: Json): boolean {
  return reader.referencedResource(name)?.type === PRODUCT
    || reader.templates.ofType(PRODUCT).some(({ template, properties }) => reader.singleText(at(properties, 'Name'), template) === name);
}

function sourcesOf(kind: 'body' | 'url', branches: Branches<Json>): readonly TemplateSource[] {
  return branches.flatMap((branch): readonly TemplateSource[] => {
    switch (branch.kind) {
      case 'value': return [{ kind, value: branch.value }];
      case 'unverifiable': return [{ kind: 'unknown', why: `which template it deploys cannot be determined: ${branch.why}` }];
      case 'absent': return [];
    }
  });
}
