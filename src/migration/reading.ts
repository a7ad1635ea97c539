import { randomUUID } from 'crypto';
import { pseudoParameter } from './template';
import type { Environment, Resource, Template } from './template';
import { atom, combined, not } from './truth';
import type { Truth } from './truth';
import { asIntrinsic, ifBranches, isIntrinsic, isNoValue, NO_VALUE } from '../cloudformation/intrinsics';
import { at, canonical, isList, isObject, isScalar, textOrNone } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';
import { isKnown as isKnownText, joinParts, literal, placeholderOf, subParts } from '../cloudformation/text';

/** Deeper values cannot be read. CloudFormation's own templates are far below. */
const MAX_DEPTH = 100;

/** Parameters whose default changes are combined in all ways; of more than these, a changed default counts as a changed value. */
const MAX_DEFAULTS = 4;

/** A resource in its template. */
export interface Read {
  readonly resource: Resource;
  readonly reading: Reading;
}

/**
 * What the values of a template mean, so that two templates can be compared: parameters, conditions and mappings stand for what the template says
 * about them. The text of a property may stay the same while a condition or a mapping behind it changes.
 */
export class Reading {
  private readonly conditions = new Map<string, Truth>();
  /** What the conditions around a value decide. */
  private readonly assumed = new Map<string, boolean>();
  /** The ways in which parameters may have been deployed: by name, those that have the default of the template. */
  private readonly deployments: readonly ReadonlySet<string>[];
  private byDefault: ReadonlySet<string> = new Set();

  /**
   * @param parent the nested stack that the template is deployed by
   * @param changedDefaults parameters whose default differs in the template that is compared. A deployment keeps the value that a parameter has, or
   * takes the new default: a value has changed if it differs in one of the two.
   */
  constructor(
    public readonly template: Template, private readonly environment: Environment, private readonly parent?: Read,
    private readonly changedDefaults: readonly string[] = [],
  ) {
    this.deployments = changedDefaults.length > MAX_DEFAULTS ? [new Set()] : subsets(changedDefaults).map((names) => new Set(names));
  }

  /** A text that is equal for values that are the same at deployment; empty for a missing value. */
  public text(value: Json | undefined): string {
    const meanings = value === undefined ? [] : this.inEachDeployment(() => this.expand(value));
    const texts = meanings.map((meaning) => (isNoValue(meaning) ? '' : canonical(meaning)));
    return new Set(texts).size === 1 ? texts[0] : texts.join('\n');
  }

  /** Whether a resource exists: always, never, or as long as a condition holds, which is returned. */
  public presence({ body }: Resource): Json {
    const condition = at(body, 'Condition');
    if (condition === undefined) {
      return true;
    }
    const found = this.inEachDeployment(() => (typeof condition === 'string' ? this.condition(condition) : this.expand(condition)));
    return new Set(found.map(canonical)).size === 1 ? found[0] : found;
  }

  /** The outcomes that a value may have, in which everything that the template says about it is written out; undefined where it is missing. */
  public outcomes(value: Json): readonly (Json | undefined)[] {
    return this.inEachDeployment(() => this.expand(value)).flatMap((meaning) => ifBranches(meaning));
  }

  /** The resources that a reference may name: those of the template, and of the stacks that pass values to it. */
  public resourcesCalled(logicalId: string): readonly Resource[] {
    return [this.template.resources.get(logicalId) ?? [], this.parent?.reading.resourcesCalled(logicalId) ?? []].flat();
  }

  /** Whether two stacks may be in one account and Region, as a key and its tables have to be. */
  public mayShareRegion(other: Reading): boolean {
    return this.mayBeIn(other.environment);
  }

  /** Whether the stack may be in an account and a Region. */
  public mayBeIn({ account = this.environment.account, region = this.environment.region }: Environment): boolean {
    return [[account, this.environment.account], [region, this.environment.region]].every(([one, own]) => one === own || !one || !own);
  }

