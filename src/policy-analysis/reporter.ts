import { brief } from './text';

/** Where those who read a statement say what is wrong with it, and what the template does not tell. */
export interface Reporter {
  complain(what: string): void;
  wonder(what: string, part: unknown): void;
}

export function reporterFor(name: string, malformed: string[], unknown: string[]): Reporter {
  return {
    complain: (what) => malformed.push(`${name}: ${what}`),
    wonder: (what, part) => unknown.push(`${name}: ${what} is ${brief(part)}`),
  };
}
