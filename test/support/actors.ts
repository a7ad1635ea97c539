import type { Policy } from './paper';
import { exampleOf, principalsOf, valuesOf } from './policies';

/** Somebody who asks, with the identity policies that he has. */
export interface Actor {
  /** As the simulator takes it. */
  readonly principal: string;
  readonly identityPolicies: readonly object[];
  readonly account?: string;
}

const STRANGER_ACCOUNT = '999999999999';

/** Somebody whose own policies allow everything that the service has: what stops him is the resource's policy. */
export function almighty(principal: string, service: 'dynamodb' | 'kms'): Actor {
  return {
    principal,
    identityPolicies: [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: `${service}:*`, Resource: '*' }] }],
    account: principal.split(':')[4],
  };
}

export function anonymous(): Actor {
  return { principal: 'anonymous', identityPolicies: [] };
}

export function serviceActor(principal: string): Actor {
  return { principal, identityPolicies: [] };
}

/** Root, an administrator and a session of his in an account. */
export function administratorsOf(partition: string, account: string, service: 'dynamodb' | 'kms'): Actor[] {
  return [
    almighty(`arn:${partition}:iam::${account}:root`, service),
    almighty(`arn:${partition}:iam::${account}:role/Administrator`, service),
    almighty(`arn:${partition}:sts::${account}:assumed-role/Administrator/session`, service),
  ];
}

/** The administrator of an account that has nothing to do with ours. */
export function strangerIn(partition: string, service: 'dynamodb' | 'kms'): Actor {
  return almighty(`arn:${partition}:iam::${STRANGER_ACCOUNT}:role/Stranger`, service);
}

/** Everybody whom a policy names, in its Allow statements or in a condition on who asks; where it names an account, the account's administrators. */
export function namedIn(policy: Policy, partition: string, service: 'dynamodb' | 'kms'): Actor[] {
  const arns = [...principalsOf(policy, 'AWS'), ...valuesOf(policy, 'aws:PrincipalArn').map(exampleOf)];
  return arns.filter((arn) => arn !== '*').flatMap((arn) => {
    const account = /^\d{12}$/.exec(arn)?.[0] ?? /^arn:[^:]+:iam::(\d{12}):root$/.exec(arn)?.[1];
    return account === undefined ? [almighty(arn, service)] : administratorsOf(partition, account, service);
  });
}

/** What IAM itself says of an actor in a request. */
export function identityContext(actor: Actor): Record<string, string | undefined> {
  return { 'aws:PrincipalAccount': actor.account, 'kms:CallerAccount': actor.account };
}

export function once(actors: readonly Actor[]): Actor[] {
  return [...new Map(actors.map((actor) => [actor.principal, actor])).values()];
}
