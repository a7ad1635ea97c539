import { asIntrinsic, attributeOf } from '../../cloudformation/intrinsics';
import { at, isObject } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { each, value } from '../branches';
import type { Branches, SdkCallFact } from '../facts';
import { jsonFrom } from '../policy-document';
import type { PropertyReader } from '../property-reader';
import type { Resource } from '../template';

/** The function behind every `AwsCustomResource` of a stack has this at the start of its logical id. */
const SINGLETON = 'AWS679f53fac002430cb0da5b7982bd2287';
const PHASES = ['Create', 'Update', 'Delete'];

/** Whether a resource is an `AwsCustomResource`, whatever type it was given. */
export function isSdkCall({ type, properties }: Resource): boolean {
  const token = at(properties, 'ServiceToken');
  const [function_] = (token === undefined ? undefined : attributeOf(at(token, 'Fn::GetAtt') ?? null)) ?? [''];
  return type === 'Custom::AWS' || function_.startsWith(SINGLETON);
}

export function sdkCalls(reader: PropertyReader, resource: Resource): readonly SdkCallFact[] {
  const { properties, template } = resource;
  return PHASES.filter((phase) => at(properties, phase) !== undefined).map((phase) => {
    const calls = each(reader.at(properties, template, phase), (call) =>
      [isObject(call) && asIntrinsic(call) === undefined ? value(call) : jsonFrom(call)]);
    return {
      where: template.locate(resource),
      action: each(textOf(reader, calls, 'action'), (name) => [value(lowerCamel(name))]),
      service: each(textOf(reader, calls, 'service'), (name) => [value(name.replace(/^@aws-sdk\/client-/, '').toLowerCase())]),
      parameters: each(calls, (call) => [reader.pick(call, 'parameters')]),
      region: textOf(reader, calls, 'region'),
    };
  });
}

function textOf(reader: PropertyReader, calls: Branches<Json>, key: string): Branches<string> {
  return each(each(calls, (call) => [reader.pick(call, key)]), (text) => [reader.asText(text)]);
}

/** `PutKeyPolicyCommand` and `PutKeyPolicy` are `putKeyPolicy`: CDK takes all three. */
function lowerCamel(name: string): string {
  const action = name.replace(/Command$/, '');
  return action.charAt(0).toLowerCase() + action.slice(1);
}
