import { asIntrinsic, attributeOf, DEPTH_LIMIT, hasIntrinsic, namedResource } from '../cloudformation/intrinsics';
import type { Intrinsic } from '../cloudformation/intrinsics';
import { at, isList, isObject } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';
import { isLiteral, joinParts, literal, selectItem, subParts } from '../cloudformation/text';
import { ABSENT, combine, distinct, each, unverifiable, value, whenAbsent } from './branches';
import type { Branch, Branches } from './facts';
import { REFERENCE_RESOLVERS, mappingRows, pseudoParameter } from './reference-resolvers';
import type { Resource, Template } from './template';
import type { Place, TemplateSet } from './template-set';

const TOO_DEEP = unverifiable('it is nested too deeply, or in a circle');

/** What may lead beyond its template. */
interface Reference extends Intrinsic {
  readonly name: keyof typeof REFERENCE_RESOLVERS;
}

/** A resource that a value refers to, and the attribute asked of it; none for `Ref`. */
interface Target {
  readonly resource: Resource;
  readonly attribute?: string;
}

/**
 * Evaluates values as CloudFormation would: conditions become branches, text is folded, references are followed over the
 * whole app. What cannot be followed stays in the value as the template writes it.
 */
export class Evaluator {
  /** The template in whose words a reference that is left over is written. */
  private readonly home = new WeakMap<object, Template>();
  /** What a reference that is left over leads to in another template. */
  private readonly meaning = new WeakMap<object, Json>();
  private readonly followed = new Map<Template, Map<string, Branches<Json>>>();

  constructor(private readonly templates: TemplateSet) {}

  public evaluate(of: Json | undefined, template: Template): Branches<Json> {
    if (of === undefined) {
      return [ABSENT];
    }
    return isLiteral(of) ? [value(of)] : this.walk(of, template, 0);
  }

  /** The text of a value that has exactly one outcome, and that a text. */
  public text(of: Json, template: Template): string | undefined {
    const outcomes = this.evaluate(of, template);
    const texts = outcomes.flatMap((branch) => (branch.kind === 'value' && typeof branch.value === 'string' ? [branch.value] : []));
    return outcomes.length === 1 ? texts[0] : undefined;
  }

  /** What an evaluated value means, once references into other templates are followed to their end. */
  public meaningOf(evaluated: Json): Json {
    let current = evaluated;
    for (let next = this.next(current); next !== undefined; next = this.next(current)) {
      current = next;
    }
    return current;
  }

  /** The template in whose words an evaluated reference is written. */
  public homeOf(evaluated: Json): Template | undefined {
    return isObject(evaluated) ? this.home.get(evaluated) : undefined;
  }

  /** The resource that an evaluated value refers to. */
  public target(evaluated: Json): Target | undefined {
    const reference = this.meaningOf(evaluated);
    const named = namedResource(reference);
    const resource = named && this.homeOf(reference)?.resources.get(named.logicalId);
    return resource && { resource, attribute: named.attribute };
  }

  private walk(of: Json, template: Template, depth: number): Branches<Json> {
    if (typeof of !== 'object' || of === null) {
      return [value(typeof of === 'string' ? literal(of) : of)];
    }
    if (depth > DEPTH_LIMIT) {
      return [TOO_DEEP];
    }
    if (isList(of)) {
      return combine(of.map((item) => this.walk(item, template, depth + 1)));
    }
    const intrinsic = asIntrinsic(of);
    return intrinsic === undefined ? this.object(of as JsonObject, template, depth) : this.intrinsic(intrinsic, template, depth + 1);
  }

  private next(of: Json): Json | undefined {
    return isObject(of) ? this.meaning.get(of) : undefined;
  }

  private object(of: JsonObject, template: Template, depth: number): Branches<Json> {
    const entries = Object.entries(of).map(([key, item]) =>
      each(this.walk(item, template, depth + 1), (evaluated): Branches<[string, Json]> => [value([key, evaluated])]));
    // `fromEntries` defines properties: a key `__proto__` stays a key.
    return each(combine(entries), (combination): Branches<Json> => [value(Object.fromEntries(combination))]);
  }

