import { aws_cloudtrail as cloudtrail } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { resolveNow, resourceAsRendered } from '../../cdk/rendered-resource';
import { isIntrinsic } from '../../cloudformation/intrinsics';
import type { Json } from '../../cloudformation/json';
import { at, isList } from '../../cloudformation/json';

/** Whether the app has a trail that logs the write events of the management API, those of KMS included. A value that is unknown does not count. */
export function logsManagementWrites(root: IConstruct): boolean {
  return root.node.findAll().some((construct) => construct instanceof cloudtrail.CfnTrail && logsWrites(construct));
}

function logsWrites(trail: cloudtrail.CfnTrail): boolean {
  const resource = resolveNow(trail, (context) => resourceAsRendered(trail, context)) as Json | undefined;
  if (at(resource, 'Condition') !== undefined || at(resource, 'Properties', 'IsLogging') !== true) {
    return false;
  }
  const basic = at(resource, 'Properties', 'EventSelectors') ?? [];
  const advanced = at(resource, 'Properties', 'AdvancedEventSelectors') ?? [];
  if (!isList(basic) || !isList(advanced)) {
    return false;
  }
  // A trail without selectors logs all management events.
  return advanced.length > 0 ? advanced.some(selectsWrites) : basic.length === 0 || basic.some(includesWrites);
}

function includesWrites(selector: Json): boolean {
  const excluded = at(selector, 'ExcludeManagementEventSources') ?? [];
  const type = at(selector, 'ReadWriteType') ?? 'All';
  return !isIntrinsic(selector) && (at(selector, 'IncludeManagementEvents') ?? true) === true
    && (type === 'All' || type === 'WriteOnly') && isList(excluded) && excluded.length === 0;
}

function selectsWrites(selector: Json): boolean {
  const fields = at(selector, 'FieldSelectors');
  return isList(fields) && fields.some(isManagement) && fields.every((field) => isManagement(field) || equals(field, 'readOnly', 'false'));
}

function isManagement(field: Json): boolean {
  return equals(field, 'eventCategory', 'Management');
}

function equals(field: Json, name: string, value: string): boolean {
  const values = at(field, 'Equals');
  return at(field, 'Field') === name && isList(values) && values.includes(value);
}
