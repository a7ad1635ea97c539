import { writeFileSync } from 'fs';
import { join } from 'path';
import { Stack } from 'aws-cdk-lib';
import fc from 'fast-check';
import { EAST, newApp } from './support';
import { readAssembly } from '../../src/cdk/assembly';
import type { Json } from '../../src/cloudformation/json';
import type { AppFacts } from '../../src/template';
import { runs } from '../support/sizes';

const TABLE_TYPES = ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable', 'AWS::Serverless::SimpleTable'];
const POLICY = { PolicyDocument: { Statement: [{ Effect: 'Deny', Action: 'dynamodb:*', Principal: { Service: 'replication.dynamodb.amazonaws.com' }, Resource: '*' }] } };
const KEY = { 'Fn::GetAtt': ['Key', 'Arn'] };

/** A template with all that is read. */
const DOCUMENT: Json = {
  Transform: ['AWS::Serverless-2016-10-31'],
  Globals: { SimpleTable: { SSESpecification: { SSEEnabled: true } }, Function: { Environment: { Variables: { A: 'a' } } } },
  Parameters: { P: { Type: 'String', Default: 'x' }, Stage: { Type: 'String' } },
  Mappings: { M: { 'us-east-1': { k: 'v' } } },
  Conditions: { C: { 'Fn::Equals': [{ Ref: 'Stage' }, 'b'] } },
  Resources: {
    Key: { Type: 'AWS::KMS::Key', DeletionPolicy: 'Retain', Properties: { EnableKeyRotation: true, RotationPeriodInDays: 90, KeyPolicy: POLICY.PolicyDocument } },
    Replica: { Type: 'AWS::KMS::ReplicaKey', Properties: { PrimaryKeyArn: KEY } },
    Alias: { Type: 'AWS::KMS::Alias', Properties: { AliasName: { 'Fn::Sub': 'alias/${AWS::Region}' }, TargetKeyId: { Ref: 'Key' } } },
    Table: {
      Type: TABLE_TYPES[0],
      Metadata: { a: 'b' },
      Properties: {
        TableName: { 'Fn::FindInMap': ['M', { Ref: 'AWS::Region' }, 'k'] },
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        GlobalSecondaryIndexes: [{ KeySchema: [{ AttributeName: 'a' }], ContributorInsightsSpecification: { Enabled: true } }],
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: { 'Fn::If': ['C', KEY, { Ref: 'Alias' }] } },
        ResourcePolicy: POLICY,
        StreamSpecification: { StreamViewType: 'NEW_IMAGE', ResourcePolicy: POLICY },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        KinesisStreamSpecification: { StreamArn: { 'Fn::GetAtt': ['Stream', 'Arn'] } },
        Tags: [{ Key: 'a', Value: 'b' }],
      },
    },
    Global: {
      Type: TABLE_TYPES[1],
      Properties: {
        TableName: 'global',
        GlobalTableSourceArn: { 'Fn::Join': [':', ['arn', 'aws', 'dynamodb', 'us-west-2', '444455556666', 'table/x']] },
        SSESpecification: { SSEEnabled: true },
        Replicas: [{ Region: 'us-east-1', SSESpecification: { KMSMasterKeyId: KEY }, ResourcePolicy: POLICY }, { 'Fn::If': ['C', { Region: 'us-west-2' }, { Ref: 'AWS::NoValue' }] }],
      },
    },
    Simple: { Type: TABLE_TYPES[2], Properties: { PrimaryKey: { Name: 'id' }, SSESpecification: { KMSMasterKeyId: { Ref: 'Key' } } } },
    Stream: { Type: 'AWS::Kinesis::Stream', Properties: { StreamEncryption: { EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' } } },
    Added: { Type: 'Custom::DynamoDBReplica', Properties: { TableName: { Ref: 'Table' }, Region: 'eu-west-1' } },
    Put: {
      Type: 'Custom::SecureTableReplicaPolicy',
      Properties: { ServiceToken: { 'Fn::GetAtt': ['Function', 'Arn'] }, TableName: 'global', Region: 'us-west-2', Policy: POLICY.PolicyDocument },
    },
    Function: { Type: 'AWS::Lambda::Function', Properties: { Environment: { Variables: { URL: { 'Fn::Sub': 'http://${P}' } } } } },
    Task: { Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: [{ Environment: [{ Name: 'A', Value: 'b' }] }] } },
    Dax: { Type: 'AWS::DAX::Cluster', Properties: { SSESpecification: { SSEEnabled: true }, ClusterEndpointEncryptionType: 'TLS' } },
    Vault: { Type: 'AWS::Backup::BackupVault', Properties: { BackupVaultName: 'v', EncryptionKeyArn: KEY } },
    Plan: { Type: 'AWS::Backup::BackupPlan', Properties: { BackupPlan: { BackupPlanRule: [{ TargetBackupVault: 'v', CopyActions: [{ DestinationBackupVaultArn: 'x' }] }] } } },
    Selection: {
      Type: 'AWS::Backup::BackupSelection',
      Properties: {
        BackupPlanId: { 'Fn::GetAtt': ['Plan', 'BackupPlanId'] },
        BackupSelection: {
          Resources: [{ 'Fn::GetAtt': ['Table', 'Arn'] }],
          NotResources: ['arn:aws:dynamodb:us-east-1:111122223333:table/x'],
          ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'a', ConditionValue: 'b' }],
          Conditions: { StringEquals: [{ ConditionKey: 'aws:ResourceTag/a', ConditionValue: 'b' }] },
        },
      },
    },
    Tests: {
      Type: 'AWS::Backup::RestoreTestingSelection',
      Properties: { ProtectedResourceType: 'DynamoDB', RestoreMetadataOverrides: { encryptionType: 'KMS', kmsMasterKeyArn: KEY } },
    },
    Parameter: { Type: 'AWS::SSM::Parameter', Properties: { Name: '/key', Value: KEY } },
    LookedUp: { Type: 'AWS::DynamoDB::Table', Properties: { SSESpecification: { SSEEnabled: true, KMSMasterKeyId: '{{resolve:ssm:/key}}' } } },
    Call: {
      Type: 'Custom::AWS',
      Properties: { Create: { 'Fn::Join': ['', ['{"service":"DynamoDB","action":"createTable","parameters":{"TableName":"t","K":"', { Ref: 'Key' }, '"}}']] } },
    },
    Set: { Type: 'AWS::CloudFormation::StackSet', Properties: { TemplateBody: '{"Resources":{"T":{"Type":"AWS::DynamoDB::Table"}}}' } },
    Nested: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://example.com/x.json', Parameters: { P: KEY } } },
    Writer: { Type: 'Custom::CrossRegionExportWriter', Properties: { WriterProps: { exports: { '/x': KEY } } } },
    Reader: { Type: 'Custom::CrossRegionExportReader', Properties: {} },
  },
  Outputs: { Out: { Value: { 'Fn::GetAtt': ['Reader', '/x'] }, Export: { Name: { 'Fn::Sub': '${AWS::StackName}-x' } } } },
};

