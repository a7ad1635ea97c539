import { Answers, IMPOSSIBLE, NOTHING_ASSIGNED, TOO_MANY_CASES } from './assignments';
import type { Question, ValueOf } from './assignments';

/** More cases of one resource than this are not distinguished: a reviewer could not check them either. */
const CASE_LIMIT = 64;

/** A case of a resource: what was decided, in words, in the order in which it was asked. */
export interface Case {
  readonly decisions: readonly string[];
  /** Whether nothing was decided, since there are too many cases: every outcome of a condition was read. */
  readonly undecided?: boolean;
}

const UNDECIDED: Case = { decisions: [], undecided: true };

/** What was read in one case; a resource that does not depend on conditions has one reading and no case. */
export interface Reading<T> {
  readonly value: T;
  readonly when?: Case;
}

/**
 * Reads a resource once for each combination of answers that matters to it.
 *
 * CloudFormation evaluates a condition once for a template, so everything that is read in a case (properties, policies, related resources) has the
 * same answers. Questions are found while reading: a question that is not asked is not decided.
 */
export class Cases {
  private readonly answers = new Answers();
  private current?: CurrentCase;
  private fixed?: ValueOf;

  /** Whether questions have answers. If not, every outcome of a condition is possible. */
  public get decided(): boolean {
    return this.current !== undefined || this.fixed !== undefined;
  }

  /** Whether variables have given values: results are not kept. */
  public get hasValues(): boolean {
    return this.fixed !== undefined;
  }

  /** The answer in this case. Only where questions have answers. */
  public ask<T>(question: Question<T>): T {
    return this.fixed === undefined ? this.current!.ask(question, this.answers) : question.answer(this.fixed);
  }

  /** Reads while variables have the given values. */
  public withValues<T>(valueOf: ValueOf, read: () => T): T {
    return this.during(undefined, valueOf, read);
  }

  /** Reads what is the same in every case, such as an index of all resources. */
  public outside<T>(read: () => T): T {
    return this.during(undefined, undefined, read);
  }

  /** The result of a reading, and the questions that it asked, in order. */
  public recorded<T>(read: () => T): Recorded<T> {
    const { current } = this;
    if (current === undefined) {
      return { result: read(), questions: [] };
    }
    const start = current.asked.length;
    const result = read();
    return { result, questions: current.asked.slice(start) };
  }

  /** The readings of all cases. If there are too many, there is one reading in which every outcome of a condition is possible. */
  public each<T>(read: () => T): readonly Reading<T>[] {
    const readings: Reading<T>[] = [];
    for (let current: CurrentCase | undefined = new CurrentCase([]); current !== undefined; current = current.next()) {
      try {
        const value = this.during(current, undefined, read);
        readings.push(current.decisions.length === 0 ? { value } : { value, when: { decisions: current.decisions } });
      } catch (error) {
        if (error === TOO_MANY_CASES) {
          return [{ value: this.outside(read), when: UNDECIDED }];
        }
        if (error !== IMPOSSIBLE) {
          throw error;
        }
      }
      if (readings.length > CASE_LIMIT) {
        return [{ value: this.outside(read), when: UNDECIDED }];
      }
    }
    // If CloudFormation deploys none of the cases, no question is decided.
    return readings.length === 0 ? [{ value: this.outside(read) }] : readings;
  }

  private during<T>(current: CurrentCase | undefined, fixed: ValueOf | undefined, read: () => T): T {
    const [outerCase, outerValues] = [this.current, this.fixed];
    this.current = current;
    this.fixed = fixed;
    try {
      return read();
    } finally {
      this.current = outerCase;
      this.fixed = outerValues;
    }
  }
}

interface Recorded<T> {
  readonly result: T;
  readonly questions: readonly Question<unknown>[];
}

/** One case while it is read. */
class CurrentCase implements Case {
  public readonly decisions: string[] = [];
  /** Every question, as often as it is asked. */
  public readonly asked: Question<unknown>[] = [];
  private readonly known = new Map<Question<unknown>, unknown>();
  private readonly choices: { readonly chosen: number; readonly count: number }[] = [];
  private assignments = NOTHING_ASSIGNED;

  /** @param script which answer to choose for each question that has several; the first one for questions beyond it */
  constructor(private readonly script: readonly number[]) {}

  public ask<T>(question: Question<T>, answers: Answers): T {
    this.asked.push(question);
    if (!this.known.has(question)) {
      this.known.set(question, this.decide(question, answers));
    }
    return this.known.get(question) as T;
  }

  /** The case that differs in the last answer that can differ; undefined after the last case. */
  public next(): CurrentCase | undefined {
    const script = this.choices.map(({ chosen }) => chosen);
    for (let last = script.length - 1; last >= 0; last--) {
      if (script[last] + 1 < this.choices[last].count) {
        return new CurrentCase([...script.slice(0, last), script[last] + 1]);
      }
    }
    return undefined;
  }

  private decide<T>(question: Question<T>, answers: Answers): T {
    const possible = answers.of(question, this.assignments);
    if (possible.length === 0) {
      throw IMPOSSIBLE;
    }
    const chosen = possible.length === 1 ? 0 : this.script[this.choices.length] ?? 0;
    const { answer, assignments } = possible[chosen];
    this.assignments = assignments;
    if (possible.length > 1) {
      this.choices.push({ chosen, count: possible.length });
      this.decisions.push(question.describe(answer));
    }
    return answer;
  }
}
