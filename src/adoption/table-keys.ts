import { CrossStackReferences, ReferenceStrength, RemovalPolicy } from 'aws-cdk-lib';
import type { aws_kms as kms, CfnResource, Stack } from 'aws-cdk-lib';
import { adoptionScope, scopeForTable } from './adoption-scope';
import { resolveNow, resourceAsRendered } from '../cdk/rendered-resource';
import { KEY } from '../cloudformation/resource-types';
import { checkTableKey } from '../secure-table/key-checks';
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
    return (scope.node.tryFindChild(id) as kms.IKey | undefined) ?? new AdoptedKey(scope, id);
  }
}

/**
 * The key that adoption creates for a table.
 *
 * Its policy allows all principals of the account, through DynamoDB only: the roles that use the table have no permissions on a key, as the
 * table had none when it granted to them.
 */
class AdoptedKey extends TableKey {
  /** @internal */
  public get _admitsAccount(): boolean {
    return true;
  }
}

/** Only symmetric encryption keys encrypt tables, and KMS rotates only those whose material it generated (KMS Developer Guide, rotating keys). */
const ROTATING = { KeySpec: 'SYMMETRIC_DEFAULT', KeyUsage: 'ENCRYPT_DECRYPT', Origin: 'AWS_KMS' };

/**
 * Enables rotation on the keys among the resources that a table refers to, and retains them: without its key a table's data is lost.
 *
 * Their policies stay as they are, since a key may encrypt other resources as well.
 */
export function rotateAndRetainKeys(resources: ReadonlySet<CfnResource>): void {
  [...resources].filter(({ cfnResourceType }) => cfnResourceType === KEY).forEach(rotateAndRetain);
}

function rotateAndRetain(key: CfnResource): void {
  const rendered = resolveNow(key, (context) => resourceAsRendered(key, context));
  if (rendered === undefined) {
    return;
  }
  const { Properties: properties = {}, DeletionPolicy, UpdateReplacePolicy } = rendered;
  if (properties.EnableKeyRotation !== true && Object.entries(ROTATING).every(([name, value]) => (properties[name] ?? value) === value)) {
    key.addPropertyOverride('EnableKeyRotation', true);
  }
  if (!(DeletionPolicy ?? '').startsWith('Retain') || UpdateReplacePolicy !== 'Retain') {
    key.applyRemovalPolicy(RemovalPolicy.RETAIN);
  }
}
