import { ABSENT, each, unverifiable, value } from './branches';
import { Evaluator } from './evaluate';
import { explain } from './explain';
import type { Branch, Branches, Json } from '../facts';
import { asIntrinsic, isObject, isScalar, own } from './json';
import type { Template } from '../source/template';
import type { TemplateSet } from '../source/template-set';

/** Reads typed properties off the templates of one app. */
export class Reading {
  public readonly evaluator: Evaluator;

  constructor(public readonly templates: TemplateSet) {
    this.evaluator = new Evaluator(templates);
  }

  /** What stands at the end of a path of keys, each step of which may be conditional. */
  public at(of: Json | undefined, template: Template, ...keys: readonly string[]): Branches<Json> {
    let current = of;
    for (let step = 0; step < keys.length && current !== undefined; step++) {
      if (!isObject(current) || asIntrinsic(current) !== undefined || Object.hasOwn(current, 'Fn::Transform')) {
        const rest = keys.slice(step);
        return each(this.evaluator.evaluate(current, template), (evaluated) => [this.pick(evaluated, ...rest)]);
      }
      current = own(current, keys[step]);
    }
    return this.evaluator.evaluate(current, template);
  }

  /** The same in a value that is evaluated already. */
  public pick(evaluated: Json, ...keys: readonly string[]): Branch<Json> {
    let current: Json | undefined = evaluated;
    for (const key of keys) {
      if (!isObject(current) || asIntrinsic(current) !== undefined || Object.hasOwn(current, 'Fn::Transform')) {
        return unverifiable(this.explain(current));
      }
      current = own(current, key);
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
    const word = isScalar(evaluated) ? String(evaluated).toLowerCase() : '';
    return word === 'true' || word === 'false' ? value(word === 'true') : unverifiable(this.explain(evaluated));
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
