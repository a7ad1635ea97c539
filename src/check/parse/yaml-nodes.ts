// eslint-disable-next-line import/no-extraneous-dependencies -- tools/bundle writes it into the package, so users do not install it
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Document, Node } from 'yaml';
import type { SourceNode } from './source-node';
import { parseYamlNodes } from '../../cloudformation/yaml/yaml';

/** The values of a text in YAML with their positions. An alias has the position of the value that it stands for. */
export function yamlNodes(text: string): SourceNode | undefined {
  const document = parseYamlNodes(text);
  return document.contents === null ? undefined : sourceNode(document.contents, document);
}

function sourceNode(written: Node, document: Document.Parsed): SourceNode {
  const node = isAlias(written) ? written.resolve(document) ?? written : written;
  const [start, end] = node.range ?? [0, 0];
  const pairs = isMap(node) ? node.items : [];
  return {
    start,
    end,
    text: isScalar(node) ? String(node.value) : undefined,
    get items() {
      return isSeq(node) ? node.items.flatMap((item) => (item === null ? [] : [sourceNode(item as Node, document)])) : [];
    },
    get keys() {
      return pairs.map((pair) => keyOf(pair.key as Node, document));
    },
    property: (key) => {
      const pair = pairs.find((candidate) => keyOf(candidate.key as Node, document) === key);
      if (pair === undefined) {
        return undefined;
      }
      const [keyStart, keyEnd] = (pair.key as Node).range ?? [start, start];
      const value = pair.value as Node | null;
      return { start: keyStart, value: value === null ? emptyNode(keyEnd) : sourceNode(value, document) };
    },
  };
}

function keyOf(key: Node | Alias | null, document: Document.Parsed): string {
  const node = isAlias(key) ? key.resolve(document) : key;
  return isScalar(node) ? String(node.value) : '';
}

function emptyNode(offset: number): SourceNode {
  return { start: offset, end: offset, items: [], keys: [], property: () => undefined };
}
