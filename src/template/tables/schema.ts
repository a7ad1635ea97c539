import type { Json } from '../facts';
import { isList, own } from '../json';
import type { Reading } from '../reading';
import type { Template } from '../template';

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
