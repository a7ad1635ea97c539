import {
  ABSENT, AWAY, AWS_MANAGED, AWS_OWNED, call, calling, cases, facts, globalTable, is, key, only, OPTIONS, replica, table, tableUnder, tableWith,
  under, UNKNOWN, where,
} from './support/facts';
import { REGION } from '../../src/cloudformation/text';
import { customerManagedKey as rule } from '../../src/rules/customer-managed-key';
import type { AppFacts, Branch, Branches, EncryptionFact, KeyFact, TableFact } from '../../src/template/facts';

const SSE = { Enabled: true, SSEType: 'kms', KMSMasterKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/k' };

const SHARED = under();

describe('tables', () => {
  cases(rule, [
    ['a customer managed key passes', tableWith(), []],
    ['a customer managed key that the app does not define passes', tableWith({ encryption: is<EncryptionFact>({ level: 'CUSTOMER_MANAGED', foreignKey: 'an ARN' }) }), []],
    ['the key of the table in its own Region is no fault there, wherever it stands in the list', facts({
      tables: [table({ replicas: [replica({ region: AWAY, local: false, encryption: SHARED }), replica({ encryption: SHARED })] })],
    }), [`error[${AWAY}]`]],
    ['a key of the replica passes where that of the table is unknown', facts({
      tables: [globalTable({ encryption: under(key({ where: where('Away/Key', { region: AWAY }) })) }, { encryption: UNKNOWN })],
    }), ['error[unverifiable]']],
    ['no table, nothing to say', facts(), []],
    ['an AWS owned key is a violation', tableWith({ encryption: AWS_OWNED }), ['error']],
    ['nothing said is a key of AWS', tableWith({ encryption: ABSENT }), ['error']],
    ['the AWS-managed key is a violation', tableWith({ encryption: AWS_MANAGED }), ['error']],
    ['the AWS-managed key passes where that is enough', tableWith({ encryption: AWS_MANAGED }), [], { minimumKey: 'AWS_MANAGED' }],
    ['a key of AWS never passes', tableWith({ encryption: AWS_OWNED }), ['error'], { minimumKey: 'AWS_MANAGED' }],
    ['an unknown key is unverifiable', tableWith({ encryption: UNKNOWN }), ['error[unverifiable]']],
    ['every branch must pass', tableWith({ encryption: [...under(), ...AWS_OWNED] }), ['error']],
    ['a fault and an unknown branch are two findings', tableWith({ encryption: [...AWS_OWNED, ...UNKNOWN] }), ['error', 'error[unverifiable]']],
    ['two weak branches are one fault', tableWith({ encryption: [...AWS_OWNED, ...AWS_MANAGED] }), ['error']],
    ['an alias passes with a note', tableWith({ encryption: under(key(), { viaAlias: 'alias/orders' }) }), ['warning']],
    ['a table that a macro writes is unverifiable, whatever else it shows', tableWith({ encryption: AWS_OWNED }, { opaque: 'a macro writes it' }), ['error[unverifiable]']],
    ['a table without readable replicas is unverifiable', facts({ tables: [table({ replicas: [] })] }), ['error[unverifiable]']],
    ['what may hide a table is unverifiable', facts({ opaque: [{ where: where('Stack'), why: 'a macro rewrites the template' }] }), ['error[unverifiable]']],
  ]);
});

describe('replicas', () => {
  cases(rule, [
    ['keys in both Regions pass', facts({ tables: [globalTable()] }), []],
    ['the remote replica is named by its Region', facts({ tables: [globalTable({ encryption: AWS_OWNED })] }), [`error[${AWAY}]`]],
    ['the local replica has the plain id', facts({ tables: [globalTable({}, { encryption: AWS_OWNED })] }), ['error']],
    ['an unknown key in another Region is unverifiable there', facts({ tables: [globalTable({ encryption: UNKNOWN })] }), [`error[${AWAY}:unverifiable]`]],
    ['an unknown Region has no name', facts({ tables: [globalTable({ encryption: AWS_OWNED, region: undefined })] }), ['error']],
    ['text that is no Region does not reach the id', facts({ tables: [globalTable({ encryption: AWS_OWNED, region: 'us]' })] }), ['error']],
  ]);
});

describe('keys', () => {
  const replicaKey = (more: Partial<KeyFact> = {}): Partial<KeyFact> => ({
    where: where('Stack/Key', { resourceType: 'AWS::KMS::ReplicaKey' }), rotation: UNKNOWN, origin: UNKNOWN, keySpec: UNKNOWN, keyUsage: UNKNOWN, ...more,
  });

  cases(rule, [
    ['an enabled symmetric key passes', tableUnder({ enabled: is(true), keySpec: is('SYMMETRIC_DEFAULT'), keyUsage: is('ENCRYPT_DECRYPT') }), []],
    ['a disabled key is a violation', tableUnder({ enabled: is(false) }), ['error']],
    ['an asymmetric key is a violation', tableUnder({ keySpec: is('RSA_4096') }), ['error']],
    ['a key for MACs is a violation', tableUnder({ keyUsage: is('GENERATE_VERIFY_MAC') }), ['error']],
    ['several faults of one key are one finding', tableUnder({ enabled: is(false), keySpec: is('HMAC_256'), keyUsage: is('GENERATE_VERIFY_MAC') }), ['error']],
    ['a replica key whose primary key is unknown is reported by KeyRotation', tableUnder(replicaKey()), []],
    ['a replica key that is known to rotate has an unknown usage', tableUnder(replicaKey({ rotation: is(true) })), ['error[unverifiable]']],
    ['a replica key whose origin is known has an unknown usage', tableUnder(replicaKey({ origin: is('AWS_KMS') })), ['error[unverifiable]']],
    ['a key of which nothing is known has an unknown usage', tableUnder({ ...replicaKey(), where: key().where }), ['error[unverifiable]']],
    ['unknown switches are unverifiable', tableUnder({ enabled: UNKNOWN }), ['error[unverifiable]']],
    ['an unknown spec is unverifiable', tableUnder({ keySpec: UNKNOWN }), ['error[unverifiable]']],
    ['a key that encrypts no table is not our business', facts({ tables: [table()], keys: [key({ where: where('Stack/Other'), enabled: is(false) })] }), []],
  ]);

  test('a key that several tables share is reported once, at the key, with all tables', () => {
    const shared = under(key({ enabled: is(false) }));
    const tables = ['Stack/A/Resource', 'Stack/B/Resource'].map((path) => tableWith({ encryption: shared }, { where: where(path) }).tables[0]);

    const finding = only(rule, facts({ tables }));

    expect(finding.where.constructPath).toBe('Stack/Key/Resource');
    expect(finding.subjects.map((subject) => subject.where.constructPath)).toEqual(['Stack/A/Resource', 'Stack/B/Resource']);
  });

  test('a key that serves remote replicas alone carries their Region', () => {
    const away = key({ where: where('Support/Key/Resource', { region: AWAY }), enabled: is(false) });
    const atKey = (of: AppFacts) => rule.check(of, OPTIONS).filter((finding) => finding.where === away.where).map((finding) => finding.finding);

    expect(atKey(facts({ tables: [globalTable({ encryption: under(away) })] }))).toEqual([AWAY]);
    expect(atKey(facts({ tables: [globalTable({ encryption: under(away) }, { encryption: under(away) })] }))).toEqual([undefined]);
  });
});

test('a finding about a key of which nothing is known names that key', () => {
  const named = (...encryption: readonly Branch<EncryptionFact>[]) =>
    only(rule, tableWith({ encryption })).subjects.map((subject) => subject.foreignKey);
  const unknown = (name?: string): Branch<EncryptionFact> => ({ kind: 'unverifiable', why: 'it is the parameter P', key: name });

  expect(named(unknown('P'))).toEqual(['P']);
  expect(named(unknown('P'), unknown('Q'))).toEqual(['P', 'Q']);
  expect(named(unknown('P'), unknown())).toEqual([undefined]);
});

describe('the Region of a key', () => {
  const agnostic = (of: Branches<EncryptionFact>, away: Branches<EncryptionFact> = of) => facts({
    tables: [
      globalTable({ encryption: away, region: AWAY }, { encryption: of, region: undefined }, { where: where('Stack/Table/Resource', { region: undefined }) }),
    ],
  });
  const anywhere = under(key({ where: where('Stack/Key/Resource', { region: undefined }) }));
  const literal = (keyRegion: string, account = '111122223333') => is<EncryptionFact>({
    level: 'CUSTOMER_MANAGED', foreignKey: `the app does not define the key arn:aws:kms:${keyRegion}:${account}:key/k`, keyRegion,
  });

  cases(rule, [
    ['is that of the replica', facts({ tables: [globalTable()] }), []],
    ['is another one', facts({ tables: [globalTable({ encryption: under(key()) })] }), [`error[${AWAY}]`]],
    ['is another one, at home', tableWith({ encryption: under(key({ where: where('Other/Key/Resource', { region: AWAY }) })) }), ['error']],
    ['is another one, by a literal ARN', facts({ tables: [globalTable({ encryption: literal('eu-west-1') })] }), [`error[${AWAY}]`]],
    ['is that of the replica, by a literal ARN', facts({ tables: [globalTable({ encryption: literal(AWAY) })] }), []],
    ['is unknown, and two replicas have the key', agnostic(anywhere), [`error[${AWAY}]`]],
    ['is unknown, and two replicas have the literal key', agnostic(literal(REGION)), [`error[${AWAY}]`]],
    ['is unknown, and two replicas may have the key', agnostic([...anywhere, ...UNKNOWN], anywhere), ['error[unverifiable]', `error[${AWAY}]`]],
    ['is that of a replica in an unknown Region', tableWith({ encryption: literal(AWAY), region: undefined }), []],
    ['is named by a key of which nothing is known, twice', agnostic(is<EncryptionFact>({ level: 'CUSTOMER_MANAGED' })), []],
    ['is not asked where the table at home has a key of AWS', agnostic(AWS_MANAGED, anywhere), [], { minimumKey: 'AWS_MANAGED' }],
    ['is that of the home replica, which is not the first', facts({
      tables: [table({ replicas: [replica({ local: false, region: AWAY, encryption: under(key()) }), replica()] })],
    }), [`error[${AWAY}]`]],
    ['is unknown, and each replica has its key', agnostic(anywhere, under(key({ where: where('Support/Key/Resource', { region: undefined }) }))), []],
    ['is not told by an alias, which each Region has of its own', agnostic(under(key({ where: where('Stack/Key/Resource', { region: undefined }) }), { viaAlias: 'alias/k' })),
      ['warning', `warning[${AWAY}]`]],
  ]);
});

describe('the account of a key', () => {
  const OTHER = '444455556666';
  const foreign = (account: string) => is<EncryptionFact>({
    level: 'CUSTOMER_MANAGED', foreignKey: 'an ARN', foreignKeyName: `arn:aws:kms:eu-west-1:${account}:key/k`, keyRegion: 'eu-west-1',
  });
  const tableIn = (account: string | undefined, encryption: Branches<EncryptionFact>) => tableWith({ encryption }, { where: where('Stack/Table/Resource', { account }) });

  cases(rule, [
    ['is that of the table', tableIn('111122223333', foreign('111122223333')), []],
    ['is another one, by a literal ARN', tableIn('111122223333', foreign(OTHER)), ['warning']],
    ['is another one, of the app', tableIn('111122223333', under(key({ where: where('Other/Key/Resource', { account: OTHER }) }))), ['warning']],
    ['is not known', tableIn(undefined, foreign(OTHER)), []],
    ['is not known, and the table\'s is', tableIn('111122223333', foreign('${AWS::AccountId}')), []],
  ]);
});

describe('SDK calls', () => {
  cases(rule, [
    ['an update that switches encryption off is a violation', calling(call('dynamodb', 'updateTable', { SSESpecification: { Enabled: false } })), ['error']],
    ['an update to the AWS-managed key is a violation', calling(call('dynamodb', 'updateTable', { SSESpecification: { Enabled: true } })), ['error']],
    ['the alias of the AWS-managed key is one too', calling(call('dynamodb', 'updateTable', { SSESpecification: { ...SSE, KMSMasterKeyId: 'alias/aws/dynamodb' } })), ['error']],
    ['the AWS-managed key passes where that is enough', calling(call('dynamodb', 'updateTable', { SSESpecification: { Enabled: 'true' } })), [], { minimumKey: 'AWS_MANAGED' }],
    ['an update of something else passes', calling(call('dynamodb', 'updateTable', { BillingMode: 'PAY_PER_REQUEST' })), []],
    ['an added replica without a key is a violation', calling(call('dynamodb', 'updateTable', { ReplicaUpdates: [{ Create: { RegionName: AWAY } }] })), ['error']],
    ['an added replica with a key passes', calling(call('dynamodb', 'updateTable', { ReplicaUpdates: { Create: { KMSMasterKeyId: 'k' } } })), []],
    ['an unknown switch is unverifiable', calling(call('dynamodb', 'updateTable', { SSESpecification: { Enabled: { Ref: 'P' } } })), ['error[unverifiable]']],
    ['unknown parameters are unverifiable', calling(call('dynamodb', 'updateTable', {}, { parameters: UNKNOWN })), ['error[unverifiable]']],
    ['disabling a key is a violation', calling(call('kms', 'disableKey', { KeyId: 'k' })), ['error']],
    ['calls to other services are not our business', calling(call('s3', 'putObject'), call('ec2', 'disableKey')), []],
    ...([
      ['dynamodb', 'createGlobalTable', {}], ['dynamodb', 'updateGlobalTable', {}],
      ['backup', 'startRestoreJob', {}], ['backup', 'startRestoreJob', { ResourceType: 'DynamoDB' }], ['backup', 'startRestoreJob', { ResourceType: { Ref: 'P' } }],
      ['cloudcontrol', 'createResource', { TypeName: 'AWS::DynamoDB::Table' }], ['cloudcontrol', 'updateResource', { TypeName: 'AWS::KMS::Key' }],
      ['cloudcontrol', 'createResource', { TypeName: 'Acme::Data::Table' }], ['cloudcontrol', 'createResource', { TypeName: { Ref: 'P' } }],
      ...['createStack', 'updateStack', 'createChangeSet', 'executeChangeSet', 'createStackSet', 'updateStackSet', 'createStackInstances'].map((action) =>
        ['cloudformation', action, {}] as const),
      ['serverlessapplicationrepository', 'createCloudFormationChangeSet', {}],
      ['service-catalog', 'provisionProduct', {}], ['service-catalog', 'createProvisioningArtifact', {}],
      ['kms', 'deleteImportedKeyMaterial', {}], ['kms', 'disconnectCustomKeyStore', {}],
    ] as const).map(([service, action, parameters]): [string, AppFacts, string[]] => [
      `${service}.${action} is unverifiable (${JSON.stringify(parameters)})`, calling(call(service, action, parameters)), ['error[unverifiable]'],
    ]),
    ...([
      ['backup', 'startRestoreJob', { ResourceType: 'EBS' }], ['cloudcontrol', 'createResource', { TypeName: 'AWS::Logs::LogGroup' }],
      ['cloudformation', 'describeStacks', {}], ['dynamodb', 'putItem', {}], ['kms', 'createGrant', {}], ['dax', 'createCluster', {}],
    ] as const).map(([service, action, parameters]): [string, AppFacts, string[]] => [
      `${service}.${action} is not our business (${JSON.stringify(parameters)})`, calling(call(service, action, parameters)), [],
    ]),
    ['parameters that are unknown may be any', calling(call('backup', 'startRestoreJob', {}, { parameters: UNKNOWN })), ['error[unverifiable]']],
    ['an unknown action of CloudFormation is unverifiable', calling(call('cloudformation', '', {}, { action: UNKNOWN })), ['error[unverifiable]']],
    ['an unknown action of DynamoDB is unverifiable', calling(call('dynamodb', '', {}, { action: UNKNOWN })), ['error[unverifiable]']],
    ['an unknown service is unverifiable', calling(call('', 'updateItem', {}, { service: UNKNOWN })), ['error[unverifiable]']],
    ['an unknown action of another service is not our business', calling(call('s3', '', {}, { action: UNKNOWN })), []],
    ['the same call in several phases is one fault', calling(...Array.from({ length: 2 }, () => call('dynamodb', 'updateTable', { SSESpecification: {} }))), ['error']],
  ]);
});

test.each<[TableFact['form'], RegExp]>([
  ['Table', /TableEncryption.CUSTOMER_MANAGED/], ['GlobalTable', /every replica/], ['SimpleTable', /SSESpecification/], ['SdkCall', /in the call/],
])('the fix speaks the language of a %s', (form, expected) => {
  expect(only(rule, tableWith({ encryption: AWS_OWNED }, { form })).fix).toMatch(expected);
});

test('messages name the replica and the branch', () => {
  expect(only(rule, facts({ tables: [globalTable({ encryption: AWS_OWNED })] })).message).toBe(`The replica in ${AWAY} is encrypted with an AWS owned key.`);
  expect(only(rule, tableWith({ encryption: [...under(), ...AWS_OWNED] })).message)
    .toBe('For one of several possible values: The table is encrypted with an AWS owned key.');
});