  /** Reads something with the defaults of the parameters and without them. The parameters are those of the stack that nests the others. */
  private inEachDeployment<T>(read: () => T): readonly T[] {
    const { root } = this;
    try {
      return root.deployments.map((names) => {
        root.byDefault = names;
        return read();
      });
    } finally {
      root.byDefault = new Set();
    }
  }

  private get root(): Reading {
    return this.parent === undefined ? this : this.parent.reading.root;
  }

  /** A value in which everything that the template says about it is written out. */
  private expand(value: Json, depth = 0): Json {
    if (depth > MAX_DEPTH) {
      // Differs from every other value, so that a value that cannot be read counts as changed.
      return { Unreadable: randomUUID() };
    }
    if (isScalar(value)) {
      // CloudFormation accepts a number or boolean as text.
      return literal(String(value));
    }
    if (isList(value)) {
      return value.map((item) => this.expand(item, depth + 1)).filter((item) => !isNoValue(item));
    }
    return isObject(value) ? this.expandIntrinsic(value, depth) ?? this.expandObject(value, depth) : null;
  }

  private expandObject(value: JsonObject, depth: number): JsonObject {
    const entries = Object.entries(value).map(([key, item]): [string, Json] => [key, this.expand(item, depth + 1)]);
    return Object.fromEntries(entries.filter(([, item]) => !isNoValue(item)));
  }

  private expandIntrinsic(value: JsonObject, depth: number): Json | undefined {
    const { name, argument = null } = asIntrinsic(value) ?? {};
    const items = isList(argument) ? argument : [argument];
    switch (name) {
      case 'Ref': return typeof argument === 'string' ? this.reference(argument, depth) : undefined;
      case 'Fn::If': return items.length === 3 ? this.outcome(items, depth) : undefined;
      case 'Fn::FindInMap': return this.mapped(items.map((item) => this.expand(item, depth + 1)));
      case 'Fn::Sub': return typeof items[0] === 'string' ? this.joined('', subParts(items[0], (key) => at(items[1], key)), depth) : undefined;
      case 'Fn::Join': return typeof items[0] === 'string' && isList(items[1]) ? this.joined(literal(items[0]), items[1], depth) : undefined;
      default: return undefined;
    }
  }

  private joined(delimiter: string, items: readonly Json[], depth: number): Json {
    return joinParts(delimiter, items.map((item) => this.expand(item, depth + 1)));
  }

  private reference(name: string, depth: number): Json {
    const parameter = at(this.template.document, 'Parameters', name);
    if (parameter === undefined) {
      // CloudFormation composes the name of a nested stack.
      const { stackName, ...environment } = this.environment;
      return pseudoParameter(name, this.parent === undefined ? this.environment : environment) ?? placeholderOf(name) ?? { Ref: name };
    }
    const [type, fallback] = [at(parameter, 'Type') ?? null, at(parameter, 'Default') ?? null];
    if (this.parent !== undefined) {
      return this.parent.reading.passedTo(this.parent.resource, name, depth) ?? written(fallback);
    }
    // The deployed value may differ from the default, but not between the two templates.
    const open: JsonObject = { Parameter: name, Type: type };
    if (!this.changedDefaults.includes(name) || (this.deployments.length > 1 && !this.byDefault.has(name))) {
      return open;
    }
    // The default of an SSM parameter type is the name of a parameter in SSM.
    const hasText = this.byDefault.has(name) && fallback !== null && !textOrNone(type).startsWith('AWS::SSM::');
    return hasText ? written(fallback) : { ...open, Default: written(fallback) };
  }

  /** The value that a nested stack gets for a parameter; undefined where it gets the default. */
  private passedTo({ properties }: Resource, name: string, depth: number): Json | undefined {
    const parameters = at(properties, 'Parameters') ?? {};
    if (!isObject(parameters) || isIntrinsic(parameters)) {
      return { [name]: this.expand(parameters, depth + 1) };
    }
    const value = this.expand(at(parameters, name) ?? NO_VALUE, depth + 1);
    return isNoValue(value) ? undefined : value;
  }

