import { readdirSync, readFileSync, statSync } from 'fs';
import { basename, dirname, join } from 'path';
import type { Resources } from './template';

interface Template {
  readonly Resources?: Resources;
}

/** The templates in a folder, read at once: it may be written over before they are asked for. */
export class TemplateFolder {
  private readonly templates = new Map<string, Resources>();

  constructor(folder: string) {
    for (const file of filesIn(folder)) {
      const resources = resourcesIn(join(folder, file));
      if (resources !== undefined) {
        this.templates.set(file, resources);
      }
    }
  }

  public get files(): string[] {
    return [...this.templates.keys()];
  }

  public resources(file: string): Resources {
    return this.templates.get(file)!;
  }

  /** The file of a stack: the one at its place in an assembly, or one that is called like it. */
  public fileOf(place: string, stackName: string): string | undefined {
    return this.templates.has(place) ? place : this.files.find((file) => nameOf(file) === stackName);
  }
}

/** The resources of a template, which may have none; undefined for any other JSON. */
export function resourcesIn(path: string): Resources | undefined {
  const { Resources } = JSON.parse(readFileSync(path, 'utf8')) as Template;
  return Resources ?? (path.endsWith('.template.json') ? {} : undefined);
}

/** JSON files that may be templates; assets and what else CDK writes are not looked into. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !file.split(/[\\/]/).some((part) => part.startsWith('asset.')))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}

export function folderOf(file: string): string {
  return dirname(file);
}

function nameOf(file: string): string {
  return basename(file).replace(/(\.nested)?(\.template)?\.json$/, '');
}
