import {
  aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, CfnCondition, CfnParameter, CfnResource, Fn, NestedStack, RemovalPolicy, Stack,
} from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { ACCOUNT, OTHER_ACCOUNT } from '../../support/paper';

/* Random plain tables of every kind, whose parts and resources may be conditional, and which adoption can secure. */

const NO_VALUE = { Ref: 'AWS::NoValue' };
const SCHEMA = {
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
};
const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
const REGION = 'eu-west-1';

/** A generator of numbers (the minimal standard: 16807 modulo the prime 2^31 - 1) that a seed repeats. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = 1 + (seed * 48271) % 2_147_483_646;
    // The first numbers of neighbouring seeds are neighbours.
    Array.from({ length: 8 }).forEach(() => this.number());
  }

  public number(): number {
    this.state = (this.state * 16807) % 2_147_483_647;
    return this.state / 2_147_483_647;
  }

  public chance(probability: number): boolean {
    return this.number() < probability;
  }

  public pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.number() * choices.length)];
  }
}

/** One stack of random tables. */
export class RandomTables {
  private readonly stack: Stack;
  private readonly conditions: readonly CfnCondition[];
  private readonly isAgnostic: boolean;
  private readonly ownKey: kms.Key;
  private readonly alias: kms.Alias;
  public conditional = 0;

  constructor(app: App, id: string, private readonly random: Random) {
    this.isAgnostic = random.chance(0.2);
    const home = new Stack(app, id, this.isAgnostic ? {} : { env: { account: ACCOUNT, region: REGION } });
    this.stack = random.chance(0.2) ? new NestedStack(home, 'Nested') : home;
    const stage = new CfnParameter(this.stack, 'StageName', { default: 'dev', allowedValues: ['dev', 'test', 'prod'] });
    const isProd = new CfnCondition(this.stack, 'IsProd', { expression: Fn.conditionEquals(stage.valueAsString, 'prod') });
    const isTest = new CfnCondition(this.stack, 'IsTest', { expression: Fn.conditionEquals(stage.valueAsString, 'test') });
    const isFar = new CfnCondition(this.stack, 'IsFar', { expression: Fn.conditionEquals(Fn.ref('AWS::Region'), 'us-east-1') });
    const either = new CfnCondition(this.stack, 'Either', { expression: Fn.conditionOr(isProd, isTest) });
    this.conditions = [isProd, isTest, isFar, either];
    this.ownKey = new kms.Key(this.stack, 'OwnKey', random.chance(0.3) ? { removalPolicy: RemovalPolicy.DESTROY } : {});
    this.alias = this.ownKey.addAlias('alias/own');
  }

  public add(id: string): CfnResource {
    const kind = this.random.pick(['Table', 'TableV2', 'CfnTable', 'raw table', 'raw global table'] as const);
    const table = this.make(kind, id);
    if (this.random.chance(0.3)) {
      this.conditional += 1;
      const condition = this.random.pick(this.conditions);
      if (this.random.chance(0.7)) {
        table.cfnOptions.condition = condition;
      } else {
        table.addOverride('Condition', condition.node.id);
      }
    }
    return table;
  }

