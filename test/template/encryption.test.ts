import { Stack } from 'aws-cdk-lib';
import { CfnTable, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Alias, CfnReplicaKey, Key, KeySpec } from 'aws-cdk-lib/aws-kms';
import { behindKey, EAST, facts, factsOf, foreignKey, newApp, partitionKey, resources, table, unverifiable, WEST, yes } from './support';
import type { Json } from '../../src/cloudformation/json';
import type { EncryptionFact } from '../../src/template';

const KEY = { Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } } };
const ALIAS = { Alias: { Type: 'AWS::KMS::Alias', Properties: { AliasName: 'alias/shop', TargetKeyId: { Ref: 'Key' } } } };

/** The encryption of a table with this `SSESpecification`, beside other resources. */
function encryption(specification: unknown, others: object = KEY, more: object = {}) {
  return factsOf({ ...resources('AWS::DynamoDB::Table', { SSESpecification: specification }, others), ...more }).tables[0].replicas[0].encryption;
}

function byKey(key: Json, others: object = KEY, more: object = {}) {
  return encryption({ SSEEnabled: true, KMSMasterKeyId: key }, others, more);
}

const OWNED: EncryptionFact = { level: 'AWS_OWNED' };
const MANAGED: EncryptionFact = { level: 'AWS_MANAGED' };
const ITS_KEY = behindKey('Shop.template.json#Key');

describe('the level of encryption', () => {
  test.each<[string, unknown, unknown]>([
    ['nothing is said', undefined, yes(OWNED)],
    ['it is disabled', { SSEEnabled: false, KMSMasterKeyId: { Ref: 'Key' } }, yes(OWNED)],
    ['it is disabled in words', { SSEEnabled: 'false' }, yes(OWNED)],
    ['a key is named but not enabled', { KMSMasterKeyId: { Ref: 'Key' } }, yes(OWNED)],
    ['it is enabled without a key', { SSEEnabled: true, SSEType: 'KMS' }, yes(MANAGED)],
    ['it is enabled in words', { SSEEnabled: 'True' }, yes(MANAGED)],
    ['the alias of the AWS-managed key is named', { SSEEnabled: true, KMSMasterKeyId: 'alias/aws/dynamodb' }, yes(MANAGED)],
    ['the ARN of that alias is named', {
      SSEEnabled: true,
      KMSMasterKeyId: { 'Fn::Sub': 'arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:alias/aws/dynamodb' },
    }, yes(MANAGED)],
    ['a key is named', { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: { Ref: 'Key' } }, ITS_KEY],
    ['the type is that of the AWS owned key', { SSEEnabled: true, SSEType: 'AES256' }, yes(OWNED)],
    ['the type is not supported', { SSEEnabled: true, SSEType: 'AES512' }, [unverifiable(/its SSEType is AES512, and DynamoDB accepts only KMS/)]],
    ['the type is a parameter', { SSEEnabled: true, SSEType: { Ref: 'Type' } }, [unverifiable(/refers to Type, which the template does not define/)]],
    ['it is a parameter', { SSEEnabled: { Ref: 'IsOn' } }, [unverifiable('it is the parameter IsOn')]],
    ['it is malformed', { SSEEnabled: [1] }, [unverifiable('it is malformed')]],
    ['all of it is malformed', 5, [unverifiable('it is malformed')]],
    ['all of it is the outcome of a macro', { 'Fn::Transform': { Name: 'M' } }, [unverifiable(/a macro \(Fn::Transform\)/)]],
    ['a macro works next to it', { 'SSEEnabled': true, 'Fn::Transform': { Name: 'M' } }, [unverifiable(/a macro \(Fn::Transform\)/)]],
    ['it depends on a condition', { 'Fn::If': ['C', { SSEEnabled: true }, { Ref: 'AWS::NoValue' }] }, [...yes(MANAGED), ...yes(OWNED)]],
    ['parts of it depend on a condition', {
      SSEEnabled: true, KMSMasterKeyId: { 'Fn::If': ['C', { Ref: 'Key' }, { Ref: 'AWS::NoValue' }] },
    }, [...ITS_KEY as unknown[], ...yes(MANAGED)]],
  ])('when %s', (_, specification, expected) => {
    expect(encryption(specification, KEY, { Parameters: { IsOn: { Type: 'String' } } })).toEqual(expected);
  });
});

describe('a key of the template', () => {
  test.each<[string, Json]>([
    ['its id', { Ref: 'Key' }],
    ['its ARN', { 'Fn::GetAtt': ['Key', 'Arn'] }],
    ['its ARN, in short', { 'Fn::GetAtt': 'Key.Arn' }],
    ['its KeyId', { 'Fn::GetAtt': ['Key', 'KeyId'] }],
    ['a substitution of its ARN', { 'Fn::Sub': '${Key.Arn}' }],
    ['an ARN put together', { 'Fn::Sub': 'arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${Key}' }],
  ])('is named by %s', (_, key) => {
    expect(byKey(key)).toEqual(ITS_KEY);
  });

  test('is not named by other attributes, nor by text that merely holds its id', () => {
    expect(byKey({ 'Fn::GetAtt': ['Key', 'Other'] })).toEqual([unverifiable(/a value of Key \(AWS::KMS::Key\) that is known only at deployment/)]);
    expect(byKey({ 'Fn::Sub': 'x-${Key}' })).toEqual([unverifiable(/evaluated at deployment/)]);
  });

  test('may be a replica key', () => {
    const replica = { Key: { Type: 'AWS::KMS::ReplicaKey', Properties: {} } };
    expect(byKey({ 'Fn::GetAtt': ['Key', 'Arn'] }, replica)).toEqual(ITS_KEY);
  });
});

