import { basename } from 'path';
import type { Location } from './facts';
import { withoutLiteralLoops } from './loops';
import { at, isObject } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';

/** An object whose properties are read: a resource, or a part of one. */
export interface PropertySource {
  readonly template: Template;
  readonly properties: Json | undefined;
}

export interface Resource extends PropertySource {
  readonly logicalId: string;
  readonly type: string;
  readonly properties: JsonObject;
  /** The resource as the template has it: type, properties, metadata, deletion policies. */
  readonly entry: JsonObject;
}

/** A rendered template, and its place in the app. */
export class Template {
  public readonly document: Json;
  public readonly resources: ReadonlyMap<string, Resource>;
  /** Set for nested stacks and stack sets. */
  public parent?: ParentStack;
  /** The templates that a resource may deploy, by its logical id. */
  public readonly nested = new Map<string, readonly Template[]>();
  /** The logical ids of resources that may deploy a template which cannot be read. */
  public readonly partlyRead = new Set<string>();
  /** Whether a stack set or a product deploys the template to other accounts and Regions. */
  public isDeployedElsewhere = false;

  /** @param source the template as it is written */
  constructor(public readonly source: Json, public readonly origin: TemplateOrigin) {
    this.document = withoutLiteralLoops(source);
    const resources = new Map<string, Resource>();
    const entries = at(this.document, 'Resources');
    for (const logicalId of isObject(entries) ? Object.keys(entries) : []) {
      const entry = at(entries, logicalId);
      const type = at(entry, 'Type');
      if (isObject(entry) && typeof type === 'string') {
        const properties = at(entry, 'Properties');
        resources.set(logicalId, { template: this, logicalId, type, entry, properties: isObject(properties) ? properties : {} });
      }
    }
    this.resources = resources;
  }

  public get region(): string | undefined {
    return this.isElsewhere ? undefined : this.origin.region;
  }

  public get account(): string | undefined {
    return this.isElsewhere ? undefined : this.origin.account;
  }

  /** Whether the template, or one that nests it, is deployed elsewhere. */
  private get isElsewhere(): boolean {
    return this.isDeployedElsewhere || (this.parent?.template.isElsewhere ?? false);
  }

  public section(name: 'Parameters' | 'Outputs' | 'Mappings', key: string): Json | undefined {
    return at(this.document, name, key);
  }

  /** The resource of the construct tree that deploys the template, if the template is not a stack of the tree. */
  public get deployedBy(): Resource | undefined {
    const { parent, origin } = this;
    return origin.isOnlyDeployed && parent !== undefined ? parent.template.deployedBy ?? parent.resource : undefined;
  }

  /** The location of a resource, or of the stack itself. */
  public locate(resource?: Pick<Resource, 'logicalId' | 'type'>): Location {
    const { origin } = this;
    return {
      // A getter, since paths are slow to look up and only findings need them.
      get constructPath() {
        return resource === undefined ? origin.stackPath : origin.pathOf(resource.logicalId) ?? fallbackPath(origin, resource.logicalId);
      },
      templateFile: origin.file,
      logicalId: resource?.logicalId ?? '',
      resourceType: resource?.type ?? 'AWS::CloudFormation::Stack',
      region: this.region,
      account: this.account,
    };
  }
}

function fallbackPath({ file, stackPath }: TemplateOrigin, logicalId: string): string {
  return `${file === undefined ? stackPath : basename(file)}#${logicalId}`;
}

/** What is known about a template in addition to its text. */
export interface TemplateOrigin extends Environment {
  /** Construct path of the stack. */
  readonly stackPath: string;
  readonly file?: string;
  /** Undefined for nested stacks and stack sets, whose names CloudFormation generates. */
  readonly stackName?: string;
  /** Whether the template is that of a stack of the construct tree, or only a file or text that a resource deploys. */
  readonly isOnlyDeployed?: boolean;
  /** The values of parameters of the stack, where they are known. */
  readonly parameters?: ReadonlyMap<string, string>;
  /** The tags of the stack, which are not in its template. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Construct path of the element with this logical id. */
  pathOf(logicalId: string): string | undefined;
}

/** The stack that deploys a nested template, and the parameters that it passes. */
export interface ParentStack {
  readonly template: Template;
  /** The `Stack` or `StackSet`. */
  readonly resource: Resource;
  parameter(name: string): Json | undefined;
}

/** Region and account of a stack; undefined where unknown. */
export interface Environment {
  readonly region?: string;
  readonly account?: string;
}

/** Whether two environments may be the same. */
export function mayShareEnvironment(one: Environment, other: Environment): boolean {
  return mayEqual(one.account, other.account) && mayEqual(one.region, other.region);
}

export function mayEqual(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** Limits facts to a part of the construct tree. */
export class Scope {
  constructor(private readonly path: string) {}

  public includesResource({ template, logicalId }: Resource): boolean {
    // Paths are slow to look up, and every resource is in the scope of the app.
    return this.path === '' || this.includes(template.origin.pathOf(logicalId) ?? template.origin.stackPath);
  }

  public includesTemplate(template: Template): boolean {
    return this.path === '' || this.includes(template.origin.stackPath);
  }

  private includes(path: string): boolean {
    return path === this.path || path.startsWith(`${this.path}/`);
  }
}

/** Marks a resource that cannot be rendered before synthesis. The value is the reason. */
export const UNRENDERED = 'Fn::Unrendered';

/** Marks a value that the parent stack writes into the text of a template. */
export const DEPLOYER_VALUE = 'Fn::DeployerValue';

/** Marks a reference to a stack whose template is not read. */
export const FOREIGN_REFERENCE = 'Fn::ForeignReference';
