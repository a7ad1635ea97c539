import type { Json } from '../facts';
import type { Template } from '../source/template';
import { isList, own } from '../values/json';
import type { Reading } from '../values/reading';

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
