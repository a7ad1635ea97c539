import type { PropertyReader } from './property-reader';
import { canonical } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';

/** A text that is equal for the same key: its id, ARN or alias, or the reference that leads to it with the stack that the reference belongs to. */
export function keyName(reader: PropertyReader, key: Json): string {
  const resolved = reader.resolvedValue(key);
  return typeof resolved === 'string' ? resolved : [reader.originTemplate(resolved)?.origin.stackPath, canonical(resolved)].join(' ');
}
