import { aws_iam as iam, CrossStackReferences, ReferenceStrength } from 'aws-cdk-lib';
import type { aws_kms as kms, CfnResource, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { adoptionScope, scopeForTable } from './adoption-scope';
import { carryCondition } from '../cdk/carried-condition';
import { cfnKeyOf, checkTableKey, keyBehind } from '../secure-table/key-checks';
import { ReplicaKeyStack } from '../secure-table/replicas/replica-key-stack';
import { TableKey } from '../secure-table/table-key';
import type { Region } from './rendering/securing-context';

export interface KeyOptions {
  readonly encryptionKey?: kms.IKey;
  readonly sharedKey: boolean;
}

/** The keys of one table, by Region. */
export class TableKeys {
  private readonly keys = new Map<Region, kms.IKey>();

  constructor(private readonly table: CfnResource, private readonly options: KeyOptions) {}

  public arns(): string[] {
    return [...this.keys.values()].map((key) => key.keyArn);
  }

  /** The app's own key that the options name, if the table uses it. */
  public given(): readonly CfnResource[] {
    const key = [...this.keys.values()].find((each) => each === this.options.encryptionKey);
    return (key && [cfnKeyOf(keyBehind(key)) ?? []].flat()) ?? [];
  }

  /** ARN of the key for a Region; a missing key is created if that is still possible. */
  public arn(region: Region, canCreate: boolean): string | undefined {
    if (canCreate && !this.keys.has(region)) {
      this.keys.set(region, region === undefined ? this.homeKey() : this.replicaKey(region));
      if (region !== undefined || this.keys.size > 1) {
        [...this.keys.values()].filter((key) => key instanceof TableKey).forEach((key) => key._serveReplicatedTable());
      }
    }
    return this.keys.get(region)?.keyArn;
  }

  /**
   * Lets a service decrypt with our key in the stack's Region; false if the key is not ours, or if it is too late to add the service to its policy.
   */
  public admitService(service: string, canChange: boolean): boolean {
    const key = this.keys.get(undefined);
    return key instanceof AdoptedKey && key._admitService(service, canChange);
  }

  private homeKey(): kms.IKey {
    const { encryptionKey } = this.options;
    if (encryptionKey === undefined) {
      return this.keyIn(this.table.stack);
    }
    checkTableKey(this.table, encryptionKey, this.table.stack);
    return encryptionKey;
  }

  private replicaKey(region: string): kms.IKey {
    const key = this.keyIn(ReplicaKeyStack.forReplicas(this.table, region));
    // As for a SecureTable: a weak reference makes no export and no dependency between the stacks.
    CrossStackReferences.of(key).produce(ReferenceStrength.WEAK);
    return key;
  }

  /** The key may exist: another table that shares it, or another copy of this package, may have created it. */
  private keyIn(stack: Stack): kms.IKey {
    const [scope, id] = this.options.sharedKey ? [adoptionScope(stack), 'SharedKey'] : [scopeForTable(this.table, stack), 'Key'];
    const key = (scope.node.tryFindChild(id) as kms.IKey | undefined) ?? new AdoptedKey(scope, id);
    if (key instanceof AdoptedKey) {
      key._serve(this.table);
    }
    return key;
  }
}

/**
 * The key that adoption creates for a table.
 *
 * Its policy allows all principals of the account, through DynamoDB only: the roles that use the table have no permissions on a key, as the
 * table had none when it granted to them.
 */
class AdoptedKey extends TableKey {
  private readonly tables: CfnResource[] = [];
  private readonly services = new Set<string>();

  constructor(scope: Construct, id: string) {
    super(scope, id);
    carryCondition(this, this.tables);
  }

  /** @internal */
  public _serve(table: CfnResource): void {
    this.tables.push(table);
  }

  /** @internal */
  public _admitService(service: string, canChange: boolean): boolean {
    if (canChange && !this.services.has(service)) {
      this.services.add(service);
      this.addToResourcePolicy(new iam.PolicyStatement({
        principals: [new iam.ServicePrincipal(service)],
        actions: ['kms:Decrypt'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': this.stack.account } },
      }));
    }
    return this.services.has(service);
  }

  /** @internal */
  public get _admitsAccount(): boolean {
    return true;
  }
}
