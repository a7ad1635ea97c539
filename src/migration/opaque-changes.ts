import type { Read, Reading } from './reading';
import { conditionRisks, isRetained } from './removals';
import { isFollowed } from './template';
import type { Resource, Template } from './template';
import type { MigrationRisk, Update } from './update';
import { riskOf } from './update';
import type { Json } from '../cloudformation/json';

/* What may contain tables that are not in a template: custom resources, loops and macros. */

/** Whether the properties of a custom resource are those of a table, or of a call that makes one. */
export function makesTables({ properties }: Resource): boolean {
  return /keyschema|create(global)?table|restoretable|importtable/.test(JSON.stringify(properties).toLowerCase().replace(/[_-]/g, ''));
}

/** The risks of a custom resource that stays in its stack. Its handler decides what happens on a change. */
export function customResourceRisks(update: Update, before: Read, after: Read): readonly MigrationRisk[] {
  const { resource } = before;
  const hasTables = makesTables(resource);
  const isChanged = before.reading.text(resource.properties) !== after.reading.text(after.resource.properties);
  return [
    ...(hasTables && isChanged && !update.released.has(resource) ? [riskOf(update, resource, {
      rule: 'CustomResourceChanged',
      isWarning: true,
      what: 'The custom resource creates a table, and its properties change: what happens to the table depends on its handler',
      fix: 'Check that the handler keeps the table.',
      location: 'Properties',
    })] : []),
    ...conditionRisks(update, before, after, {
      name: 'custom resource', loss: 'its handler may delete what it created', isWarning: !hasTables,
    }),
  ];
}

/** The risk of a custom resource that is no longer in its stack. */
export function customResourceGone(update: Update, before: Read): readonly MigrationRisk[] {
  const { resource } = before;
  const stays = isRetained(before) || update.isKept === true;
  return !makesTables(resource) || (stays ? update.released.has(resource) : update.released.allowsLoss(resource)) ? [] : [riskOf(update, resource, {
    rule: 'CustomResourceGone',
    what: `The custom resource creates a table, and is removed from its stack: ${
      stays ? 'what it created stays in the account, and no stack manages it' : 'its handler may delete the table with its items'}`,
    fix: stays
      ? `Keep its construct in the stack, or list \`${update.released.nameOf(resource)}\` in \`released\`.${update.released.note(resource)}`
      : `Keep its construct in the stack. To remove it, deploy it with DeletionPolicy Retain first.${
        update.released.lossNote(resource)}`,
    location: '',
  })];
}

/** The risks of macros of a whole template that are added, removed or changed. */
export function macroRisks(update: Update): readonly MigrationRisk[] {
  const { before, after, released } = update;
  const transform = { template: before.template, logicalId: 'Transform' };
  const [macros, updated] = [before.template.macros, after?.template.macros ?? []];
  const isGone = macros.some((macro) => !updated.includes(macro));
  const isAdded = updated.some((macro) => !macros.includes(macro)) && [...before.template.resources.values()].some(isFollowed);
  return !(isGone || isAdded) || released.has(transform) ? [] : [riskOf(update, transform, {
    rule: 'MacroChanged',
    isWarning: !isGone,
    what: 'The macros of the template change: which tables and keys they create, keep or delete cannot be compared',
    fix: `Keep the macros as they are deployed. If the change loses no data, list \`${released.nameOf(transform)}\` in \`released\`.`,
    location: '',
  })];
}

/** The risks of loops and macros that may make tables, keys or nested stacks: CloudFormation expands them, so the result of a change is unknown. */
export function loopRisks(update: Update): readonly MigrationRisk[] {
  const { before, after, released } = update;
  return loopsWithData(before.template).filter(([name, loop]) => !isSameLoop(before, after, name, loop))
    .filter(([name]) => !released.has({ template: before.template, logicalId: name }))
    .map(([name]) => riskOf(update, { logicalId: name }, {
      rule: 'LoopChanged',
      what: `${name} may create tables or keys, and ${
        after?.template.loops.has(name) === true ? 'changes' : 'is removed'}: which of them would be deleted or replaced cannot be compared`,
      fix: `Keep it as it is deployed. If the change loses no data, list \`${
        released.nameOf({ template: before.template, logicalId: name })}\` in \`released\`.`,
      location: '',
    }));
}

export function loopsWithData({ loops }: Template): readonly (readonly [string, Json])[] {
  return [...loops].filter(([name, loop]) => name === 'Fn::Transform' || MAY_MAKE_DATA.test(JSON.stringify(loop)));
}

/** Types that the guard follows, macros, and types that are composed. */
const MAY_MAKE_DATA = /AWS::(DynamoDB|KMS|CloudFormation|Serverless)::|"Custom::|"Fn::Transform"|AWS::Include|"Type":(?!"[\w:]+")/;

function isSameLoop(before: Reading, after: Reading | undefined, name: string, loop: Json): boolean {
  const updated = after?.template.loops.get(name);
  return updated !== undefined && before.text(loop) === after!.text(updated);
}
