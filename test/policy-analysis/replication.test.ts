import fc from 'fast-check';
import { readingsOf } from './find-hole';
import {
  ACCOUNT, AUTOSCALING_ROLE, deny, evaluated, OTHER_ACCOUNT, OVER_HTTP, policy, REPLICATION_ROLE, serviceLinkedRole, STREAM, TABLE,
} from './fixtures';
import type { Json, JsonObject } from './fixtures';
import { streamPolicies, tablePolicies } from './policy-generator';
import { templated } from './templated';
import { analyzeReplication } from '../../src/policy-analysis';
import type { PolicySubject } from '../../src/policy-analysis';
import { answersOf } from '../support/simulator';
import type { BareRequest } from '../support/simulator';
import { firstSeed, runs, tell } from '../support/sizes';

const SUBJECT: PolicySubject = { kind: 'table', partition: 'aws', accounts: [ACCOUNT], arns: [TABLE] };
const MULTI: PolicySubject = { ...SUBJECT, accounts: [ACCOUNT, OTHER_ACCOUNT] };
const EXEMPT: JsonObject = { StringNotEquals: { 'aws:PrincipalArn': [REPLICATION_ROLE, AUTOSCALING_ROLE] } };
const SERVICES: JsonObject = { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } };

/** `denied`, `possible` or `none`, of the worst that the policy does. */
function judge(changes: JsonObject, subject: PolicySubject = SUBJECT): string {
  const { denied, possiblyDenied } = analyzeReplication(evaluated(policy(deny(changes))), subject);
  return denied.length > 0 ? 'denied' : possiblyDenied.length > 0 ? 'possible' : 'none';
}

function check(rows: readonly [name: string, changes: JsonObject, subject?: PolicySubject][], expected: string): void {
  test.each(rows.map(([name, changes, subject]) => ({ name, changes, subject })))('$name', ({ changes, subject }) => {
    expect(judge(changes, subject)).toBe(expected);
  });
}

