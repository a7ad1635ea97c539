import { runSimulation } from '@cloud-copilot/iam-simulate';

export interface ControlledRequest {
  readonly action: string;
  readonly resource: string;
  readonly principal: string;
  readonly context: Readonly<Record<string, string>>;
  readonly resourceControlPolicy?: object;
  readonly serviceControlPolicy?: object;
}

const ALLOW_ALL = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

/** How a request of a principal with all permissions ends under policies of the organization. Throws if one of them is malformed. */
export async function underControlPolicies(request: ControlledRequest): Promise<string> {
  const { action, resource, principal, context, resourceControlPolicy, serviceControlPolicy } = request;
  const levels = (policies: readonly object[]) =>
    [{ orgIdentifier: 'ou-ab12-11111111', policies: policies.map((policy, index) => ({ name: `policy ${index}`, policy })) }];
  const isService = !principal.startsWith('arn:');
  const accountId = resource.split(':')[4] ?? '111122223333';
  const result = await runSimulation({
    request: { principal, action, resource: { resource, accountId }, contextVariables: context },
    identityPolicies: isService ? [] : [{ name: 'identity policy', policy: ALLOW_ALL }],
    serviceControlPolicies: levels([ALLOW_ALL, ...serviceControlPolicy ? [serviceControlPolicy] : []]),
    resourceControlPolicies: levels(resourceControlPolicy ? [resourceControlPolicy] : []),
    // A key's policy decides; other accounts and services need to be allowed by the resource.
    resourcePolicy: resource === '*' ? undefined : {
      Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: isService ? { Service: principal } : { AWS: '*' }, Action: '*', Resource: '*' }],
    },
  }, {});
  if (result.resultType === 'error') {
    throw new Error(`The simulator refuses ${action} on ${resource}: ${JSON.stringify(result.errors)}`);
  }
  return String(result.overallResult);
}
