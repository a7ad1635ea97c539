import { CfnDeletionPolicy, CfnResource, Lazy, Validations } from 'aws-cdk-lib';
import type { IResolveContext, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { scopeForTable } from './adoption-scope';
import { EXEMPTION_METADATA, isExempt } from '../cloudformation/exemption';
import type { Json } from '../cloudformation/json';
import { GlobalTable } from './rendering/global-table';
import { SecuredProperties } from './rendering/secured-properties';
import type { PropertyTransform } from './rendering/secured-properties';
import type { Annotation, ExemptibleRule, ProtectionOptions, Region, SecuringContext } from './rendering/securing-context';
import { secureTable } from './rendering/table';
import { rotateAndRetainKeys, TableKeys } from './table-keys';
import type { KeyOptions } from './table-keys';
import { propertiesOf, resourceAsRendered } from '../cdk/rendered-resource';
import type { Properties } from '../cdk/rendered-resource';
import { ReplicaPolicy } from '../secure-table/replica-policy/replica-policy';

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
      table.complete(isFinal);
      resource.node.addValidation({ validate: () => table.validate() });
    }
  }

  public readonly stack: Stack;
  private readonly keys: TableKeys;
  private properties: SecuredProperties;
  private readonly replicaPolicies = new Set<string>();
  private annotations: Annotation[] = [];
  private isFinal = false;
  private canCreate = false;

  private constructor(private readonly resource: CfnResource, public readonly options: AdoptionOptions) {
    this.stack = resource.stack;
    this.keys = new TableKeys(resource, options);
    this.properties = SecuredProperties.put(resource, this);
    ADOPTED.set(resource, this);
  }

  public apply(properties: Properties): Properties {
    return this.secure(properties, false);
  }

  public references(): string[] {
    return this.keys.arns();
  }

  public keyArn(region: Region): string | undefined {
    return this.keys.arn(region, this.canCreate);
  }

  public attachPolicies(region: string): void {
    if (!this.canCreate || this.replicaPolicies.has(region)) {
      return;
    }
    this.replicaPolicies.add(region);
    // While CDK prepares, it finds the references of the policies in the table itself.
    const policies = (context: IResolveContext) => (context.preparing
      ? undefined
      : new GlobalTable(propertiesOf(resourceAsRendered(this.resource, context).Properties), this).policies(region));
    new ReplicaPolicy(scopeForTable(this.resource, this.stack), `Policy-${region}`, {
      table: this.resource,
      region,
      policy: Lazy.uncachedAny({ produce: (context) => policies(context)?.table }),
      streamPolicy: Lazy.uncachedAny({ produce: (context) => policies(context)?.stream }),
    });
  }

  /** The Regions of the custom resources, children of a `Table`, that CDK creates for `replicationRegions`. */
  public addedReplicas(): string[] {
    return this.resource.node.scope!.node.children.filter(isReplicaResource).map(({ node }) => node.id.slice('Replica'.length));
  }

  public isExempt(rule: ExemptibleRule, region: Region): boolean {
    const exemptions: unknown = this.resource.getMetadata(EXEMPTION_METADATA);
    // As the template will have it, and the guard reads it.
    return exemptions !== undefined
      && isExempt({ [EXEMPTION_METADATA]: this.stack.resolve(exemptions) as Json }, rule, region ?? this.stack.region);
  }

  public report(annotation: Annotation): void {
    this.annotations.push(annotation);
  }

  /** Creates the keys, and the policies of replicas in other Regions, that the table needs as it would be rendered now. */
  private complete(isFinal: boolean): void {
    if (!SecuredProperties.isOn(this.resource)) {
      // A later override of all properties has replaced ours.
      this.properties = SecuredProperties.put(this.resource, this);
    }
    this.isFinal = isFinal;
    rotateAndRetainKeys(this.preview(true));
  }

  private validate(): string[] {
    if (!this.isFinal) {
      this.preview(false);
    }
    annotate(this.resource, [...this.annotations, ...this.contradictions()]);
    return [];
  }

  /** Secures the properties as they are now; returns the resources they refer to. */
  private preview(canCreate: boolean): ReadonlySet<CfnResource> {
    const current = this.properties.current();
    if (current === undefined) {
      return new Set();
    }
    this.secure(current.properties, canCreate);
    return current.references;
  }

  private secure(properties: Properties, canCreate: boolean): Properties {
    this.annotations = [];
    this.canCreate = canCreate;
    return this.resource.cfnResourceType === 'AWS::DynamoDB::Table'
      ? secureTable(properties, this)
      : new GlobalTable(properties, this).secured();
  }

  private contradictions(): Annotation[] {
    const isProtected = this.options.deletionProtection && !this.isExempt('DeletionProtection', undefined);
    return isProtected && this.resource.cfnOptions.deletionPolicy === CfnDeletionPolicy.DELETE ? [{
      severity: 'warning',
      code: 'DestroyWithDeletionProtection',
      what: 'The table is to be deleted with its stack, and is protected from deletion: deleting the stack will fail',
      remedy: 'Leave the removal policy at RETAIN, or pass deletionProtection: false.',
    }] : [];
  }
}

function isReplicaResource(construct: IConstruct): boolean {
  const resource = construct.node.tryFindChild('Default');
  return resource !== undefined && CfnResource.isCfnResource(resource) && resource.cfnResourceType === 'Custom::DynamoDBReplica';
}

function annotate(construct: IConstruct, annotations: readonly Annotation[]): void {
  const validations = Validations.of(construct);
  for (const { severity, code, what, remedy } of annotations) {
    const add = severity === 'error' ? validations.addError : validations.addWarning;
    add.call(validations, `cdk-secure-table:${code}`, `[${code}] ${what} at ${construct.node.path}. ${remedy}`);
  }
}
