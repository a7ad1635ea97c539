import { App, CfnCondition, Fn, Stack, aws_cloudtrail as cloudtrail, aws_dynamodb as dynamodb, aws_sns as sns } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { EncryptionEvent, EncryptionMonitor, ManagementTrail, MonitorAlarms, MonitorFormat, SecureTable, TableKey } from 'cdk-secure-table';

const ENV = { account: '111122223333', region: 'eu-west-1' };
const EVENTS = Object.values(EncryptionEvent);

function shop(env: { account?: string; region?: string } = ENV): Stack {
  return new Stack(new App(), 'Shop', { env });
}

function table(stack: Stack, id: string, tableName?: string): SecureTable {
  return new SecureTable(stack, id, { tableName, partitionKey: { name: 'pk', type: dynamodb.AttributeType.STRING } });
}

function rules(stack: Stack): any[] {
  return Object.values(Template.fromStack(stack).findResources('AWS::Events::Rule')).map(({ Properties }) => Properties);
}

describe('the watched tables and keys', () => {
  test('tables and keys that are added after the monitor are watched', () => {
    const stack = shop();
    new EncryptionMonitor(stack, 'Monitor', { watch: [EncryptionEvent.KEY_DISABLED, EncryptionEvent.TABLE_DELETED] });
    table(stack, 'Orders');
    new TableKey(stack, 'Spare');

    const [disabled, deleted] = rules(stack).map(({ EventPattern }) => EventPattern.detail);
    expect(disabled.resources.ARN).toHaveLength(2);
    expect(deleted.requestParameters.tableName).toEqual([{ Ref: expect.stringMatching(/^Orders/) }, { 'Fn::GetAtt': [expect.stringMatching(/^Orders/), 'Arn'] }]);
  });

  test('only the given tables and their keys are watched', () => {
    const stack = shop();
    const orders = table(stack, 'Orders');
    table(stack, 'Customers');
    new EncryptionMonitor(stack, 'Monitor', { tables: [orders], watch: [EncryptionEvent.KEY_DISABLED, EncryptionEvent.TABLE_DELETED] });

    const text = JSON.stringify(rules(stack));
    expect(text).toContain('Orders');
    expect(text).not.toContain('Customers');
  });

  test('a monitor of the account names no table and no key', () => {
    const stack = shop();
    table(stack, 'Orders');
    EncryptionMonitor.account(stack, 'Monitor');

    expect(rules(stack)).toHaveLength(EVENTS.length);
    expect(JSON.stringify(rules(stack).map(({ EventPattern }) => EventPattern))).not.toContain('Orders');
  });

  test('a scope without tables and an app without a trail draw warnings', () => {
    const stack = shop();
    const monitor = new EncryptionMonitor(stack, 'Monitor');

    Template.fromStack(stack);
    for (const text of ['There is no SecureTable', 'no CloudTrail trail']) {
      Annotations.fromStack(stack).hasWarning(`/${monitor.node.path}`, Match.stringLikeRegexp(text));
    }
  });
});

