import {
  aws_apigateway as apigateway, aws_dynamodb as dynamodb, aws_iam as iam, aws_stepfunctions as sfn, aws_stepfunctions_tasks as tasks, App, Stack,
} from 'aws-cdk-lib';
import { SecureTable } from '../../src';
import type { TableKey } from '../../src';
import { identityContext } from '../support/actors';
import { expectKeyUsableOnlyThroughDynamoDb } from '../support/key-proof';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment, REGION } from '../support/paper';
import { simulate } from '../support/simulator';
import type { Outcome } from '../support/simulator';

/* Constructs that write their own policy statements have the table and not its key: `keyOptions.allowAccountPrincipals` lets them in by the key policy. */

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
const REPLICA = 'us-east-1';

type Writer = (table: SecureTable, role: iam.Role) => void;

const WRITERS: [name: string, writer: Writer][] = [
  ['a Step Functions task', (table, role) => {
    const definition = new tasks.DynamoPutItem(table.stack, 'Put', { table, item: { id: tasks.DynamoAttributeValue.fromString('1') } });
    new sfn.StateMachine(table.stack, 'Machine', { role, definitionBody: sfn.DefinitionBody.fromChainable(definition) });
  }],
  ['an API Gateway integration', (table, role) => {
    new apigateway.RestApi(table.stack, 'Api').root.addMethod('PUT', new apigateway.AwsIntegration({
      service: 'dynamodb', action: 'PutItem', options: { credentialsRole: role, requestTemplates: { 'application/json': table.tableName } },
    }));
    role.addToPolicy(new iam.PolicyStatement({ actions: ['dynamodb:PutItem'], resources: [table.tableArn] }));
  }],
  ['a hand-written policy', (table, role) => {
    role.addToPolicy(new iam.PolicyStatement({ actions: ['dynamodb:PutItem', 'dynamodb:GetItem'], resources: [table.tableArn] }));
  }],
];

function deploy(writer: Writer, allowAccountPrincipals?: boolean) {
  const app = new App();
  const stack = new Stack(app, 'Shop', { env: { account: ACCOUNT, region: REGION } });
  const table = new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region: REPLICA }], keyOptions: { allowAccountPrincipals } });
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('states.amazonaws.com') });
  writer(table, role);
  const paper = new PaperDeployment(app);
  const caller = { principal: paper.arn(role), identityPolicies: paper.identityPolicies(role) };
  const keys = [table.encryptionKey, table.replica(REPLICA).encryptionKey] as TableKey[];
  return {
    caller,
    tableArn: paper.arn(table),
    tablePolicy: paper.tablePolicy(table),
    keys: keys.map((key) => ({ arn: paper.arn(key), policy: paper.keyPolicy(key) })),
  };
}

type Deployed = ReturnType<typeof deploy>;

async function onKeys({ keys }: Deployed, caller: Deployed['caller'], service?: string): Promise<Outcome[]> {
  const actions = ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'];
  return Promise.all(keys.flatMap(({ arn, policy }) => actions.map(async (action) => simulate({
    ...caller,
    action,
    resource: arn,
    resourcePolicy: policy,
    context: { ...identityContext(caller), 'kms:CallerAccount': caller.principal.split(':')[4], 'kms:ViaService': service },
    leaveOutForeignContext: true,
  }))));
}

const THROUGH_DYNAMODB = `dynamodb.${REGION}.amazonaws.com`;

describe.each(WRITERS)('%s', (_, writer) => {
  test('can use the table and its keys if the account\'s principals are allowed', async () => {
    const deployed = deploy(writer, true);
    const { caller, tableArn, tablePolicy } = deployed;

    expect(await simulate({
      ...caller, action: 'dynamodb:PutItem', resource: tableArn, resourcePolicy: tablePolicy, context: { 'aws:SecureTransport': 'true' },
    })).toBe('Allowed');
    expect(new Set(await onKeys(deployed, caller, THROUGH_DYNAMODB))).toEqual(new Set(['Allowed']));
  });

  test('cannot use the keys by default', async () => {
    const deployed = deploy(writer);

    expect(new Set(await onKeys(deployed, deployed.caller, THROUGH_DYNAMODB))).toEqual(new Set(['ImplicitlyDenied']));
  });
});

describe('keys that allow the account\'s principals', () => {
  const deployed = deploy(() => {}, true);

  test('stay closed to them without DynamoDB', async () => {
    const outcomes = [...await onKeys(deployed, deployed.caller), ...await onKeys(deployed, deployed.caller, `s3.${REGION}.amazonaws.com`)];

    expect(new Set(outcomes)).toEqual(new Set(['ImplicitlyDenied']));
  });

  test('stay closed to other accounts, whatever those allow themselves', async () => {
    const stranger = {
      principal: `arn:aws:iam::${OTHER_ACCOUNT}:role/Stranger`,
      identityPolicies: [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }],
    };

    expect(await onKeys(deployed, stranger, THROUGH_DYNAMODB)).not.toContain('Allowed');
  });

  test('are usable only through DynamoDB', async () => {
    for (const { arn, policy } of deployed.keys) {
      expect(await expectKeyUsableOnlyThroughDynamoDb(policy, { keyArn: arn, regions: [REGION, REPLICA] })).toEqual([]);
    }
  });
});
