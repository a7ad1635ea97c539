import { aws_cloudtrail as cloudtrail } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { resolveNow, resourceAsRendered } from '../../cdk/rendered-resource';

interface Selector {
  readonly IncludeManagementEvents?: unknown;
  readonly ReadWriteType?: unknown;
  readonly ExcludeManagementEventSources?: readonly unknown[];
}

interface FieldSelector {
  readonly Field: string;
  readonly Equals?: readonly unknown[];
}

interface TrailProperties {
  readonly IsLogging?: unknown;
  readonly EventSelectors?: readonly Selector[];
  readonly AdvancedEventSelectors?: readonly { readonly FieldSelectors: readonly FieldSelector[] }[];
}

/** Whether the app has a trail that logs the write events of the management API, those of KMS included. A value that is unknown does not count. */
export function logsManagementWrites(root: IConstruct): boolean {
  return root.node.findAll().some((construct) => construct instanceof cloudtrail.CfnTrail && logsWrites(construct));
}

function logsWrites(trail: cloudtrail.CfnTrail): boolean {
  const rendered = resolveNow(trail, (context) => resourceAsRendered(trail, context))?.Properties;
  const { IsLogging, EventSelectors = [], AdvancedEventSelectors = [] } = (rendered ?? {}) as TrailProperties;
  if (IsLogging !== true) {
    return false;
  }
  if (AdvancedEventSelectors.length > 0) {
    return AdvancedEventSelectors.some(({ FieldSelectors }) => FieldSelectors.every(acceptsWrites) && FieldSelectors.some(isManagement));
  }
  // A trail without selectors logs all management events.
  return EventSelectors.length === 0 || EventSelectors.some(includesWrites);
}

function includesWrites({ IncludeManagementEvents = true, ReadWriteType = 'All', ExcludeManagementEventSources = [] }: Selector): boolean {
  return IncludeManagementEvents === true && ['All', 'WriteOnly'].includes(String(ReadWriteType)) && ExcludeManagementEventSources.length === 0;
}

function isManagement({ Field, Equals = [] }: FieldSelector): boolean {
  return Field === 'eventCategory' && Equals.includes('Management');
}

function acceptsWrites(field: FieldSelector): boolean {
  return isManagement(field) || (field.Field === 'readOnly' && (field.Equals ?? []).includes('false'));
}
