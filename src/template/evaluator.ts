import { ABSENT, combine, distinct, eachValue, unverifiable, value, withDefault } from './branches';
import type { Branches } from './facts';
import { mappingValues, pseudoParameter, REFERENCE_RESOLVERS } from './reference-resolvers';
import type { Resource, Template } from './template';
import type { TemplateSet, TemplateValue } from './template-set';
import { asIntrinsic, attributeOf, DEPTH_LIMIT, hasIntrinsic, namedResource } from '../cloudformation/intrinsics';
import type { Intrinsic } from '../cloudformation/intrinsics';
import { at, isList, isObject } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';
import { isLiteral, joinParts, literal, selectItem, subParts } from '../cloudformation/text';

/**
 * Evaluates values as CloudFormation would: conditions become branches, text is composed, and references are resolved across all templates of the
 * app. A reference that cannot be resolved stays in the value as the template writes it.
 */
export class Evaluator {
  /** The template that an unresolved reference was written in: its logical id belongs to this template. */
  private readonly originTemplates = new WeakMap<object, Template>();
  /** The value in another template that an unresolved reference leads to. */
  private readonly resolvedValues = new WeakMap<object, Json>();
  /** The outcomes of the values that references lead to, by template and name. */
  private readonly outcomes = new Map<Template, Map<string, Branches<Json>>>();

  constructor(public readonly templates: TemplateSet) {}

  public evaluate(of: Json | undefined, template: Template): Branches<Json> {
    if (of === undefined) {
      return ABSENT;
    }
    return isLiteral(of) ? value(of) : this.walk(of, template, 0);
  }

  /** The text of a value whose only outcome is a text. */
  public singleText(of: Json | undefined, template: Template): string | undefined {
    const [outcome, ...others] = this.evaluate(of, template);
    return others.length === 0 && outcome.kind === 'value' && typeof outcome.value === 'string' ? outcome.value : undefined;
  }

  /** An evaluated value after its references into other templates are followed to the end. */
  public resolvedValue(evaluated: Json): Json {
    const next = isObject(evaluated) ? this.resolvedValues.get(evaluated) : undefined;
    return next === undefined ? evaluated : this.resolvedValue(next);
  }

  /** The template that an evaluated reference was written in. */
  public originTemplate(evaluated: Json): Template | undefined {
    return isObject(evaluated) ? this.originTemplates.get(evaluated) : undefined;
  }

  /** The resource that an evaluated value refers to, and its attribute; none for `Ref`. */
  public target(evaluated: Json): Target | undefined {
    const reference = this.resolvedValue(evaluated);
    const named = namedResource(reference);
    const resource = named && this.originTemplate(reference)?.resources.get(named.logicalId);
    return resource && { resource, attribute: named.attribute };
  }

  public referencedResource(evaluated: Json): Resource | undefined {
    return this.target(evaluated)?.resource;
  }

  private walk(of: Json, template: Template, depth: number): Branches<Json> {
    if (typeof of !== 'object' || of === null) {
      return value(typeof of === 'string' ? literal(of) : of);
    }
    if (depth > DEPTH_LIMIT) {
      return TOO_DEEP;
    }
    if (isList(of)) {
      return combine(of.map((item) => this.walk(item, template, depth + 1)));
    }
    const intrinsic = asIntrinsic(of);
    return intrinsic === undefined ? this.object(of as JsonObject, template, depth) : this.intrinsic(intrinsic, template, depth + 1);
  }

  private object(of: JsonObject, template: Template, depth: number): Branches<Json> {
    const entries = Object.entries(of).map(([key, item]) =>
      eachValue(this.walk(item, template, depth + 1), (evaluated) => value<[string, Json]>([key, evaluated])));
    // `fromEntries` defines properties, so a key `__proto__` does not change the prototype.
    return eachValue(combine(entries), (combination) => value(Object.fromEntries(combination)));
  }

  private intrinsic({ name, argument }: Intrinsic, template: Template, depth: number): Branches<Json> {
    switch (name) {
      case 'Ref':
        return this.ref(argument, template, depth);
      case 'Fn::GetAtt':
        return this.resolveReference({ name, argument: attributeOf(argument) ?? argument }, template, depth);
      case 'Fn::ImportValue':
      case 'Fn::GetStackOutput':
        return this.resolveReference({ name, argument }, template, depth);
      case 'Fn::If':
        return isList(argument) && argument.length === 3
          ? distinct(argument.slice(1).flatMap((outcome) => this.walk(outcome, template, depth)))
          : this.keepUnresolved(name, argument, template);
      case 'Fn::Sub':
        return this.substitute(argument, template, depth);
      case 'Fn::Transform':
        return this.keepUnresolved(name, argument, template);
      default:
        return eachValue(this.walk(argument, template, depth), (evaluated) => this.compute(name, evaluated, template, depth));
    }
  }

