import { App, aws_kms as kms, aws_s3 as s3, Duration, Stack, Stage, Token } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { TableAuditTrail, TableKey } from '../../../src';
import type { TableAuditTrailProps } from '../../../src';
import { PaperDeployment } from '../../support/paper';
import { HOME, refusal, shop, tableIn, warningsOf } from '../support/shop';

function trailWith(props: Partial<TableAuditTrailProps> = {}): { readonly stack: Stack; readonly trail: TableAuditTrail } {
  const stack = shop();
  return { stack, trail: new TableAuditTrail(stack, 'Audit', { tables: [tableIn(stack)], ...props }) };
}

function resources(stack: Stack, type: string): any[] {
  return Object.values(Template.fromStack(stack).findResources(type));
}

describe('by default', () => {
  const { stack, trail } = trailWith();

  test('the trail is multi-Region, with signed digests, on the key', () => {
    const [{ Properties }] = resources(stack, 'AWS::CloudTrail::Trail');
    expect(Properties).toMatchObject({
      IsLogging: true,
      IsMultiRegionTrail: true,
      EnableLogFileValidation: true,
      IncludeGlobalServiceEvents: true,
      TrailName: expect.stringMatching(/^Shop-Audit-[0-9A-F]{8}$/),
      KMSKeyId: stack.resolve(trail.encryptionKey.keyArn),
    });
  });

  test('the trail is created after the policy of its bucket', () => {
    const [{ DependsOn }] = resources(stack, 'AWS::CloudTrail::Trail');
    expect(DependsOn).toEqual([stack.getLogicalId(trail.bucket.policy!.node.defaultChild as never)]);
  });

  test('both buckets are private, versioned, retained, and empty themselves after 400 days', () => {
    expect(resources(stack, 'AWS::S3::Bucket')).toHaveLength(2);
    for (const bucket of resources(stack, 'AWS::S3::Bucket')) {
      expect(bucket).toMatchObject({
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          VersioningConfiguration: { Status: 'Enabled' },
          PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
          LifecycleConfiguration: { Rules: [{ ExpirationInDays: 400, NoncurrentVersionExpiration: { NoncurrentDays: 400 }, Status: 'Enabled' }] },
        },
      });
      // S3 delivers with bucket policies; a new bucket has no ACLs.
      expect(bucket.Properties).not.toHaveProperty('AccessControl');
    }
  });

  test('log files are on the trail\'s key, and their access log is in the other bucket', () => {
    const properties = new PaperDeployment(stack.node.root as App).properties(trail.bucket);
    expect(properties.BucketEncryption.ServerSideEncryptionConfiguration).toMatchObject([
      { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } },
    ]);
    expect(properties.LoggingConfiguration.DestinationBucketName)
      .toBe(stack.getLogicalId(trail.node.findChild('AccessLogs').node.defaultChild as never));
  });

  test('the key rotates, and is retained', () => {
    const key = Template.fromStack(stack).toJSON().Resources[stack.getLogicalId(trail.encryptionKey.node.defaultChild as never)];
    expect(key).toMatchObject({ DeletionPolicy: 'Retain', Properties: { EnableKeyRotation: true } });
  });

  test('there is no log group, and no warning', () => {
    expect(resources(stack, 'AWS::Logs::LogGroup')).toEqual([]);
    expect(trail.logGroup).toBeUndefined();
    expect(warningsOf(stack)).toEqual([]);
  });
});

