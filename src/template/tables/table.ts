import type { Branch, Branches, EncryptionFact, Json, ReplicaFact, TableFact } from '../facts';
import { bareReplica, readReplica } from './replica';
import type { Protection, TableContext } from './table-context';
import { asIntrinsic, isList, isObject, own, textOrNone } from '../../cloudformation/json';
import type { JsonObject } from '../../cloudformation/json';
import { each, unverifiable, value } from '../branches';
import type { Reading } from '../property-reader';
import { UNRENDERED } from '../template';
import type { Resource, Template } from '../template';

/** `AWS::DynamoDB::Table`: one replica, and those that custom resources add. */
export function readTable(context: TableContext, resource: Resource): TableFact {
  const local = context.protection('Table', resource, () => readLocal(context, resource));
  const others = context.addedReplicas.regionsOf(resource);
  return tableFact(context, resource, 'Table', others.length === 0 ? local : { ...local, replicas: [...local.replicas, ...added(others, local)] });
}

function readLocal(context: TableContext, resource: Resource): Protection {
  const { properties, template } = resource;
  const encryption = context.encryption.bySpecification(context.reading.at(properties, template, 'SSESpecification'), template);
  const place = { region: template.region, local: true, encryption, streamKey: 'StreamSpecification' } as const;
  return { ...streamAndBilling(context, resource), replicas: [readReplica(context, resource, properties, place)], replicationAccounts: [] };
}

function added(regions: readonly Branch<string>[], { replicas: [{ encryption }] }: Protection): readonly ReplicaFact[] {
  return regions.map((branch) => {
    const region = branch.kind === 'value' ? branch.value : undefined;
    return bareReplica({ region, local: false, encryption: region === undefined ? [unverifiable('its Region is unknown')] : ofAdded(encryption) });
  });
}

/** A replica is made without a key of its own: it gets the kind of the table's key, but never that key (keys are regional). */
function ofAdded(encryption: Branches<EncryptionFact>): Branches<EncryptionFact> {
  return each(encryption, ({ level }) => [value({ level: level === 'AWS_OWNED' ? 'AWS_OWNED' : 'AWS_MANAGED' })]);
}

/** `AWS::Serverless::SimpleTable`, which the SAM transform turns into a `Table`; `Globals` hold defaults for it. */
export function readSimpleTable(context: TableContext, resource: Resource): TableFact {
  const { properties, template } = resource;
  const defaults = own(own(template.document, 'Globals'), 'SimpleTable');
  const specification = specificationOf(own(defaults, 'SSESpecification'), own(properties, 'SSESpecification'));
  const encryption = context.encryption.bySpecification(context.reading.at(specification, template), template);
  const key = own(own(properties, 'PrimaryKey'), 'Name');
  const place = { region: template.region, local: true, encryption, streamKey: 'StreamSpecification' } as const;
  const replicas = [readReplica(context, resource, properties, place)];
  const fact = tableFact(context, resource, 'SimpleTable', { ...streamAndBilling(context, resource), replicas, replicationAccounts: [] });
  return { ...fact, keyAttributes: [typeof key === 'string' ? key : 'id'] };
}

/** Maps are merged, the resource's own values win (SAM: Globals). */
function specificationOf(defaults: Json | undefined, specific: Json | undefined): Json | undefined {
  return isPlain(defaults) && isPlain(specific) ? { ...defaults, ...specific } : specific ?? defaults;
}

function isPlain(of: Json | undefined): of is JsonObject {
  return isObject(of) && asIntrinsic(of) === undefined;
}

/** What all table types say in the same words, and what of it others may have said alike. */
export function tableFact({ reading }: TableContext, resource: Resource, form: TableFact['form'], protection: Protection): TableFact {
  const { properties, template, entry } = resource;
  return {
    where: template.locate(resource),
    form,
    tableName: reading.text(properties, template, 'TableName'),
    stream: protection.stream,
    billingMode: protection.billingMode,
    replicas: protection.replicas,
    replicationAccounts: protection.replicationAccounts,
    // Few ask for them.
    get keyAttributes() {
      return keyAttributes(reading, properties, template);
    },
    metadata: own(entry, 'Metadata') ?? {},
    opaque: hidden(resource) ?? protection.unreadable,
  };
}

export function streamAndBilling({ reading }: TableContext, { properties, template }: Resource): Pick<TableFact, 'stream' | 'billingMode'> {
  return {
    stream: each(reading.at(properties, template, 'StreamSpecification'), (stream) =>
      [isObject(stream) && asIntrinsic(stream) === undefined ? value(true) : unverifiable(reading.explain(stream))]),
    billingMode: reading.text(properties, template, 'BillingMode'),
  };
}

/** A macro beside the properties, or instead of them, may write any of them. */
function hidden({ entry, properties }: Resource): string | undefined {
  const unrendered = textOrNone(own(entry, UNRENDERED));
  if (unrendered !== '') {
    return `it cannot be rendered before the synthesis: ${unrendered}`;
  }
  const macro = Object.hasOwn(entry, 'Fn::Transform') || Object.hasOwn(properties, 'Fn::Transform');
  return macro ? 'a macro (Fn::Transform) writes its properties' : undefined;
}

/** The attributes that are keys of the table or of an index. */
export function keyAttributes(reading: Reading, of: Json, template: Template): readonly string[] {
  const [table, global, local] = ['KeySchema', 'GlobalSecondaryIndexes', 'LocalSecondaryIndexes']
    .map((key) => reading.known(reading.at(of, template, key)).flatMap(items));
  const names = [...table, ...[...global, ...local].flatMap((index) => items(own(index, 'KeySchema')))]
    .map((key) => own(key, 'AttributeName'));
  return [...new Set(names.filter((name) => typeof name === 'string'))];
}

function items(list: Json | undefined): readonly Json[] {
  return isList(list) ? list : [];
}
