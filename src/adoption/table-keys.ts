import { CrossStackReferences, ReferenceStrength, RemovalPolicy } from 'aws-cdk-lib';
import type { aws_kms as kms, CfnResource, Stack } from 'aws-cdk-lib';
import { TableKey } from '../secure-table';
import { adoptionOf, besideTable } from './adoption-scope';
import { peek, resourceAsRendered } from '../cdk/rendered-resource';
import { checkTableKey } from '../secure-table/key-checks';
import type { Region } from './rendering/securing';
import { ReplicaKeyStack } from '../secure-table/replicas/replica-key-stack';

const OWN_KEY = 'Key';
const SHARED_KEY = 'SharedKey';
/** Stands for a key that is about to be made. */
const PENDING = 'pending';

interface KeyOptions {
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

/**
 * A table key under a table that somebody else wrote.
 *
 * Whoever in the account may use the table may use the key, through DynamoDB alone: the roles that read and write the table have no rights on
 * a key, since there was none, and their grants name none.
 */
class AdoptedKey extends TableKey {
  /** @internal */
  public get _admitsAccount(): boolean {
    return true;
  }
}

/** Only KMS's own material of symmetric keys rotates (KMS Developer Guide, rotating keys), and only such keys encrypt tables. */
const ROTATING = { KeySpec: 'SYMMETRIC_DEFAULT', KeyUsage: 'ENCRYPT_DECRYPT', Origin: 'AWS_KMS' };

export function isKey(resource: CfnResource): boolean {
  return resource.cfnResourceType === 'AWS::KMS::Key';
}

/**
 * Makes a key that encrypts a table rotate, and stay when its resource goes: with the key the data would be lost.
 *
 * Its policy is left alone: the key may serve others, too.
 */
export function rotateAndRetain(key: CfnResource): void {
  const rendered = peek(key, (context) => resourceAsRendered(key, context));
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
