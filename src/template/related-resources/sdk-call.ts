import { asIntrinsic, isObject, own } from '../../cloudformation/json';
import { each, value } from '../branches';
import type { Branches, Json, SdkCallFact } from '../facts';
import { parseJsonText } from '../policy-document';
import type { Reading } from '../property-reader';
import { attributeOf } from '../template';
import type { Resource } from '../template';

/** The function behind every `AwsCustomResource` of a stack has this at the start of its logical id. */
const SINGLETON = 'AWS679f53fac002430cb0da5b7982bd2287';
const PHASES = ['Create', 'Update', 'Delete'];

/** Whether a resource is an `AwsCustomResource`, whatever type it was given. */
export function isSdkCall({ type, properties }: Resource): boolean {
  const token = own(properties, 'ServiceToken');
  const [function_] = (token === undefined ? undefined : attributeOf(own(token, 'Fn::GetAtt') ?? null)) ?? [''];
  return type === 'Custom::AWS' || function_.startsWith(SINGLETON);
}

export function sdkCalls(reading: Reading, resource: Resource): readonly SdkCallFact[] {
  const { properties, template } = resource;
  return PHASES.filter((phase) => own(properties, phase) !== undefined).map((phase) => {
    const calls = each(reading.at(properties, template, phase), (call) =>
      [isObject(call) && asIntrinsic(call) === undefined ? value(call) : parseJsonText(call)]);
    return {
      where: template.locate(resource),
      phase: phase.toLowerCase(),
      action: each(textOf(reading, calls, 'action'), (name) => [value(lowerCamel(name))]),
      service: each(textOf(reading, calls, 'service'), (name) => [value(name.replace(/^@aws-sdk\/client-/, '').toLowerCase())]),
      parameters: each(calls, (call) => [reading.pick(call, 'parameters')]),
      region: textOf(reading, calls, 'region'),
    };
  });
}

function textOf(reading: Reading, calls: Branches<Json>, key: string): Branches<string> {
  return each(each(calls, (call) => [reading.pick(call, key)]), (text) => [reading.asText(text)]);
}

/** `PutKeyPolicyCommand` and `PutKeyPolicy` are `putKeyPolicy`: CDK takes all three. */
function lowerCamel(name: string): string {
  const action = name.replace(/Command$/, '');
  return action.charAt(0).toLowerCase() + action.slice(1);
}
