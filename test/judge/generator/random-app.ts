import type { Json, JsonObject } from '../json';
import { isObject, objectsIn } from '../json';
import { Builder } from './build';
import type { Place } from './build';
import { Choices } from './choice-set';
import { World } from './choices';
import type { Variable } from './choices';
import { extrasFor } from './extras';
import { BAD_NESTED, fileOf, GOOD_NESTED, NESTED } from './nested';
import { Random } from './random';
import { Keys, REMOTE, Tables } from './tables';
import { Unknowns } from './unknowns';

/** A template, and where it is deployed; undefined where the stack does not say. */
export interface RandomApp {
  readonly seed: number;
  readonly region?: string;
  readonly account?: string;
  readonly document: JsonObject;
  /** Whether the generator put a mistake into it, or something that nobody can read. */
  readonly isMistaken: boolean;
}

const REGION = 'eu-west-1';
const ACCOUNT = '111122223333';
/** The guard takes what a loop writes for unknown, which is a false alarm where nothing else is wrong: there it is rare. */
const LOOPS = { secure: 0.015, mistaken: 0.02 };
const WORDS = ['prod', 'test', 'dev', 'beta', ''];

/**
 * A template with a table that is secure, or nearly: most are wrong in one choice of their parameters at most.
 *
 * The seed alone decides, so that a template can be told by its number.
 */
export function randomApp(seed: number): RandomApp {
  const random = new Random(seed);
  const region = random.chance(0.6) ? REGION : undefined;
  const account = random.chance(0.85) ? ACCOUNT : undefined;
  const world = new World(random, variablesOf(random, region, account));
  const author = new Author(world, region);
  const document = author.document();
  const extras = extrasFor(seed, world.all.list().length <= 12);
  const isMistaken = author.isMistaken || extras?.isMistaken === true;
  return { seed, region, account, document: withSections(document, extras?.sections ?? {}), isMistaken };
}

/** What the template has already stays. */
function withSections(document: JsonObject, sections: JsonObject): JsonObject {
  const merged = Object.entries(sections).map(([name, section]): [string, Json] =>
    [name, isObject(section) ? { ...section, ...document[name] as JsonObject | undefined } : section]);
  const all = { ...document, ...Object.fromEntries(merged.filter(([, section]) => !isObject(section) || Object.keys(section).length > 0)) };
  return needsExtensions(all) ? { Transform: 'AWS::LanguageExtensions', ...all } : all;
}

function variablesOf(random: Random, region: string | undefined, account: string | undefined): Variable[] {
  const words = () => [...new Set([random.pick(WORDS), random.pick(WORDS), random.pick(WORDS)])];
  const kinds: (() => Omit<Variable, 'name'>)[] = [
    () => ({ values: words() }),
    () => ({ values: words() }),
    () => ({ values: [...words().slice(0, 2), undefined], lookedUp: random.chance(0.25) }),
    () => ({ values: random.chance(0.2) ? ['true'] : ['true', 'false'] }),
    () => ({ values: ['a', 'a,b'], lists: true }),
    () => ({ values: ['0', '1'], numbers: true }),
  ];
  const parameters = Array.from({ length: random.pick([1, 1, 2]) }, (_, index) => ({ name: `Stage${index}`, ...random.pick(kinds)() }));
  return [
    ...parameters,
    ...region !== undefined && random.chance(0.8) ? [] : [{ name: 'AWS::Region', values: region === undefined ? [REGION, 'us-east-1', undefined] : [region] }],
    ...account !== undefined ? [] : [{ name: 'AWS::AccountId', values: [ACCOUNT, undefined] }],
  ];
}

class Author {
  private readonly random: Random;
  private readonly unknowns: Unknowns;
  private readonly builder: Builder;
  private readonly keys: Keys;
  private readonly keyIds: readonly string[];
  private readonly tables: Tables;
  private readonly resources: JsonObject = {};
  public isMistaken = false;

  constructor(private readonly world: World, private readonly region: string | undefined) {
    this.random = world.random;
    this.unknowns = new Unknowns(world);
    this.builder = new Builder(world, this.random.pick([0.1, 0.3, 0.5]));
    this.keyIds = this.random.chance(0.5) ? ['Key'] : ['Key', 'SecondKey'];
    this.keys = new Keys(world, this.unknowns, this.keyIds);
    this.tables = new Tables(world, this.builder, this.unknowns, this.keys);
  }

