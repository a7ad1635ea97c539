import type { aws_cloudtrail as cloudtrail } from 'aws-cdk-lib';
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { TableAuditTrailProps } from './table-audit-trail-props';
import { constructError } from '../../errors';
import type { SecureTableBase } from '../../secure-table';

/** CloudTrail: the values of all selectors of a trail. */
const MOST_VALUES = 500;

type Selector = cloudtrail.CfnTrail.AdvancedEventSelectorProperty;
type Field = cloudtrail.CfnTrail.AdvancedFieldSelectorProperty;

/**
 * The selectors of the trail, read while the template is rendered: replicas may be added until then.
 *
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/filtering-data-events.html
 */
export function eventSelectors(scope: Construct, tables: readonly SecureTableBase[], props: TableAuditTrailProps): Selector[] {
  const tableArns = tables.flatMap((table) => table._grantTargets().map((target) => target.tableArn));
  const selectors = [
    dataEvents('Data events of tables', 'AWS::DynamoDB::Table', { field: 'resources.ARN', equalTo: tableArns }, replicationIn(scope, props)),
    ...(props.streams ?? true ? [dataEvents('Data events of streams', 'AWS::DynamoDB::Stream',
      // The slash ends the name: `Orders` does not select the streams of `Orders2`. A stream that is enabled again gets another label.
      { field: 'resources.ARN', startsWith: tableArns.map((arn) => `${arn}/stream/`) }, replicationIn(scope, props))] : []),
    ...managementEvents(props),
  ];
  refuseTooMany(scope, selectors);
  return selectors;
}

function dataEvents(name: string, type: string, resources: Field, others: readonly Field[]): Selector {
  return {
    name,
    fieldSelectors: [
      { field: 'eventCategory', equalTo: ['Data'] },
      { field: 'resources.type', equalTo: [type] },
      resources,
      ...others,
    ],
  };
}

/** Leaves out the sessions of the service-linked role. The prefix has the account, so that a role of the same name elsewhere is logged. */
function replicationIn(scope: Construct, { excludeReplication = true }: TableAuditTrailProps): Field[] {
  const session = Stack.of(scope).formatArn({
    service: 'sts', region: '', resource: 'assumed-role', resourceName: 'AWSServiceRoleForDynamoDBReplication/',
  });
  return excludeReplication ? [{ field: 'userIdentity.arn', notStartsWith: [session] }] : [];
}

/** With advanced selectors, a trail logs management events only if one of them selects these. */
function managementEvents({ managementWrites = true, managementReads = false }: TableAuditTrailProps): Selector[] {
  if (!managementWrites && !managementReads) {
    return [];
  }
  const readOnly = managementWrites && managementReads ? [] : [{ field: 'readOnly', equalTo: [String(managementReads)] }];
  return [{ name: 'Management events', fieldSelectors: [{ field: 'eventCategory', equalTo: ['Management'] }, ...readOnly] }];
}

function refuseTooMany(scope: Construct, selectors: readonly Selector[]): void {
  const fields = selectors.flatMap(({ fieldSelectors }) => fieldSelectors as Field[]);
  const values = fields.flatMap((field) => [...field.equalTo ?? [], ...field.startsWith ?? [], ...field.notStartsWith ?? []]).length;
  if (values > MOST_VALUES) {
    throw constructError(scope, 'TooManyTables', `The selectors of the trail have ${values} values, and CloudTrail accepts ${MOST_VALUES}`,
      'Set streams: false, or divide the tables between two TableAuditTrails; tables and replicas count once each, and once more for their streams.');
  }
}
