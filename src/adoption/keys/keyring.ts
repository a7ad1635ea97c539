import { Names } from 'aws-cdk-lib';
import type { aws_kms as kms, CfnResource, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { AdoptedKey } from './adopted-key';
import { TableKey } from '../../secure-table';
import { checkTableKey } from '../../secure-table/key-checks';
import { referWeakly } from '../../secure-table/replicas/replica-key';
import { ReplicaKeyStack } from '../../secure-table/replicas/replica-key-stack';
import type { Region } from '../rendering/securing';
import { ownerOf } from '../tables';

/** An id that nothing in a table or a stack has: what others name their constructs must not collide with ours, now or later. */
const OWN_KEY = 'SecureTableKey';
const SHARED_KEY = 'SecureTableSharedKey';

export interface KeyOptions {
  readonly encryptionKey?: kms.IKey;
  readonly sharedKey: boolean;
}

/** The keys of one table, by Region: made when they are found missing. */
export class Keyring {
  private readonly keys = new Map<Region, kms.IKey>();
  private readonly missing = new Set<Region>();
  private readonly owner: Construct;
  private readonly stack: Stack;

  constructor(resource: CfnResource, private readonly options: KeyOptions) {
    this.owner = ownerOf(resource) as Construct;
    this.stack = resource.stack;
  }

  public get arns(): string[] {
    return [...this.keys.values()].map((key) => key.keyArn);
  }

  /** ARN of the key for a Region. A key that is missing is remembered, to be made. */
  public arn(region: Region): string | undefined {
    const key = this.keys.get(region);
    if (key === undefined) {
      this.missing.add(region);
    }
    return key?.keyArn;
  }

  /** Makes the keys that were found missing, where a key can be made. */
  public complete(): void {
    for (const region of this.missing) {
      this.keys.set(region, region === undefined ? this.homeKey() : this.replicaKey(region));
    }
    this.missing.clear();
    if ([...this.keys.keys()].some((region) => region !== undefined)) {
      [...this.keys.values()].filter((key) => key instanceof TableKey).forEach((key) => key._serveReplicatedTable());
    }
  }

  private homeKey(): kms.IKey {
    const { encryptionKey, sharedKey } = this.options;
    if (encryptionKey !== undefined) {
      checkTableKey(this.owner, encryptionKey, this.stack);
      return encryptionKey;
    }
    return sharedKey ? keyIn(this.stack, SHARED_KEY) : keyIn(this.owner, OWN_KEY);
  }

  /** In a stack of that Region, as a SecureTable has it. */
  private replicaKey(region: string): kms.IKey {
    const stack = ReplicaKeyStack.forReplicas(this.owner, region);
    const key = keyIn(stack, this.options.sharedKey ? SHARED_KEY : Names.uniqueResourceName(this.owner, { maxLength: 128 }));
    referWeakly(key);
    return key;
  }
}

/** The one that is there already may come from another copy of this package, or from a table of the same stack. */
function keyIn(scope: Construct, id: string): kms.IKey {
  return (scope.node.tryFindChild(id) as kms.IKey | undefined) ?? new AdoptedKey(scope, id);
}