  private outcome([name, ...outcomes]: readonly Json[], depth: number): Json {
    const given = typeof name === 'string' ? this.condition(name) : atom(this.expand(name, depth + 1));
    // A condition and its opposite are one decision.
    const isOpposite = typeof given !== 'boolean' && given.outcomes.startsWith('1');
    const condition = isOpposite ? not(given) : given;
    const [whenTrue, whenFalse] = isOpposite ? [outcomes[1], outcomes[0]] : outcomes;
    const key = canonical(condition);
    const decided = typeof condition === 'boolean' ? condition : this.assumed.get(key);
    if (decided !== undefined) {
      return this.expand(decided ? whenTrue : whenFalse, depth + 1);
    }
    const [one, other] = [true, false].map((holds) => {
      this.assumed.set(key, holds);
      return this.expand(holds ? whenTrue : whenFalse, depth + 1);
    });
    this.assumed.delete(key);
    return canonical(one) === canonical(other) ? one : { 'Fn::If': [condition, one, other] };
  }

  private mapped(items: readonly Json[]): Json {
    const [map, first, second, options] = items;
    const mappings = at(this.template.document, 'Mappings');
    const content = isKnown(map) ? at(mappings, map) : mappings;
    if (!isKnown(map) || !isKnown(first) || !isKnown(second)) {
      return { 'Fn::FindInMap': items, 'Content': content ?? null };
    }
    const found = at(content, first, second);
    return found === undefined ? at(options, 'DefaultValue') ?? { 'Fn::FindInMap': items } : written(found);
  }

  private condition(name: string): Truth {
    const key = [name, ...this.root.byDefault].join(' ');
    let found = this.conditions.get(key);
    if (found === undefined) {
      // CloudFormation rejects conditions that refer to one another in a cycle.
      this.conditions.set(key, atom({ Condition: name }));
      const definition = at(this.template.document, 'Conditions', name);
      found = definition === undefined ? atom({ Condition: name }) : this.evaluate(definition, 0);
      this.conditions.set(key, found);
    }
    return found;
  }

  private evaluate(value: Json, depth: number): Truth {
    const name = at(value, 'Condition');
    if (typeof name === 'string') {
      return this.condition(name);
    }
    const { name: operator, argument } = asIntrinsic(value) ?? {};
    if (depth > MAX_DEPTH || !isList(argument)) {
      return atom(this.expand(value, depth));
    }
    if (operator === 'Fn::Equals') {
      return equal(argument.map((item) => this.expand(item, depth + 1)));
    }
    if (operator === 'Fn::Not' && argument.length === 1) {
      return not(this.evaluate(argument[0], depth + 1));
    }
    return operator === 'Fn::And' || operator === 'Fn::Or'
      ? combined(argument.map((item) => this.evaluate(item, depth + 1)), operator === 'Fn::Or') : atom(this.expand(value, depth));
  }
}

function subsets(names: readonly string[]): readonly (readonly string[])[] {
  return names.reduce<readonly (readonly string[])[]>((found, name) => [...found, ...found.map((others) => [...others, name])], [[]]);
}

/** A value of a mapping, or the default of a parameter: CloudFormation does not evaluate functions in it. */
function written(value: Json): Json {
  return isList(value) ? value.map(written) : isScalar(value) ? literal(String(value)) : value;
}

/** `Fn::Equals`: two texts are compared, and a value that is known only at deployment equals itself. */
function equal(items: readonly Json[]): Truth {
  const texts = items.map(canonical).sort();
  if (items.length === 2 && texts[0] === texts[1]) {
    return true;
  }
  return items.every((item) => isKnown(item)) ? false : atom({ Equals: texts });
}

/** Whether an expanded value is a text that the deployment does not change. */
function isKnown(value: Json | undefined): value is string {
  return typeof value === 'string' && isKnownText(value);
}

/** A template, and those that are nested in it. */
export function readingsOf(template: Template, environment: Environment, parent?: Read): readonly Reading[] {
  const reading = new Reading(template, environment, parent);
  return [reading, ...[...template.nested].flatMap(([logicalId, nested]) =>
    readingsOf(nested, environment, { resource: template.resources.get(logicalId)!, reading }))];
}