  public document(): JsonObject {
    const { world, random } = this;
    const exists = random.chance(0.65) ? world.all : nonEmpty(world.anyCondition(), world.all);
    const parts = ['table', 'table', 'key', ...random.chance(0.18) ? ['nested', 'nested'] : [], ...random.chance(0.08) ? ['cluster'] : []];
    const culprit = random.pick(parts);
    const bad = this.mistakes(culprit === 'cluster' || culprit === 'nested' ? world.all : exists);
    this.builder.loops = bad.isEmpty ? LOOPS.secure : LOOPS.mistaken;
    const there = (part: string) => (part === culprit ? bad : Choices.NONE);
    this.addTable('Table', exists, there('table'));
    if (random.chance(0.1)) {
      this.addTable('SecondTable', world.all, Choices.NONE);
    }
    if (parts.includes('nested')) {
      this.addNested(there('nested'));
    }
    if (parts.includes('cluster')) {
      this.addCluster(there('cluster'));
    }
    const isUnreadable = random.chance(0.06);
    if (isUnreadable) {
      this.addUnreadable();
    }
    this.isMistaken = !bad.isEmpty || isUnreadable;
    this.addKeys(there('key'));
    return this.written();
  }

  /** The choices in which something is wrong: none, exactly one, or several. */
  private mistakes(among: Choices): Choices {
    const plan = this.random.next();
    return plan < 0.47 ? Choices.NONE : plan < 0.9 ? this.world.one(among) : this.world.someOf(among);
  }

