import type { Json } from '../facts';
import { asIntrinsic, isList } from './json';

/** The branches of `Fn::If`, unfolded where they stand and no deeper; `AWS::NoValue` is none. */
export function outcomes(of: Json): readonly Json[] {
  const intrinsic = asIntrinsic(of);
  if (intrinsic?.name === 'Fn::If' && isList(intrinsic.argument) && intrinsic.argument.length === 3) {
    return intrinsic.argument.slice(1).flatMap(outcomes);
  }
  return intrinsic?.name === 'Ref' && intrinsic.argument === 'AWS::NoValue' ? [] : [of];
}

/** The items of a list that may be conditional as a whole and item by item; what is no list stands for itself. */
export function itemOutcomes(of: Json): readonly Json[] {
  return outcomes(of).flatMap((list) => (isList(list) ? list.flatMap(outcomes) : [list]));
}
