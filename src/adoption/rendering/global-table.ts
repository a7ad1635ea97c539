import { Token } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { globalTableEncryption, isOnCustomerKey, replicaEncryption } from './encryption';
import { streamSpecification, tablePolicy } from './policies';
import type { TableTraits } from './policies';
import { reportReaders } from './readers';
import type { Region, SecuringContext } from './securing-context';
import { isProvisioned, protect } from './table';
import { propertiesOf } from '../../cdk/rendered-resource';
import type { Properties } from '../../cdk/rendered-resource';
import { asIntrinsic, conditional, ifBranches, isIntrinsic, itemBranches, mapBranches } from '../../cloudformation/intrinsics';
import { isList, isObject } from '../../cloudformation/json';
import type { Json, JsonObject } from '../../cloudformation/json';

type Specifications = ReadonlyMap<Properties, unknown>;

/** An `AWS::DynamoDB::GlobalTable`: its secured properties, and the policies of its replicas. */
export class GlobalTable {
  private readonly regions: ReadonlyMap<Properties, ReplicaRegion>;
  private readonly traits: TableTraits;
  private readonly isReadable: boolean;

  constructor(private readonly properties: Properties, private readonly context: SecuringContext) {
    // A list that cannot be read is one item that cannot be read.
    const items = itemBranches(properties.Replicas as Json);
    const replicas = items.filter(isReplica);
    const replicated = new Set(replicas.map(({ Region }) => JSON.stringify(Region))).size > 1;
    this.isReadable = replicas.length === items.length;
    // The list includes the stack's own Region (CFN: Replicas), so a single Region is that one, whatever its name.
    this.regions = new Map(replicas.map((replica) => [replica, replicated ? regionOf(replica, context.stack) : OWN_REGION]));
    this.traits = { provisioned: isProvisioned(properties), replicated, multiAccount: isMultiAccount(properties) };
  }

  public secured(): Properties {
    const { SSESpecification, Replicas } = this.properties;
    const specifications = this.replicaSpecifications();
    return {
      SSESpecification: specifications === undefined ? SSESpecification : mapBranches(SSESpecification, globalTableEncryption),
      Replicas: mapBranches(Replicas, (list) => this.secureReplicas(list, specifications)),
    };
  }

  /** The policies of a replica outside the stack's own Region: those in its properties, with our statements added. */
  public policies(region: string): { readonly table: unknown; readonly stream: unknown } {
    const replica = [...this.regions.keys()].find(({ Region: name }) => name === region);
    const { ResourcePolicy, ReplicaStreamSpecification: stream } = propertiesOf(replica);
    return {
      table: propertiesOf(tablePolicy(ResourcePolicy, this.traits, region, this.context)).PolicyDocument,
      stream: propertiesOf(propertiesOf(streamSpecification(stream, this.traits, region, this.context)).ResourcePolicy).PolicyDocument,
    };
  }

  /** The condition under which there is a replica in a Region, as CloudFormation evaluates it; undefined where there is one in any case. */
  public presence(region: string): Json | undefined {
    return presenceOf((item) => propertiesOf(item).Region === region, this.properties.Replicas as Json);
  }

  /** The `SSESpecification` of each replica; undefined unless all can use customer managed keys, as DynamoDB needs one kind of key for all. */
  private replicaSpecifications(): Specifications | undefined {
    const replicas = [...this.regions];
    const unencrypted = replicas.filter(([{ SSESpecification }]) => !isOnCustomerKey(SSESpecification));
    if (!this.isReadable || replicas.some(([, { name }]) => this.context.isExempt('CustomerManagedKey', name))) {
      return undefined;
    }
    if (this.traits.multiAccount && unencrypted.length > 0) {
      return this.reportMultiAccount();
    }
    const unknown = unencrypted.filter(([{ SSESpecification }, { isKnown }]) => !isKnown || ifBranches(SSESpecification).some(isIntrinsic));
    if (unknown.length > 0) {
      return this.reportMissingKeys(unknown);
    }
    const withoutKey = unencrypted.filter(([, { name }]) => this.context.keyArn(name) === undefined);
    reportReaders(unencrypted.flatMap(([replica]) => policiesOf(replica)), this.context);
    return withoutKey.length > 0
      ? this.reportMissingKeys(withoutKey)
      : new Map(replicas.map(([replica, { name }]) => [replica, replicaEncryption(replica.SSESpecification, name, this.context)]));
  }

