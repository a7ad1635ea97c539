import { ask, eventOf, failing, STACK_ID, templateWith } from './hook-stage';
import { handler } from '../../../src/check/hook/handler';
import { EXEMPTION_METADATA } from '../../../src/cloudformation/exemption';

/* The answers of the hook to templates. */

const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
afterEach(() => log.mockClear());

const INSECURE = JSON.stringify(templateWith());
const YAML = 'Resources:\n  Orders:\n    Type: AWS::DynamoDB::Table\n    Properties:\n      SSESpecification: { SSEEnabled: no }\n';
const WITHOUT_TABLES = '{"Resources":{"Topic":{"Type":"AWS::SNS::Topic"}}}';

describe('a template with findings', () => {
  test.each([['JSON', INSECURE], ['YAML', YAML]])('in %s fails, with the token of the request', async (_, template) => {
    const answer = await ask({ template });

    expect(answer).toMatchObject({ hookStatus: 'FAILED', errorCode: 'NonCompliant', clientRequestToken: 'f8da6d11' });
    expect(failing(answer)).toEqual(expect.arrayContaining(['SecureTable-CustomerManagedKey Orders', 'SecureTable-TlsOnly Orders']));
    expect(answer.message).toMatch(/^Shop: 2 findings\.\n\[SecureTable-\w+\] Orders: .*\n\[SecureTable-\w+\] Orders: /);
  });

  test('has an annotation with the fix and the page of the rule for each finding', async () => {
    const { annotations = [] } = await ask({ template: INSECURE });
    const key = annotations.find(({ annotationName }) => annotationName === 'SecureTable-CustomerManagedKey')!;

    expect(key).toMatchObject({ status: 'FAILED', severityLevel: 'HIGH' });
    expect(key.statusMessage).toMatch(/^Orders: /);
    expect(key.remediationMessage).toMatch(/KMSMasterKeyId/);
    expect(key.remediationLink).toMatch(/^https:\/\/github\.com\/.*docs\/rules\.md#customermanagedkey$/);
  });

  test('passes as a warning where no guarded rule is concerned', async () => {
    const { annotations = [] } = await ask({ template: INSECURE });

    expect(annotations.filter(({ annotationName }) => annotationName === 'SecureTable-BackupPlan')).toEqual([
      expect.objectContaining({ severityLevel: 'LOW', status: 'FAILED' }),
    ]);
  });

  test('has a message and annotations within the limits of CloudFormation', async () => {
    const resources = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`Table${n}`, { Type: 'AWS::DynamoDB::Table', Properties: {} }]));
    const { message, annotations = [] } = await ask({ template: JSON.stringify({ Resources: resources }) });

    expect(message.length).toBeLessThanOrEqual(4096);
    expect(message).toMatch(/more in the annotations\)$/);
    expect(annotations).toHaveLength(100);
    expect(new Set(annotations.map(({ severityLevel }) => severityLevel))).toEqual(new Set(['HIGH']));
  });
});

describe('a template without findings', () => {
  test('succeeds', async () => {
    expect(await ask({ template: WITHOUT_TABLES })).toEqual({
      hookStatus: 'SUCCESS', message: 'Shop: 0 tables checked, no findings', clientRequestToken: 'f8da6d11',
    });
  });

  test('is not asked for when a stack is deleted', async () => {
    expect(await handler(eventOf({ point: 'DELETE_PRE_PROVISION' }, ''))).toMatchObject({ hookStatus: 'SUCCESS' });
    expect(await ask({ template: '' })).toMatchObject({ hookStatus: 'SUCCESS', message: 'Shop: there is no template to check' });
  });
});

describe('a value that is known only at deployment', () => {
  const importing = templateWith({ SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: { 'Fn::ImportValue': 'TableKey' } } });
  const unverifiable = async (environment: Record<string, string>) => {
    const { annotations = [] } = await ask({ template: JSON.stringify(importing) }, { environment });
    return annotations.filter(({ annotationName }) => annotationName.includes('unverifiable'));
  };

  test('is an annotation by default', async () => {
    const found = await unverifiable({});

    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ status, severityLevel }) => status !== 'SKIPPED' || severityLevel !== 'LOW')).toEqual([]);
  });

  test('fails with UNVERIFIABLE=FAIL', async () => {
    expect((await unverifiable({ UNVERIFIABLE: 'FAIL' })).filter(({ severityLevel }) => severityLevel === 'HIGH').length).toBeGreaterThan(0);
  });
});

