import type { Json, JsonObject } from '../json';
import { Choices } from './choice-set';
import type { Random } from './random';

/** What a deployment may choose: a parameter, or the Region of a stack that does not say where it is deployed. */
export interface Variable {
  readonly name: string;
  /** Its values; the last is undefined where it may have any other. */
  readonly values: readonly (string | undefined)[];
  /** Whether each value is a list with another number of items. */
  readonly lists?: boolean;
  /** Whether it is a parameter whose type is a list, which is told by all of its items or by the first. */
  readonly typedList?: 'all' | 'first';
  /** Whether the values are numbers, such as indexes of a list. */
  readonly numbers?: boolean;
  /** Whether the value is looked up in SSM, so that its default is a name. */
  readonly lookedUp?: boolean;
}

/**
 * All choices of the variables of a template, and its conditions, each of which is met in a set of choices. So the generator knows in which choices a
 * place is reached, and puts a mistake where it wants it.
 */
export class World {
  public readonly all: Choices;
  public readonly parameters: JsonObject = {};
  public readonly mappings: JsonObject = {};
  public readonly conditions: JsonObject = {};
  private readonly met = new Map<string, Choices>();
  private names = 0;

  /** @param prefix of all names that it makes */
  constructor(public readonly random: Random, public readonly variables: readonly Variable[], private readonly prefix = '') {
    this.all = Choices.below(variables.reduce((product, { values }) => product * values.length, 1));
  }

  public name(prefix: string): string {
    this.names += 1;
    return `${this.prefix}${prefix}${this.names}`;
  }

  /** The choices in which a variable has one of some values. */
  public where(variable: Variable, values: readonly (string | undefined)[]): Choices {
    return this.all.filter((choice) => values.includes(variable.values[this.indexOf(variable, choice)]));
  }

  public one(among: Choices): Choices {
    const choice = this.random.pick(among.list());
    return this.all.filter((other) => other === choice);
  }

  public someOf(among: Choices): Choices {
    const one = this.one(among);
    return one.or(among.filter(() => this.random.chance(0.5)));
  }

  /** A random set that a condition of one or two variables tells apart. */
  public anyCondition(): Choices {
    const simple = () => {
      const variable = this.random.pick(this.variables);
      return this.where(variable, this.random.some(variable.values, 0.4));
    };
    const one = simple();
    return this.random.chance(0.7) ? one : this.random.chance(0.5) ? one.and(simple()) : one.or(simple());
  }

  /** A condition that is met in exactly these choices: often one that the template has. */
  public condition(choices: Choices): string {
    const known = [...this.met].filter(([, met]) => met.equals(choices)).map(([name]) => name);
    if (known.length > 0 && this.random.chance(0.8)) {
      return this.random.pick(known);
    }
    const name = this.name('Is');
    this.conditions[name] = this.expression(choices);
    this.met.set(name, choices);
    return name;
  }

  /** The choices of a condition of the template, whatever it is. */
  public known(): Choices | undefined {
    return this.met.size === 0 ? undefined : this.random.pick([...this.met.values()]);
  }

  private expression(choices: Choices): Json {
    const known = [...this.met];
    const opposite = known.find(([, met]) => met.equals(this.all.without(choices)));
    if (opposite !== undefined && this.random.chance(0.7)) {
      return { 'Fn::Not': [{ Condition: opposite[0] }] };
    }
    const pairs = known.flatMap((one, index) => known.slice(index + 1).map((other) => [one, other] as const));
    const both = pairs.find(([[, one], [, other]]) => one.and(other).equals(choices));
    const either = pairs.find(([[, one], [, other]]) => one.or(other).equals(choices));
    const pair = both ?? either;
    return pair !== undefined && this.random.chance(0.6)
      ? { [both === undefined ? 'Fn::Or' : 'Fn::And']: pair.map(([name]) => ({ Condition: name })) } : this.chosen(choices, this.variables, this.all);
  }

  /** One variable after the other: its values, each with what has to hold of the next. */
  private chosen(choices: Choices, variables: readonly Variable[], within: Choices): Json {
    const [variable, ...others] = variables;
    if (variable === undefined) {
      return choices.meets(within) ? ALWAYS : NEVER;
    }
    if (!this.dependsOn(variable, choices, within)) {
      return this.chosen(choices, others, within);
    }
    const outcomes = variable.values.map((value) => ({ value, there: this.where(variable, [value]).and(within) }));
    const always = outcomes.filter(({ there }) => there.isWithin(choices)).map(({ value }) => value);
    const partly = outcomes.filter(({ there }) => there.meets(choices) && !there.isWithin(choices));
    const operands = [
      ...always.length === 0 ? [] : [this.isOneOf(variable, always)],
      ...partly.map(({ value, there }): Json => ({ 'Fn::And': [this.isOneOf(variable, [value]), this.chosen(choices, others, there)] })),
    ];
    return operands.length === 1 ? operands[0] : { 'Fn::Or': operands };
  }

  private dependsOn(variable: Variable, choices: Choices, within: Choices): boolean {
    return within.list().some((choice) => {
      const other = choice - this.indexOf(variable, choice) * this.strideOf(variable);
      return within.has(other) && choices.has(choice) !== choices.has(other);
    });
  }

  private indexOf(variable: Variable, choice: number): number {
    return Math.floor(choice / this.strideOf(variable)) % variable.values.length;
  }

  private strideOf(variable: Variable): number {
    return this.variables.slice(0, this.variables.indexOf(variable)).reduce((product, other) => product * other.values.length, 1);
  }

  private isOneOf(variable: Variable, values: readonly (string | undefined)[]): Json {
    if (values.includes(undefined)) {
      return { 'Fn::Not': [this.isOneOf(variable, variable.values.filter((value) => !values.includes(value)))] };
    }
    const tests = values.map((value) => this.equals(variable, value!));
    return tests.length === 1 ? tests[0] : { 'Fn::Or': tests };
  }

  private equals({ name, values, lists, typedList, numbers }: Variable, value: string): Json {
    const reference = { Ref: name };
    if (typedList !== undefined) {
      return typedList === 'all' ? { 'Fn::Equals': [{ 'Fn::Join': [',', reference] }, value] }
        : { 'Fn::Equals': [{ 'Fn::Select': [0, reference] }, value.split(',')[0]] };
    }
    if (lists) {
      return { 'Fn::Equals': [{ 'Fn::Length': { 'Fn::Split': [',', reference] } }, value.split(',').length] };
    }
    if (numbers || value === 'true') {
      return { 'Fn::Equals': [reference, this.random.pick<Json>([value, JSON.parse(value) as Json])] };
    }
    // What is composed of a parameter, or looked up by it, tells the values apart only where all of them are known.
    switch (this.random.below(values.includes(undefined) ? 4 : 7)) {
      case 0: return { 'Fn::Equals': [value, reference] };
      case 1: return { 'Fn::Equals': [{ 'Fn::Sub': `\${${name}}` }, value] };
      case 4: return { 'Fn::Equals': [{ 'Fn::Join': ['-', ['is', reference]] }, `is-${value}`] };
      case 5: {
        const map = this.name('Kinds');
        this.mappings[map] = Object.fromEntries(values.map((each): [string, Json] => [each!, { kind: each === value ? 'yes' : 'no' }]));
        return { 'Fn::Equals': [{ 'Fn::FindInMap': [map, reference, 'kind'] }, 'yes'] };
      }
      default: return { 'Fn::Equals': [reference, value] };
    }
  }
}

const ALWAYS: Json = { 'Fn::Equals': ['always', 'always'] };
const NEVER: Json = { 'Fn::Equals': ['always', 'never'] };
