import { basename } from 'path';
import { isData } from './nested-changes';
import { loopsWithData } from './opaque-changes';
import { Reading } from './reading';
import type { Released } from './released';
import { isRetained } from './removals';
import { isNestedStack } from './template';
import type { Environment, Origin, Resource, Template } from './template';
import type { MigrationRisk } from './update';

/** Whether CloudFormation would update the stack of a template: two stacks with another name, account or Region are two stacks. */
export function isSameStack(before: Origin, after: Origin): boolean {
  return !differ(before.stackName, after.stackName)
    && !differ(before.environment?.account, after.environment?.account) && !differ(before.environment?.region, after.environment?.region);
}

/** The risk of a stack that is deployed under another name, or to another account or Region: its tables are new there, and empty. */
export function otherStackRisks(before: Template, after: Template, released: Released): readonly MigrationRisk[] {
  const moved = dataIn(before).filter(({ isKept, ...resource }) => !(isKept ? released.has(resource) : released.allowsLoss(resource)));
  const nested = [...before.nested.values()].flatMap((template) => otherStackRisks(template, after, released));
  return moved.length === 0 ? nested : [{
    rule: 'StackChanged',
    logicalIds: moved.map(({ logicalId }) => logicalId),
    what: `The stack ${nameOf(before.origin)} becomes ${nameOf(after.origin)}, which is a new stack for CloudFormation: it creates new tables `
      + 'and keys, '
      + 'the tables are empty, and the deployed tables stay in the deployed stack',
    fix: `Keep the name, account and Region of the stack. To import its tables elsewhere, retain them and list them in \`released\`: ${
      moved.map((resource) => `\`${released.nameOf(resource)}\``).join(', ')}. To start with empty tables, list \`delete:${
      released.stackOf(moved[0])}/*\`.${moved.map((resource) => released.note(resource)).join('')}`,
    location: '',
    templatePath: after.origin.path,
  }, ...nested];
}

/** What contains data in a stack, or may, and whether it stays in the account when it leaves the stack. What cannot be read counts as kept. */
function dataIn(template: Template): readonly { readonly template: Template; readonly logicalId: string; readonly isKept: boolean }[] {
  const reading = new Reading(template, {});
  const isUnknown = (resource: Resource) => isNestedStack(resource) && !template.nested.has(resource.logicalId);
  const resources = [...template.resources.values()].filter((resource) => isData(resource) || isUnknown(resource))
    .map((resource) => ({ logicalId: resource.logicalId, isKept: isUnknown(resource) || isRetained({ resource, reading }) }));
  const macros = [...loopsWithData(template).map(([name]) => name), ...(template.macros.length > 0 ? ['Transform'] : [])]
    .map((logicalId) => ({ logicalId, isKept: true }));
  return [...resources, ...macros].map((item) => ({ template, ...item }));
}

/** A warning where account or Region are known on one side only: whether the stack is the same cannot be compared. */
export function unknownStackRisks(before: Template, after: Template): readonly MigrationRisk[] {
  const [one, other] = [before, after].map(({ origin }) => origin.environment ?? {});
  const data = dataIn(before);
  const isDownloaded = before.origin.stackName === undefined;
  if (data.length === 0 || (isKnownAlike(one, other, 'account') && isKnownAlike(one, other, 'region'))) {
    return [];
  }
  return [{
    rule: 'StackChanged',
    isWarning: true,
    logicalIds: data.map(({ logicalId }) => logicalId),
    what: `The stack ${nameOf(before.origin)} becomes ${nameOf(after.origin)}: whether its account and Region change cannot be compared`,
    fix: `Check that the stack is deployed to this account and Region. In another one, CloudFormation creates new, empty tables.${
      isDownloaded ? ` ${folderNote(before, other)}` : ''}`,
    location: '',
    templatePath: after.origin.path,
  }];
}

function folderNote({ origin }: Template, { account = '<account>', region = '<Region>' }: Environment): string {
  const path = [account, region, basename(origin.file)].join('/');
  return `To compare them, put the deployed template into folders named after account and Region (${path}).`;
}

/** The account, Region and name of a stack, by what either template knows of them. */
export function environmentOf(before: Origin, after: Origin = before): Environment {
  const [one, other] = [before.environment ?? {}, after.environment ?? {}];
  return { account: one.account ?? other.account, region: one.region ?? other.region, stackName: before.stackName ?? after.stackName };
}

function isKnownAlike(one: Environment, other: Environment, name: keyof Environment): boolean {
  return (one[name] === undefined) === (other[name] === undefined);
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function nameOf({ stackName, names, environment = {} }: Origin): string {
  const { account = 'an unknown account', region = 'an unknown Region' } = environment;
  return `${stackName ?? names[0]} (${account}, ${region})`;
}
