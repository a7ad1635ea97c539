import { addTo } from '../../cloudformation/json';

/** Something that is decided at deployment: a parameter, the Region of a stack, whether two unknown texts are equal. */
export interface Variable {
  /** The values that make a difference. */
  readonly candidates: readonly string[];
  /** Questions whose answer is impossible for values that CloudFormation rejects together. */
  readonly rules?: readonly Question<boolean>[];
}

/** The value of a variable in one combination of values. */
export type ValueOf = (variable: Variable) => string;

/** A question whose answer depends on variables: whether a condition is true, which value a parameter has. One object for each question. */
export interface Question<T> {
  answer(valueOf: ValueOf): T;
  /** The answer as messages show it, such as `IsProd is true`. */
  describe(answer: T): string;
}

/** Thrown in a case that CloudFormation does not deploy, such as one that needs a row that a mapping does not have. */
export const IMPOSSIBLE = new Error('CloudFormation does not deploy this case');

/** Thrown where there are more cases than can be listed. */
export const TOO_MANY_CASES = new Error('There are too many cases');

/** Represents all values of a variable that differ from its other candidates. */
export const OTHER = '\u0000other';

/** More combinations of values than this are not listed. */
const ASSIGNMENT_LIMIT = 4096;

type Assignment = ReadonlyMap<Variable, string>;

/** Combinations of values that lead to the same answers so far. */
export type Assignments = readonly Assignment[];

export const NOTHING_ASSIGNED: Assignments = [new Map()];

/** An answer, and the combinations of values that lead to it. */
export interface Answer<T> {
  readonly answer: T;
  readonly assignments: Assignments;
}

/** Answers questions for combinations of values. Each table asks the same questions, so answers are kept. */
export class Answers {
  private readonly known = new Map<Question<unknown>, KnownAnswers>();

  /** All answers that a question can have, each with the combinations that lead to it. */
  public of<T>(question: Question<T>, assignments: Assignments): readonly Answer<T>[] {
    const known = this.known.get(question) ?? new KnownAnswers(question, (rule, among) => this.allowed(rule, among));
    this.known.set(question, known);
    return known.to(assignments) as readonly Answer<T>[];
  }

  /** The combinations that a rule allows. A rule with too many combinations to evaluate does not restrict them. */
  private allowed(rule: Question<boolean>, among: Assignments): Assignments {
    try {
      return this.of(rule, among).flatMap(({ assignments }) => assignments);
    } catch (error) {
      if (error === TOO_MANY_CASES) {
        return among;
      }
      throw error;
    }
  }
}

/** The answers to one question by the values of the variables that it depends on. */
class KnownAnswers {
  private readonly variables = new Set<Variable>();
  private readonly byValues = new Map<string, unknown>();
  /** The cases of most tables are the same, and so are the lists of combinations. */
  private readonly byAssignments = new WeakMap<Assignments, readonly Answer<unknown>[]>();

  constructor(private readonly question: Question<unknown>, private readonly allowed: (rule: Question<boolean>, among: Assignments) => Assignments) {}

  public to(assignments: Assignments): readonly Answer<unknown>[] {
    const answers = this.byAssignments.get(assignments) ?? this.group(this.extend(assignments));
    this.byAssignments.set(assignments, answers);
    return answers;
  }

  private group(assignments: Assignments): readonly Answer<unknown>[] {
    const groups = new Map<unknown, Assignment[]>();
    for (const assignment of assignments) {
      const answer = this.answer(assignment);
      if (answer !== IMPOSSIBLE) {
        addTo(groups, answer, assignment);
      }
    }
    return [...groups].map(([answer, found]) => ({ answer, assignments: found }));
  }

  /** Gives a value to each variable of the question. Variables are found while it is answered, since some depend on the values of others. */
  private extend(assignments: Assignments): Assignments {
    let extended = assignments;
    for (let before = -1; before !== this.variables.size;) {
      before = this.variables.size;
      extended = [...this.variables].reduce(withValues, extended);
      extended.forEach((assignment) => this.answer(assignment));
    }
    const added = [...this.variables].filter((variable) => assignments.some((assignment) => !assignment.has(variable)));
    const rules = new Set(added.flatMap((variable) => variable.rules ?? []));
    return [...rules].filter((rule) => rule !== this.question).reduce((left, rule) => this.allowed(rule, left), extended);
  }

  private answer(assignment: Assignment): unknown {
    const values = JSON.stringify([...this.variables].map((variable) => assignment.get(variable)));
    if (!this.byValues.has(values)) {
      const size = this.variables.size;
      const answer = this.evaluate((variable) => {
        this.variables.add(variable);
        return assignment.get(variable) ?? variable.candidates[0];
      });
      if (size !== this.variables.size) {
        // The answer is for candidates that were not chosen yet.
        this.byValues.clear();
        return undefined;
      }
      this.byValues.set(values, answer);
    }
    return this.byValues.get(values);
  }

  private evaluate(valueOf: ValueOf): unknown {
    try {
      return this.question.answer(valueOf);
    } catch (error) {
      if (error === IMPOSSIBLE) {
        return IMPOSSIBLE;
      }
      throw error;
    }
  }
}

function withValues(assignments: Assignments, variable: Variable): Assignments {
  if (assignments.every((assignment) => assignment.has(variable))) {
    return assignments;
  }
  if (assignments.length * variable.candidates.length > ASSIGNMENT_LIMIT) {
    throw TOO_MANY_CASES;
  }
  return assignments.flatMap((assignment) => (assignment.has(variable) ? [assignment]
    : variable.candidates.map((candidate) => new Map([...assignment, [variable, candidate]]))));
}
