import { at, isList, isObject, isScalar, listOf } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';

/** More copies than this are not written: a template has at most 500 resources. */
const COPY_LIMIT = 2000;

const LOOP = /^Fn::ForEach::/;

/**
 * A template in which loops with a literal list are expanded, as the transform AWS::LanguageExtensions does. Other loops stay, and count as
 * unknown.
 */
export function withoutLiteralLoops(document: Json): Json {
  return listOf(at(document, 'Transform')).includes('AWS::LanguageExtensions') ? unrolled(document, { left: COPY_LIMIT }) : document;
}

interface Copies {
  left: number;
}

function unrolled(of: Json, copies: Copies): Json {
  if (isList(of)) {
    return of.map((item) => unrolled(item, copies));
  }
  if (!isObject(of)) {
    return of;
  }
  return Object.fromEntries(Object.entries(of).flatMap(([key, value]): readonly [string, Json][] => {
    const written = LOOP.test(key) ? bodies(value, copies) : undefined;
    return written === undefined ? [[key, unrolled(value, copies)]] : written.flatMap((body) => Object.entries(unrolled(body, copies) as JsonObject));
  }));
}

/** The body of a loop for each item of its list; undefined for a loop that is malformed, or whose list is not literal. */
function bodies(loop: Json, copies: Copies): readonly JsonObject[] | undefined {
  const [identifier, items, body, ...others] = isList(loop) ? loop : [];
  const isLiteral = typeof identifier === 'string' && /^[A-Za-z0-9]+$/.test(identifier) && isList(items) && items.every(isScalar)
    && isObject(body) && others.length === 0;
  if (!isLiteral || copies.left < items.length) {
    return undefined;
  }
  copies.left -= items.length;
  return items.map((item) => replaced(body, identifier, String(item)) as JsonObject);
}

/** An inner loop with the same identifier: in its body the identifier is that of the inner loop. */
function inList([own, items, ...body]: readonly Json[], identifier: string, item: string): Json {
  return [own, ...(items === undefined ? [] : [replaced(items, identifier, item)]), ...body];
}

/** `Fn::Sub` without anything left to replace is its text, which may be the name in a `Fn::GetAtt`. */
function withoutEmptySub(of: JsonObject): Json {
  const text = of['Fn::Sub'];
  return typeof text === 'string' && !text.includes('${') && Object.keys(of).length === 1 ? text : of;
}

/** The body with an item in place of the identifier, in keys and texts (`&{Name}` is the item without special characters) and as `{Ref: Name}`. */
function replaced(of: Json, identifier: string, item: string): Json {
  const plain = item.replace(/[^A-Za-z0-9]/g, '');
  const inText = (text: string) => text.replaceAll(`\${${identifier}}`, () => item).replaceAll(`&{${identifier}}`, () => plain);
  if (isList(of)) {
    return of.map((nested) => replaced(nested, identifier, item));
  }
  if (isObject(of)) {
    if (of.Ref === identifier && Object.keys(of).length === 1) {
      return item;
    }
    return withoutEmptySub(Object.fromEntries(Object.entries(of).map(([key, value]) => {
      const isShadowed = LOOP.test(key) && isList(value) && value[0] === identifier;
      return [inText(key), isShadowed ? inList(value, identifier, item) : replaced(value, identifier, item)];
    })));
  }
  return typeof of === 'string' ? inText(of) : of;
}