  private ref(argument: Json, template: Template, depth: number): Branches<Json> {
    if (argument === 'AWS::NoValue') {
      return ABSENT;
    }
    const text = typeof argument === 'string' ? pseudoParameter(argument, template) : undefined;
    return text === undefined ? this.resolveReference({ name: 'Ref', argument }, template, depth) : value(text);
  }

  private compute(name: string, argument: Json, template: Template, depth: number): Branches<Json> {
    const [first, second, ...others] = isList(argument) ? argument : [];
    if (name === 'Fn::Join' && typeof first === 'string' && isList(second)) {
      return value(this.withOrigin(joinParts(first, second), template));
    }
    if (name === 'Fn::Split' && typeof first === 'string' && first !== '' && typeof second === 'string') {
      return value(second.split(first));
    }
    const item = name === 'Fn::Select' && others.length === 0 ? selectItem(first, second) : undefined;
    if (item !== undefined) {
      return value(item);
    }
    const found = name === 'Fn::FindInMap' ? mappingValues(argument, template) : [];
    return found.length === 0 ? this.keepUnresolved(name, argument, template) : found.flatMap((of) => this.walk(of, template, depth));
  }

  private substitute(argument: Json, template: Template, depth: number): Branches<Json> {
    const [text, variables] = isList(argument) ? argument : [argument, {}];
    if (typeof text !== 'string') {
      return this.keepUnresolved('Fn::Sub', argument, template);
    }
    const parts = subParts(text, (name) => at(variables, name)).map((part) => this.walk(part, template, depth));
    return eachValue(combine(parts), (combination) => value(this.withOrigin(joinParts('', combination), template)));
  }

  private resolveReference({ name, argument }: Reference, template: Template, depth: number): Branches<Json> {
    const unresolved = this.withOrigin({ [name]: argument }, template);
    const found = REFERENCE_RESOLVERS[name](argument, template, this.templates, (of, where) => this.singleText(of, where));
    const outcomes = found.flatMap((of) => this.outcomesOf(of, depth));
    // A value that is AWS::NoValue leaves the reference unresolved: what applies in its place is not looked up.
    return outcomes.length === 0
      ? value(unresolved)
      : eachValue(withDefault(outcomes, value(unresolved)), (outcome) => value(this.expressIn(template, outcome, unresolved)));
  }

  private outcomesOf({ template, name, value: of }: TemplateValue, depth: number): Branches<Json> {
    const known = this.outcomes.get(template) ?? new Map<string, Branches<Json>>();
    this.outcomes.set(template, known);
    const before = known.get(name);
    if (before !== undefined) {
      return before;
    }
    // Only a value that refers to itself finds this outcome. CloudFormation rejects such circles.
    known.set(name, TOO_DEEP);
    const outcomes = this.walk(of, template, depth);
    known.set(name, outcomes);
    return outcomes;
  }

  /** Text means the same in every template. Any other outcome becomes a copy of the reference to it, with the outcome as its resolved value. */
  private expressIn(template: Template, outcome: Json, reference: JsonObject): Json {
    if (!hasIntrinsic(outcome)) {
      return outcome;
    }
    const copy = this.withOrigin({ ...reference }, template);
    this.resolvedValues.set(copy, outcome);
    return copy;
  }

  private keepUnresolved(name: string, argument: Json, template: Template): Branches<Json> {
    return value(this.withOrigin({ [name]: argument }, template));
  }

  /** A value that already has an origin keeps it. */
  private withOrigin<T extends Json>(evaluated: T, template: Template): T {
    if (isObject(evaluated) && !this.originTemplates.has(evaluated)) {
      this.originTemplates.set(evaluated, template);
    }
    return evaluated;
  }
}

const TOO_DEEP = unverifiable('it is nested too deeply, or in a circle');

/** An intrinsic that may lead to a value in another template. */
interface Reference extends Intrinsic {
  readonly name: keyof typeof REFERENCE_RESOLVERS;
}

interface Target {
  readonly resource: Resource;
  readonly attribute?: string;
}
