// @ts-check
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Two words beside each other. */
const WORDS = /[a-z,;:.)'] [a-z($'[]/i;

/** Leaves texts for people alone, since tests do not repeat every message. Texts with a decision in them are no such texts. */
const prose = {
  /** @param {any} path of a node, as babel has it */
  shouldIgnore({ node }) {
    return isText(node) ? 'text for people' : undefined;
  },
};

/** @param {any} node */
function isText({ type, value, quasis, expressions }) {
  switch (type) {
    case 'StringLiteral': return WORDS.test(value);
    case 'TemplateLiteral': return WORDS.test(quasis.map((/** @type {any} */ quasi) => quasi.value.raw).join('$'))
      && expressions.every((/** @type {any} */ expression) => ['Identifier', 'MemberExpression'].includes(expression.type));
    default: return false;
  }
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'prose', prose)];
