import { readdirSync, readFileSync, statSync } from 'fs';
import { basename, dirname, join, relative } from 'path';
import { NestedStack, Stack } from 'aws-cdk-lib';
import type { IPolicyValidationContext, Stage } from 'aws-cdk-lib';
import type { JsonObject } from '../cloudformation/json';
import { isKeyType, isTableType } from '../cloudformation/resource-types';

/** The templates in a folder. All are read at once, as the synthesis may overwrite the folder later. */
export class TemplateFolder {
  private readonly templates = new Map<string, Resources>();

  constructor(folder: string) {
    for (const file of jsonFilesIn(folder)) {
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

  /** The file of a current template: the one with the same path in the assembly, or one that is named after the stack. */
  public fileOf({ file, stackName }: CurrentTemplate): string | undefined {
    return this.templates.has(file) ? file : this.files.find((each) => stackNameOf(each) === stackName);
  }
}

/** JSON files that may be templates, without assets. */
function jsonFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !file.split(/[\\/]/).some((part) => part.startsWith('asset.')))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}

function stackNameOf(file: string): string {
  return basename(file).replace(/(\.nested)?(\.template)?\.json$/, '');
}

/** A template of this synthesis. */
interface CurrentTemplate {
  /** Path relative to the assembly. */
  readonly file: string;
  readonly path: string;
  readonly stackName: string;
  readonly resources: Resources;
}

/** The templates that CDK passes to a validation plugin, and those of nested stacks, which it does not pass. */
export function currentTemplates({ appConstruct, stackTemplates }: IPolicyValidationContext): CurrentTemplate[] {
  const { outdir } = appConstruct as Stage;
  const stacks = new Map(appConstruct.node.findAll().filter(Stack.isStack).map((stack) => [stack.node.path, stack]));
  const read = (path: string, stackName: string) => ({ file: relative(outdir, path), path, stackName, resources: resourcesIn(path)! });
  return stackTemplates.flatMap(({ stackConstructPath, templatePath }) => {
    const stack = stacks.get(stackConstructPath)!;
    const nested = stack.node.findAll().filter(NestedStack.isNestedStack);
    return [
      read(templatePath, stack.stackName),
      ...nested.map(({ templateFile }) => read(join(dirname(templatePath), templateFile), templateFile.replace(/\..*$/, ''))),
    ];
  });
}

/** Whether the plugin gets all stacks of the app: one that is added to a stage gets only those of the stage. */
export function isWholeApp({ appConstruct, stackTemplates }: IPolicyValidationContext): boolean {
  const given = new Set(stackTemplates.map(({ stackConstructPath }) => stackConstructPath));
  return appConstruct.node.findAll().filter(Stack.isStack).every((stack) => NestedStack.isNestedStack(stack) || given.has(stack.node.path));
}

export interface Resource {
  readonly Type: string;
  readonly Properties?: JsonObject;
  readonly DeletionPolicy?: string;
}

export type Resources = Readonly<Record<string, Resource>>;

/** The resources of a template, which may have none; undefined for other JSON. */
function resourcesIn(path: string): Resources | undefined {
  const { Resources } = JSON.parse(readFileSync(path, 'utf8')) as { readonly Resources?: Resources };
  return Resources ?? (path.endsWith('.template.json') ? {} : undefined);
}

export function isTable({ Type }: Resource): boolean {
  return isTableType(Type);
}

export function isKey({ Type }: Resource): boolean {
  return isKeyType(Type);
}
