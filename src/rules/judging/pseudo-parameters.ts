import type { Json } from '../../template/facts';

const PSEUDO = /\$\{AWS::\w+\}/;

/**
 * A policy in which pseudo parameters are references again.
 *
 * The reader of templates folds them into text, `${AWS::AccountId}`; to whoever judges a policy such text is a policy variable, which IAM does not know.
 */
export function withPseudoParameters(document: Json): Json {
  if (typeof document === 'string') {
    return PSEUDO.test(document) ? { 'Fn::Sub': document.replace(/\$\{(?!AWS::)/g, '${!') } : document;
  }
  if (typeof document !== 'object' || document === null) { return document; }
  return Array.isArray(document)
    ? document.map(withPseudoParameters)
    : Object.fromEntries(Object.entries(document).map(([name, value]) => [name, withPseudoParameters(value)]));
}
