import { IMPOSSIBLE } from './assignments';
import type { Question, ValueOf, Variable } from './assignments';
import type { Variables } from './variables';
import { DEPTH_LIMIT, hasMacro } from '../../cloudformation/intrinsics';
import { at, canonical, entriesOf, isList, isObject, isScalar, listOf } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { isKnown } from '../../cloudformation/text';
import type { Template } from '../template';

/** An operand of `Fn::Equals`. */
export interface Operand {
  /** Undefined where it is unknown. */
  readonly text?: string;
  /** Equal for equal unknown texts. */
  readonly unknown?: Json;
  /** The variable, with a value that differs from all its candidates. */
  readonly variable?: Variable;
}

/** An operand from its evaluated value. */
export function operandOf(evaluated: Json, variable: Variable | undefined): Operand {
  return isScalar(evaluated) && isKnown(String(evaluated)) ? { text: String(evaluated) } : { unknown: evaluated, variable };
}

/** A template, and the values of the variables. */
interface Evaluation {
  readonly template: Template;
  readonly valueOf: ValueOf;
}

interface Rule {
  readonly text: string;
  readonly question: Question<boolean>;
}

/** Evaluates an operand while variables have the given values. */
type Operands = (of: Json, template: Template, valueOf: ValueOf) => Operand;

/** The conditions of templates, as questions. A condition that cannot be evaluated may be true or false, but has the same value in every place. */
export class Conditions {
  private readonly questions = new WeakMap<Template, Map<string, Question<boolean>>>();
  /** Conditions refer to each other: each is evaluated once for the same values. The answer is undefined while it is evaluated. */
  private readonly answers = new WeakMap<ValueOf, Map<Question<boolean>, boolean | undefined>>();

  private readonly rules = new WeakMap<Template, readonly Rule[]>();

  constructor(private readonly variables: Variables, private readonly operand: Operands) {}

  public named(name: string, template: Template): Question<boolean> {
    const known = this.questions.get(template) ?? new Map<string, Question<boolean>>();
    this.questions.set(template, known);
    const question: Question<boolean> = known.get(name) ?? {
      answer: (valueOf) => this.answer(question, name, template, valueOf),
      describe: (answer) => `${name} is ${answer}`,
    };
    known.set(name, question);
    return question;
  }

  /** What the section `Rules` of a template requires of a parameter: CloudFormation does not deploy a template that violates it. */
  public rulesAbout(parameter: string, template: Template): readonly Question<boolean>[] {
    const section = at(template.document, 'Rules') ?? {};
    // A macro may rewrite the rules next to it.
    const rules = this.rules.get(template) ?? entriesOf(hasMacro(section) ? {} : section).map(([name, rule]) => ({
      text: JSON.stringify(rule), question: this.rule(name, rule, template),
    }));
    this.rules.set(template, rules);
    return rules.filter(({ text }) => text.includes(JSON.stringify(parameter))).map(({ question }) => question);
  }

  /** An assertion that cannot be evaluated may be true, and so does not restrict parameters. */
  private rule(name: string, rule: Json, template: Template): Question<boolean> {
    const condition = at(rule, 'RuleCondition');
    const assertions = listOf(at(rule, 'Assertions')).map((assertion) => at(assertion, 'Assert'));
    return {
      answer: (valueOf) => {
        const isTrue = (of: Json | undefined) => of === undefined || this.isTrue(of, { template, valueOf }, 0);
        if (isTrue(condition) && !assertions.every(isTrue)) {
          throw IMPOSSIBLE;
        }
        return true;
      },
      describe: () => `the rule ${name} holds`,
    };
  }

  private answer(question: Question<boolean>, name: string, template: Template, valueOf: ValueOf): boolean {
    const answers = this.answers.get(valueOf) ?? new Map<Question<boolean>, boolean | undefined>();
    this.answers.set(valueOf, answers);
    const evaluation: Evaluation = { template, valueOf };
    if (!answers.has(question)) {
      answers.set(question, undefined);
      const section = at(template.document, 'Conditions');
      // A macro among the conditions may rewrite each of them.
      const definition = at(section, 'Fn::Transform') === undefined ? at(section, name) : undefined;
      answers.set(question, definition === undefined ? this.isUnknownTrue({ Condition: name }, evaluation) : this.isTrue(definition, evaluation, 0));
    }
    // CloudFormation rejects a condition that depends on itself.
    return answers.get(question) ?? this.isUnknownTrue({ Condition: name }, evaluation);
  }

  private isTrue(of: Json, evaluation: Evaluation, depth: number): boolean {
    const [name, argument] = isObject(of) && Object.keys(of).length === 1 ? Object.entries(of)[0] : [];
    const operands = isList(argument) && depth <= DEPTH_LIMIT ? argument : [];
    const isTrue = (operand: Json) => this.isTrue(operand, evaluation, depth + 1);
    if (name === 'Condition' && typeof argument === 'string') {
      return this.named(argument, evaluation.template).answer(evaluation.valueOf);
    }
    if (name === 'Fn::Equals' && operands.length === 2) {
      return this.isEqual(operands[0], operands[1], evaluation);
    }
    if (name === 'Fn::Not' && operands.length === 1) {
      return !isTrue(operands[0]);
    }
    if ((name === 'Fn::And' || name === 'Fn::Or') && operands.length > 0) {
      return name === 'Fn::And' ? operands.every(isTrue) : operands.some(isTrue);
    }
    const [first, second] = operands;
    if (name === 'Fn::Contains' && operands.length === 2 && isList(first)) {
      return first.some((item) => this.isEqual(item, second, evaluation));
    }
    return this.isUnknownTrue(of, evaluation);
  }

  private isEqual(one: Json, other: Json, evaluation: Evaluation): boolean {
    const [first, second] = [one, other].map((operand) => this.operand(operand, evaluation.template, evaluation.valueOf));
    if (first.text !== undefined && second.text !== undefined) {
      return first.text === second.text;
    }
    const [lower, upper] = [first, second].map(({ text, unknown }) => canonical(text ?? unknown)).sort();
    if (lower === upper && first.variable === second.variable) {
      return true;
    }
    return !differs(first, second) && !differs(second, first) && this.isUnknownTrue([lower, upper], evaluation);
  }

  private isUnknownTrue(of: Json, { template, valueOf }: Evaluation): boolean {
    return valueOf(this.variables.comparison(canonical(of), template)) === 'true';
  }
}

/** A variable with another value differs from each of its candidates. */
function differs({ variable }: Operand, { text }: Operand): boolean {
  return variable !== undefined && text !== undefined && variable.candidates.includes(text);
}
