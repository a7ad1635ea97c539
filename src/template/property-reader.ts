import { asIntrinsic, hasTransform, isPlainObject, namedResource } from '../cloudformation/intrinsics';
import { at, booleanOf, isScalar } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { abbreviate } from '../cloudformation/text';
import { ABSENT, each, unverifiable, value } from './branches';
import { Evaluator } from './evaluator';
import type { Branch, Branches } from './facts';
import { DEPLOYER_VALUE, FOREIGN_REFERENCE } from './template';
import type { Template } from './template';
import type { TemplateSet } from './template-set';

/** Reads typed properties off the templates of one app. */
export class PropertyReader {
  public readonly evaluator: Evaluator;

  constructor(public readonly templates: TemplateSet) {
    this.evaluator = new Evaluator(templates);
  }

  /** What stands at the end of a path of keys, each step of which may be conditional. */
  public at(of: Json | undefined, template: Template, ...keys: readonly string[]): Branches<Json> {
    let current = of;
    for (let step = 0; step < keys.length && current !== undefined; step++) {
      if (!isPlainObject(current)) {
        const rest = keys.slice(step);
        return each(this.evaluator.evaluate(current, template), (evaluated) => [this.pick(evaluated, ...rest)]);
      }
      current = at(current, keys[step]);
    }
    return this.evaluator.evaluate(current, template);
  }

  /** The same in a value that is evaluated already. */
  public pick(evaluated: Json, ...keys: readonly string[]): Branch<Json> {
    let current: Json | undefined = evaluated;
    for (const key of keys) {
      if (!isPlainObject(current)) {
        return unverifiable(this.explain(current));
      }
      current = at(current, key);
      if (current === undefined) {
        return ABSENT;
      }
    }
    return value(current);
  }

  public boolean(of: Json | undefined, template: Template, ...keys: readonly string[]): Branches<boolean> {
    return each(this.at(of, template, ...keys), (evaluated) => [this.asBoolean(evaluated)]);
  }

  public number(of: Json | undefined, template: Template, ...keys: readonly string[]): Branches<number> {
    return each(this.at(of, template, ...keys), (evaluated) => [this.asNumber(evaluated)]);
  }

  public text(of: Json | undefined, template: Template, ...keys: readonly string[]): Branches<string> {
    return each(this.at(of, template, ...keys), (evaluated) => [this.asText(evaluated)]);
  }

  /** CloudFormation takes the strings for the booleans. */
  public asBoolean(evaluated: Json): Branch<boolean> {
    const known = booleanOf(evaluated);
    return known === undefined ? unverifiable(this.explain(evaluated)) : value(known);
  }

  public asNumber(evaluated: Json): Branch<number> {
    const known = (typeof evaluated === 'string' && evaluated.trim() !== '') || typeof evaluated === 'number' ? Number(evaluated) : NaN;
    return Number.isNaN(known) ? unverifiable(this.explain(evaluated)) : value(known);
  }

  public asText(evaluated: Json): Branch<string> {
    return isScalar(evaluated) && !String(evaluated).includes('{{resolve:') ? value(String(evaluated)) : unverifiable(this.explain(evaluated));
  }

  /** The values among the outcomes. */
  public known<T>(branches: Branches<T>): readonly T[] {
    return branches.flatMap((branch) => (branch.kind === 'value' ? [branch.value] : []));
  }

  public explain(evaluated: Json): string {
    return explain(evaluated, this.evaluator);
  }
}

/** Why an evaluated value is not known. */
function explain(evaluated: Json, evaluator: Evaluator): string {
  const reference = evaluator.meaningOf(evaluated);
  if (hasTransform(reference)) {
    return 'a macro (Fn::Transform) makes it';
  }
  const intrinsic = asIntrinsic(reference);
  if (intrinsic === undefined) {
    return typeof reference === 'string' && reference.includes('{{resolve:') ? `it is looked up at deployment (${words(reference)})` : 'it is malformed';
  }
  return REASONS[intrinsic.name]?.(words(intrinsic.argument)) ?? explainReference(reference, evaluator);
}

const REASONS: { readonly [name: string]: ((argument: string) => string) | undefined } = {
  'Fn::ImportValue': (argument) => `it is imported as ${argument}, which no stack of this app exports`,
  'Fn::GetStackOutput': (argument) => `it is an output of a stack that is not in this app (${argument})`,
  [DEPLOYER_VALUE]: (argument) => `the stack that deploys the template sets it (${argument})`,
  [FOREIGN_REFERENCE]: (argument) => `it refers to ${argument} in another stack, which only synthesized templates can tell`,
};

function explainReference(reference: Json, evaluator: Evaluator): string {
  const named = namedResource(reference);
  const template = evaluator.homeOf(reference);
  if (named === undefined || template === undefined || named.logicalId.startsWith('AWS::')) {
    return `it is evaluated at deployment (${words(reference)})`;
  }
  if (template.section('Parameters', named.logicalId) !== undefined) {
    return `it is the parameter ${named.logicalId}`;
  }
  const type = template.resources.get(named.logicalId)?.type;
  return type === undefined ? `it refers to ${named.logicalId}, which the template does not define` : `it is known to ${named.logicalId} (${type}) alone`;
}

function words(value: Json): string {
  return abbreviate(value, 200);
}
