import type { Comparison } from './compare';

/** Why the guard may stop a template that is secure in every assignment. The list is closed: any other false alarm is a fault. */
const KINDS: Readonly<Record<string, (comparison: Comparison) => boolean>> = {};

/** The reason, if there is one, for which the guard does not tell that the template is secure. */
export function kindOfFalseAlarm(comparison: Comparison): string | undefined {
  return Object.keys(KINDS).find((kind) => KINDS[kind](comparison));
}