describe('the trail', () => {
  const unknown = () => Fn.conditionIf('IsAudited', Fn.ref('AWS::NoValue'), Fn.ref('AWS::NoValue'));
  const advanced = (...fields: object[]) => [{ fieldSelectors: [{ field: 'eventCategory', equalTo: ['Management'] }, ...fields] }];

  test.each<[string, object, boolean]>([
    ['logs everything without selectors', {}, true],
    ['is stopped', { isLogging: false }, false],
    ['logs writes', { eventSelectors: [{ readWriteType: 'WriteOnly' }] }, true],
    ['logs reads only', { eventSelectors: [{ readWriteType: 'ReadOnly' }] }, false],
    ['leaves out management events', { eventSelectors: [{ includeManagementEvents: false }] }, false],
    ['leaves out KMS', { eventSelectors: [{ excludeManagementEventSources: ['kms.amazonaws.com'] }] }, false],
    ['selects management writes', { advancedEventSelectors: advanced({ field: 'readOnly', equalTo: ['false'] }) }, true],
    ['selects management reads', { advancedEventSelectors: advanced({ field: 'readOnly', equalTo: ['true'] }) }, false],
    ['leaves out KMS in a selector', { advancedEventSelectors: advanced({ field: 'eventSource', notEquals: ['kms.amazonaws.com'] }) }, false],
    ['has selectors that a parameter decides', { eventSelectors: unknown() }, false],
    ['has advanced selectors that a parameter decides', { advancedEventSelectors: unknown() }, false],
    ['has a selector that a parameter decides', { eventSelectors: [unknown()] }, false],
    ['has an advanced selector that a parameter decides', { advancedEventSelectors: [unknown()] }, false],
    ['has fields that a parameter decides', { advancedEventSelectors: [{ fieldSelectors: unknown() }] }, false],
    ['has a field that a parameter decides', { advancedEventSelectors: advanced(unknown()) }, false],
    ['leaves out sources that a parameter decides', { eventSelectors: [{ excludeManagementEventSources: unknown() }] }, false],
    ['logs if a parameter says so', { isLogging: unknown() }, false],
  ])('%s', (_, more, hears) => {
    const stack = shop();
    new cloudtrail.CfnTrail(stack, 'Trail', { isLogging: true, s3BucketName: 'logs', ...more });
    new EncryptionMonitor(stack, 'Monitor');

    Template.fromStack(stack);
    expect(Annotations.fromStack(stack).findWarning('/Shop/Monitor', Match.stringLikeRegexp('no CloudTrail trail'))).toHaveLength(hears ? 0 : 1);
  });

  test('a trail that a condition can leave out does not count', () => {
    const stack = shop();
    const trail = new cloudtrail.CfnTrail(stack, 'Trail', { isLogging: true, s3BucketName: 'logs' });
    trail.cfnOptions.condition = new CfnCondition(stack, 'IsAudited', { expression: Fn.conditionEquals(Fn.ref('AWS::Region'), 'eu-west-1') });
    new EncryptionMonitor(stack, 'Monitor');

    Template.fromStack(stack);
    expect(Annotations.fromStack(stack).findWarning('/Shop/Monitor', Match.stringLikeRegexp('no CloudTrail trail'))).toHaveLength(1);
  });

  test('an existing trail of another app draws no warning', () => {
    const stack = shop();
    new EncryptionMonitor(stack, 'Monitor', { trail: ManagementTrail.EXISTING });

    Template.fromStack(stack);
    expect(Annotations.fromStack(stack).findWarning('*', Match.stringLikeRegexp('CloudTrail trail'))).toEqual([]);
  });
});

