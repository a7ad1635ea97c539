import { App, CfnOutput, Stack } from 'aws-cdk-lib';
import { onlyThroughDynamoDb, viaDynamoDb } from '../../src/policy/via-dynamodb';

function values(region: string | undefined, tableRegion?: string): unknown {
  const stack = new Stack(new App(), 'Stack', region === undefined ? {} : { env: { account: '111122223333', region } });
  return stack.resolve(viaDynamoDb(stack, tableRegion ?? stack.region));
}

describe('the values of kms:ViaService when DynamoDB calls', () => {
  test.each<[string, string, string[]]>([
    ['a commercial Region', 'eu-west-1', ['dynamodb.eu-west-1.amazonaws.com']],
    ['GovCloud', 'us-gov-west-1', ['dynamodb.us-gov-west-1.amazonaws.com']],
    ['China, where the suffix is not documented', 'cn-north-1', ['dynamodb.cn-north-1.amazonaws.com', 'dynamodb.cn-north-1.amazonaws.com.cn']],
    ['the European Sovereign Cloud, where it is not documented', 'eusc-de-east-1',
      ['dynamodb.eusc-de-east-1.amazonaws.com', 'dynamodb.eusc-de-east-1.amazonaws.eu']],
    ['an isolated Region, where it is not documented', 'us-iso-east-1',
      ['dynamodb.us-iso-east-1.amazonaws.com', 'dynamodb.us-iso-east-1.c2s.ic.gov']],
  ])('in %s', (_, region, expected) => {
    expect(values(region)).toEqual(expected);
  });

  test('in a Region that CDK does not know, with the suffix that is known at deployment', () => {
    expect(values('xx-new-1')).toEqual(['dynamodb.xx-new-1.amazonaws.com', { 'Fn::Join': ['', ['dynamodb.xx-new-1.', { Ref: 'AWS::URLSuffix' }]] }]);
  });

  test('for a key of a table with replicas, in any Region', () => {
    expect(values('eu-west-1', '*')).toEqual(['dynamodb.*.amazonaws.com']);
    expect(values('cn-north-1', '*')).toEqual(['dynamodb.*.amazonaws.com', 'dynamodb.*.amazonaws.com.cn']);
  });

  test('in a Region-agnostic stack, with the Region and suffix of the deployment', () => {
    const region = { Ref: 'AWS::Region' };

    expect(values(undefined)).toEqual([
      { 'Fn::Join': ['', ['dynamodb.', region, '.amazonaws.com']] },
      { 'Fn::Join': ['', ['dynamodb.', region, '.', { Ref: 'AWS::URLSuffix' }]] },
    ]);
  });
});

describe('the condition', () => {
  test('is a string for one value, and a list for several', () => {
    const inIreland = new Stack(new App(), 'Ireland', { env: { region: 'eu-west-1' } });
    const inChina = new Stack(new App(), 'China', { env: { region: 'cn-north-1' } });

    expect(onlyThroughDynamoDb(inIreland, '*')).toEqual({ StringLike: { 'kms:ViaService': 'dynamodb.*.amazonaws.com' } });
    expect(onlyThroughDynamoDb(inChina, '*'))
      .toEqual({ StringLike: { 'kms:ViaService': ['dynamodb.*.amazonaws.com', 'dynamodb.*.amazonaws.com.cn'] } });
  });

  test('can be rendered', () => {
    const stack = new Stack(new App(), 'Stack');
    const output = new CfnOutput(stack, 'Via', { value: String(onlyThroughDynamoDb(stack, stack.region).StringLike['kms:ViaService'][0]) });

    expect(stack.resolve(output.value)).toEqual({ 'Fn::Join': ['', ['dynamodb.', { Ref: 'AWS::Region' }, '.amazonaws.com']] });
  });
});
