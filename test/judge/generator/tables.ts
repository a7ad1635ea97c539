import type { Json, JsonObject } from '../json';
import type { Builder, Outcome, Place } from './build';
import { Choices } from './choice-set';
import type { World } from './choices';
import { constant, Policies } from './policies';
import type { Unknowns } from './unknowns';

export const REMOTE = 'us-west-2';

/** Keys of the template: which choices use them, and what names them. */
export class Keys {
  public readonly used = new Map<string, Choices>();
  public usesAlias = false;

  constructor(
    private readonly world: World, private readonly unknowns: Unknowns, private readonly ids: readonly string[], private readonly prefix = '',
  ) {}

  /** A property that names a key. */
  public place(): Place {
    const { random } = this.world;
    return {
      literals: { good: [], bad: ['alias/aws/dynamodb'] },
      good: (reached) => this.reference(random.pick(this.ids), reached),
      bad: (reached) => random.pick<() => Outcome>([
        () => undefined,
        () => 'alias/aws/dynamodb',
        () => 'arn:aws:kms:eu-west-1:111122223333:key/11112222-3333-4444-5555-666677778888',
        () => this.reference('OldKey', reached),
        () => this.unknowns.text('key'),
        () => this.unknowns.parameter('key', random.chance(0.5) ? 'alias/aws/dynamodb' : undefined),
        () => this.unknowns.parameter('key', 'alias/aws/dynamodb'),
      ])(),
    };
  }

  private reference(id: string, reached: Choices): Json {
    const { random } = this.world;
    this.used.set(id, (this.used.get(id) ?? Choices.NONE).or(reached));
    switch (random.below(7)) {
      case 0: return { Ref: id };
      case 1: return { 'Fn::Sub': `\${${id}.Arn}` };
      case 2: return { 'Fn::GetAtt': `${id}.Arn` };
      case 3: return { 'Fn::Sub': `arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/\${${id}}` };
      case 4:
        if (id === this.ids[0]) {
          this.usesAlias = true;
          return { Ref: `${this.prefix}Alias` };
        }
        return { 'Fn::GetAtt': [id, 'KeyId'] };
      default: return { 'Fn::GetAtt': [id, 'Arn'] };
    }
  }
}

/** A boolean property that has to be on, or off. */
function flag({ random }: World, right: boolean, byDefault: boolean): Place {
  const texts = (value: boolean): Json[] => [value, String(value)];
  const of = (value: boolean): Outcome => (value === byDefault && random.chance(0.4) ? undefined : random.pick(texts(value)));
  return { literals: { good: texts(right), bad: texts(!right) }, good: () => of(right), bad: () => of(!right) };
}

function word({ random }: World, right: string, wrong: readonly string[]): Place {
  return {
    literals: { good: [right], bad: wrong },
    good: () => (random.chance(0.6) ? undefined : right),
    bad: () => random.pick(wrong),
  };
}

/** The properties of tables and keys, and what is wrong in which choices. */
export class Tables {
  public readonly policies: Policies;

  constructor(private readonly world: World, private readonly builder: Builder, unknowns: Unknowns, private readonly keys: Keys) {
    this.policies = new Policies(world, unknowns);
  }

  public key(reached: Choices, bad: Choices): JsonObject {
    const { world } = this;
    const all: Record<string, Place> = {
      EnableKeyRotation: flag(world, true, false),
      Enabled: flag(world, true, true),
      KeySpec: word(world, 'SYMMETRIC_DEFAULT', ['RSA_2048', 'ECC_NIST_P256']),
      KeyUsage: word(world, 'ENCRYPT_DECRYPT', ['SIGN_VERIFY']),
      Origin: word(world, 'AWS_KMS', ['EXTERNAL', 'AWS_CLOUDHSM']),
      BypassPolicyLockoutSafetyCheck: flag(world, false, false),
      KeyPolicy: this.policies.keyPolicy({ 'Fn::GetAtt': ['Reader', 'Arn'] }),
    };
    const named = ['EnableKeyRotation', ...world.random.some(Object.keys(all).slice(1), 0.3), ...world.random.chance(0.5) ? ['KeyPolicy'] : []];
    return {
      ...this.builder.object(Object.fromEntries(named.map((name) => [name, all[name]])), reached, bad),
      ...world.random.chance(0.2) ? { RotationPeriodInDays: this.builder.build(this.period(), reached, Choices.NONE)! } : {},
    };
  }

  /** Properties of an `AWS::DynamoDB::Table`. */
  public table(reached: Choices, bad: Choices): JsonObject {
    const streams = this.streamsIn(reached);
    const fields: Record<string, Place> = {
      SSESpecification: this.encryption({ KMSMasterKeyId: this.keys.place() }),
      ResourcePolicy: this.policies.resourcePolicy('table', this.reading()),
      ...streams.isEmpty ? {} : { StreamSpecification: this.stream() },
    };
    return this.withStream(fields, 'StreamSpecification', streams, reached, bad);
  }

