import { at } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { hasPlaceholder, REGION } from '../../cloudformation/text';
import { eachValue, unverifiable, value, valuesOf, withDefault } from '../branches';
import type { Branch, Branches, SdkCallFact, TableFact } from '../facts';
import { asPolicy } from '../policy-document';
import type { Resource } from '../template';
import { bareReplica } from './replica';
import { keyAttributes } from './table';
import type { TableContext } from './table-context';

/** Tables that an `AwsCustomResource` creates. The same call on creation and on update is for one table. */
export function sdkTables(context: TableContext, resource: Resource, calls: readonly SdkCallFact[]): readonly TableFact[] {
  const tables = calls.filter((call) => valuesOf(call.service).includes('dynamodb')).flatMap((call) =>
    valuesOf(call.action).flatMap((action) => {
      const creation = CREATIONS.get(action);
      const regions = withDefault(call.region, value(REGION));
      return creation === undefined ? [] : regions.map((region) => sdkTable(context, resource, call, creation, region));
    }));
  return [...new Map(tables.map((table) => [JSON.stringify(table), table])).values()];
}

/** The parameters of a call that creates a table. */
interface Creation {
  /** The parameter that contains the properties of the new table. */
  readonly path: readonly string[];
  readonly name: string;
  readonly specification: string;
  /** Why the encryption is unknown without a specification; undefined if DynamoDB's default applies. */
  readonly whyUnknown?: string;
}

const RESTORE: Creation = {
  path: [],
  name: 'TargetTableName',
  specification: 'SSESpecificationOverride',
  whyUnknown: 'it has the encryption of the source that it is restored from',
};

const CREATIONS: ReadonlyMap<string, Creation> = new Map([
  ['createTable', { path: [], name: 'TableName', specification: 'SSESpecification' }],
  ['importTable', { path: ['TableCreationParameters'], name: 'TableName', specification: 'SSESpecification' }],
  ['restoreTableFromBackup', RESTORE],
  ['restoreTableToPointInTime', RESTORE],
]);

function sdkTable(
  { reader, encryption }: TableContext, { template, entry }: Resource, call: SdkCallFact, creation: Creation, callRegion: Branch<string>,
): TableFact {
  const parameter = (...keys: readonly string[]): Branches<Json> =>
    eachValue(call.parameters, (parameters) => reader.pick(parameters, ...creation.path, ...keys));
  const named = callRegion.kind === 'value' ? callRegion.value : '';
  const local = named === REGION || named === template.region;
  const isUnknown = !local && (named === '' || hasPlaceholder(named));
  const region = local ? template.region : isUnknown ? undefined : named;
  return {
    where: call.where,
    form: 'SdkCall',
    tableName: reader.asText(parameter(creation.name)),
    stream: reader.asBoolean(parameter('StreamSpecification', 'StreamEnabled')),
    replicas: [{
      ...bareReplica({
        region,
        local,
        encryption: parameter(creation.specification).flatMap((branch) => (branch.kind === 'absent' && creation.whyUnknown !== undefined
          ? unverifiable(creation.whyUnknown)
          : encryption.bySpecification([branch], template, region, 'Enabled'))),
      }),
      policy: asPolicy(reader, parameter('ResourcePolicy')),
      deletionProtection: reader.asBoolean(parameter('DeletionProtectionEnabled')),
      tags: parameter('Tags'),
    }],
    replicationAccounts: [],
    keyAttributes: valuesOf(parameter()).flatMap((properties) => keyAttributes(reader, { template, properties })),
    metadata: at(entry, 'Metadata') ?? {},
    // An alias names a key of its Region.
    ...isUnknown && { opaque: `its Region cannot be determined${callRegion.kind === 'unverifiable' ? `: ${callRegion.why}` : ''}` },
  };
}
