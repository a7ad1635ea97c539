import { writeFileSync } from 'fs';
import { join } from 'path';
import type { CfnResource } from 'aws-cdk-lib';
import { CfnStack, NestedStack, Stack } from 'aws-cdk-lib';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import { CfnApplication } from 'aws-cdk-lib/aws-sam';
import { readAssembly } from '../../../src/cdk/assembly';
import type { Json } from '../../../src/cloudformation/json';
import { facts, factsOf, newApp, partitionKey, resources } from '../support';

const reasons = (document: object) => factsOf(document).opaque.map(({ why }) => why);

describe('what hides tables', () => {
  test.each<[string, Json, RegExp]>([
    ['a macro', 'MyMacro', /transform MyMacro may add or change any resource/],
    ['an include', { Name: 'AWS::Include', Parameters: {} }, /transform AWS::Include/],
    ['several', ['AWS::Serverless-2016-10-31', 'MyMacro'], /transform MyMacro/],
    ['something malformed', { Ref: 'P' }, /transform {"Ref":"P"}/],
  ])('is a transform that is %s', (_, Transform, why) => {
    const { opaque } = factsOf({ Transform, Resources: {} });
    expect(opaque).toEqual([{ where: expect.objectContaining({ constructPath: 'Shop', resourceType: 'AWS::CloudFormation::Stack' }), why: expect.stringMatching(why) }]);
  });

  test.each([
    'AWS::Serverless-2016-10-31', 'AWS::LanguageExtensions', 'AWS::SecretsManager-2024-09-16', 'AWS::CodeDeployBlueGreen', 'AWS::ServiceCatalog',
  ])('is not the transform %s, which makes no tables that are not read', (Transform) => {
    expect(reasons({ Transform, Resources: {} })).toEqual([]);
  });

  test('is a transform at the root of the template', () => {
    expect(reasons({ 'Fn::Transform': { Name: 'AWS::Include' }, 'Resources': {} })).toEqual([expect.stringMatching(/AWS::Include/)]);
  });

  test('are resources that a loop or a macro makes', () => {
    const included = { 'Fn::Transform': { Name: 'AWS::Include' } };
    const changed = { Type: 'AWS::S3::Bucket', ...included };
    const table_ = { Type: 'AWS::DynamoDB::Table', ...included };
    expect(reasons({ Resources: { 'Fn::ForEach::Tables': ['Name', ['a'], { '${Name}': { Type: 'AWS::DynamoDB::Table' } }], ...included, 'Included': included, 'Changed': changed, 'Table': table_, 'Plain': {} } }))
      .toEqual(['Fn::ForEach::Tables', 'Fn::Transform', 'Included', 'Changed'].map((key) => `a macro or loop generates ${key} at deployment`));
  });

  test.each<[string, Json]>([
    ['its type is that of a table', { '${N}Table': { Type: 'AWS::DynamoDB::GlobalTable', Properties: {} } }],
    ['its type is that of a table among others', { '${N}A': { Type: 'AWS::SQS::Queue' }, '${N}B': { Type: 'AWS::Serverless::SimpleTable' } }],
    ['its type depends on the variable', { '${N}': { Type: 'AWS::${N}::Table' } }],
    ['its type depends on the variable, without case', { '&{N}': { Type: 'AWS::&{N}::Table' } }],
    ['its type is no text', { '${N}': { Type: { 'Fn::Sub': 'AWS::SQS::Queue' } } }],
    ['it has no type', { '${N}': { Properties: {} } }],
    ['a macro may write it', { '${N}': { Type: 'AWS::SQS::Queue', Properties: { 'Fn::Transform': { Name: 'AWS::Include' } } } }],
    ['a macro stands next to it', { '${N}': { Type: 'AWS::SQS::Queue' }, 'Fn::Transform': { Name: 'M' } }],
    ['it deploys templates', { '${N}': { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://example.com/t' } } }],
    ['it deploys products', { '${N}': { Type: 'AWS::ServiceCatalog::CloudFormationProvisionedProduct' } }],
    ['it deploys an application', { '${N}': { Type: 'AWS::Serverless::Application' } }],
    ['it is a module', { '${N}': { Type: 'My::Tables::Secure::MODULE' } }],
    ['it is a custom resource', { '${N}': { Type: 'Custom::Tables' } }],
    ['it is a cluster', { '${N}': { Type: 'AWS::DAX::Cluster' } }],
    ['a loop inside makes a table', { 'Fn::ForEach::In': ['M', ['b'], { '${N}${M}': { Type: 'AWS::DynamoDB::Table' } }] }],
    ['it is no object', 'text'],
  ])('is a loop where %s', (_, body) => {
    expect(reasons({ Resources: { 'Fn::ForEach::L': ['N', ['a'], body] } })).toEqual(['a macro or loop generates Fn::ForEach::L at deployment']);
  });

  test.each<[string, Json]>([
    ['queues', ['N', ['a', 'b'], { '${N}Queue': { Type: 'AWS::SQS::Queue', Properties: { QueueName: { Ref: 'N' } } } }]],
    ['functions and their logs, of names by parameter', ['N', { Ref: 'Names' }, { '${N}F': { Type: 'AWS::Lambda::Function' }, '${N}L': { Type: 'AWS::Logs::LogGroup' } }]],
    ['topics in a loop of its own', ['N', ['a'], { 'Fn::ForEach::In': ['M', ['b'], { '${N}${M}': { Type: 'AWS::SNS::Topic' } }] }]],
  ])('is no loop over %s', (_, loop) => {
    expect(reasons({ Transform: 'AWS::LanguageExtensions', Resources: { 'Fn::ForEach::L': loop } })).toEqual([]);
  });

  test('is a loop that is malformed', () => {
    expect([['N', ['a']], 'text', { Ref: 'P' }].flatMap((loop) => reasons({ Resources: { 'Fn::ForEach::L': loop } }))).toHaveLength(3);
  });

  test('is a resource whose type is written at deployment', () => {
    const Loop = { 'Fn::ForEach::L': ['N', ['Type'], { '${N}': 'AWS::DynamoDB::Table' }], 'Properties': {} };
    expect(reasons({ Resources: { Loop, Late: { Type: { Ref: 'P' } } } })).toHaveLength(2);
  });

  test('is a module', () => {
    expect(reasons(resources('My::Tables::Secure::MODULE', {}))).toEqual([expect.stringMatching(/module/)]);
  });

  test.each<[string, RegExp]>([
    ['Acme::DynamoDB::Table', /third-party extension for DynamoDB/],
    ['Datadog::DynamoDB::Table', /third-party extension for DynamoDB/],
    ['TF::AWS::DynamodbTable', /third-party extension for DynamoDB/],
    ['AwsCommunity::DynamoDb::Table', /third-party extension for DynamoDB/],
    ['Acme::Data::Store', /third-party extension, and whether it creates tables/],
    ['Private::Team::Thing', /third-party extension, and whether it creates tables/],
    ['Acme::Data::CustomResource', /third-party extension, and whether it creates tables/],
    ['TF::AWS::CloudformationStack', /third-party extension, and whether it creates tables/],
    ['AWSUtility::CloudFormation::CommandRunner', /runs commands/],
    ['AwsCommunity::S3::Bucket::MODULE', /module/],
  ])('is an extension of the registry that is or may be a table: %s', (Type, why) => {
    expect(factsOf(resources(Type, { Name: 'x' })).opaque).toEqual([
      { where: expect.objectContaining({ logicalId: 'It', resourceType: Type }), why: expect.stringMatching(why) },
    ]);
    expect(reasons({ Resources: { 'Fn::ForEach::L': ['N', { Ref: 'Names' }, { '${N}': { Type } }] } })).toHaveLength(1);
  });

  test.each([
    'Datadog::Monitors::Monitor', 'MongoDB::Atlas::Cluster', 'NewRelic::CloudFormation::Dashboards', 'Okta::Group::Group', 'AWSQS::Kubernetes::Helm',
    'AwsCommunity::DynamoDB::Item', 'BigID::DataSource::DynamoDB', 'Alexa::ASK::Skill', 'TF::Random::String',
  ])('is no extension of a publisher that offers no tables: %s', (Type) => {
    expect(reasons(resources(Type, { TableName: 'x', PartitionKey: 'y' }))).toEqual([]);
    expect(reasons(resources(Type, { KeySchema: [], AttributeDefinitions: [] }))).toEqual([expect.stringMatching(/key schema/)]);
  });

  test('is an application from elsewhere', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    stack.addTransform('AWS::Serverless-2016-10-31');
    new CfnApplication(stack, 'App', { location: 'https://example.com/app.yaml' });

    expect(facts(app).opaque).toMatchObject([{ where: { constructPath: 'Shop/App' }, why: expect.stringMatching(/application that is not in this app/) }]);
  });

  const applicationAt = (location: Json) => reasons(resources('AWS::Serverless::Application', { Location: location }));
  const ROTATION = 'arn:aws:serverlessrepo:us-east-1:297356227824:applications/SecretsManagerRDSMySQLRotationSingleUser';

  test.each<[string, Json]>([
    ['the standard Regions', ROTATION],
    ['China', 'arn:aws-cn:serverlessrepo:cn-north-1:193023089310:applications/SecretsManagerRedshiftRotationMultiUser'],
    ['GovCloud', 'arn:aws-us-gov:serverlessrepo:us-gov-west-1:023102451235:applications/SecretsManagerMongoDBRotationSingleUser'],
  ])('is not the application with which AWS rotates secrets in %s', (_, ApplicationId) => {
    expect(applicationAt({ ApplicationId, SemanticVersion: '1.1.60' })).toEqual([]);
    expect(applicationAt({ ApplicationId: { 'Fn::If': ['C', ApplicationId, ROTATION] } })).toEqual([]);
  });

  test.each<[string, Json]>([
    ['of another account', ROTATION.replace('297356227824', '111122223333')],
    ['of AWS, for something else', 'arn:aws:serverlessrepo:us-east-1:297356227824:applications/Tables'],
    ['with such a name in its path', 'arn:aws:serverlessrepo:us-east-1:111122223333:applications/297356227824:applications/SecretsManagerRotation'],
    ['that a parameter names', { Ref: 'P' }],
    ['that is looked up', '{{resolve:ssm:/app}}'],
    ['that a part of the name leaves open', { 'Fn::Sub': `${ROTATION}\${P}` }],
    ['of AWS in one branch alone', { 'Fn::If': ['C', ROTATION, { Ref: 'P' }] }],
    ['that is none', { Ref: 'AWS::NoValue' }],
  ])('is an application %s', (_, ApplicationId) => {
    expect(applicationAt({ ApplicationId })).toHaveLength(1);
  });

  test('is a nested stack by literal address', () => {
    const app = newApp();
    new CfnStack(new Stack(app, 'Shop'), 'Child', { templateUrl: 'https://example.com/child.json' });

    expect(facts(app).opaque).toMatchObject([{ where: { constructPath: 'Shop/Child' }, why: expect.stringMatching(/template that is not in this app/) }]);
  });

  test('is a nested stack whose address was overridden by a literal one', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const nested = new NestedStack(stack, 'Nested');
    new Table(nested, 'Orders', { partitionKey });
    (nested.nestedStackResource as CfnResource).addPropertyOverride('TemplateURL', 'https://example.com/child.json');

    expect(facts(app).opaque).toHaveLength(1);
  });

  test('is a template that cannot be read', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    app.synth();
    writeFileSync(join(app.outdir, stack.templateFile), 'not JSON');

    expect(readAssembly(app, app).opaque).toMatchObject([{ where: { constructPath: 'Shop' }, why: 'its template cannot be read' }]);
  });

  test('is nothing of a plain app, nor of stacks without resources', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    new Table(new NestedStack(stack, 'Nested'), 'Orders', { partitionKey });
    new Stack(app, 'Empty');

    expect(facts(app).opaque).toEqual([]);
  });

  test('is reported of the scope alone', () => {
    const app = newApp();
    new Stack(app, 'Shop').addTransform('MyMacro');
    const other = new Stack(app, 'Other');
    const table = new Table(other, 'Orders', { partitionKey });
    other.addTransform('MyMacro');

    expect(facts(app, other).opaque.map(({ where }) => where.constructPath)).toEqual(['Other']);
    expect(readAssembly(app, table).opaque).toEqual([]);
  });
});
