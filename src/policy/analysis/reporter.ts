/** Where those who read a policy say what is wrong with it, and what the template does not tell. */
export interface Reporter {
  complain(what: string): void;
  wonder(what: string, part: unknown): void;
}