  private secureReplicas(list: unknown, specifications: Specifications | undefined): unknown {
    return isList(list)
      ? list.map((item) => mapBranches(item, (replica) =>
        (isReplica(replica) ? this.secureReplica(replica, specifications) : this.reportUnreadableReplicas(replica))))
      : this.reportUnreadableReplicas(list);
  }

  private secureReplica(replica: Properties, specifications: Specifications | undefined): Properties {
    const { name: region } = this.regions.get(replica)!;
    return {
      ...replica,
      SSESpecification: specifications === undefined ? replica.SSESpecification : specifications.get(replica),
      ...(this.hasPolicies(replica, region) ? {
        ResourcePolicy: tablePolicy(replica.ResourcePolicy, this.traits, region, this.context),
        // The policy of a conditional stream has the condition of the stream.
        ReplicaStreamSpecification: mapBranches(this.properties.StreamSpecification, (stream) => (stream === undefined
          ? replica.ReplicaStreamSpecification
          : streamSpecification(replica.ReplicaStreamSpecification, this.traits, region, this.context))),
      } : {}),
      ...protect(replica, region, this.context),
    };
  }

  /** Whether the policies are properties of the replica: CloudFormation attaches none when it creates a replica in another Region. */
  private hasPolicies({ ResourcePolicy }: Properties, region: Region): boolean {
    if (region === undefined || ResourcePolicy !== undefined) {
      return true;
    }
    if (!this.context.isExempt('TlsOnly', region) && !this.context.attachPolicies(region, this.presence(region) !== undefined)) {
      this.reportMissingPolicy(region);
    }
    return false;
  }

  private reportMissingPolicy(region: string): void {
    this.context.report({
      severity: 'error',
      code: 'ReplicaWithoutPolicy',
      what: `The replica in ${region} accepts requests without TLS, because it was added after EncryptTable was applied`,
      remedy: 'Apply EncryptTable after the last replica is added, or use SecureTableDefaults.apply.',
    });
  }

  private reportUnreadableReplicas(value: unknown): unknown {
    // `AWS::NoValue` in the list is no replica.
    if (value !== undefined) {
      this.context.report({
        severity: 'error',
        code: 'ReplicasUnreadable',
        what: `The replicas are known only at deployment: ${JSON.stringify(value)}`,
        remedy: 'Write the replicas as a list. Their values can be parameters.',
      });
    }
    return value;
  }

  private reportMultiAccount(): undefined {
    this.context.report({
      severity: 'error',
      code: 'ReplicasOfOtherAccounts',
      what: 'The table is replicated to another account, whose replica needs a key that the replication service can use, '
        + 'so the encryption of the table is not changed',
      remedy: 'Give the table and its replicas customer managed keys whose policies allow replication.dynamodb.amazonaws.com for those accounts.',
    });
  }

  private reportMissingKeys(replicas: readonly (readonly [Properties, ReplicaRegion])[]): undefined {
    const regions = replicas.map(([{ Region: name }]) => (typeof name === 'string' ? name : JSON.stringify(name)));
    this.context.report({
      severity: 'error',
      code: 'ReplicasWithoutKey',
      what: `There is no key for the replicas in ${regions.join(', ')}, `
        + 'and DynamoDB needs the same kind of key for all replicas, so the encryption of the table is not changed',
      remedy: 'Set env with a Region on the stack, use literal Regions for the replicas, and apply EncryptTable after the last replica is added '
        + '(SecureTableDefaults.apply does), or make the table a SecureTable.',
    });
  }
}

