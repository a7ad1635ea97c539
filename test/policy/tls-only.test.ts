import { App, aws_iam as iam, Stack } from 'aws-cdk-lib';
import { denyInsecureTransport } from '../../src/policy/tls-only';
import type { TlsOnlySubject } from '../../src/policy/tls-only';
import { ACCOUNT, OTHER_ACCOUNT } from '../support/paper';
import { deployed } from '../support/statements';
import { streamTlsViolations, tlsViolations } from '../support/tls-proof';

type Traits = Omit<TlsOnlySubject, 'stack'>;

/** Name, partition, Region of the table and Region of the stack; undefined for a Region-agnostic stack. */
const ENVIRONMENTS: readonly (readonly [string, string, string, string | undefined])[] = [
  ['aws', 'aws', 'eu-west-1', 'eu-west-1'],
  ['aws-cn', 'aws-cn', 'cn-north-1', 'cn-north-1'],
  ['aws-us-gov', 'aws-us-gov', 'us-gov-west-1', 'us-gov-west-1'],
  ['a stack without a Region', 'aws', 'eu-west-1', undefined],
  ['a stack without a Region, deployed in China', 'aws-cn', 'cn-north-1', undefined],
];

function subjectIn(region: string | undefined, traits: Traits = {}): TlsOnlySubject {
  return { ...traits, stack: new Stack(new App(), 'Stack', region === undefined ? {} : { env: { account: ACCOUNT, region } }) };
}

function statementOf(kind: 'table' | 'stream', subject: TlsOnlySubject): iam.PolicyStatement {
  return iam.PolicyStatement.fromJson(denyInsecureTransport(kind, subject));
}

function onTable(region: string | undefined, traits: Traits, deployedIn?: string, more: iam.PolicyStatement[] = []) {
  const subject = subjectIn(region, traits);
  return deployed(subject.stack, [statementOf('table', subject), ...more], deployedIn);
}

function onStream(region: string | undefined, traits: Traits, deployedIn?: string, more: iam.PolicyStatement[] = []) {
  const subject = subjectIn(region, traits);
  return deployed(subject.stack, [statementOf('stream', subject), ...more], deployedIn);
}

function arnsOf(partition: string, region: string) {
  const tableArn = `arn:${partition}:dynamodb:${region}:${ACCOUNT}:table/Orders`;
  return { tableArn, indexArns: [`${tableArn}/index/ByCustomer`], streamArn: `${tableArn}/stream/2026-01-01T00:00:00.000` };
}

function replicationRole(partition: string): string {
  return `arn:${partition}:iam::${ACCOUNT}:role/aws-service-role/replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication`;
}

function scalingRole(partition: string): string {
  const name = 'AWSServiceRoleForApplicationAutoScaling_DynamoDBTable';
  return `arn:${partition}:iam::${ACCOUNT}:role/aws-service-role/dynamodb.application-autoscaling.amazonaws.com/${name}`;
}

describe.each(ENVIRONMENTS)('in %s', (_, partition, region, stackRegion) => {
  const arns = arnsOf(partition, region);

  test('a table in one Region denies plain HTTP to every principal', async () => {
    expect(await tlsViolations(onTable(stackRegion, {}, region), arns)).toEqual([]);
    expect(await streamTlsViolations(onStream(stackRegion, {}, region), arns)).toEqual([]);
  });

  test('a provisioned table exempts the autoscaling role; its stream exempts no role', async () => {
    expect(await tlsViolations(onTable(stackRegion, { provisioned: true }, region), { ...arns, exemptRoles: [scalingRole(partition)] })).toEqual([]);
    expect(await streamTlsViolations(onStream(stackRegion, { provisioned: true }, region), arns)).toEqual([]);
  });

  test('a replicated table and its stream exempt both service-linked roles', async () => {
    const exemptRoles = [replicationRole(partition), scalingRole(partition)];

    expect(await tlsViolations(onTable(stackRegion, { replicated: true }, region), { ...arns, exemptRoles })).toEqual([]);
    expect(await streamTlsViolations(onStream(stackRegion, { replicated: true }, region), { ...arns, exemptRoles })).toEqual([]);
  });
});

