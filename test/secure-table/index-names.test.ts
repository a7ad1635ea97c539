import { App, aws_dynamodb as dynamodb, aws_iam as iam, CfnParameter, Fn, Lazy, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { SecureTable } from '../../src';
import { indexNamesOf } from '../../src/secure-table/render';

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
const index = (indexName: string) => ({ indexName, keySchema: [{ attributeName: 'id', keyType: 'HASH' }], projection: { projectionType: 'ALL' } });

type Change = (table: SecureTable, resource: dynamodb.CfnGlobalTable) => void;

function tableWith(change: Change): { readonly table: SecureTable; readonly resource: dynamodb.CfnGlobalTable } {
  const table = new SecureTable(
    new Stack(new App(), 'Stack'), 'Table', { partitionKey, sortKey: { name: 'at', type: dynamodb.AttributeType.STRING } },
  );
  const resource = table.node.defaultChild as dynamodb.CfnGlobalTable;
  change(table, resource);
  return { table, resource };
}

test.each<[string, Change, readonly string[]]>([
  ['no index', () => {}, []],
  ['an index of each kind', (table) => {
    table.addLocalSecondaryIndex({ indexName: 'local', sortKey: { name: 'by', type: dynamodb.AttributeType.STRING } });
    table.addGlobalSecondaryIndex({ indexName: 'global', partitionKey });
  }, ['global', 'local']],
  ['an index of the resource', (_, resource) => {
    resource.globalSecondaryIndexes = [index('l1')];
  }, ['l1']],
  ['a lazy list', (_, resource) => {
    resource.globalSecondaryIndexes = Lazy.any({ produce: () => [index('late')] });
  }, ['late']],
  ['a name that is a parameter', (table, resource) => {
    resource.globalSecondaryIndexes = [index(new CfnParameter(table.stack, 'Name').valueAsString), index('known')];
  }, ['*', 'known']],
  ['a list under a condition', (_, resource) => {
    resource.globalSecondaryIndexes = Fn.conditionIf('Condition', [index('sometimes')], Fn.ref('AWS::NoValue'));
  }, ['*']],
])('%s', (_, change, expected) => {
  expect(indexNamesOf(tableWith(change).resource)).toEqual(expected);
});

test('a grant includes all indexes if one has a name that is known only after deployment', () => {
  const { table } = tableWith((of, resource) => {
    resource.globalSecondaryIndexes = [index(new CfnParameter(of.stack, 'Name').valueAsString)];
  });
  table.grants.actions(new iam.Role(table.stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() }), 'dynamodb:Query');

  Template.fromStack(table.stack).hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        {
          Action: 'dynamodb:Query',
          Effect: 'Allow',
          Resource: [
            { 'Fn::GetAtt': ['TableCD117FA1', 'Arn'] },
            { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['TableCD117FA1', 'Arn'] }, '/index/*']] },
          ],
        },
      ]),
    },
  });
});
