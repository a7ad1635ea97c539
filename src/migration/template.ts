import { at, canonical, entriesOf, isObject, listOf, textOrNone } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';
import { domainSuffixOf, partitionOf } from '../cloudformation/regions';
import { becomesTable, isCustomResource as isCustomResourceType, isKeyType } from '../cloudformation/resource-types';

/** Where a template comes from. */
export interface Origin {
  /** The file, relative to its assembly or folder. */
  readonly file: string;
  /** The file as messages name it. */
  readonly path: string;
  /** What the list of released resources may call the stack. */
  readonly names: readonly string[];
  /** The name of the stack; undefined where nothing says it. */
  readonly stackName?: string;
  readonly environment?: Environment;
  /** Path of the stack in the app, for a current template. */
  readonly constructPath?: string;
}

/** Account, Region and name of a stack, where they are known. */
export interface Environment {
  readonly account?: string;
  readonly region?: string;
  readonly stackName?: string;
}

/** The text of a pseudo parameter, where the environment of the stack says it. */
export function pseudoParameter(name: string, { account, region, stackName }: Environment): string | undefined {
  switch (name) {
    case 'AWS::Region': return region;
    case 'AWS::AccountId': return account;
    case 'AWS::Partition': return region && partitionOf(region);
    case 'AWS::URLSuffix': return region && domainSuffixOf(region);
    case 'AWS::StackName': return stackName;
    default: return undefined;
  }
}

/** A resource as a template contains it. */
export interface Resource {
  readonly template: Template;
  readonly logicalId: string;
  readonly type: string;
  readonly body: JsonObject;
  readonly properties: JsonObject;
}

/** A template of a stack, deployed or current. */
export class Template {
  public readonly resources: ReadonlyMap<string, Resource>;
  /** Loops and macros among the resources: CloudFormation expands them at deployment. */
  public readonly loops: ReadonlyMap<string, Json>;
  /** Macros that rewrite the whole template, or add to it: their functions generate resources at deployment. */
  public readonly macros: readonly string[];
  /** The templates of its nested stacks, by logical id, as far as they are known. */
  public readonly nested = new Map<string, Template>();

  constructor(public readonly document: JsonObject, public readonly origin: Origin) {
    this.macros = [...listOf(at(document, 'Transform')), ...listOf(at(document, 'Fn::Transform'))].filter((macro) => !isOfAws(macro)).map(canonical);
    const entries = entriesOf(at(document, 'Resources'));
    this.loops = new Map(macrosOf(objectOrNone(at(document, 'Resources'))));
    this.resources = new Map(entries.flatMap(([logicalId, body]): [string, Resource][] => (isObject(body) && !this.loops.has(logicalId)
      ? [[logicalId, { template: this, logicalId, type: textOrNone(at(body, 'Type')), body, properties: objectOrNone(at(body, 'Properties')) }]]
      : [])));
  }
}

/** The parameters of two templates whose defaults differ. */
export function changedDefaults(one: Template, other: Template): readonly string[] {
  const [parameters, others] = [one, other].map(({ document }) => at(document, 'Parameters'));
  return entriesOf(parameters).map(([name]) => name).filter((name) => at(others, name) !== undefined
    && canonical(at(parameters, name, 'Default')) !== canonical(at(others, name, 'Default')));
}

/** A transform of AWS that makes no resource of the types that are followed, apart from those that the template shows. */
function isOfAws(macro: Json): boolean {
  const name = textOrNone(isObject(macro) ? at(macro, 'Name') : macro);
  return name.startsWith('AWS::') && name !== 'AWS::Include';
}

function objectOrNone(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

export function isTable({ type }: Resource): boolean {
  return becomesTable(type);
}

export function isKey({ type }: Resource): boolean {
  return isKeyType(type);
}

export function isNestedStack({ type }: Resource): boolean {
  return type === 'AWS::CloudFormation::Stack';
}

export function isCustomResource({ type }: Resource): boolean {
  return isCustomResourceType(type);
}

/** Whether the guard follows a resource: it is data, or may contain data. */
export function isFollowed(resource: Resource): boolean {
  return isTable(resource) || isKey(resource) || isNestedStack(resource) || isCustomResource(resource);
}

/** The loops and macros of an object (`Fn::ForEach::Name`, `Fn::Transform`): each may add to its siblings, or rewrite them. */
export function macrosOf(object: JsonObject): readonly (readonly [string, Json])[] {
  return entriesOf(object).filter(([key]) => key.startsWith('Fn::'));
}
