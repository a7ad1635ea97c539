import { CrossStackReferences, Lazy, ReferenceStrength } from 'aws-cdk-lib';
import type { CfnResource, IResolveContext, aws_dynamodb as dynamodb } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { AdoptionOptions } from './adoption-options';
import { isExempt } from './exemptions';
import { isKey, rotateAndRetain } from './keys/existing-key';
import { Keyring } from './keys/keyring';
import { policiesOfReplica, secureGlobalTable } from './rendering/global-table';
import type { Properties } from './rendering/json';
import { peek } from './rendering/peek';
import type { Problem } from './rendering/problem';
import { resourceAsRendered } from './rendering/render-resource';
import { SecuredProperties } from './rendering/secured-properties';
import type { Securer } from './rendering/secured-properties';
import type { Securing } from './rendering/securing';
import { secureTable } from './rendering/table';
import { addedReplicasOf } from './replicas-of-custom-resources';
import { report } from './report';
import { ownerOf } from './tables';
import { tableFingerprint } from '../secure-table/replica-policy/fingerprint';
import { ReplicaPolicy } from '../secure-table/replica-policy/replica-policy';

/** The tables that this copy of the package takes care of; another copy has its own. */
const ADOPTED = new WeakMap<CfnResource, AdoptedTable>();

/** A table that somebody else wrote, and what is made beside it so that it renders securely. */
export class AdoptedTable implements Securer {
  /**
   * Takes care of a table, or looks again after one that is taken care of: replicas may have come since.
   *
   * The options of the first time hold.
   */
  public static adopt(resource: CfnResource, options: AdoptionOptions): void {
    const known = ADOPTED.get(resource);
    if (known !== undefined) {
      known.complete();
    } else if (!SecuredProperties.isOn(resource)) {
      new AdoptedTable(resource, options).start();
    }
  }

  private readonly owner: Construct;
  private readonly keys: Keyring;
  private readonly replicaPolicies = new Map<string, ReplicaPolicy | undefined>();
  private problems: Problem[] = [];

  private constructor(private readonly resource: CfnResource, private readonly options: AdoptionOptions) {
    this.owner = ownerOf(resource) as Construct;
    this.keys = new Keyring(resource, options);
  }

  public change(properties: Properties, context: IResolveContext): Properties {
    this.problems = [];
    return this.secure(properties, this.securing(context));
  }

  public references(): readonly string[] {
    return this.keys.arns;
  }

  private start(): void {
    ADOPTED.set(this.resource, this);
    SecuredProperties.put(this.resource, this);
    this.complete();
    this.resource.node.addValidation({
      validate: () => {
        peek(this.resource);
        report(this.resource, this.problems);
        return [];
      },
    });
  }

  /** Makes the keys, and puts the policies on replicas of other Regions, that rendering the table finds missing. */
  private complete(): void {
    const seen = peek(this.resource);
    this.keys.complete();
    [...this.replicaPolicies].filter(([, policy]) => policy === undefined).forEach(([region]) => this.writePolicies(region));
    [...seen?.references ?? []].filter(isKey).forEach(rotateAndRetain);
  }

  private secure(properties: Properties, securing: Securing): Properties {
    return this.resource.cfnResourceType === 'AWS::DynamoDB::Table' ? secureTable(properties, securing) : secureGlobalTable(properties, securing);
  }

  private securing(context: IResolveContext): Securing {
    return {
      context,
      stack: this.resource.stack,
      addedReplicas: addedReplicasOf(this.owner),
      pointInTimeRecovery: this.options.pointInTimeRecovery,
      deletionProtection: this.options.deletionProtection,
      keyArn: (region) => this.keys.arn(region),
      writePolicies: (region) => this.replicaPolicies.set(region, this.replicaPolicies.get(region)),
      isExempt: (rule, region) => isExempt(this.resource, rule, region),
      report: (problem) => this.problems.push(problem),
    };
  }

  private writePolicies(region: string): void {
    // References are found in the table itself, whose policy this is.
    const policies = (context: IResolveContext) => (context.preparing
      ? { table: undefined, stream: undefined }
      : policiesOfReplica(resourceAsRendered(this.resource, context).Properties ?? {}, region, this.securing(context)));
    const policy = new ReplicaPolicy(this.owner, `SecureTablePolicy-${region}`, {
      tableName: this.resource.ref,
      region,
      policy: Lazy.uncachedAny({ produce: (context) => policies(context).table }),
      streamPolicy: Lazy.uncachedAny({ produce: (context) => policies(context).stream }),
      tableFingerprint: tableFingerprint(this.resource as dynamodb.CfnGlobalTable),
    });
    policy.node.addDependency(this.resource);
    CrossStackReferences.of(policy.node.defaultChild as Construct).produce(ReferenceStrength.WEAK);
    this.replicaPolicies.set(region, policy);
  }
}
