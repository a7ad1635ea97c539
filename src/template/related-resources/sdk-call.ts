import { isIntrinsic, namedResource } from '../../cloudformation/intrinsics';
import { at, isObject } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { eachValue, value } from '../branches';
import type { Branches, SdkCallFact } from '../facts';
import { jsonFrom } from '../policy-document';
import type { PropertyReader } from '../property-reader';
import type { Resource } from '../template';

const PHASES = ['Create', 'Update', 'Delete'];

/** The calls that an `AwsCustomResource` makes. */
export function sdkCalls(reader: PropertyReader, resource: Resource): readonly SdkCallFact[] {
  return PHASES.filter((phase) => at(resource.properties, phase) !== undefined).map((phase) => {
    const calls = eachValue(reader.at(resource, phase), (call) => (isObject(call) && !isIntrinsic(call) ? value(call) : jsonFrom(call)));
    const parameter = (key: string): Branches<Json> => eachValue(calls, (call) => reader.pick(call, key));
    return {
      where: resource.template.locate(resource),
      action: eachValue(reader.asText(parameter('action')), (name) => value(lowerCamel(name))),
      service: eachValue(reader.asText(parameter('service')), (name) => value(name.replace(/^@aws-sdk\/client-/, '').toLowerCase())),
      parameters: parameter('parameters'),
      region: reader.asText(parameter('region')),
    };
  });
}

/** CDK accepts `PutKeyPolicyCommand`, `PutKeyPolicy` and `putKeyPolicy` for the same action. */
function lowerCamel(name: string): string {
  const action = name.replace(/Command$/, '');
  return action.charAt(0).toLowerCase() + action.slice(1);
}

/** The logical id of the function that serves every `AwsCustomResource` of a stack begins with this. */
const SINGLETON = 'AWS679f53fac002430cb0da5b7982bd2287';

/** Whether a resource is an `AwsCustomResource`, which may have any resource type. */
export function isSdkCall({ type, properties }: Resource): boolean {
  const function_ = namedResource(at(properties, 'ServiceToken') ?? null);
  return type === 'Custom::AWS' || function_?.logicalId.startsWith(SINGLETON) === true;
}
