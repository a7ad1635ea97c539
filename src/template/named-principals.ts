import { valuesOf } from './branches';
import type { Branches } from './facts';
import type { PropertyReader } from './property-reader';
import { isIntrinsic, namedResource } from '../cloudformation/intrinsics';
import { canonical, isObject } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';

/** The references in evaluated policies that lead to a role, a user or an identity provider of the app, in canonical form: none of these is "*". */
export function namedPrincipals(reader: PropertyReader, policies: Branches<Json>): readonly string[] {
  return valuesOf(policies).flatMap(referencesIn).filter((reference) => isPrincipal(reader, reference)).map(canonical);
}

function referencesIn(of: Json): readonly Json[] {
  if (isIntrinsic(of)) {
    return [of];
  }
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(referencesIn) : [];
}

function isPrincipal(reader: PropertyReader, reference: Json): boolean {
  const resource = reader.referencedResource(reference);
  return resource === undefined ? isRoleOfFunction(reader, reference) : resource.type.startsWith('AWS::IAM::');
}

/** SAM adds the role of a function under the function's logical id and `Role` (SAM: generated resources). */
function isRoleOfFunction(reader: PropertyReader, reference: Json): boolean {
  const resolved = reader.resolvedValue(reference);
  const named = namedResource(resolved);
  const functionId = named?.logicalId.endsWith('Role') ? named.logicalId.slice(0, -'Role'.length) : '';
  return isObject(resolved) && reader.originTemplate(resolved)?.resources.get(functionId)?.type === 'AWS::Serverless::Function';
}
