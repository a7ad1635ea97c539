import { isNoValue } from '../cloudformation/intrinsics';
import { abbreviate } from '../cloudformation/text';

/** Collects what is wrong with a statement, and which of its values the template does not contain. */
export interface Reporter {
  malformed(what: string): void;
  unknown(what: string, part: unknown): void;
  /** What the template contains, and AWS does not document. */
  undocumented(what: string): void;
}

export function reporterFor(name: string, malformed: string[], unknown: string[]): Reporter {
  return {
    malformed: (what) => malformed.push(`${name}: ${what}`),
    undocumented: (what) => unknown.push(`${name}: ${what}`),
    unknown: (what, part) => unknown.push(`${name}: ${what} is ${abbreviate(part)}`),
  };
}

/** The values of an element, which may be a list or a single value. CloudFormation removes `AWS::NoValue`. */
export function itemsOf(part: unknown): readonly unknown[] {
  return (Array.isArray(part) ? part as unknown[] : [part]).filter((item) => !isNoValue(item));
}
