import { factsOf, foreignKey, unverifiable, yes } from './support';
import type { Json } from '../../src/cloudformation/json';
import type { EncryptionFact } from '../../src/template';

const CHILD = {
  Parameters: { KeyArn: { Type: 'String', Default: 'alias/aws/dynamodb' } },
  Resources: { T: { Type: 'AWS::DynamoDB::Table', Properties: { SSESpecification: { SSEEnabled: true, KMSMasterKeyId: { Ref: 'KeyArn' } } } } },
};
const BY_DEFAULT = yes<EncryptionFact>({ level: 'AWS_MANAGED' });
const UNKNOWN = [unverifiable(/a value of Deploying \(AWS::CloudFormation::Stack(Set)?\) that is known only at deployment/)];
const ARN = 'arn:aws:kms:us-east-1:111122223333:key/1';
const PASSED = foreignKey(/does not define the key arn/, { keyRegion: 'us-east-1' });

function encryption(type: string, properties: object) {
  const deploying = { Type: type, Properties: { TemplateBody: JSON.stringify(CHILD), ...properties } };
  return factsOf({ Resources: { Deploying: deploying } }).tables[0].replicas[0].encryption;
}

describe('parameters that a stack passes', () => {
  test.each<[string, Json | undefined, unknown]>([
    ['nothing', undefined, BY_DEFAULT],
    ['others', { Other: 'x' }, BY_DEFAULT],
    ['a value', { KeyArn: ARN }, PASSED],
    ['what a condition says', { 'Fn::If': ['C', { KeyArn: ARN }, {}] }, UNKNOWN],
    ['what a macro says', { 'Other': 'x', 'Fn::Transform': { Name: 'M' } }, UNKNOWN],
    ['something malformed', 'x', UNKNOWN],
  ])('are %s', (_, Parameters, expected) => {
    expect(encryption('AWS::CloudFormation::Stack', Parameters === undefined ? {} : { Parameters })).toEqual(expected);
  });
});

describe('parameters that a stack set passes', () => {
  const pair = (ParameterKey: Json) => ({ ParameterKey, ParameterValue: ARN });

  test.each<[string, object, unknown]>([
    ['nothing', {}, BY_DEFAULT],
    ['others', { Parameters: [pair('Other')] }, BY_DEFAULT],
    ['a value', { Parameters: [pair('Other'), pair('KeyArn')] }, PASSED],
    ['no value', { Parameters: [{ ParameterKey: 'Other' }] }, BY_DEFAULT],
    ['one whose name is not known', { Parameters: [pair({ Ref: 'Name' })] }, UNKNOWN],
    ['one under a condition', { Parameters: [{ 'Fn::If': ['C', pair('KeyArn'), { Ref: 'AWS::NoValue' }] }] }, UNKNOWN],
    ['the same to all instances', { Parameters: [pair('KeyArn')], StackInstancesGroup: [{ Regions: ['us-east-1'] }] }, PASSED],
    ['others to some instances', { StackInstancesGroup: [{ Regions: [] }, { ParameterOverrides: [] }] }, UNKNOWN],
    ['what instances get that are not known', { StackInstancesGroup: [{ Ref: 'P' }] }, UNKNOWN],
    ['what is unknown', { StackInstancesGroup: { Ref: 'P' } }, UNKNOWN],
  ])('are %s', (_, properties, expected) => {
    expect(encryption('AWS::CloudFormation::StackSet', properties)).toEqual(expected);
  });
});
