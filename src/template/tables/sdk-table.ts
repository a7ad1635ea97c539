import { at } from '../../cloudformation/json';
import { REGION } from '../../cloudformation/text';
import { each, unverifiable } from '../branches';
import type { SdkCallFact, TableFact } from '../facts';
import { policyFrom } from '../policy-document';
import type { Resource } from '../template';
import { bareReplica } from './replica';
import { keyAttributes } from './table';
import type { TableContext } from './table-context';

interface Maker {
  /** Where the parameters of the new table stand. */
  readonly of: readonly string[];
  readonly name: string;
  readonly specification: string;
  readonly whenUnspecified?: string;
}

const RESTORE: Maker = {
  of: [],
  name: 'TargetTableName',
  specification: 'SSESpecificationOverride',
  whenUnspecified: 'it is encrypted as what it is restored from was',
};

/** The calls that make a table. */
const MAKERS: ReadonlyMap<string, Maker> = new Map([
  ['createTable', { of: [], name: 'TableName', specification: 'SSESpecification' }],
  ['importTable', { of: ['TableCreationParameters'], name: 'TableName', specification: 'SSESpecification' }],
  ['restoreTableFromBackup', RESTORE],
  ['restoreTableToPointInTime', RESTORE],
]);

/** Tables that an `AwsCustomResource` makes; the same call at creation and at update is one table. */
export function sdkTables(context: TableContext, resource: Resource, calls: readonly SdkCallFact[]): readonly TableFact[] {
  const tables = calls.flatMap((call) => context.reader.known(call.action).flatMap((action) => {
    const maker = MAKERS.get(action);
    return maker !== undefined && context.reader.known(call.service).includes('dynamodb') ? [sdkTable(context, resource, call, maker)] : [];
  }));
  return [...new Map(tables.map((table) => [JSON.stringify(table), table])).values()];
}

function sdkTable(context: TableContext, resource: Resource, call: SdkCallFact, maker: Maker): TableFact {
  const { reader } = context;
  const { template } = resource;
  const parameter = (...keys: readonly string[]) => each(call.parameters, (parameters) => [reader.pick(parameters, ...maker.of, ...keys)]);
  const texts = (key: string) => each(parameter(key), (text) => [reader.asText(text)]);
  const booleans = (...keys: readonly string[]) => each(parameter(...keys), (flag) => [reader.asBoolean(flag)]);
  const [region] = reader.known(call.region);
  const isLocal = region === undefined || region === REGION || region === template.region;
  const place = { region: isLocal ? template.region : region, local: isLocal };
  return {
    where: call.where,
    form: 'SdkCall',
    tableName: texts(maker.name),
    stream: booleans('StreamSpecification', 'StreamEnabled'),
    replicas: [{
      ...bareReplica({
        ...place,
        encryption: parameter(maker.specification).flatMap((branch) => (branch.kind === 'absent' && maker.whenUnspecified !== undefined
          ? [unverifiable(maker.whenUnspecified)]
          : context.encryption.bySpecification([branch], template, place.region, 'Enabled'))),
      }),
      policy: each(parameter('ResourcePolicy'), (policy) => [policyFrom(reader, policy)]),
      deletionProtection: booleans('DeletionProtectionEnabled'),
      tags: parameter('Tags'),
    }],
    replicationAccounts: [],
    keyAttributes: reader.known(parameter()).flatMap((parameters) => keyAttributes(reader, parameters, template)),
    metadata: at(resource.entry, 'Metadata') ?? {},
  };
}
