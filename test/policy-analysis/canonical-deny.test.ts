import fc from 'fast-check';
import { findHole } from './find-hole';
import {
  ACCOUNT, AUTOSCALING_ROLE, deny, OTHER_ACCOUNT, OVER_HTTP, policy, REPLICATION_ROLE, serviceLinkedRole, STREAM, STREAM_ACTIONS, TABLE, text,
} from './fixtures';
import type { Json, JsonObject } from './fixtures';
import { literal } from '../../src/cloudformation/text';
import { isCanonicalDeny } from '../../src/policy-analysis';
import type { PolicySubject } from '../../src/policy-analysis';
import { dynamodbTableActions } from '../support/simulator';
import { runs } from '../support/sizes';

/** The analysis without its fast path: every document is proven by meaning. */
function proofByMeaning() {
  let loaded: typeof import('../../src/policy-analysis') | undefined;
  jest.isolateModules(() => {
    jest.doMock('../../src/policy-analysis/canonical-deny', () => ({ isCanonicalDeny: () => false }));
    loaded = jest.requireActual('../../src/policy-analysis');
  });
  jest.dontMock('../../src/policy-analysis/canonical-deny');
  return loaded!;
}

const byMeaning = proofByMeaning();
const TLS_ONLY = { tlsOnly: true, holes: [], unverifiable: [] };

const OWN_ACCOUNT = text('${AWS::AccountId}');
const OWN_PARTITION = text('${AWS::Partition}');
const here = (role: string) => text(role.replace('arn:aws:', 'arn:${AWS::Partition}:').replace(ACCOUNT, '${AWS::AccountId}'));
const inChina = (role: string) => role.replace('arn:aws:', 'arn:aws-cn:');
const inOther = (role: string) => role.replace(ACCOUNT, OTHER_ACCOUNT);

type Kind = PolicySubject['kind'];
const ACTIONS: Record<Kind, Json> = { table: 'dynamodb:*', stream: STREAM_ACTIONS };
const exempting = (...roles: Json[]): JsonObject => ({ ...OVER_HTTP, StringNotEquals: { 'aws:PrincipalArn': roles } });

function subjectOf(kind: Kind, changes: Partial<PolicySubject> = {}): PolicySubject {
  return { kind, partition: 'aws', accounts: [ACCOUNT], arns: [kind === 'table' ? TABLE : STREAM], ...changes };
}

function isCanonical(document: unknown, subject: PolicySubject): boolean {
  return isCanonicalDeny(document, subject.kind, () => subject);
}

/** The deny as this library writes it, changed where the test wants it. */
function canonical(kind: Kind, changes: JsonObject = {}): JsonObject {
  return policy(deny({ Action: ACTIONS[kind], ...changes }));
}

