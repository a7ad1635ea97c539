import { immutableChanges } from './immutable';
import type { Read } from './reading';
import { conditionRisks, isRetained, mayBeRetained } from './removals';
import { mayKeepTables, tableElsewhere } from './tables-on-key';
import type { MigrationRisk, Update } from './update';
import { otherReadings, riskOf } from './update';

/** The risks of a key that stays in its stack. */
export function keyRisks(update: Update, before: Read, after: Read): readonly MigrationRisk[] {
  const isNeeded = mayKeepTables(before, otherReadings(update));
  const mayBeLost = update.released.allowsLoss(before.resource, isNeeded);
  return [
    ...immutableChanges(before, after).filter(({ replaces }) => !replaces || !mayBeLost).map(({ name, replaces }) => riskOf(update, before.resource, {
      rule: 'KeyReplaced',
      what: replaces ? `A change of ${name} replaces the key, and the data that the deployed key encrypts is lost`
        : `${name} of the key changes, which CloudFormation cannot update: it needs another key`,
      fix: `Create a second key, move the tables to it, and keep this key until all tables use the second one.${
        replaces ? update.released.lossNote(before.resource, isNeeded) : ''}`,
      location: `Properties.${name}`,
    })),
    ...retentionRisks(update, before, after),
    ...conditionRisks(update, before, after, { name: 'key', loss: 'CloudFormation deletes it, and the data that it encrypts is lost', isNeeded }),
  ];
}

/** A retained key may be deleted only with its tables: its backups and tables of other stacks cannot be read without it. */
function retentionRisks(update: Update, before: Read, after: Read): readonly MigrationRisk[] {
  const isLowered = mayBeRetained(before) && !isRetained(after)
    && before.reading.text(before.resource.body.DeletionPolicy) !== after.reading.text(after.resource.body.DeletionPolicy);
  const { released } = update;
  const others = otherReadings(update);
  if (!isLowered || released.has(before.resource) || ![before, after].some((key) => mayKeepTables(key, others))) {
    return [];
  }
  const table = tableElsewhere(before, others);
  return [riskOf(update, before.resource, {
    rule: 'KeyNotRetained',
    what: 'The key is no longer retained: when it is removed from the stack, CloudFormation deletes it, and the data that it encrypts is lost, '
      + `including backups${table === undefined ? '' : `. ${table} may be encrypted with it`}`,
    fix: 'Keep DeletionPolicy Retain. To delete its tables with it, first deploy them with DeletionPolicy Delete. List '
      + `\`${released.nameOf(before.resource)}\` in \`released\` if you don't need the data that it encrypts.${released.note(before.resource)}`,
    location: 'DeletionPolicy',
  })];
}
