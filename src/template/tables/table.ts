import { hasGeneratedKeys, isIntrinsic, isPlainObject } from '../../cloudformation/intrinsics';
import { at, isList, isObject, textOrNone } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { eachValue, unverifiable, value, valuesOf } from '../branches';
import type { Branch, Branches, EncryptionFact, ReplicaFact, TableFact } from '../facts';
import { stacksAround, stackTags } from '../nested-templates';
import type { PropertyReader } from '../property-reader';
import { UNRENDERED } from '../template';
import type { PropertySource, Resource } from '../template';
import { bareReplica, readReplica } from './replica';
import type { AttachedPolicies, Protection, TableContext } from './table-context';

/** `AWS::DynamoDB::Table`: one replica, and those that custom resources add. */
export function readTable(context: TableContext, resource: Resource): TableFact {
  const local = context.protection('Table', resource, (table, attached) => {
    const encryption = context.encryption.bySpecification(context.reader.at(table, 'SSESpecification'), table.template);
    return singleReplica(context, table, encryption, attached);
  });
  const added = context.addedReplicas.of(resource)
    .map(({ region, isOptional }) => ({ ...addedReplica(region, local.replicas[0].encryption), isOptional }));
  return tableFact(context, resource, 'Table', added.length === 0 ? local : { ...local, replicas: [...local.replicas, ...added] });
}

function addedReplica(region: Branch<string>, ofTable: Branches<EncryptionFact>): ReplicaFact {
  return region.kind === 'value'
    ? bareReplica({ region: region.value, local: false, encryption: withoutKey(ofTable) })
    : bareReplica({ region: undefined, local: false, encryption: unverifiable('its Region is unknown') });
}

/** A replica that is added without a key cannot use the table's key, which is regional. It gets the AWS owned or AWS managed key of its Region. */
function withoutKey(encryption: Branches<EncryptionFact>): Branches<EncryptionFact> {
  return eachValue(encryption, ({ level }) => value({ level: level === 'AWS_OWNED' ? 'AWS_OWNED' : 'AWS_MANAGED' }));
}

function singleReplica(
  context: TableContext, table: PropertySource, encryption: Branches<EncryptionFact>, attached: AttachedPolicies = () => undefined,
): Protection {
  const base = { region: table.template.region, local: true, encryption };
  return {
    stream: streamOf(context, table),
    replicas: [readReplica(context, table, base, 'StreamSpecification', attached)],
    replicationAccounts: [],
  };
}

/** `AWS::Serverless::SimpleTable`, which the SAM transform turns into a `Table`, with defaults from `Globals`. */
export function readSimpleTable(context: TableContext, resource: Resource): TableFact {
  const { properties, template } = resource;
  const defaults = at(template.document, 'Globals', 'SimpleTable', 'SSESpecification');
  const specification = withDefaults(at(properties, 'SSESpecification'), defaults);
  const encryption = context.encryption.bySpecification(context.reader.evaluate(specification, template), template);
  const key = at(properties, 'PrimaryKey', 'Name');
  const fact = tableFact(context, resource, 'SimpleTable', singleReplica(context, resource, encryption));
  return { ...fact, keyAttributes: [typeof key === 'string' ? key : 'id'] };
}

/** Maps are merged, and the resource's own values win (SAM: Globals). */
function withDefaults(specific: Json | undefined, defaults: Json | undefined): Json | undefined {
  return isPlainObject(defaults) && isPlainObject(specific) ? { ...defaults, ...specific } : specific ?? defaults;
}

/** The properties that all table types share. */
export function tableFact({ reader }: TableContext, table: Resource, form: TableFact['form'], protection: Protection): TableFact {
  const { stream, replicas, replicationAccounts, unreadable } = protection;
  const resource = { template: table.template, properties: table.entry };
  return {
    where: table.template.locate(table),
    form,
    tableName: reader.text(table, 'TableName'),
    stream,
    replicas,
    replicationAccounts,
    // A getter, since only findings need them.
    get keyAttributes() {
      return keyAttributes(reader, table);
    },
    deletionPolicy: reader.text(resource, 'DeletionPolicy'),
    updateReplacePolicy: reader.text(resource, 'UpdateReplacePolicy'),
    nestedIn: stacksAround(reader, table.template),
    stackTags: stackTags(reader, table.template),
    metadata: at(table.entry, 'Metadata') ?? {},
    opaque: whyOpaque(table) ?? unreadable,
  };
}

export function streamOf({ reader }: TableContext, table: PropertySource): Branches<boolean> {
  return eachValue(reader.at(table, 'StreamSpecification'), (stream) =>
    (isObject(stream) && !isIntrinsic(stream) ? value(true) : unverifiable(reader.explain(stream))));
}

/** A macro next to the properties, or in place of them, may generate any of them. */
function whyOpaque({ entry, properties }: Resource): string | undefined {
  const unrendered = textOrNone(at(entry, UNRENDERED));
  if (unrendered !== '') {
    return `it cannot be rendered before synthesis: ${unrendered}`;
  }
  return hasGeneratedKeys(entry) || hasGeneratedKeys(properties) ? 'a macro (Fn::Transform) or loop (Fn::ForEach) generates its '
    + 'properties' : undefined;
}

/** The key attributes of the table and its indexes. */
export function keyAttributes(reader: PropertyReader, table: PropertySource): readonly string[] {
  const lists = (key: string): readonly Json[] => valuesOf(reader.at(table, key)).flatMap(items);
  const indexes = [...lists('GlobalSecondaryIndexes'), ...lists('LocalSecondaryIndexes')];
  const keys = [...lists('KeySchema'), ...indexes.flatMap((index) => items(at(index, 'KeySchema')))];
  return [...new Set(keys.map((key) => at(key, 'AttributeName')).filter((name) => typeof name === 'string'))];
}

function items(list: Json | undefined): readonly Json[] {
  return isList(list) ? list : [];
}
