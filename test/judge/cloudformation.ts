import { isObject, onlyKey } from './json';
import type { Json, JsonObject } from './json';
import { hasOpaque, isOpaque, markUnknownKeys, opaque } from './opaque';
import { asText, inLoop, length, lookedUp, partitionOf, physicalId, Refused, refuse, select, split } from './values';
import type { Evaluated, LoopVariables } from './values';

/** A stack that is deployed: its template, where to, and with which parameters. */
export interface Deployment {
  readonly stackName: string;
  readonly region: string;
  readonly account: string;
  readonly document: JsonObject;
  readonly parameters: Readonly<Record<string, string>>;
}

/** What stacks can refer to beyond their own template. */
export interface Surroundings {
  /** Templates by the last segment of their URL. */
  readonly files: Readonly<Record<string, JsonObject>>;
  readonly stacks: readonly Deployment[];
}

export interface EvaluatedResource {
  readonly id: string;
  readonly type: string;
  readonly properties: JsonObject;
}

/**
 * Evaluates one template for one choice of parameters and environment, to the literal values that the deployment would have. Attributes of resources
 * have made-up values, and what cannot be known is a token (CloudFormation: intrinsic functions, pseudo parameters, language extensions).
 */
export class Stack {
  private readonly entries: ReadonlyMap<string, { readonly entry: Json; readonly loop: LoopVariables }>;
  private readonly conditions: ReadonlyMap<string, { readonly entry: Json; readonly loop: LoopVariables }>;
  private readonly decided = new Map<string, boolean>();
  private readonly nestedStacks = new Map<string, Stack | undefined>();

  /** @param differs called for each `Fn::If` that is evaluated: whether its two outcomes differ */
  constructor(
    public readonly of: Deployment, private readonly around: Surroundings, private readonly differs?: () => void, private readonly isNested = false,
  ) {
    this.entries = this.unrolled(of.document.Resources, {});
    this.conditions = this.unrolled(of.document.Conditions, {});
  }

  /** Every resource that the deployment makes. */
  public resources(): EvaluatedResource[] {
    return [...this.entries.keys()].filter((id) => this.exists(id)).map((id) => this.resource(id));
  }

  /** The stacks that it deploys; undefined in place of one whose template is unknown. */
  public nested(): { readonly id: string; readonly stack: Stack | undefined }[] {
    const deploying = this.resources().filter(({ type }) => /^AWS::CloudFormation::Stack(Set)?$/.test(type));
    return deploying.map(({ id }) => ({ id, stack: this.nestedStack(id) }));
  }

  public isUnknown(): boolean {
    const { Transform: transform } = this.of.document;
    return [transform ?? []].flat().some((name) => name !== 'AWS::LanguageExtensions') || this.entries.has(UNKNOWN_LOOP);
  }

  public output(name: string): Json {
    const output = (this.of.document.Outputs as JsonObject | undefined)?.[name];
    return (isObject(output) ? this.value(output.Value, {}) : undefined) ?? refuse(`there is no output ${name}`);
  }

  private exists(id: string): boolean {
    const found = this.entries.get(id);
    return found !== undefined && id !== UNKNOWN_LOOP
      && (!isObject(found.entry) || found.entry.Condition === undefined || this.isMet(String(found.entry.Condition)));
  }

  private resource(id: string): EvaluatedResource {
    const { entry, loop } = this.entries.get(id)!;
    const { Type: type, Properties: properties = {} } = entry as JsonObject;
    const evaluated = this.value(properties, loop);
    return { id, type: String(type), properties: isObject(evaluated) ? lookedUp(evaluated) as JsonObject : {} };
  }

  private nestedStack(id: string): Stack | undefined {
    if (!this.nestedStacks.has(id)) {
      const { properties } = this.resource(id);
      const document = this.templateOf(properties);
      const { region, account, stackName } = this.of;
      const parameters = isObject(properties.Parameters) ? properties.Parameters as Record<string, string> : {};
      const deployed = { stackName: `${stackName}-${id}`, region, account, parameters };
      this.nestedStacks.set(id, document && new Stack({ ...deployed, document }, this.around, this.differs, true));
    }
    return this.nestedStacks.get(id);
  }

