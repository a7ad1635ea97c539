import type { Read } from './reading';
import { conditionName, isRetained } from './removals';
import type { MigrationRisk, Update } from './update';
import { riskOf } from './update';
import { canonical } from '../cloudformation/json';

/** What the texts say of a resource. */
export interface Thing {
  /** `table`, `key`, ... */
  readonly name: string;
  /** What happens where it is deleted. */
  readonly loss: string;
  /** Whether its data stays in the account where it is deleted; by default, whether it is retained in both templates. */
  readonly stays?: boolean;
  /** Whether it is unlikely to contain tables. */
  readonly isWarning?: boolean;
  /** Whether a table that stays may need it. */
  readonly isNeeded?: boolean;
}

/** The risk of a condition that is added, changed or removed: where it does not hold, CloudFormation deletes the resource. */
export function conditionRisks(update: Update, before: Read, after: Read, thing: Thing): readonly MigrationRisk[] {
  const { stays = isRetained(before) && isRetained(after), isWarning = false, isNeeded = false } = thing;
  const [presence, updated] = [before, after].map(({ reading, resource }) => reading.presence(resource));
  const { released } = update;
  const isAllowed = stays || isWarning ? released.has(before.resource) : released.allowsLoss(before.resource, isNeeded);
  if (isAllowed || canonical(presence) === canonical(updated)) {
    return [];
  }
  const [one, other] = [before, after].map(({ resource }) => conditionName(resource.body));
  if (updated === true) {
    return [riskOf(update, before.resource, {
      rule: 'ConditionChanged',
      isWarning: true,
      what: `The ${thing.name} loses the condition ${one}: where it does not hold, the update creates a new ${thing.name}`,
      fix: `Check that no stack needs to go without the ${thing.name}.`,
      location: 'Condition',
    })];
  }
  const change = presence === true ? `gets the condition ${other}`
    : one === other ? `has the condition ${one}, whose meaning changes` : `changes from the condition ${one} to ${other}`;
  return [riskOf(update, before.resource, {
    rule: 'ConditionChanged',
    isWarning,
    what: `The ${thing.name} ${change}: where the condition does not hold, ${
      stays ? 'its data stays in the account, and no stack manages it' : thing.loss}`,
    fix: stays || isWarning
      ? `Keep the condition as it is deployed, or list \`${released.nameOf(before.resource)}\` in \`released\` if the ${
        thing.name} may leave the stack.${released.note(before.resource)}`
      : `Keep the condition as it is deployed. If the ${thing.name} may leave the stack, deploy it with DeletionPolicy Retain first `
        + `(docs/migration.md).${released.lossNote(before.resource, isNeeded)}`,
    location: 'Condition',
  })];
}
