import { readFileSync } from 'fs';
import { basename, dirname, join } from 'path';
import type { Environment, Resource } from './template';
import { at, entriesOf, isObject, listOf, textOrNone } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';
import { codedError } from '../errors';

/** CloudFormation nests stacks less deeply; files that refer to one another in a cycle must end. */
export const MAX_NESTING = 20;

/** What the manifest of an assembly says of a stack. */
export interface StackArtifact {
  /** The template, relative to the folder of the assembly. */
  readonly file: string;
  readonly stackName: string;
  /** The artifact and the construct path of the stack. */
  readonly names: readonly string[];
  readonly environment: Environment;
}

/** The assemblies in a folder. Only what their manifests list is deployed: a folder keeps the files of stacks and stages that were removed. */
export class Assemblies {
  /** The stacks that the manifests list, by the files of their templates. */
  public readonly stacks = new Map<string, StackArtifact>();
  /** The files that the stacks are deployed with, for stacks whose assets are in the manifest itself (LegacyStackSynthesizer). */
  public readonly assets = new Set<string>();
  /** The files that list the assets of the other stacks. */
  public readonly assetManifests = new Set<string>();
  private readonly outermost: string[] = [];
  private readonly visited = new Set<string>();

  /**
   * @param files paths in the folder
   * @throws for an assembly that cannot be read, such as the assembly of a stopped synthesis
   */
  constructor(private readonly folder: string, files: readonly string[]) {
    const manifests = files.filter((file) => basename(file) === 'manifest.json').sort((one, other) => one.length - other.length);
    for (const file of manifests) {
      const manifest = this.isInside(file) ? null : this.manifestOf(dirname(file));
      if (isAssembly(manifest)) {
        this.outermost.push(dirname(file));
        this.add(dirname(file), manifest);
      }
    }
  }

  /** Whether a file belongs to an assembly, listed or not. */
  public isInside(file: string): boolean {
    return this.outermost.some((directory) => directory === '.' || file.startsWith(join(directory, '/')));
  }

  private add(directory: string, manifest: Json): void {
    this.visited.add(directory);
    stacksIn(manifest).forEach((stack) => this.stacks.set(join(directory, stack.file), stack));
    filesOf(manifest, 'cdk:asset-manifest', 'file').forEach((file) => this.assetManifests.add(join(directory, file)));
    artifactsOf(manifest, 'aws:cloudformation:stack').flatMap(([, artifact]) => [
      at(artifact, 'metadata'), jsonOrNull(join(this.folder, directory, textOrNone(at(artifact, 'additionalMetadataFile')))),
    ]).flatMap(assetsIn).forEach((file) => this.assets.add(join(directory, file)));
    const nested = filesOf(manifest, 'cdk:cloud-assembly', 'directoryName');
    for (const each of nested.map((name) => join(directory, name)).filter((name) => !this.visited.has(name))) {
      this.add(each, this.manifestOf(each));
    }
  }

  private manifestOf(directory: string): Json {
    const path = join(this.folder, directory, 'manifest.json');
    const manifest = jsonOrNull(path);
    if (manifest === null) {
      throw codedError('NoPreviousTemplates', path, 'The manifest is invalid: the synthesis was stopped, so the assembly was not deployed',
        'Use the assembly of the last deployment, or the deployed templates (`aws cloudformation get-template`).');
    }
    return manifest;
  }
}

/** Other tools write files of this name too. */
function isAssembly(manifest: Json): boolean {
  return typeof at(manifest, 'version') === 'string' && isObject(at(manifest, 'artifacts'));
}

function artifactsOf(manifest: Json, type: string): readonly (readonly [string, Json])[] {
  return entriesOf(at(manifest, 'artifacts')).filter(([, artifact]) => at(artifact, 'type') === type);
}

function filesOf(manifest: Json, type: string, property: string): readonly string[] {
  return artifactsOf(manifest, type).map(([, artifact]) => textOrNone(at(artifact, 'properties', property)));
}

function assetsIn(metadata: Json | undefined): readonly string[] {
  return entriesOf(metadata).flatMap(([, entries]) => listOf(entries)).filter((entry) => at(entry, 'type') === 'aws:cdk:asset')
    .map((entry) => textOrNone(at(entry, 'data', 'path')));
}

function stacksIn(manifest: Json): readonly StackArtifact[] {
  return artifactsOf(manifest, 'aws:cloudformation:stack').map(([id, artifact]) => {
    const [account, region] = textOrNone(at(artifact, 'environment')).replace(/^aws:\/\//, '').split('/');
    return {
      file: textOrNone(at(artifact, 'properties', 'templateFile')),
      stackName: textOrNone(at(artifact, 'properties', 'stackName')) || id,
      names: [textOrNone(at(artifact, 'displayName')), id].filter((name) => name !== ''),
      environment: { account: knownPart(account), region: knownPart(region) },
    };
  });
}

/** CDK writes `unknown-account` and `unknown-region` for a stack without an environment. */
export function knownPart(part: string | undefined): string | undefined {
  return part === undefined || part === '' || part.startsWith('unknown-') ? undefined : part;
}

/** The files that an `*.assets.json` uploads, by the last segment of their object keys, which contains the hash of the content. */
export function uploadsIn(manifest: Json): readonly (readonly [key: string, file: string])[] {
  return entriesOf(at(manifest, 'files')).flatMap(([, file]) => {
    const path = textOrNone(at(file, 'source', 'path'));
    return path === '' ? [] : entriesOf(at(file, 'destinations'))
      .map(([, destination]): [string, string] => [lastSegment(textOrNone(at(destination, 'objectKey'))), path]);
  });
}

/** The file of the assembly that a nested stack is deployed from, by its metadata or by the URL of its template. */
export function nestedTemplateFile({ template, body, properties }: Resource, uploads: ReadonlyMap<string, string>): string | undefined {
  const folder = dirname(template.origin.file);
  const path = textOrNone(at(body, 'Metadata', 'aws:asset:path'));
  // The URL may be composed, and ends with the object key.
  const [, key] = /([\w.-]*)["}\]]*$/.exec(JSON.stringify(at(properties, 'TemplateURL') ?? null))!;
  return path === '' ? uploads.get(join(folder, key)) : join(folder, path);
}

function lastSegment(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** JSON that need not be there or be valid; null where it is not. */
export function jsonOrNull(path: string): JsonObject | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as JsonObject;
  } catch {
    return null;
  }
}
