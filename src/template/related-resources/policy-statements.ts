import { wildcardExpression } from '../../cloudformation/action-patterns';
import { isPlainObject, itemBranches, presentBranches } from '../../cloudformation/intrinsics';
import { at, isScalar } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { partsOf } from '../../cloudformation/text';
import { eachValue, unverifiable, value, valuesOf } from '../branches';
import type { Branches } from '../facts';
import { asPolicy } from '../policy-document';
import type { PropertyReader } from '../property-reader';
import type { Template } from '../template';
import { descend } from './descend';

/** A policy document as a template has it. */
export interface WrittenPolicy {
  readonly template: Template;
  readonly document?: Json;
}

interface Statements {
  readonly statements: readonly PolicyStatement[];
  /** Whether there may be other statements. */
  readonly isPartlyUnknown: boolean;
}

/** The statements of a policy. They are read one by one, since a whole policy may have more conditions than a reader can combine. */
export function readStatements(reader: PropertyReader, { document, template }: WrittenPolicy): Statements {
  const documents = presentBranches(document ?? {}).flatMap((branch) => (isPlainObject(branch)
    ? value(branch) : asPolicy(reader, reader.evaluate(branch, template))));
  const written = documents.flatMap((of) => (of.kind === 'value' ? descend(reader, of.value, template, 'Statement') : [of]));
  const found = written.flatMap((of): Branches<Json> => (of.kind !== 'value' || isPlainObject(of.value)
    ? [of] : eachValue<Json, Json>(reader.evaluate(of.value, template), (statement) =>
      (isPlainObject(statement) ? value(statement) : unverifiable(reader.explain(statement))))));
  return {
    statements: valuesOf(found).map((statement) => new PolicyStatement(reader, statement, template)),
    isPartlyUnknown: found.some(({ kind }) => kind === 'unverifiable'),
  };
}

/** Whether a statement allows an action. Its conditions are not read: they may be true. */
export type Allowance = 'certain' | 'possible' | 'none';

/** A policy statement. Its parts are evaluated when they are read. */
export class PolicyStatement {
  private readonly byEffect: Allowance;
  private patterns?: readonly ActionPattern[];

  constructor(public readonly reader: PropertyReader, private readonly statement: Json, public readonly template: Template) {
    const effects = this.values(at(statement, 'Effect'));
    const isAll = (wanted: string) => effects.length > 0 && effects.every((effect) => effect === wanted);
    this.byEffect = isAll('Deny') ? 'none' : isAll('Allow') ? 'certain' : 'possible';
  }

  public allows(action: string): Allowance {
    const { byEffect } = this;
    if (byEffect === 'none') {
      return 'none';
    }
    const matching = this.actions().filter(({ expression }) => expression.test(action));
    const isNamed = matching.some(({ isKnown }) => isKnown);
    if (this.isExcepting()) {
      // An unknown exception may be this action or another one.
      return isNamed ? 'none' : matching.length > 0 ? 'possible' : byEffect;
    }
    return isNamed ? byEffect : matching.length > 0 ? 'possible' : 'none';
  }

  /** The actions that it may allow, as patterns: all actions for a statement with NotAction. */
  public actionPatterns(): readonly string[] {
    return this.byEffect === 'none' ? [] : this.isExcepting() ? ['*'] : this.actions().map(({ text }) => text);
  }

  /** The evaluated resources. Exceptions and values that are known only at deployment may be any resource: they are null. */
  public resources(): readonly Json[] {
    return at(this.statement, 'NotResource') === undefined ? this.values(at(this.statement, 'Resource')) : [UNKNOWN];
  }

  private isExcepting(): boolean {
    return at(this.statement, 'NotAction') !== undefined;
  }

  private actions(): readonly ActionPattern[] {
    this.patterns ??= this.values(at(this.statement, 'NotAction') ?? at(this.statement, 'Action')).map((action) => {
      const text = asPattern(action);
      return { text, expression: wildcardExpression(text, 'is'), isKnown: typeof action === 'string' };
    });
    return this.patterns;
  }

  private values(of: Json | undefined): readonly Json[] {
    return itemBranches(of ?? []).flatMap((item) => this.reader.evaluate(item, this.template)).flatMap((branch) =>
      (branch.kind === 'value' ? [branch.value] : branch.kind === 'absent' ? [] : [UNKNOWN]));
  }
}

interface ActionPattern {
  readonly text: string;
  readonly expression: RegExp;
  /** Whether no part of it is unknown. */
  readonly isKnown: boolean;
}

/** Replaces an unverifiable value. */
const UNKNOWN: Json = null;

/** The text of a value, with a wildcard in place of what is unknown. */
export function asPattern(of: Json): string {
  return partsOf(of).map((part) => (isScalar(part) ? String(part) : '*')).join('');
}
