import type { App, Stack } from 'aws-cdk-lib';
import { TableAuditTrail } from '../../../src';
import type { TableAuditTrailProps } from '../../../src';
import { ACCOUNT, PaperDeployment } from '../../support/paper';
import { simulate } from '../../support/simulator';
import type { Outcome } from '../../support/simulator';
import { HOME, shop, tableIn } from '../support/shop';

/* Who can write, read and encrypt log files, according to the simulator and the rendered policies. */

const ADMINISTRATOR = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
const ADMIN = { principal: `arn:aws:iam::${ACCOUNT}:role/Admin`, identityPolicies: [ADMINISTRATOR] };
const STRANGER = { principal: 'arn:aws:iam::444455556666:role/Admin', identityPolicies: [ADMINISTRATOR] };
const CLOUDTRAIL = { principal: 'cloudtrail.amazonaws.com', identityPolicies: [] };
const ACL = { 's3:x-amz-acl': 'bucket-owner-full-control' };

interface Call {
  readonly principal: string;
  readonly identityPolicies: readonly object[];
  readonly action: string;
  readonly context?: Record<string, string | undefined>;
}

/** The buckets and the key of a trail, and what they answer. */
function deploy(props: Partial<TableAuditTrailProps> = {}, env = HOME) {
  const stack: Stack = shop({ env });
  const trail = new TableAuditTrail(stack, 'Audit', { tables: [tableIn(stack)], trailName: 'Audit', ...props });
  const paper = new PaperDeployment(stack.node.root as App);
  const place = (id: string) => {
    const bucket = trail.node.findChild(id);
    return { arn: paper.arn(bucket), policy: paper.properties(bucket.node.findChild('Policy')).PolicyDocument };
  };
  const key = { arn: paper.arn(trail.encryptionKey), policy: paper.keyPolicy(trail.encryptionKey) };
  const asked = async (resource: string, resourcePolicy: object, call: Call): Promise<Outcome> =>
    simulate({ ...call, resource, resourcePolicy, resourceAccount: ACCOUNT, leaveOutForeignContext: true });
  return {
    trailArn: String(paper.value(stack, trail.trailArn)),
    onLogs: (call: Call, path = `AWSLogs/${ACCOUNT}/CloudTrail/file`) => asked(`${place('Bucket').arn}/${path}`, place('Bucket').policy, call),
    onBucket: (call: Call) => asked(place('Bucket').arn, place('Bucket').policy, call),
    onAccessLogs: (call: Call) => asked(`${place('AccessLogs').arn}/file`, place('AccessLogs').policy, call),
    onKey: (call: Call) => asked(key.arn, key.policy, call),
    bucketArn: place('Bucket').arn,
  };
}

