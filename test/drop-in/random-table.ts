import { aws_dynamodb as dynamodb, aws_iam as iam, RemovalPolicy } from 'aws-cdk-lib';
import type { aws_kinesis as kinesis } from 'aws-cdk-lib';
import type { Random } from '../judge/generator/random';
import { ACCOUNT, OTHER_ACCOUNT } from '../support/paper';

const { AttributeType, Billing, Capacity, ProjectionType, StreamViewType, TableClass } = dynamodb;

/** Values that need a scope. */
export interface Values {
  name(): string;
  text(value: string): string;
  stream(): kinesis.IStream;
  streamByArn(): kinesis.IStream;
  encryption(): dynamodb.TableEncryptionV2;
}

interface Index {
  readonly global?: dynamodb.GlobalSecondaryIndexPropsV2;
  readonly local?: dynamodb.LocalSecondaryIndexProps;
}

const STRONG_SETS = [['us-east-1', 'us-east-2', 'us-west-2'], ['eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-central-1']];

/** Random properties that a TableV2 takes, each with a chance, and what is added to the table later. */
export class RandomTable {
  public static readonly REGIONS = ['eu-west-1', 'us-east-1', 'us-west-2', 'eu-central-1'];

  private readonly provisioned: boolean;
  private readonly strong: boolean;
  private indexes = 0;

  constructor(private readonly random: Random, private readonly region: string | undefined, private readonly values: Values) {
    this.provisioned = random.chance(0.3);
    this.strong = region !== undefined && !this.provisioned && random.chance(0.08);
  }

  public props(): dynamodb.TablePropsV2 {
    const sortKey = this.sometimes(0.6, () => this.attribute('at'));
    const globals = this.list(0.4, 3, () => this.globalIndex());
    const tokenName = this.region !== undefined && this.random.chance(0.1);
    return this.without({
      partitionKey: this.attribute('id'),
      sortKey,
      tableName: tokenName ? this.values.name() : this.sometimes(0.4, () => (this.random.chance(0.2) ? this.values.text('orders') : 'orders')),
      timeToLiveAttribute: this.sometimes(this.strong ? 0.05 : 0.3, () => 'expires'),
      dynamoStream: this.sometimes(0.4, () => this.random.pick(Object.values(StreamViewType))),
      // DESTROY alone is refused: a SecureTable is protected from deletion unless it says otherwise.
      ...this.random.pick<Partial<dynamodb.TablePropsV2>>([
        {}, {}, {}, {}, {}, { removalPolicy: RemovalPolicy.RETAIN }, { removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE },
        { removalPolicy: RemovalPolicy.DESTROY, deletionProtection: false }, { deletionProtection: true }, { deletionProtection: false },
        { removalPolicy: this.random.chance(0.4) ? RemovalPolicy.DESTROY : undefined },
      ]),
      ...this.recovery(),
      ...this.insights(),
      billing: this.billing(),
      replicas: this.replicas(globals),
      globalTableSettingsReplicationMode: this.sometimes(0.05, () => this.random.pick(Object.values(dynamodb.GlobalTableSettingsReplicationMode))),
      ...this.consistency(),
      globalSecondaryIndexes: globals,
      localSecondaryIndexes: sortKey && this.list(this.strong ? 0.05 : 0.3, 2, () => this.localIndex()),
      encryption: this.sometimes(0.03, () => this.random.pick([
        () => this.values.encryption(), () => dynamodb.TableEncryptionV2.awsManagedKey(), () => dynamodb.TableEncryptionV2.dynamoOwnedKey(),
      ])()),
      warmThroughput: this.sometimes(0.1, () => ({ readUnitsPerSecond: 15_000, writeUnitsPerSecond: 5_000 })),
      tableClass: this.sometimes(0.2, () => this.random.pick(Object.values(TableClass))),
      kinesisStream: this.sometimes(0.15, () => this.values.stream()),
      tags: this.sometimes(0.3, () => [{ key: 'owner', value: this.random.chance(0.3) ? this.values.text('shop') : 'shop' }]),
      resourcePolicy: this.sometimes(0.25, () => this.policy('dynamodb:GetItem')),
      streamResourcePolicy: this.sometimes(0.04, () => this.policy('dynamodb:GetRecords')),
    });
  }

