import {
  App, aws_dynamodb as dynamodb, aws_iam as iam, aws_kinesis as kinesis, aws_kms as kms, Duration, RemovalPolicy, Stack, Tags,
} from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { arnIn, HOME, PARTNER, replicaOf, sourceTable, THIRD } from './stage';
import { SecureTable, SecureTableReplica, TableKey } from '../../../src';
import type { SecureTableReplicaProps } from '../../../src';
import { nagFindings } from '../../support/nag';
import { ACCOUNT, PaperDeployment, REGION } from '../../support/paper';
import { simulate } from '../../support/simulator';
import { findingsOf } from '../replicas/guarded';
import { exportMachinery, partitionKey, resourcesOf, roleIn, stackIn, templatesOf } from '../replicas/stage';
import type { Template } from '../replicas/stage';

const NAME = `Replica${PARTNER.account}`;

function templateOf(props: Partial<SecureTableReplicaProps> = {}, change: (replica: SecureTableReplica) => void = () => {}): Template {
  const app = new App();
  change(replicaOf(app, sourceTable(app), PARTNER, props));
  return templatesOf(app)[NAME];
}

function rendered(props: Partial<SecureTableReplicaProps> = {}, change?: (replica: SecureTableReplica) => void): Record<string, any> {
  const [{ Properties, DeletionPolicy }] = resourcesOf(templateOf(props, change), 'AWS::DynamoDB::GlobalTable');
  return { DeletionPolicy, ...Properties, ...Properties.Replicas[0] };
}

const importedSource = (app: App, tableStreamArn?: string) => {
  const stack = stackIn(app, NAME, PARTNER.region, PARTNER.account);
  return { stack, source: dynamodb.TableV2.fromTableAttributes(stack, 'Source', { tableArn: arnIn(HOME), tableStreamArn }) };
};

