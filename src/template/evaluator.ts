import { ABSENT, combine, distinct, eachValue, unverifiable, value, withDefault } from './branches';
import { IMPOSSIBLE } from './cases/assignments';
import { CaseCache } from './cases/case-cache';
import { Cases } from './cases/cases';
import { Conditions, operandOf } from './cases/conditions';
import type { Operand } from './cases/conditions';
import { Literals } from './cases/literals';
import { Variables } from './cases/variables';
import type { ParameterQuestion } from './cases/variables';
import type { Branches } from './facts';
import { computedBy, mappingOutcomes } from './functions';
import { pseudoParameter, REFERENCE_RESOLVERS } from './reference-resolvers';
import type { Resource, Template } from './template';
import type { TemplateSet, TemplateValue, Texts } from './template-set';
import { asIntrinsic, attributeOf, conditional, DEPTH_LIMIT, hasIntrinsic, isNoValue, namedResource } from '../cloudformation/intrinsics';
import type { IfBranches, Intrinsic } from '../cloudformation/intrinsics';
import { at, isList, isObject } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';
import { isLiteral, joinParts, literal, pseudoParameterOf, subParts } from '../cloudformation/text';

/**
 * Evaluates values as CloudFormation would: text is composed, and references are resolved across all templates of the app. A case decides conditions
 * and parameters. Without a case, each outcome of a condition is a branch. A reference that cannot be resolved stays in the value
 * as the template writes it.
 */
export class Evaluator {
  /** The template that an unresolved reference was written in: its logical id belongs to this template. */
  private readonly originTemplates = new WeakMap<object, Template>();
  /** The value in another template that an unresolved reference leads to. */
  private readonly resolvedValues = new WeakMap<object, Json>();
  public readonly cases = new Cases();
  private readonly variables: Variables;
  private readonly conditions: Conditions;

  /** The outcomes of the values that references lead to, by template and name. */
  private readonly outcomes = new Map<Template, CaseCache<string, Branches<Json>>>();
  /** The values that references lead to and that are being evaluated. */
  private readonly evaluating = new Map<Template, Set<string>>();

  private readonly texts: Texts = {
    inCase: (of, template) => this.singleText(of, template),
    inEachCase: (of, template) => this.cases.outside(() => this.singleText(of, template)),
  };

  constructor(public readonly templates: TemplateSet) {
    this.variables = new Variables(this.cases, new Literals(templates), (name, template) => this.conditions.rulesAbout(name, template));
    this.conditions = new Conditions(this.variables, (of, template, valueOf) => this.cases.withValues(valueOf, () => this.operand(of, template)));
  }

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

  /** Whether the resource is deployed in this case: neither its condition nor that of a stack around it is false. */
  public exists({ entry, template }: Resource): boolean {
    const condition = at(entry, 'Condition');
    return (typeof condition !== 'string' || !this.cases.decided || this.cases.ask(this.conditions.named(condition, template)))
      && (template.parent === undefined || this.exists(template.parent.resource));
  }

  /** The items of a list that may be conditional as a whole and item by item, as they are written; any other value is an item itself. */
  public items(of: Json, template: Template): readonly Json[] {
    return this.chosen(of, template).flatMap((list) => (isList(list) ? list.flatMap((item) => this.chosen(item, template)) : [list]));
  }

  /** What an `Fn::If` leads to, as it is written; empty where that is `AWS::NoValue`. */
  private chosen(of: Json, template: Template): readonly Json[] {
    const branches = conditional(of);
    if (branches === undefined) {
      return isNoValue(of) ? [] : [of];
    }
    return this.branchesOf(branches, template).flatMap((branch) => this.chosen(branch, template));
  }

  /** The branch of an `Fn::If` in this case; both without a case. */
  private branchesOf([condition, whenTrue, whenFalse]: IfBranches, template: Template): readonly Json[] {
    return typeof condition !== 'string' || !this.cases.decided ? [whenTrue, whenFalse]
      : [this.cases.ask(this.conditions.named(condition, template)) ? whenTrue : whenFalse];
  }

  /** An operand of a condition. */
  private operand(of: Json, template: Template): Operand {
    const [outcome, ...others] = this.walk(of, template, 0);
    return others.length === 0 && outcome.kind === 'value' ? operandOf(outcome.value, this.variableOf(outcome.value, template)) : { unknown: of };
  }

