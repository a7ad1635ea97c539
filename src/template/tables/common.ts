import type { TableFact } from '../facts';
import type { TableContext } from './context';
import { keyAttributes } from './schema';
import { UNRENDERED } from '../source/template';
import type { Resource } from '../source/template';
import { each, unverifiable, value } from '../values/branches';
import { asIntrinsic, isObject, own, textOrNone } from '../values/json';

/** What all table types say in the same words. */
export function common({ reading }: TableContext, resource: Resource): Omit<TableFact, 'form' | 'replicas'> {
  const { properties, template, entry } = resource;
  return {
    where: template.locate(resource),
    tableName: reading.text(properties, template, 'TableName'),
    stream: each(reading.at(properties, template, 'StreamSpecification'), (stream) =>
      [isObject(stream) && asIntrinsic(stream) === undefined ? value(true) : unverifiable(reading.explain(stream))]),
    billingMode: reading.text(properties, template, 'BillingMode'),
    replicationAccounts: [],
    keyAttributes: keyAttributes(reading, properties, template),
    metadata: own(entry, 'Metadata') ?? {},
    opaque: hidden(resource),
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
