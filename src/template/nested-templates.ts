import { AssetFiles } from './asset-files';
import { unverifiable } from './branches';
import type { NestedStackFact } from './facts';
import { PropertyReader } from './property-reader';
import { Template } from './template';
import type { ParentStack, Resource } from './template';
import { TemplateSet } from './template-set';
import { deploysTemplates, PRODUCT, STACK, templateSources } from './template-sources';
import type { TemplateSource } from './template-sources';
import { templateIn, templateInFile } from './template-text';
import { isPlainObject } from '../cloudformation/intrinsics';
import type { Json } from '../cloudformation/json';
import { at, isList } from '../cloudformation/json';

const MAX_NESTING = 10;

/** All templates of an app, with those that stacks, stack sets and products deploy from inline text or from files of the assembly. */
export function withNestedTemplates(templates: readonly Template[]): NestedTemplates {
  const all = [...templates];
  const unreadable = new Map<Resource, string>();
  const finder = new NestedTemplateFinder(templates);
  // The list grows during the loop, since nested templates deploy other templates.
  for (const template of all) {
    for (const resource of template.resources.values()) {
      // The nested stacks of the construct tree are known already.
      if (deploysTemplates(resource) && !template.nested.has(resource.logicalId)) {
        const found = finder.find(resource);
        const nested = found.flatMap(({ document, file }) => (document === undefined ? [] : [nestedTemplate(resource, document, file)]));
        const reasons = new Set(found.flatMap(({ unreadable: why }) => why ?? []));
        if (reasons.size > 0) {
          unreadable.set(resource, [...reasons].join(', and '));
        }
        template.nested.set(resource.logicalId, nested);
        if (nested.length < found.length) {
          template.partlyRead.add(resource.logicalId);
        }
        all.push(...nested);
      }
    }
  }
  return { templates: all, unreadable };
}

interface NestedTemplates {
  readonly templates: readonly Template[];
  /** Resources that deploy a template which cannot be read, and why. */
  readonly unreadable: ReadonlyMap<Resource, string>;
}

function nestedTemplate(resource: Resource, document: Json, file: string | undefined): Template {
  const { template, type } = resource;
  const { constructPath } = template.locate(resource);
  // A stack set has its own target accounts and Regions, and a product is launched anywhere.
  const environment = type === STACK ? { region: template.region, account: template.account } : {};
  const origin = { stackPath: constructPath, file: file ?? template.origin.file, pathOf: () => constructPath, isOnlyDeployed: true, ...environment };
  const nested = new Template(document, origin);
  nested.parent = parentStack(resource);
  return nested;
}

/** The stacks that deploy a template, innermost first; undefined for a top-level stack. */
export function stacksAround(reader: PropertyReader, { parent }: Template): readonly NestedStackFact[] | undefined {
  if (parent === undefined) {
    return undefined;
  }
  const { template, resource } = parent;
  const deletionPolicy = resource.type === PRODUCT
    ? unverifiable('the user who launched the product decides when it '
      + 'ends') : reader.text({ template, properties: resource.entry }, 'DeletionPolicy');
  return [{ where: template.locate(resource), deletionPolicy }, ...stacksAround(reader, template) ?? []];
}

/** The tags of the stacks around a resource, as a list of pairs; undefined where there are none. */
export function stackTags(reader: PropertyReader, { origin, parent }: Template): readonly Json[] | undefined {
  const own = Object.entries(origin.tags ?? {}).map(([key, value]): Json => ({ Key: key, Value: value }));
  const ofResource = parent === undefined ? [] : reader.cases.outside(() => reader.at(parent.resource, 'Tags'))
    // A list that cannot be read is a tag that cannot be read.
    .flatMap((branch): readonly Json[] => (branch.kind === 'absent' ? [] : branch.kind === 'value' && isList(branch.value) ? branch.value : [null]));
  const all = [...own, ...ofResource, ...parent === undefined ? [] : stackTags(reader, parent.template) ?? []];
  return all.length === 0 ? undefined : all;
}

