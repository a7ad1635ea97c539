import type { aws_kms as kms, CfnResource, Stack } from 'aws-cdk-lib';
import { CrossStackReferences, ReferenceStrength } from 'aws-cdk-lib';
import { AdoptedKey } from './adopted-key';
import { TableKey } from '../../secure-table';
import { checkTableKey } from '../../secure-table/key-checks';
import { ReplicaKeyStack } from '../../secure-table/replicas/replica-key-stack';
import { adoptionOf, besideTable } from '../beside';
import type { Region } from '../rendering/securing';

const OWN_KEY = 'Key';
const SHARED_KEY = 'SharedKey';
/** Stands for a key that is about to be made. */
const PENDING = 'pending';

export interface KeyOptions {
  readonly encryptionKey?: kms.IKey;
  readonly sharedKey: boolean;
}

/** The keys of one table, by Region: made when they are found missing. */
export class Keyring {
  private readonly keys = new Map<Region, kms.IKey>();
  private readonly planned = new Set<Region>();

  constructor(private readonly table: CfnResource, private readonly options: KeyOptions) {}

  public get arns(): string[] {
    return [...this.keys.values()].map((key) => key.keyArn);
  }

  /** ARN of the key for a Region. */
  public arn(region: Region): string | undefined {
    return this.keys.get(region)?.keyArn;
  }

  /** The same, where a missing key is noted down to be made. */
  public plan(region: Region): string {
    this.planned.add(region);
    return this.arn(region) ?? PENDING;
  }

  /** Makes the keys that are planned and missing. */
  public complete(): void {
    const missing = [...this.planned].filter((region) => !this.keys.has(region));
    missing.forEach((region) => this.keys.set(region, region === undefined ? this.homeKey() : this.replicaKey(region)));
    if ([...this.keys.keys()].some((region) => region !== undefined)) {
      [...this.keys.values()].filter((key) => key instanceof TableKey).forEach((key) => key._serveReplicatedTable());
    }
  }

  private homeKey(): kms.IKey {
    const { encryptionKey } = this.options;
    if (encryptionKey === undefined) {
      return this.keyIn(this.table.stack);
    }
    checkTableKey(this.table, encryptionKey, this.table.stack);
    return encryptionKey;
  }

  /** In a stack of that Region, as a SecureTable has it. */
  private replicaKey(region: string): kms.IKey {
    const key = this.keyIn(ReplicaKeyStack.forReplicas(this.table, region));
    // As a SecureTable's: no export and import machinery, and no tie between the stacks.
    CrossStackReferences.of(key).produce(ReferenceStrength.WEAK);
    return key;
  }

  /** The one that is there already may come from another copy of this package, or from another table that shares it. */
  private keyIn(stack: Stack): kms.IKey {
    const [scope, id] = this.options.sharedKey ? [adoptionOf(stack), SHARED_KEY] : [besideTable(this.table, stack), OWN_KEY];
    return (scope.node.tryFindChild(id) as kms.IKey | undefined) ?? new AdoptedKey(scope, id);
  }
}
