import { CfnResource } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { annotate, contradictions } from './annotations';
import { AttachedPolicies } from './attached-policies';
import { changesOwnKeys, isOwnKey, ownKeysOf, rotateAndRetainKeys } from './own-keys';
import { GlobalTable } from './rendering/global-table';
import { isArnOf } from './rendering/readers';
import { SecuredProperties } from './rendering/secured-properties';
import type { CurrentProperties, PropertyTransform } from './rendering/secured-properties';
import type { Annotation, ExemptibleRule, ProtectionOptions, Region, SecuringContext } from './rendering/securing-context';
import { secureTable } from './rendering/table';
import { TableKeys } from './table-keys';
import type { KeyOptions } from './table-keys';
import { TypedProperties } from './typed-properties';
import type { Properties } from '../cdk/rendered-resource';
import { EXEMPTION_METADATA, isExempt } from '../cloudformation/exemption';
import type { Json } from '../cloudformation/json';

/** The options of adoption with their defaults filled in. */
export interface AdoptionOptions extends KeyOptions, ProtectionOptions {}

/** The tables that this copy of the package secures. */
const ADOPTED = new WeakMap<CfnResource, AdoptedTable>();

/**
 * A table that another construct created, with the keys and policies that make it secure.
 *
 * The same code secures its properties up to three times: when it is adopted, to create what is missing; when it is validated, to report what
 * could not be secured; and when the template is rendered.
 */
export class AdoptedTable implements PropertyTransform, SecuringContext {
  /**
   * Secures a table. On a table that is secured already, creates what replicas added since then need; the options of the first call apply.
   *
   * @param isFinal whether aspects run already, so that the table does not change any more
   */
  public static adopt(resource: CfnResource, options: AdoptionOptions, isFinal: boolean): void {
    const known = ADOPTED.get(resource);
    if (known !== undefined) {
      known.complete(isFinal);
    } else if (!SecuredProperties.isOn(resource)) {
      const table = new AdoptedTable(resource, options);
      ADOPTED.set(resource, table);
      table.complete(isFinal);
      resource.node.addValidation({ validate: () => table.validate() });
    }
  }

  /** Whether securing a table would change nothing, or create nothing more. */
  public static isComplete(resource: CfnResource, options: AdoptionOptions): boolean {
    const known = ADOPTED.get(resource);
    return known !== undefined ? !known.lacksParts() : SecuredProperties.isOn(resource) || new AdoptedTable(resource, options).isSecure();
  }

  public readonly stack: Stack;
  private readonly keys: TableKeys;
  private readonly attached: AttachedPolicies;
  private readonly typed: TypedProperties;
  private properties?: SecuredProperties;
  private annotations: Annotation[] = [];
  /** The resources that the properties referred to when they were looked at last. */
  private referred: ReadonlySet<CfnResource> = new Set();
  private isFinal = false;
  private canCreate = false;
  /** Whether a key or a policy was needed that could not be created any more. */
  private lacking = false;

  private constructor(private readonly resource: CfnResource, public readonly options: AdoptionOptions) {
    this.stack = resource.stack;
    this.keys = new TableKeys(resource, options);
    this.attached = new AttachedPolicies(resource, this);
    this.typed = new TypedProperties(resource);
  }

  public apply(properties: Properties): Properties {
    return this.secure(properties, false);
  }

  public references(): string[] {
    return this.keys.arns();
  }

  public keyArn(region: Region): string | undefined {
    const arn = this.keys.arn(region, this.canCreate);
    this.lacking ||= arn === undefined;
    return arn;
  }

  public attachPolicies(region: string, isConditional: boolean): boolean {
    const isAttached = this.attached.attach(region, isConditional, this.canCreate);
    this.lacking ||= !isAttached;
    return isAttached;
  }

  /** The Regions of the custom resources, children of a `Table`, that CDK creates for `replicationRegions`. */
  public addedReplicas(): string[] {
    return this.resource.node.scope!.node.children.filter(isReplicaResource).map(({ node }) => node.id.slice('Replica'.length));
  }

  public admitService(service: string): boolean {
    return this.keys.admitService(service, this.canCreate);
  }

  public isOwnPrincipal(principal: Json): boolean {
    return isArnOf([...this.referred, ...this.stack.node.findAll()], principal);
  }

  public isExempt(rule: ExemptibleRule, region: Region): boolean {
    const exemptions: unknown = this.resource.getMetadata(EXEMPTION_METADATA);
    // As it will be rendered and as the guard reads it.
    return exemptions !== undefined
      && isExempt({ [EXEMPTION_METADATA]: this.stack.resolve(exemptions) as Json }, rule, region ?? this.stack.region);
  }

  public isOwnKey(name: Json): boolean {
    return isOwnKey(name, this.resource, this.referred);
  }

  public report(annotation: Annotation): void {
    if (!this.annotations.some(({ what }) => what === annotation.what)) {
      this.annotations.push(annotation);
    }
  }

  /** Creates the keys, and the policies of replicas in other Regions, that the table needs as it would be rendered now. */
  private complete(isFinal: boolean): void {
    if (!SecuredProperties.isOn(this.resource)) {
      // The first time, or after an override of all properties that has replaced ours.
      this.properties = SecuredProperties.put(this.resource, this);
    }
    this.isFinal = isFinal;
    this.typed.set({
      pointInTimeRecovery: this.options.pointInTimeRecovery && !this.isExempt('PointInTimeRecovery', undefined),
      deletionProtection: this.isProtected,
    });
    const current = this.preview(true);
    rotateAndRetainKeys([...current === undefined ? [] : ownKeysOf(this.resource, current), ...this.keys.given()]);
  }

  private validate(): string[] {
    if (!this.isFinal) {
      this.preview(false);
    }
    annotate(this.resource, [...this.annotations, ...this.isProtected ? contradictions(this.resource) : []]);
    return [];
  }

  /** Secures the properties as they are now, and returns those. */
  private preview(canCreate: boolean): CurrentProperties | undefined {
    const current = this.properties?.current();
    if (current !== undefined) {
      this.referred = current.references;
      this.secure(current.properties, canCreate);
    }
    return current;
  }

  private get isProtected(): boolean {
    return this.options.deletionProtection && !this.isExempt('DeletionProtection', undefined);
  }

  private lacksParts(): boolean {
    this.lacking = false;
    this.preview(false);
    return this.lacking;
  }

  /** Whether a table that is not adopted renders what adoption would make it render. */
  private isSecure(): boolean {
    const current = SecuredProperties.currentOf(this.resource);
    if (current === undefined) {
      return false;
    }
    this.referred = current.references;
    const secured = this.secure(current.properties, false);
    return !this.lacking && !changesOwnKeys(ownKeysOf(this.resource, current))
      && Object.entries(secured).every(([name, value]) => JSON.stringify(value) === JSON.stringify(current.properties[name]));
  }

  private secure(properties: Properties, canCreate: boolean): Properties {
    this.annotations = [];
    this.canCreate = canCreate;
    return this.resource.cfnResourceType === 'AWS::DynamoDB::Table'
      ? secureTable(properties, this)
      : new GlobalTable(properties, this).secured();
  }
}

function isReplicaResource(construct: IConstruct): boolean {
  const resource = construct.node.tryFindChild('Default');
  return resource !== undefined && CfnResource.isCfnResource(resource) && resource.cfnResourceType === 'Custom::DynamoDBReplica';
}