  private make(kind: 'Table' | 'TableV2' | 'CfnTable' | 'raw table' | 'raw global table', id: string): CfnResource {
    const stream = this.random.chance(0.4) ? dynamodb.StreamViewType.NEW_IMAGE : undefined;
    switch (kind) {
      case 'Table': return new dynamodb.Table(this.stack, id, {
        partitionKey, stream, ...this.random.chance(0.3) ? { encryptionKey: this.ownKey } : {},
      }).node.defaultChild as CfnResource;
      case 'TableV2': return new dynamodb.TableV2(this.stack, id, {
        partitionKey, dynamoStream: stream, ...this.isAgnostic || this.random.chance(0.6) ? {} : { replicas: [{ region: 'us-east-1' }] },
      }).node.defaultChild as CfnResource;
      case 'CfnTable': return this.overridden(new dynamodb.CfnTable(this.stack, id, {
        keySchema: [{ attributeName: 'id', keyType: 'HASH' }], attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }],
      }), this.tableProperties());
      case 'raw table': return new CfnResource(this.stack, id, { type: 'AWS::DynamoDB::Table', properties: { ...SCHEMA, ...this.tableProperties() } });
      case 'raw global table': return new CfnResource(this.stack, id, {
        type: 'AWS::DynamoDB::GlobalTable', properties: { ...SCHEMA, ...this.globalTableProperties() },
      });
    }
  }

  private overridden(table: CfnResource, properties: object): CfnResource {
    Object.entries(properties).filter(([, value]) => value !== undefined).forEach(([name, value]) => table.addPropertyOverride(name, value));
    return table;
  }

  private tableProperties(): object {
    return {
      BillingMode: this.perhaps('PAY_PER_REQUEST', 'PROVISIONED'),
      SSESpecification: this.perhaps({ SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: this.key() }, { SSEEnabled: true }),
      ResourcePolicy: this.perhaps(this.policy('dynamodb:GetItem')),
      StreamSpecification: this.perhaps({
        StreamViewType: 'NEW_IMAGE', ...this.random.chance(0.4) ? { ResourcePolicy: this.perhaps(this.policy('dynamodb:GetRecords')) } : {},
      }),
      PointInTimeRecoverySpecification: this.perhaps({ PointInTimeRecoveryEnabled: true }),
      DeletionProtectionEnabled: this.perhaps(true, false),
    };
  }

  private globalTableProperties(): object {
    const stream = this.perhaps({ StreamViewType: 'NEW_AND_OLD_IMAGES' });
    const home = { Region: this.isAgnostic ? { Ref: 'AWS::Region' } : REGION, ...this.replicaProperties() };
    const away = { Region: 'us-east-1', ...this.random.chance(0.3) ? { ResourcePolicy: this.policy('dynamodb:GetItem') } : {} };
    const replicated = !this.isAgnostic && this.random.chance(0.4);
    return {
      BillingMode: this.perhaps('PAY_PER_REQUEST'),
      StreamSpecification: replicated ? { StreamViewType: 'NEW_AND_OLD_IMAGES' } : stream,
      Replicas: replicated ? [home, this.random.chance(0.4) ? this.onlyIf(away) : away] : [home],
    };
  }

  private replicaProperties(): object {
    return {
      ResourcePolicy: this.perhaps(this.policy('dynamodb:GetItem')),
      SSESpecification: this.perhaps({ KMSMasterKeyId: this.key() }),
      DeletionProtectionEnabled: this.perhaps(true, false),
    };
  }

  private key(): unknown {
    const own = this.random.pick<unknown>([
      this.ownKey.keyArn, { 'Fn::GetAtt': [this.stack.resolve((this.ownKey.node.defaultChild as CfnResource).logicalId), 'Arn'] },
      this.alias.aliasName, this.alias.keyArn, 'alias/own',
    ]);
    return this.random.pick([own, 'alias/aws/dynamodb', { 'Fn::If': [this.condition(), own, 'alias/aws/dynamodb'] }]);
  }

  private policy(action: string): object {
    const statement = (account: string) => ({
      Effect: 'Allow', Principal: { AWS: new iam.AccountPrincipal(account).arn }, Action: action, Resource: '*',
    });
    const statements = this.random.pick<unknown>([[statement(ACCOUNT)], statement(OTHER_ACCOUNT), { 'Fn::If': [this.condition(), [], [statement(ACCOUNT)]] }]);
    return { PolicyDocument: { Version: '2012-10-17', Statement: statements } };
  }

  /** Nothing, a value, or one of two values by a condition, which may be nested. */
  private perhaps(...values: unknown[]): unknown {
    if (this.random.chance(0.35)) {
      return undefined;
    }
    const choose = (depth: number): unknown => (depth > 0 && this.random.chance(0.45)
      ? { 'Fn::If': [this.condition(), choose(depth - 1), choose(depth - 1)] } : this.random.pick([...values, NO_VALUE]));
    return choose(2);
  }

  private onlyIf(value: unknown): unknown {
    return { 'Fn::If': [this.condition(), value, NO_VALUE] };
  }

  private condition(): string {
    return this.random.pick(this.conditions).node.id;
  }
}