type Literal = readonly [condition: string, holds: boolean];

/** The condition under which a list has an item that is looked for; undefined where it has one in any case. */
function presenceOf(isWanted: (item: Json) => boolean, list: Json): Json | undefined {
  const found = pathsTo(isWanted, list, []);
  const names = [...new Set(found.flat().map(([name]) => name))];
  const isAlways = (given: readonly Literal[], [name, ...others]: readonly string[]): boolean => (name === undefined
    ? found.some((path) => path.every((literal) => given.some(([each, holds]) => each === literal[0] && holds === literal[1])))
    : [true, false].every((holds) => isAlways([...given, [name, holds]], others)));
  return names.length <= MAX_CONDITIONS && isAlways([], names) ? undefined
    : joined('Fn::Or', found.map((path) => joined('Fn::And', path.map(literalOf))));
}

/** With more, an expression that always holds may be written out. */
const MAX_CONDITIONS = 8;

/** The outcomes of conditions that lead to an item that is looked for. */
function pathsTo(isWanted: (item: Json) => boolean, value: Json, path: readonly Literal[]): readonly (readonly Literal[])[] {
  const [name, whenTrue, whenFalse] = conditional(value) ?? [];
  if (typeof name === 'string') {
    return [[true, whenTrue] as const, [false, whenFalse] as const]
      .filter(([holds]) => !path.some(([each, other]) => each === name && other !== holds))
      .flatMap(([holds, outcome]) => pathsTo(isWanted, outcome as Json, [...path, [name, holds]]));
  }
  return isList(value) ? value.flatMap((item) => pathsTo(isWanted, item, path)) : isWanted(value) ? [path] : [];
}

function literalOf([name, holds]: Literal): Json {
  return holds ? { Condition: name } : { 'Fn::Not': [{ Condition: name }] };
}

/** CloudFormation joins two to ten conditions. */
function joined(operator: 'Fn::And' | 'Fn::Or', operands: readonly Json[]): Json {
  return operands.length < 2 ? operands[0] : operands.slice(1).reduce((all, operand) => ({ [operator]: [all, operand] }), operands[0]);
}

/** The policies of a replica and of its stream. */
function policiesOf({ ResourcePolicy, ReplicaStreamSpecification }: Properties): readonly unknown[] {
  return [ResourcePolicy, ...ifBranches(ReplicaStreamSpecification).map((stream) => propertiesOf(stream).ResourcePolicy)];
}

function isReplica(item: unknown): item is JsonObject {
  return isObject(item) && !isIntrinsic(item);
}

/** The Region of a replica in the list. */
interface ReplicaRegion {
  readonly name: Region;
  /** Whether this is known before the deployment; without that, there is no name either. */
  readonly isKnown: boolean;
}

const OWN_REGION: ReplicaRegion = { name: undefined, isKnown: true };

function regionOf({ Region: name }: Properties, stack: Stack): ReplicaRegion {
  if (name === stack.region || asIntrinsic(name)?.argument === 'AWS::Region') {
    return OWN_REGION;
  }
  return typeof name === 'string' && !Token.isUnresolved(stack.region) ? { name, isKnown: true } : { name: undefined, isKnown: false };
}

const REPLICATION_SERVICE = /"Service":(\[[^\]]*)?"replication\.dynamodb\.amazonaws\.com"/;

/**
 * Whether a table is a replica of one in another account, which names its source, or has such replicas and allows the replication service
 * (DG, multi-account global tables).
 */
function isMultiAccount({ GlobalTableSourceArn, Replicas }: Properties): boolean {
  return GlobalTableSourceArn !== undefined || REPLICATION_SERVICE.test(String(JSON.stringify(Replicas)));
}