  /** Properties of an `AWS::DynamoDB::GlobalTable`. `remote` is where it has a second replica. */
  public globalTable(region: string | undefined, remote: Choices, reached: Choices, bad: Choices, hasPolicies: boolean): JsonObject {
    const { world, builder } = this;
    // DynamoDB replicates by streams.
    const streams = remote.isEmpty ? this.streamsIn(reached) : reached;
    const culprit = world.random.pick(['table', 'local', ...remote.meets(bad) ? ['remote', 'remote', 'remote'] : []]);
    const there = (what: string) => (what === culprit ? bad : Choices.NONE);
    const local = this.replica(this.keys.place(), true, !remote.isEmpty, streams, reached, there('local'));
    const other = remote.isEmpty ? undefined : this.replica(this.remoteKey(), hasPolicies, true, remote, remote, there('remote'));
    const item = other && this.onlyWhere(remote, reached, { Region: REMOTE, ...other });
    return {
      ...builder.object({ SSESpecification: this.encryption({}) }, reached, there('table')),
      ...streams.isEmpty ? {} : { StreamSpecification: this.onlyWhere(streams, reached, { StreamViewType: 'NEW_AND_OLD_IMAGES' })! },
      Replicas: [{ Region: region ?? { Ref: 'AWS::Region' }, ...local }, ...item === undefined ? [] : [item]],
    };
  }

  private replica(key: Place, hasPolicies: boolean, isReplicated: boolean, streams: Choices, reached: Choices, bad: Choices): JsonObject {
    const fields: Record<string, Place> = {
      SSESpecification: { fields: { KMSMasterKeyId: key }, good: (of) => ({ KMSMasterKeyId: key.good(of)! }), bad: () => undefined },
      ...hasPolicies ? { ResourcePolicy: this.policies.resourcePolicy('table', this.reading(), isReplicated) } : {},
    };
    const policy = this.policies.resourcePolicy('stream', () => undefined, isReplicated);
    const stream: Place = { fields: { ResourcePolicy: policy }, good: (of) => ({ ResourcePolicy: policy.good(of)! }), bad: () => undefined };
    return hasPolicies && !streams.isEmpty
      ? this.withStream({ ...fields, ReplicaStreamSpecification: stream }, 'ReplicaStreamSpecification', streams, reached, bad)
      : this.builder.object(fields, reached, bad);
  }

  /** The properties of an object, of which one matters only where there is a stream. */
  private withStream(fields: Readonly<Record<string, Place>>, name: string, streams: Choices, reached: Choices, bad: Choices): JsonObject {
    const { [name]: stream, ...others } = fields;
    const isStreams = stream !== undefined && streams.meets(bad) && this.world.random.chance(0.35);
    const object = this.builder.object(others, reached, isStreams ? Choices.NONE : bad);
    if (stream === undefined) {
      return object;
    }
    const built = this.builder.build(stream, reached.and(streams), isStreams ? bad.and(streams) : Choices.NONE);
    const placed = this.onlyWhere(streams, reached, built);
    return placed === undefined ? object : { ...object, [name]: placed };
  }

  private onlyWhere(choices: Choices, reached: Choices, value: Outcome): Outcome {
    return reached.isWithin(choices) ? value : this.builder.when(choices, value, undefined);
  }

  private streamsIn(reached: Choices): Choices {
    const { random } = this.world;
    if (random.chance(0.45)) {
      return Choices.NONE;
    }
    return random.chance(0.5) ? reached : reached.and((random.chance(0.5) ? this.world.known() : undefined) ?? this.world.anyCondition());
  }

  private stream(): Place {
    const policy = this.policies.resourcePolicy('stream', () => undefined);
    const { random } = this.world;
    const view = (): Json => random.pick(['NEW_IMAGE', 'NEW_AND_OLD_IMAGES']);
    return {
      fields: { StreamViewType: { literals: { good: ['KEYS_ONLY', 'NEW_IMAGE'], bad: [] }, good: view, bad: view, isHarmless: true }, ResourcePolicy: policy },
      good: (reached) => ({ StreamViewType: view(), ResourcePolicy: policy.good(reached)! }),
      bad: () => ({ StreamViewType: view() }),
    };
  }

  /** `SSESpecification`, whose key is here or with the replicas. */
  private encryption(key: Readonly<Record<string, Place>>): Place {
    const { world } = this;
    const rest: Record<string, Place> = { SSEEnabled: flag(world, true, false), ...key };
    const type: Place = { ...word(world, 'KMS', []), bad: () => undefined, isHarmless: true };
    const fields = { ...rest, SSEType: type };
    const isWrong = world.random.pick(Object.keys(rest));
    return {
      fields: world.random.chance(0.7) ? rest : fields,
      good: (of) => withoutNone(Object.entries(fields).map(([name, place]) => [name, place.good(of)])),
      bad: (of) => (world.random.chance(0.4) ? undefined
        : withoutNone(Object.entries(rest).map(([name, place]) => [name, name === isWrong ? place.bad(of) : place.good(of)]))),
    };
  }

  private remoteKey(): Place {
    const { random } = this.world;
    const output = (name: string): Json => ({ 'Fn::GetStackOutput': { StackName: 'support', OutputName: name, Region: REMOTE } });
    return {
      good: () => output('KeyArn'),
      bad: () => random.pick<Outcome>([undefined, output('OldKeyArn'), 'alias/aws/dynamodb', output('Another')]),
    };
  }

  private reading(): (reached: Choices) => Json | undefined {
    const { random } = this.world;
    return () => ({
      Effect: 'Allow',
      Principal: { AWS: random.pick<Json>([{ 'Fn::GetAtt': ['Reader', 'Arn'] }, 'arn:aws:iam::111122223333:role/Reader', { 'Fn::ImportValue': 'reader' }]) },
      Action: ['dynamodb:GetItem', 'dynamodb:Query'],
      Resource: '*',
    });
  }

  private period(): Place {
    return { ...constant(365), literals: { good: [90, 365, '180'], bad: [] }, good: () => this.world.random.pick([90, 180, 365, '365']) };
  }
}

function withoutNone(entries: readonly (readonly [string, Outcome])[]): JsonObject {
  return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
