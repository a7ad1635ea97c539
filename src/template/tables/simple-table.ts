import type { Json, TableFact } from '../facts';
import { streamAndBilling, tableFact } from './common';
import type { TableContext } from './context';
import { readReplica } from './replica';
import type { Resource } from '../source/template';
import type { JsonObject } from '../values/json';
import { asIntrinsic, isObject, own } from '../values/json';

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
