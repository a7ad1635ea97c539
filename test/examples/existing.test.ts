import { App, aws_dynamodb as dynamodb, CfnResource } from 'aws-cdk-lib';
import { existing, ExistingStack } from '../../examples/existing/app';
import { EncryptedTables } from '../../src';
import { PaperDeployment } from '../support/paper';
import { streamTlsViolations, tlsViolations } from '../support/tls-proof';

const SCALING = 'arn:aws:iam::111122223333:role/aws-service-role/dynamodb.application-autoscaling.amazonaws.com/'
  + 'AWSServiceRoleForApplicationAutoScaling_DynamoDBTable';

const app = new App({ analyticsReporting: false });
existing(app);
const paper = new PaperDeployment(app);
const tables = tablesOf(app);

function tablesOf(root: App): CfnResource[] {
  return root.node.findAll().filter(CfnResource.isCfnResource).filter(({ cfnResourceType }) => /^AWS::DynamoDB::/.test(cfnResourceType));
}

test('the tables keep their types and logical ids, and so their items', () => {
  const plain = new App({ analyticsReporting: false });
  new ExistingStack(plain, 'Shop');
  const identities = (root: App) => tablesOf(root).map((table) => [table.stack.resolve(table.logicalId), table.cfnResourceType]);

  expect(identities(app)).toHaveLength(2);
  expect(identities(app)).toEqual(identities(plain));
});

test.each(tables.map((table) => [table.node.path, table] as const))('%s denies requests without TLS', async (_, table) => {
  const isTable = table instanceof dynamodb.CfnTable;
  const tableArn = paper.arn(table);

  expect(await tlsViolations(paper.tablePolicy(table), { tableArn, exemptRoles: isTable ? [SCALING] : [] })).toEqual([]);
  expect(isTable ? await streamTlsViolations(paper.streamPolicy(table), { streamArn: paper.streamArn(table) }) : []).toEqual([]);
});

test('without SecureTableDefaults the guard stops the synthesis', () => {
  const plain = new App({ analyticsReporting: false });
  EncryptedTables.enforce(plain);
  new ExistingStack(plain, 'Shop');
  const print = jest.spyOn(console, 'error').mockImplementation();

  expect(() => plain.synth()).toThrow(/SecureTable-TlsOnly/);
  print.mockRestore();
});