/** The parent of the template that a resource deploys. */
export function parentStack(resource: Resource): ParentStack {
  const { template, logicalId, type, properties } = resource;
  // The user who launches a product chooses the parameters.
  const isUnknown = type === PRODUCT || hasOverrides(at(properties, 'StackInstancesGroup'));
  const passed = isUnknown ? undefined : parametersOf(at(properties, 'Parameters'));
  // Parameters that cannot be read become a reference that stays unresolved, since their defaults may not apply.
  const unknown = { 'Fn::GetAtt': [logicalId, 'Parameters'] };
  return { template, resource, parameter: (name) => (passed === undefined ? unknown : passed.get(name)) };
}

/** A stack has a map of parameters, a stack set a list of pairs; undefined where a name is unknown. */
function parametersOf(parameters: Json | undefined): ReadonlyMap<string, Json> | undefined {
  if (!isList(parameters)) {
    return parameters === undefined || isPlainObject(parameters) ? new Map(Object.entries(parameters ?? {})) : undefined;
  }
  const found = parameters.flatMap((pair): [string, Json][] => {
    const name = at(pair, 'ParameterKey');
    return typeof name === 'string' ? [[name, at(pair, 'ParameterValue') ?? '']] : [];
  });
  return found.length === parameters.length ? new Map(found) : undefined;
}

/** Whether a stack set may pass other values to some of its instances. */
function hasOverrides(groups: Json | undefined): boolean {
  return isList(groups) ? groups.some((group) => !isPlainObject(group) || at(group, 'ParameterOverrides') !== undefined) : groups !== undefined;
}

/** A template that a resource may deploy, or why it cannot be read; neither is set if the template is read as a stack of the construct tree. */
interface NestedDocument {
  readonly document?: Json;
  readonly file?: string;
  readonly unreadable?: string;
}

class NestedTemplateFinder {
  private readonly assets = new AssetFiles();
  private readonly reader: PropertyReader;
  /** Stacks of the construct tree that no other stack deploys, by their file. */
  private readonly stacks: ReadonlyMap<string, Template>;
  private readonly documents = new Map<string, Json | undefined>();

  constructor(templates: readonly Template[]) {
    this.reader = new PropertyReader(new TemplateSet(templates));
    this.stacks = new Map(templates.flatMap((template): [string, Template][] => {
      const { parent, origin: { file } } = template;
      return file === undefined || parent !== undefined ? [] : [[file, template]];
    }));
  }

  public find(resource: Resource): readonly NestedDocument[] {
    return nestingDepth(resource.template) > MAX_NESTING
      ? [{ unreadable: 'its templates deploy each other in a cycle' }]
      : templateSources(this.reader, resource).map((source) => this.read(source, resource));
  }

  private read(source: TemplateSource, { template, type }: Resource): NestedDocument {
    if (source.kind === 'unknown') {
      return { unreadable: source.why };
    }
    if (source.kind === 'body') {
      const document = templateIn(source.value);
      return document === undefined ? { unreadable: 'its inline template is neither JSON nor YAML' } : { document };
    }
    const file = this.assets.find(source.value, template);
    const stack = file === undefined ? undefined : this.stacks.get(file);
    if (stack !== undefined) {
      stack.isDeployedElsewhere ||= type !== STACK;
      return {};
    }
    return file === undefined ? { unreadable: 'it deploys a template that is not in this app' } : this.inFile(file);
  }

  private inFile(file: string): NestedDocument {
    if (!this.documents.has(file)) {
      this.documents.set(file, templateInFile(file));
    }
    const document = this.documents.get(file);
    return document === undefined ? { unreadable: 'its template file cannot be read as JSON or YAML' } : { document, file };
  }
}

function nestingDepth({ parent }: Template): number {
  return parent === undefined ? 0 : 1 + nestingDepth(parent.template);
}
