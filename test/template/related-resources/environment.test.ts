import { Stack } from 'aws-cdk-lib';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import { ContainerImage, Ec2TaskDefinition } from 'aws-cdk-lib/aws-ecs';
import { Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { Json } from '../../../src/cloudformation/json';
import { ABSENT, EAST, facts, factsOf, newApp, partitionKey, resources, unverifiable, yes } from '../support';

function read(type: string, properties: object, more: object = {}) {
  return factsOf({ ...resources(type, properties), ...more }).environments.map(({ name, value }) => [name, value]);
}

const lambda = (Variables: Json) => read('AWS::Lambda::Function', { Environment: { Variables } });

describe('environment variables', () => {
  test('of functions and containers are read, with the construct they belong to', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const orders = new Table(stack, 'Orders', { partitionKey });
    const environment = { AWS_ENDPOINT_URL_DYNAMODB: `http://dynamodb.${stack.region}.${stack.urlSuffix}`, TABLE: orders.tableName };
    new Lambda(stack, 'Api', { runtime: Runtime.NODEJS_22_X, handler: 'index.handler', code: Code.fromInline('x'), environment });
    new Ec2TaskDefinition(stack, 'Task').addContainer('Main', { image: ContainerImage.fromRegistry('x'), memoryLimitMiB: 64, environment });

    const found = facts(app).environments.map(({ where, name, value }) => [where.constructPath, name, value]);

    for (const path of ['Shop/Api/Resource', 'Shop/Task/Resource']) {
      expect(found).toContainEqual([path, 'AWS_ENDPOINT_URL_DYNAMODB', yes('http://dynamodb.us-east-1.amazonaws.com')]);
      expect(found).toContainEqual([path, 'TABLE', [unverifiable(/a value of Orders.* that is known only at deployment/)]]);
    }
  });

  const PAIRS = [{ Name: 'URL', Value: 'http://x' }, { Name: 'EMPTY' }];
  const FOUND = [['URL', yes('http://x')], ['EMPTY', yes('')]];

  test.each<[string, object]>([
    ['AWS::ECS::TaskDefinition', { ContainerDefinitions: [{ Environment: PAIRS }, { Name: 'sidecar' }] }],
    ['AWS::CodeBuild::Project', { Environment: { EnvironmentVariables: PAIRS } }],
    ['AWS::Batch::JobDefinition', { ContainerProperties: { Environment: PAIRS } }],
    ['AWS::AppRunner::Service', { SourceConfiguration: { ImageRepository: { ImageConfiguration: { RuntimeEnvironmentVariables: PAIRS } } } }],
    ['AWS::AppRunner::Service', {
      SourceConfiguration: { CodeRepository: { CodeConfiguration: { CodeConfigurationValues: { RuntimeEnvironmentVariables: PAIRS } } } },
    }],
  ])('of a %s are read', (type, properties) => {
    expect(read(type, properties)).toEqual(FOUND);
  });

  test('of a serverless function are its own and those of the template', () => {
    const Globals = { Function: { Environment: { Variables: { SHARED: 'a', OWN: 'a' } } } };
    const properties = { Environment: { Variables: { OWN: 'b' } } };
    expect(read('AWS::Serverless::Function', properties, { Globals })).toEqual([['OWN', yes('b')], ['SHARED', yes('a')]]);
    expect(read('AWS::Serverless::Function', properties)).toEqual([['OWN', yes('b')]]);
  });

  test('keep placeholders for what the deployment fills in', () => {
    expect(lambda({ URL: { 'Fn::Sub': 'http://${Host}:${Port.Number}/' } })).toEqual([['URL', yes('http://${Host}:${Port.Number}/')]]);
    expect(lambda({ URL: { 'Fn::Join': ['', ['http://', { 'Fn::Base64': 'x' }]] } })).toEqual([['URL', yes('http://${{"Fn::Base64":"x"}}')]]);
  });

  test.each<[string, Json, unknown]>([
    ['a number', 5, yes('5')],
    ['a parameter', { Ref: 'P' }, [unverifiable(/refers to P/)]],
    ['a secret', '{{resolve:secretsmanager:x}}', [unverifiable(/looked up/)]],
    ['a condition', { 'Fn::If': ['C', 'http://a', { Ref: 'AWS::NoValue' }] }, [...yes('http://a'), ...ABSENT]],
    ['malformed', ['x'], [unverifiable('it is malformed')]],
  ])('may be %s', (_, of, expected) => {
    expect(lambda({ URL: of })).toEqual([['URL', expected]]);
  });

  test('are read from every branch, however many conditions there are', () => {
    expect(lambda({ 'Fn::If': ['C', { A: 'a' }, { B: 'b' }] })).toEqual([['A', yes('a')], ['B', yes('b')]]);
    const many = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`V${index}`, { 'Fn::If': ['C', 'x', 'y'] }]));
    expect(lambda(many)).toHaveLength(10);
    const Environment = [{ 'Fn::If': ['C', { Name: 'A', Value: 'a' }, { Ref: 'AWS::NoValue' }] }];
    expect(read('AWS::ECS::TaskDefinition', { ContainerDefinitions: [{ Environment }] })).toEqual([['A', yes('a')]]);
  });

  test.each<[string, string, object, unknown]>([
    ['a map', 'AWS::Lambda::Function', { Environment: { Variables: { Ref: 'P' } } }, [unverifiable(/refers to P/)]],
    ['all around it', 'AWS::Lambda::Function', { Environment: { Ref: 'P' } }, [unverifiable(/refers to P/)]],
    ['a name', 'AWS::ECS::TaskDefinition', { ContainerDefinitions: [{ Environment: [{ Name: { Ref: 'P' }, Value: 'x' }] }] }, yes('x')],
    ['an item', 'AWS::ECS::TaskDefinition', { ContainerDefinitions: [{ Environment: [{ Ref: 'P' }] }] }, [unverifiable(/refers to P/)]],
    ['a container', 'AWS::ECS::TaskDefinition', { ContainerDefinitions: ['x'] }, yes('x')],
  ])('that may have any name stand for %s that is not known', (_, type, properties, expected) => {
    expect(read(type, properties)).toEqual([['*', expected]]);
  });
});

test.each(['Fn::ForEach::Hosts', 'Fn::Transform'])('%s among the variables makes ones that are unknown', (key) => {
  const Variables = { TABLE: 'orders', [key]: ['Host', { Ref: 'Hosts' }, { 'URL${Host}': 'http://dynamodb.us-east-1.amazonaws.com' }] };
  const { environments } = factsOf(resources('AWS::Lambda::Function', { Environment: { Variables } }));

  expect(environments).toMatchObject([{ name: 'TABLE', value: [{ kind: 'value' }] }, { name: '*', value: [{ kind: 'unverifiable' }] }]);
});