describe('a rendered replica', () => {
  const app = new App();
  const replica = replicaOf(app, sourceTable(app));
  const template = templatesOf(app)[NAME];
  const paper = new PaperDeployment(app);
  const properties = paper.properties(replica);

  test('is a replica of the source in its own Region, with the source\'s name', () => {
    expect(properties).toMatchObject({ TableName: 'orders', GlobalTableSourceArn: arnIn(HOME) });
    expect(properties.Replicas.map(({ Region }: { Region: string }) => Region)).toEqual([PARTNER.region]);
    expect(properties.Replicas[0].GlobalTableSettingsReplicationMode).toBe('ENABLED');
  });

  test('is encrypted with a rotating key of its own account and Region, also in the table\'s SSESpecification (aws-cdk#37783)', () => {
    expect(properties.SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS' });
    expect(properties.Replicas[0].SSESpecification.KMSMasterKeyId).toBe(paper.arn(replica.encryptionKey!));
    expect(paper.arn(replica.encryptionKey!)).toMatch(`arn:aws:kms:${PARTNER.region}:${PARTNER.account}:key/`);
    expect(resourcesOf(template, 'AWS::KMS::Key')).toMatchObject([{ Properties: { EnableKeyRotation: true }, DeletionPolicy: 'Retain' }]);
  });

  test('has point-in-time recovery, deletion protection and RETAIN', () => {
    expect(rendered()).toMatchObject({
      DeletionPolicy: 'Retain', DeletionProtectionEnabled: true, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
  });

  test('has the logical id of a TableV2MultiAccountReplica', () => {
    const plain = new App();
    const source = new dynamodb.TableV2(stackIn(plain, 'Source'), 'Orders', { partitionKey, tableName: 'orders' });
    new dynamodb.TableV2MultiAccountReplica(stackIn(plain, NAME, PARTNER.region, PARTNER.account), 'Orders', { replicaSourceTable: source });
    const idIn = (found: Template) => Object.entries(found.Resources!).find(([, { Type }]) => Type === 'AWS::DynamoDB::GlobalTable')![0];

    expect(idIn(template)).toBe(idIn(templatesOf(plain)[NAME]));
    expect(replica.node.defaultChild).toBeInstanceOf(dynamodb.CfnGlobalTable);
  });

  test('refers to the source only by literal ARNs, and so does the source', () => {
    expect(JSON.stringify(templatesOf(app))).not.toMatch(/ImportValue|GetStackOutput/);
    expect(exportMachinery(templatesOf(app))).toEqual([]);
    expect(templatesOf(app).Source.Outputs).toBeUndefined();
  });

  test('has no findings of the guard and the rule packs, and neither has the source', () => {
    expect(findingsOf((guarded) => void [PARTNER,
      THIRD].reduce<SecureTable | SecureTableReplica>((source, place) => replicaOf(guarded, source, place),
      sourceTable(guarded)))).toEqual([]);
  });

  test('has no findings of cdk-nag\'s packs', () => {
    expect(nagFindings(app).map(({ rule, path }) => `${rule} ${path}`)).toEqual([]);
  });
});

describe('options', () => {
  const OPTIONS: [string, Partial<SecureTableReplicaProps>, Record<string, unknown>][] = [
    ['deletion protection and removal policy', { deletionProtection: false, removalPolicy: RemovalPolicy.DESTROY },
      { DeletionProtectionEnabled: false, DeletionPolicy: 'Delete' }],
    ['point-in-time recovery', { pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 5 } },
      { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 5 } }],
    ['table class', { tableClass: dynamodb.TableClass.STANDARD_INFREQUENT_ACCESS }, { TableClass: 'STANDARD_INFREQUENT_ACCESS' }],
    ['contributor insights', { contributorInsightsSpecification: { enabled: true } }, { ContributorInsightsSpecification: { Enabled: true } }],
    ['tags', { tags: [{ key: 'team', value: 'shop' }] }, { Tags: [{ Key: 'team', Value: 'shop' }] }],
    ['the name of the source', { tableName: 'orders' }, { TableName: 'orders' }],
    ['settings that all replicas share', { globalTableSettingsReplicationMode: dynamodb.GlobalTableSettingsReplicationMode.ALL },
      { GlobalTableSettingsReplicationMode: 'ENABLED' }],
  ];

  test.each(OPTIONS)('%s', (_, props, expected) => {
    expect(rendered(props)).toMatchObject(expected);
  });

  test('a Kinesis stream', () => {
    const app = new App();
    const stream = kinesis.Stream.fromStreamArn(
      new Stack(app, 'Streams'), 'Changes', `arn:aws:kinesis:${PARTNER.region}:${PARTNER.account}:stream/changes`,
    );
    replicaOf(app, sourceTable(app), PARTNER, { kinesisStream: stream });

    expect(resourcesOf(templatesOf(app)[NAME], 'AWS::DynamoDB::GlobalTable')[0].Properties.Replicas[0].KinesisStreamSpecification)
      .toEqual({ StreamArn: stream.streamArn });
  });

  test('tags of its scopes, overridden by its own', () => {
    const { Tags: tags } = rendered({ tags: [{ key: 'team', value: 'own' }] }, (replica) => {
      Tags.of(replica.stack).add('team', 'stack');
      Tags.of(replica.stack).add('area', 'sales');
    });

    expect(tags).toEqual([{ Key: 'area', Value: 'sales' }, { Key: 'team', Value: 'own' }]);
  });

  test('options for its key, or a key', () => {
    const [{ Properties }] = resourcesOf(templateOf({ keyOptions: { rotationPeriod: Duration.days(90) } }), 'AWS::KMS::Key');
    const app = new App();
    const source = sourceTable(app);
    const stack = stackIn(app, NAME, PARTNER.region, PARTNER.account);
    const encryptionKey = new TableKey(stack, 'Mine');
    const replica = new SecureTableReplica(stack, 'Orders', { replicaSourceTable: source, encryptionKey });

    expect(Properties.RotationPeriodInDays).toBe(90);
    expect(replica.encryptionKey).toBe(encryptionKey);
    expect(resourcesOf(templatesOf(app)[NAME], 'AWS::KMS::Key')).toHaveLength(1);
  });

  test.each([
    [RemovalPolicy.DESTROY, 'Delete'], [RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE, 'RetainExceptOnCreate'], [RemovalPolicy.RETAIN, 'Retain'],
  ])('a removal policy, which its key follows: %s', (removalPolicy, policy) => {
    const [key] = resourcesOf(templateOf({ deletionProtection: false, removalPolicy }), 'AWS::KMS::Key');

    expect(key.DeletionPolicy).toBe(policy);
  });

  test.each<[string, string, (app: App) => Partial<SecureTableReplicaProps>]>([
    ['DestroyWithDeletionProtection', 'deletionProtection: false', () => ({ removalPolicy: RemovalPolicy.DESTROY })],
    ['KeyAndKeyOptions', 'pass the options to the TableKey', (app) => ({ keyOptions: {}, encryptionKey: new TableKey(stackIn(app, 'Keys'), 'Key') })],
    ['KeyOfAnotherAccount', 'Create a TableKey in a stack in account', (app) => ({ encryptionKey: new TableKey(stackIn(app, 'Keys', PARTNER.region), 'Key') })],
    ['KeyOfAnotherRegion', 'Create a TableKey in a stack in us-east-1', (app) => ({ encryptionKey: new TableKey(stackIn(app, 'Keys', REGION, PARTNER.account), 'Key') })],
    ['KeyDoesNotRotate', 'enableKeyRotation',
      (app) => ({ encryptionKey: new kms.Key(stackIn(app, 'Keys', PARTNER.region, PARTNER.account), 'Key') })],
    ['ReplicaNameDiffers', 'Leave out tableName', () => ({ tableName: 'another' })],
  ])('%s is refused', (code, remedy, props) => {
    const app = new App();
    const source = sourceTable(app);

    expect(() => replicaOf(app, source, PARTNER, props(app))).toThrow(new RegExp(`^\\[${code}\\] ${NAME}/Orders: .*\\. .*${remedy}`));
  });
});

describe('its stream', () => {
  const allow = (sid: string) => new iam.PolicyStatement({
    sid, actions: ['dynamodb:GetRecords'], principals: [new iam.AccountPrincipal(ACCOUNT)], resources: ['*'],
  });
  const document = (sid: string) => new iam.PolicyDocument({ statements: [allow(sid)] });

  test('exists if the source has one, with its own policy', () => {
    const { ReplicaStreamSpecification } = rendered({ streamResourcePolicy: document('Given') }, (replica) => {
      expect(replica.addToStreamResourcePolicy(allow('Added'))).toEqual({ statementAdded: true, policyDependable: replica });
      replica.table.addToStreamResourcePolicy(allow('Inside'));
      expect(replica.tableStreamArn).toBeDefined();
    });

    expect(ReplicaStreamSpecification.ResourcePolicy.PolicyDocument.Statement.map(({ Sid }: { Sid: string }) => Sid))
      .toEqual(['DenyInsecureTransport', 'Added', 'Given', 'Inside']);
  });

  test.each<[string, (app: App) => SecureTableReplica]>([
    ['of this app without one', (app) => replicaOf(app, sourceTable(app, { dynamoStream: undefined }))],
    ['imported with one', (app) => {
      const { stack, source } = importedSource(app, `${arnIn(HOME)}/stream/x`);
      return new SecureTableReplica(stack, 'Orders', { replicaSourceTable: source });
    }],
    ['imported without one', (app) => {
      const { stack, source } = importedSource(app);
      return new SecureTableReplica(stack, 'Orders', { replicaSourceTable: source });
    }],
  ])('[B4] exists and denies requests without TLS if the source is %s, since DynamoDB replicates through streams', (_, make) => {
    const app = new App();
    const replica = make(app);

    expect(replica.tableStreamArn).toBeDefined();
    expect(new PaperDeployment(app).replica(replica).ReplicaStreamSpecification.ResourcePolicy.PolicyDocument.Statement)
      .toMatchObject([{ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }]);
  });
});

describe('its policy', () => {
  const allow = (sid: string) => new iam.PolicyStatement({
    sid, actions: ['dynamodb:GetItem'], principals: [new iam.AccountPrincipal(ACCOUNT)], resources: ['*'],
  });
  const sids = ({ ResourcePolicy }: Record<string, any>) => ResourcePolicy.PolicyDocument.Statement.map(({ Sid }: { Sid: string }) => Sid);

  test('has our statements before those that are added to either table', () => {
    const given = new iam.PolicyDocument({ statements: [allow('Given')] });

    expect(sids(rendered({ resourcePolicy: given }, (replica) => {
      expect(replica.addToResourcePolicy(allow('Added'))).toEqual({ statementAdded: true, policyDependable: replica });
      replica.table.addToResourcePolicy(allow('Inside'));
    }))).toEqual(['DenyInsecureTransport', 'ReplicationBetweenAccounts', 'Added', 'Given', 'Inside']);
  });

  test('keeps our statements when the document is replaced', () => {
    const resourcePolicy = new iam.PolicyDocument({ statements: [allow('Given')] });
    const exchange = (document?: iam.PolicyDocument) => sids(rendered({ resourcePolicy }, (replica) => {
      expect(replica.resourcePolicy!.isEmpty).toBe(false);
      replica.resourcePolicy = document;
    }));

    expect(exchange(undefined)).toEqual(['DenyInsecureTransport', 'ReplicationBetweenAccounts']);
    expect(exchange(new iam.PolicyDocument({ statements: [allow('Other')] })))
      .toEqual(['DenyInsecureTransport', 'ReplicationBetweenAccounts', 'Other']);
  });
});

describe('grants', () => {
  const may = async (app: App, replica: SecureTableReplica, role: iam.IRole, action: string, resource: string, transport = 'true') => {
    const paper = new PaperDeployment(app);
    const resourcePolicy = resource.includes('/stream/') ? paper.streamPolicy(replica) : paper.tablePolicy(replica);
    return simulate({
      action,
      resource,
      resourcePolicy,
      principal: paper.arn(role),
      identityPolicies: paper.identityPolicies(role),
      context: { 'aws:SecureTransport': transport },
    });
  };

  test('include the replica, the indexes of the source, the stream and the replica\'s key', async () => {
    const app = new App();
    const source = sourceTable(app, { sortKey: { name: 'at', type: dynamodb.AttributeType.STRING } });
    const replica = replicaOf(app, source);
    const role = roleIn(replica.stack);
    replica.grants.readData(role);
    replica.grants.streamRead(role);
    source.addLocalSecondaryIndex({ indexName: 'Later', sortKey: partitionKey });
    const paper = new PaperDeployment(app);

    for (const [action, resource] of [
      ['GetItem', arnIn(PARTNER)], ['Query', `${arnIn(PARTNER)}/index/ByCustomer`], ['Query', `${arnIn(PARTNER)}/index/Later`],
      ['GetRecords', paper.streamArn(replica)],
    ]) {
      expect(await may(app, replica, role, `dynamodb:${action}`, resource)).toBe('Allowed');
      expect(await may(app, replica, role, `dynamodb:${action}`, resource, 'false')).toBe('ExplicitlyDenied');
    }
    expect(await may(app, replica, role, 'dynamodb:PutItem', arnIn(PARTNER))).toBe('ImplicitlyDenied');
    expect(await simulate({
      action: 'kms:Decrypt',
      principal: paper.arn(role),
      identityPolicies: paper.identityPolicies(role),
      resource: paper.arn(replica.encryptionKey!),
      resourcePolicy: paper.keyPolicy(replica.encryptionKey!),
      context: { 'kms:ViaService': `dynamodb.${PARTNER.region}.amazonaws.com` },
    })).toBe('Allowed');
  });

  test('include all indexes if the source is imported and they are unknown', async () => {
    const app = new App();
    const { stack, source } = importedSource(app);
    const replica = new SecureTableReplica(stack, 'Orders', { replicaSourceTable: source });
    const role = roleIn(stack);
    replica.grants.readData(role);

    expect(await may(app, replica, role, 'dynamodb:Query', `${arnIn(PARTNER)}/index/Any`)).toBe('Allowed');
  });

  test('include the resource policies for a role of the source\'s account', async () => {
    const app = new App();
    const replica = replicaOf(app, sourceTable(app));
    const role = roleIn(stackIn(app, 'Reader', REGION), 'Role', { roleName: 'Reader' });
    replica.grants.readData(role);
    replica.grants.streamRead(role);

    expect(await may(app, replica, role, 'dynamodb:GetItem', arnIn(PARTNER))).toBe('Allowed');
    expect(new PaperDeployment(app).streamPolicy(replica).Statement.map(({ Principal }) => Principal.AWS))
      .toContain(`arn:aws:iam::${ACCOUNT}:role/Reader`);
  });

  test('of CDK\'s own include the indexes', () => {
    const app = new App();
    const replica = replicaOf(app, sourceTable(app));
    const grant = dynamodb.TableGrants.fromTable(replica).actions(roleIn(replica.stack), 'dynamodb:Query');

    expect(JSON.stringify(replica.stack.resolve(grant.principalStatement!.resources))).toContain('/index/*');
  });
});

describe('deployment', () => {
  test('is after the source and after each earlier replica, since all of them have to allow it', () => {
    const app = new App();
    const source = sourceTable(app);
    replicaOf(app, source);
    replicaOf(app, source, THIRD);
    const assembly = app.synth();
    const dependencies = (place: typeof PARTNER) =>
      assembly.getStackArtifact(`Replica${place.account}`).dependencies.map(({ id }) => id).filter((id) => !id.endsWith('.assets'));

    expect(dependencies(PARTNER)).toEqual(['Source']);
    expect(dependencies(THIRD).sort()).toEqual([NAME, 'Source'].sort());
  });

  test('has no dependencies if the source is imported; CDK warns that its owner has to allow the replica', () => {
    const app = new App();
    const { stack, source } = importedSource(app);
    new SecureTableReplica(stack, 'Orders', { replicaSourceTable: source });

    expect(app.synth().getStackArtifact(NAME).dependencies.filter(({ id }) => !id.endsWith('.assets'))).toEqual([]);
    Annotations.fromStack(stack).hasWarning('*', Match.stringLikeRegexp('multi-account replication permissions on the source table'));
  });
});

test('an imported SecureTable can be a source', () => {
  const app = new App();
  const stack = stackIn(app, NAME, PARTNER.region, PARTNER.account);
  const encryptionKey = kms.Key.fromKeyArn(stack, 'Key', `arn:aws:kms:${REGION}:${ACCOUNT}:key/1234`);
  const source = SecureTable.fromSecureTableAttributes(stack, 'Source', { tableArn: arnIn(HOME), encryptionKey });
  const replica = new SecureTableReplica(stack, 'Orders', { replicaSourceTable: source });

  expect(new PaperDeployment(app).properties(replica)).toMatchObject({ TableName: 'orders', GlobalTableSourceArn: arnIn(HOME) });
});
