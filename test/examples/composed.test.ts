import type { aws_iam as iam } from 'aws-cdk-lib';
import { App, aws_dynamodb as dynamodb, CfnResource } from 'aws-cdk-lib';
import { composed } from '../../examples/composed/app';
import { allowedOnKey } from '../support/key-proof';
import { ACCOUNT, PaperDeployment, REGION } from '../support/paper';
import type { Policy } from '../support/paper';
import { listOf } from '../support/policies';
import { dynamodbIndexActions, dynamodbStreamActions, dynamodbTableActions, simulate } from '../support/simulator';
import { streamTlsViolations, tlsViolations } from '../support/tls-proof';

/* Every grant in examples/composed, as it is rendered, works over HTTPS with the key and is denied over HTTP. */

const AUTOSCALING = `arn:aws:iam::${ACCOUNT}:role/aws-service-role/dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable`;

const app = new App({ analyticsReporting: false });
composed(app);
const paper = new PaperDeployment(app);

const resources = app.node.findAll().filter(CfnResource.isCfnResource);
const ofType = (...types: string[]) => resources.filter(({ cfnResourceType }) => types.includes(cfnResourceType));
const tables = ofType('AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table');
const keys = ofType('AWS::KMS::Key');

function keyOf(table: CfnResource): CfnResource {
  const arn = paper.replica(table).SSESpecification.KMSMasterKeyId;
  return keys.find((key) => paper.arn(key) === arn)!;
}

/** A right that a policy of the app gives somebody on a table, an index or a stream. */
interface Right {
  readonly who: string;
  readonly role: iam.CfnRole;
  readonly action: string;
  readonly resource: string;
  readonly table: CfnResource;
  readonly kind: 'table' | 'index' | 'stream';
}

function rights(): Right[] {
  return ofType('AWS::IAM::Role').flatMap((role) => paper.identityPolicies(role).flatMap(({ Statement }) => Statement)
    .flatMap(({ Action, Resource }) => listOf<string>(Action).flatMap((action) => listOf<string>(Resource).map((resource) => ({ action, resource }))))
    .filter(({ action }) => action.startsWith('dynamodb:'))
    .flatMap(({ action, resource }) => {
      const table = tables.find((each) => resource === paper.arn(each) || resource.startsWith(`${paper.arn(each)}/`));
      const kind = resource.includes('/stream/') ? 'stream' : resource.includes('/index/') ? 'index' : 'table';
      return table === undefined ? [] : [{ who: role.node.path, role: role as iam.CfnRole, action, resource, table, kind } as const];
    }));
}

function policyOf({ kind, table }: Right): Policy {
  return kind === 'stream' ? paper.streamPolicy(table) : paper.tablePolicy(table);
}

const RIGHTS = rights();
const PEOPLE = [...new Set(RIGHTS.map(({ who }) => who))].sort();

test('everything that is composed has rights on a table', () => {
  expect(PEOPLE).toEqual([
    'Shop/Api/Orders/ServiceRole/Resource',
    'Shop/CacheRole/Resource',
    'Shop/Carts/LambdaFunctionServiceRole/Resource',
    'Shop/Checkout/Role/Resource',
    'Shop/Follower/ServiceRole/Resource',
    'Shop/PipeRole/Resource',
  ]);
});

describe.each(PEOPLE)('%s', (who) => {
  const own = RIGHTS.filter((right) => right.who === who);
  const actor = { principal: paper.arn(own[0].role), identityPolicies: paper.identityPolicies(own[0].role) };

  test('may what it was granted over HTTPS, and is denied it over HTTP', async () => {
    const actions = { table: await dynamodbTableActions(), index: await dynamodbIndexActions(), stream: await dynamodbStreamActions() };
    // CDK's own grants name actions of streams on tables, where they mean nothing.
    const meant = own.filter(({ kind, action }) => actions[kind].includes(action));

    for (const right of meant) {
      const request = { ...actor, action: right.action, resource: right.resource.replace('*', 'Any'), resourcePolicy: policyOf(right) };
      const outcomes = await Promise.all(['true', 'false'].map(async (secure) => simulate({ ...request, context: { 'aws:SecureTransport': secure } })));

      expect([right.action, right.resource, ...outcomes]).toEqual([right.action, right.resource, 'Allowed', 'ExplicitlyDenied']);
    }
    expect(meant.length).toBeGreaterThan(0);
  });

  test('may decrypt with the key through DynamoDB, and in no other way', async () => {
    const key = keyOf(own[0].table);
    const caller = { 'kms:CallerAccount': ACCOUNT, 'aws:PrincipalAccount': ACCOUNT };
    const place = { arn: paper.arn(key), policy: paper.keyPolicy(key) };

    expect(await allowedOnKey(actor, place, { ...caller, 'kms:ViaService': `dynamodb.${REGION}.amazonaws.com` })).toContain('kms:Decrypt');
    expect(await allowedOnKey(actor, place, caller)).toEqual([]);
  });
});

describe('the tables', () => {
  test('are two, one of a SecureTable and one of somebody else', () => {
    expect(tables.map(({ node }) => node.path)).toEqual(['Table/Orders/Default/Resource', 'Shop/Carts/DynamoTable/Resource']);
    expect(tables.some((table) => table instanceof dynamodb.CfnTable)).toBe(true);
  });

  test.each(tables.map((table) => [table.node.path, table] as const))('%s is TLS-only and on a key that rotates', async (_, table) => {
    const tableArn = paper.arn(table);
    const provisioned = paper.properties(table).BillingMode === 'PROVISIONED';
    const { ReplicaStreamSpecification: stream } = paper.replica(table);

    expect(await tlsViolations(paper.tablePolicy(table), {
      tableArn, indexArns: [`${tableArn}/index/ByCustomer`], exemptRoles: provisioned ? [AUTOSCALING] : [],
    })).toEqual([]);
    expect(stream === undefined ? [] : await streamTlsViolations(paper.streamPolicy(table), { streamArn: paper.streamArn(table) })).toEqual([]);
    expect(paper.properties(keyOf(table)).EnableKeyRotation).toBe(true);
  });
});

test('the cache is encrypted at rest and in transit', () => {
  const [cache] = ofType('AWS::DAX::Cluster');

  expect(paper.properties(cache)).toMatchObject({ SSESpecification: { SSEEnabled: true }, ClusterEndpointEncryptionType: 'TLS' });
});

test('the guard of the app lets it pass', () => {
  const guarded = new App({ analyticsReporting: false });
  composed(guarded);

  expect(() => guarded.synth()).not.toThrow();
});

test('without our grant the state machine could not read: Step Functions grants nothing on a key', async () => {
  const { role } = RIGHTS.find(({ who }) => who === 'Shop/Checkout/Role/Resource')!;
  const key = keyOf(tables[0]);
  const identityPolicies = paper.identityPolicies(role).map((policy) => ({
    ...policy, Statement: policy.Statement.filter(({ Action }) => !listOf<string>(Action).some((action) => action.startsWith('kms:'))),
  }));

  expect(await simulate({
    principal: paper.arn(role),
    identityPolicies,
    action: 'kms:Decrypt',
    resource: paper.arn(key),
    resourcePolicy: paper.keyPolicy(key),
    context: { 'kms:ViaService': `dynamodb.${REGION}.amazonaws.com`, 'kms:CallerAccount': ACCOUNT },
  })).toBe('ImplicitlyDenied');
});