type Path = readonly string[];

/** Every place of a value, from the outside in. */
function places(of: Json, path: Path = []): readonly Path[] {
  const inner = typeof of === 'object' && of !== null ? Object.entries(of).flatMap(([key, item]) => places(item as Json, [...path, key])) : [];
  return [path, ...inner];
}

function replaced(of: Json, [key, ...rest]: Path, by: Json): Json {
  if (key === undefined) {
    return by;
  }
  const item = replaced((of as { [key: string]: Json })[key], rest, by);
  return Array.isArray(of) ? (of as Json[]).map((before, index) => (String(index) === key ? item : before)) : { ...(of as object), [key]: item };
}

const PLACES = places(DOCUMENT);
const names = fc.constantFrom('toString', 'Key', 'Table', 'Global', 'P', 'Alias', 'Reader', 'Out', 'AWS::Region', 'AWS::NoValue', 'constructor', '__proto__', '');

/** An object that JavaScript cannot turn into text. */
const NO_TEXT: Json = { toString: null, valueOf: null };

/** JSON of any kind, rich in things that look like what CloudFormation evaluates. */
const anything = fc.letrec<{ any: Json }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Json>(null, true, false, NO_TEXT, '', '{{resolve:ssm:/x}}', 'alias/aws/dynamodb', '{"a":1}', 0, -1, 1e300),
    fc.string(),
    names,
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(names, fc.constantFrom('Ref', 'Type', 'Value', 'Name', 'Statement'), fc.string()), tie('any'), { maxKeys: 3 }),
    fc.tuple(fc.constantFrom('Ref', 'Fn::GetAtt', 'Fn::Sub', 'Fn::Join', 'Fn::If', 'Fn::Select', 'Fn::Split', 'Fn::FindInMap', 'Fn::ImportValue',
      'Fn::GetStackOutput', 'Fn::Transform', 'Fn::Base64', 'Fn::ForEach::X'), tie('any')).map(([name, argument]) => ({ [name]: argument })),
    fc.tuple(tie('any'), tie('any')).map(([one, other]) => ({ 'Fn::If': ['C', one, other] })),
    names.map((name) => ({ 'Fn::ImportValue': `${name}-x` })),
  ),
})).any;