describe('the messages', () => {
  const target = (format?: MonitorFormat): any => {
    const stack = shop();
    EncryptionMonitor.account(stack, 'Monitor', { format, watch: [EncryptionEvent.TABLE_RESTORED] });
    return rules(stack)[0].Targets[0];
  };

  test('a text says what, who, where, when, and what to do', () => {
    const { InputTransformer: { InputTemplate: text, InputPathsMap: paths } } = target();

    expect(text).toMatch(/A DynamoDB table is restored[^]*What: [^]*Which: [^]*Who: [^]*From: [^]*When: [^]*What to do: Secure the new table/);
    expect(Object.values(paths)).toEqual(expect.arrayContaining([
      '$.detail.userIdentity.arn', '$.detail.userIdentity.invokedBy', '$.detail.requestParameters.targetTableName', '$.time', '$.region',
    ]));
  });

  test.each([MonitorFormat.TEXT, MonitorFormat.CHAT])('%s: no message contains the user agent, with which a caller could make it invalid', (format) => {
    expect(JSON.stringify(target(format))).not.toContain('userAgent');
  });

  test('a chat message is a custom notification', () => {
    const template = target(MonitorFormat.CHAT).InputTransformer.InputTemplate;

    expect(template).toMatch(/^\{"version":"1.0","source":"custom"/);
    expect(template).toContain('"textType":"client-markdown","title":"A DynamoDB table is restored"');
  });

  test('an event is passed on as it is', () => {
    expect(target(MonitorFormat.EVENT)).not.toHaveProperty('InputTransformer');
  });
});

describe('targets and alarms', () => {
  test('another target of an event is added to its rules', () => {
    const stack = shop();
    const monitor = EncryptionMonitor.account(stack, 'Monitor', { watch: [EncryptionEvent.TABLE_DELETED] });
    const target = { bind: () => ({ arn: 'arn:aws:lambda:eu-west-1:111122223333:function:restore' }) };
    monitor.onEvent(EncryptionEvent.TABLE_DELETED, target);
    monitor.onEvent(EncryptionEvent.TABLE_EXPORTED, target);

    expect(rules(stack).map(({ Targets }) => Targets.length)).toEqual([2, 1]);
    expect(() => monitor.onEvent(EncryptionEvent.KEY_DISABLED, target)).toThrow('[MonitorRendered] Shop/Monitor: ');
  });

  test.each([[MonitorAlarms.NONE, 0], [undefined, 2], [MonitorAlarms.MATCHED_EVENTS, 2 + EVENTS.length]])('alarms: %s', (alarms, count) => {
    const stack = shop();
    EncryptionMonitor.account(stack, 'Monitor', { alarms });

    Template.fromStack(stack).resourceCountIs('AWS::CloudWatch::Alarm', count);
  });
});

describe('bad input', () => {
  test('a topic of another Region is refused', () => {
    const topic = sns.Topic.fromTopicArn(shop(), 'Topic', 'arn:aws:sns:us-east-1:111122223333:alarms');

    expect(() => new EncryptionMonitor(topic.stack, 'Monitor', { topic })).toThrow('[TopicElsewhere] Shop/Monitor: ');
  });

  test('an imported topic of this Region draws a warning, since its policy is unknown', () => {
    const stack = shop();
    const topic = sns.Topic.fromTopicArn(stack, 'Topic', 'arn:aws:sns:eu-west-1:111122223333:alarms');
    new EncryptionMonitor(stack, 'Monitor', { topic });

    Annotations.fromStack(stack).hasWarning('/Shop/Monitor', Match.stringLikeRegexp('policy of topic Shop/Topic cannot be changed here'));
  });

  test('an empty list of tables is refused', () => {
    expect(() => new EncryptionMonitor(shop(), 'Monitor', { tables: [] })).toThrow('[NoTables] Shop/Monitor: ');
  });

  test('replicas in a stack without an account are refused at synthesis', () => {
    const stack = shop({ region: 'eu-west-1' });
    table(stack, 'Orders').addReplica({ region: 'us-east-1' });
    new EncryptionMonitor(stack, 'Monitor');

    expect(() => Template.fromStack(stack)).toThrow('[MonitorNeedsEnvironment] Shop/Monitor: ');
  });

  test('60 tables whose names CloudFormation generates are watched by several rules of each event, none of them twice', () => {
    const stack = shop();
    const encryptionKey = TableKey.shared(stack);
    for (let index = 0; index < 60; index++) {
      new SecureTable(stack, `T${index}`, { encryptionKey, partitionKey: { name: 'pk', type: dynamodb.AttributeType.STRING } });
    }
    new EncryptionMonitor(stack, 'Monitor', { watch: [EncryptionEvent.KEY_DISABLED, EncryptionEvent.TABLE_DELETED] });

    const [disabled, ...deleted] = rules(stack).map(({ EventPattern: { detail } }) => detail);
    expect(disabled.resources.ARN).toHaveLength(1);
    const names = deleted.flatMap(({ requestParameters }) => requestParameters.tableName.filter(({ Ref }: { Ref?: string }) => Ref !== undefined));
    expect(new Set(names.map(({ Ref }) => Ref)).size).toBe(60);
    expect(names).toHaveLength(60);
    expect(deleted.length).toBeGreaterThan(1);
  });

  test('more tables than ten patterns can name are refused at synthesis', () => {
    const stack = shop();
    const encryptionKey = TableKey.shared(stack);
    for (let index = 0; index < 120; index++) {
      new SecureTable(stack, `T${index}`, { encryptionKey, partitionKey: { name: 'pk', type: dynamodb.AttributeType.STRING } });
    }
    new EncryptionMonitor(stack, 'Monitor');

    expect(() => Template.fromStack(stack)).toThrow(/\[TooManyTables\] Shop\/Monitor: .*EncryptionMonitor\.account/);
  });
});