describe('a finding that the stack has already', () => {
  const previousTemplate = INSECURE;
  const template = JSON.stringify({ Resources: { ...templateWith().Resources, New: { Type: 'AWS::DynamoDB::Table', Properties: {} } } });
  const point = 'UPDATE_PRE_PROVISION';

  test('fails by default', async () => {
    expect(failing(await ask({ template, previousTemplate }, { point }))).toContain('SecureTable-CustomerManagedKey Orders');
  });

  test('warns with EXISTING=WARN, and a new one fails', async () => {
    const answer = await ask({ template, previousTemplate }, { point, environment: { EXISTING: 'WARN' } });

    expect(failing(answer)).toContain('SecureTable-CustomerManagedKey New');
    expect(failing(answer)).not.toContain('SecureTable-CustomerManagedKey Orders');
    expect(answer.annotations).toContainEqual(expect.objectContaining({
      annotationName: 'SecureTable-CustomerManagedKey', severityLevel: 'MEDIUM', statusMessage: expect.stringMatching(/^Orders: .*The stack has this finding already\.$/),
    }));
  });

  test('is all that is left: the answer is SUCCESS', async () => {
    expect(await ask({ template: previousTemplate, previousTemplate }, { point, environment: { EXISTING: 'WARN' } })).toMatchObject({ hookStatus: 'SUCCESS' });
  });

  test('is new if the previous template cannot be read', async () => {
    expect(failing(await ask({ template, previousTemplate: '{' }, { point, environment: { EXISTING: 'WARN' } }))).toContain('SecureTable-CustomerManagedKey Orders');
  });
});

describe('an exemption in the metadata', () => {
  const exemption = { rules: ['CustomerManagedKey'], reason: 'synthetic data', until: '2099-12-31' };
  const template = JSON.stringify(templateWith({}, {}, { [EXEMPTION_METADATA]: [exemption] }));

  test('is honored by default, with its reason', async () => {
    const answer = await ask({ template });

    expect(failing(answer)).not.toContain('SecureTable-CustomerManagedKey Orders');
    expect(answer.annotations).toContainEqual(expect.objectContaining({
      annotationName: 'SecureTable-CustomerManagedKey',
      status: 'SKIPPED',
      severityLevel: 'INFORMATIONAL',
      statusMessage: expect.stringMatching(/Exempt until 2099-12-31: synthetic data$/),
    }));
  });

  test('has no effect with EXEMPTIONS=REPORT', async () => {
    expect(failing(await ask({ template }, { environment: { EXEMPTIONS: 'REPORT' } }))).toContain('SecureTable-CustomerManagedKey Orders');
  });
});

describe('the hook itself fails, as an answer', () => {
  test.each([
    ['a template that cannot be read', { template: '{ "Resources": ' }, {}, /MalformedTemplate/],
    ['a text that is no template', { template: '[]' }, {}, /NotATemplate/],
    ['a target that is not checked', { template: INSECURE }, { target: 'RESOURCE' as const }, /HookRequestUnreadable/],
    ['a setting that is unknown', { template: INSECURE }, { environment: { EXISTING: 'warn' } }, /HookSettingUnknown/],
  ])('%s', async (_, payload, asked, message) => {
    expect(await ask(payload, asked)).toEqual({
      hookStatus: 'FAILED', errorCode: 'InternalFailure', clientRequestToken: 'f8da6d11', message: expect.stringMatching(message),
    });
  });

  test('an event that is no request', async () => {
    expect(await handler(null)).toMatchObject({ hookStatus: 'FAILED', errorCode: 'InternalFailure', clientRequestToken: '' });
  });
});

test('the other spellings of the user guide are read', async () => {
  const { clientRequestToken, stackId, ...event } = eventOf({ point: 'DELETE_PRE_PROVISION' }, '') as Record<string, any>;

  expect([clientRequestToken, stackId]).toEqual(['f8da6d11', STACK_ID]);
  expect(await handler({ ...event, clientRequesttoken: 'token', stackID: STACK_ID })).toMatchObject({ clientRequestToken: 'token', message: expect.stringContaining('Shop: ') });
});

test('each answer is one line in the log, without the presigned URL', async () => {
  await ask({ template: INSECURE });

  expect(log).toHaveBeenCalledTimes(1);
  expect(JSON.parse(log.mock.calls[0][0] as string)).toMatchObject({ hookStatus: 'FAILED', errorCode: 'NonCompliant' });
  expect(log.mock.calls[0][0]).not.toContain('X-Amz-Signature');
});