  private intrinsic({ name, argument }: Intrinsic, template: Template, depth: number): Branches<Json> {
    switch (name) {
      case 'Ref':
        return this.reference(argument, template, depth);
      case 'Fn::GetAtt':
        return this.reach({ name, argument: attributeOf(argument) ?? argument }, template, depth);
      case 'Fn::ImportValue':
      case 'Fn::GetStackOutput':
        return this.reach({ name, argument }, template, depth);
      case 'Fn::If':
        return isList(argument) && argument.length === 3
          ? distinct(argument.slice(1).flatMap((outcome) => this.walk(outcome, template, depth)))
          : [this.leave(name, argument, template)];
      case 'Fn::Sub':
        return this.substitute(argument, template, depth);
      case 'Fn::Transform':
        return [this.leave(name, argument, template)];
      default:
        return each(this.walk(argument, template, depth), (evaluated) => this.fold(name, evaluated, template, depth));
    }
  }

  private reference(argument: Json, template: Template, depth: number): Branches<Json> {
    if (argument === 'AWS::NoValue') {
      return [ABSENT];
    }
    const text = typeof argument === 'string' ? pseudoParameter(argument, template) : undefined;
    return text === undefined ? this.reach({ name: 'Ref', argument }, template, depth) : [value(text)];
  }

  private fold(name: string, argument: Json, template: Template, depth: number): Branches<Json> {
    const list = isList(argument) ? argument : [];
    if (name === 'Fn::Join' && typeof list[0] === 'string' && isList(list[1])) {
      return [this.settle(joinParts(list[0], list[1]), template)];
    }
    if (name === 'Fn::Split' && typeof list[0] === 'string' && list[0] !== '' && typeof list[1] === 'string') {
      return [value(list[1].split(list[0]))];
    }
    if (name === 'Fn::Select' && list.length === 2) {
      const item = selectItem(list[0], list[1]);
      return [item === undefined ? this.leave(name, argument, template) : value(item)];
    }
    const known = (name === 'Fn::FindInMap' ? mappingRows(list, template) : []).flatMap((item) => item ?? []);
    return known.length === 0 ? [this.leave(name, argument, template)] : known.flatMap((item) => this.walk(item, template, depth));
  }

  private substitute(argument: Json, template: Template, depth: number): Branches<Json> {
    const [text, variables] = isList(argument) ? argument : [argument, {}];
    if (typeof text !== 'string') {
      return [this.leave('Fn::Sub', argument, template)];
    }
    const parts = subParts(text, (name) => at(variables, name)).map((part) => this.walk(part, template, depth));
    return each(combine(parts), (combination): Branches<Json> => [this.settle(joinParts('', combination), template)]);
  }

  private reach(intrinsic: Reference, template: Template, depth: number): Branches<Json> {
    const left = this.leave(intrinsic.name, intrinsic.argument, template);
    const places = REFERENCE_RESOLVERS[intrinsic.name](intrinsic.argument, template, this.templates, (of, where) => this.text(of, where));
    const outcomes = places.flatMap((place) => this.valueOf(place, depth));
    // What is passed as AWS::NoValue is not passed: what applies instead is not followed further.
    return outcomes.length === 0 ? [left] : each(whenAbsent(outcomes, left), (found) => [value(this.localise(found, left.value, template))]);
  }

  private valueOf(place: Place, depth: number): Branches<Json> {
    let known = this.followed.get(place.template);
    if (known === undefined) {
      this.followed.set(place.template, (known = new Map<string, Branches<Json>>()));
    }
    const before = known.get(place.name);
    if (before !== undefined) {
      return before;
    }
    // Until it is evaluated it stands for a circle, which CloudFormation would refuse.
    known.set(place.name, [TOO_DEEP]);
    const outcome = this.walk(place.value, place.template, depth);
    known.set(place.name, outcome);
    return outcome;
  }

  /** Text is the same in every template; anything else is written as this template writes it, its meaning kept beside it. */
  private localise(found: Json, local: Json, template: Template): Json {
    if (!hasIntrinsic(found)) {
      return found;
    }
    const copy = { ...(local as JsonObject) };
    this.home.set(copy, template);
    this.meaning.set(copy, found);
    return copy;
  }

  private leave(name: string, argument: Json, template: Template): { readonly kind: 'value'; readonly value: Json } {
    const left = { [name]: argument };
    this.home.set(left, template);
    return { kind: 'value', value: left };
  }

  private settle(folded: Json, template: Template): Branch<Json> {
    if (isObject(folded) && !this.home.has(folded)) {
      this.home.set(folded, template);
    }
    return value(folded);
  }
}
