import { asIntrinsic, isList, isScalar } from './json';
import type { Json } from '../template/facts';
import { literal } from '../template/pseudo';

/** `Fn::Sub` as the parts of an `Fn::Join`: literals, and references for CloudFormation to evaluate. */
export function partsOfSub(text: string, variables: (name: string) => Json | undefined): readonly Json[] {
  const parts: Json[] = [];
  let end = 0;
  for (const match of text.matchAll(/\$\{(!?)([^}]*)\}/g)) {
    parts.push(text.slice(end, match.index), match[1] === '!' ? literal(`\${${match[2]}}`) : variables(match[2].trim()) ?? reference(match[2].trim()));
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}

function reference(name: string): Json {
  return name.includes('.') ? { 'Fn::GetAtt': name } : { Ref: name };
}

/** The parts of a join as one value: text where all is known, else an `Fn::Join` without delimiter, neighbours merged. */
export function joined(delimiter: string, items: readonly Json[]): Json {
  const separated = items.flatMap((item, index) => (index === 0 ? [item] : [delimiter, item]));
  const parts: Json[] = [];
  for (const part of separated.flatMap(flattened)) {
    const last = parts[parts.length - 1];
    if (!isScalar(part)) {
      parts.push(part);
    } else if (typeof last === 'string') {
      parts[parts.length - 1] = last + String(part);
    } else {
      parts.push(String(part));
    }
  }
  const known = parts.filter((part) => part !== '');
  return known.length > 1 ? { 'Fn::Join': ['', known] } : known[0] ?? '';
}

function flattened(part: Json): readonly Json[] {
  return partsOf(part) ?? [part];
}

/** The parts of a folded join. */
export function partsOf(value: Json): readonly Json[] | undefined {
  const intrinsic = asIntrinsic(value);
  const [delimiter, items] = intrinsic?.name === 'Fn::Join' && isList(intrinsic.argument) ? intrinsic.argument : [];
  return delimiter === '' && isList(items) ? items : undefined;
}

/** `Fn::Split`; the colons of a placeholder such as `${AWS::Region}` do not count. */
export function split(delimiter: string, text: string): readonly string[] {
  const placeholders: string[] = [];
  const shielded = text.replace(/\$\{AWS::\w+\}/g, (found) => `\uE000${placeholders.push(found) - 1}\uE001`);
  return shielded.split(delimiter).map((piece) => piece.replace(/\uE000(\d+)\uE001/g, (found, index) => placeholders[Number(index)] ?? found));
}

/** `Fn::Select`, where index and list are known. */
export function selected(index: Json, list: Json): Json | undefined {
  return isList(list) && isScalar(index) && /^\d+$/.test(String(index)) ? list[Number(index)] : undefined;
}
