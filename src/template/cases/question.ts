/** Something that only the deployment decides: a parameter, the Region of a stack, whether two unknown texts are equal. */
export interface Variable {
  /** The values that make a difference. */
  readonly candidates: readonly string[];
}

/** The value of a variable in one combination of values. */
export type ValueOf = (variable: Variable) => string;

/** A question whose answer depends on variables: whether a condition is true, which value a parameter has. One object for each question. */
export interface Question<T> {
  answer(valueOf: ValueOf): T;
  /** The answer in the words of a message, such as `IsProd is true`. */
  describe(answer: T): string;
}
