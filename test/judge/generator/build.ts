import type { Json, JsonObject } from '../json';
import { Choices } from './choice-set';
import type { World } from './choices';

/** Undefined stands for `AWS::NoValue`, or for a property that is left out. */
export type Outcome = Json | undefined;

/** A place in a template: what is right there, and what is nearly right. */
export interface Place {
  /** Values that a map can have. */
  readonly literals?: { readonly good: readonly Json[]; readonly bad: readonly Json[] };
  /** Properties of an object, which may be right or wrong one by one. */
  readonly fields?: Readonly<Record<string, Place>>;
  /** Whether no value that it gets is wrong. */
  readonly isHarmless?: boolean;
  /** Whether its JSON text does as well. */
  readonly mayBeText?: boolean;
  /** @param reached the choices in which the value is deployed */
  good(reached: Choices): Outcome;
  bad(reached: Choices): Outcome;
  /** Writes the value in a way of its own. */
  write?(builder: Builder, reached: Choices, bad: Choices, depth: number): Json;
}

const NO_VALUE: Json = { Ref: 'AWS::NoValue' };
const DEEPEST = 3;

/** Writes values that are wrong in the choices where they are to be wrong, by whatever functions of CloudFormation. */
export class Builder {
  /** Whether the template refers to keys in places that CloudFormation evaluates and does not use. */
  public evaluatesUnused = false;
  /** How often a loop over a list of one name writes a property. */
  public loops = 0;

  /** @param liveliness how often a value depends on a choice although it need not */
  constructor(private readonly world: World, private readonly liveliness: number) {}

  public build(place: Place, reached: Choices, bad: Choices, depth = 0): Outcome {
    const { random } = this.world;
    const isBad = reached.meets(bad);
    const isMixed = isBad && !reached.isWithin(bad);
    if (reached.isEmpty) {
      return random.chance(0.6) ? place.bad(reached) : place.good(reached);
    }
    const isWhole = place.fields === undefined && place.write === undefined;
    const chance = isMixed ? (isWhole ? 1 : 0.35) : this.liveliness / (depth + 1);
    if ((depth < DEEPEST || (isMixed && isWhole)) && random.chance(chance)) {
      return this.choose(place, reached, bad, depth);
    }
    if (place.write !== undefined) {
      return place.write(this, reached, bad, depth);
    }
    if (place.fields !== undefined && !(isBad && !isMixed && random.chance(0.4))) {
      const object = this.object(place.fields, reached, bad, depth);
      return place.mayBeText && random.chance(0.02) ? { 'Fn::ToJsonString': object } : object;
    }
    return isBad ? place.bad(reached) : this.composed(place.good(reached));
  }

  /** An object of which one property is wrong, at most. */
  public object(fields: Readonly<Record<string, Place>>, reached: Choices, bad: Choices, depth = 0): JsonObject {
    const { random } = this.world;
    const culprit = random.pick(Object.keys(fields).filter((name) => !fields[name].isHarmless));
    const object: JsonObject = {};
    for (const [name, place] of Object.entries(fields)) {
      const value = this.build(place, reached, name === culprit ? bad : Choices.NONE, depth + 1);
      if (value !== undefined) {
        object[name] = value;
      }
    }
    return depth < 2 && random.chance(this.loops) ? this.looped(object) : object;
  }

  /** Chosen by a condition: either outcome may be none. */
  public when(choices: Choices, whenTrue: Outcome, whenFalse: Outcome): Outcome {
    if (whenTrue === undefined && whenFalse === undefined) {
      return undefined;
    }
    const { world } = this;
    const isInverted = world.random.chance(0.3);
    const [name, one, other] = isInverted
      ? [world.condition(world.all.without(choices)), whenFalse, whenTrue] : [world.condition(choices), whenTrue, whenFalse];
    return { 'Fn::If': [name, one ?? NO_VALUE, other ?? NO_VALUE] };
  }

  private choose(place: Place, reached: Choices, bad: Choices, depth: number): Outcome {
    const { random } = this.world;
    const written = random.chance(0.1) ? this.byIndex(place, reached, bad, depth) : place.literals === undefined || random.chance(0.4) ? undefined
      : random.chance(0.7) ? this.byMap(place, reached, bad, depth) : this.byParameter(place, reached, bad);
    if (written !== undefined) {
      return written;
    }
    const choices = this.condition(reached, bad, depth);
    const one = this.build(place, reached.and(choices), bad, depth + 1);
    const other = this.build(place, reached.without(choices), bad, depth + 1);
    if (one !== undefined && other !== undefined && random.chance(0.07)) {
      this.evaluatesUnused = true;
      return { 'Fn::Select': [this.when(choices, '0', '1')!, [one, other]] };
    }
    const chosen = this.when(choices, one, other);
    return typeof one === 'string' && typeof other === 'string' && random.chance(0.15) ? this.inText(chosen!) : chosen;
  }

  /** A text of which a function writes the whole. */
  private inText(value: Json): Json {
    return this.world.random.chance(0.5) ? { 'Fn::Join': ['', [value]] } : { 'Fn::Sub': ['${Value}', { Value: value }] };
  }

