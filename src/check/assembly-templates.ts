import { createHash } from 'crypto';
import { existsSync, readdirSync, realpathSync } from 'fs';
import { basename, dirname, join } from 'path';
import { ConstructPaths, NESTED_RESOURCE, recordedPath } from './construct-paths';
import type { TemplateGroup } from './engine';
import { isNestedAssembly, isStack, readManifest } from './manifest';
import type { Artifact } from './manifest';
import { parseDocument } from './template-input';
import { attempt, readText } from './text-files';
import { at, entriesOf, listOf, textOrNone } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { composeText } from '../cloudformation/text';
import { codedError } from '../errors';
import type { MetadataEntry } from '../rules/support/acknowledgements';
import { AssetFiles } from '../template/asset-files';
import { parentStack } from '../template/nested-templates';
import { Template } from '../template/template';
import type { Environment, Resource, TemplateOrigin } from '../template/template';
import { STACK } from '../template/template-sources';

/** What is known of the stacks of an assembly in addition to the assembly. */
export interface StackDefaults extends Environment {
  readonly parameters?: ReadonlyMap<string, string>;
}

/**
 * The templates of a CDK assembly (`cdk.out`), of its stages and of its nested stacks.
 *
 * @param defaults for stacks that are environment-agnostic
 * @throws SynthesisStopped, MalformedAssembly, ContextMissing
 */
export function readAssembly(directory: string, defaults: StackDefaults = {}): TemplateGroup {
  return new AssemblyReader(defaults).read(directory);
}

class AssemblyReader {
  private readonly templates: Template[] = [];
  private readonly metadata = new Map<string, readonly MetadataEntry[]>();
  private readonly paths = new ConstructPaths(this.metadata);
  private readonly assets = new AssetFiles();
  private readonly visited = new Set<string>();

  constructor(private readonly defaults: StackDefaults) {}

  public read(directory: string): TemplateGroup {
    this.assembly(directory);
    [...this.templates].forEach((template) => this.nestedStacks(template));
    return { templates: this.templates, metadata: this.metadata };
  }

  /** A stage that names a folder around it would be read without end. */
  private assembly(directory: string): void {
    const path = attempt(directory, () => realpathSync(directory));
    if (this.visited.has(path)) {
      throw codedError('MalformedAssembly', directory, 'The assemblies of its stages contain each other', 'Synthesize the app again.');
    }
    this.visited.add(path);
    for (const [id, artifact] of readManifest(directory)) {
      if (isNestedAssembly(artifact)) {
        this.assembly(join(directory, textOrNone(at(artifact.properties, 'directoryName'))));
      } else if (isStack(artifact)) {
        this.stack(directory, id, artifact);
      }
    }
  }

  private stack(directory: string, id: string, { environment, properties, metadata, metadataFile, displayName }: Artifact): void {
    const recorded = metadataFile === undefined ? metadata : parseJson(join(directory, metadataFile));
    entriesOf(recorded).forEach(([path, entries]) => this.metadata.set(path.replace(/^\//, ''), listOf(entries).flatMap(metadataEntry)));
    const stackPath = displayName ?? id;
    const [account, region] = environment.replace(/^aws:\/\//, '').split('/');
    this.templates.push(this.load(join(directory, textOrNone(at(properties, 'templateFile'))), {
      ...this.defaults,
      stackPath,
      stackName: textOrNone(at(properties, 'stackName')) || id,
      tags: Object.fromEntries(entriesOf(at(properties, 'tags')).map(([key, value]) => [key, String(value)])),
      ...account === 'unknown-account' || account === '' ? {} : { account },
      ...region === 'unknown-region' || region === undefined ? {} : { region },
    }));
  }

  private load(file: string, origin: Omit<TemplateOrigin, 'pathOf'>): Template {
    const document = parseDocument(file, readText(file));
    const { stackPath } = origin;
    this.paths.addStack(stackPath);
    const pathOf = (logicalId: string) => recordedPath(document, logicalId) ?? this.paths.find(logicalId, stackPath);
    return new Template(document, { ...origin, file, pathOf });
  }

  /** The nested stacks that CDK made have their own place in the construct tree. Others are read where the rules look for nested templates. */
  private nestedStacks(template: Template): void {
    const nestedResources = [...template.resources.values()].filter(({ type }) => type === STACK);
    for (const resource of nestedResources) {
      const { stackPath: around, pathOf } = template.origin;
      const stackPath = nestedStackPath(this.paths.nestedResource(resource.logicalId, around) ?? pathOf(resource.logicalId));
      const file = stackPath === undefined ? undefined : this.templateFile(resource, stackPath);
      if (stackPath !== undefined && file !== undefined) {
        const { region, account } = template;
        const nested = this.load(file, { stackPath, region, account });
        nested.parent = parentStack(resource);
        template.nested.set(resource.logicalId, [nested]);
        this.templates.push(nested);
        this.nestedStacks(nested);
      }
    }
  }

  /** The file that CDK wrote for a nested stack, if the stack deploys it. Nested stacks with equal templates are one asset, with the file of one. */
  private templateFile({ template, properties }: Resource, stackPath: string): string | undefined {
    const url = composeText(at(properties, 'TemplateURL'));
    const asset = this.assets.find(url, template) ?? this.assets.upload(url, template);
    const own = ownFile(dirname(template.origin.file!), stackPath);
    if (asset === undefined) {
      // The legacy synthesizer has parameters for the address of each asset.
      return JSON.stringify(url).includes('AssetParameters') ? own : undefined;
    }
    return own !== undefined && readText(own) === readText(asset) ? own : asset;
  }
}

/** The construct path of a nested stack, from that of the resource that deploys it, as CDK names it. */
function nestedStackPath(resourcePath: string | undefined): string | undefined {
  return resourcePath === undefined ? undefined : NESTED_RESOURCE.exec(resourcePath)?.slice(1, 3).join('');
}

/** CDK ends the name of the file with a hash of the construct path (`Names.uniqueId`). */
function ownFile(directory: string, stackPath: string): string | undefined {
  const hash = createHash('md5').update(stackPath.split('/').filter((id) => id !== 'Default').join('/')).digest('hex').slice(0, 8).toUpperCase();
  const name = readdirSync(directory).find((file) => file.endsWith(`${hash}.nested.template.json`));
  return name === undefined ? undefined : join(directory, name);
}

function parseJson(file: string): Json {
  if (!existsSync(file)) {
    throw codedError('MalformedAssembly', file, `The manifest names ${basename(file)}, which does not exist`, 'Synthesize the app again.');
  }
  return parseDocument(file, readText(file));
}

function metadataEntry(entry: Json): readonly MetadataEntry[] {
  const type = at(entry, 'type');
  return typeof type === 'string' ? [{ type, data: at(entry, 'data') }] : [];
}
