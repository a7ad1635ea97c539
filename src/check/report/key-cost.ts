import { resourceKey } from '../../rules/rule';
import { allReplicas } from '../../rules/support/replicas';
import { customerManaged } from '../../rules/support/used-keys';
import type { AppFacts, KeyFact } from '../../template/facts';

/** What the keys of the tables cost, in USD a month. */
export interface KeyCost {
  /** The keys of the app that encrypt tables. Other keys of the app are not counted. */
  readonly keys: number;
  readonly now: number;
  readonly afterTwoRotations: number;
  /** The keys that the app does not define, which are not counted. */
  readonly foreignKeys: number;
  /** The least number of keys: one for each account and Region. */
  readonly sharedKeys: number;
  /** What one key for each account and Region saves. */
  readonly savedNow: number;
  readonly savedAfterTwoRotations: number;
}

/** 1 USD a month, and 1 USD more after each of the first two rotations (KMS pricing). */
const MONTH = 1;
const AFTER_TWO_ROTATIONS = 3;

export function keyCost(facts: AppFacts): KeyCost {
  const keys = new Map<string, KeyFact>();
  const foreign = new Set<string>();
  for (const { fact } of allReplicas(facts)) {
    for (const { key, foreignKeyName, foreignKey } of customerManaged(fact)) {
      if (key === undefined) {
        foreign.add(foreignKeyName ?? foreignKey ?? '');
      } else {
        keys.set(resourceKey(key.where), key);
      }
    }
  }
  const all = [...keys.values()];
  const sharedKeys = new Set(all.map(placeOf)).size;
  const afterTwoRotations = all.reduce((sum, key) => sum + later(key), 0);
  return {
    keys: all.length,
    now: all.length * MONTH,
    afterTwoRotations,
    foreignKeys: foreign.size,
    sharedKeys,
    savedNow: (all.length - sharedKeys) * MONTH,
    savedAfterTwoRotations: Math.max(0, afterTwoRotations - sharedKeys * AFTER_TWO_ROTATIONS),
  };
}

/** A key whose rotation is unknown may rotate. */
function later({ rotation }: KeyFact): number {
  return rotation.every((branch) => branch.kind === 'absent' || (branch.kind === 'value' && !branch.value)) ? MONTH : AFTER_TWO_ROTATIONS;
}

/** Stacks without a known Region may be deployed to different ones, so that their keys may not be shared. */
function placeOf({ where: { account, region, templateFile } }: KeyFact): string {
  return JSON.stringify(account === undefined || region === undefined ? [templateFile] : [account, region]);
}
