import { basename } from 'path';
import { at, isObject } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';
import type { Location } from './facts';

/** What stands in a resource that cannot be rendered before the synthesis, with the reason. */
export const UNRENDERED = 'Fn::Unrendered';

/** Stands for a value that the deploying stack puts into the text of a template. */
export const DEPLOYER_VALUE = 'Fn::DeployerValue';

/** Stands for a reference into a stack whose template is not read. */
export const FOREIGN_REFERENCE = 'Fn::ForeignReference';

/** What is known of a template besides its text. */
export interface TemplateOrigin {
  /** Construct path of the stack. */
  readonly stackPath: string;
  readonly file?: string;
  /** Undefined for nested stacks and stack sets, whose names CloudFormation makes up. */
  readonly stackName?: string;
  readonly region?: string;
  readonly account?: string;
  /** Construct path of the element with this logical id. */
  pathOf(logicalId: string): string | undefined;
}

/** Where a stack is deployed to, as far as it is known. */
export interface Environment {
  readonly region?: string;
  readonly account?: string;
}

/** Who deploys a nested template, and with which parameters. */
export interface Deployer {
  readonly template: Template;
  parameter(name: string): Json | undefined;
}

export interface Resource {
  readonly template: Template;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: JsonObject;
  /** The whole entry: type, properties, metadata, policies. */
  readonly entry: JsonObject;
}

/** One rendered template, and where it stands in the app. */
export class Template {
  public readonly resources: ReadonlyMap<string, Resource>;
  /** Set for nested stacks and stack sets. */
  public deployer?: Deployer;
  /** Templates of nested stacks, by the logical id of their `AWS::CloudFormation::Stack`. */
  public readonly nested = new Map<string, Template>();

  constructor(
    public readonly document: Json,
    public readonly origin: TemplateOrigin,
  ) {
    const resources = new Map<string, Resource>();
    const entries = at(document, 'Resources');
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
    return this.origin.region;
  }

  public get account(): string | undefined {
    return this.origin.account;
  }

  public section(name: 'Parameters' | 'Outputs' | 'Mappings', key: string): Json | undefined {
    return at(at(this.document, name), key);
  }

  /** Where something stands; without a resource, the stack itself. */
  public locate(resource?: { readonly logicalId: string; readonly type: string }): Location {
    const { file } = this.origin;
    const pathOf = (): string => this.pathOf(resource?.logicalId);
    return {
      // Looked up where there is something to say of it.
      get constructPath() {
        return pathOf();
      },
      templateFile: file,
      logicalId: resource?.logicalId ?? '',
      resourceType: resource?.type ?? 'AWS::CloudFormation::Stack',
      region: this.region,
      account: this.account,
    };
  }

  private pathOf(logicalId: string | undefined): string {
    return logicalId === undefined ? this.origin.stackPath : this.origin.pathOf(logicalId) ?? this.unknownPath(logicalId);
  }

  private unknownPath(logicalId: string): string {
    return `${this.origin.file === undefined ? this.origin.stackPath : basename(this.origin.file)}#${logicalId}`;
  }
}

/** Whether two environments may be the same. */
export function mayShareEnvironment(one: Environment, other: Environment): boolean {
  return mayEqual(one.account, other.account) && mayEqual(one.region, other.region);
}

export function mayEqual(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** Decides whose facts are asked for: those of a part of the construct tree. */
export class Scope {
  constructor(private readonly path: string) {}

  public holdsResource({ template, logicalId }: Resource): boolean {
    return this.isAll() || this.holdsPath(template.origin.pathOf(logicalId) ?? template.origin.stackPath);
  }

  public holdsTemplate(template: Template): boolean {
    return this.holdsPath(template.origin.stackPath);
  }

  private holdsPath(path: string): boolean {
    return this.isAll() || path === this.path || path.startsWith(`${this.path}/`);
  }

  private isAll(): boolean {
    return this.path === '';
  }
}