  /** What to depend on: where only some of the choices are to be wrong, often on exactly those. */
  private condition(reached: Choices, bad: Choices, depth: number): Choices {
    const { world } = this;
    const wrong = reached.and(bad);
    if (!wrong.isEmpty && !wrong.equals(reached) && (depth >= DEEPEST - 1 || world.random.chance(0.5))) {
      // Where the value is not reached, the condition may be anything.
      const anywhere = world.all.without(reached);
      return world.random.chance(0.5) ? wrong : wrong.or(world.anyCondition().and(anywhere));
    }
    return (world.random.chance(0.4) ? world.known() : undefined) ?? world.anyCondition();
  }

  private byMap(place: Place, reached: Choices, bad: Choices, depth: number): Outcome {
    const { world } = this;
    const variable = world.random.pick(world.variables.filter(({ typedList }) => typedList === undefined));
    const rows: JsonObject = {};
    let left = Choices.NONE;
    for (const value of variable.values) {
      const there = reached.and(world.where(variable, [value]));
      const isBad = there.meets(bad);
      const isMixed = isBad && !there.isWithin(bad);
      const literals = place.literals![there.isEmpty ? world.random.pick<'good' | 'bad'>(['bad', 'good']) : isBad ? 'bad' : 'good'];
      if (value === undefined || isMixed || literals.length === 0 || world.random.chance(0.25)) {
        left = left.or(there);
      } else {
        rows[value] = { value: world.random.pick(literals), other: world.random.word() };
      }
    }
    const isClosed = left.isEmpty && Object.keys(rows).length === variable.values.length;
    const byDefault = isClosed && world.random.chance(0.6) ? undefined : this.build(place, left, bad, depth + 1);
    // What a default means that is AWS::NoValue is not documented.
    const isNone = JSON.stringify(byDefault ?? '').includes('AWS::NoValue');
    if (Object.keys(rows).length === 0 || isNone || (byDefault === undefined && !isClosed)) {
      return undefined;
    }
    this.evaluatesUnused ||= byDefault !== undefined;
    const key: Json = world.random.chance(0.9) ? { Ref: variable.name } : { 'Fn::Sub': `\${${variable.name}}` };
    const options: Json[] = byDefault === undefined ? [] : [{ DefaultValue: byDefault }];
    const map = world.name('Map');
    if (world.random.chance(0.2) && !variable.values.includes(undefined)) {
      world.mappings[map] = { all: Object.fromEntries(Object.entries(rows).map(([row, of]): [string, Json] => [row, (of as JsonObject).value])) };
      return { 'Fn::FindInMap': [map, 'all', key, ...options] };
    }
    world.mappings[map] = rows;
    return { 'Fn::FindInMap': [map, key, 'value', ...options] };
  }

  /** An item of a list, by the index that a parameter is. */
  private byIndex(place: Place, reached: Choices, bad: Choices, depth: number): Outcome {
    const variable = this.world.variables.find(({ numbers }) => numbers);
    const items = variable?.values.map((value) => this.build(place, reached.and(this.world.where(variable, [value])), bad, depth + 1));
    if (variable === undefined || items!.some((item) => item === undefined || JSON.stringify(item).includes('AWS::NoValue'))) {
      return undefined;
    }
    this.evaluatesUnused = true;
    return { 'Fn::Select': [{ Ref: variable.name }, items as Json[]] };
  }

  /** The value of a parameter itself, where its values are right and wrong in the right choices. */
  private byParameter({ literals }: Place, reached: Choices, bad: Choices): Outcome {
    const { world } = this;
    const fits = world.variables.filter((variable) => !variable.lists && variable.typedList === undefined && variable.values.every((value) => {
      const there = reached.and(world.where(variable, [value]));
      const fitting = (kind: 'good' | 'bad') => literals![kind].map(String).includes(String(value));
      return there.isEmpty || (value !== undefined && (there.meets(bad) ? there.isWithin(bad) && fitting('bad') : fitting('good')));
    }));
    return fits.length === 0 ? undefined : { Ref: world.random.pick(fits).name };
  }

  /** A text in pieces that CloudFormation puts together. */
  private composed(value: Outcome): Outcome {
    const { random } = this.world;
    if (typeof value !== 'string' || value.length < 2 || !random.chance(0.12)) {
      return value;
    }
    const at = 1 + random.below(value.length - 1);
    const [start, end] = [value.slice(0, at), value.slice(at)];
    switch (random.below(4)) {
      case 0: return { 'Fn::Join': ['', [start, end]] };
      case 1: return { 'Fn::Sub': ['${Start}${End}', { Start: start, End: end }] };
      case 2: return { 'Fn::Select': [1, [random.word(), value]] };
      default: return { 'Fn::Select': ['0', { 'Fn::Split': ['|', `${value}|${random.word()}`] }] };
    }
  }

  /** A property that a loop over a list of one name writes. */
  private looped(object: JsonObject): JsonObject {
    const names = Object.keys(object);
    if (names.length === 0) {
      return object;
    }
    const { [this.world.random.pick(names)]: _, ...rest } = object;
    const moved = names.find((name) => !(name in rest))!;
    return { ...rest, [`Fn::ForEach::${this.world.name('Loop')}`]: ['Name', [moved], { '${Name}': object[moved] }] };
  }
}
