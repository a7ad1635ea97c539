import { listOf } from './json';
import type { Json } from './json';

/** A text in which `*` and `?` are wildcards, as IAM policies have them, as a regular expression. */
export function wildcardExpression(text: string, flags: string): RegExp {
  return new RegExp(`^${text.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*').replace(/\?/g, '.')}$`, flags);
}

/** Whether an action of a statement, with `*` and `?`, stands for one of these. Action names are not case-sensitive (IAM User Guide). */
function standsForOne(pattern: string, actions: readonly string[]): boolean {
  const text = pattern.toLowerCase();
  if (!/[*?]/.test(text)) {
    return actions.some((action) => action.toLowerCase() === text);
  }
  const expression = wildcardExpression(text, 's');
  return actions.some((action) => expression.test(action.toLowerCase()));
}

/** Whether the `Action` of a statement includes one of these. */
export function includesAction(of: Json | undefined, actions: readonly string[]): boolean {
  return listOf(of).some((item) => typeof item === 'string' && standsForOne(item, actions));
}

/** Whether it may: an item that is known only at deployment may be any action. */
export function mayIncludeAction(of: Json | undefined, actions: readonly string[]): boolean {
  return listOf(of).some((item) => typeof item !== 'string' || standsForOne(item, actions));
}
