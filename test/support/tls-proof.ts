import { administratorsOf, almighty, anonymous, identityContext, namedIn, once, serviceActor, strangerIn } from './actors';
import type { Actor } from './actors';
import type { Policy } from './paper';
import { contextsOf, principalsOf } from './policies';
import type { Context } from './policies';
import { dynamodbIndexActions, dynamodbTableActions, simulate } from './simulator';
import type { Outcome } from './simulator';

/** What a stream's own policy can say (other actions on a stream manage its policy and tags, and move no data). */
export const STREAM_DATA_ACTIONS = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'];

const SERVICES = ['glue.amazonaws.com', 'redshift.amazonaws.com', 'replication.dynamodb.amazonaws.com'];
const TLS = 'aws:SecureTransport';
/** Follow from who asks, and how. */
const GIVEN = [TLS, 'aws:PrincipalArn', 'aws:PrincipalAccount', 'aws:PrincipalIsAWSService'];

interface Expectations {
  /** Principals, of other accounts for example, whom the policy is said to allow something: the proof fails if it does not. */
  readonly allowedPrincipals?: readonly string[];
  /** ARNs of the roles that a plain request must not be denied to: service-linked roles. */
  readonly exemptRoles?: readonly string[];
  /** Services that a plain request must not be denied to. */
  readonly exemptServices?: readonly string[];
  /** Actions that the policy denies to administrators over TLS as well, on purpose. */
  readonly deniedAnyway?: readonly string[];
}

export interface TableExpectations extends Expectations {
  readonly tableArn: string;
  readonly indexArns?: readonly string[];
}

export interface StreamExpectations extends Expectations {
  readonly streamArn: string;
}

interface Place {
  readonly arn: string;
  readonly actions: readonly string[];
}

/** Why a table's policy is not "TLS only" for the table and its indexes; empty if it is. */
export async function tlsViolations(policy: Policy, expectations: TableExpectations): Promise<string[]> {
  const indexActions = await dynamodbIndexActions();
  return violations(policy, expectations, [
    { arn: expectations.tableArn, actions: await dynamodbTableActions() },
    ...(expectations.indexArns ?? []).map((arn) => ({ arn, actions: indexActions })),
  ]);
}

/** Why a stream's policy is not "TLS only" for the stream; empty if it is. */
export async function streamTlsViolations(policy: Policy, expectations: StreamExpectations): Promise<string[]> {
  return violations(policy, expectations, [{ arn: expectations.streamArn, actions: STREAM_DATA_ACTIONS }]);
}

/** The actions that somebody is allowed over TLS: to be compared with what was granted. */
export async function allowedOverTls(
  actor: { readonly principal: string; readonly identityPolicies: readonly object[] },
  place: { readonly arn: string; readonly actions: readonly string[]; readonly policy?: Policy },
): Promise<string[]> {
  const outcomes = await Promise.all(place.actions.map((action) => simulate({
    ...actor, action, resource: place.arn, resourcePolicy: place.policy, context: { [TLS]: 'true' },
  })));
  return place.actions.filter((_, index) => outcomes[index] === 'Allowed');
}

async function violations(policy: Policy, expectations: Expectations, places: readonly Place[]): Promise<string[]> {
  const [, partition, , , account] = places[0].arn.split(':');
  const { exemptRoles = [], exemptServices = [], allowedPrincipals = [], deniedAnyway = [] } = expectations;
  const all = async (actors: readonly Actor[], check: Check): Promise<string[]> => eachRequest(policy, places, actors, check);
  const exempt = [...exemptRoles.map((arn) => almighty(arn, 'dynamodb')), ...exemptServices.map(serviceActor)];
  const administrator = administratorsOf(partition, account, 'dynamodb').slice(1, 2);

  return [
    ...await all(everybody(policy, partition, account, allowedPrincipals, exempt), {
      transport: 'false',
      isWrong: (outcome) => outcome !== 'ExplicitlyDenied',
    }),
    ...await all(exempt, { transport: 'false', isWrong: (outcome) => outcome === 'ExplicitlyDenied' }),
    // Absent: a call that a service makes for a caller.
    ...(await Promise.all(['true', undefined].map(async (transport) => all(administrator, {
      transport,
      isWrong: (outcome, action) => outcome !== 'Allowed' && !deniedAnyway.includes(action),
    })))).flat(),
    ...await withoutAnyRight(policy, places, allowedPrincipals),
  ];
}

/** Whoever must be denied a plain request. */
function everybody(policy: Policy, partition: string, account: string, allowed: readonly string[], exempt: readonly Actor[]): Actor[] {
  const actors = once([
    ...administratorsOf(partition, account, 'dynamodb'),
    strangerIn(partition, 'dynamodb'),
    ...namedIn(policy, partition, 'dynamodb'),
    ...allowed.map((arn) => almighty(arn, 'dynamodb')),
    ...[...SERVICES, ...principalsOf(policy, 'Service')].map(serviceActor),
    anonymous(),
  ]);
  return actors.filter(({ principal }) => !exempt.some((other) => other.principal === principal));
}

interface Check {
  readonly transport: string | undefined;
  readonly isWrong: (outcome: Outcome, action: string) => boolean;
}

async function eachRequest(policy: Policy, places: readonly Place[], actors: readonly Actor[], { transport, isWrong }: Check): Promise<string[]> {
  const wrong: string[] = [];
  for (const actor of actors) {
    for (const { arn, actions } of places) {
      for (const action of actions) {
        for (const context of contextsOf(policy, action, GIVEN)) {
          const outcome = await ask(policy, actor, arn, action, { ...context, [TLS]: transport });
          if (isWrong(outcome, action)) {
            wrong.push(`${outcome}: ${actor.principal} ${action} on ${arn} with ${JSON.stringify({ ...context, [TLS]: transport ?? 'absent' })}`);
          }
        }
      }
    }
  }
  return wrong;
}

async function ask(policy: Policy, actor: Actor, resource: string, action: string, context: Context): Promise<Outcome> {
  const isService = /^[a-z.-]+\.amazonaws\.com(\.cn)?$/.test(actor.principal);
  return simulate({
    principal: actor.principal,
    identityPolicies: actor.identityPolicies,
    action,
    resource,
    resourcePolicy: policy,
    context: { ...identityContext(actor), 'aws:PrincipalIsAWSService': String(isService), ...context },
    leaveOutForeignContext: true,
  });
}

/** A proof that a Deny beats an Allow is worth nothing where there is no Allow. */
async function withoutAnyRight(policy: Policy, places: readonly Place[], allowed: readonly string[]): Promise<string[]> {
  const found = await Promise.all(allowed.map(async (arn) => {
    const rights = await eachRequest(policy, places, [almighty(arn, 'dynamodb')], { transport: 'true', isWrong: (outcome) => outcome === 'Allowed' });
    return rights.length > 0 ? [] : [`${arn} is allowed nothing over TLS either`];
  }));
  return found.flat();
}
