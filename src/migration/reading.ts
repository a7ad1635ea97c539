import { createHash, randomUUID } from 'crypto';
import type { Environment, Resource, Template } from './template';
import { asIntrinsic, isIntrinsic, isNoValue, NO_VALUE } from '../cloudformation/intrinsics';
import { at, canonical, isList, isObject, isScalar } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';
import { isKnown as isKnownText, joinParts, literal, placeholderOf, subParts } from '../cloudformation/text';

/** Deeper values cannot be read. CloudFormation's own templates are far below. */
const MAX_DEPTH = 100;

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
  private readonly conditions = new Map<string, Json>();

  /** @param parent the nested stack that the template is deployed by */
  constructor(public readonly template: Template, private readonly environment: Environment, private readonly parent?: Read) {}

  /** A text that is equal for values that become the same at deployment; empty for a missing value. */
  public text(value: Json | undefined): string {
    const meaning = value === undefined ? undefined : this.expand(value);
    return meaning === undefined || isNoValue(meaning) ? '' : canonical(meaning);
  }

  /** Whether a resource exists: always, never, or as long as a condition holds, which is returned. */
  public presence({ body }: Resource): Json {
    const condition = at(body, 'Condition');
    if (condition === undefined) {
      return true;
    }
    return typeof condition === 'string' ? this.condition(condition) : this.expand(condition);
  }

  /** A value in which everything that the template says about it is written out. */
  public expand(value: Json, depth = 0): Json {
    if (depth > MAX_DEPTH) {
      // Equal to no other value, so that what cannot be read counts as changed.
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
      const known = { 'AWS::Region': this.environment.region, 'AWS::AccountId': this.environment.account }[name];
      return known ?? placeholderOf(name) ?? { Ref: name };
    }
    const [type, fallback] = [at(parameter, 'Type') ?? null, at(parameter, 'Default') ?? null];
    if (this.parent === undefined) {
      // The deployed value may differ from the default, but not between the two templates.
      return { Parameter: name, Type: type, Default: written(fallback) };
    }
    return this.parent.reading.passedTo(this.parent.resource, name, depth) ?? written(fallback);
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

  private outcome([name, whenTrue, whenFalse]: readonly Json[], depth: number): Json {
    const condition = typeof name === 'string' ? this.condition(name) : this.expand(name, depth + 1);
    const [one, other] = [whenTrue, whenFalse].map((branch) => this.expand(branch, depth + 1));
    if (typeof condition === 'boolean') {
      return condition ? one : other;
    }
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

  /** A condition as true, false, or a value that is equal for conditions that are defined alike. */
  private condition(name: string): Json {
    let found = this.conditions.get(name);
    if (found === undefined) {
      // Conditions that refer to one another in a circle are no conditions to CloudFormation.
      this.conditions.set(name, { Condition: name });
      const definition = at(this.template.document, 'Conditions', name);
      const meaning = definition === undefined ? { Condition: name } : this.evaluate(definition, 0);
      // A hash, since conditions that use one another many times would fill the memory when written out.
      found = typeof meaning === 'boolean' ? meaning : { Condition: createHash('sha256').update(canonical(meaning)).digest('hex') };
      this.conditions.set(name, found);
    }
    return found;
  }

  private evaluate(value: Json, depth: number): Json {
    const name = at(value, 'Condition');
    if (typeof name === 'string') {
      return this.condition(name);
    }
    const { name: operator, argument } = asIntrinsic(value) ?? {};
    if (depth > MAX_DEPTH || !isList(argument)) {
      return this.expand(value, depth);
    }
    if (operator === 'Fn::Equals') {
      return equal(argument.map((item) => this.expand(item, depth + 1)));
    }
    const operands = argument.map((item) => this.evaluate(item, depth + 1));
    switch (operator) {
      case 'Fn::Not': return typeof operands[0] === 'boolean' ? !operands[0] : { Not: operands };
      case 'Fn::And': return combined('And', operands, false);
      case 'Fn::Or': return combined('Or', operands, true);
      default: return this.expand(value, depth);
    }
  }
}

/** A value of a mapping, or the default of a parameter: CloudFormation evaluates nothing in there. */
function written(value: Json): Json {
  return isList(value) ? value.map(written) : isScalar(value) ? literal(String(value)) : value;
}

/** `Fn::Equals`: two texts are compared, and a value that only the deployment knows equals itself. */
function equal(items: readonly Json[]): Json {
  const texts = items.map(canonical).sort();
  if (items.length === 2 && texts[0] === texts[1]) {
    return true;
  }
  return items.every((item) => isKnown(item)) ? false : { Equals: texts };
}

/** `Fn::And` and `Fn::Or`, whose operands have no order: one of them may decide, the others are left out where they decide nothing. */
function combined(name: string, operands: readonly Json[], deciding: boolean): Json {
  if (operands.includes(deciding)) {
    return deciding;
  }
  const open = [...new Map(operands.filter((operand) => typeof operand !== 'boolean').map((operand) => [canonical(operand), operand]))].sort(byText);
  return open.length > 1 ? { [name]: open.map(([, operand]) => operand) } : open[0]?.[1] ?? !deciding;
}

function byText([one]: readonly [string, Json], [other]: readonly [string, Json]): number {
  return one < other ? -1 : 1;
}

/** Whether an expanded value is a text that the deployment does not change. */
function isKnown(value: Json | undefined): value is string {
  return typeof value === 'string' && isKnownText(value);
}
