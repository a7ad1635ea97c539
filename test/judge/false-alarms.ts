import type { Comparison } from './compare';
import type { RandomApp } from './generator/random-app';
import { isObject } from './json';

/** Why the guard may stop a template that is secure in every assignment. The list is closed: any other false alarm is a fault. */
const KINDS: Readonly<Record<string, (comparison: Comparison) => boolean>> = {
  // Which branch deploys a nested template is asked before the conditions are evaluated case by case.
  'a nested template that no choice deploys': ({ app, errors }) => errors.every(({ ids = [] }) => ids.every((id) => id === NESTED_STACK || !isOf(app, id))),
};

const NESTED_STACK = 'Nested';

function isOf({ document }: RandomApp, id: string): boolean {
  return isObject(document.Resources) && id in document.Resources;
}

/** The reason, if there is one, for which the guard does not tell that the template is secure. */
export function kindOfFalseAlarm(comparison: Comparison): string | undefined {
  return Object.keys(KINDS).find((kind) => KINDS[kind](comparison));
}
