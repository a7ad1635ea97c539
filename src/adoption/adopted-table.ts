import { CfnDeletionPolicy, CfnResource, Lazy, Validations } from 'aws-cdk-lib';
import type { aws_kms as kms, IResolveContext } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { resourceAsRendered } from '../cdk/rendered-resource';
import type { Properties, ResolveContext } from '../cdk/rendered-resource';
import { ReplicaPolicy } from '../secure-table/replica-policy/replica-policy';
import { besideTable } from './adoption-scope';
import { isExempt } from './exemptions';
import { policiesOfReplica, secureGlobalTable } from './rendering/global-table';
import { propertiesOf } from './rendering/json';
import { SecuredProperties } from './rendering/secured-properties';
import type { Securer } from './rendering/secured-properties';
import type { Problem, Securing } from './rendering/securing';
import { secureTable } from './rendering/table';
import { isKey, Keyring, rotateAndRetain } from './table-keys';

/** The tables that this copy of the package takes care of; another copy has its own. */
const ADOPTED = new WeakMap<CfnResource, AdoptedTable>();

/** A table that somebody else wrote, and what is made beside it so that it renders securely. */
export class AdoptedTable implements Securer {
  /**
   * Takes care of a table, or looks again after one that is taken care of: replicas may have come since.
   *
   * The options of the first time hold.
   *
   * @param late whether the app is being synthesized, so that nothing comes any more
   */
  public static adopt(resource: CfnResource, options: AdoptionOptions, late: boolean): void {
    const known = ADOPTED.get(resource);
    if (known !== undefined) {
      known.complete(late);
    } else if (!SecuredProperties.isOn(resource)) {
      new AdoptedTable(resource, options).start(late);
    }
  }

  private readonly keys: Keyring;
  private properties: SecuredProperties;
  private readonly replicaPolicies = new Map<string, ReplicaPolicy | undefined>();
  private problems: Problem[] = [];
  private isLate = false;
  private isPlanning = false;

  private constructor(private readonly resource: CfnResource, private readonly options: AdoptionOptions) {
    this.keys = new Keyring(resource, options);
    this.properties = SecuredProperties.put(resource, this);
    ADOPTED.set(resource, this);
  }

  public change(properties: Properties, context: ResolveContext): Properties {
    this.problems = [];
    return this.secure(properties, this.securing(context));
  }

  public references(): readonly string[] {
    return this.keys.arns;
  }

  private start(late: boolean): void {
    this.complete(late);
    this.resource.node.addValidation({
      validate: () => {
      // What was seen while aspects ran is what is rendered.
        if (!this.isLate) {
          this.properties.preview();
        }
        report(this.resource, [...this.problems, ...this.contradictions()]);
        return [];
      },
    });
  }

  /** Makes the keys, and has the policies put on replicas of other Regions, that rendering the table finds missing. */
  private complete(late: boolean): void {
    if (!SecuredProperties.isOn(this.resource)) {
      // Somebody has put other overrides in the place of all.
      this.properties = SecuredProperties.put(this.resource, this);
    }
    this.isPlanning = true;
    const references = this.properties.preview();
    this.isPlanning = false;
    this.isLate = late;
    this.keys.complete();
    [...this.replicaPolicies].filter(([, policy]) => policy === undefined).forEach(([region]) => this.writePolicies(region));
    [...references].filter(isKey).forEach(rotateAndRetain);
  }

  private contradictions(): Problem[] {
    const isProtected = this.options.deletionProtection && !isExempt(this.resource, 'DeletionProtection', undefined);
    return isProtected && this.resource.cfnOptions.deletionPolicy === CfnDeletionPolicy.DELETE ? [{
      severity: 'warning',
      code: 'DestroyWithDeletionProtection',
      what: 'The table is to be deleted with its stack, and is protected from deletion: deleting the stack will fail',
      remedy: 'Leave the removal policy at RETAIN, or pass deletionProtection: false.',
    }] : [];
  }

  private secure(properties: Properties, securing: Securing): Properties {
    return this.resource.cfnResourceType === 'AWS::DynamoDB::Table' ? secureTable(properties, securing) : secureGlobalTable(properties, securing);
  }

  private securing(context: ResolveContext): Securing {
    return {
      context,
      stack: this.resource.stack,
      addedReplicas: addedReplicasOf(this.resource),
      pointInTimeRecovery: this.options.pointInTimeRecovery,
      deletionProtection: this.options.deletionProtection,
      keyArn: (region) => (this.isPlanning ? this.keys.plan(region) : this.keys.arn(region)),
      writePolicies: (region) => this.replicaPolicies.set(region, this.replicaPolicies.get(region)),
      isExempt: (rule, region) => isExempt(this.resource, rule, region),
      report: (problem) => this.problems.push(problem),
    };
  }

  private writePolicies(region: string): void {
    // References are found in the table itself, whose policy this is.
    const policies = (context: IResolveContext) => (context.preparing
      ? { table: undefined, stream: undefined }
      : policiesOfReplica(propertiesOf(resourceAsRendered(this.resource, context).Properties), region, this.securing(context)));
    const policy = new ReplicaPolicy(besideTable(this.resource, this.resource.stack), `Policy-${region}`, {
      table: this.resource,
      region,
      policy: Lazy.uncachedAny({ produce: (context) => policies(context).table }),
      streamPolicy: Lazy.uncachedAny({ produce: (context) => policies(context).stream }),
    });
    this.replicaPolicies.set(region, policy);
  }
}

/** The options of adoption with their defaults filled in. */
interface AdoptionOptions {
  readonly sharedKey: boolean;
  readonly encryptionKey?: kms.IKey;
  readonly pointInTimeRecovery: boolean;
  readonly deletionProtection: boolean;
}

/** Annotates a table with what could not be made secure, for the CLI and for reports to show. */
function report(construct: IConstruct, problems: readonly Problem[]): void {
  const validations = Validations.of(construct);
  for (const { severity, code, what, remedy } of problems) {
    const add = severity === 'error' ? validations.addError : validations.addWarning;
    add.call(validations, `cdk-secure-table:${code}`, `[${code}] ${what} at ${construct.node.path}. ${remedy}`);
  }
}

const PREFIX = 'Replica';

/** The Regions to which CDK's custom resources, children of the L2, replicate a `Table` (`replicationRegions`). */
function addedReplicasOf(table: CfnResource): string[] {
  return table.node.scope!.node.children.filter(isReplica).map((replica) => replica.node.id.slice(PREFIX.length));
}

function isReplica(construct: IConstruct): boolean {
  const resource = construct.node.tryFindChild('Default');
  return resource !== undefined && CfnResource.isCfnResource(resource) && resource.cfnResourceType === 'Custom::DynamoDBReplica';
}