describe('a Deny that certainly hits replication', () => {
  check([
    ['of everything', { Condition: {} }],
    ['of all principals but a role', { Condition: { ArnNotEquals: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/Admin` } } }],
    ['of a single action', { Action: 'dynamodb:DeleteItem', Condition: {} }],
    ['of all but some actions', { NotAction: 'dynamodb:Query', Condition: {} }],
    ['of the account', { Principal: { AWS: ACCOUNT }, Condition: {} }],
    ['of the role', { Principal: { AWS: REPLICATION_ROLE }, Condition: {} }],
    ['of roles by pattern', { Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/aws-service-role/*' } } }],
    ['unless the call comes from a VPC endpoint', { Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } } }],
    ['without a second factor', { Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } }],
    ['unless a service calls', { Condition: SERVICES }],
    ['that exempts the roles of another account', {
      Condition: {
        StringNotEquals: {
          'aws:PrincipalArn': [
            serviceLinkedRole('replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication', OTHER_ACCOUNT),
          ],
        },
      },
    }, MULTI],
    ['that exempts autoscaling only', { Condition: { StringNotEquals: { 'aws:PrincipalArn': AUTOSCALING_ROLE } } }],
    ['that exempts replication only, of a table', { Condition: { StringNotEquals: { 'aws:PrincipalArn': REPLICATION_ROLE } } }],
    ['that exempts the roles, where a service replicates', { Condition: EXEMPT }, MULTI],
    ['of the service by name', { Principal: { Service: 'replication.dynamodb.amazonaws.com' }, Condition: {} }, MULTI],
    ['in a stream', { Action: 'dynamodb:GetRecords', Condition: {} }, { kind: 'stream', accounts: [ACCOUNT] }],
  ], 'denied');
});

describe('a Deny that may hit replication', () => {
  check([
    ['of plain HTTP, since what the roles send is not documented', {}],
    ['of plain HTTP in a stream', {}, { kind: 'stream', accounts: [ACCOUNT] }],
    ['of other organizations', { Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } } }],
    ['of other addresses', { Condition: { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }],
    ['with a variable', { Condition: { StringNotEquals: { 'aws:PrincipalAccount': '${aws:ResourceAccount}' } } }],
    ['of a principal that is not in the template', { Principal: { AWS: { Ref: 'P' } }, Condition: {} }],
    ['that exempts a principal that is not in the template', { Condition: { ArnNotEquals: { 'aws:PrincipalArn': { Ref: 'P' } } } }],
    ['of an action that is not in the template', { Action: { Ref: 'P' }, Condition: {} }],
    ['of a resource that is not in the template', { Resource: { 'Fn::GetAtt': ['Other', 'Arn'] }, Condition: {} }],
    ['under a condition that is not in the template', { Condition: { Ref: 'P' } }],
    ['of all principals but the roles, whose sessions are not named', { NotPrincipal: { AWS: [REPLICATION_ROLE, AUTOSCALING_ROLE] }, Condition: {} }],
    ['under an operator that does not exist', { Condition: { Boolean: { 'aws:Foo': 'x' } } }],
    ['of a session of the role', { Principal: { AWS: `arn:aws:sts::${ACCOUNT}:assumed-role/AWSServiceRoleForDynamoDBReplication/x` }, Condition: {} }],
    ['with an operator of another type', { Condition: { StringEquals: { 'aws:PrincipalIsAWSService': 'false' } } }],
    ['that exempts the roles from plain HTTP, where a service replicates', { Condition: { ...OVER_HTTP, ...EXEMPT } }, MULTI],
  ], 'possible');

  test('a statement that is not in the template', () => {
    expect(analyzeReplication({ Statement: { Ref: 'P' } }, SUBJECT).possiblyDenied).toEqual([
      expect.stringMatching(/^statement 0 may deny requests of the replication role/), expect.stringMatching(/the auto scaling role/),
    ]);
  });

  test('a policy that is too big', () => {
    expect(analyzeReplication(policy(...Array.from({ length: 20_000 }, () => deny())), SUBJECT).possiblyDenied).toEqual([expect.stringContaining('too large')]);
  });

  test('the sentence says on what it depends', () => {
    const { possiblyDenied } = analyzeReplication(policy(deny({ Sid: 'Tls' })), SUBJECT);

    expect(possiblyDenied[0]).toBe('statement 0 "Tls" may deny requests of the replication role, depending on aws:SecureTransport');
  });
});

describe('a policy that leaves replication alone', () => {
  check([
    ['with the documented exemption', { Condition: { ...OVER_HTTP, ...EXEMPT } }],
    ['with the documented exemption, of a table in an unknown account', { Condition: { ...OVER_HTTP, ...EXEMPT } }, { kind: 'table' }],
    ['with the exemption for several accounts', { Condition: { ...OVER_HTTP, ...EXEMPT, ...SERVICES } }, MULTI],
    ['with the exemption by pseudo parameters', {
      Condition: {
        ...OVER_HTTP,
        StringNotEquals: {
          'aws:PrincipalArn': [
            'replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication',
            'dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable',
          ].map((path) => ({ 'Fn::Sub': `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:role/aws-service-role/${path}` })),
        },
      },
    }],
    ['with a pattern that exempts the roles', { Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/aws-service-role/*' } } }],
    ['that denies what replication does not do', { Action: ['dynamodb:DeleteResourcePolicy', 'dynamodb:DeleteTable'], Condition: {} }],
    ['that denies another account', { Principal: { AWS: OTHER_ACCOUNT }, Condition: {} }],
    ['that denies users', { Condition: { StringEquals: { 'aws:PrincipalType': 'User' } } }],
    ['that denies services', { Condition: { Bool: { 'aws:PrincipalIsAWSService': 'true' } } }],
    ['that denies a VPC', { Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-1' } } }],
    ['that denies another table', { Resource: `${TABLE}2`, Condition: {} }],
    ['that allows', { Effect: 'Allow', Condition: {} }],
    ['that denies principals of another account', { Condition: { StringEquals: { 'aws:PrincipalAccount': OTHER_ACCOUNT } } }],
    ['with replication only, in a stream', { Action: 'dynamodb:GetRecords', Condition: { StringNotEquals: { 'aws:PrincipalArn': REPLICATION_ROLE } } }, { kind: 'stream', accounts: [ACCOUNT] }],
  ], 'none');
});

const RUNS = runs(60, 300, 'FUZZ_RUNS');
const SEED = firstSeed(20261127, 'FUZZ_SEED');

jest.setTimeout(60_000 + RUNS * 200);

/** What the two roles are documented to do: the policies of AWS that are attached to them, and the actions of replication itself. */
const REQUESTS = {
  table: [
    ...['ReadDataForReplication', 'WriteDataForReplication', 'ReplicateSettings'].map((action) => [REPLICATION_ROLE, action]),
    ...['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Scan', 'DescribeTable', 'UpdateTable', 'DescribeTimeToLive', 'UpdateTimeToLive', 'GetResourcePolicy']
      .map((action) => [REPLICATION_ROLE, action]),
    ...['DescribeTable', 'UpdateTable'].map((action) => [AUTOSCALING_ROLE, action]),
  ],
  stream: ['DescribeStream', 'GetRecords', 'GetShardIterator'].map((action) => [REPLICATION_ROLE, action]),
};

/**
 * All requests of the roles, and of their sessions, with every value for the condition keys that the roles do not determine: one list for each
 * context.
 */
async function requestsOn(kind: 'table' | 'stream', document: JsonObject, account: string): Promise<readonly (readonly BareRequest[])[]> {
  const listed = new Map<string, Set<string>>();
  for (const statement of [document.Statement].flat() as JsonObject[]) {
    for (const tests of Object.values((statement.Condition ?? {}) as JsonObject)) {
      for (const [key, values] of Object.entries(tests as JsonObject)) {
        const all = listed.get(key.toLowerCase()) ?? new Set();
        [values].flat().forEach((value) => all.add(String(value)));
        listed.set(key.toLowerCase(), all);
      }
    }
  }
  ['aws:principalarn', 'aws:principalisawsservice', 'aws:principalaccount', 'aws:sourcevpc'].forEach((key) => listed.delete(key));
  listed.set('aws:securetransport', new Set(['true', 'false']));
  let contexts: Record<string, string | string[]>[] = [{ 'aws:PrincipalIsAWSService': 'false', 'aws:PrincipalAccount': account }];
  for (const [key, values] of listed) {
    const isTransport = key === 'aws:securetransport';
    const readings = isTransport ? [undefined, 'true', 'false'] : (await readingsOf(key, [...values])).slice(0, 6);
    contexts = contexts.flatMap((context) =>
      readings.map((reading) => (reading === undefined ? context : { ...context, [key]: reading }))).slice(0, 400);
  }
  const resource = (kind === 'table' ? TABLE : STREAM).replace(ACCOUNT, account);
  return contexts.map((context) => REQUESTS[kind].flatMap(([role, action]) => {
    const arn = role.replace(ACCOUNT, account);
    const session = `arn:aws:sts::${account}:assumed-role/${arn.slice(arn.lastIndexOf('/') + 1)}/session`;
    const more = { resource, action: `dynamodb:${action}`, context: { ...context, 'aws:PrincipalArn': arn } };
    return [arn, session].map((principal) => ({ principal, ...more }));
  }));
}

function isRefused(document: JsonObject): boolean {
  try {
    answersOf(document);
    return false;
  } catch {
    return true;
  }
}

describe('the analysis of replication, against an independent simulator', () => {
  test.each([['table', tablePolicies, RUNS], ['stream', streamPolicies, Math.ceil(RUNS / 4)]] as const)(
    'of a %s: where it is silent no role is denied, and where it is certain a role always is', async (kind, policies, numRuns) => {
      const tally = { silent: 0, possible: 0, denied: 0 };
      await fc.assert(fc.asyncProperty(policies, async (document) => {
        if (isRefused(document)) {
          return;
        }
        const { denied, possiblyDenied } = analyzeReplication(document, { ...SUBJECT, kind, arns: [kind === 'table' ? TABLE : STREAM] });
        const answer = answersOf(document);
        const requests = await requestsOn(kind, document, ACCOUNT);
        const hit = requests.map((all) => all.filter((request) => answer(request) === 'ExplicitlyDenied'));
        if (denied.length > 0) {
          tally.denied += 1;
          expect({ document, open: hit.filter((all) => all.length === 0).length }).toEqual({ document, open: 0 });
        } else if (possiblyDenied.length > 0) {
          tally.possible += 1;
        } else {
          tally.silent += 1;
          expect({ document, hit: hit.flat().slice(0, 1) }).toEqual({ document, hit: [] });
        }
      }), { numRuns, seed: SEED });
      tell(`replication, ${kind} policies, seed ${SEED}: ${JSON.stringify(tally)}`);
      expect(Math.min(tally.silent, tally.possible)).toBeGreaterThan(numRuns / 50);
    });

  test('with pseudo parameters: where it is silent no role of any account is denied', async () => {
    await fc.assert(fc.asyncProperty(tablePolicies, fc.constantFrom(ACCOUNT, OTHER_ACCOUNT), fc.infiniteStream(fc.constantFrom('no' as const, 'Sub' as const, 'Join' as const)),
      async (document, account, choices) => {
        const { read, resolvedIn, template } = templated(document, () => choices.next().value);
        const { denied, possiblyDenied } = analyzeReplication(read, { kind: 'table', accounts: [] });
        const resolved = resolvedIn(account);
        if (denied.length + possiblyDenied.length === 0 && !isRefused(resolved)) {
          const answer = answersOf(resolved);
          const hit = (await requestsOn('table', resolved, account)).flat().find((request) => answer(request) === 'ExplicitlyDenied');
          expect({ template, hit }).toEqual({ template, hit: undefined });
        }
      }), { numRuns: Math.ceil(RUNS / 2), seed: SEED });
  });
});

test('the JSON of anything is checked', () => {
  fc.assert(fc.property(fc.jsonValue(), (document) => {
    const { denied, possiblyDenied } = analyzeReplication(document as Json, SUBJECT);
    expect([...denied, ...possiblyDenied].every((text) => typeof text === 'string')).toBe(true);
  }), { numRuns: runs(50, 200) });
});
