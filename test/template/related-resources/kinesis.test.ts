import { Stack } from 'aws-cdk-lib';
import { Table, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Stream, StreamEncryption } from 'aws-cdk-lib/aws-kinesis';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Json } from '../../../src/cloudformation/json';
import { ABSENT, behindKey, EAST, facts, factsOf, newApp, partitionKey, resources, table, unverifiable, yes } from '../support';

function kinesis(specification: Json, stream: object = {}, env: object = EAST) {
  const others = { Stream: { Type: 'AWS::Kinesis::Stream', Properties: stream }, Key: { Type: 'AWS::KMS::Key' } };
  const [branch] = factsOf(resources('AWS::DynamoDB::Table', { KinesisStreamSpecification: specification }, others), env).tables[0].replicas[0].kinesis;
  return branch;
}

function encryption(stream: object, env: object = EAST) {
  const branch = kinesis({ StreamArn: { 'Fn::GetAtt': ['Stream', 'Arn'] } }, stream, env);
  return branch.kind === 'value' ? branch.value.encryption : branch;
}

describe('the Kinesis stream of a table', () => {
  test('is followed to another stack, and its key to a third', () => {
    const app = newApp();
    const encryptionKey = new Key(new Stack(app, 'Keys', { env: EAST }), 'Key');
    const stream = new Stream(new Stack(app, 'Streams', { env: EAST }), 'Changes', { encryptionKey });
    const shop = new Stack(app, 'Shop', { env: EAST });
    new Table(shop, 'Orders', { partitionKey, kinesisStream: stream });
    new TableV2(shop, 'Users', { partitionKey, kinesisStream: stream });

    const read = facts(app);

    for (const path of ['Shop/Orders/Resource', 'Shop/Users/Resource']) {
      expect(table(read, path).replicas[0].kinesis).toEqual(yes({ stream: 'Streams/Changes/Resource', encryption: behindKey('Keys/Key/Resource') }));
    }
  });

  test('is by CDK\'s default under the AWS-managed key, unless it is in a Region that could not do so', () => {
    const encryptionOf = (env: object) => {
      const app = newApp();
      const stack = new Stack(app, 'Shop', { env });
      new Table(stack, 'Orders', { partitionKey, kinesisStream: new Stream(stack, 'Changes') });
      const [branch] = table(facts(app), 'Shop/Orders/Resource').replicas[0].kinesis;
      return branch.kind === 'value' && branch.value.encryption;
    };
    expect(encryptionOf(EAST)).toEqual(yes({ level: 'AWS_MANAGED' }));
    expect(encryptionOf({})).toEqual(yes({ level: 'AWS_MANAGED' }));
    expect(encryptionOf({ region: 'cn-north-1' })).toEqual(ABSENT);
  });

  test('may be unencrypted', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    new Table(stack, 'Orders', { partitionKey, kinesisStream: new Stream(stack, 'Changes', { encryption: StreamEncryption.UNENCRYPTED }) });

    expect(facts(app).tables[0].replicas[0].kinesis).toEqual(yes({ stream: 'Shop/Changes/Resource', encryption: ABSENT }));
  });

  test('has no encryption in one branch of a condition that only has the name of CDK\'s', () => {
    const name = 'AwsCdkKinesisEncryptedStreamsUnsupportedRegions';
    const stream = {
      Type: 'AWS::Kinesis::Stream',
      Properties: {
        StreamEncryption: { 'Fn::If': [name, { Ref: 'AWS::NoValue' }, { EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' }] },
      },
    };
    const template = resources('AWS::DynamoDB::Table', { KinesisStreamSpecification: { StreamArn: { 'Fn::GetAtt': ['Stream', 'Arn'] } } }, { Stream: stream });
    const [branch] = factsOf({ ...template, Conditions: { [name]: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'] } } }, {}).tables[0].replicas[0].kinesis;

    expect(branch.kind === 'value' && branch.value.encryption).toEqual([...ABSENT, ...yes({ level: 'AWS_MANAGED' })]);
  });

  test.each<[string, object, unknown]>([
    ['a customer key', { StreamEncryption: { EncryptionType: 'KMS', KeyId: { Ref: 'Key' } } }, behindKey('Shop.template.json#Key')],
    ['no key', { StreamEncryption: { EncryptionType: 'KMS' } }, ABSENT],
    ['no encryption', { StreamEncryption: { EncryptionType: 'NONE', KeyId: 'alias/aws/kinesis' } }, ABSENT],
    ['a type that is not known', { StreamEncryption: { EncryptionType: { Ref: 'P' }, KeyId: 'x' } }, [unverifiable(/refers to P/)]],
    ['nothing that is known', { StreamEncryption: { Ref: 'P' } }, [unverifiable(/refers to P/)]],
    ['a condition of the user\'s', { StreamEncryption: { 'Fn::If': ['C', { EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' }, { Ref: 'AWS::NoValue' }] } },
      [...yes({ level: 'AWS_MANAGED' }), ...ABSENT]],
  ])('may have %s', (_, stream, expected) => {
    expect(encryption(stream)).toEqual(expected);
  });

  test.each<[string, Json, string, RegExp]>([
    ['a literal ARN', 'arn:aws:kinesis:us-east-1:111122223333:stream/x', 'arn:aws:kinesis:us-east-1:111122223333:stream/x', /does not define arn:aws:kinesis/],
    ['a parameter', { Ref: 'P' }, '{"Ref":"P"}', /refers to P/],
    ['no stream', { 'Fn::GetAtt': ['Key', 'Arn'] }, '{"Fn::GetAtt":["Key","Arn"]}', /a value of Key/],
  ])('is not known where it is %s', (_, StreamArn, stream, why) => {
    expect(kinesis({ StreamArn })).toEqual(yes({ stream, encryption: [unverifiable(why)] })[0]);
  });

  test('is absent where the table has none', () => {
    expect(kinesis({})).toEqual({ kind: 'absent' });
    expect(kinesis({ Ref: 'P' })).toEqual(unverifiable(/refers to P/));
  });
});