describe('service-linked roles', () => {
  const arns = arnsOf('aws', 'eu-west-1');

  test('are exempt only where they are needed', async () => {
    const [replication, scaling] = [replicationRole('aws'), scalingRole('aws')];
    const denied = (role: string) => expect.stringContaining(`ExplicitlyDenied: ${role} dynamodb:UpdateTable`);

    expect(await tlsViolations(onTable('eu-west-1', {}), { ...arns, exemptRoles: [scaling] })).toContainEqual(denied(scaling));
    expect(await tlsViolations(onTable('eu-west-1', { provisioned: true }), { ...arns, exemptRoles: [scaling, replication] }))
      .toContainEqual(denied(replication));
  });

  test('of another account are not exempt', async () => {
    const exemptRoles = [replicationRole('aws').replace(ACCOUNT, OTHER_ACCOUNT), replicationRole('aws'), scalingRole('aws')];

    expect(await tlsViolations(onTable('eu-west-1', { replicated: true }), { ...arns, exemptRoles }))
      .toContainEqual(expect.stringContaining(`ExplicitlyDenied: ${exemptRoles[0]}`));
  });
});

describe('an Allow statement in the same policy', () => {
  const other = `arn:aws:iam::${OTHER_ACCOUNT}:role/Reader`;
  const arns = arnsOf('aws', 'eu-west-1');

  test('for another account applies only over TLS, on the table and its indexes', async () => {
    const actions = ['dynamodb:GetItem', 'dynamodb:Query'];
    const allow = new iam.PolicyStatement({ principals: [new iam.ArnPrincipal(other)], actions, resources: ['*'] });

    expect(await tlsViolations(onTable('eu-west-1', {}, undefined, [allow]), { ...arns, allowedPrincipals: [other] })).toEqual([]);
  });

  test('for another account applies only over TLS on the stream too', async () => {
    const allow = new iam.PolicyStatement({ principals: [new iam.ArnPrincipal(other)], actions: ['dynamodb:GetRecords'], resources: ['*'] });

    expect(await streamTlsViolations(onStream('eu-west-1', {}, undefined, [allow]), { ...arns, allowedPrincipals: [other] })).toEqual([]);
  });

  test('for a whole account or a service that acts for it applies only over TLS', async () => {
    const account = new iam.PolicyStatement({ principals: [new iam.AccountPrincipal(OTHER_ACCOUNT)], actions: ['dynamodb:*'], resources: ['*'] });
    const service = new iam.PolicyStatement({
      principals: [new iam.ServicePrincipal('redshift.amazonaws.com')],
      actions: ['dynamodb:ExportTableToPointInTime'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
    });

    expect(await tlsViolations(onTable('eu-west-1', {}, undefined, [account, service]), arns)).toEqual([]);
  });
});

describe('with replicas in other accounts', () => {
  const arns = arnsOf('aws', 'eu-west-1');
  const exemptRoles = [replicationRole('aws'), scalingRole('aws')];
  const replication = 'replication.dynamodb.amazonaws.com';
  const SERVICES = [replication, 'glue.amazonaws.com', 'redshift.amazonaws.com'];

  function replicates(): iam.PolicyStatement {
    return new iam.PolicyStatement({
      principals: [new iam.ServicePrincipal(replication)],
      actions: ['dynamodb:ReadDataForReplication', 'dynamodb:WriteDataForReplication', 'dynamodb:ReplicateSettings'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': [ACCOUNT, OTHER_ACCOUNT] } },
    });
  }

  test('only the services, which call without a role ARN, are exempt', async () => {
    const expectations = { ...arns, exemptRoles, exemptServices: SERVICES };

    expect(await tlsViolations(onTable('eu-west-1', { replicated: true, multiAccount: true }, undefined, [replicates()]), expectations)).toEqual([]);
    expect(await streamTlsViolations(onStream('eu-west-1', { replicated: true, multiAccount: true }), expectations)).toEqual([]);
  });

  test('without that exemption the replication service is denied', async () => {
    const policy = onTable('eu-west-1', { replicated: true }, undefined, [replicates()]);

    expect(await tlsViolations(policy, { ...arns, exemptRoles, exemptServices: [replication] }))
      .toContainEqual(expect.stringContaining(`ExplicitlyDenied: ${replication} dynamodb:WriteDataForReplication`));
  });
});

describe('the rendered statement', () => {
  const subject = subjectIn('eu-west-1');

  test('has the resource `*`, since the own ARN would be circular, and every principal', () => {
    const expected = {
      Sid: 'DenyInsecureTransport', Effect: 'Deny', Principal: '*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    };

    expect(subject.stack.resolve(denyInsecureTransport('table', subject))).toEqual({ ...expected, Action: 'dynamodb:*' });
    expect(subject.stack.resolve(denyInsecureTransport('stream', subject)))
      .toEqual({ ...expected, Action: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'] });
  });

  test('passes CDK\'s own checks of a resource policy', () => {
    const document = new iam.PolicyDocument({ statements: [statementOf('table', subject), statementOf('stream', subject)] });

    expect(document.validateForResourcePolicy()).toEqual([]);
  });
});
