import {
  aws_certificatemanager as acm, aws_cloudfront as cloudfront, aws_codebuild as codebuild, aws_cognito as cognito,
  aws_dynamodb as dynamodb, aws_ec2 as ec2, aws_ecr as ecr, aws_ecs as ecs, aws_eks as eks, aws_eks_v2 as eksv2, aws_events as events,
  aws_events_targets as targets, aws_iam as iam, aws_kinesis as kinesis, aws_lambda as lambda, aws_lambda_destinations as destinations,
  aws_lambda_event_sources as sources, aws_logs as logs, aws_opensearchservice as opensearch, aws_route53 as route53, aws_s3 as s3,
  aws_s3_deployment as deployment, aws_s3_notifications as notifications, aws_ses as ses, aws_sns as sns, aws_sns_subscriptions as subscriptions,
  aws_sqs as sqs, aws_stepfunctions as sfn, aws_stepfunctions_tasks as tasks, aws_synthetics as synthetics, CfnParameter, CfnResource,
  custom_resources as custom, CustomResource, Duration, Fn, RemovalPolicy, Stack, triggers,
} from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { CfnComputeEnvironment, CfnJobDefinition, CfnJobQueue } from 'aws-cdk-lib/aws-batch';
import { CfnPipe } from 'aws-cdk-lib/aws-pipes';
import { CfnSimpleTable } from 'aws-cdk-lib/aws-sam';
import { SecureTable } from '../../../src/secure-table';
import { EAST, facts, factsOf, newApp, partitionKey, WEST } from '../support';

// Deprecated constructs of CDK are tried too.
process.env.JSII_DEPRECATED = 'quiet';

const CODE = { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.NODEJS_22_X };
const ALL = ['*'];

const reasons = (app: App) => facts(app).opaque.map(({ why }) => why);
const functionIn = (stack: Stack, id: string, more: Partial<lambda.FunctionProps> = {}) => new lambda.Function(stack, id, { ...CODE, ...more });
const allow = (action: string | string[], resources = ALL) => new iam.PolicyStatement({ actions: [action].flat(), resources });

/** What is said of a custom resource with a handler. */
function served(by: (stack: Stack) => string, properties: object = {}, resourceType = 'Custom::Maker') {
  const app = newApp();
  const stack = new Stack(app, 'Shop', { env: EAST });
  new CustomResource(stack, 'Make', { serviceToken: by(stack), resourceType, properties: { ...properties } });
  return facts(app).opaque;
}

const harmless = (stack: Stack) => functionIn(stack, 'Handler').functionArn;
const handlerThatMay = (...statements: iam.PolicyStatement[]) => (stack: Stack) => functionIn(stack, 'Handler', { initialPolicy: statements }).functionArn;

describe('custom resources that make tables, by their shape', () => {
  const keys = [{ AttributeName: 'pk', KeyType: 'HASH' }];

  test.each<[string, object]>([
    ['as CreateTable has it', { TableName: 't', KeySchema: keys, AttributeDefinitions: [] }],
    ['in lower camel case, as Amplify has it', { tableName: 't', keySchema: [{ attributeName: 'pk' }], attributeDefinitions: [], sseSpecification: { sseEnabled: false } }],
    ['in snake case', { key_schema: [], attribute_definitions: [] }],
    ['in kebab case', { 'key-schema': [], 'attribute-definitions': [] }],
    ['in capitals', { KEY_SCHEMA: [], ATTRIBUTE_DEFINITIONS: [] }],
    ['deep inside', { tables: [{ a: { KeySchema: keys, AttributeDefinitions: [] } }] }],
    ['in text', { definition: '{"KeySchema":[],"AttributeDefinitions":[]}' }],
    ['by its items alone', { keys: [{ attributeName: 'pk', keyType: 'HASH' }] }],
  ])('%s', (_, properties) => {
    expect(served(harmless, properties)).toEqual([{
      where: expect.objectContaining({ constructPath: 'Shop/Make/Default', resourceType: 'Custom::Maker' }), why: expect.stringMatching(/key schema of a table/),
    }]);
  });

  test.each(['Custom::Table', 'AWS::CloudFormation::CustomResource', 'Acme::Data::Table'])('as %s', (Type) => {
    const properties = { KeySchema: keys, AttributeDefinitions: [] };
    const shape = { 'Fn::FindInMap': ['M', 'a', 'b'] };
    for (const Properties of [properties, { Spec: { 'Fn::If': ['C', properties, {}] } }, { Spec: shape }]) {
      expect(factsOf({ Mappings: { M: { a: { b: properties } } }, Resources: { Make: { Type, Properties } } }).opaque).toHaveLength(1);
    }
  });

  test('not a schema of something else, nor a table by its own type', () => {
    expect(served(harmless, { keySchema: 'avro', valueSchema: 'avro' })).toEqual([]);
    expect(served(harmless, { attributeDefinitions: [] })).toEqual([]);
    expect(factsOf({ Resources: { T: { Type: 'AWS::DynamoDB::Table', Properties: { KeySchema: keys, AttributeDefinitions: [] } } } }).opaque).toEqual([]);
  });
});

