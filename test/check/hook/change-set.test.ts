import { ask, failing } from './hook-stage';

/* Change sets: CloudFormation has resolved the properties of the resources that change. */

beforeAll(() => jest.spyOn(console, 'log').mockImplementation(() => undefined));

const KNOWN_LATER = '{{changeSet:KNOWN_AFTER_APPLY}}';
const TABLE = 'AWS::DynamoDB::Table';

interface Change {
  readonly id: string;
  readonly type?: string;
  readonly action?: string;
  readonly before?: object;
  readonly after?: object;
}

/** A changed resource as the payload has it. */
function changed({ id, type = TABLE, action = 'CREATE', before, after }: Change): object {
  const context = (Properties: object | undefined) => (Properties === undefined ? null : JSON.stringify({ Properties }));
  return { logicalResourceId: id, resourceType: type, action, lineNumber: 2, beforeContext: context(before), afterContext: context(after) };
}

async function asked(resources: object, changes: readonly Change[], environment: Record<string, string> = {}, more: object = {}) {
  const template = JSON.stringify({ ...more, Resources: resources });
  return ask({ template, changedResources: changes.map(changed) }, { target: 'CHANGE_SET', environment });
}

const names = async (...args: Parameters<typeof asked>) => ((await asked(...args)).annotations ?? []).map(({ annotationName }) => annotationName);

describe('a parameter', () => {
  const more = { Parameters: { Encrypted: { Type: 'String' } } };
  const resources = { Orders: { Type: TABLE, Properties: { SSESpecification: { SSEEnabled: { Ref: 'Encrypted' }, SSEType: 'KMS' } } } };

  test('is unknown in the template', async () => {
    expect(await names(resources, [], {}, more)).toContain('SecureTable-CustomerManagedKey[unverifiable]');
  });

  test('has the value of the change set', async () => {
    const after = { SSESpecification: { SSEEnabled: 'false', SSEType: 'KMS' } };

    expect(failing(await asked(resources, [{ id: 'Orders', after }], {}, more))).toContain('SecureTable-CustomerManagedKey Orders');
  });

  test('stays unknown if the change set does not know it either', async () => {
    const after = { SSESpecification: { SSEEnabled: KNOWN_LATER, SSEType: 'KMS' } };

    expect(await names(resources, [{ id: 'Orders', after }], {}, more)).toContain('SecureTable-CustomerManagedKey[unverifiable]');
  });

  test('stays unknown if the change set has another resource or no properties', async () => {
    const after = { SSESpecification: { SSEEnabled: 'true', SSEType: 'KMS' } };

    expect(await names(resources, [{ id: 'Orders', type: 'AWS::DynamoDB::GlobalTable', after }], {}, more)).toContain('SecureTable-CustomerManagedKey[unverifiable]');
    expect(await names(resources, [{ id: 'Orders' }], {}, more)).toContain('SecureTable-CustomerManagedKey[unverifiable]');
  });
});

test('a reference to a key of the template stays, so that the rules see the key', async () => {
  const resources = {
    Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: false, KeyPolicy: { Statement: [] } } },
    Orders: { Type: TABLE, Properties: { SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } } } },
  };
  const after = { SSESpecification: { SSEEnabled: 'true', SSEType: 'KMS', KMSMasterKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1' } };

  expect(failing(await asked(resources, [{ id: 'Orders', action: 'UPDATE', before: after, after }]))).toContain('SecureTable-KeyRotation Key');
});

test('items of lists are resolved only where the lists correspond', async () => {
  const policy = (condition: unknown) => ({
    ResourcePolicy: {
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': condition } } },
        ],
      },
    },
  });
  const resources = { Orders: { Type: TABLE, Properties: policy({ Ref: 'Plain' }) } };
  const of = async (after: object) => (await names(resources, [{ id: 'Orders', after }], {}, { Parameters: { Plain: { Type: 'String' } } }))
    .filter((name) => name.startsWith('SecureTable-TlsOnly'));

  expect(await of(policy('false'))).toEqual([]);
  expect(await of(policy('true'))).toEqual(['SecureTable-TlsOnly']);
  expect(await of({ ResourcePolicy: { PolicyDocument: { Version: '2012-10-17', Statement: [] } } })).toEqual(['SecureTable-TlsOnly[unverifiable]']);
});

test('a resource that a macro adds is checked, with unknown values unknown', async () => {
  const other = { Topic: { Type: 'AWS::SNS::Topic' } };

  expect(failing(await asked(other, [{ id: 'Made', after: {} }]))).toContain('SecureTable-CustomerManagedKey Made');
  const after = { SSESpecification: { SSEEnabled: 'true', SSEType: 'KMS', KMSMasterKeyId: KNOWN_LATER } };
  expect(await names(other, [{ id: 'Made', after }])).toContain('SecureTable-CustomerManagedKey[unverifiable]');
  expect(await names(other, [{ id: 'Made', action: 'DELETE', before: {} }])).toEqual([]);
});

describe('EXISTING=WARN', () => {
  const environment = { EXISTING: 'WARN' };
  const resources = { Orders: { Type: TABLE, Properties: { BillingMode: 'PAY_PER_REQUEST' } } };

  test('a table that does not change has its findings already', async () => {
    expect(await asked(resources, [{ id: 'Topic', type: 'AWS::SNS::Topic', after: {} }], environment)).toMatchObject({ hookStatus: 'SUCCESS' });
  });

  test('a table that changes otherwise has its findings already', async () => {
    const change = { id: 'Orders', action: 'UPDATE', before: { BillingMode: 'PROVISIONED' }, after: { BillingMode: 'PAY_PER_REQUEST' } };

    expect(await asked(resources, [change], environment)).toMatchObject({ hookStatus: 'SUCCESS' });
  });

  test('a new table has none', async () => {
    expect(failing(await asked(resources, [{ id: 'Orders', after: {} }], environment))).toContain('SecureTable-CustomerManagedKey Orders');
  });

  test('a table that loses its encryption has it from now on', async () => {
    const before = { SSESpecification: { SSEEnabled: 'true', SSEType: 'KMS', KMSMasterKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1' } };
    const change = { id: 'Orders', action: 'UPDATE', before, after: { BillingMode: 'PAY_PER_REQUEST' } };
    const answer = await asked(resources, [change], environment);

    expect(failing(answer)).toContain('SecureTable-CustomerManagedKey Orders');
    expect(failing(answer)).not.toContain('SecureTable-TlsOnly Orders');
  });
});
