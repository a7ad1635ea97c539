import type { Branches, EncryptionFact, ReplicaFact, TableFact } from '../facts';
import { common } from './common';
import type { TableContext } from './context';
import { bareReplica, readReplica } from './replica';
import type { Resource } from '../source/template';
import { each, unverifiable, value } from '../values/branches';

/** `AWS::DynamoDB::Table`: one replica, and those that custom resources add. */
export function readTable(context: TableContext, resource: Resource): TableFact {
  const { properties, template } = resource;
  const encryption = context.encryption.bySpecification(context.reading.at(properties, template, 'SSESpecification'), template);
  const local = readReplica(context, resource, properties, { region: template.region, local: true, encryption, streamKey: 'StreamSpecification' });
  return { ...common(context, resource), form: 'Table', replicas: [local, ...added(context, resource, encryption)] };
}

function added(context: TableContext, table: Resource, encryption: Branches<EncryptionFact>): readonly ReplicaFact[] {
  return context.addedReplicas.regionsOf(table).map((branch) => {
    const region = branch.kind === 'value' ? branch.value : undefined;
    return bareReplica({ region, local: false, encryption: region === undefined ? [unverifiable('its Region is unknown')] : ofAdded(encryption) });
  });
}

/** A replica is made without a key of its own: it gets the kind of the table's key, but never that key (keys are regional). */
function ofAdded(encryption: Branches<EncryptionFact>): Branches<EncryptionFact> {
  return each(encryption, ({ level }) => [value({ level: level === 'AWS_OWNED' ? 'AWS_OWNED' : 'AWS_MANAGED' })]);
}