describe('custom resources that make tables, by the permissions of their handler', () => {
  test.each<[string, iam.PolicyStatement]>([
    ['CreateTable', allow('dynamodb:CreateTable')],
    ['CreateTable in another spelling', allow('DynamoDB:createtable')],
    ['CreateTable on any table', allow('dynamodb:CreateTable', ['arn:aws:dynamodb:*:*:table/*'])],
    ['CreateTable on one name', allow('dynamodb:CreateTable', ['arn:aws:dynamodb:us-east-1:111122223333:table/orders'])],
    ['all actions of DynamoDB', allow('dynamodb:*')],
    ['all that creates', allow('dynamodb:Create*')],
    ['all actions', allow('*')],
    ['all but a few', new iam.PolicyStatement({ notActions: ['iam:*'], resources: ALL })],
    ['everywhere but in one place', new iam.PolicyStatement({ actions: ['dynamodb:*'], notResources: ['arn:aws:s3:::x'] })],
    ['a restore', allow(['dynamodb:RestoreTableFromBackup'])],
    ['a restore to a point in time', allow('dynamodb:RestoreTableToPointInTime')],
    ['a restore by AWS Backup', allow('backup:StartRestoreJob')],
    ['an import', allow('dynamodb:ImportTable')],
    ['a global table', allow('dynamodb:CreateGlobalTable')],
  ])('%s', (_, statement) => {
    expect(served(handlerThatMay(statement))).toMatchObject([{ where: { logicalId: 'Make' }, why: expect.stringMatching(/^its handler may create tables: /) }]);
  });

  test.each<[string, (stack: Stack) => string]>([
    ['an alias', (stack) => new lambda.Alias(stack, 'Alias', { aliasName: 'live', version: functionIn(stack, 'Handler', { initialPolicy: [allow('dynamodb:*')] }).currentVersion }).functionArn],
    ['a managed policy of AWS', (stack) => {
      const handler = functionIn(stack, 'Handler');
      handler.role!.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AmazonDynamoDBFullAccess'));
      return handler.functionArn;
    }],
    ['a managed policy of the app', (stack) => {
      const handler = functionIn(stack, 'Handler');
      new iam.ManagedPolicy(stack, 'Policy', { statements: [allow('dynamodb:CreateTable')] }).attachToRole(handler.role!);
      return handler.functionArn;
    }],
    ['a managed policy that the role names', (stack) => {
      const handler = functionIn(stack, 'Handler');
      handler.role!.addManagedPolicy(new iam.ManagedPolicy(stack, 'Policy', { statements: [allow('dynamodb:CreateTable')] }));
      return handler.functionArn;
    }],
    ['an inline policy of its role', (stack) => functionIn(stack, 'Handler', {
      role: new iam.Role(stack, 'Role', {
        assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
        inlinePolicies: { a: new iam.PolicyDocument({ statements: [allow('dynamodb:CreateTable')] }) },
      }),
    }).functionArn],
    ['a policy for the name of its role', (stack) => {
      const role = new iam.Role(stack, 'Role', { roleName: 'maker', assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
      new iam.CfnPolicy(stack, 'Policy', { policyName: 'p', roles: ['maker'], policyDocument: { Statement: allow('dynamodb:*').toStatementJson() } });
      return functionIn(stack, 'Handler', { role }).functionArn;
    }],
    ['a policy for an imported role', (stack) => functionIn(stack, 'Handler', {
      role: iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111122223333:role/path/maker'), initialPolicy: [allow('dynamodb:*')],
    }).functionArn],
    ['a policy in another stack', (stack) => {
      const handler = functionIn(stack, 'Handler');
      new iam.CfnRolePolicy(new Stack(stack.node.root, 'Other', { env: EAST }), 'Policy', {
        policyName: 'p', roleName: handler.role!.roleName, policyDocument: { Statement: [allow('dynamodb:*').toStatementJson()] },
      });
      return handler.functionArn;
    }],
    ['a handler in another stack', (stack) => handlerThatMay(allow('*'))(new Stack(stack.node.root, 'Other', { env: EAST }))],
    ['CDK\'s provider framework', (stack) => new custom.Provider(stack, 'Provider', { onEventHandler: functionIn(stack, 'OnEvent', { initialPolicy: [allow('dynamodb:CreateTable')] }) }).serviceToken],
    ['CDK\'s provider framework, when it waits', (stack) => new custom.Provider(stack, 'Provider', {
      onEventHandler: functionIn(stack, 'OnEvent'), isCompleteHandler: functionIn(stack, 'IsComplete', { initialPolicy: [allow('dynamodb:CreateTable')] }),
    }).serviceToken],
    ['CDK\'s provider framework under an imported role', (stack) => new custom.Provider(stack, 'Provider', {
      onEventHandler: functionIn(stack, 'OnEvent', { initialPolicy: [allow('dynamodb:CreateTable')] }),
      frameworkOnEventRole: iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111122223333:role/framework', { mutable: false }),
    }).serviceToken],
    ['a function that it invokes', (stack) => {
      const handler = functionIn(stack, 'Handler');
      functionIn(stack, 'Worker', { initialPolicy: [allow('dynamodb:CreateTable')] }).grantInvoke(handler);
      return handler.functionArn;
    }],
    ['a state machine that it starts', (stack) => {
      const handler = functionIn(stack, 'Handler');
      const task = new tasks.CallAwsService(stack, 'Task', { service: 'dynamodb', action: 'createTable', iamResources: ALL });
      new sfn.StateMachine(stack, 'Machine', { definitionBody: sfn.DefinitionBody.fromChainable(task) }).grantStartExecution(handler);
      return handler.functionArn;
    }],
    ['a build that it starts', (stack) => {
      const handler = functionIn(stack, 'Handler');
      const project = new codebuild.Project(stack, 'Project', { buildSpec: codebuild.BuildSpec.fromObject({ version: '0.2' }) });
      project.addToRolePolicy(allow('*'));
      handler.addToRolePolicy(allow('codebuild:StartBuild', [project.projectArn]));
      return handler.functionArn;
    }],
    ['a task that it runs', (stack) => {
      const handler = functionIn(stack, 'Handler');
      const task = new ecs.FargateTaskDefinition(stack, 'Task');
      task.addToTaskRolePolicy(allow('dynamodb:CreateTable'));
      handler.addToRolePolicy(allow('ecs:RunTask', [task.taskDefinitionArn]));
      return handler.functionArn;
    }],
    ['a role that it assumes', (stack) => {
      const handler = functionIn(stack, 'Handler');
      const role = new iam.Role(stack, 'Maker', { assumedBy: handler.grantPrincipal });
      role.addToPolicy(allow('dynamodb:CreateTable'));
      role.grantAssumeRole(handler.grantPrincipal);
      return handler.functionArn;
    }],
    ['a role that it passes', (stack) => {
      const handler = functionIn(stack, 'Handler');
      const role = new iam.Role(stack, 'Maker', { assumedBy: new iam.ServicePrincipal('cloudformation.amazonaws.com') });
      role.addToPolicy(allow('*'));
      role.grantPassRole(handler.grantPrincipal);
      return handler.functionArn;
    }],
    ['a topic', (stack) => {
      const topic = new sns.Topic(stack, 'Topic');
      new sns.Subscription(stack, 'Subscription', {
        topic, protocol: sns.SubscriptionProtocol.LAMBDA, endpoint: functionIn(stack, 'Handler', { initialPolicy: [allow('dynamodb:*')] }).functionArn,
      });
      return topic.topicArn;
    }],
  ])('by %s', (_, by) => {
    expect(served(by)).toMatchObject([{ where: { logicalId: 'Make' }, why: expect.stringMatching(/may create tables/) }]);
  });

  const maker = (stack: Stack, id = 'Worker', more: Partial<lambda.FunctionProps> = {}) =>
    functionIn(stack, id, { initialPolicy: [allow('dynamodb:CreateTable')], ...more });
  const makingRole = (stack: Stack, principal = 'lambda.amazonaws.com', more: Partial<iam.RoleProps> = {}) => {
    const role = new iam.Role(stack, 'Maker', { assumedBy: new iam.ServicePrincipal(principal), ...more });
    role.addToPolicy(allow('dynamodb:CreateTable'));
    return role;
  };
  const queueBefore = (stack: Stack) => {
    const queue = new sqs.Queue(stack, 'Queue');
    maker(stack).addEventSource(new sources.SqsEventSource(queue));
    return queue;
  };
  const ARN = (service: string, name: string) => `arn:aws:${service}:us-east-1:111122223333:${name}`;

  test.each<[string, (stack: Stack) => string]>([
    ['a topic, a queue and a mapping', (stack) => {
      const topic = new sns.Topic(stack, 'Topic');
      topic.addSubscription(new subscriptions.SqsSubscription(queueBefore(stack)));
      return topic.topicArn;
    }],
    ['a topic with its subscriptions inside, a queue and a mapping', (stack) => {
      const Endpoint = queueBefore(stack).queueArn;
      return new sns.CfnTopic(stack, 'Topic', { subscription: [{ protocol: 'sqs', endpoint: Endpoint }] }).attrTopicArn;
    }],
    ['a topic by its name', (stack) => {
      const topic = new sns.Topic(stack, 'Topic', { topicName: 'jobs' });
      topic.addSubscription(new subscriptions.LambdaSubscription(maker(stack)));
      return ARN('sns', 'jobs');
    }],
    ['a queue that it sends to', (stack) => {
      const handler = functionIn(stack, 'Handler');
      queueBefore(stack).grantSendMessages(handler);
      return handler.functionArn;
    }],
    ['a queue of a name that it sends to', (stack) => {
      const queue = new sqs.Queue(stack, 'Queue', { queueName: 'jobs' });
      maker(stack).addEventSourceMapping('Mapping', { eventSourceArn: ARN('sqs', 'jobs') });
      return handlerThatMay(allow('sqs:SendMessage', [queue.queueArn]))(stack);
    }],
    ['a topic that it publishes to', (stack) => {
      const topic = new sns.Topic(stack, 'Topic');
      topic.addSubscription(new subscriptions.SqsSubscription(queueBefore(stack)));
      return handlerThatMay(allow('sns:*', [topic.topicArn]))(stack);
    }],
    ['a pipe behind a queue', (stack) => {
      const queue = new sqs.Queue(stack, 'Queue');
      const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('pipes.amazonaws.com') });
      const worker = maker(stack);
      worker.grantInvoke(role);
      new CfnPipe(stack, 'Pipe', { source: queue.queueArn, target: worker.functionArn, roleArn: role.roleArn });
      return handlerThatMay(allow('sqs:SendMessage', [queue.queueArn]))(stack);
    }],
    ['a rule on an event bus', (stack) => {
      const bus = new events.EventBus(stack, 'Bus');
      new events.Rule(stack, 'Rule', { eventBus: bus, eventPattern: { source: ['x'] }, targets: [new targets.LambdaFunction(maker(stack))] });
      return handlerThatMay(allow('events:PutEvents', [bus.eventBusArn]))(stack);
    }],
    ['a rule on the default event bus', (stack) => {
      new events.Rule(stack, 'Rule', { eventPattern: { source: ['x'] }, targets: [new targets.LambdaFunction(maker(stack))] });
      const handler = functionIn(stack, 'Handler');
      events.EventBus.fromEventBusName(stack, 'Bus', 'default').grantPutEventsTo(handler);
      return handler.functionArn;
    }],
    ['records of a stream', (stack) => {
      const stream = new kinesis.Stream(stack, 'Stream');
      maker(stack).addEventSource(new sources.KinesisEventSource(stream, { startingPosition: lambda.StartingPosition.LATEST }));
      return handlerThatMay(allow('kinesis:Put*', [stream.streamArn]))(stack);
    }],
    ['what follows its own success', (stack) => {
      const worker = maker(stack);
      return functionIn(stack, 'Handler', { onSuccess: new destinations.LambdaDestination(worker), role: iam.Role.fromRoleArn(stack, 'Role', ARN('iam', 'role/x')) }).functionArn;
    }],
    ['the name of a function', (stack) => {
      maker(stack, 'Worker', { functionName: 'maker' });
      return ARN('lambda', 'function:maker');
    }],
    ['the name and version of a function', (stack) => {
      maker(stack, 'Worker', { functionName: 'maker' });
      return ARN('lambda', 'function:maker:live');
    }],
    ['the name of a function, in the stack\'s own Region and account', (stack) => {
      maker(stack, 'Worker', { functionName: 'maker' });
      return Fn.sub('arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:maker');
    }],
    ['the name of its role', (stack) => {
      makingRole(stack, undefined, { roleName: 'maker', path: '/jobs/' });
      return new lambda.CfnFunction(stack, 'Handler', { code: { zipFile: 'x' }, role: 'arn:aws:iam::111122223333:role/jobs/maker' }).attrArn;
    }],
    ['the name of a policy', (stack) => {
      new iam.ManagedPolicy(stack, 'Policy', { managedPolicyName: 'makes', statements: [allow('dynamodb:CreateTable')] });
      return functionIn(stack, 'Handler', {
        role: new iam.Role(stack, 'Role', {
          assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
          managedPolicies: [iam.ManagedPolicy.fromManagedPolicyArn(stack, 'Named', 'arn:aws:iam::111122223333:policy/makes')],
        }),
      }).functionArn;
    }],
    ['all functions', (stack) => {
      maker(stack);
      return handlerThatMay(allow('lambda:InvokeFunction'))(stack);
    }],
    ['all functions and more', (stack) => {
      maker(stack);
      return handlerThatMay(allow(['lambda:*', 's3:GetObject']))(stack);
    }],
    ['functions like this', (stack) => {
      maker(stack, 'Worker', { functionName: 'maker-of-tables' });
      return handlerThatMay(allow('lambda:InvokeFunction', [ARN('lambda', 'function:maker-*')]))(stack);
    }],
    ['functions with a part of the name unknown', (stack) => {
      maker(stack, 'Worker', { functionName: 'maker-of-tables' });
      return handlerThatMay(allow('lambda:InvokeFunction', [`arn:aws:lambda:us-east-1:111122223333:function:maker-${new CfnParameter(stack, 'P').valueAsString}`]))(stack);
    }],
    ['all but some actions', (stack) => {
      maker(stack);
      return handlerThatMay(new iam.PolicyStatement({ notActions: ['dynamodb:*', 'backup:*'], resources: ALL }))(stack);
    }],
    ['a provider whose framework has its function by name', (stack) => {
      maker(stack, 'Worker', { functionName: 'maker' });
      return functionIn(stack, 'Framework', { environment: { USER_ON_EVENT_FUNCTION_ARN: ARN('lambda', 'function:maker') } }).functionArn;
    }],
    ['a job of AWS Batch', (stack) => {
      const job = new CfnJobDefinition(stack, 'Job', {
        type: 'container', containerProperties: { image: 'x', jobRoleArn: makingRole(stack, 'ecs-tasks.amazonaws.com').roleArn },
      });
      return handlerThatMay(allow('batch:SubmitJob', [job.ref, ARN('batch', 'job-queue/q')]))(stack);
    }],
    ['any job of AWS Batch', (stack) => {
      new CfnJobDefinition(stack, 'Job', {
        type: 'multinode', nodeProperties: { mainNode: 0, numNodes: 1, nodeRangeProperties: [{ targetNodes: '0:', container: { image: 'x', jobRoleArn: makingRole(stack, 'ecs-tasks.amazonaws.com').roleArn } }] },
      });
      return handlerThatMay(allow('batch:SubmitJob'))(stack);
    }],
    ['the instances of a queue of AWS Batch', (stack) => {
      const profile = new iam.CfnInstanceProfile(stack, 'Profile', { roles: [makingRole(stack, 'ec2.amazonaws.com').roleName] });
      const environment = new CfnComputeEnvironment(stack, 'Environment', {
        type: 'MANAGED', computeResources: { type: 'EC2', maxvCpus: 1, subnets: ['s'], instanceRole: profile.attrArn },
      });
      const queue = new CfnJobQueue(stack, 'JobQueue', { priority: 1, computeEnvironmentOrder: [{ order: 1, computeEnvironment: environment.ref }] });
      return handlerThatMay(allow('batch:SubmitJob', [queue.ref]))(stack);
    }],
    ['a state machine by its name', (stack) => {
      new sfn.CfnStateMachine(stack, 'Machine', { stateMachineName: 'maker', roleArn: makingRole(stack, 'states.amazonaws.com').roleArn, definitionString: '{}' });
      return handlerThatMay(allow('states:StartExecution', [ARN('states', 'stateMachine:maker')]))(stack);
    }],
    ['a pipeline that it starts', (stack) => {
      const pipeline = new CfnResource(stack, 'Pipeline', { type: 'AWS::CodePipeline::Pipeline', properties: { RoleArn: makingRole(stack, 'codepipeline.amazonaws.com').roleArn } });
      return handlerThatMay(allow('codepipeline:StartPipelineExecution', [ARN('codepipeline', pipeline.ref)]))(stack);
    }],
    ['a service that nobody listed', (stack) => {
      const job = new CfnResource(stack, 'Job', { type: 'AWS::Acme::Job', properties: { Settings: [{ ExecutionRole: makingRole(stack, 'acme.amazonaws.com').roleArn }] } });
      return handlerThatMay(allow('acme:StartJob', [job.ref]))(stack);
    }],
    ['any role that it passes', (stack) => {
      makingRole(stack, 'glue.amazonaws.com');
      return handlerThatMay(allow('iam:PassRole'))(stack);
    }],
    ['a role that it assumes by name', (stack) => {
      makingRole(stack, undefined, { roleName: 'maker', assumedBy: new iam.AccountRootPrincipal() });
      return handlerThatMay(allow('sts:AssumeRole', ['arn:aws:iam::*:role/ma*']))(stack);
    }],
  ])('by %s', (_, by) => {
    expect(served(by)).toMatchObject([{ where: { logicalId: 'Make' }, why: expect.stringMatching(/its handler may create tables: dynamodb:CreateTable/) }]);
  });

  test.each<[string, (stack: Stack) => string]>([
    ['another function of such a name, in another Region', (stack) => {
      maker(new Stack(stack.node.root, 'West', { env: WEST }), 'Worker', { functionName: 'maker' });
      return ARN('lambda', 'function:maker');
    }],
    ['functions of other names', (stack) => {
      maker(stack, 'Worker', { functionName: 'maker' });
      return handlerThatMay(allow('lambda:InvokeFunction', [ARN('lambda', 'function:other'), ARN('lambda', 'function:other:*'), ARN('lambda', 'function:ma')]))(stack);
    }],
    ['functions that it only lists', (stack) => {
      maker(stack);
      return handlerThatMay(allow(['lambda:Get*', 'lambda:ListFunctions']))(stack);
    }],
    ['roles that only services assume', (stack) => {
      makingRole(stack, 'glue.amazonaws.com');
      return handlerThatMay(allow('sts:AssumeRole'))(stack);
    }],
    ['a queue that it reads', (stack) => handlerThatMay(allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage'], [queueBefore(stack).queueArn]))(stack)],
    ['a rule on another event bus', (stack) => {
      const bus = new events.EventBus(stack, 'Bus', { eventBusName: 'own' });
      new events.Rule(stack, 'Rule', { eventBus: bus, eventPattern: { source: ['x'] }, targets: [new targets.LambdaFunction(maker(stack))] });
      return handlerThatMay(allow('events:PutEvents', [ARN('events', 'event-bus/default')]))(stack);
    }],
    ['a queue that a harmless function reads', (stack) => {
      const queue = new sqs.Queue(stack, 'Queue');
      functionIn(stack, 'Reader').addEventSource(new sources.SqsEventSource(queue));
      maker(stack);
      return handlerThatMay(allow('sqs:SendMessage', [queue.queueArn]))(stack);
    }],
  ])('not by %s', (_, by) => {
    expect(served(by)).toEqual([]);
  });

  const starting = (make: (stack: Stack) => Partial<custom.AwsSdkCall>) => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const call = { service: 'Lambda', action: 'invoke', physicalResourceId: custom.PhysicalResourceId.of('x'), ...make(stack) };
    new custom.AwsCustomResource(stack, 'Start', { onCreate: call, policy: custom.AwsCustomResourcePolicy.fromSdkCalls({ resources: ALL }) });
    return reasons(app);
  };

  test.each<[string, (stack: Stack) => Partial<custom.AwsSdkCall>]>([
    ['invokes by name', (stack) => {
      maker(stack, 'Worker', { functionName: 'maker' });
      return { parameters: { FunctionName: 'maker', InvocationType: 'Event' } };
    }],
    ['invokes by a part of an ARN', (stack) => {
      maker(stack, 'Worker', { functionName: 'maker' });
      return { action: 'InvokeCommand', service: '@aws-sdk/client-lambda', parameters: { FunctionName: '111122223333:function:maker:live' } };
    }],
    ['starts as a state machine', (stack) => {
      new sfn.CfnStateMachine(stack, 'Machine', { stateMachineName: 'maker', roleArn: makingRole(stack, 'states.amazonaws.com').roleArn, definitionString: '{}' });
      return { service: 'StepFunctions', action: 'startExecution', parameters: { stateMachineArn: ARN('states', 'stateMachine:maker') } };
    }],
    ['starts as a build by name', (stack) => {
      const role = makingRole(stack, 'codebuild.amazonaws.com');
      new codebuild.Project(stack, 'Project', { projectName: 'maker', role, buildSpec: codebuild.BuildSpec.fromObject({ version: '0.2' }) });
      return { service: 'CodeBuild', action: 'startBuild', parameters: { projectName: 'maker' } };
    }],
    ['submits as a job', (stack) => {
      const containerProperties = { image: 'x', jobRoleArn: makingRole(stack, 'ecs-tasks.amazonaws.com').roleArn };
      new CfnJobDefinition(stack, 'Job', { type: 'container', jobDefinitionName: 'maker', containerProperties });
      return { service: 'Batch', action: 'submitJob', parameters: { jobName: 'x', jobQueue: 'q', jobDefinition: 'maker:1' } };
    }],
    ['runs as a task', (stack) => {
      const task = new ecs.FargateTaskDefinition(stack, 'Task', { family: 'maker' });
      task.addToTaskRolePolicy(allow('dynamodb:CreateTable'));
      return { service: 'ECS', action: 'runTask', parameters: { taskDefinition: 'maker', cluster: 'c' } };
    }],
    ['sends a message for', (stack) => ({ service: 'SQS', action: 'sendMessage', parameters: { QueueUrl: queueBefore(stack).queueUrl } })],
    ['sends a message for, by the address of a queue', (stack) => {
      maker(stack).addEventSource(new sources.SqsEventSource(new sqs.Queue(stack, 'Queue', { queueName: 'jobs' })));
      return { service: 'SQS', action: 'sendMessage', parameters: { QueueUrl: 'https://sqs.us-east-1.amazonaws.com/111122223333/jobs' } };
    }],
    ['passes a role to', (stack) => ({
      service: 'Scheduler', action: 'createSchedule', parameters: { Target: { Arn: 'arn:aws:scheduler:::aws-sdk:dynamodb:createTable', RoleArn: makingRole(stack, 'scheduler.amazonaws.com').roleArn } },
    })],
  ])('by the code that an AwsCustomResource %s', (_, make) => {
    expect(starting(make)).toEqual([expect.stringMatching(/starts code that may create tables: dynamodb:CreateTable/)]);
  });

  test('by code that an AwsCustomResource starts and is unknown, where it is about tables', () => {
    const call = (Payload: string) => () => ({ parameters: { FunctionName: 'central', Payload } });
    expect(starting(call('{"DynamoDbTable":"orders"}'))).toEqual([expect.stringMatching(/starts code that is unknown/)]);
    expect(starting(call('{"topic":"orders"}'))).toEqual([]);
  });

  const sam = (Policies: unknown, more: object = {}) => factsOf({
    Transform: 'AWS::Serverless-2016-10-31',
    Resources: {
      Handler: { Type: 'AWS::Serverless::Function', Properties: { Policies, ...more } },
      Make: { Type: 'Custom::Maker', Properties: { ServiceToken: { 'Fn::GetAtt': ['Handler', 'Arn'] } } },
    },
  }).opaque;

  test('by a function of SAM', () => {
    const document = { Statement: [{ Effect: 'Allow', Action: 'dynamodb:CreateTable', Resource: '*' }] };
    for (const policies of [document, [document], 'AdministratorAccess', ['arn:aws:iam::aws:policy/PowerUserAccess'], [{ DynamoDBRestoreFromBackupPolicy: { TableName: 't' } }]]) {
      expect(sam(policies)).toMatchObject([{ why: expect.stringMatching(/may create tables/) }]);
    }
    expect(sam([{ DynamoDBCrudPolicy: { TableName: 't' } }, 'AWSLambdaBasicExecutionRole'])).toEqual([]);
  });

  test('where a part of the policy is unknown', () => {
    const policy = (statement: object) => factsOf({
      Resources: {
        Role: { Type: 'AWS::IAM::Role', Properties: { Policies: [{ PolicyName: 'p', PolicyDocument: { Statement: [{ Effect: 'Allow', ...statement }] } }] } },
        Handler: { Type: 'AWS::Lambda::Function', Properties: { Role: { 'Fn::GetAtt': ['Role', 'Arn'] } } },
        Make: { Type: 'Custom::Maker', Properties: { ServiceToken: { 'Fn::GetAtt': ['Handler', 'Arn'] } } },
      },
    }).opaque;

    expect(policy({ Action: { Ref: 'P' }, Resource: '*' })).toHaveLength(1);
    expect(policy({ Action: { 'Fn::Sub': 'dynamodb:${P}' }, Resource: { Ref: 'P' } })).toHaveLength(1);
    expect(policy({ Action: { 'Fn::If': ['C', 's3:GetObject', 'dynamodb:CreateTable'] }, Resource: '*' })).toHaveLength(1);
    expect(policy({ NotAction: { Ref: 'P' }, Resource: '*' })).toHaveLength(1);
    expect(policy({ Action: { 'Fn::Sub': 's3:${P}' }, Resource: '*' })).toEqual([]);
    // More conditions than can be combined.
    const conditions = Array.from({ length: 20 }, (_, index) => ({ 'Fn::If': ['C', `s3:A${index}`, 'dynamodb:CreateTable'] }));
    expect(policy({ Action: conditions, Resource: '*' })).toHaveLength(1);
  });

  test('by the code that an AwsCustomResource starts', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const worker = functionIn(stack, 'Worker', { initialPolicy: [allow('dynamodb:CreateTable')] });
    const call = { service: 'Lambda', action: 'invoke', physicalResourceId: custom.PhysicalResourceId.of('x'), parameters: { FunctionName: worker.functionName } };
    new custom.AwsCustomResource(stack, 'Start', { onCreate: call, policy: custom.AwsCustomResourcePolicy.fromSdkCalls({ resources: ALL }) });

    expect(reasons(app)).toEqual([expect.stringMatching(/starts code that may create tables: dynamodb:CreateTable/)]);
  });

  test('by the function that a trigger calls', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    new triggers.Trigger(stack, 'Trigger', { handler: functionIn(stack, 'Worker', { initialPolicy: [allow('dynamodb:*')] }) });

    expect(reasons(app)).toEqual([expect.stringMatching(/may create tables/)]);
  });
});

