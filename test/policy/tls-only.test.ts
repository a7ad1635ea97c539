import { App, aws_iam as iam, Stack } from 'aws-cdk-lib';
import { denyInsecureTransport } from '../../src/policy/tls-only';
import type { TlsOnlySubject } from '../../src/policy/tls-only';
import { ACCOUNT, OTHER_ACCOUNT } from '../support/paper';
import { deployed } from '../support/statements';
import { streamTlsViolations, tlsViolations } from '../support/tls-proof';

type About = Omit<TlsOnlySubject, 'stack'>;

/** A partition as a table in it sees it; undefined as Region of the stack: the stack does not say where it is deployed. */
const PLACES: readonly (readonly [string, string, string, string | undefined])[] = [
  ['aws', 'aws', 'eu-west-1', 'eu-west-1'],
  ['aws-cn', 'aws-cn', 'cn-north-1', 'cn-north-1'],
  ['aws-us-gov', 'aws-us-gov', 'us-gov-west-1', 'us-gov-west-1'],
  ['a stack without a Region', 'aws', 'eu-west-1', undefined],
  ['a stack without a Region, deployed in China', 'aws-cn', 'cn-north-1', undefined],
];

function subjectIn(region: string | undefined, about: About = {}): TlsOnlySubject {
  return { ...about, stack: new Stack(new App(), 'Stack', region === undefined ? {} : { env: { account: ACCOUNT, region } }) };
}

function statementOf(kind: 'table' | 'stream', subject: TlsOnlySubject): iam.PolicyStatement {
  return iam.PolicyStatement.fromJson(denyInsecureTransport(kind, subject));
}

function onTable(region: string | undefined, about: About, deployedIn?: string, more: iam.PolicyStatement[] = []) {
  const subject = subjectIn(region, about);
  return deployed(subject.stack, [statementOf('table', subject), ...more], deployedIn);
}

function onStream(region: string | undefined, about: About, deployedIn?: string, more: iam.PolicyStatement[] = []) {
  const subject = subjectIn(region, about);
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

describe.each(PLACES)('in %s', (_, partition, region, stackRegion) => {
  const arns = arnsOf(partition, region);

  test('a table of one Region denies plain requests to everybody', async () => {
    expect(await tlsViolations(onTable(stackRegion, {}, region), arns)).toEqual([]);
    expect(await streamTlsViolations(onStream(stackRegion, {}, region), arns)).toEqual([]);
  });

  test('a provisioned table exempts the autoscaling role; its stream, which that role does not read, nobody', async () => {
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

  test('are exempt only where they have work to do', async () => {
    const [replication, scaling] = [replicationRole('aws'), scalingRole('aws')];
    const denied = (role: string) => expect.stringContaining(`ExplicitlyDenied: ${role} dynamodb:UpdateTable`);

    expect(await tlsViolations(onTable('eu-west-1', {}), { ...arns, exemptRoles: [scaling] })).toContainEqual(denied(scaling));
    expect(await tlsViolations(onTable('eu-west-1', { provisioned: true }), { ...arns, exemptRoles: [scaling, replication] }))
      .toContainEqual(denied(replication));
  });

  test('of another account are not meant', async () => {
    const exemptRoles = [replicationRole('aws').replace(ACCOUNT, OTHER_ACCOUNT), replicationRole('aws'), scalingRole('aws')];

    expect(await tlsViolations(onTable('eu-west-1', { replicated: true }), { ...arns, exemptRoles }))
      .toContainEqual(expect.stringContaining(`ExplicitlyDenied: ${exemptRoles[0]}`));
  });
});

describe('what the policy allows besides', () => {
  const other = `arn:aws:iam::${OTHER_ACCOUNT}:role/Reader`;
  const arns = arnsOf('aws', 'eu-west-1');

  test('to another account holds over TLS alone, on the table and its indexes', async () => {
    const allow = new iam.PolicyStatement({ principals: [new iam.ArnPrincipal(other)], actions: ['dynamodb:GetItem', 'dynamodb:Query'], resources: ['*'] });

    expect(await tlsViolations(onTable('eu-west-1', {}, undefined, [allow]), { ...arns, allowedPrincipals: [other] })).toEqual([]);
  });

  test('to another account on the stream, too', async () => {
    const allow = new iam.PolicyStatement({ principals: [new iam.ArnPrincipal(other)], actions: ['dynamodb:GetRecords'], resources: ['*'] });

    expect(await streamTlsViolations(onStream('eu-west-1', {}, undefined, [allow]), { ...arns, allowedPrincipals: [other] })).toEqual([]);
  });

  test('to a whole account and to a service that acts for it', async () => {
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

  test('the services, which carry no role\'s ARN, are exempt, and nobody else', async () => {
    const expectations = { ...arns, exemptRoles, exemptServices: SERVICES };

    expect(await tlsViolations(onTable('eu-west-1', { replicated: true, multiAccount: true }, undefined, [replicates()]), expectations)).toEqual([]);
    expect(await streamTlsViolations(onStream('eu-west-1', { replicated: true, multiAccount: true }), expectations)).toEqual([]);
  });

  test('forgetting that denies the replication service its work', async () => {
    expect(await tlsViolations(onTable('eu-west-1', { replicated: true }, undefined, [replicates()]), { ...arns, exemptRoles, exemptServices: [replication] }))
      .toContainEqual(expect.stringContaining(`ExplicitlyDenied: ${replication} dynamodb:WriteDataForReplication`));
  });
});

describe('as it is written', () => {
  const subject = subjectIn('eu-west-1');

  test('the resource is `*`, since the own ARN would be circular, and the principal everybody', () => {
    const expected = { Sid: 'DenyInsecureTransport', Effect: 'Deny', Principal: '*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } };

    expect(subject.stack.resolve(denyInsecureTransport('table', subject))).toEqual({ ...expected, Action: 'dynamodb:*' });
    expect(subject.stack.resolve(denyInsecureTransport('stream', subject)))
      .toEqual({ ...expected, Action: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'] });
  });

  test('a statement passes CDK\'s own checks of a resource policy', () => {
    const document = new iam.PolicyDocument({ statements: [statementOf('table', subject), statementOf('stream', subject)] });

    expect(document.validateForResourcePolicy()).toEqual([]);
  });
});