const OVER_TLS = { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.3' };

describe.each([['eu-west-1', 'aws'], ['cn-north-1', 'aws-cn']])('in %s', (region, partition) => {
  const deployed = deploy({}, { ...HOME, region });
  const byTrail = { 'aws:SourceArn': `arn:${partition}:cloudtrail:${region}:${ACCOUNT}:trail/Audit`, ...OVER_TLS };
  const write = { ...CLOUDTRAIL, action: 's3:PutObject' };

  test('the trail has the ARN that the policies name', () => {
    expect(deployed.trailArn).toBe(byTrail['aws:SourceArn']);
  });

  test('CloudTrail writes log files of the account for this trail, and for no other', async () => {
    expect(await deployed.onLogs({ ...write, context: { ...byTrail, ...ACL } })).toBe('Allowed');
    expect(await deployed.onLogs({ ...write, context: { ...byTrail, ...ACL, 'aws:SourceArn': `${byTrail['aws:SourceArn']}2` } })).toBe('ImplicitlyDenied');
    expect(await deployed.onLogs({ ...write, context: { ...OVER_TLS, ...ACL } })).toBe('ImplicitlyDenied');
    expect(await deployed.onLogs({ ...write, context: byTrail })).toBe('ImplicitlyDenied');
    expect(await deployed.onLogs({ ...write, context: { ...byTrail, ...ACL } }, 'AWSLogs/444455556666/CloudTrail/file')).toBe('ImplicitlyDenied');
  });

  test('CloudTrail checks the bucket before it creates the trail', async () => {
    const check = { ...CLOUDTRAIL, action: 's3:GetBucketAcl' };
    expect(await deployed.onBucket({ ...check, context: byTrail })).toBe('Allowed');
    expect(await deployed.onBucket({ ...check, context: OVER_TLS })).toBe('ImplicitlyDenied');
  });

  test.each(['kms:GenerateDataKey', 'kms:Decrypt', 'kms:DescribeKey'])('CloudTrail may %s for this trail, and for no other', async (action) => {
    const context = { 'aws:SourceArn': byTrail['aws:SourceArn'] };
    expect(await deployed.onKey({ ...CLOUDTRAIL, action, context })).toBe('Allowed');
    expect(await deployed.onKey({ ...CLOUDTRAIL, action, context: {} })).toBe('ImplicitlyDenied');
    expect(await deployed.onKey({ ...CLOUDTRAIL, action, context: { 'aws:SourceArn': `${context['aws:SourceArn']}2` } })).toBe('ImplicitlyDenied');
  });
});

const deployed = deploy();

describe('without TLS, and over TLS before 1.2, nobody', () => {
  test.each(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'])('gets to %s on log files', async (action) => {
    for (const context of [{ 'aws:SecureTransport': 'false' }, { 'aws:SecureTransport': 'true', 's3:TlsVersion': '1.1' }]) {
      expect(await deployed.onLogs({ ...ADMIN, action, context })).toBe('ExplicitlyDenied');
      expect(await deployed.onAccessLogs({ ...ADMIN, action, context })).toBe('ExplicitlyDenied');
      expect(await deployed.onLogs({ ...CLOUDTRAIL, action, context: { ...context, ...ACL, 'aws:SourceArn': deployed.trailArn } }))
        .toBe('ExplicitlyDenied');
    }
  });

  test('lists the bucket', async () => {
    expect(await deployed.onBucket({ ...ADMIN, action: 's3:ListBucket', context: { 'aws:SecureTransport': 'false' } })).toBe('ExplicitlyDenied');
  });
});

test('the account\'s administrators read log files over TLS, and strangers do not', async () => {
  const read = { action: 's3:GetObject', context: OVER_TLS };
  expect(await deployed.onLogs({ ...ADMIN, ...read })).toBe('Allowed');
  expect(await deployed.onLogs({ ...STRANGER, ...read })).toBe('ImplicitlyDenied');
  expect(await deployed.onKey({ ...ADMIN, action: 'kms:Decrypt' })).toBe('Allowed');
  expect(await deployed.onKey({ ...STRANGER, action: 'kms:Decrypt' })).toBe('ImplicitlyDenied');
});

test('S3 writes the access log of this bucket, and of no other', async () => {
  const write = { principal: 'logging.s3.amazonaws.com', identityPolicies: [], action: 's3:PutObject' };
  const source = { ...OVER_TLS, 'aws:SourceArn': deployed.bucketArn, 'aws:SourceAccount': ACCOUNT };
  expect(await deployed.onAccessLogs({ ...write, context: source })).toBe('Allowed');
  expect(await deployed.onAccessLogs({ ...write, context: { ...source, 'aws:SourceArn': 'arn:aws:s3:::another' } })).toBe('ImplicitlyDenied');
  expect(await deployed.onAccessLogs({ ...write, context: { ...source, 'aws:SourceAccount': '444455556666' } })).toBe('ImplicitlyDenied');
});

test('CloudWatch Logs uses the key only if events are sent there', async () => {
  const logs = { principal: 'logs.eu-west-1.amazonaws.com', identityPolicies: [], action: 'kms:GenerateDataKey' };
  expect(await deployed.onKey(logs)).toBe('ImplicitlyDenied');
});