  private add(id: string, type: string, properties: JsonObject, exists = this.world.all): void {
    const condition = exists.equals(this.world.all) ? {} : { Condition: this.world.condition(exists) };
    // A key that goes while its table stays is another mistake than those that are put here.
    const retained = type === 'AWS::KMS::Key' ? { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' } : {};
    this.resources[id] = { Type: type, ...condition, ...retained, Properties: properties } as JsonObject;
  }

  private addTable(id: string, exists: Choices, bad: Choices): void {
    const { random, world, tables } = this;
    const names: JsonObject = random.chance(0.3) ? { TableName: random.pick<Json>([id.toLowerCase(), { 'Fn::Sub': `${id.toLowerCase()}-\${AWS::StackName}` }]) } : {};
    if (id !== 'Table' || random.chance(0.65)) {
      this.add(id, 'AWS::DynamoDB::Table', { ...names, ...this.schema(), ...tables.table(exists, bad) }, exists);
      return;
    }
    const remote = this.region === undefined || random.chance(0.5) ? Choices.NONE : random.chance(0.5) ? exists : exists.and(world.anyCondition());
    const attaches = !remote.isEmpty && random.chance(0.7);
    const isAttached = attaches && random.chance(0.5) && remote.meets(bad);
    this.add('Table', 'AWS::DynamoDB::GlobalTable',
      { ...names, ...this.schema(), ...tables.globalTable(this.region, remote, exists, isAttached ? Choices.NONE : bad, !attaches) }, exists);
    if (attaches) {
      this.addAttached(random.chance(0.5) ? exists : remote, isAttached ? bad.and(remote) : Choices.NONE);
    }
  }

  private schema(): JsonObject {
    return { KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }], AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }], BillingMode: 'PAY_PER_REQUEST' };
  }

  /** The custom resource of this library that puts the policies of a replica in another Region. */
  private addAttached(exists: Choices, bad: Choices): void {
    const { policies } = this.tables;
    const document = (kind: 'table' | 'stream') => policies.document(policies.tlsOnly(kind, true), () => undefined);
    this.add('Handler', 'AWS::Lambda::Function', { Handler: 'index.handler' });
    this.add('Attached', 'Custom::SecureTableReplicaPolicy', {
      ServiceToken: { 'Fn::GetAtt': ['Handler', 'Arn'] },
      TableName: { Ref: 'Table' },
      Region: REMOTE,
      ...this.builder.object({ Policy: document('table'), StreamPolicy: document('stream') }, exists, bad),
    }, exists);
  }

  private addNested(bad: Choices): void {
    const { random, world, builder } = this;
    const exists = random.chance(0.7) ? world.all : nonEmpty(world.anyCondition(), world.all);
    if (random.chance(0.25)) {
      const key = builder.build(this.keys.place(), exists, bad);
      this.add('Nested', 'AWS::CloudFormation::Stack', { TemplateURL: this.url('passed'), Parameters: { KeyArn: key ?? 'alias/aws/dynamodb' } }, exists);
      return;
    }
    if (random.chance(0.35)) {
      const stage: Place = { literals: { good: ['prod'], bad: ['test', 'beta'] }, good: () => 'prod', bad: () => random.pick(['test', undefined]) };
      const passed = builder.build(stage, exists, bad);
      const parameters: JsonObject = passed === undefined ? {} : { Parameters: { Stage: passed } };
      this.add('Nested', 'AWS::CloudFormation::Stack', { TemplateURL: this.url('staged'), ...parameters }, exists);
      return;
    }
    const isStack = random.chance(0.5);
    const template = (name: string): Json => (isStack ? this.url(name) : JSON.stringify(NESTED[name]));
    const place: Place = {
      good: () => template(random.pick(GOOD_NESTED)),
      bad: (reached) => {
        // The guard may read a template that no choice deploys, which is a false alarm: there it is rare.
        const names = reached.isEmpty && random.chance(0.9) ? GOOD_NESTED : BAD_NESTED;
        return names === GOOD_NESTED || random.chance(0.8) ? template(random.pick(names)) : this.unknowns.text('template');
      },
    };
    const value = builder.build(place, exists, bad)!;
    this.add('Nested', isStack ? 'AWS::CloudFormation::Stack' : 'AWS::CloudFormation::StackSet',
      isStack ? { TemplateURL: value } : { StackSetName: 'tables', PermissionModel: 'SELF_MANAGED', TemplateBody: value }, exists);
  }

  private url(name: string): Json {
    return this.random.chance(0.3) ? `https://s3.eu-west-1.amazonaws.com/templates/${fileOf(name)}`
      : { 'Fn::Sub': `https://s3.\${AWS::Region}.\${AWS::URLSuffix}/templates-\${AWS::AccountId}/${fileOf(name)}` };
  }

  private addCluster(bad: Choices): void {
    const { random, world } = this;
    const on: Place = { literals: { good: [true, 'true'], bad: [false, 'false'] }, good: () => true, bad: () => random.pick([false, undefined]) };
    const specification: Place = { fields: { SSEEnabled: on }, good: () => ({ SSEEnabled: true }), bad: () => undefined };
    const endpoint: Place = { literals: { good: ['TLS'], bad: ['NONE'] }, good: () => 'TLS', bad: () => random.pick(['NONE', undefined]) };
    this.add('Cluster', 'AWS::DAX::Cluster', {
      IAMRoleARN: 'arn:aws:iam::111122223333:role/Dax',
      NodeType: 'dax.t3.small',
      ReplicationFactor: 1,
      ...this.builder.object({ SSESpecification: specification, ClusterEndpointEncryptionType: endpoint }, world.all, bad),
    });
  }

  /** What nobody can read, or a loop that makes what it makes. */
  private addUnreadable(): void {
    const { random, world } = this;
    const table = this.resources.Table as { Properties: JsonObject };
    switch (random.below(5)) {
      case 0:
        this.resources['Fn::ForEach::Tables'] = ['Name', ['Carts', 'Bills'], { '${Name}Table': { Type: 'AWS::DynamoDB::Table', Properties: this.schema() } }];
        break;
      case 1:
        table.Properties['Fn::Transform'] = { Name: 'CompanyDefaults' };
        break;
      case 2: {
        const names = world.name('Names');
        world.parameters[names] = { Type: 'CommaDelimitedList', Default: 'TimeToLiveSpecification' };
        table.Properties[`Fn::ForEach::${world.name('Loop')}`] = ['Name', { Ref: names }, { '${Name}': { Enabled: true } }];
        break;
      }
      case 3: {
        const view = { StreamViewType: 'NEW_IMAGE' };
        delete table.Properties.StreamSpecification;
        table.Properties[`Fn::ForEach::${world.name('Loop')}`] = ['Name', ['Stream'], { '${Name}Specification': view }];
        break;
      }
      default:
        this.add('Lookups', 'AWS::CloudFormation::Stack', { TemplateURL: this.unknowns.parameter('template') });
    }
  }

  private addKeys(bad: Choices): void {
    const { random, world, keys } = this;
    const used = [...keys.used].filter(([id]) => id !== 'OldKey');
    const wrong = used.filter(([, reached]) => reached.meets(bad)).map(([id]) => id);
    const culprit = wrong.length === 0 ? undefined : random.pick(wrong);
    for (const id of this.keyIds) {
      const reached = keys.used.get(id) ?? Choices.NONE;
      const properties = this.tables.key(reached, id === culprit ? bad.and(reached) : Choices.NONE);
      // A key that exists only where it is used, if CloudFormation does not look at it elsewhere.
      const isConditional = !reached.isEmpty && !this.builder.evaluatesUnused && random.chance(0.3);
      const exists = isConditional ? reached.or(random.chance(0.5) ? Choices.NONE : world.anyCondition()) : world.all;
      this.add(id, 'AWS::KMS::Key', properties, exists);
      if (id === this.keyIds[0] && keys.usesAlias) {
        // Where the template looks at keys that it does not use, all of them exist.
        const other = this.keyIds[this.keyIds.length - 1];
        const target = isConditional || !this.builder.evaluatesUnused || random.chance(0.5) ? { Ref: id }
          : this.builder.when(reached, { Ref: id }, { Ref: other })!;
        this.add('Alias', 'AWS::KMS::Alias', { AliasName: 'alias/orders', TargetKeyId: target }, exists);
      }
    }
    if (keys.used.has('OldKey')) {
      this.add('OldKey', 'AWS::KMS::Key', random.pick<JsonObject>([{}, { EnableKeyRotation: false }, { EnableKeyRotation: 'false' }]));
    }
    this.add('Reader', 'AWS::IAM::Role', { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } });
    Object.assign(this.resources, this.unknowns.resources());
  }

  private written(): JsonObject {
    const { world, resources } = this;
    const named = world.variables.filter(({ name }) => !name.startsWith('AWS::'));
    const parameters = Object.fromEntries(named.map((variable) => [variable.name, this.parameter(variable)]));
    const sections = {
      Parameters: { ...parameters, ...world.parameters }, Mappings: world.mappings, Conditions: world.conditions, Resources: resources,
    };
    const used = Object.fromEntries(Object.entries(sections).filter(([, section]) => Object.keys(section).length > 0)) as JsonObject;
    return needsExtensions(used) ? { Transform: 'AWS::LanguageExtensions', ...used } : used;
  }

  private parameter({ name, values, lookedUp, numbers }: Variable): Json {
    if (lookedUp) {
      return { Type: 'AWS::SSM::Parameter::Value<String>', Default: values[0] ?? name };
    }
    const closed = values.filter((value) => value !== undefined);
    const byDefault = this.random.chance(0.6) ? { Default: this.random.pick(closed) } : {};
    const allowed = numbers ? closed.map(Number) : closed.join() === 'true,false' && this.random.chance(0.5) ? [true, false] : closed;
    return { Type: numbers ? 'Number' : 'String', ...closed.length === values.length ? { AllowedValues: allowed } : {}, ...byDefault } as JsonObject;
  }
}

function nonEmpty(choices: Choices, otherwise: Choices): Choices {
  return choices.isEmpty ? otherwise : choices;
}

/** What only the transform `AWS::LanguageExtensions` evaluates. */
function needsExtensions(document: JsonObject): boolean {
  const entries = [...objectsIn(document)].flatMap((object) => Object.entries(object));
  return entries.some(([name, argument]) =>
    name === 'Fn::Length' || name === 'Fn::ToJsonString' || name.startsWith('Fn::ForEach::')
    || (name === 'Fn::FindInMap' && Array.isArray(argument) && argument.length > 3));
}
