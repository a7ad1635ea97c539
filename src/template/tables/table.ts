import { isIntrinsic, isPlainObject } from '../../cloudformation/intrinsics';
import { at, isList, isObject, textOrNone } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { each, unverifiable, value } from '../branches';
import type { Branch, Branches, EncryptionFact, ReplicaFact, TableFact } from '../facts';
import type { PropertyReader } from '../property-reader';
import { UNRENDERED } from '../template';
import type { Resource, Template } from '../template';
import { bareReplica, readReplica } from './replica';
import type { AttachedPolicies, Protection, TableContext, TableProperties } from './table-context';

/** `AWS::DynamoDB::Table`: one replica, and those that custom resources add. */
export function readTable(context: TableContext, resource: Resource): TableFact {
  const local = context.protection('Table', resource, (table, attached) => readLocal(context, table, attached));
  const others = context.addedReplicas.regionsOf(resource);
  return tableFact(context, resource, 'Table', others.length === 0 ? local : { ...local, replicas: [...local.replicas, ...added(others, local)] });
}

function readLocal(context: TableContext, table: TableProperties, attached: AttachedPolicies): Protection {
  const { properties, template } = table;
  const encryption = context.encryption.bySpecification(context.reader.at(properties, template, 'SSESpecification'), template);
  return singleReplica(context, table, encryption, attached);
}

function singleReplica(
  context: TableContext, table: TableProperties, encryption: Branches<EncryptionFact>, attached: AttachedPolicies = () => undefined,
): Protection {
  const place = { region: table.template.region, local: true, encryption, streamKey: 'StreamSpecification' } as const;
  return {
    stream: streamOf(context, table),
    replicas: [readReplica(context, table.template, table.properties, place, attached)],
    replicationAccounts: [],
  };
}

function added(regions: readonly Branch<string>[], { replicas: [{ encryption }] }: Protection): readonly ReplicaFact[] {
  return regions.map((branch) => {
    const region = branch.kind === 'value' ? branch.value : undefined;
    return bareReplica({ region, local: false, encryption: region === undefined ? [unverifiable('its Region is unknown')] : ofAdded(encryption) });
  });
}

/** A replica that is added without a key gets the kind of the table's key, and never that key: keys are regional. */
function ofAdded(encryption: Branches<EncryptionFact>): Branches<EncryptionFact> {
  return each(encryption, ({ level }) => [value({ level: level === 'AWS_OWNED' ? 'AWS_OWNED' : 'AWS_MANAGED' })]);
}

/** `AWS::Serverless::SimpleTable`, which the SAM transform turns into a `Table`. `Globals` has its defaults. */
export function readSimpleTable(context: TableContext, resource: Resource): TableFact {
  const { properties, template } = resource;
  const defaults = at(template.document, 'Globals', 'SimpleTable');
  const specification = specificationOf(at(defaults, 'SSESpecification'), at(properties, 'SSESpecification'));
  const encryption = context.encryption.bySpecification(context.reader.at(specification, template), template);
  const key = at(properties, 'PrimaryKey', 'Name');
  const fact = tableFact(context, resource, 'SimpleTable', singleReplica(context, resource, encryption));
  return { ...fact, keyAttributes: [typeof key === 'string' ? key : 'id'] };
}

/** Maps are merged, and the resource's own values win (SAM: Globals). */
function specificationOf(defaults: Json | undefined, specific: Json | undefined): Json | undefined {
  return isPlainObject(defaults) && isPlainObject(specific) ? { ...defaults, ...specific } : specific ?? defaults;
}

/** What all table types have in common. */
export function tableFact({ reader }: TableContext, resource: Resource, form: TableFact['form'], protection: Protection): TableFact {
  const { properties, template, entry } = resource;
  const { stream, replicas, replicationAccounts, unreadable } = protection;
  return {
    where: template.locate(resource),
    form,
    tableName: reader.text(properties, template, 'TableName'),
    stream,
    replicas,
    replicationAccounts,
    // A getter, since only findings need them.
    get keyAttributes() {
      return keyAttributes(reader, properties, template);
    },
    metadata: at(entry, 'Metadata') ?? {},
    opaque: hidden(resource) ?? unreadable,
  };
}

export function streamOf({ reader }: TableContext, { properties, template }: TableProperties): Branches<boolean> {
  return each(reader.at(properties, template, 'StreamSpecification'), (stream) =>
    [isObject(stream) && !isIntrinsic(stream) ? value(true) : unverifiable(reader.explain(stream))]);
}

/** A macro next to the properties, or in place of them, may write any of them. */
function hidden({ entry, properties }: Resource): string | undefined {
  const unrendered = textOrNone(at(entry, UNRENDERED));
  if (unrendered !== '') {
    return `it cannot be rendered before the synthesis: ${unrendered}`;
  }
  const macro = Object.hasOwn(entry, 'Fn::Transform') || Object.hasOwn(properties, 'Fn::Transform');
  return macro ? 'a macro (Fn::Transform) writes its properties' : undefined;
}

/** The attributes that are keys of the table or of an index. */
export function keyAttributes(reader: PropertyReader, of: Json, template: Template): readonly string[] {
  const [table, global, local] = ['KeySchema', 'GlobalSecondaryIndexes', 'LocalSecondaryIndexes']
    .map((key) => reader.known(reader.at(of, template, key)).flatMap(items));
  const names = [...table, ...[...global, ...local].flatMap((index) => items(at(index, 'KeySchema')))]
    .map((key) => at(key, 'AttributeName'));
  return [...new Set(names.filter((name) => typeof name === 'string'))];
}

function items(list: Json | undefined): readonly Json[] {
  return isList(list) ? list : [];
}
