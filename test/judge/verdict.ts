import { Stack } from './cloudformation';
import type { Deployment, EvaluatedResource, Surroundings } from './cloudformation';
import type { Json, JsonObject } from './json';
import { hasOpaque, hasUnknownKeys, isTrue, property } from './opaque';
import { keyVerdict, tlsVerdict } from './requests';
import type { PolicyVerdict } from './requests';
import { partitionOf, physicalId, Refused } from './values';

/** The rules that the judge knows, by the names of the catalogue. */
type RuleName =
  | 'CustomerManagedKey' | 'KeyRotation' | 'KeyPolicyScope' | 'TlsOnly' | 'StreamTlsOnly' | 'DaxEncryptionAtRest' | 'DaxEncryptionInTransit';

/** Why a resource is not secure, or why nobody can know whether it is. */
export interface Fault {
  readonly rule: RuleName;
  /** The table or cluster. */
  readonly id: string;
  readonly kind: 'insecure' | 'unknown';
  readonly what: string;
}

interface Verdict {
  readonly faults: readonly Fault[];
  /** Whether CloudFormation or a service refuses the deployment, so that it is neither secure nor insecure. */
  readonly refused?: string;
}

/** Judges what one choice of parameters and environment deploys. Properties are read as they are: there is nothing left to evaluate. */
export function judge(main: Deployment, around: Surroundings, differs?: () => void): Verdict {
  try {
    return new Judge([new Stack(main, around, differs), ...around.stacks.map((stack) => new Stack(stack, around))]).verdict();
  } catch (error) {
    if (error instanceof Refused) {
      return { faults: [], refused: error.message };
    }
    throw error;
  }
}

interface Placed extends EvaluatedResource {
  readonly of: Deployment;
}

class Judge {
  private readonly faults: Fault[] = [];
  private refused?: string;
  private readonly all: Placed[] = [];

  constructor(stacks: readonly Stack[]) {
    stacks.forEach((stack) => this.collect(stack));
  }

  public verdict(): Verdict {
    for (const resource of this.all) {
      switch (resource.type) {
        case 'AWS::DynamoDB::Table':
          this.table(resource);
          break;
        case 'AWS::DynamoDB::GlobalTable':
          this.globalTable(resource);
          break;
        case 'AWS::DAX::Cluster':
          this.cluster(resource);
          break;
      }
    }
    return { faults: this.faults, refused: this.refused };
  }

  private collect(stack: Stack): void {
    if (stack.isUnknown()) {
      this.fault('CustomerManagedKey', stack.of.stackName, 'unknown', 'a macro or a loop may make any resource');
    }
    this.all.push(...stack.resources().map((resource) => ({ ...resource, of: stack.of })));
    for (const { id, stack: nested } of stack.nested()) {
      if (nested === undefined) {
        this.fault('CustomerManagedKey', id, 'unknown', 'the template of the nested stack is unknown');
      } else {
        this.collect(nested);
      }
    }
  }

  private fault(rule: RuleName, id: string, kind: Fault['kind'], what: string): void {
    this.faults.push({ rule, id, kind, what });
  }

  /** A fault unless a value is the wanted one; an unknown value may be any. */
  private expect(rule: RuleName, id: string, value: Json | undefined, isRight: (value: Json | undefined) => boolean, what: string): boolean {
    const right = !hasOpaque(value) && isRight(value);
    if (!right) {
      this.fault(rule, id, hasOpaque(value) ? 'unknown' : 'insecure', what);
    }
    return right;
  }

  private cluster({ id, properties }: Placed): void {
    this.expect('DaxEncryptionAtRest', id, property(properties, 'SSESpecification', 'SSEEnabled'), isTrue, 'is not encrypted at rest');
    this.expect('DaxEncryptionInTransit', id, property(properties, 'ClusterEndpointEncryptionType'), (type) => type === 'TLS', 'speaks no TLS');
  }

  private table(table: Placed): void {
    const { id, properties, of } = table;
    if (this.isEncrypted(id, properties)) {
      this.key(id, property(properties, 'SSESpecification', 'KMSMasterKeyId'), of, of.region);
    }
    const arn = arnOf(table, of.region);
    this.policy('TlsOnly', id, 'table', arn, [property(properties, 'ResourcePolicy', 'PolicyDocument')]);
    this.stream(id, properties, arn, [property(properties, 'StreamSpecification', 'ResourcePolicy', 'PolicyDocument')]);
  }

  private globalTable(table: Placed): void {
    const { id, properties, of } = table;
    const replicas = property(properties, 'Replicas');
    if (hasUnknownKeys(properties) || hasOpaque(Array.isArray(replicas) ? replicas.map((replica) => property(replica, 'Region') ?? null) : replicas)) {
      this.fault('CustomerManagedKey', id, 'unknown', 'its replicas are unknown');
      return;
    }
    const regions = (Array.isArray(replicas) ? replicas : []).map((replica) => property(replica, 'Region'));
    if (!regions.includes(of.region) || new Set(regions).size < regions.length) {
      this.refused = `the replicas of ${id} are in ${regions.join(', ')}`;
      return;
    }
    const isEncrypted = this.isEncrypted(id, properties);
    for (const replica of replicas as Json[]) {
      const region = String(property(replica, 'Region'));
      const arn = arnOf(table, region);
      const attached = this.attached(table, region);
      if (isEncrypted) {
        this.key(id, property(replica, 'SSESpecification', 'KMSMasterKeyId'), of, region);
      }
      this.policy('TlsOnly', id, 'table', arn, [property(replica, 'ResourcePolicy', 'PolicyDocument'), ...attached.map(({ Policy: policy }) => policy)]);
      this.stream(id, properties, arn, [
        property(replica, 'ReplicaStreamSpecification', 'ResourcePolicy', 'PolicyDocument'), ...attached.map(({ StreamPolicy: policy }) => policy),
      ]);
    }
  }

