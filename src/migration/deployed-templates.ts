import { readdirSync, statSync } from 'fs';
import { basename, dirname, join } from 'path';
import { Assemblies, jsonOrNull, MAX_NESTING, nestedTemplateFile, uploadsIn } from './assembly-files';
import { isSameStack } from './stack-changes';
import { isNestedStack, Template } from './template';
import type { Environment, Origin, Resource } from './template';
import { codeOf, templateIn } from './template-file';
import { at, listOf, textOrNone } from '../cloudformation/json';
import type { JsonObject } from '../cloudformation/json';
import { partitionOf } from '../cloudformation/regions';
import { codedError } from '../errors';

/** The templates in a folder. All are read at once, as the synthesis may overwrite the folder later. */
export class DeployedTemplates {
  /** The templates of stacks that are nested in none of the others. */
  public readonly roots: readonly Template[];
  /** All templates, those of nested stacks included. */
  public readonly all: readonly Template[];
  private readonly documents = new Map<string, JsonObject>();
  private readonly assemblies: Assemblies;
  private readonly uploads = new Map<string, string>();
  private readonly nestedFiles = new Set<string>();

  /** @throws if the folder or a file that may be a template cannot be read */
  constructor(private readonly folder: string) {
    const files = filesIn(folder);
    this.assemblies = new Assemblies(folder, files);
    new Set([...files, ...this.assemblies.stacks.keys()]).forEach((file) => this.add(file));
    const templates = [...this.documents].filter(([file]) => this.isOfStack(file))
      .map(([file, document]) => this.linked(new Template(document, this.originOf(file)), 0));
    const roots = templates.filter(({ origin }) => !this.nestedFiles.has(origin.file));
    const reached = new Set(roots.flatMap(withNested).map(({ origin }) => origin.file));
    // Templates that nest one another in a cycle have no root.
    this.roots = [...roots, ...templates.filter(({ origin }) => !reached.has(origin.file))];
    this.all = this.roots.flatMap(withNested);
  }

  /** The template of a nested stack: the one that its resource names, or the one that is named like the current one. */
  public nestedTemplate({ template, logicalId }: Resource, current: Template | undefined): Template | undefined {
    return template.nested.get(logicalId) ?? (current && this.roots.find(({ origin }) =>
      origin.file === current.origin.file || origin.names.includes(stackNameOf(current.origin.file))));
  }

  private add(file: string): void {
    const path = join(this.folder, file);
    if (basename(file) === 'validation-report.json') {
      refuseStopped(path);
    } else if (file.endsWith('.assets.json')) {
      const uploads = this.assemblies.assetManifests.has(file) || !this.assemblies.isInside(file) ? uploadsIn(jsonOrNull(path)) : [];
      uploads.forEach(([key, upload]) => this.uploads.set(join(dirname(file), key), join(dirname(file), upload)));
    } else if (basename(file) !== 'manifest.json') {
      const document = this.isOfStack(file) ? templateIn(path) : templateOrNone(path);
      if (document !== undefined) {
        this.documents.set(file, document);
      } else if (this.assemblies.stacks.has(file)) {
        throw codedError('UnreadableTemplate', path, 'The manifest lists the file, but it is not a template',
          'Use a complete copy of the deployed assembly.');
      }
    }
  }

  /** Whether a file is the template of a stack, if it is a template. The others are templates only if a nested stack names them. */
  private isOfStack(file: string): boolean {
    const { stacks, assets } = this.assemblies;
    return stacks.has(file) || ((assets.has(file) || !this.assemblies.isInside(file)) && !basename(file).startsWith('asset.'));
  }

  private originOf(file: string): Origin {
    const artifact = this.assemblies.stacks.get(file);
    const name = stackNameOf(file);
    const folders = dirname(file).split(/[\\/]/).filter((part) => part !== '.');
    return {
      file,
      path: join(this.folder, file),
      names: [...new Set([artifact?.stackName ?? name, ...artifact?.names ?? [], name, [...folders, name].join('/')])],
      stackName: artifact?.stackName,
      environment: artifact === undefined ? environmentIn(folders) : artifact.environment,
    };
  }

  /** A template with those of its nested stacks. */
  private linked(template: Template, depth: number): Template {
    for (const resource of template.resources.values()) {
      const file = isNestedStack(resource) && depth < MAX_NESTING ? this.nestedFile(resource) : undefined;
      const document = file === undefined ? undefined : this.documents.get(file);
      if (file !== undefined && document !== undefined) {
        this.nestedFiles.add(file);
        const names = [...template.origin.names.map((name) => `${name}/${resource.logicalId}`), ...constructPath(resource)];
        const origin = { ...this.originOf(file), names: [...names, ...this.originOf(file).names] };
        template.nested.set(resource.logicalId, this.linked(new Template(document, origin), depth + 1));
      }
    }
    return template;
  }

