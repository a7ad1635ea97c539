import { isPlainObject, itemBranches } from '../../cloudformation/intrinsics';
import { at, isList } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { unverifiable } from '../branches';
import type { Branches } from '../facts';
import type { PropertyReader } from '../property-reader';
import type { Template } from '../template';

/**
 * The items at a path of keys, through lists and through the branches of every condition, each by itself: one condition in each item of a list would
 * have more combinations than a reader tries. An item is not evaluated further.
 */
export function descend(reader: PropertyReader, of: Json | undefined, template: Template, ...path: readonly string[]): Branches<Json> {
  if (of === undefined) {
    return [];
  }
  if (path.length === 0) {
    return itemBranches(of).map((item) => ({ kind: 'value', value: item }));
  }
  const [key, ...rest] = path;
  return itemBranches(of).flatMap((item) => (isPlainObject(item)
    ? descend(reader, at(item, key), template, ...rest) : descendInto(reader, item, template, path)));
}

/** A reference may lead to a value with these keys. */
function descendInto(reader: PropertyReader, item: Json, template: Template, path: readonly string[]): Branches<Json> {
  return reader.evaluate(item, template).flatMap((branch): Branches<Json> => {
    if (branch.kind !== 'value') {
      return branch.kind === 'absent' ? [] : [branch];
    }
    return isPlainObject(branch.value) || isList(branch.value)
      ? descend(reader, branch.value, template, ...path) : unverifiable(reader.explain(branch.value));
  });
}