describe.each<Kind>(['table', 'stream'])('the deny of a %s', (kind) => {
  test.each<[string, JsonObject]>([
    ['as the library renders it', canonical(kind)],
    ['that exempts both roles', canonical(kind, { Condition: exempting(REPLICATION_ROLE, AUTOSCALING_ROLE) })],
    ['that exempts one role', canonical(kind, { Condition: exempting(AUTOSCALING_ROLE) })],
    ['that exempts the roles of the stack\'s account and partition', canonical(kind, { Condition: exempting(here(REPLICATION_ROLE), here(AUTOSCALING_ROLE)) })],
    ['with an exempt role that is no list', canonical(kind, { Condition: { ...OVER_HTTP, StringNotEquals: { 'aws:PrincipalArn': AUTOSCALING_ROLE } } })],
    ['with a statement that is no list', { Version: '2012-10-17', Statement: deny({ Action: ACTIONS[kind] }) }],
    ['without a Sid', policy(Object.fromEntries(Object.entries(deny({ Action: ACTIONS[kind] })).filter(([key]) => key !== 'Sid')))],
    ['with another Sid', canonical(kind, { Sid: 'TlsOnly' })],
    ['for AWS principals', canonical(kind, { Principal: { AWS: '*' } })],
    ['for a list of AWS principals', canonical(kind, { Principal: { AWS: ['*'] } })],
    ['on a list of resources', canonical(kind, { Resource: ['*'] })],
    ['on a list of values', canonical(kind, { Condition: { Bool: { 'aws:SecureTransport': ['false'] } } })],
    ['of a list of actions, in any order', canonical(kind, { Action: kind === 'table' ? ['dynamodb:*'] : [...STREAM_ACTIONS].reverse() })],
  ])('%s is recognized', (_, document) => {
    expect(isCanonical(document, subjectOf(kind))).toBe(true);
    expect(byMeaning.analyzeTlsOnly(document, subjectOf(kind))).toEqual(TLS_ONLY);
    expect(byMeaning.deployability(document, subjectOf(kind))).toEqual([]);
  });

  test.each<[string, JsonObject]>([
    ['other actions', canonical(kind, { Action: ACTIONS[kind === 'table' ? 'stream' : 'table'] })],
    ['an action less', canonical(kind, { Action: kind === 'table' ? [] : STREAM_ACTIONS.slice(1) })],
    ['an action more', canonical(kind, { Action: [ACTIONS[kind], 'dynamodb:GetItem'].flat() })],
    ['an action twice', canonical(kind, { Action: [ACTIONS[kind], [ACTIONS[kind]].flat()[0]].flat() })],
    ['a single action', canonical(kind, { Action: 'dynamodb:GetRecords' })],
    ['every action of every service', canonical(kind, { Action: '*' })],
    ['actions in other case', canonical(kind, { Action: [ACTIONS[kind]].flat().map((action) => String(action).toUpperCase()) })],
    ['actions that only the deployment knows', canonical(kind, { Action: { Ref: 'Actions' } })],
    ['NotAction', canonical(kind, { NotAction: ACTIONS[kind] })],
    ['NotAction as well', policy({ ...deny({ Action: ACTIONS[kind] }), NotAction: 's3:*' })],
    ['a resource by its ARN', canonical(kind, { Resource: kind === 'table' ? TABLE : STREAM })],
    ['a resource more', canonical(kind, { Resource: ['*', TABLE] })],
    ['a resource that only the deployment knows', canonical(kind, { Resource: { 'Fn::GetAtt': ['Table', 'Arn'] } })],
    ['a resource that only the deployment knows, in a list', canonical(kind, { Resource: [{ 'Fn::GetAtt': ['Table', 'Arn'] }] })],
    ['NotResource', canonical(kind, { NotResource: TABLE })],
    ['an Allow', canonical(kind, { Effect: 'Allow' })],
    ['an effect in other case', canonical(kind, { Effect: 'deny' })],
    ['an effect that only the deployment knows', canonical(kind, { Effect: { Ref: 'Effect' } })],
    ['one account', canonical(kind, { Principal: { AWS: ACCOUNT } })],
    ['another principal as well', canonical(kind, { Principal: { AWS: ['*', ACCOUNT] } })],
    ['a service as well', canonical(kind, { Principal: { AWS: '*', Service: 'glue.amazonaws.com' } })],
    ['any service', canonical(kind, { Principal: { Service: '*' } })],
    ['a list of principals', canonical(kind, { Principal: ['*'] })],
    ['no principal', canonical(kind, { Principal: {} })],
    ['a principal that only the deployment knows', canonical(kind, { Principal: { AWS: { Ref: 'Who' } } })],
    ['NotPrincipal', canonical(kind, { NotPrincipal: { AWS: ACCOUNT } })],
    ['no condition', canonical(kind, { Condition: {} })],
    ['a condition that is none', canonical(kind, { Condition: 'TLS' })],
    ['conditions that only the deployment knows', canonical(kind, { Condition: { Ref: 'Conditions' } })],
    ['BoolIfExists', canonical(kind, { Condition: { BoolIfExists: OVER_HTTP.Bool } })],
    ['Bool in other case', canonical(kind, { Condition: { bool: OVER_HTTP.Bool } })],
    ['StringEquals', canonical(kind, { Condition: { StringEquals: OVER_HTTP.Bool } })],
    ['a quantifier', canonical(kind, { Condition: { 'ForAnyValue:Bool': OVER_HTTP.Bool } })],
    ['the value "true"', canonical(kind, { Condition: { Bool: { 'aws:SecureTransport': 'true' } } })],
    ['the value true', canonical(kind, { Condition: { Bool: { 'aws:SecureTransport': true } } })],
    ['the value false', canonical(kind, { Condition: { Bool: { 'aws:SecureTransport': false } } })],
    ['the value "False"', canonical(kind, { Condition: { Bool: { 'aws:SecureTransport': 'False' } } })],
    ['both values', canonical(kind, { Condition: { Bool: { 'aws:SecureTransport': ['false', 'true'] } } })],
    ['no value', canonical(kind, { Condition: { Bool: { 'aws:SecureTransport': [] } } })],
    ['a value that only the deployment knows', canonical(kind, { Condition: { Bool: { 'aws:SecureTransport': { Ref: 'Tls' } } } })],
    ['a key in other case', canonical(kind, { Condition: { Bool: { 'AWS:SecureTransport': 'false' } } })],
    ['another key', canonical(kind, { Condition: { Bool: { 'aws:ViaAWSService': 'false' } } })],
    ['another key as well', canonical(kind, { Condition: { Bool: { 'aws:SecureTransport': 'false', 'aws:ViaAWSService': 'false' } } })],
    ['another operator as well', canonical(kind, { Condition: { ...OVER_HTTP, StringEquals: { 'aws:SourceVpc': 'vpc-1' } } })],
    ['services of AWS exempt', canonical(kind, { Condition: { ...exempting(REPLICATION_ROLE), BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } } })],
    ['another key exempt', canonical(kind, { Condition: { ...OVER_HTTP, StringNotEquals: { 'aws:PrincipalAccount': ACCOUNT } } })],
    ['another key exempt as well', canonical(kind, {
      Condition: { ...OVER_HTTP, StringNotEquals: { 'aws:PrincipalArn': REPLICATION_ROLE, 'aws:PrincipalAccount': ACCOUNT } },
    })],
    ['an empty list of roles', canonical(kind, { Condition: exempting() })],
    ['a role of another account', canonical(kind, { Condition: exempting(inOther(REPLICATION_ROLE)) })],
    ['a role of another account as well', canonical(kind, { Condition: exempting(REPLICATION_ROLE, inOther(REPLICATION_ROLE)) })],
    ['a role of another partition', canonical(kind, { Condition: exempting(inChina(REPLICATION_ROLE)) })],
    ['a role of any account', canonical(kind, { Condition: exempting(REPLICATION_ROLE.replace(ACCOUNT, '*')) })],
    ['a pattern of roles', canonical(kind, { Condition: exempting(`${REPLICATION_ROLE}*`) })],
    ['a role that is none of the two', canonical(kind, { Condition: exempting(`arn:aws:iam::${ACCOUNT}:role/Legacy`) })],
    ['a role of that name that no service has', canonical(kind, { Condition: exempting(`arn:aws:iam::${ACCOUNT}:role/AWSServiceRoleForDynamoDBReplication`) })],
    ['a role in other case', canonical(kind, { Condition: exempting(REPLICATION_ROLE.toLowerCase()) })],
    ['roles by another operator', canonical(kind, { Condition: { ...OVER_HTTP, ArnNotLike: { 'aws:PrincipalArn': REPLICATION_ROLE } } })],
    ['a role that only the deployment knows', canonical(kind, { Condition: exempting({ 'Fn::GetAtt': ['Role', 'Arn'] }) })],
    ['an account that only looks like that of the stack', canonical(kind, { Condition: exempting(REPLICATION_ROLE.replace(ACCOUNT, literal(OWN_ACCOUNT))) })],
    ['a partition that only looks like that of the stack', canonical(kind, { Condition: exempting(REPLICATION_ROLE.replace(':aws:', `:${literal(OWN_PARTITION)}:`)) })],
    ['the Region in the place of the account', canonical(kind, { Condition: exempting(REPLICATION_ROLE.replace(ACCOUNT, text('${AWS::Region}'))) })],
    ['another element', canonical(kind, { Comment: 'ours' })],
    ['a Sid with a pseudo parameter', canonical(kind, { Sid: text('Deny${AWS::Region}') })],
    ['a Sid that only the deployment knows', canonical(kind, { Sid: { Ref: 'Sid' } })],
    ['another statement', policy(deny({ Action: ACTIONS[kind] }), { Effect: 'Allow', Principal: { AWS: ACCOUNT }, Action: ACTIONS[kind], Resource: '*' })],
    ['the same statement twice', policy(deny({ Action: ACTIONS[kind] }), deny({ Action: ACTIONS[kind] }))],
    ['a statement in a list of lists', { Version: '2012-10-17', Statement: [[deny({ Action: ACTIONS[kind] })]] }],
    ['no statement', policy()],
    ['statements that only the deployment knows', { Version: '2012-10-17', Statement: { 'Fn::If': ['C', [], []] } }],
    ['an Id', { ...canonical(kind), Id: 'ours' }],
    ['another version', { ...canonical(kind), Version: '2008-10-17' }],
    ['no version', { Statement: [deny({ Action: ACTIONS[kind] })] }],
    ['other elements than those of a policy', { ...canonical(kind), Owner: 'me' }],
  ])('with %s is left to the proof', (_, document) => {
    expect(isCanonical(document, subjectOf(kind))).toBe(false);
  });

  test.each<[string, unknown]>([['a text', JSON.stringify(canonical(kind))], ['a list', [canonical(kind)]], ['nothing', undefined], ['null', null]])(
    'as %s is left to the proof', (_, document) => {
      expect(isCanonical(document, subjectOf(kind))).toBe(false);
    });

  test('is recognized without a look at the table, where it exempts no principal', () => {
    const subject = jest.fn(() => subjectOf(kind));

    expect([canonical(kind), canonical(kind, { Action: 'dynamodb:GetItem' })].map((document) => isCanonicalDeny(document, kind, subject))).toEqual([true, false]);
    expect(subject).not.toHaveBeenCalled();
    expect(isCanonicalDeny(canonical(kind, { Condition: exempting(AUTOSCALING_ROLE) }), kind, subject)).toBe(true);
    expect(subject).toHaveBeenCalled();
  });

  test('exempts a role with the table whose account and partition it is of, and with no other', () => {
    const exempt = (role: string, changes: Partial<PolicySubject>) =>
      isCanonical(canonical(kind, { Condition: exempting(role) }), subjectOf(kind, changes));

    expect(exempt(inOther(REPLICATION_ROLE), { accounts: [ACCOUNT, OTHER_ACCOUNT] })).toBe(true);
    expect(exempt(inChina(REPLICATION_ROLE), { partition: 'aws-cn' })).toBe(true);
    expect(exempt(REPLICATION_ROLE, { accounts: undefined })).toBe(false);
    expect(exempt(REPLICATION_ROLE, { accounts: [] })).toBe(false);
    expect(exempt(REPLICATION_ROLE, { partition: undefined })).toBe(false);
    expect(exempt(here(REPLICATION_ROLE), { accounts: undefined, partition: undefined })).toBe(true);
  });
});