  public laterIndexes({ sortKey }: dynamodb.TablePropsV2): Index[] {
    return [
      ...this.list(0.15, 2, () => ({ global: this.globalIndex() })) ?? [],
      ...(sortKey && !this.strong ? this.list(0.1, 1, () => ({ local: this.localIndex() })) : undefined) ?? [],
    ];
  }

  public laterReplicas({ replicas = [] }: dynamodb.TablePropsV2): dynamodb.ReplicaTableProps[] {
    const free = ['sa-east-1', 'ca-central-1'].filter((region) => replicas.every((replica) => replica.region !== region));
    return this.region === undefined || this.strong || !this.random.chance(0.1) ? [] : [this.replica(this.random.pick(free), [])];
  }

  private replicas(globals: readonly dynamodb.GlobalSecondaryIndexPropsV2[] = []): dynamodb.ReplicaTableProps[] | undefined {
    if (this.region === undefined) {
      return undefined;
    }
    if (this.strong) {
      return this.strongRegions().slice(0, 1).map((region) => this.replica(region, globals));
    }
    const regions = ['ap-southeast-2', 'us-east-2', 'eu-west-2'].filter(() => this.random.chance(0.4));
    return this.random.chance(0.35) ? regions.map((region) => this.replica(region, globals)) : undefined;
  }

  private consistency(): Partial<dynamodb.TablePropsV2> {
    if (!this.strong) {
      return { multiRegionConsistency: this.sometimes(0.1, () => dynamodb.MultiRegionConsistency.EVENTUAL) };
    }
    return { multiRegionConsistency: dynamodb.MultiRegionConsistency.STRONG, witnessRegion: this.strongRegions()[1] };
  }

  private strongRegions(): string[] {
    return STRONG_SETS.find((set) => set.includes(this.region!))!.filter((region) => region !== this.region);
  }

  private replica(region: string, globals: readonly dynamodb.GlobalSecondaryIndexPropsV2[]): dynamodb.ReplicaTableProps {
    return this.without({
      region,
      ...this.recovery(),
      ...this.insights(0.3),
      deletionProtection: this.sometimes(0.2, () => this.random.chance(0.5)),
      tableClass: this.sometimes(0.2, () => this.random.pick(Object.values(TableClass))),
      kinesisStream: this.sometimes(0.05, () => this.values.streamByArn()),
      tags: this.sometimes(0.2, () => [{ key: 'replica', value: region }]),
      resourcePolicy: this.sometimes(0.15, () => this.policy('dynamodb:Query')),
      streamResourcePolicy: this.sometimes(0.05, () => this.policy('dynamodb:GetRecords')),
      readCapacity: this.provisioned ? this.sometimes(0.3, () => Capacity.fixed(7)) : undefined,
      maxReadRequestUnits: this.provisioned ? undefined : this.sometimes(0.2, () => 70),
      globalSecondaryIndexOptions: globals.length === 0 ? undefined : this.sometimes(0.3, () => ({
        [this.random.pick(globals).indexName]: this.provisioned ? { readCapacity: Capacity.fixed(3) } : { maxReadRequestUnits: 30 },
      })),
    });
  }

