import type { Comparison } from './compare';

/** Why the guard may stop a template that is secure in every assignment. The list is closed: any other false alarm is a fault. */
const KINDS: Readonly<Record<string, (comparison: Comparison) => boolean>> = {
  // Only a deployment unrolls a loop, even over a literal list: its transform may change what a loop means.
  'a loop writes a property': ({ errors }) => errors.every(({ message }) => /loop \(Fn::ForEach\)|Tables may hide here/.test(message)),
};

/** The reason, if there is one, for which the guard does not tell that the template is secure. */
export function kindOfFalseAlarm(comparison: Comparison): string | undefined {
  return Object.keys(KINDS).find((kind) => KINDS[kind](comparison));
}