/*
 * Documents that are the canonical one, or nearly so. Each element has its right value more often than one of its wrong ones.
 */
const often = <T extends Json>(right: readonly T[], wrong: readonly Json[]) =>
  fc.oneof({ weight: 30, arbitrary: fc.constantFrom<Json>(...right) }, { weight: 1, arbitrary: fc.constantFrom<Json>(...wrong) });
const anyOf = (...values: Json[]) => fc.constantFrom<Json>(...values);

const ROLES = [REPLICATION_ROLE, AUTOSCALING_ROLE];
const RIGHT_ROLES = [...ROLES, ...ROLES.map(here), ...ROLES.map(inOther), ...ROLES.map(inChina)];
const WRONG_ROLES = [
  serviceLinkedRole('other.amazonaws.com/AWSServiceRoleForOther'), `${REPLICATION_ROLE}*`, '*', REPLICATION_ROLE.replace(ACCOUNT, literal(OWN_ACCOUNT)),
  `arn:aws:iam::${ACCOUNT}:role/Legacy`, '${aws:PrincipalArn}',
];
const roles = fc.array(often(RIGHT_ROLES, [...WRONG_ROLES, { Ref: 'Role' }, true]), { minLength: 1, maxLength: 3 });
const condition = fc.record({
  Bool: often<Json>([{ 'aws:SecureTransport': 'false' }, { 'aws:SecureTransport': ['false'] }], [
    { 'aws:SecureTransport': 'true' }, { 'aws:SecureTransport': false }, { 'aws:SecureTransport': 'False' }, { 'aws:SecureTransport': ['false', 'true'] },
    { 'aws:SecureTransport': [] }, { 'aws:securetransport': 'false' }, { 'aws:SecureTransport': 'false', 'aws:ViaAWSService': 'false' }, {},
  ]),
  StringNotEquals: fc.oneof(
    { weight: 8, arbitrary: roles.map((list): Json => ({ 'aws:PrincipalArn': list })) },
    { weight: 1, arbitrary: anyOf({ 'aws:PrincipalArn': [] }, { 'aws:PrincipalArn': AUTOSCALING_ROLE }, { 'aws:PrincipalAccount': ACCOUNT }, {}) },
  ),
}, { requiredKeys: ['Bool'] });
const more = fc.oneof({ weight: 20, arbitrary: fc.constant({}) }, fc.constantFrom<JsonObject>(
  { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } }, { Null: { 'aws:SourceVpc': 'true' } }, { StringEquals: { 'aws:SourceVpc': 'vpc-1' } },
));
const statement = fc.record({
  Sid: often(['DenyInsecureTransport', 'Other', ''], [text('${AWS::Region}'), { Ref: 'Sid' }, 7, literal('\uE000')]),
  Effect: often(['Deny'], ['Allow', 'deny', { Ref: 'Effect' }]),
  Principal: often<Json>(['*', { AWS: '*' }, { AWS: ['*'] }], [{ AWS: ['*', ACCOUNT] }, { AWS: '*', Service: 'glue.amazonaws.com' }, ['*'], {}, { AWS: { Ref: 'P' } }]),
  Action: often<Json>(['dynamodb:*', ['dynamodb:*'], STREAM_ACTIONS, [...STREAM_ACTIONS].reverse()], [
    '*', 'DynamoDB:*', ['dynamodb:*', '*'], STREAM_ACTIONS.slice(1), [...STREAM_ACTIONS, STREAM_ACTIONS[0]], 'dynamodb:G*', { Ref: 'Action' },
  ]),
  Resource: often<Json>(['*', ['*']], [TABLE, ['*', TABLE], `${TABLE}*`, { Ref: 'Resource' }, []]),
  Condition: fc.tuple(condition, more).map(([tests, others]): Json => ({ ...tests, ...others })),
}, { requiredKeys: ['Effect', 'Principal', 'Action', 'Resource', 'Condition'] });
const document = fc.record({
  Version: often(['2012-10-17'], ['2008-10-17', '', 20121017]),
  Id: fc.constant('id'),
  Statement: fc.oneof(
    { weight: 10, arbitrary: statement.map((one): Json => [one]) },
    { weight: 5, arbitrary: statement.map((one): Json => one) },
    { weight: 1, arbitrary: fc.array(statement, { maxLength: 2 }).map((list): Json => list) },
  ),
}, { requiredKeys: ['Version', 'Statement'] }).chain(({ Id, ...rest }) => fc.boolean().chain((rare) => fc.nat(9).map((chance): JsonObject =>
  (rare && chance === 0 && Id !== undefined ? { ...rest, Id } : rest))));
