import { ABSENT, eachValue, unverifiable, value } from './branches';
import { Evaluator } from './evaluator';
import type { Branches } from './facts';
import { DEPLOYER_VALUE, FOREIGN_REFERENCE } from './template';
import type { PropertySource, Resource } from './template';
import { asIntrinsic, hasMacro, isPlainObject, namedResource } from '../cloudformation/intrinsics';
import type { Json } from '../cloudformation/json';
import { at, booleanOf, canonical, isScalar } from '../cloudformation/json';
import { abbreviate, hasDynamicReference, partsOf } from '../cloudformation/text';

/** Reads typed properties from the templates of an app. */
export class PropertyReader extends Evaluator {
  /** The value at a path of keys. Every step of the path may be conditional. */
  public at({ properties, template }: PropertySource, ...keys: readonly string[]): Branches<Json> {
    let current = properties;
    for (let step = 0; step < keys.length && current !== undefined; step++) {
      if (!isPlainObject(current)) {
        const rest = keys.slice(step);
        return eachValue(this.evaluate(current, template), (evaluated) => this.pick(evaluated, ...rest));
      }
      current = at(current, keys[step]);
    }
    return this.evaluate(current, template);
  }

  /** The value at a path of keys in an evaluated value. */
  public pick(evaluated: Json, ...keys: readonly string[]): Branches<Json> {
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

  public boolean(source: PropertySource, ...keys: readonly string[]): Branches<boolean> {
    return this.asBoolean(this.at(source, ...keys));
  }

  public number(source: PropertySource, ...keys: readonly string[]): Branches<number> {
    return eachValue(this.at(source, ...keys), (evaluated) => {
      const number = (typeof evaluated === 'string' && evaluated.trim() !== '') || typeof evaluated === 'number' ? Number(evaluated) : NaN;
      return Number.isNaN(number) ? unverifiable(this.explain(evaluated)) : value(number);
    });
  }

  public text(source: PropertySource, ...keys: readonly string[]): Branches<string> {
    return this.asText(this.at(source, ...keys));
  }

  public asBoolean(branches: Branches<Json>): Branches<boolean> {
    return eachValue(branches, (evaluated) => {
      const boolean = booleanOf(evaluated);
      return boolean === undefined ? unverifiable(this.explain(evaluated)) : value(boolean);
    });
  }

  public asText(branches: Branches<Json>): Branches<string> {
    return eachValue(branches, (evaluated) =>
      (isScalar(evaluated) && !hasDynamicReference(String(evaluated)) ? value(String(evaluated)) : unverifiable(this.explain(evaluated))));
  }

  /** The resources that an evaluated value refers to: by itself, or in parts of its text. */
  public referencedResources(evaluated: Json): readonly Resource[] {
    return partsOf(this.resolvedValue(evaluated)).flatMap((part) => this.referencedResource(part) ?? []);
  }

  /** A text that is equal for the same key: its id, ARN or alias, or the reference that leads to it with the stack that the reference belongs to. */
  public keyName(key: Json): string {
    const resolved = this.resolvedValue(key);
    return typeof resolved === 'string' ? resolved : [this.originTemplate(resolved)?.origin.stackPath, canonical(resolved)].join(' ');
  }

  /** Why an evaluated value is not known. */
  public explain(evaluated: Json): string {
    const reference = this.resolvedValue(evaluated);
    if (hasMacro(reference)) {
      return JSON.stringify(reference).includes('"Fn::ForEach::') ? 'a loop (Fn::ForEach) generates it' : 'a macro (Fn::Transform) generates it';
    }
    const intrinsic = asIntrinsic(reference);
    if (intrinsic === undefined) {
      const isLookedUp = typeof reference === 'string' && hasDynamicReference(reference);
      return isLookedUp ? `it is looked up at deployment (${cut(reference)})` : 'it is malformed';
    }
    return REASONS[intrinsic.name]?.(cut(intrinsic.argument)) ?? this.explainReference(reference);
  }

  private explainReference(reference: Json): string {
    const named = namedResource(reference);
    const template = this.originTemplate(reference);
    if (named === undefined || template === undefined || named.logicalId.startsWith('AWS::')) {
      return `it is evaluated at deployment (${cut(reference)})`;
    }
    if (template.section('Parameters', named.logicalId) !== undefined) {
      return `it is the parameter ${named.logicalId}`;
    }
    const type = template.resources.get(named.logicalId)?.type;
    return type === undefined
      ? `it refers to ${named.logicalId}, which the template does not define`
      : `it is a value of ${named.logicalId} (${type}) that is known only at deployment`;
  }
}

const REASONS: { readonly [name: string]: ((argument: string) => string) | undefined } = {
  'Fn::ImportValue': (argument) => `it is imported as ${argument}, which no stack of this app exports`,
  'Fn::GetStackOutput': (argument) => `it is an output of a stack that is not in this app (${argument})`,
  [DEPLOYER_VALUE]: (argument) => `the stack that deploys the template sets it (${argument})`,
  [FOREIGN_REFERENCE]: (argument) => `it refers to ${argument} in another stack, which is known only after synthesis`,
};

function cut(evaluated: Json): string {
  return abbreviate(evaluated, 200);
}