  /** In a folder of downloaded templates, that of a nested stack has the name that CloudFormation gives it: parent, logical id, and a random text. */
  private nestedFile(resource: Resource): string | undefined {
    const prefix = `${this.originOf(resource.template.origin.file).names[0]}-${resource.logicalId}-`;
    const isNamed = (name: string) => name.startsWith(prefix) && /^[A-Z0-9]+$/.test(name.slice(prefix.length));
    return nestedTemplateFile(resource, this.uploads) ?? [...this.documents.keys()].find((file) => isNamed(stackNameOf(file)));
  }
}

/** The deployed template of each current one, in pairs: the stack that CloudFormation would update, or the file of the same name. */
export function pairs(deployed: readonly Template[], current: readonly Template[]): ReadonlyMap<Template, Template> {
  const found = new Map<Template, Template>();
  const free = new Set(deployed);
  const match = (isMatch: (before: Origin, after: Origin) => boolean) => {
    for (const after of current.filter((template) => !found.has(template))) {
      const before = [...free].find((template) => isMatch(template.origin, after.origin));
      if (before !== undefined) {
        found.set(after, before);
        free.delete(before);
      }
    }
  };
  match((before, after) => before.stackName !== undefined && before.stackName === after.stackName
    && isComplete(before.environment) && isComplete(after.environment) && isSameStack(before, after));
  match((before, after) => before.file === after.file);
  match((before, after) => (before.stackName ?? before.names[0]) === after.stackName && isSameStack(before, after));
  // A downloaded template, of another account or Region by its folder.
  match((before, after) => before.stackName === undefined && before.names[0] === after.stackName);
  return found;
}

/** The account and the Region of a downloaded template, by the names of its folders; undefined where they say neither. */
function environmentIn(folders: readonly string[]): Environment | undefined {
  const account = folders.find((name) => /^\d{12}$/.test(name));
  const region = folders.find((name) => partitionOf(name) !== undefined && /-\d+$/.test(name));
  return account === undefined && region === undefined ? undefined : { account, region };
}

/** The stack that a file is named after. */
function stackNameOf(file: string): string {
  return basename(file).replace(/(\.nested)?(\.template)?(\.(json|template|ya?ml))?$/i, '');
}

function isComplete({ account, region }: Environment = {}): boolean {
  return account !== undefined && region !== undefined;
}

/** CDK writes the path of a nested stack into the metadata of its resource. */
function constructPath({ body }: Resource): readonly string[] {
  const path = textOrNone(at(body, 'Metadata', 'aws:cdk:path'));
  return path === '' ? [] : [path.replace(/\.NestedStack\/[^/]*\.NestedStackResource$/, '')];
}

function withNested(template: Template): readonly Template[] {
  return [template, ...[...template.nested.values()].flatMap(withNested)];
}

/** Files that may be templates or say more about them, without those of packages and bundled assets. */
function filesIn(folder: string): readonly string[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    throw codedError('NoPreviousTemplates', folder, `The folder of the previous templates cannot be read (${codeOf(error)})`,
      'Put the assembly of the previous deployment there, or remove MigrationGuard until the first deployment.');
  }
  return names.filter((file) => /\.(json|template|ya?ml)$/i.test(file))
    .filter((file) => !dirname(file).split(/[\\/]/).some((part) => part.startsWith('asset.') || part === 'node_modules' || part === '.git'))
    .filter((file) => statSync(join(folder, file), { throwIfNoEntry: false })?.isFile() === true)
    .sort();
}

/** @throws for the report of a synthesis that the guard stopped: the next synthesis would read its templates as deployed templates */
function refuseStopped(path: string): void {
  const reports = listOf(at(jsonOrNull(path), 'pluginReports'));
  if (reports.some((report) => at(report, 'pluginName') === 'MigrationGuard' && at(report, 'conclusion') === 'failure')) {
    throw codedError('NotDeployed', path, 'MigrationGuard stopped the synthesis that wrote this assembly, so its templates are not the deployed ones',
      'Use the assembly of the last deployment, or the deployed templates. If this assembly was deployed anyway, delete the report.');
  }
}

/** A file that no stack is deployed from may be broken. */
function templateOrNone(path: string): JsonObject | undefined {
  try {
    return templateIn(path);
  } catch {
    return undefined;
  }
}