describe('with sendToCloudWatchLogs', () => {
  const { stack, trail } = trailWith({ sendToCloudWatchLogs: true, retention: Duration.days(366) });
  const paper = new PaperDeployment(stack.node.root as App);

  test('events go to a log group on the same key, kept for the next longer period', () => {
    expect(paper.properties(trail.logGroup!)).toEqual({
      KmsKeyId: paper.arn(trail.encryptionKey), LogGroupName: `/aws/cloudtrail/${trail.trailName}`, RetentionInDays: 400,
    });
    expect(paper.properties(trail.trail)).toMatchObject({ CloudWatchLogsLogGroupArn: paper.arn(trail.logGroup!) });
  });

  test('CloudTrail writes only to this log group', () => {
    const role = paper.properties(trail.node.findChild('LogRole'));
    expect(role.AssumeRolePolicyDocument.Statement[0].Principal).toEqual({ Service: 'cloudtrail.amazonaws.com' });
    expect(role.Policies[0].PolicyDocument.Statement).toEqual([
      { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: paper.arn(trail.logGroup!) },
    ]);
  });

  test('CloudWatch Logs encrypts only this log group', () => {
    const statement = paper.keyPolicy(trail.encryptionKey).Statement.find(({ Sid }) => Sid === 'CloudWatchLogsEncrypts')!;
    expect(statement).toMatchObject({
      Principal: { Service: 'logs.eu-west-1.amazonaws.com' },
      Condition: {
        ArnEquals: { 'kms:EncryptionContext:aws:logs:arn': `arn:aws:logs:eu-west-1:111122223333:log-group:/aws/cloudtrail/${trail.trailName}` },
      },
    });
  });
});

test.each([[365, 365], [366, 400], [3650, 3653]])('CloudWatch Logs keeps events of %d days for %d days', (days, kept) => {
  const { stack } = trailWith({ sendToCloudWatchLogs: true, retention: Duration.days(days) });
  expect(resources(stack, 'AWS::Logs::LogGroup')[0].Properties.RetentionInDays).toBe(kept);
});

