import { CfnResource, Lazy, RemovalPolicy, Stage, Token } from 'aws-cdk-lib';
import type { aws_kms as kms, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { cfnKeyOf, keyBehind } from './key-checks';
import type { TableKeyOptions } from './table-key-options';
import { overridesOf, resolveNow, resourceAsRendered } from '../cdk/rendered-resource';
import { mayBeProtected, policyOf, Stay, stayOfKey, stayOfTable } from '../cloudformation/deletion-policy';
import type { JsonObject } from '../cloudformation/json';
import { ALIAS, becomesTable, KEY } from '../cloudformation/resource-types';
import { constructError, validationText } from '../errors';

/** A table with its keys, one for each Region. */
interface TableOnKeys extends IConstruct {
  readonly encryptionKey?: kms.IKey;
  readonly _replicaRegions: readonly string[];
  _settings(region?: string): { readonly encryptionKey: kms.IKey };
}

const STAYS = {
  [RemovalPolicy.DESTROY]: Stay.DELETED,
  [RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE]: Stay.UNLESS_CREATION_FAILS,
  [RemovalPolicy.RETAIN]: Stay.RETAINED,
};

const LIVES = new WeakMap<CfnResource, KeyLife>();
const TABLES = new WeakMap<CfnResource, TableOnKeys>();

/**
 * How long a table key stays: never shorter than a table on it, since without its key a table's data is lost.
 *
 * Only the key that a table makes in its own stack follows the table. A key in another stack is deployed before the table, and would be deleted
 * under a replica that is about to be removed.
 */
export class KeyLife {
  private owner?: CfnResource;
  /** Undefined for a key that is retained, or follows its table. */
  private readonly written?: Stay;

  constructor(private readonly key: kms.CfnKey, options: TableKeyOptions) {
    this.written = writtenStay(key.node.scope!, options);
    LIVES.set(key, this);
    // Overrides win over `cfnOptions`, which removal policies and aspects set after construction.
    key.addOverride('DeletionPolicy', Lazy.uncachedString({ produce: () => policyOf(this.stay()) }));
    key.addOverride('UpdateReplacePolicy', policyOf(Stay.RETAINED));
    key.node.addValidation({ validate: () => this.problems() });
  }

  /** Makes the key follow the table that made it. */
  public follow(table: CfnResource): void {
    this.owner = table;
  }

  private stay(): Stay {
    const { key, owner, written } = this;
    if (written !== undefined || owner === undefined) {
      return written ?? Stay.RETAINED;
    }
    // Most tables are retained: then there is no need to look for others.
    const tables = stayOf(owner, 'DeletionPolicy', key) === Stay.RETAINED ? [owner] : tablesOn(key);
    const isSameStack = tables.every((table) => table.stack === key.stack);
    return isSameStack ? Math.max(...tables.map((table) => stayOf(table, 'DeletionPolicy', key))) : Stay.RETAINED;
  }

  /** Where the options of the key, or a later override, delete it under a table. */
  private problems(): string[] {
    const isRetained = POLICIES.every((name) => stayOfKey(policyAsRendered(this.key, name)) === Stay.RETAINED);
    return isRetained ? [] : staysLonger(this.key, tablesOn(this.key), this.key);
  }
}

function writtenStay(key: IConstruct, { removalPolicy, retainExceptOnCreate, deletionGuard }: TableKeyOptions): Stay | undefined {
  const policy = removalPolicy ?? (retainExceptOnCreate === true ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : undefined);
  if (policy === RemovalPolicy.DESTROY && deletionGuard !== undefined) {
    throw constructError(key, 'DestroyWithDeletionGuard',
      'removalPolicy is DESTROY, but deletionGuard denies the deletion of a key that was used recently',
      'Leave out deletionGuard or removalPolicy.');
  }
  if (policy === RemovalPolicy.SNAPSHOT) {
    throw constructError(key, 'KeyWithoutSnapshot',
      'Keys have no snapshots, so RemovalPolicy.SNAPSHOT is not available', 'Use RemovalPolicy.RETAIN or RemovalPolicy.DESTROY.');
  }
  const retained = retainExceptOnCreate === false || deletionGuard !== undefined ? Stay.RETAINED : undefined;
  return policy === undefined ? retained : STAYS[policy];
}

/** Keeps the keys of a table as long as the table, and reports at synthesis what contradicts that. */
export function keepKeysOf(table: TableOnKeys, resource: CfnResource): void {
  TABLES.set(resource, table);
  const key = table.encryptionKey && cfnKeyOf(table.encryptionKey);
  if (key !== undefined && table.encryptionKey?.node.scope === table) {
    LIVES.get(key)?.follow(resource);
  }
  // A table key reports for itself.
  const plainKeys = () => keysOf(table, resource).filter((used) => !LIVES.has(used));
  table.node.addValidation({
    validate: () => [...destroyedAndProtected(resource), ...plainKeys().flatMap((used) => staysLonger(used, [resource], table))],
  });
}

/** @param validated the construct whose path CDK prints with the message */
function staysLonger(key: CfnResource, tables: readonly CfnResource[], validated: IConstruct): string[] {
  for (const name of POLICIES) {
    const policy = policyAsRendered(key, name);
    // A replacement of the key must not take it from a table that stays with its stack.
    const needed = name === 'DeletionPolicy' ? [name] : POLICIES;
    const table = tables.find((each) => Math.max(...needed.map((one) => stayOf(each, one, key))) > stayOfKey(policy));
    if (table !== undefined) {
      return [validationText('KeyDeletedUnderTable',
        `The key can be deleted (${name}: ${typeof policy === 'string' ? policy : 'not Retain'}) while the table ${table.node.path}, which it `
        + 'encrypts, is retained: the table\'s data would be lost',
        'Set RemovalPolicy.RETAIN on the key and remove its overrides, or delete the table too: '
        + 'removalPolicy: RemovalPolicy.DESTROY and deletionProtection: false.', validated === key ? undefined : key)];
    }
  }
  return [];
}

function destroyedAndProtected(table: CfnResource): string[] {
  const isDestroyed = stayOfTable(policyAsRendered(table, 'DeletionPolicy')) === Stay.DELETED;
  return isDestroyed && isProtected(table) ? [validationText('DestroyWithDeletionProtection',
    'The removal policy was set to DESTROY after construction, but deletion protection is enabled, so CloudFormation cannot delete the table',
    'Pass deletionProtection: false to the table, or call EphemeralTables.apply(scope) before the tables are created.')] : [];
}

/** The keys that the app makes. A key that is imported by the ARN of such a key is that key. */
function keysOf(table: TableOnKeys, resource: CfnResource): readonly CfnResource[] {
  return givenKeys(table).flatMap((key) => cfnKeyOf(keyBehind(key)) ?? keysIn(key.keyArn, resource));
}

function givenKeys(table: TableOnKeys): readonly kms.IKey[] {
  return [table.encryptionKey!, ...table._replicaRegions.map((region) => table._settings(region).encryptionKey)];
}

function keysIn(arn: string, resource: CfnResource): readonly CfnResource[] {
  return resolveNow(resource, ({ resolve, references }) => {
    resolve(arn);
    return [...references].filter(({ cfnResourceType }) => cfnResourceType === KEY);
  }) ?? [];
}

/** The tables of the same stage that a key encrypts, also those that are no SecureTables. */
function tablesOn(key: CfnResource): readonly CfnResource[] {
  const resources = (Stage.of(key) ?? key.node.root).node.findAll().filter((each): each is CfnResource => CfnResource.isCfnResource(each));
  const names = [key, ...resources.filter((each) => each.cfnResourceType === ALIAS && refersTo(each, [key]))];
  return resources.filter((each) => {
    const secured = TABLES.get(each);
    const mayName = secured === undefined ? becomesTable(each.cfnResourceType) : givenKeys(secured).some(isImported);
    return (mayName && refersTo(each, names)) || (secured !== undefined && keysOf(secured, each).includes(key));
  });
}

/** Such a key may be a key of the app: by its ARN, or by the name of its alias. */
function isImported(key: kms.IKey): boolean {
  return cfnKeyOf(keyBehind(key)) === undefined;
}

/** Resolved with the resource's own context: with that of the key, CDK would make its stack depend on that of the table. */
function refersTo(resource: CfnResource, targets: readonly CfnResource[]): boolean {
  return resolveNow(resource, (context) => {
    const text = JSON.stringify(resourceAsRendered(resource, context).Properties ?? {});
    return targets.some((target) => context.references.has(target) || writtenNames(target, resource.stack).some((name) => text.includes(name)));
  }) ?? true;
}

/** What a key is named by without a reference of CDK: its logical id in the same template, and the name of an alias. */
function writtenNames(target: CfnResource, reader: Stack): readonly string[] {
  const { stack, cfnResourceType } = target;
  const id = String(stack.resolve(target.logicalId));
  const alias: unknown = cfnResourceType === ALIAS ? stack.resolve((target as kms.CfnAlias).aliasName) : undefined;
  return [...(reader === stack ? [`"${id}"`, `"${id}.`] : []), ...(typeof alias === 'string' ? [`${alias}"`] : [])];
}

/** How long a table may stay, as seen from its key. */
function stayOf(table: CfnResource, policy: PolicyName, key: CfnResource): Stay {
  const around = nestedStacksOf(key);
  const places = [table, ...nestedStacksOf(table).filter((stack) => !around.includes(stack))];
  const stay = Math.max(...places.map((place) => stayOfTable(policyAsRendered(place, policy))));
  return stay !== Stay.RETAINED && isProtected(table) ? Stay.RETAINED : stay;
}

/** The resources of the nested stacks around a resource: one that is retained retains what is in it. */
function nestedStacksOf({ stack }: CfnResource): readonly CfnResource[] {
  const resource = stack.nestedStackResource;
  return resource === undefined ? [] : [resource, ...nestedStacksOf(resource)];
}

/** What cannot be rendered yet may be protected. */
function isProtected(table: CfnResource): boolean {
  return resolveNow(table, (context) => mayBeProtected((resourceAsRendered(table, context).Properties ?? {}) as JsonObject)) ?? true;
}

const POLICIES = ['DeletionPolicy', 'UpdateReplacePolicy'] as const;
type PolicyName = typeof POLICIES[number];

/** The policy that is rendered: an override, or that of `cfnOptions`. */
function policyAsRendered(resource: CfnResource, name: PolicyName): unknown {
  const overrides = overridesOf(resource);
  const { deletionPolicy, updateReplacePolicy } = resource.cfnOptions;
  const policy: unknown = name in overrides ? overrides[name] : name === 'DeletionPolicy' ? deletionPolicy : updateReplacePolicy;
  // Mostly a plain text, and several for each table: resolving those would cost more than all else here.
  return typeof policy === 'string' && !Token.isUnresolved(policy) ? policy : resource.stack.resolve(policy);
}
