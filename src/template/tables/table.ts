import type { Branch, Branches, EncryptionFact, ReplicaFact, TableFact } from '../facts';
import { streamAndBilling, tableFact } from './common';
import type { Protection, TableContext } from './context';
import { bareReplica, readReplica } from './replica';
import type { Resource } from '../source/template';
import { each, unverifiable, value } from '../values/branches';

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
