import type { Properties } from '../../cdk/rendered-resource';
import { canBeEncrypted, encryptionOfReplicas, isOnCustomerKey, replicaEncryption, reportMultiAccount, reportNoKeys } from './encryption';
import { eachBranch, isObject, isOpaque, outcomesOf, propertiesOf } from './json';
import { streamSpecification, tablePolicy, warnOfOtherAccounts } from './policies';
import type { TableTraits } from './policies';
import { changed, placesOf, regionOf } from './securing';
import type { Place, Securing } from './securing';
import { isProvisioned, protect } from './table';

/** What has to change in the properties of an `AWS::DynamoDB::GlobalTable`. */
export function secureGlobalTable(properties: Properties, securing: Securing): Properties {
  return new GlobalTable(properties, securing).changes();
}

/** The policies that a replica outside the stack's own Region is to have: what its properties say of them, and our statements. */
export function policiesOfReplica(properties: Properties, region: string, securing: Securing): { readonly table: unknown; readonly stream: unknown } {
  return new GlobalTable(properties, securing).policies(region);
}

class GlobalTable {
  private readonly places: ReadonlyMap<Properties, Place>;
  private readonly traits: TableTraits;
  private readonly isReadable: boolean;

  constructor(private readonly properties: Properties, private readonly securing: Securing) {
    // A list that cannot be read is an item that cannot.
    const items = outcomesOf(properties.Replicas).flatMap((list) => (Array.isArray(list) ? list as unknown[] : [list])).flatMap(outcomesOf);
    this.isReadable = items.every((item) => item === undefined || isReplica(item));
    this.places = placesOf(items.filter(isReplica), securing.stack);
    const regions = new Set([...this.places.keys()].map(({ Region }) => JSON.stringify(Region)));
    this.traits = { provisioned: isProvisioned(properties), replicated: regions.size > 1, multiAccount: isMultiAccount(properties) };
  }

  public changes(): Properties {
    const keys = this.keys();
    const specification = this.properties.SSESpecification;
    return changed(this.properties, {
      SSESpecification: keys === undefined ? specification : eachBranch(specification, encryptionOfReplicas),
      Replicas: eachBranch(this.properties.Replicas, (list) => this.replicas(list, keys)),
    });
  }

  public policies(region: string): { table: unknown; stream: unknown } {
    const [replica] = [...this.places.keys()].filter(({ Region }) => Region === region);
    const { ResourcePolicy, ReplicaStreamSpecification: stream } = propertiesOf(replica);
    return {
      table: propertiesOf(tablePolicy(ResourcePolicy, this.traits, region, this.securing)).PolicyDocument,
      stream: propertiesOf(propertiesOf(streamSpecification(stream, this.traits, region, this.securing)).ResourcePolicy).PolicyDocument,
    };
  }

  /** The `SSESpecification` of each replica; undefined where not all can be on a customer key: DynamoDB wants one kind of key for all. */
  private keys(): ReadonlyMap<Properties, unknown> | undefined {
    const replicas = [...this.places];
    if (!this.isReadable || replicas.some(([, place]) => this.securing.isExempt('CustomerManagedKey', regionOf(place)))) {
      return undefined;
    }
    if (this.traits.multiAccount && !replicas.every(([{ SSESpecification }]) => isOnCustomerKey(SSESpecification))) {
      return reportMultiAccount(this.securing);
    }
    const hopeless = replicas.filter(([{ SSESpecification }, place]) => !canBeEncrypted(SSESpecification, place));
    if (hopeless.length > 0) {
      return reportNoKeys(hopeless.map(([{ Region }]) => Region), this.securing);
    }
    const keys = replicas.map(([replica, place]) => [replica, replicaEncryption(replica.SSESpecification, regionOf(place), this.securing)] as const);
    replicas.filter(([{ SSESpecification }]) => !isOnCustomerKey(SSESpecification)).forEach(([{ ResourcePolicy }]) =>
      warnOfOtherAccounts(ResourcePolicy, this.securing));
    const without = keys.filter(([, specification]) => !isOnCustomerKey(specification));
    return without.length === 0 ? new Map(keys) : reportNoKeys(without.map(([{ Region }]) => Region), this.securing);
  }

  private replicas(list: unknown, keys: ReadonlyMap<Properties, unknown> | undefined): unknown {
    if (!Array.isArray(list)) {
      return this.unreadable(list);
    }
    return list.map((item) => eachBranch(item, (replica) => (isReplica(replica) ? this.replica(replica, keys) : this.unreadable(replica))));
  }

  private replica(replica: Properties, keys: ReadonlyMap<Properties, unknown> | undefined): Properties {
    const place = this.places.get(replica)!;
    const region = regionOf(place);
    return {
      ...replica,
      SSESpecification: keys === undefined ? replica.SSESpecification : keys.get(replica),
      ...(this.hasPolicies(replica, place) ? {
        ResourcePolicy: tablePolicy(replica.ResourcePolicy, this.traits, region, this.securing),
        // A stream that is there under a condition has its policy under the same.
        ReplicaStreamSpecification: eachBranch(this.properties.StreamSpecification, (stream) => (stream === undefined
          ? replica.ReplicaStreamSpecification
          : streamSpecification(replica.ReplicaStreamSpecification, this.traits, region, this.securing))),
      } : {}),
      ...protect(replica, region, this.securing),
    };
  }

  /** Whether the properties of a replica say its policies: CloudFormation attaches none where it creates a replica in another Region. */
  private hasPolicies(replica: Properties, place: Place): boolean {
    if (place.kind !== 'remote' || replica.ResourcePolicy !== undefined) {
      return true;
    }
    if (!this.securing.isExempt('TlsOnly', place.region)) {
      this.securing.writePolicies(place.region);
    }
    return false;
  }

  private unreadable(value: unknown): unknown {
    // `AWS::NoValue` in the list is a replica that is not there.
    if (value !== undefined) {
      this.securing.report({
        severity: 'error',
        code: 'ReplicasUnreadable',
        what: `Replicas are known at deployment alone: ${JSON.stringify(value)}`,
        remedy: 'List the replicas; their parts may be parameters.',
      });
    }
    return value;
  }
}

function isReplica(item: unknown): item is Properties {
  return isObject(item) && !isOpaque(item);
}

const REPLICATION_SERVICE = /"Service":(\[[^\]]*)?"replication\.dynamodb\.amazonaws\.com"/;

/** A replica of another account's table names it; a table with such replicas lets the replication service in (DG, multi-account global tables). */
function isMultiAccount({ GlobalTableSourceArn, Replicas }: Properties): boolean {
  return GlobalTableSourceArn !== undefined || REPLICATION_SERVICE.test(String(JSON.stringify(Replicas)));
}
