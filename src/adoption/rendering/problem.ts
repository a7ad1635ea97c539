/** Something that could not be made secure, or that whoever adopts a table should know. */
export interface Problem {
  /** A warning can be acknowledged; an error is of a table that stays insecure. */
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}
