import type { Glob } from './glob';
import { globOf } from './glob';

const SEGMENT = '[a-z0-9*?\\uE000-\\uF8FF-]*';
/** Six segments; a wildcard before the slash that ends the type of the resource is "incorrect wildcard usage" (IAM User Guide), so it is not counted on. */
const ARN = new RegExp(`^arn:(?:${SEGMENT}:){4}(?:\\*|[^*?/:]+(?:[/:].*)?)$`, 's');

/** What a `Resource` matches; undefined where that is not documented: a shortened ARN, an odd character, something that is no ARN. */
export function resourceGlob(text: string): Glob | undefined {
  return text === '*' || ARN.test(text) ? globOf(text, { wildcards: true, arn: text !== '*' }) : undefined;
}

/**
 * Whether a policy says more of its resources than that it is about all of them; if not, it says the same of every table.
 *
 * @param policyText the policy as JSON; one that is a text again, with its own quotes inside, may say anything
 */
export function namesResources(policyText: string): boolean {
  return policyText.startsWith('"') || /"(?:Not)?Resource":(?!"\*"|\["\*"\])/.test(policyText);
}