  private templateOf({ TemplateBody: body, TemplateURL: url }: JsonObject): JsonObject | undefined {
    if (typeof body === 'string' && !hasOpaque(body)) {
      return JSON.parse(body) as JsonObject;
    }
    return typeof url === 'string' ? this.around.files[url.slice(url.lastIndexOf('/') + 1)] : undefined;
  }

  /** The entries of a section, with those that loops make. */
  private unrolled(section: Json | undefined, loop: LoopVariables): Map<string, { entry: Json; loop: LoopVariables }> {
    const found = new Map<string, { entry: Json; loop: LoopVariables }>();
    for (const [key, entry] of Object.entries(isObject(section) ? section : {})) {
      if (!key.startsWith('Fn::ForEach::')) {
        found.set(inLoop(key, loop), { entry, loop });
        continue;
      }
      const rounds = this.rounds(entry, loop);
      rounds?.forEach(([body, inner]) => this.unrolled(body, inner).forEach((made, name) => found.set(name, made)));
      if (rounds === undefined) {
        found.set(UNKNOWN_LOOP, { entry: {}, loop });
      }
    }
    return found;
  }

  /** The body of a loop with its variable, once for each item; undefined where the list is unknown. */
  private rounds(argument: Json, loop: LoopVariables): [JsonObject, LoopVariables][] | undefined {
    const [variable, collection, body] = argument as [string, Json, JsonObject];
    const items = this.value(collection, loop);
    return Array.isArray(items) && !items.some(isOpaque) ? items.map((item) => [body, { ...loop, [variable]: item }]) : undefined;
  }

  public isMet(name: string): boolean {
    const known = this.decided.get(name);
    if (known !== undefined) {
      return known;
    }
    const found = this.conditions.get(name) ?? refuse(`there is no condition ${name}`);
    const met = this.holds(found.entry, found.loop);
    this.decided.set(name, met);
    return met;
  }

  private holds(condition: Json, loop: LoopVariables): boolean {
    const name = onlyKey(condition);
    const argument = (condition as JsonObject)[name ?? ''];
    switch (name) {
      case 'Condition': return this.isMet(String(argument));
      case 'Fn::Not': return !this.holds((argument as Json[])[0], loop);
      case 'Fn::And': return (argument as Json[]).every((each) => this.holds(each, loop));
      case 'Fn::Or': return (argument as Json[]).some((each) => this.holds(each, loop));
      case 'Fn::Equals': {
        const [one, other] = (argument as Json[]).map((each) => JSON.stringify(asText(this.value(each, loop))));
        return one === other;
      }
      default: return refuse(`${name} is no condition`);
    }
  }

  /** Undefined for `AWS::NoValue`. */
  private value(of: Json | undefined, loop: LoopVariables): Evaluated {
    if (Array.isArray(of)) {
      return of.map((item) => this.value(item, loop)).filter((item) => item !== undefined);
    }
    if (!isObject(of)) {
      return typeof of === 'string' ? inLoop(of, loop) : of;
    }
    const name = onlyKey(of);
    return name === 'Ref' || (name?.startsWith('Fn::') && !name.startsWith('Fn::ForEach::'))
      ? this.intrinsic(name, of[name], loop) : this.object(of, loop);
  }

  private object(of: JsonObject, loop: LoopVariables): JsonObject {
    const made: JsonObject = {};
    for (const [key, item] of Object.entries(of)) {
      if (key.startsWith('Fn::ForEach::')) {
        const rounds = this.rounds(item, loop);
        rounds?.forEach(([body, inner]) => Object.assign(made, this.object(body, inner)));
        if (rounds === undefined) {
          markUnknownKeys(made);
        }
      } else if (key === 'Fn::Transform') {
        markUnknownKeys(made);
      } else {
        const evaluated = this.value(item, loop);
        if (evaluated !== undefined) {
          made[inLoop(key, loop)] = evaluated;
        }
      }
    }
    return made;
  }