describe('a key and a bucket of the app', () => {
  test('get the statements of CloudTrail, and nothing else changes', () => {
    const stack = shop();
    const [encryptionKey, bucket] = [new kms.Key(stack, 'LogKey', { enableKeyRotation: true }), new s3.Bucket(stack, 'Logs')];
    new TableAuditTrail(stack, 'Audit', { tables: [tableIn(stack)], encryptionKey, bucket });
    const paper = new PaperDeployment(stack.node.root as App);
    expect(paper.keyPolicy(encryptionKey).Statement.map(({ Sid }) => Sid)).toEqual([undefined, 'CloudTrailEncrypts']);
    expect(paper.properties(bucket.policy!).PolicyDocument.Statement.map(({ Sid }: any) => Sid)).toEqual(['CloudTrailChecksAcl', 'CloudTrailWrites']);
    expect(paper.properties(bucket)).toBeUndefined();
    expect(warningsOf(stack)).toEqual([]);
  });

  test('that are imported draw a warning each: their policies get no statement', () => {
    const stack = shop();
    new TableAuditTrail(stack, 'Audit', {
      tables: [tableIn(stack)],
      encryptionKey: kms.Key.fromKeyArn(stack, 'LogKey', 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'),
      bucket: s3.Bucket.fromBucketName(stack, 'Logs', 'audit-logs'),
    });
    expect(warningsOf(stack).map((text) => /\[ack: cdk-secure-table:(.*)\]/.exec(text)![1])).toEqual(['TrailKeyPolicy', 'TrailBucketPolicy']);
  });
});

describe('a second trail', () => {
  const add = (stack: Stack, id: string) => new TableAuditTrail(stack, id, { tables: [tableIn(stack, `${id}Table`)] });

  test('of an app in the same account draws a warning', () => {
    const app = new App();
    const [one, other] = [shop(undefined, app, 'One'), shop(undefined, app, 'Other')];
    add(one, 'Audit');
    add(other, 'Audit');
    expect(warningsOf(one)).toEqual([]);
    expect(warningsOf(other)).toEqual([expect.stringContaining('One/Audit is a TableAuditTrail in the same account, and AWS allows five trails per Region')]);
  });

  test('of a stage in another account, or of another app, draws none', () => {
    const app = new App();
    add(shop(undefined, app), 'Audit');
    const stack = new Stack(new Stage(app, 'Stage', { env: { account: '444455556666', region: 'eu-west-1' } }), 'Shop');
    add(stack, 'Audit');
    expect(warningsOf(stack)).toEqual([]);
    const alone = shop();
    add(alone, 'Audit');
    expect(warningsOf(alone)).toEqual([]);
  });
});

describe('refused with code and remedy', () => {
  const imported = (stack: Stack, arn: string) => kms.Key.fromKeyArn(stack, 'Imported', arn);
  const cases: readonly (readonly [string, string, string, (stack: Stack) => Partial<TableAuditTrailProps>])[] = [
    ['no tables', 'NoTables', 'Pass at least one SecureTable', () => ({ tables: [] })],
    ['a table of another account', 'TableOfAnotherAccount', 'Define the construct in a stack of account 444455556666.',
      (stack) => ({ tables: [tableIn(shop({ env: { ...HOME, account: '444455556666' } }, stack.node.root as App, 'Other'))] })],
    ['a table of another Region', 'TableOfAnotherRegion', 'region: \'us-east-1\'',
      (stack) => ({ tables: [tableIn(shop({ env: { ...HOME, region: 'us-east-1' } }, stack.node.root as App, 'Other'))] })],
    ['a replica of another Region', 'TableOfAnotherRegion', 'region: \'us-east-1\'',
      (stack) => ({ tables: [tableIn(stack, 'Global', { replicas: [{ region: 'us-east-1' }] }).replica('us-east-1')] })],
    ['a TableKey', 'KeyForTablesOnly', 'Leave encryptionKey out to get a new key', (stack) => ({ encryptionKey: new TableKey(stack, 'TableKey') })],
    ['an alias of a TableKey', 'KeyForTablesOnly', 'Leave encryptionKey out', (stack) => ({ encryptionKey: new TableKey(stack, 'TableKey').addAlias('a') })],
    ['an AWS managed key', 'AwsManagedKey', 'Leave encryptionKey out', (stack) => ({ encryptionKey: kms.Alias.fromAliasName(stack, 'S3', 'alias/aws/s3') })],
    ['a key known by its alias', 'KeyKnownByAlias', 'kms.Key.fromLookup', (stack) => ({ encryptionKey: kms.Alias.fromAliasName(stack, 'A', 'alias/logs') })],
    ['a key of another Region', 'KeyOfAnotherRegion', 'Leave encryptionKey out',
      (stack) => ({ encryptionKey: imported(stack, 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab') })],
    ['a name that is a token', 'TrailName', 'Write the name as text', () => ({ trailName: Token.asString({ Ref: 'Name' }) })],
    ...['ab', 'a'.repeat(129), 'a b', '-audit', 'audit-', 'au--dit', 'au._dit'].map((trailName) =>
      [`the name ${trailName.slice(0, 9)}`, 'TrailName', 'Use 3 to 128 letters', () => ({ trailName })] as const),
    ...[Duration.days(0), Duration.hours(36), Duration.days(3651), Duration.days(Token.asNumber({ Ref: 'Days' }))].map((retention) =>
      [`a retention of ${retention}`, 'RetentionOutOfRange', 'Choose whole days from 1 to 3650.', () => ({ retention })] as const),
  ];

  test.each(cases)('%s', (_name, code, remedy, props) => {
    const stack = shop();
    const message = refusal(() => new TableAuditTrail(stack, 'Audit', { tables: [tableIn(stack)], ...props(stack) }));
    expect(message).toContain(`[${code}]`);
    expect(message).toContain('Shop/Audit');
    expect(message).toContain(remedy);
  });

  test.each(['abc', 'a'.repeat(128), 'my-trail_1.x'])('but not the name %s', (trailName) => {
    expect(trailWith({ trailName }).trail.trailName).toBe(trailName);
  });

  test.each([1, 3650])('nor a retention of %d days', (days) => {
    expect(resources(trailWith({ retention: Duration.days(days) }).stack, 'AWS::S3::Bucket')).toHaveLength(2);
  });
});

test('a table whose place only the deployment knows draws a warning', () => {
  const app = new App();
  const agnostic = new Stack(app, 'Agnostic');
  const table = tableIn(shop(undefined, app, 'Known'), 'Orders', { tableName: 'Orders' });
  new TableAuditTrail(agnostic, 'Audit', { tables: [table] });
  expect(warningsOf(agnostic)).toEqual([expect.stringContaining('Whether table Known/Orders is in the account and Region of this stack')]);
});
