import type { Evaluator } from './evaluate';
import type { Json } from '../facts';
import { asIntrinsic, hasTransform, isScalar } from './json';
import { DEPLOYER_VALUE } from '../source/deployed-text';
import { namedResource } from '../source/template';

/** What stands for a reference into a stack whose template is not read. */
export const FOREIGN_REFERENCE = 'Fn::ForeignReference';

/** Longer values are cut off: nobody reads them in a finding. */
const LONGEST = 200;

/** Why an evaluated value is not known. */
export function explain(evaluated: Json, evaluator: Evaluator): string {
  const reference = evaluator.meaningOf(evaluated);
  if (hasTransform(reference)) {
    return 'a macro (Fn::Transform) makes it';
  }
  const intrinsic = asIntrinsic(reference);
  if (intrinsic === undefined) {
    return typeof reference === 'string' && reference.includes('{{resolve:') ? `it is looked up at deployment (${words(reference)})` : 'it is malformed';
  }
  return REASONS[intrinsic.name]?.(words(intrinsic.argument)) ?? explainReference(reference, evaluator);
}

const REASONS: { readonly [name: string]: ((argument: string) => string) | undefined } = {
  'Fn::ImportValue': (argument) => `it is imported as ${argument}, which no stack of this app exports`,
  'Fn::GetStackOutput': (argument) => `it is an output of a stack that is not in this app (${argument})`,
  [DEPLOYER_VALUE]: (argument) => `the stack that deploys the template sets it (${argument})`,
  [FOREIGN_REFERENCE]: (argument) => `it refers to ${argument} in another stack, which only synthesized templates can tell`,
};

function explainReference(reference: Json, evaluator: Evaluator): string {
  const named = namedResource(reference);
  const template = evaluator.homeOf(reference);
  if (named === undefined || template === undefined) {
    return `it is evaluated at deployment (${words(reference)})`;
  }
  if (template.section('Parameters', named.logicalId) !== undefined) {
    return `it is the parameter ${named.logicalId}`;
  }
  const type = template.resources.get(named.logicalId)?.type;
  return type === undefined ? `it refers to ${named.logicalId}, which the template does not define` : `it is known to ${named.logicalId} (${type}) alone`;
}

function words(of: Json): string {
  const text = isScalar(of) ? String(of) : JSON.stringify(of);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}
