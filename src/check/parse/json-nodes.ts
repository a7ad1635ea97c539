// eslint-disable-next-line import/no-extraneous-dependencies -- tools/bundle writes it into the package, so users do not install it
import { getNodeValue, parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { SourceNode } from './source-node';

/** The values of a text in JSON with their positions; undefined for other text. */
export function jsonNodes(text: string): SourceNode | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  return root === undefined || errors.length > 0 ? undefined : sourceNode(root);
}

function sourceNode(node: Node): SourceNode {
  const { type, offset, length, children = [] } = node;
  const pairs = type === 'object' ? children.filter((pair) => pair.children?.length === 2) : [];
  const scalar: unknown = type === 'object' || type === 'array' ? undefined : getNodeValue(node);
  return {
    start: offset,
    end: offset + length,
    text: scalar === undefined ? undefined : String(scalar),
    get items() {
      return type === 'array' ? children.map(sourceNode) : [];
    },
    get keys() {
      return pairs.map((pair) => String(pair.children![0].value));
    },
    property: (key) => {
      // `JSON.parse` takes the last one of equal keys.
      const pair = [...pairs].reverse().find((candidate) => candidate.children![0].value === key);
      return pair === undefined ? undefined : { start: pair.offset, value: sourceNode(pair.children![1]) };
    },
  };
}
