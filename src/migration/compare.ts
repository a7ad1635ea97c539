import { immutableChanges, withoutSam } from './immutable';
import { keyRisks } from './keys';
import { nestedStackGone, nestedStackRisks } from './nested-changes';
import { customResourceGone, customResourceRisks, loopRisks, macroRisks } from './opaque-changes';
import { Reading } from './reading';
import type { Read } from './reading';
import { conditionRisks, isRetained, removalRisks } from './removals';
import { replicaRisks } from './replicas';
import { mayKeepTables } from './tables-on-key';
import { isCustomResource, isFollowed, isKey, isNestedStack, isTable } from './template';
import type { Environment, Resource } from './template';
import type { MigrationRisk, Update } from './update';
import { otherReadings, riskOf } from './update';

/** The risks of an update of a stack, with those of its nested stacks. */
export function migrationRisks(update: Update, environment: Environment): readonly MigrationRisk[] {
  const { before, after } = update;
  const followed = [...before.template.resources.values()].filter(isFollowed)
    // Data that was never deployed cannot be lost.
    .filter((resource) => before.presence(resource) !== false);
  return [
    ...followed.flatMap((resource) => {
      const updated = after?.template.resources.get(resource.logicalId);
      const read = { resource, reading: before };
      return updated !== undefined && isSameKind(resource, updated) && after!.presence(updated) !== false
        ? changeRisks(update, environment, read, { resource: updated, reading: after! })
        : goneRisks(update, environment, read, updated);
    }),
    ...loopRisks(update),
    ...macroRisks(update),
  ];
}

/** The type of a table may change, which is a separate risk. */
function isSameKind(before: Resource, after: Resource): boolean {
  return isTable(before) ? isTable(after) : isCustomResource(before) ? isCustomResource(after) : before.type === after.type;
}

function changeRisks(update: Update, environment: Environment, before: Read, after: Read): readonly MigrationRisk[] {
  if (isTable(before.resource)) {
    return tableRisks(update, before, after);
  }
  if (isKey(before.resource)) {
    return keyRisks(update, before, after);
  }
  if (isCustomResource(before.resource)) {
    return customResourceRisks(update, before, after);
  }
  const current = after.resource.template.nested.get(after.resource.logicalId);
  const deployed = update.deployedTemplateOf(before.resource, current);
  const inside = deployed === undefined || current === undefined ? [] : migrationRisks({
    ...update, before: new Reading(deployed, environment, before), after: new Reading(current, environment, after),
  }, environment);
  return [...inside, ...nestedStackRisks(update, before, after, { deployed, current })];
}

function goneRisks(update: Update, environment: Environment, before: Read, after: Resource | undefined): readonly MigrationRisk[] {
  if (isCustomResource(before.resource)) {
    return customResourceGone(update, before);
  }
  if (!isNestedStack(before.resource)) {
    return removalRisks(update, before, after, isKey(before.resource) && mayKeepTables(before, otherReadings(update)));
  }
  const deployed = update.deployedTemplateOf(before.resource, undefined);
  // A nested stack that is retained keeps its resources, whatever their own deletion policy is.
  return deployed === undefined ? nestedStackGone(update, before) : migrationRisks({
    ...update, before: new Reading(deployed, environment, before), after: undefined, isKept: update.isKept === true || isRetained(before),
  }, environment);
}

/** The risks of a table that stays in its stack. */
export function tableRisks(update: Update, before: Read, after: Read): readonly MigrationRisk[] {
  const { resource } = before;
  const { released } = update;
  const mayBeLost = released.allowsLoss(resource);
  if (withoutSam(resource).type !== withoutSam(after.resource).type) {
    return mayBeLost ? [] : [riskOf(update, resource, {
      rule: 'TableTypeChanged',
      what: `The table changes from ${resource.type} to ${after.resource.type}, which may delete the table with its items`,
      fix: `Keep the type. To move it: retain the table, take it out of the stack, and import it as the other type (docs/migration.md).${
        released.lossNote(resource)}`,
      location: 'Type',
    })];
  }
  return [
    ...immutableChanges(before, after).filter(({ replaces }) => !(replaces && mayBeLost)).map(({ name, replaces }) => riskOf(update, resource, {
      rule: replaces ? 'TableReplaced' : 'TableChangeRefused',
      what: replaces
        ? `A change of ${name} replaces the table with a new one, which is empty`
        : `${name} of the table changes, which CloudFormation cannot update`,
      fix: replaces
        ? `Keep ${name} as it is deployed, or create a second table and copy the items (docs/migration.md).${released.lossNote(resource)}`
        : `Keep ${name} as it is deployed, or create a second table and copy the items.`,
      location: `Properties.${name}`,
    })),
    ...replicaRisks(update, before, after),
    ...conditionRisks(update, before, after, { name: 'table', loss: 'CloudFormation deletes it with its items' }),
  ];
}