describe('a key that the app does not define', () => {
  const ARN = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

  test.each<[string, Json, RegExp]>([
    ['a parameter', { Ref: 'KeyArn' }, /it is the parameter KeyArn/],
    ['a dynamic reference', '{{resolve:ssm:/key}}', /looked up at deployment \({{resolve:ssm:\/key}}\)/],
    ['an import from elsewhere', { 'Fn::ImportValue': 'their-key' }, /imported as their-key, which no stack of this app exports/],
    ['an output from elsewhere', { 'Fn::GetStackOutput': { StackName: 'x', OutputName: 'y' } }, /output of a stack that is not in this app/],
    ['a custom resource', { 'Fn::GetAtt': ['Maker', 'KeyArn'] }, /a value of Maker \(Custom::KeyMaker\) that is known only at deployment/],
    ['a macro', { 'Fn::Transform': { Name: 'M' } }, /a macro \(Fn::Transform\)/],
    ['a reference to nothing', { Ref: 'Nothing' }, /refers to Nothing, which the template does not define/],
  ])('may be a key of AWS if it is %s', (_, key, why) => {
    const more = { Parameters: { KeyArn: { Type: 'String', Default: 'alias/aws/dynamodb' } } };
    expect(byKey(key, { Maker: { Type: 'Custom::KeyMaker' } }, more)).toEqual([unverifiable(why)]);
  });

  test('is a customer managed key if the template names it', () => {
    expect(byKey(ARN)).toEqual(foreignKey(/does not define the key arn:aws:kms.*key\/1234abcd/, { keyRegion: 'us-east-1' }));
  });

  test('is not told at length', () => {
    const [branch] = byKey({ 'Fn::Base64': 'x'.repeat(5000) });
    expect(JSON.stringify(branch, (key, of: unknown) => (key === 'key' ? undefined : of)).length).toBeLessThan(400);
  });

  test.each<Json>(['', 5, null, true, ['a']])('is not %j: that is malformed', (key) => {
    expect(byKey(key)).toEqual([unverifiable('the key is malformed')]);
  });
});

describe('a key named by an alias', () => {
  const viaAlias = { viaAlias: 'alias/shop' };

  test.each<[string, Json]>([
    ['its name', 'alias/shop'],
    ['a reference', { Ref: 'Alias' }],
    ['its ARN', 'arn:aws:kms:us-east-1:111122223333:alias/shop'],
    ['an ARN put together', { 'Fn::Sub': 'arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:alias/shop' }],
    ['an ARN put together with a reference', { 'Fn::Sub': 'arn:aws:kms:us-east-1:111122223333:${Alias}' }],
  ])('is followed from %s', (_, key) => {
    expect(byKey(key, { ...KEY, ...ALIAS })).toEqual(behindKey('Shop.template.json#Key', viaAlias));
  });

  test('is followed from an L2 alias, over stacks', () => {
    const app = newApp();
    const key = new Key(new Stack(app, 'Keys', { env: EAST }), 'Key');
    const stack = new Stack(app, 'Shop', { env: EAST });
    new Table(stack, 'Orders', { partitionKey, encryptionKey: new Alias(stack, 'Alias', { aliasName: 'alias/shop', targetKey: key }) });

    expect(table(facts(app), 'Shop/Orders/Resource').replicas[0].encryption).toEqual(behindKey('Keys/Key/Resource', viaAlias));
  });

  test('is looked for in the Region of the table', () => {
    const app = newApp();
    for (const [id, env] of Object.entries({ East: EAST, West: WEST })) {
      const stack = new Stack(app, id, { env });
      new Key(stack, 'Key', { alias: 'shop' });
      new CfnTable(stack, 'Orders', { keySchema: [], sseSpecification: { sseEnabled: true, kmsMasterKeyId: 'alias/shop' } });
    }

    const read = facts(app);

    expect(table(read, 'East/Orders').replicas[0].encryption).toEqual(behindKey('East/Key/Resource', viaAlias));
    expect(table(read, 'West/Orders').replicas[0].encryption).toEqual(behindKey('West/Key/Resource', viaAlias));
  });

  test('is looked for in the Region that an ARN names', () => {
    const other = 'arn:aws:kms:eu-west-1:111122223333:alias/shop';
    expect(byKey(other, { ...KEY, ...ALIAS })).toEqual(foreignKey(/does not define alias\/shop/, viaAlias));
  });

  test('is not known where the app does not define the alias', () => {
    expect(byKey('alias/other')).toEqual(foreignKey(/does not define alias\/other/, { viaAlias: 'alias/other' }));
  });

  test('is not known where the alias leads out of the app, or nowhere', () => {
    const leading = (properties: object) => ({ Alias: { Type: 'AWS::KMS::Alias', Properties: { AliasName: 'alias/shop', ...properties } } });
    expect(byKey('alias/shop', leading({ TargetKeyId: 'arn:aws:kms:us-east-1:111122223333:key/1' }))).toEqual(
      foreignKey(/does not define the key/, { ...viaAlias, keyRegion: 'us-east-1' }));
    expect(byKey('alias/shop', leading({}))).toEqual([unverifiable(/alias\/shop has no target/)]);
  });

  test('is followed by reference also where the name is unknown', () => {
    const unnamed = { Alias: { Type: 'AWS::KMS::Alias', Properties: { TargetKeyId: { Ref: 'Key' } } } };
    expect(byKey({ Ref: 'Alias' }, { ...KEY, ...unnamed })).toEqual(behindKey('Shop.template.json#Key', { viaAlias: 'Alias' }));
  });
});

