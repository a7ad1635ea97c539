import type { Read } from './reading';
import { replicasOf } from './replicas';
import { isTable } from './template';
import type { Resource } from './template';
import type { MigrationRisk, Update } from './update';
import { riskOf } from './update';
import { at, canonical } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';

const RETAINED: ReadonlySet<string | undefined> = new Set(['Retain', 'RetainExceptOnCreate']);

/**
 * The deletion policies that a resource may have; undefined for one that cannot be read. With the transform AWS::LanguageExtensions a deletion
 * policy may be an intrinsic function. The default of tables and keys is Delete.
 */
function policiesOf({ resource, reading }: Read): readonly (string | undefined)[] {
  const policy = at(resource.body, 'DeletionPolicy');
  return policy === undefined ? ['Delete'] : reading.outcomes(policy).map((branch) => {
    const name = branch === undefined ? 'Delete' : branch;
    return typeof name === 'string' ? name : undefined;
  });
}

/** Whether a resource certainly stays in the account when it leaves its stack. */
export function isRetained(read: Read): boolean {
  return policiesOf(read).every((policy) => RETAINED.has(policy));
}

/** Whether a resource stays in the account, or may. */
export function mayBeRetained(read: Read): boolean {
  return policiesOf(read).some((policy) => policy === undefined || RETAINED.has(policy));
}

/** Whether a table certainly goes when it leaves its stack: deletion protection keeps it, on any of its replicas. */
export function isTableDeleted(read: Read): boolean {
  const protections = [read.resource.properties, ...replicasOf(read).map(({ properties }) => properties)]
    .map((properties) => read.reading.text(at(properties, 'DeletionProtectionEnabled')));
  return policiesOf(read).every((policy) => policy === 'Delete') && protections.every((text) => text === '' || text === '"false"');
}

/**
 * The risk of a table or key that is no longer in its stack.
 *
 * @param isNeeded whether a table that stays may need it
 */
export function removalRisks(update: Update, before: Read, after: Resource | undefined, isNeeded = false): readonly MigrationRisk[] {
  const { resource } = before;
  const stays = isRetained(before) || update.isKept === true;
  if (stays ? update.released.has(resource) : update.released.allowsLoss(resource, isNeeded)) {
    return [];
  }
  const [rule, thing, loss] = isTable(resource)
    ? ['TableGone', 'table', 'CloudFormation deletes it with its items'] as const
    : ['KeyGone', 'key', 'CloudFormation deletes it, and what it encrypts is lost'] as const;
  return [riskOf(update, resource, {
    rule,
    what: `The ${thing} disappears from its stack${reasonOf(resource, after)}${destinationOf(update, before)}: ${
      stays ? 'it stays in the account, and no stack manages it' : loss}`,
    fix: stays
      ? `Keep its construct where it is, or list \`${update.released.nameOf(resource)}\` in \`released\` if the ${
        thing} is to be imported elsewhere.${update.released.note(resource)}`
      : `Keep its construct where it is. If the ${thing} is to leave the stack, deploy it with DeletionPolicy Retain first (docs/migration.md).${
        update.released.lossNote(resource, isNeeded)}`,
    location: '',
  })];
}

function reasonOf(before: Resource, after: Resource | undefined): string {
  return after?.type === before.type ? `, since its condition ${conditionName(after.body)} never holds` : '';
}

/** A table with the same name under another logical id is one that moved in the construct tree. */
function destinationOf({ after }: Update, { resource, reading }: Read): string {
  const name = reading.text(at(resource.properties, 'TableName'));
  const found = name === '' || after === undefined ? undefined : [...after.template.resources.values()].find((other) =>
    isTable(other) && other.logicalId !== resource.logicalId && after.text(at(other.properties, 'TableName')) === name);
  return found === undefined ? '' : `, and comes back as ${found.logicalId}`;
}

/** The condition of a resource, as messages name it. */
export function conditionName(body: Json): string {
  const name = at(body, 'Condition');
  return typeof name === 'string' ? name : canonical(name);
}
