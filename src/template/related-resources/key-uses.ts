import { asIntrinsic, presentBranches } from '../../cloudformation/intrinsics';
import { entriesOf, isList, isObject } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { becomesTable } from '../../cloudformation/resource-types';
import { valuesOf } from '../branches';
import type { KeyUseFact } from '../facts';
import type { TableContext } from '../tables/table-context';
import type { Resource } from '../template';

/** The properties of a resource that name a key of the app, whatever its type: nearly every service has one, each under a name of its own. */
export function keyUses({ reader, encryption }: TableContext, resource: Resource): readonly KeyUseFact[] {
  const { template, type, properties } = resource;
  if (becomesTable(type) || OTHERS.test(type)) {
    return [];
  }
  return namedKeys(properties, []).flatMap(({ path, value }): readonly KeyUseFact[] => {
    const found = encryption.byKey(reader.evaluate(value, template), template);
    return valuesOf(found).some(({ key }) => key !== undefined)
      ? [{ where: template.locate(resource), property: path.join('.'), encryption: found }] : [];
  });
}

/** They name keys for other ends than encryption, or in ways of their own. */
const OTHERS = /^(AWS::(KMS|IAM|CloudFormation|Config|SSM)::|Custom::)/;

/** Names such as `KmsKeyId`, `KMSMasterKeyID`, `EncryptionKeyArn`, `KeyARN`, `KmsKeyIdentifier`, `KmsKey`. */
const KEY_PROPERTY = /key(id|arn|identifier)?$/i;

/** What the resource passes on to code, people or other services. */
const PASSED_ON = new Set(['Environment', 'EnvironmentVariables', 'PolicyDocument', 'Tags', 'Parameters', 'Input', 'InputTransformer', 'Metadata']);

interface NamedKey {
  readonly path: readonly string[];
  readonly value: Json;
}

function namedKeys(of: Json, path: readonly string[]): readonly NamedKey[] {
  if (isList(of)) {
    return of.flatMap((item) => namedKeys(item, path));
  }
  if (!isObject(of)) {
    return [];
  }
  if (asIntrinsic(of) !== undefined) {
    // A branch of a condition may have properties; the arguments of other functions have none.
    return presentBranches(of).filter((branch) => branch !== of).flatMap((branch) => namedKeys(branch, path));
  }
  return entriesOf(of).filter(([name]) => !PASSED_ON.has(name)).flatMap(([name, value]) => {
    const inner = [...path, name];
    return KEY_PROPERTY.test(name) && mayNameKey(value) ? [{ path: inner, value }] : namedKeys(value, inner);
  });
}

function mayNameKey(value: Json): boolean {
  return typeof value === 'string' ? /^(arn:|alias\/)/.test(value) : asIntrinsic(value) !== undefined;
}
