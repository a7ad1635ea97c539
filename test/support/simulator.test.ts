import { answersOf, dynamodbIndexActions, dynamodbStreamActions, dynamodbTableActions, kmsKeyActions, simulate } from './simulator';

const TABLE = 'arn:aws:dynamodb:eu-west-1:111122223333:table/Orders';
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const READER = 'arn:aws:iam::111122223333:role/app/Reader';
const READ = statement({ Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: TABLE });

function statement(...Statement: object[]): object {
  return { Version: '2012-10-17', Statement };
}

const DENY_HTTP = statement({
  Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } },
});

function denyUnless(principalArn: string): object {
  return statement({
    Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { StringNotEquals: { 'aws:PrincipalArn': principalArn } },
  });
}

describe('what a request comes to', () => {
  const get = { action: 'dynamodb:GetItem', resource: TABLE, principal: READER };

  test('an identity policy allows within its account', async () => {
    expect(await simulate({ ...get, identityPolicies: [READ] })).toBe('Allowed');
  });

  test('silence is an implicit denial', async () => {
    expect(await simulate({ ...get, action: 'dynamodb:PutItem', identityPolicies: [READ] })).toBe('ImplicitlyDenied');
    expect(await simulate({ ...get, resourcePolicy: DENY_HTTP, context: { 'aws:SecureTransport': 'true' } })).toBe('ImplicitlyDenied');
  });

  test('a Deny in the resource policy beats an Allow', async () => {
    const request = { ...get, identityPolicies: [READ], resourcePolicy: DENY_HTTP };

    expect(await simulate({ ...request, context: { 'aws:SecureTransport': 'false' } })).toBe('ExplicitlyDenied');
    expect(await simulate({ ...request, context: { 'aws:SecureTransport': 'true' } })).toBe('Allowed');
  });

  test('a Deny reaches every kind of principal', async () => {
    const principals = ['arn:aws:iam::111122223333:root', 'arn:aws:sts::444455556666:assumed-role/Job/run', 'redshift.amazonaws.com', 'anonymous'];

    const outcomes = await Promise.all(principals.map((principal) =>
      simulate({ ...get, principal, resourcePolicy: DENY_HTTP, context: { 'aws:SecureTransport': 'false' } })));

    expect(outcomes).toEqual(principals.map(() => 'ExplicitlyDenied'));
  });

  test('another account needs both its own policy and that of the resource', async () => {
    const resourcePolicy = statement({ Effect: 'Allow', Principal: { AWS: '444455556666' }, Action: 'dynamodb:GetItem', Resource: '*' });
    const stranger = { ...get, principal: 'arn:aws:iam::444455556666:role/Reader' };

    expect(await simulate({ ...stranger, identityPolicies: [READ], resourcePolicy })).toBe('Allowed');
    expect(await simulate({ ...stranger, identityPolicies: [READ] })).toBe('ImplicitlyDenied');
    expect(await simulate({ ...stranger, resourcePolicy })).toBe('ImplicitlyDenied');
  });
});

describe('aws:PrincipalArn', () => {
  const get = { action: 'dynamodb:GetItem', resource: TABLE, identityPolicies: [READ] };

  test('is that of the principal', async () => {
    expect(await simulate({ ...get, principal: READER, resourcePolicy: denyUnless(READER) })).toBe('Allowed');
    expect(await simulate({ ...get, principal: 'arn:aws:iam::111122223333:role/Other', resourcePolicy: denyUnless(READER) }))
      .toBe('ExplicitlyDenied');
  });

  test('is that of the role for a session', async () => {
    const principal = 'arn:aws:sts::111122223333:assumed-role/Job/run';

    expect(await simulate({ ...get, principal, resourcePolicy: denyUnless('arn:aws:iam::111122223333:role/Job') })).toBe('Allowed');
  });

  test('is what the test gives, whatever the case of the key, and absent if that is undefined', async () => {
    const request = { ...get, principal: 'arn:aws:iam::111122223333:role/Other' };

    expect(await simulate({ ...request, resourcePolicy: denyUnless(READER), context: { 'AWS:principalarn': READER } })).toBe('Allowed');
    expect(await simulate({ ...request, resourcePolicy: denyUnless(request.principal), context: { 'aws:PrincipalArn': undefined } }))
      .toBe('ExplicitlyDenied');
  });
});

