import type { Built } from './scenario';
import { SecureTable } from '../../src';
import type { PaperDeployment, Policy } from '../support/paper';
import { listOf } from '../support/policies';
import { simulate } from '../support/simulator';

interface Deployed extends Built {
  readonly paper: PaperDeployment;
}

/** A request for an item names the table only (service authorization reference). */
const READ_INDEX = ['dynamodb:Query', 'dynamodb:Scan'];
const FULL_ACCESS = ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteTable'];

/** What a deployment of one table allows to principals of the app, and that of the other does not. */
export async function lostPermissions(before: Deployed, after: Deployed): Promise<string[]> {
  const found: string[] = [];
  for (const request of requestsOf(before)) {
    if (await answer(before, request) === 'Allowed' && await answer(after, request) !== 'Allowed') {
      found.push(`${request.principal} loses ${request.action} on ${request.resource}`);
    }
  }
  return found;
}

interface Request {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
}

function requestsOf(deployed: Deployed): Request[] {
  const { paper, table, role, replicas } = deployed;
  const { GlobalSecondaryIndexes: globals = [], LocalSecondaryIndexes: locals = [] } = paper.properties(table);
  const regions = [undefined, ...replicas.map(({ region }) => region)];
  const resources = regions.flatMap((region) => [paper.arn(table, region), ...[...globals, ...locals]
    .map(({ IndexName }: { IndexName: string }) => `${paper.arn(table, region)}/index/${IndexName}`)]).concat(paper.streamArn(table));
  const identity = paper.identityPolicies(role).flatMap((policy) => actionsOf(policy).map((action) => ({ principal: paper.arn(role), action })));
  const resource = resourcePolicyOf(deployed)?.Statement.flatMap((statement) => listOf<string>(statement.Principal?.AWS)
    .map((principal) => ({ principal, actions: listOf<string>(statement.Action) }))) ?? [];
  const named = resource.filter(({ principal }) => !principal.endsWith(':root'))
    .flatMap(({ principal, actions }) => actions.map((action) => ({ principal, action })));
  return [...identity, ...named].filter(({ action }) => action.startsWith('dynamodb:')).flatMap((caller) => resources
    .filter((each) => !each.includes('/index/') || READ_INDEX.includes(caller.action)).map((each) => ({ ...caller, resource: each })));
}

function actionsOf({ Statement }: Policy): string[] {
  const actions = Statement.flatMap((statement) => listOf<string>(statement.Action));
  return [...new Set(actions)].flatMap((action) => (action === 'dynamodb:*' ? FULL_ACCESS : [action]));
}

function resourcePolicyOf({ paper, table, replicas }: Deployed, arn = paper.arn(table)): Policy | undefined {
  const region = arn.split(':')[3];
  const given = paper.replica(table, region)?.ResourcePolicy?.PolicyDocument;
  // Attached by the custom resource.
  const isSecureReplica = table instanceof SecureTable && replicas.some((replica) => replica.region === region);
  return given ?? (isSecureReplica ? paper.tablePolicy(table, region) : undefined);
}

/** Undefined for a request that makes no sense, such as an action of streams on the table. */
async function answer(deployed: Deployed, { principal, action, resource }: Request): Promise<string | undefined> {
  const { paper, role } = deployed;
  try {
    return await simulate({
      principal,
      action,
      resource,
      identityPolicies: principal === paper.arn(role) ? paper.identityPolicies(role) : [],
      resourcePolicy: resource.includes('/stream/') ? undefined : resourcePolicyOf(deployed, resource),
      context: { 'aws:SecureTransport': 'true' },
    });
  } catch {
    return undefined;
  }
}
