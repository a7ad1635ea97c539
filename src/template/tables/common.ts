import type { TableFact } from '../facts';
import type { Protection, TableContext } from './context';
import { keyAttributes } from './schema';
import { UNRENDERED } from '../source/template';
import type { Resource } from '../source/template';
import { each, unverifiable, value } from '../values/branches';
import { asIntrinsic, isObject, own, textOrNone } from '../values/json';

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