  /** The variable of an evaluated value, if its value in this case differs from all its candidates. */
  private variableOf(evaluated: Json, template: Template): ParameterQuestion | undefined {
    const reference = this.resolvedValue(evaluated);
    return this.variables.of(reference, this.originTemplate(reference) ?? template);
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
        return typeof argument === 'string' ? this.ref(argument, template, depth) : this.computedReference(name, argument, template, depth);
      case 'Fn::GetAtt': {
        const attribute = attributeOf(argument);
        return attribute === undefined ? this.computedReference(name, argument, template, depth)
          : this.resolveReference({ name, argument: attribute }, template, depth);
      }
      case 'Fn::ImportValue':
      case 'Fn::GetStackOutput':
        return this.resolveReference({ name, argument }, template, depth);
      case 'Fn::If':
        return this.ifOutcomes(argument, template, depth);
      case 'Fn::Sub':
        return this.substitute(argument, template, depth);
      case 'Fn::Transform':
        return this.keepUnresolved(name, argument, template);
      default:
        return eachValue(this.walk(argument, template, depth), (evaluated) => this.compute(name, evaluated, template, depth));
    }
  }

  /** Functions may write the name in a reference (CloudFormation: AWS::LanguageExtensions). */
  private computedReference(name: 'Ref' | 'Fn::GetAtt', argument: Json, template: Template, depth: number): Branches<Json> {
    return eachValue(this.walk(argument, template, depth), (evaluated) => {
      const attribute = name === 'Fn::GetAtt' ? attributeOf(evaluated) : undefined;
      return name === 'Ref' && typeof evaluated === 'string' ? this.ref(evaluated, template, depth)
        : this.resolveReference({ name, argument: attribute ?? evaluated }, template, depth);
    });
  }

  private ref(argument: string, template: Template, depth: number): Branches<Json> {
    if (argument === 'AWS::NoValue') {
      return ABSENT;
    }
    const text = pseudoParameter(argument, template);
    return text === undefined
      ? this.resolveReference({ name: 'Ref', argument }, template, depth)
      : value((this.cases.hasValues && pseudoParameterOf(text) !== undefined
        ? this.variables.valueOfPseudoParameter(argument, template) : undefined) ?? text);
  }

  private compute(name: string, argument: Json, template: Template, depth: number): Branches<Json> {
    if (name === 'Fn::FindInMap') {
      return this.mapped(argument, template, depth);
    }
    const computed = computedBy(name, argument);
    return computed === undefined ? this.keepUnresolved(name, argument, template) : value(this.withOrigin(computed, template));
  }

  /** What is known only at deployment; the items of a list that is a parameter are known in a case. */
  private keepUnresolved(name: string, argument: Json, template: Template): Branches<Json> {
    const unresolved = this.withOrigin({ [name]: argument }, template);
    const variable = name === 'Fn::Select' ? this.variableOf(unresolved, template) : undefined;
    return (variable && this.variables.valuesOf(variable)?.flatMap((of) => value(of))) ?? value(unresolved);
  }

  private ifOutcomes(argument: Json, template: Template, depth: number): Branches<Json> {
    const branches = conditional({ 'Fn::If': argument });
    return branches === undefined
      ? this.keepUnresolved('Fn::If', argument, template)
      : distinct(this.branchesOf(branches, template).flatMap((branch) => this.walk(branch, template, depth)));
  }

  private mapped(argument: Json, template: Template, depth: number): Branches<Json> {
    const found = mappingOutcomes(argument, template, (key) =>
      this.variables.mappingKey(key, this.variableOf(key, template)));
    if (found === undefined) {
      return this.keepUnresolved('Fn::FindInMap', argument, template);
    }
    if (found.length > 0) {
      return distinct(found.flatMap((of) => this.walk(of, template, depth)));
    }
    if (this.cases.decided) {
      throw IMPOSSIBLE;
    }
    return this.keepUnresolved('Fn::FindInMap', argument, template);
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
    const found = REFERENCE_RESOLVERS[name](argument, template, this.templates, this.texts);
    const parameter = name === 'Ref' && typeof argument === 'string' ? template.section('Parameters', argument) : undefined;
    if (parameter !== undefined && found.length === 0) {
      return this.variables.outcomesOf(argument as string, template) ?? value(unresolved);
    }
    const outcomes = found.flatMap((of) => this.outcomesOf(of, depth));
    // A value that is AWS::NoValue leaves the reference unresolved: the default that applies instead is not looked up.
    return outcomes.length === 0
      ? value(unresolved)
      : eachValue(withDefault(outcomes, value(unresolved)), (outcome) =>
        (parameter === undefined ? undefined : this.variables.passed(outcome, this.variableOf(outcome, template), argument as string, template))
        ?? value(this.expressIn(template, outcome, unresolved)));
  }

  private outcomesOf({ template, name, value: of }: TemplateValue, depth: number): Branches<Json> {
    const known = this.outcomes.get(template) ?? new CaseCache<string, Branches<Json>>(this.cases);
    this.outcomes.set(template, known);
    const evaluating = this.evaluating.get(template) ?? new Set<string>();
    this.evaluating.set(template, evaluating);
    if (evaluating.has(name)) {
      // Only a value that refers to itself is requested during its evaluation. CloudFormation rejects such cycles.
      return TOO_DEEP;
    }
    evaluating.add(name);
    try {
      return known.get(name, () => this.walk(of, template, depth));
    } finally {
      evaluating.delete(name);
    }
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

  /** A value that already has an origin keeps it. */
  private withOrigin<T extends Json>(evaluated: T, template: Template): T {
    if (isObject(evaluated) && !this.originTemplates.has(evaluated)) {
      this.originTemplates.set(evaluated, template);
    }
    return evaluated;
  }
}

const TOO_DEEP = unverifiable('it is nested too deeply or refers to itself');

/** An intrinsic that may lead to a value in another template. */
interface Reference extends Intrinsic {
  readonly name: keyof typeof REFERENCE_RESOLVERS;
}

interface Target {
  readonly resource: Resource;
  readonly attribute?: string;
}
