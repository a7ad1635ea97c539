import type { Read } from './reading';
import { replicasOf } from './replicas';
import { isTable } from './template';
import type { Resource } from './template';
import type { MigrationRisk, Update } from './update';
import { riskOf } from './update';
import { Stay, stayOfKey } from '../cloudformation/deletion-policy';
import { at, canonical } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';

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
  return policiesOf(read).every((policy) => stayOfKey(policy) !== Stay.DELETED);
}

/** Whether a resource stays in the account, or may. */
export function mayBeRetained(read: Read): boolean {
  return policiesOf(read).some((policy) => policy === undefined || stayOfKey(policy) !== Stay.DELETED);
}

/** Whether a table is certainly deleted when it is removed from its stack: deletion protection keeps it, on any of its replicas. */
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
    : ['KeyGone', 'key', 'CloudFormation deletes it, and the data that it encrypts is lost'] as const;
  return [riskOf(update, resource, {
    rule,
    what: `The ${thing} is removed from its stack${reasonOf(resource, after)}${destinationOf(update, before)}: ${
      stays ? 'it stays in the account, and no stack manages it' : loss}`,
    fix: stays
      ? `Keep its construct in the stack, or list \`${update.released.nameOf(resource)}\` in \`released\` to import the ${
        thing} elsewhere.${update.released.note(resource)}`
      : `Keep its construct in the stack. To remove the ${thing}, deploy it with DeletionPolicy Retain first (docs/migration.md).${
        update.released.lossNote(resource, isNeeded)}`,
    location: '',
  })];
}

function reasonOf(before: Resource, after: Resource | undefined): string {
  return after?.type === before.type ? `, since its condition ${conditionName(after.body)} is never true` : '';
}

/** A table with the same name under another logical id is one that moved in the construct tree. */
function destinationOf({ after }: Update, { resource, reading }: Read): string {
  const name = reading.text(at(resource.properties, 'TableName'));
  const found = name === '' || after === undefined ? undefined : [...after.template.resources.values()].find((other) =>
    isTable(other) && other.logicalId !== resource.logicalId && after.text(at(other.properties, 'TableName')) === name);
  return found === undefined ? '' : `, and comes back as ${found.logicalId}`;
}

/** The condition of a resource, as messages name it. */
function conditionName(body: Json): string {
  const name = at(body, 'Condition');
  return typeof name === 'string' ? name : canonical(name);
}

/** How messages describe a resource. */
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
      what: `The ${thing.name} loses the condition ${one}: where the condition is false, the update creates a new ${thing.name}`,
      fix: `Check that every stack needs the ${thing.name}.`,
      location: 'Condition',
    })];
  }
  const change = presence === true ? `gets the condition ${other}`
    : one === other ? `has the condition ${one}, and its meaning changes` : `changes from the condition ${one} to ${other}`;
  return [riskOf(update, before.resource, {
    rule: 'ConditionChanged',
    isWarning,
    what: `The ${thing.name} ${change}: where the condition is false, ${
      stays ? 'its data stays in the account, and no stack manages it' : thing.loss}`,
    fix: stays || isWarning
      ? `Keep the condition as it is deployed, or list \`${released.nameOf(before.resource)}\` in \`released\` to remove the ${
        thing.name} from the stack.${released.note(before.resource)}`
      : `Keep the condition as it is deployed. To remove the ${thing.name} from the stack, deploy it with DeletionPolicy Retain first `
        + `(docs/migration.md).${released.lossNote(before.resource, isNeeded)}`,
    location: 'Condition',
  })];
}
