import { loopsWithData, makesTables } from './opaque-changes';
import { Reading } from './reading';
import type { Read } from './reading';
import { conditionRisks, isRetained } from './removals';
import { isCustomResource, isKey, isNestedStack, isTable } from './template';
import type { Resource, Template } from './template';
import type { MigrationRisk, Update } from './update';
import { riskOf } from './update';
import { at } from '../cloudformation/json';

/** The templates of a nested stack, as far as they are known. */
export interface NestedTemplates {
  readonly deployed: Template | undefined;
  readonly current: Template | undefined;
}

/** The risks of a nested stack that stays in its parent, apart from those of its resources. */
export function nestedStackRisks(update: Update, before: Read, after: Read, templates: NestedTemplates): readonly MigrationRisk[] {
  const { deployed } = templates;
  return [
    ...(isSameTemplate(before, after) ? [] : comparability(update, before, templates)),
    ...(hasData(deployed)
      ? conditionRisks(update, before, after, {
        name: 'nested stack',
        loss: 'CloudFormation deletes the tables and keys in it that are not retained',
        stays: (isRetained(before) && isRetained(after)) || deployed === undefined || isAllRetained(new Reading(deployed, {}, before)),
      }) : []),
  ];
}

/** Whether a nested stack has the same template and parameters, known or not: the URL of an asset contains the hash of its content. */
function isSameTemplate(before: Read, after: Read): boolean {
  return ['TemplateURL', 'Parameters'].every((name) =>
    before.reading.text(at(before.resource.properties, name)) === after.reading.text(at(after.resource.properties, name)));
}

/** A nested stack whose template is missing on one side is not compared, which is reported. */
function comparability(update: Update, { resource }: Read, { deployed, current }: NestedTemplates): readonly MigrationRisk[] {
  if (deployed === undefined ? !hasData(current) : current !== undefined || !hasData(deployed) || update.released.has(resource)) {
    return [];
  }
  return [riskOf(update, resource, {
    rule: 'NestedStackUnknown',
    isWarning: deployed === undefined,
    what: deployed === undefined
      ? 'The deployed template of the nested stack is not among the previous templates, so its tables and keys are not compared'
      : 'The nested stack contains tables or keys, and its new template is not in this app, so they cannot be compared',
    fix: deployed === undefined
      ? 'Add the template of the nested stack to the previous templates, and name the file after its stack.'
      : `Deploy the nested stack from a file of this app, or list \`${update.released.nameOf(resource)}\` in \`released\`.${
        update.released.note(resource)}`,
    location: 'Properties.TemplateURL',
  })];
}

/** The risk of a nested stack that is no longer in its parent, where its template is unknown. The others are reported by their resources. */
export function nestedStackGone(update: Update, before: Read): readonly MigrationRisk[] {
  const { resource } = before;
  return update.released.has(resource) ? [] : [riskOf(update, resource, {
    rule: 'NestedStackGone',
    what: `The nested stack is removed from its stack, and its template is not among the previous templates: ${
      isRetained(before) ? 'its tables and keys stay in the account, and no stack manages them'
        : 'CloudFormation deletes the tables and keys in it that are not retained'}`,
    fix: `Keep its construct in the stack, or add its template to the previous templates. If it contains no table and no key, list \`${
      update.released.nameOf(resource)}\` in \`released\`.${update.released.note(resource)}`,
    location: '',
  })];
}

/** Whether a template contains tables or keys, or may; true for one that is unknown. */
export function hasData(template: Template | undefined): boolean {
  return template === undefined || hasMacros(template) || [...template.resources.values()].some((resource) =>
    (isNestedStack(resource) ? hasData(template.nested.get(resource.logicalId)) : isData(resource)));
}

/** Whether all tables and keys of a template stay in the account when they are removed. */
function isAllRetained(reading: Reading): boolean {
  const { template } = reading;
  return !hasMacros(template) && [...template.resources.values()].every((resource) => {
    const read = { resource, reading };
    const nested = template.nested.get(resource.logicalId);
    return isRetained(read) || (isNestedStack(resource) ? nested !== undefined && isAllRetained(new Reading(nested, {}, read)) : !isData(resource));
  });
}

export function isData(resource: Resource): boolean {
  return isTable(resource) || isKey(resource) || (isCustomResource(resource) && makesTables(resource));
}

function hasMacros(template: Template): boolean {
  return template.macros.length > 0 || loopsWithData(template).length > 0;
}
