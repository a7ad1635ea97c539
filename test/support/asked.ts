import type { Policy } from './paper';
import { concerning } from './policies';
import { isFull } from './sizes';

/**
 * The actions that a proof asks for: all of them in a full run. A small run asks for the important ones, and for one of each group of actions that
 * the same statements concern, because conditions and principals decide in the same way within a group.
 */
export function asked(policies: readonly Policy[], actions: readonly string[], important: readonly string[]): readonly string[] {
  if (isFull) {
    return actions;
  }
  const groups = new Set<string>();
  return actions.filter((action) => {
    const group = policies.map((policy) => statementsOn(policy, action)).join(' ');
    const isNew = !groups.has(group);
    groups.add(group);
    return isNew || important.includes(action);
  });
}

/** The positions of the statements that concern an action. */
function statementsOn(policy: Policy, action: string): string {
  const statements = concerning(policy, action).Statement;
  return policy.Statement.flatMap((statement, index) => (statements.includes(statement) ? [index] : [])).join();
}