const BRANCHES = new Set([
  'encryption', 'policy', 'streamPolicy', 'rotation', 'tableName', 'pointInTimeRecovery', 'deletionProtection', 'kinesis', 'tags',
]);
const KINDS = new Set<unknown>(['value', 'absent', 'unverifiable']);

/** Lists of branches that are no such lists: every one has a branch at least, and none but the three kinds. */
function malformedBranches(of: object): readonly string[] {
  return Object.entries(of).flatMap(([key, item]: [string, unknown]) => {
    const whole = Array.isArray(item) && item.length > 0 && item.every((branch: { kind: unknown }) => KINDS.has(branch.kind));
    return BRANCHES.has(key) && !whole ? [key] : [];
  });
}

describe('arbitrary JSON in place of any part of a template', () => {
  const app = newApp();
  const stack = new Stack(app, 'Shop', { env: EAST });
  const file = join(app.outdir, stack.templateFile);

  function read(document: Json): AppFacts {
    writeFileSync(file, JSON.stringify(document));
    return readAssembly(app, app);
  }

  beforeAll(() => app.synth());

  test('the template itself is read in full', () => {
    const read_ = read(DOCUMENT);
    expect(read_.tables.map(({ form, replicas }) => [form, replicas.length])).toEqual([
      ['Table', 2], ['Table', 2], ['GlobalTable', 2], ['GlobalTable', 1], ['SimpleTable', 1], ['Table', 1], ['SdkCall', 1], ['Table', 1],
    ]);
    expect(read_).toMatchObject({
      keys: { length: 2 }, daxClusters: { length: 1 }, backupVaults: [{ holdsTables: undefined }, { foreign: 'x' }], restoreTests: { length: 1 }, environments: { length: 2 }, opaque: { length: 1 },
    });
  });

  test('never crashes, and no table gets lost', () => {
    fc.assert(fc.property(fc.constantFrom(...PLACES), anything, (place, json) => {
      const document = replaced(DOCUMENT, place, json);
      const found = read(document);
      expect([...found.tables, ...found.tables.flatMap(({ replicas }) => replicas), ...found.keys].flatMap(malformedBranches)).toEqual([]);
      expect(JSON.stringify(found)).toEqual(expect.any(String));
      const entries: unknown[] = Object.values((document as { Resources?: object } | null)?.Resources ?? {});
      const left = entries.filter((entry) => TABLE_TYPES.some((type) => (entry as { Type?: unknown } | null)?.Type === type));
      expect(found.tables.filter(({ where }) => TABLE_TYPES.includes(where.resourceType)).length).toBeGreaterThanOrEqual(left.length);
      // A template that is nothing, and a table that cannot be read, are said to be so.
      if (typeof document !== 'object' || document === null || Array.isArray(document)) {
        expect(found.opaque).not.toEqual([]);
      }
      found.tables.filter(({ replicas }) => replicas.length === 0).forEach(({ opaque }) => expect(opaque).toEqual(expect.any(String)));
    }), { numRuns: runs(40, 500) });
  });

  test.each([
    ['an object', NO_TEXT], ['a list', [NO_TEXT]], ['a part of a text', { 'Fn::Join': ['', [NO_TEXT, ':table/', NO_TEXT]] }], ['a branch', { 'Fn::If': ['C', NO_TEXT, [NO_TEXT]] }],
  ])('never crashes on %s that has no text, wherever it is', (_, json) => {
    PLACES.forEach((place) => expect(JSON.stringify(read(replaced(DOCUMENT, place, json)))).toEqual(expect.any(String)));
  });

  test('never turns what is not known into a key that the app defines', () => {
    const places_ = PLACES.filter((place) => place.join('.').startsWith('Resources.Table.Properties.SSESpecification'));
    fc.assert(fc.property(fc.constantFrom(...places_), fc.anything().map((of) => JSON.parse(JSON.stringify(of) ?? 'null') as Json), (place, json) => {
      const [{ encryption }] = read(replaced(DOCUMENT, place, json)).tables[0].replicas;
      encryption.forEach((branch) => {
        if (branch.kind === 'value' && branch.value.key !== undefined) {
          expect(branch.value.key.where.logicalId).toBe('Key');
          expect(JSON.stringify(replaced(DOCUMENT, place, json))).toMatch(/"KMSMasterKeyId":.*"(Key|Alias)"/);
        }
      });
    }), { numRuns: runs(25, 300) });
  });
});