  private intrinsic(name: string, argument: Json, loop: LoopVariables): Evaluated {
    const list = Array.isArray(argument) ? argument : [argument];
    const text = (item: Json | undefined) => asText(this.value(item, loop)) ?? refuse(`${name} of nothing`);
    switch (name) {
      case 'Ref': return this.ref(String(argument), loop);
      case 'Fn::GetAtt': return this.attribute(...(Array.isArray(argument)
        ? [String(text(argument[0])), String(text(argument[1]))] : inLoop(String(argument), loop).split(/\.(.*)/s)) as [string, string]);
      case 'Fn::If': return this.choose(list, loop);
      case 'Fn::Join': return this.join(String(list[0]), this.value(list[1], loop));
      case 'Fn::Sub': return this.substitute(String(list[0]), isObject(list[1]) ? list[1] : {}, loop);
      case 'Fn::Split': return split(String(list[0]), text(list[1]));
      case 'Fn::Select': return select(text(list[0]), this.value(list[1], loop));
      case 'Fn::FindInMap': return this.lookUp(list, loop);
      case 'Fn::Length': return length(this.value(argument, loop));
      case 'Fn::ToJsonString': return JSON.stringify(lookedUp(this.value(argument, loop) ?? {}));
      case 'Fn::ImportValue': return opaque(`import ${JSON.stringify(text(argument))}`);
      case 'Fn::GetStackOutput': return this.stackOutput(argument as JsonObject, loop);
      default: return opaque(`${name} ${JSON.stringify(argument)}`);
    }
  }

  private choose([condition, whenTrue, whenFalse]: readonly Json[], loop: LoopVariables): Evaluated {
    const [taken, other] = this.isMet(String(condition)) ? [whenTrue, whenFalse] : [whenFalse, whenTrue];
    const chosen = this.value(taken, loop);
    if (this.differs !== undefined && JSON.stringify(chosen) !== JSON.stringify(attempt(() => this.value(other, loop)))) {
      this.differs();
    }
    return chosen;
  }

  private join(delimiter: string, items: Evaluated): Json {
    return Array.isArray(items) ? items.map((item) => String(asText(item))).join(delimiter) : opaque('a join of an unknown list');
  }

