import { abbreviate } from '../cloudformation/text';

/** Where those who read a statement say what is wrong with it, and what the template does not tell. */
export interface Reporter {
  malformed(what: string): void;
  unknown(what: string, part: unknown): void;
}

export function reporterFor(name: string, malformed: string[], unknown: string[]): Reporter {
  return {
    malformed: (what) => malformed.push(`${name}: ${what}`),
    unknown: (what, part) => unknown.push(`${name}: ${what} is ${abbreviate(part)}`),
  };
}
