import { isIntrinsic, namedResource } from '../../cloudformation/intrinsics';
import { at, entriesOf, isList, isObject } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { hasPlaceholder } from '../../cloudformation/text';
import { eachValue, unverifiable, value, valuesOf } from '../branches';
import type { Encryption } from '../encryption';
import type { Branches, DaxClusterFact, SdkCallFact } from '../facts';
import { jsonFrom } from '../policy-document';
import type { PropertyReader } from '../property-reader';
import { DEPLOYER_VALUE } from '../template';
import type { Resource } from '../template';
import { sdkActionName } from './sdk-actions';

const PHASES = ['Create', 'Update', 'Delete'];

/**
 * The calls that an `AwsCustomResource` makes.
 *
 * @param encryption finds the keys that they name
 */
export function sdkCalls(reader: PropertyReader, resource: Resource, encryption?: Encryption): readonly SdkCallFact[] {
  return PHASES.filter((phase) => at(resource.properties, phase) !== undefined).map((phase) => {
    const calls = eachValue(reader.at(resource, phase), (call) => (isObject(call) && !isIntrinsic(call) ? value(call) : jsonFrom(call)));
    const parameter = (key: string): Branches<Json> => eachValue(calls, (call) => reader.pick(call, key));
    const parameters = parameter('parameters');
    return {
      where: resource.template.locate(resource),
      action: eachValue(reader.asText(parameter('action')), (name) => nameOf(name, sdkActionName(name))),
      service: eachValue(reader.asText(parameter('service')), (name) => nameOf(name, serviceName(name))),
      parameters: eachValue(parameters, (of) => value(withoutPhysicalId(of))),
      region: reader.asText(parameter('region')),
      key: encryption?.byKey(eachValue(parameters, (of) => reader.pick(of, 'KeyId')), resource.template),
    };
  });
}

/** DAX clusters that calls create. The same call on creation and on update is for one cluster. */
export function sdkClusters(reader: PropertyReader, calls: readonly SdkCallFact[]): readonly DaxClusterFact[] {
  const creating = calls.filter(({ service, action }) => valuesOf(service).includes('dax') && valuesOf(action).includes('createCluster'));
  const clusters = creating.map((call) => {
    const parameter = (...keys: readonly string[]): Branches<Json> => eachValue(call.parameters, (parameters) => reader.pick(parameters, ...keys));
    return {
      where: call.where,
      encryptionAtRest: reader.asBoolean(parameter('SSESpecification', 'Enabled')),
      endpointEncryption: reader.asText(parameter('ClusterEndpointEncryptionType')),
    };
  });
  return [...new Map(clusters.map((cluster) => [JSON.stringify(cluster), cluster])).values()];
}

/** A name that is completed at deployment, or is the path of a file, may be any name. */
function nameOf(written: string, name: string): Branches<string> {
  return hasPlaceholder(written) || /[^a-z0-9-]/i.test(name) ? unverifiable(`its name is not known (${written})`) : value(name);
}

/** The handler accepts the names of SDK for JavaScript v2, and of packages and clients of v3. */
function serviceName(written: string): string {
  const name = written.toLowerCase().replace(/^@aws-sdk\/client-/, '');
  return V2_NAMES[name] ?? name;
}

const V2_NAMES: { readonly [name: string]: string | undefined } = { servicecatalog: 'service-catalog' };

/** What CDK writes for the physical id of the custom resource, which is known when the call is made. */
const PHYSICAL_ID = 'PHYSICAL:RESOURCEID:';

function withoutPhysicalId(of: Json): Json {
  if (of === PHYSICAL_ID) {
    return { [DEPLOYER_VALUE]: 'the physical id of the custom resource' };
  }
  if (isList(of)) {
    return of.map(withoutPhysicalId);
  }
  return isObject(of) && !isIntrinsic(of) ? Object.fromEntries(entriesOf(of).map(([key, item]) => [key, withoutPhysicalId(item)])) : of;
}

/** The logical id of the function for every `AwsCustomResource` of a stack begins with this. */
const SINGLETON = 'AWS679f53fac002430cb0da5b7982bd2287';

/** Whether a resource is an `AwsCustomResource`, which may have any resource type. */
export function isSdkCall(reader: PropertyReader, resource: Resource): boolean {
  return resource.type === 'Custom::AWS' || isServedByCdk(reader, resource);
}

/** Whether CDK's own function may serve a custom resource. */
export function isServedByCdk(reader: PropertyReader, { template, properties }: Resource): boolean {
  return reader.evaluate(at(properties, 'ServiceToken'), template).some((branch) => branch.kind === 'value'
    && (namedResource(branch.value) ?? reader.referencedResource(branch.value))?.logicalId.startsWith(SINGLETON) === true);
}