  private substitute(text: string, variables: JsonObject, loop: LoopVariables): Json {
    return text.replace(/\$\{(!?)([^}]*)\}/g, (_, literal: string, name: string) => {
      if (literal === '!') {
        return `\${${name}}`;
      }
      const found = name in variables ? this.value(variables[name], loop)
        : name.includes('.') ? this.attribute(...name.split(/\.(.*)/s) as [string, string]) : this.ref(name, loop);
      return String(asText(found) ?? refuse(`${name} has no value`));
    });
  }

  private lookUp([map, first, second, options]: readonly Json[], loop: LoopVariables): Evaluated {
    const [name, row, column] = [map, first, second].map((key) => String(asText(this.value(key, loop))));
    const rows = (this.of.document.Mappings as JsonObject | undefined)?.[name];
    const found = isObject(rows) && Object.hasOwn(rows, row) ? (rows[row] as JsonObject)[column] : undefined;
    if (found !== undefined) {
      return found;
    }
    return isObject(options) && 'DefaultValue' in options ? this.value(options.DefaultValue, loop) : refuse(`the map ${name} has no ${row}.${column}`);
  }

  private stackOutput(argument: JsonObject, loop: LoopVariables): Json {
    const of = (key: string) => this.value(argument[key] ?? '', loop);
    const region = of('Region') === '' ? this.of.region : of('Region');
    const stack = this.around.stacks.find((each) => each.stackName === of('StackName') && each.region === region);
    return stack === undefined ? opaque(`output ${JSON.stringify(argument)}`) : new Stack(stack, this.around).output(String(of('OutputName')));
  }

  private ref(id: string, loop: LoopVariables): Evaluated {
    if (Object.hasOwn(loop, id)) {
      return loop[id];
    }
    if (id.startsWith('AWS::')) {
      return this.pseudo(id);
    }
    const parameter = (this.of.document.Parameters as JsonObject | undefined)?.[id];
    if (isObject(parameter)) {
      return this.parameter(id, parameter);
    }
    const { type, properties } = this.referenced(id);
    switch (type) {
      case 'AWS::KMS::Key': return physicalId(this.of, id);
      case 'AWS::KMS::Alias': return properties.AliasName;
      case 'AWS::DynamoDB::Table':
      case 'AWS::DynamoDB::GlobalTable': return properties.TableName ?? physicalId(this.of, id);
      case 'AWS::IAM::Role': return properties.RoleName ?? id;
      default: return opaque(`Ref ${id}`);
    }
  }

  private parameter(id: string, { Type: type, Default: byDefault, AllowedValues: allowed }: JsonObject): Json {
    const value = this.of.parameters[id] ?? asText(byDefault) ?? refuse(`${id} is not passed`);
    if (Array.isArray(allowed) && this.isNested && !allowed.map(String).includes(String(value))) {
      refuse(`${id} does not allow ${String(value)}`);
    }
    return type === 'CommaDelimitedList' && !isOpaque(value) ? String(value).split(',').map((item) => item.trim()) : value;
  }

  private pseudo(id: string): Evaluated {
    const { region, account, stackName } = this.of;
    const isChina = region.startsWith('cn-');
    switch (id) {
      case 'AWS::NoValue': return undefined;
      case 'AWS::Region': return region;
      case 'AWS::AccountId': return account;
      case 'AWS::StackName': return stackName;
      case 'AWS::Partition': return partitionOf(region);
      case 'AWS::URLSuffix': return isChina ? 'amazonaws.com.cn' : 'amazonaws.com';
      default: return opaque(id);
    }
  }

  private attribute(id: string, name: string): Json {
    const { type, properties } = this.referenced(id);
    const { region, account } = this.of;
    const own = (service: string, rest: string) => `arn:${partitionOf(region)}:${service}:${service === 'iam' ? '' : region}:${account}:${rest}`;
    switch (`${type}.${name}`) {
      case 'AWS::KMS::Key.Arn': return own('kms', `key/${physicalId(this.of, id)}`);
      case 'AWS::KMS::Key.KeyId': return physicalId(this.of, id);
      case 'AWS::IAM::Role.Arn': return own('iam', `role/${String(properties.RoleName ?? id)}`);
      case 'AWS::DynamoDB::Table.Arn':
      case 'AWS::DynamoDB::GlobalTable.Arn': return own('dynamodb', `table/${String(properties.TableName ?? physicalId(this.of, id))}`);
      default:
        return type === 'AWS::CloudFormation::Stack' && name.startsWith('Outputs.')
          ? this.nestedStack(id)?.output(name.slice('Outputs.'.length)) ?? opaque(`${id}.${name}`) : opaque(`${id}.${name}`);
    }
  }

  private referenced(id: string): { readonly type: string; readonly properties: JsonObject } {
    if (!this.exists(id)) {
      return refuse(`there is no resource ${id}`);
    }
    const { entry, loop } = this.entries.get(id)!;
    const { Type: type, Properties: properties } = entry as JsonObject;
    // Names only: a policy that names its own table would be evaluated without end.
    const named = ['TableName', 'RoleName', 'AliasName'].flatMap((key) => (isObject(properties) && key in properties ? [key] : []));
    return {
      type: String(type),
      properties: Object.fromEntries(named.flatMap((key) => {
        const name = this.value((properties as JsonObject)[key], loop);
        return name === undefined ? [] : [[key, name]];
      })),
    };
  }
}

const UNKNOWN_LOOP = 'Fn::ForEach';

function attempt(evaluate: () => Evaluated): Evaluated {
  try {
    return evaluate();
  } catch (error) {
    if (error instanceof Refused) {
      return undefined;
    }
    throw error;
  }
}
