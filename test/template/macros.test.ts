import { factsOf, foreignKey, unverifiable } from './support';
import type { Json } from '../../src/cloudformation/json';
import { collect } from '../../src/template/collect';
import { Scope, Template } from '../../src/template/template';

const MACRO = { Name: 'AWS::Include' };
const SECURE = { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: { Ref: 'Key' } };

test('a macro among the conditions may rewrite each of them', () => {
  const { tables } = factsOf({
    Conditions: { 'Never': { 'Fn::Equals': ['a', 'b'] }, 'Fn::Transform': MACRO },
    Resources: {
      Key: { Type: 'AWS::KMS::Key' },
      T: { Type: 'AWS::DynamoDB::Table', Properties: { SSESpecification: { 'Fn::If': ['Never', { SSEEnabled: false }, SECURE] } } },
    },
  });

  expect(tables[0].replicas[0].encryption).toHaveLength(2);
});

test('a macro among the outputs may rewrite each of them', () => {
  const exporting: Json = {
    Resources: { Key: { Type: 'AWS::KMS::Key' } },
    Outputs: { 'K': { Value: { 'Fn::GetAtt': ['Key', 'Arn'] }, Export: { Name: 'shared' } }, 'Fn::Transform': MACRO },
  };
  const importing: Json = {
    Resources: { T: { Type: 'AWS::DynamoDB::Table', Properties: { SSESpecification: { ...SECURE, KMSMasterKeyId: { 'Fn::ImportValue': 'shared' } } } } },
  };
  const { tables } = collect([exporting, importing].map((document, index) => new Template(document, { stackPath: `S${index}`, pathOf: () => undefined })), new Scope(''));

  expect(tables[0].replicas[0].encryption).toEqual([unverifiable(/imported as shared/)]);
});

test('an alias that has a condition names a key of the app only where that is true', () => {
  const { tables } = factsOf({
    Parameters: { Stage: { Type: 'String' } },
    Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
    Resources: {
      Key: { Type: 'AWS::KMS::Key' },
      Alias: { Type: 'AWS::KMS::Alias', Condition: 'IsProd', Properties: { AliasName: 'alias/tables', TargetKeyId: { Ref: 'Key' } } },
      T: { Type: 'AWS::DynamoDB::Table', Properties: { SSESpecification: { ...SECURE, KMSMasterKeyId: 'alias/tables' } } },
    },
  });
  const [defined, other] = tables[0].replicas[0].encryption;

  expect(defined).toMatchObject({ value: { key: { where: { logicalId: 'Key' } } } });
  expect([other]).toEqual(foreignKey(/does not always define alias\/tables/, { viaAlias: 'alias/tables' }));
});
