import type { Json } from '../../template/facts';

/**
 * A policy as a template writes it: the reader folds `AWS::AccountId` and the like into text, as `${AWS::AccountId}`, and the analysis of policies
 * tells those from policy variables, which have the same braces.
 */
export function asWritten(document: Json): Json {
  if (typeof document === 'string') {
    return document.includes('${') ? { 'Fn::Sub': document.replace(/\$\{(?!AWS::)!?/g, '${!') } : document;
  }
  if (typeof document !== 'object' || document === null) {
    return document;
  }
  if (isList(document)) {
    return document.map(asWritten);
  }
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, asWritten(value)]));
}

function isList(document: Json): document is readonly Json[] {
  return Array.isArray(document);
}