describe('a handler that may not create tables', () => {
  test.each<[string, iam.PolicyStatement[]]>([
    ['reads and writes items', [allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateTable'])]],
    ['is denied it', [new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['dynamodb:CreateTable'], resources: ALL })]],
    ['may do all in another service', [allow('s3:*'), allow('*', ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/*', 'arn:*:sqs:*:*:*']), allow('dynamodb:*', ['arn:aws:kms:us-east-1:111122223333:key/1'])]],
    ['may do all on indexes and streams', [allow('dynamodb:*', ['arn:aws:dynamodb:*:*:table/orders/index/*', 'arn:aws:dynamodb:*:*:table/orders/stream/*'])]],
    ['excepts DynamoDB', [new iam.PolicyStatement({ notActions: ['dynamodb:*', 'backup:*'], resources: ALL })]],
  ])('since it %s, is none', (_, statements) => {
    expect(served(handlerThatMay(...statements), { TableName: 'orders' })).toEqual([]);
  });

  test('since it may do all on a table of the app, is none', () => {
    expect(served((stack) => {
      const handler = functionIn(stack, 'Handler');
      new dynamodb.Table(stack, 'Orders', { partitionKey, sortKey: { ...partitionKey, name: 'sk' } }).grantFullAccess(handler);
      return handler.functionArn;
    })).toEqual([]);
  });
});

describe('a handler that seeds a table of the app, which it has by its name', () => {
  const TABLES = [
    (stack: Stack) => new dynamodb.Table(stack, 'Orders', { partitionKey, tableName: 'orders' }),
    (stack: Stack) => new SecureTable(stack, 'Orders', { partitionKey, tableName: 'orders' }),
    (stack: Stack) => new CfnSimpleTable(stack, 'Orders', { tableName: 'orders' }),
  ];
  type Seed = (stack: Stack, orders: dynamodb.ITable) => void;
  const shop = (seed: Seed, inStack = (root: Stack) => root, makeTable: (stack: Stack) => unknown = TABLES[0]) => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    makeTable(stack);
    const other = inStack(stack);
    seed(other, dynamodb.Table.fromTableName(other, 'Named', 'orders'));
    return reasons(app);
  };
  const seeding = (stack: Stack, grant: (handler: lambda.Function) => void) => {
    const handler = functionIn(stack, 'Handler');
    grant(handler);
    new CustomResource(stack, 'Seed', { serviceToken: handler.functionArn, resourceType: 'Custom::Seed', properties: { DynamoDbTableName: 'orders' } });
  };

  test.each<[string, (stack: Stack, orders: dynamodb.ITable) => void]>([
    ['with full access', (stack, orders) => seeding(stack, (handler) => orders.grantFullAccess(handler))],
    ['with all actions on its ARN', (stack) => seeding(stack, (handler) => handler.addToRolePolicy(allow('dynamodb:*', ['arn:aws:dynamodb:*:*:table/orders', 'arn:aws:dynamodb:*:*:table/orders/index/*'])))],
    ['in the stack\'s own Region and account', (stack) => seeding(stack, (handler) => handler.addToRolePolicy(allow('dynamodb:*', [Fn.sub('arn:aws:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders')])))],
    ['with calls of AwsCustomResource', (stack, orders) => {
      for (const action of ['putItem', 'batchWriteItem', 'updateItem', 'executeStatement']) {
        new custom.AwsCustomResource(stack, action, {
          onCreate: { service: 'DynamoDB', action, parameters: { TableName: orders.tableName, Item: { id: { S: 'dynamodb' } } }, physicalResourceId: custom.PhysicalResourceId.of('x') },
          policy: custom.AwsCustomResourcePolicy.fromSdkCalls({ resources: [orders.tableArn] }),
        });
      }
    }],
    ['with a call of any type', (stack, orders) => {
      const call = { service: 'DynamoDB', action: 'putItem', parameters: { TableName: orders.tableName }, physicalResourceId: custom.PhysicalResourceId.of('x') };
      const policy = custom.AwsCustomResourcePolicy.fromStatements([allow('dynamodb:*', [orders.tableArn])]);
      new custom.AwsCustomResource(stack, 'Call', { onCreate: call, policy, resourceType: 'Custom::SeedDynamoDB' });
    }],
  ])('%s, is none', (_, seed) => {
    TABLES.forEach((makeTable) => expect(shop(seed, undefined, makeTable)).toEqual([]));
    expect(shop(seed, (stack) => new Stack(stack.node.root, 'Other', { env: EAST }))).toEqual([]);
  });

  test.each<[string, string]>([
    ['another name', 'arn:aws:dynamodb:us-east-1:111122223333:table/order'], ['another Region', 'arn:aws:dynamodb:us-west-2:111122223333:table/orders'],
    ['another account', 'arn:aws:dynamodb:us-east-1:444455556666:table/orders'], ['names like it', 'arn:aws:dynamodb:us-east-1:111122223333:table/orders*'],
  ])('is one with all actions on a table of %s', (_, arn) => {
    expect(shop((stack) => seeding(stack, (handler) => handler.addToRolePolicy(allow('dynamodb:*', [arn]))))).toEqual([expect.stringMatching(/may create tables/)]);
  });
});

describe('a handler that is unknown', () => {
  const imported = (stack: Stack) => new CfnParameter(stack, 'Handler').valueAsString;

  test.each<[string, (stack: Stack) => string]>([
    ['a parameter', imported],
    ['an ARN', () => 'arn:aws:lambda:us-east-1:111122223333:function:central'],
    ['under an imported role', (stack) => functionIn(stack, 'Handler', {
      role: iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111122223333:role/maker', { mutable: false }),
    }).functionArn],
    ['under an imported policy', (stack) => {
      const handler = functionIn(stack, 'Handler');
      handler.role!.addManagedPolicy(iam.ManagedPolicy.fromManagedPolicyArn(stack, 'Policy', 'arn:aws:iam::111122223333:policy/maker'));
      return handler.functionArn;
    }],
    ['in front of an imported function', (stack) => new custom.Provider(stack, 'Provider', {
      onEventHandler: lambda.Function.fromFunctionArn(stack, 'OnEvent', 'arn:aws:lambda:us-east-1:111122223333:function:central'),
    }).serviceToken],
  ])('(%s) is reported where the custom resource is about tables', (_, by) => {
    expect(served(by, { DynamoDbTableName: 'orders' })).toMatchObject([{ why: expect.stringMatching(/its handler is unknown/) }]);
    expect(served(by, {}, 'Custom::GlobalTable')).toHaveLength(1);
    expect(served(by, { PartitionKey: 'id' })).toHaveLength(1);
    expect(served(by, { Domain: 'example.com' })).toEqual([]);
  });
});

describe('custom resources of CDK and of this library are none, whatever other code of the app may create tables', () => {
  const makers = (stack: Stack) => {
    const worker = functionIn(stack, 'MakingFunction', { initialPolicy: [allow('dynamodb:CreateTable')] });
    const task = new tasks.LambdaInvoke(stack, 'MakingTask', { lambdaFunction: worker });
    new sfn.StateMachine(stack, 'MakingMachine', { definitionBody: sfn.DefinitionBody.fromChainable(task) });
    worker.addEventSource(new sources.SqsEventSource(new sqs.Queue(stack, 'MakingQueue')));
    for (const principal of ['codebuild', 'ecs-tasks', 'cloudformation', 'eks', 'ec2']) {
      new iam.Role(stack, `Making-${principal}`, { assumedBy: new iam.ServicePrincipal(`${principal}.amazonaws.com`) }).addToPolicy(allow('*'));
    }
    new iam.Role(stack, 'Making-account', { assumedBy: new iam.AccountRootPrincipal() }).addToPolicy(allow('*'));
  };
  const zone = (stack: Stack) => route53.HostedZone.fromHostedZoneAttributes(stack, 'Zone', { hostedZoneId: 'Z1', zoneName: 'example.com' });
  const vpc = (stack: Stack) => new ec2.Vpc(stack, 'Vpc', { restrictDefaultSecurityGroup: true, maxAzs: 2 });

  test.each<[string, number, (stack: Stack) => void]>([
    ['a bucket deployment', 1, (stack) => new deployment.BucketDeployment(stack, 'It', {
      destinationBucket: new s3.Bucket(stack, 'Bucket'), sources: [deployment.Source.jsonData('a.json', { table: 'x', KeySchema: [] })],
    })],
    ['objects and images that are deleted', 2, (stack) => {
      new s3.Bucket(stack, 'Bucket', { autoDeleteObjects: true, removalPolicy: RemovalPolicy.DESTROY });
      new ecr.Repository(stack, 'Repository', { autoDeleteImages: true, removalPolicy: RemovalPolicy.DESTROY });
    }],
    ['notifications of buckets', 1, (stack) => new s3.Bucket(stack, 'Bucket').addObjectCreatedNotification(new notifications.SnsDestination(new sns.Topic(stack, 'Topic')))],
    ['retention of logs', 1, (stack) => new logs.LogRetention(stack, 'It', { logGroupName: 'x', retention: logs.RetentionDays.ONE_DAY })],
    ['references over Regions', 2, (stack) => {
      const other = new Stack(stack.node.root, 'Other', { env: WEST, crossRegionReferences: true });
      new CfnResource(stack, 'User', { type: 'AWS::SNS::Topic', properties: { DisplayName: new sns.Topic(other, 'Topic').topicName } });
    }],
    ['calls of SDKs', 1, (stack) => new custom.AwsCustomResource(stack, 'It', {
      onCreate: { service: 'DynamoDB', action: 'putItem', parameters: { TableName: 'x' }, physicalResourceId: custom.PhysicalResourceId.of('x') },
      policy: custom.AwsCustomResourcePolicy.fromStatements([allow('dynamodb:*')]),
    })],
    ['replicas of a table', 2, (stack) => new dynamodb.Table(stack, 'It', { partitionKey, replicationRegions: ['eu-west-1', 'us-west-2'] })],
    ['providers of identity', 1, (stack) => new iam.OpenIdConnectProvider(stack, 'It', { url: 'https://example.com' })],
    ['certificates', 1, (stack) => new acm.DnsValidatedCertificate(stack, 'It', { domainName: 'example.com', hostedZone: zone(stack) })],
    ['zones of other accounts', 2, (stack) => {
      new route53.CrossAccountZoneDelegationRecord(stack, 'It', {
        delegatedZone: new route53.HostedZone(stack, 'Own', { zoneName: 'a.example.com' }),
        parentHostedZoneName: 'example.com',
        delegationRole: iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::444455556666:role/zones'),
      });
      new route53.ARecord(stack, 'Record', { zone: zone(stack), target: route53.RecordTarget.fromIpAddresses('192.0.2.1'), deleteExisting: true });
    }],
    ['edge functions', 1, (stack) => new cloudfront.experimental.EdgeFunction(new Stack(stack.node.root, 'West', { env: WEST }), 'It', CODE)],
    ['default security groups', 1, (stack) => vpc(stack)],
    ['clusters of Kubernetes', 2, (stack) => {
      const layer = new lambda.LayerVersion(stack, 'Kubectl', { code: lambda.Code.fromAsset(__dirname) });
      const cluster = new eks.Cluster(stack, 'It', { version: eks.KubernetesVersion.V1_31, vpc: vpc(stack), kubectlLayer: layer, defaultCapacity: 0 });
      cluster.addManifest('Manifest', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' }, data: { table: 'x' } });
      cluster.addHelmChart('Chart', { chart: 'x' });
    }],
    ['clusters of Kubernetes that are imported', 1, (stack) => {
      const cluster = eks.Cluster.fromClusterAttributes(stack, 'It', {
        clusterName: 'x',
        kubectlProvider: eks.KubectlProvider.fromKubectlProviderAttributes(stack, 'Provider', {
          functionArn: 'arn:aws:lambda:us-east-1:111122223333:function:kubectl',
          handlerRole: iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111122223333:role/x'),
          kubectlRoleArn: 'arn:aws:iam::111122223333:role/y',
        }),
      });
      cluster.addManifest('Manifest', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } });
    }],
    ['clusters of Kubernetes, second version', 1, (stack) => {
      const cluster = new eksv2.Cluster(stack, 'It', {
        version: eksv2.KubernetesVersion.V1_31,
        vpc: vpc(stack),
        defaultCapacityType: eksv2.DefaultCapacityType.AUTOMODE,
        kubectlProviderOptions: { kubectlLayer: new lambda.LayerVersion(stack, 'Kubectl', { code: lambda.Code.fromAsset(__dirname) }) },
      });
      cluster.addManifest('Manifest', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } });
    }],
    ['triggers', 1, (stack) => new triggers.TriggerFunction(stack, 'It', { ...CODE, timeout: Duration.minutes(1) })],
    ['secrets of user pool clients', 1, (stack) => {
      const client = new cognito.UserPool(stack, 'Pool').addClient('Client', { generateSecret: true });
      new CfnResource(stack, 'User', { type: 'AWS::SNS::Topic', properties: { DisplayName: client.userPoolClientSecret.unsafeUnwrap() } });
    }],
    ['access policies of domains', 1, (stack) => new opensearch.Domain(stack, 'It', {
      version: opensearch.EngineVersion.OPENSEARCH_2_19,
      accessPolicies: [new iam.PolicyStatement({ actions: ['es:*'], resources: ALL, principals: [new iam.AccountRootPrincipal()] })],
      useUnsignedBasicAuth: true,
    })],
    ['rules for receipts of mail', 0, (stack) => new ses.ReceiptRuleSet(stack, 'It', { dropSpam: true })],
    ['canaries', 1, (stack) => new synthetics.Canary(stack, 'It', {
      runtime: synthetics.Runtime.SYNTHETICS_NODEJS_PUPPETEER_9_1,
      provisionedResourceCleanup: false,
      cleanup: synthetics.Cleanup.LAMBDA,
      test: synthetics.Test.custom({ code: synthetics.Code.fromInline('x'), handler: 'index.handler' }),
    })],
    ['calls to other Regions', 1, (stack) => {
      const task = new tasks.CallAwsServiceCrossRegion(stack, 'Task', { service: 's3', action: 'listBuckets', iamAction: 's3:ListAllMyBuckets', iamResources: ALL, region: 'us-west-2' });
      new sfn.StateMachine(stack, 'It', { definitionBody: sfn.DefinitionBody.fromChainable(task) });
      new triggers.TriggerFunction(stack, 'Trigger', CODE);
    }],
    ['the provider framework', 1, (stack) => new CustomResource(stack, 'It', {
      serviceToken: new custom.Provider(stack, 'Provider', { onEventHandler: functionIn(stack, 'A'), isCompleteHandler: functionIn(stack, 'B') }).serviceToken,
    })],
    ['policies of replicas', 1, (stack) => new SecureTable(stack, 'It', { partitionKey, replicas: [{ region: 'eu-west-1' }] })],
  ])('%s', (_, count, make) => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST, crossRegionReferences: true });
    makers(stack);
    make(stack);
    const read = facts(app);

    expect(read.opaque).toEqual([]);
    expect(app.node.findAll().filter((construct) => CfnResource.isCfnResource(construct) && /^Custom::|CustomResource$/.test(construct.cfnResourceType)).length)
      .toBeGreaterThanOrEqual(count);
  });
});