describe('a key', () => {
  const decrypt = { action: 'kms:Decrypt', resource: KEY, principal: READER };
  const identityPolicies = [statement({ Effect: 'Allow', Action: 'kms:Decrypt', Resource: KEY })];

  test('trusts the policies of its account only where its own policy delegates to the root', async () => {
    const resourcePolicy = statement({ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'kms:*', Resource: '*' });

    expect(await simulate({ ...decrypt, identityPolicies, resourcePolicy })).toBe('Allowed');
    expect(await simulate({
      ...decrypt,
      identityPolicies,
      resourcePolicy: statement(
        { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/Admin' }, Action: 'kms:*', Resource: '*' },
      ),
    })).toBe('ImplicitlyDenied');
  });

  test('may be usable through one service alone', async () => {
    const resourcePolicy = statement({
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111122223333:root' },
      Action: 'kms:Decrypt',
      Resource: '*',
      Condition: { StringEquals: { 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com' } },
    });

    expect(await simulate({ ...decrypt, identityPolicies, resourcePolicy, context: { 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com' } }))
      .toBe('Allowed');
    expect(await simulate({ ...decrypt, identityPolicies, resourcePolicy })).toBe('ImplicitlyDenied');
  });
});

describe('what makes no sense is an error, never a denial', () => {
  const get = { action: 'dynamodb:GetItem', resource: TABLE, principal: READER };

  test.each<[string, object, RegExp]>([
    ['a malformed resource policy', { resourcePolicy: statement({ Effect: 'Forbid', Action: '*' }) }, /Effect must be.*policy\.errors/],
    ['a malformed identity policy', { identityPolicies: [statement({ Effect: 'Allow' })] }, /policy\.errors/],
    ['an unknown action', { action: 'dynamodb:FetchItem' }, /invalid\.action/],
    ['an action on a resource that does not take it', { resource: KEY }, /no\.resource\.types/],
    ['an action that has no resource', { action: 'dynamodb:ListTables' }, /must\.use\.wildcard/],
    ['a pattern for a resource', { resource: `${TABLE}*` }, /needs one resource/],
    ['a context key that would be ignored', { context: { 'aws:NoSuchKey': 'x' } }, /ignores aws:NoSuchKey/],
  ])('%s', async (_, fault, message) => {
    await expect(simulate({ ...get, ...fault })).rejects.toThrow(message);
  });

  test('the encryption context of a key', async () => {
    const context = { 'kms:EncryptionContext:aws:dynamodb:tableName': 'Orders' };

    await expect(simulate({ action: 'kms:Decrypt', resource: KEY, principal: READER, context })).rejects.toThrow(/kms:EncryptionContext/);
  });
});

test('a context tried on many actions leaves out what an action never carries', async () => {
  const identityPolicies = [statement({ Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: '*', Condition: { StringEquals: { 'kms:ViaService': 'x' } } })];
  const request = { action: 'dynamodb:GetItem', resource: TABLE, principal: READER, identityPolicies, context: { 'kms:ViaService': 'x' } };

  expect(await simulate({ ...request, leaveOutForeignContext: true })).toBe('ImplicitlyDenied');
});

describe('the answers of one policy to many requests', () => {
  const requests = ['arn:aws:iam::444455556666:role/Reader', 'arn:aws:iam::444455556666:role/Other', 'redshift.amazonaws.com', 'anonymous']
    .flatMap((principal) => ['true', 'false'].map((tls) => (
      { action: 'dynamodb:GetItem', resource: TABLE, principal, context: { 'aws:SecureTransport': tls } })));

  test('are those that each request gets alone', async () => {
    const resourcePolicy = statement(
      { Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      { Effect: 'Allow', Principal: { Service: 'redshift.amazonaws.com' }, Action: 'dynamodb:*', Resource: '*' },
    );

    const answers = requests.map(answersOf(resourcePolicy));

    expect(new Set(answers)).toEqual(new Set(['Allowed', 'ImplicitlyDenied', 'ExplicitlyDenied']));
    expect(answers).toEqual(await Promise.all(requests.map((request) => simulate({ ...request, resourcePolicy }))));
  });

  test('are not given by a malformed policy', () => {
    expect(() => answersOf(statement({ Effect: 'Forbid', Action: '*' }))).toThrow(/Effect must be/);
  });
});

describe('the actions that are known', () => {
  test('on tables and indexes', async () => {
    const actions = await dynamodbTableActions();

    expect(actions).toEqual(expect.arrayContaining(['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PartiQLSelect', 'dynamodb:DeleteTable']));
    expect(actions).not.toContain('dynamodb:GetRecords');
    expect(actions).not.toContain('dynamodb:ListTables');
    expect(actions).toEqual(expect.arrayContaining(await dynamodbIndexActions()));
  });

  test('on indexes', async () => {
    expect(await dynamodbIndexActions()).toEqual(expect.arrayContaining(['dynamodb:PartiQLSelect', 'dynamodb:Query', 'dynamodb:Scan']));
    expect(await dynamodbIndexActions()).not.toContain('dynamodb:GetItem');
  });

  test('on streams', async () => {
    expect(await dynamodbStreamActions())
      .toEqual(expect.arrayContaining(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator']));
    expect(await dynamodbStreamActions()).not.toContain('dynamodb:Query');
  });

  test('on keys', async () => {
    expect(await kmsKeyActions()).toEqual(expect.arrayContaining(['kms:CreateGrant', 'kms:Decrypt', 'kms:PutKeyPolicy']));
    expect(await kmsKeyActions()).not.toContain('kms:CreateKey');
  });
});