  /** The policies that this library's custom resource puts on a replica. */
  private attached(table: Placed, region: string): JsonObject[] {
    return this.all.filter(({ type, properties, of }) => type === 'Custom::SecureTableReplicaPolicy' && of === table.of
      && properties.TableName === nameOf(table) && properties.Region === region).map(({ properties }) => properties);
  }

  /** Without KMS a table is under a key that AWS owns (DynamoDB: encryption at rest). */
  private isEncrypted(id: string, properties: JsonObject): boolean {
    const on = this.expect('CustomerManagedKey', id, property(properties, 'SSESpecification', 'SSEEnabled'), isTrue, 'is under a key that AWS owns');
    return on && this.expect('CustomerManagedKey', id, property(properties, 'SSESpecification', 'SSEType') ?? 'KMS', (type) => type === 'KMS', 'is not under KMS');
  }

  private key(id: string, key: Json | undefined, of: Deployment, region: string): void {
    const isCustomers = this.expect('CustomerManagedKey', id, key, (name) => typeof name === 'string' && !/(^|:)alias\/aws\//.test(name), 'is under a key that AWS manages');
    if (!isCustomers) {
      return;
    }
    const found = this.keyNamed(String(key), of, region);
    if (found === undefined) {
      this.fault('KeyRotation', id, 'unknown', `is under ${String(key)}, of which nothing is known`);
      return;
    }
    this.keyItself(id, found);
  }

  private keyNamed(name: string, of: Deployment, region: string): Placed | undefined {
    const alias = /^(?:arn:[^:]*:kms:[^:]*:[^:]*:)?(alias\/.*)$/.exec(name)?.[1];
    if (alias !== undefined) {
      const found = this.all.find((each) => each.type === 'AWS::KMS::Alias' && each.properties.AliasName === alias && each.of.region === region);
      return found && this.keyNamed(String(found.properties.TargetKeyId), of, region);
    }
    return this.all.find((each) => each.type === 'AWS::KMS::Key' && each.of.region === region
      && [physicalId(each.of, each.id), arnOfKey(each)].includes(name));
  }

  private keyItself(table: string, { properties, of }: Placed): void {
    const is = (name: string, byDefault: Json) => property(properties, name) ?? byDefault;
    this.expect('CustomerManagedKey', table, is('Enabled', true), isTrue, 'has a key that is disabled');
    this.expect('CustomerManagedKey', table, is('KeySpec', 'SYMMETRIC_DEFAULT'), (spec) => spec === 'SYMMETRIC_DEFAULT', 'has an asymmetric key');
    this.expect('CustomerManagedKey', table, is('KeyUsage', 'ENCRYPT_DECRYPT'), (usage) => usage === 'ENCRYPT_DECRYPT', 'has a key that cannot encrypt');
    const isGenerated = this.expect('KeyRotation', table, is('Origin', 'AWS_KMS'), (origin) => origin === 'AWS_KMS', 'has a key that cannot rotate');
    if (isGenerated && is('KeySpec', 'SYMMETRIC_DEFAULT') === 'SYMMETRIC_DEFAULT') {
      this.expect('KeyRotation', table, is('EnableKeyRotation', false), isTrue, 'has a key that does not rotate');
    }
    this.expect('KeyPolicyScope', table, is('BypassPolicyLockoutSafetyCheck', false), (bypass) => !isTrue(bypass), 'has a key without a lock-out check');
    const policy = property(properties, 'KeyPolicy');
    if (policy !== undefined) {
      this.result('KeyPolicyScope', table, keyVerdict(policy, of.account), 'has a key that is open to the public');
    }
  }

  private stream(id: string, properties: JsonObject, arn: string, policies: readonly (Json | undefined)[]): void {
    const stream = property(properties, 'StreamSpecification');
    // A replica of a table in another account has a stream, since it replicates by it.
    if (stream !== undefined || property(properties, 'GlobalTableSourceArn') !== undefined) {
      this.policy('StreamTlsOnly', id, 'stream', arn, policies);
    }
  }

  /** Where there are several policies, either of them may be put last. */
  private policy(rule: RuleName, id: string, kind: 'table' | 'stream', arn: string, policies: readonly (Json | undefined)[]): void {
    const known = policies.filter((policy) => policy !== undefined);
    if (known.length === 0) {
      this.fault(rule, id, 'insecure', 'has no policy');
    }
    known.forEach((policy) => this.result(rule, id, tlsVerdict(policy, { kind, arn }), 'answers requests without TLS'));
  }

  private result(rule: RuleName, id: string, verdict: PolicyVerdict, what: string): void {
    if (verdict === 'refused') {
      this.refused = `the policy of ${id} is malformed`;
    } else if (verdict !== 'safe') {
      this.fault(rule, id, verdict === 'open' ? 'insecure' : 'unknown', what);
    }
  }
}

function nameOf({ id, properties, of }: Placed): Json {
  return properties.TableName ?? physicalId(of, id);
}

function arnOf(table: Placed, region: string): string {
  return `arn:${partitionOf(region)}:dynamodb:${region}:${table.of.account}:table/${hasOpaque(nameOf(table)) ? 'Unknown' : String(nameOf(table)).replace(/[⟦⟧]/g, '')}`;
}

function arnOfKey({ id, of }: Placed): string {
  return `arn:${partitionOf(of.region)}:kms:${of.region}:${of.account}:key/${physicalId(of, id)}`;
}