describe('what is known of a key', () => {
  test('are the properties that the template states', () => {
    const app = newApp();
    const stack = new Stack(app, 'Keys', { env: EAST });
    new Key(stack, 'Key', { enableKeyRotation: true, enabled: false });

    const [key] = facts(app).keys;

    expect(key).toMatchObject({
      where: { constructPath: 'Keys/Key/Resource', resourceType: 'AWS::KMS::Key', ...EAST },
      rotation: yes(true),
      enabled: yes(false),
      keySpec: [{ kind: 'absent' }],
      origin: [{ kind: 'absent' }],
      bypassPolicyLockoutSafetyCheck: [{ kind: 'absent' }],
      deletionPolicy: yes('Retain'),
      updateReplacePolicy: yes('Retain'),
    });
    const principal = { AWS: 'arn:aws:iam::111122223333:root' };
    expect(key.policy).toEqual(yes({ Version: '2012-10-17', Statement: [{ Action: 'kms:*', Effect: 'Allow', Principal: principal, Resource: '*' }] }));
  });

  test('may be in words, or not known', () => {
    const [key] = factsOf(resources('AWS::KMS::Key', {
      EnableKeyRotation: 'true',
      RotationPeriodInDays: '90',
      KeySpec: { Ref: 'Spec' },
      Origin: 'EXTERNAL',
      KeyUsage: 'ENCRYPT_DECRYPT',
      BypassPolicyLockoutSafetyCheck: true,
    })).keys;

    expect(key).toMatchObject({
      rotation: yes(true),
      rotationPeriodInDays: yes(90),
      keySpec: [unverifiable(/refers to Spec/)],
      origin: yes('EXTERNAL'),
      keyUsage: yes('ENCRYPT_DECRYPT'),
      bypassPolicyLockoutSafetyCheck: yes(true),
      policy: [{ kind: 'absent' }],
    });
  });

  test.each<Json>(['', 'often', {}, [], true])('a rotation period of %j is unverifiable', (period) => {
    expect(factsOf(resources('AWS::KMS::Key', { RotationPeriodInDays: period })).keys[0].rotationPeriodInDays).toEqual([unverifiable('it is malformed')]);
  });

  test('are, of a replica key, rotation and spec of its primary', () => {
    const app = newApp();
    const primary = new Key(new Stack(app, 'Primary', { env: EAST, crossRegionReferences: true }), 'Key', {
      enableKeyRotation: true, keySpec: KeySpec.SYMMETRIC_DEFAULT, multiRegion: true,
    });
    new CfnReplicaKey(new Stack(app, 'Replica', { env: WEST, crossRegionReferences: true }), 'Key', {
      primaryKeyArn: primary.keyArn, keyPolicy: { Statement: [] }, enabled: true,
    });

    const replica = facts(app).keys.find((key) => key.where.resourceType === 'AWS::KMS::ReplicaKey');

    expect(replica).toMatchObject({
      where: { constructPath: 'Replica/Key' },
      rotation: yes(true),
      keySpec: yes('SYMMETRIC_DEFAULT'),
      enabled: yes(true),
      policy: yes({ Statement: [] }),
    });
  });

  test.each<[string, object, RegExp]>([
    ['it is elsewhere', { PrimaryKeyArn: 'arn:aws:kms:us-east-1:111122223333:key/mrk-1' }, /primary key is not defined in this app/],
    ['it is not named', {}, /names no primary key/],
    ['it is a replica itself', { PrimaryKeyArn: { 'Fn::GetAtt': ['It', 'Arn'] } }, /primary key is not defined in this app/],
  ])('are unverifiable of a replica key whose primary is not known: %s', (_, properties, why) => {
    const [key] = factsOf(resources('AWS::KMS::ReplicaKey', properties)).keys;
    expect([key.rotation, key.rotationPeriodInDays, key.keySpec, key.keyUsage, key.origin]).toEqual(Array(5).fill([unverifiable(why)]));
  });
});