  private globalIndex(): dynamodb.GlobalSecondaryIndexPropsV2 {
    const name = `Global${++this.indexes}`;
    const keys: Partial<dynamodb.GlobalSecondaryIndexPropsV2> = this.random.chance(0.15)
      ? { partitionKeys: [this.attribute(`${name}a`), this.attribute(`${name}b`)], sortKeys: [this.attribute(`${name}c`)] }
      : { partitionKey: this.attribute(`${name}a`), sortKey: this.sometimes(0.5, () => this.attribute(`${name}b`)) };
    return this.without({
      indexName: name,
      ...keys,
      ...this.projection(),
      readCapacity: this.provisioned ? this.sometimes(0.3, () => Capacity.autoscaled({ maxCapacity: 9 })) : undefined,
      writeCapacity: this.provisioned ? this.sometimes(0.3, () => Capacity.autoscaled({ minCapacity: 2, maxCapacity: 8 })) : undefined,
      maxReadRequestUnits: this.provisioned ? undefined : this.sometimes(0.2, () => 20),
      maxWriteRequestUnits: this.provisioned ? undefined : this.sometimes(0.2, () => 10),
      warmThroughput: this.sometimes(0.1, () => ({ readUnitsPerSecond: 13_000, writeUnitsPerSecond: 4_500 })),
    });
  }

  private localIndex(): dynamodb.LocalSecondaryIndexProps {
    const indexName = `Local${++this.indexes}`;
    return { indexName, sortKey: this.attribute(indexName), ...this.projection() };
  }

  private projection(): Partial<dynamodb.SecondaryIndexProps> {
    return this.random.pick<Partial<dynamodb.SecondaryIndexProps>>([
      {}, { projectionType: ProjectionType.KEYS_ONLY }, { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: ['colour', 'size'] },
    ]);
  }

  private billing(): dynamodb.Billing | undefined {
    if (!this.provisioned) {
      const limits = [{}, { maxReadRequestUnits: 100 }, { maxReadRequestUnits: 100, maxWriteRequestUnits: 50 }];
      return this.sometimes(0.4, () => Billing.onDemand(this.random.pick(limits)));
    }
    return Billing.provisioned({
      readCapacity: this.random.pick([Capacity.fixed(5), Capacity.autoscaled({ maxCapacity: 10 })]),
      writeCapacity: Capacity.autoscaled({ maxCapacity: 10, targetUtilizationPercent: 60, seedCapacity: this.sometimes(0.3, () => 4) }),
    });
  }

  /** One of the specification and what it replaced. */
  private recovery(): object {
    return this.random.pick([
      {}, {}, {}, { pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true } },
      { pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 9 } },
      { pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: false } }, { pointInTimeRecovery: this.random.chance(0.5) },
    ]);
  }

  private insights(probability = 1): object {
    return this.random.chance(probability) ? this.random.pick([
      {}, {}, {}, {}, { contributorInsights: this.random.chance(0.5) }, { contributorInsightsSpecification: { enabled: true } },
      { contributorInsightsSpecification: { enabled: true, mode: dynamodb.ContributorInsightsMode.THROTTLED_KEYS } },
    ]) : {};
  }

  private policy(action: string): iam.PolicyDocument {
    return new iam.PolicyDocument({
      statements: Array.from({ length: 1 + this.random.below(2) }, (_, index) => new iam.PolicyStatement({
        sid: this.random.chance(0.5) ? `Statement${index}` : undefined,
        principals: [this.random.pick([new iam.AccountPrincipal(OTHER_ACCOUNT), new iam.ArnPrincipal(`arn:aws:iam::${ACCOUNT}:user/alice`)])],
        actions: [action, 'dynamodb:DescribeTable'].slice(0, action === 'dynamodb:GetRecords' ? 1 : 1 + index),
        resources: ['*'],
      })),
    });
  }

  private attribute(name: string): dynamodb.Attribute {
    return { name, type: this.random.pick(Object.values(AttributeType)) };
  }

  private sometimes<T>(probability: number, make: () => T): T | undefined {
    return this.random.chance(probability) ? make() : undefined;
  }

  private list<T>(probability: number, most: number, make: () => T): T[] | undefined {
    return this.sometimes(probability, () => Array.from({ length: 1 + this.random.below(most) }, make));
  }

  /** Left out in most cases, given as undefined in the others. */
  private without<T extends object>(props: T): T {
    return this.random.chance(0.1) ? props : Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as T;
  }
}