const subject: fc.Arbitrary<PolicySubject> = fc.record({
  kind: fc.constantFrom('table', 'stream'),
  partition: fc.constantFrom('aws', 'aws-cn', undefined),
  accounts: fc.constantFrom([ACCOUNT], [ACCOUNT, OTHER_ACCOUNT], [OTHER_ACCOUNT, OWN_ACCOUNT], [], undefined),
  arns: fc.constantFrom([TABLE], [TABLE.replace(ACCOUNT, OWN_ACCOUNT)], [], undefined),
  ownLogicalId: fc.constantFrom('Orders', undefined),
});

/** How many documents are compared with the proof by meaning, and with the simulator. */
const SHAPES = runs(600, 3000);
const HOLES = runs(300, 1500);

describe('what is recognized by its shape', () => {
  test('is what the proof by meaning accepts, whatever the document and the table', () => {
    let recognized = 0;
    fc.assert(fc.property(document, subject, (of, table) => {
      if (isCanonical(of, table)) {
        recognized += 1;
        expect(byMeaning.analyzeTlsOnly(of, table)).toEqual(TLS_ONLY);
        expect(byMeaning.deployability(of, table)).toEqual([]);
      }
    }), { numRuns: SHAPES });

    // Enough of both kinds.
    expect(recognized).toBeGreaterThan(SHAPES / 20);
    expect(recognized).toBeLessThan((SHAPES * 5) / 6);
  });

  test('leaves no hole in the eyes of the simulator', async () => {
    const actions = await dynamodbTableActions();
    const inAccount = (of: JsonObject) => JSON.parse(JSON.stringify(of).replaceAll(OWN_ACCOUNT, ACCOUNT).replaceAll(OWN_PARTITION, 'aws')) as JsonObject;
    const targets = {
      table: { account: ACCOUNT, actions: [...actions, 'dynamodb:NotYetInvented'], resources: [TABLE, `${TABLE}/index/ByDate`] },
      stream: { account: ACCOUNT, actions: STREAM_ACTIONS, resources: [STREAM] },
    };
    let recognized = 0;

    await fc.assert(fc.asyncProperty(document, fc.constantFrom<Kind>('table', 'stream'), async (of, kind) => {
      if (isCanonical(of, subjectOf(kind))) {
        recognized += 1;
        expect(await findHole(inAccount(of), targets[kind], () => 0.5)).toBeUndefined();
      }
    }), { numRuns: HOLES });

    expect(recognized).toBeGreaterThan(HOLES / 30);
  });
});
