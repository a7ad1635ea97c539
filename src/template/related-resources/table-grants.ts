import { wildcardExpression } from '../../cloudformation/action-patterns';
import { asIntrinsic, itemBranches } from '../../cloudformation/intrinsics';
import { at, isScalar } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { becomesTable, isCustomResource } from '../../cloudformation/resource-types';
import { partsOf } from '../../cloudformation/text';
import type { PropertyReader } from '../property-reader';
import type { Template } from '../template';
import { TABLE_CREATING_ACTIONS } from './sdk-actions';

/** A statement of a policy, with the template in which it is written. */
export interface WrittenStatement {
  readonly statement: Json;
  readonly template: Template;
}

/** The action of a statement that lets its principal create a table that the app does not define; undefined where it allows none. */
export function createdBy(reader: PropertyReader, { statement, template }: WrittenStatement): string | undefined {
  const allowed = allows(reader, { statement, template });
  // What is excepted may be anything.
  const resources = at(statement, 'NotResource') === undefined ? values(reader, at(statement, 'Resource'), template) : ['*'];
  return TABLE_CREATING_ACTIONS.find((action) => allowed(action) && resources.some((value) => mayMakeTable(reader, value, action)));
}

/** The code that a statement lets its principal start, and the roles that it lets it assume or pass, as evaluated values. */
export function startedBy(reader: PropertyReader, { statement, template }: WrittenStatement): readonly Json[] {
  const allowed = allows(reader, { statement, template });
  return STARTING_ACTIONS.some(allowed) ? values(reader, at(statement, 'Resource'), template) : [];
}

const STARTING_ACTIONS = [
  'lambda:InvokeFunction', 'states:StartExecution', 'states:StartSyncExecution', 'codebuild:StartBuild', 'ecs:RunTask', 'glue:StartJobRun',
  'sts:AssumeRole', 'iam:PassRole',
];

/** Whether a statement allows an action. Its conditions are not read: they may be met. */
function allows(reader: PropertyReader, { statement, template }: WrittenStatement): (action: string) => boolean {
  if (at(statement, 'Effect') === 'Deny') {
    return () => false;
  }
  const excepted = at(statement, 'NotAction');
  // An exception that is unknown excepts nothing.
  const texts = excepted === undefined
    ? values(reader, at(statement, 'Action'), template).map(asPattern)
    : values(reader, excepted, template).filter((value) => typeof value === 'string');
  const patterns = texts.map((text) => wildcardExpression(text, 'is'));
  return (action) => patterns.some((pattern) => pattern.test(action)) === (excepted === undefined);
}

function values(reader: PropertyReader, of: Json | undefined, template: Template): readonly Json[] {
  return itemBranches(of ?? []).flatMap((item) => reader.evaluate(item, template)).flatMap((branch) =>
    (branch.kind === 'value' ? [branch.value] : branch.kind === 'absent' ? [] : [UNKNOWN]));
}

/** In place of a value that is unverifiable. */
const UNKNOWN: Json = null;

/** The text of a value, with a wildcard in place of what is unknown. */
export function asPattern(value: Json): string {
  return partsOf(value).map((part) => (isScalar(part) ? String(part) : '*')).join('');
}

/** Whether an action on a resource may make a table that the app does not define: a table of the app is read as itself. */
function mayMakeTable(reader: PropertyReader, value: Json, action: string): boolean {
  // An attribute of a custom resource may be any text.
  const references = reader.referencedResources(value).filter(({ type }) => !isCustomResource(type));
  if (references.some(({ type }) => becomesTable(type)) || (references.length > 0 && asIntrinsic(value)?.name !== 'Fn::Join')) {
    return false;
  }
  const [scheme, partition, service, region, account, ...rest] = asPattern(value).split(':');
  const isService = service === undefined || ['dynamodb', 'backup'].some((name) => wildcardExpression(service, 'is').test(name));
  if (account === undefined) {
    // A wildcard spans colons.
    return isService && [scheme, partition, service, region].some((part) => part?.includes('*'));
  }
  // The resources of a restore by AWS Backup are backups.
  const name = rest.join(':');
  return isService && (action.startsWith('backup:') || (/^table\/[^/]*$/.test(name) || /^[^/]*[*?]/.test(name)));
}
