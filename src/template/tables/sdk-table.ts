import type { SdkCallFact, TableFact } from '../facts';
import { bareReplica } from './replica';
import { keyAttributes } from './table';
import type { TableContext } from './table-context';
import { own } from '../../cloudformation/json';
import { each, unverifiable } from '../branches';
import { policyOf } from '../policy-document';
import { REGION } from '../pseudo';
import type { Resource } from '../template';

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
  const tables = calls.flatMap((call) => context.reading.known(call.action).flatMap((action) => {
    const maker = MAKERS.get(action);
    return maker !== undefined && context.reading.known(call.service).includes('dynamodb') ? [sdkTable(context, resource, call, maker)] : [];
  }));
  return [...new Map(tables.map((table) => [JSON.stringify(table), table])).values()];
}

function sdkTable(context: TableContext, resource: Resource, call: SdkCallFact, maker: Maker): TableFact {
  const { reading } = context;
  const { template } = resource;
  const at = (...keys: readonly string[]) => each(call.parameters, (parameters) => [reading.pick(parameters, ...maker.of, ...keys)]);
  const texts = (key: string) => each(at(key), (text) => [reading.asText(text)]);
  const booleans = (...keys: readonly string[]) => each(at(...keys), (flag) => [reading.asBoolean(flag)]);
  const [region] = reading.known(call.region);
  const isLocal = region === undefined || region === REGION || region === template.region;
  const place = { region: isLocal ? template.region : region, local: isLocal };
  return {
    where: call.where,
    form: 'SdkCall',
    tableName: texts(maker.name),
    stream: booleans('StreamSpecification', 'StreamEnabled'),
    billingMode: texts('BillingMode'),
    replicas: [{
      ...bareReplica({
        ...place,
        encryption: at(maker.specification).flatMap((branch) => (branch.kind === 'absent' && maker.whenUnspecified !== undefined
          ? [unverifiable(maker.whenUnspecified)]
          : context.encryption.bySpecification([branch], template, place.region, 'Enabled'))),
      }),
      policy: each(at('ResourcePolicy'), (policy) => policyOf(reading, policy, template)),
      deletionProtection: booleans('DeletionProtectionEnabled'),
      tags: at('Tags'),
    }],
    replicationAccounts: [],
    keyAttributes: reading.known(at()).flatMap((parameters) => keyAttributes(reading, parameters, template)),
    metadata: own(resource.entry, 'Metadata') ?? {},
  };
}
