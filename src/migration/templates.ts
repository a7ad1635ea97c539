import { readdirSync, readFileSync, statSync } from 'fs';
import { basename, dirname, join, relative } from 'path';
import { NestedStack, Stack } from 'aws-cdk-lib';
import type { IPolicyValidationContext, Stage } from 'aws-cdk-lib';

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
function resourcesIn(path: string): Resources | undefined {
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

/** A template of this synthesis. */
interface CurrentTemplate {
  /** Its place in the assembly. */
  readonly place: string;
  readonly path: string;
  readonly stackName: string;
  readonly resources: Resources;
}

/** The templates that a validation plugin is given, and those of nested stacks, which CDK does not name. */
export function currentTemplates({ appConstruct, stackTemplates }: IPolicyValidationContext): CurrentTemplate[] {
  const { outdir } = appConstruct as Stage;
  const stacks = new Map(appConstruct.node.findAll().filter(Stack.isStack).map((stack) => [stack.node.path, stack]));
  const read = (path: string, stackName: string) => ({ place: relative(outdir, path), path, stackName, resources: resourcesIn(path)! });
  return stackTemplates.flatMap(({ stackConstructPath, templatePath }) => {
    const stack = stacks.get(stackConstructPath)!;
    const nested = stack.node.findAll().filter(NestedStack.isNestedStack);
    return [
      read(templatePath, stack.stackName),
      ...nested.map(({ templateFile }) => read(join(dirname(templatePath), templateFile), templateFile.replace(/\..*$/, ''))),
    ];
  });
}

/** Whether these are all stacks of the app: a plugin on a stage is given those of the stage. */
export function isWholeApp({ appConstruct, stackTemplates }: IPolicyValidationContext): boolean {
  const given = new Set(stackTemplates.map(({ stackConstructPath }) => stackConstructPath));
  return appConstruct.node.findAll().filter(Stack.isStack).every((stack) => NestedStack.isNestedStack(stack) || given.has(stack.node.path));
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

export interface Resource {
  readonly Type: string;
  readonly Properties?: JsonObject;
  readonly DeletionPolicy?: string;
}

export type Resources = Readonly<Record<string, Resource>>;

const TABLE_TYPES = ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'];
const KEY_TYPES = ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'];

export function isTable({ Type }: Resource): boolean {
  return TABLE_TYPES.includes(Type);
}

export function isKey({ Type }: Resource): boolean {
  return KEY_TYPES.includes(Type);
}

export function propertiesOf({ Properties }: Resource): JsonObject {
  return Properties ?? {};
}

/** The items of a list that are objects: an intrinsic in the place of the list has none. */
export function itemsOf(list: Json | undefined): readonly JsonObject[] {
  return (Array.isArray(list) ? list as readonly Json[] : []).filter((item): item is JsonObject =>
    typeof item === 'object' && item !== null && !Array.isArray(item));
}

/** The order of names means nothing, that of lists does. */
export function same(one: Json | undefined, other: Json | undefined): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: Json | undefined): string {
  return JSON.stringify(value, (_, nested: Json) => (typeof nested === 'object' && nested !== null && !Array.isArray(nested)
    ? Object.fromEntries(Object.entries(nested).sort(([a], [b]) => (a < b ? -1 : 1)))
    : nested)) ?? '';
}
