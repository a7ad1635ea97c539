import {
  ABSENT, AWAY, AWS_OWNED, call, calling, facts, globalTable, is, key, KEY_POLICY, only, related, replica, replicated, selection,
  STREAM_TLS_POLICY, table, tableUnder, tableWith, UNKNOWN, variable, where,
} from './support/facts';
import type { Json } from '../../src/cloudformation/json';
import { backupPlan } from '../../src/rules/backup-plan';
import { customerManagedKey } from '../../src/rules/customer-managed-key';
import { keyAccess } from '../../src/rules/key-access';
import { keyPolicyScope } from '../../src/rules/key-policy-scope';
import { keyRetained } from '../../src/rules/key-retained';
import { keyRotation } from '../../src/rules/key-rotation';
import { plaintextEndpoint } from '../../src/rules/plaintext-endpoint';
import { replicationNotDenied } from '../../src/rules/replication-not-denied';
import type { Rule } from '../../src/rules/rule';
import { streamTlsOnly } from '../../src/rules/stream-tls-only';
import { tlsOnly } from '../../src/rules/tls-only';
import type { AppFacts, Branches, EncryptionFact, RoleFact } from '../../src/template/facts';

/*
 * What a finding says beside its rule: which property, which key, which statements.
 */

const foreign = (more: Partial<EncryptionFact> = {}): Branches<EncryptionFact> => is<EncryptionFact>({ level: 'CUSTOMER_MANAGED', ...more });
const allowing = (...principals: readonly string[]): Json => ({
  Version: '2012-10-17', Statement: principals.map((AWS) => ({ Effect: 'Allow', Principal: { AWS }, Action: 'kms:*', Resource: '*' })),
});
/** Two statements that let requests without TLS through, each for a reason of its own. */
const notDenying: Json = {
  Statement: [{ Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' }, StringEquals: { 'aws:SourceVpc': 'vpc-1' } } }],
};
const denying: Json = {
  Statement: ['o-1', 'o-2'].map((id) => ({ Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { StringNotEquals: { 'aws:PrincipalOrgID': id } } })),
};
const put = (service: string, Policy: Json, ResourceArn: Json = 'arn') => ({
  ...calling(call(service, service === 'kms' ? 'putKeyPolicy' : 'putResourcePolicy', { ResourceArn, Policy })), tables: [globalTable()],
});
const STREAM_ARN = { 'Fn::GetAtt': ['T', 'StreamArn'] };

test.each<[string, Rule, AppFacts, RegExp | string]>([
  ['a table without readable replicas', customerManagedKey, facts({ tables: [table({ replicas: [] })] }), 'The table cannot be read: its replicas are not in the template.'],
  ['a table that a macro writes', customerManagedKey, tableWith({}, { opaque: 'a macro writes it' }), 'The table cannot be read: a macro writes it.'],
  ['a key of another Region', customerManagedKey, facts({ tables: [globalTable({ encryption: foreign({ keyRegion: 'us-west-2' }) })] }),
    `The replica in ${AWAY} is encrypted with a key in another Region (us-west-2).`],
  ['an unknown switch of the key', customerManagedKey, tableUnder({ enabled: UNKNOWN }), 'Enabled of the table\'s key cannot be determined: it is the parameter P.'],
  ['an unknown spec of the key', customerManagedKey, tableUnder({ keySpec: UNKNOWN }), 'KeySpec of the table\'s key cannot be determined: it is the parameter P.'],
  ['an unknown usage of the key', customerManagedKey, tableUnder({ keyUsage: UNKNOWN }), 'KeyUsage of the table\'s key cannot be determined: it is the parameter P.'],
  ['a spec', customerManagedKey, tableUnder({ keySpec: is('RSA_4096') }), 'The table\'s key has KeySpec RSA_4096, and DynamoDB accepts only SYMMETRIC_DEFAULT.'],
  ['a usage', customerManagedKey, tableUnder({ keyUsage: is('SIGN_VERIFY') }), 'The table\'s key has KeyUsage SIGN_VERIFY, and DynamoDB accepts only ENCRYPT_DECRYPT.'],
  ['a key of which something is known', keyRotation, tableWith({ encryption: foreign({ foreignKey: 'it is the parameter P' }) }),
    'The table is encrypted with a key whose rotation cannot be determined: it is the parameter P.'],
  ['a key of which nothing is known', keyRotation, tableWith({ encryption: foreign() }),
    'The table is encrypted with a key whose rotation cannot be determined: the app does not define it.'],
  ['a key that is deleted', keyRetained, tableUnder({ deletionPolicy: is('Delete') }),
    'The table\'s key is deleted with its resource: DeletionPolicy is Delete, and Stack/Table/Resource stays.'],
  ['a key that is deleted on replacement', keyRetained, tableUnder({ updateReplacePolicy: is('Delete') }),
    'The table\'s key is deleted with its resource: UpdateReplacePolicy is Delete, and Stack/Table/Resource stays.'],
  ['a key that is deleted with a failed creation', keyRetained, tableUnder({ deletionPolicy: is('RetainExceptOnCreate') }),
    'The table\'s key is deleted when its creation fails: DeletionPolicy is RetainExceptOnCreate, and Stack/Table/Resource stays.'],
  ['a key policy with two open statements', keyPolicyScope, tableUnder({ policy: is(allowing('*', '*')) }), /^The key policy allows public access: statement 0 .*; statement 1 .*\.$/],
  ['a key policy that only AWS can repair', keyPolicyScope, tableUnder({ policy: is(allowing('arn:aws:iam::111122223333:role/admin')) }), /^The key policy does not allow the account to change it: /],
  ['the key policy of a call that is no JSON', keyPolicyScope, put('kms', '{'), 'The key policy that the custom resource sets cannot be determined.'],
  ['a plan that cannot be read', backupPlan, { ...tableWith(), related: related({ backupSelections: [selection({ mayAdd: 'it is the parameter P' })] }) },
    'Whether the table is in a backup plan cannot be determined: it is the parameter P.'],
  ['tags that cannot be read', backupPlan, { ...tableWith({ tags: UNKNOWN }), related: related({ backupSelections: [selection({ anyOfTags: [{ key: 'backup', value: 'daily' }] })] }) },
    'Whether the table is in a backup plan cannot be determined: the tags of the table are evaluated at deployment.'],
  ['the variables of a function that are all unknown', plaintextEndpoint, variable('*', UNKNOWN), 'Whether a variable configures an endpoint with TLS cannot be determined: it is the parameter P.'],
  ['a variable', plaintextEndpoint, variable('AWS_ENDPOINT_URL', '${Endpoint}/x'), 'Whether AWS_ENDPOINT_URL configures an endpoint with TLS cannot be determined: it begins with ${Endpoint}/x.'],
  ['a stream policy', streamTlsOnly, tableWith({ streamPolicy: is<Json>({ Statement: [] }) }, { stream: is(true) }), /^The policy of the stream of the table does not deny all requests without TLS: /],
  ['the stream policy of a replica', streamTlsOnly, facts({ tables: [globalTable({ streamPolicy: is<Json>({ Statement: [] }) })] }),
    new RegExp(`^The policy of the stream of the replica in ${AWAY} does not deny all requests without TLS: `)],
  ['the policy of a call, for a table', tlsOnly, put('dynamodb', '{"Statement":[]}'), /^The policy of the table that the custom resource sets does not deny all requests without TLS: /],
  ['the policy of a call, for a stream', streamTlsOnly, put('dynamodb', '{"Statement":[]}', STREAM_ARN), /^The policy of the stream that the custom resource sets does not deny all requests without TLS: /],
  ['a policy with several holes', tlsOnly, tableWith({ policy: is(notDenying) }), /^The policy of the table does not deny all requests without TLS: .+\.$/],
  ['a stream policy that may deny replication', replicationNotDenied, facts({ tables: [globalTable({}, { streamPolicy: is(denying) })] }),
    /^The policy of the stream of the table may deny requests that replication needs: statement 0 .*; statement 1 .*\.$/],
])('%s', (_, rule, of, expected) => {
  const { message } = only(rule, of);

  expect(message).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
});

test('the fix for a SimpleTable is that for a SimpleTable', () => {
  expect(only(customerManagedKey, tableWith({ encryption: AWS_OWNED }, { form: 'SimpleTable' })).fix)
    .toBe('Make it a SecureTable, or give it SSESpecification: SSEEnabled true, SSEType KMS, KMSMasterKeyId.');
});

describe('a role without the keys of its tables', () => {
  const users = is({ roles: [], roleNames: [], account: false, anyPrincipal: false });
  const said = (count: number) => {
    const tables = Array.from({ length: count }, (_, index) => table({
      where: where(`Stack/T${index}`), replicas: [replica({ encryption: is<EncryptionFact>({ level: 'CUSTOMER_MANAGED', key: key({ where: where(`Stack/K${index}`), users }) }) })],
    }));
    const role: RoleFact = { where: where('Stack/Role'), tables: [], uses: ['read'], allTables: true, keys: [], anyKey: false };
    return only(keyAccess, facts({ tables, related: related({ roles: [role] }) })).message;
  };

  test('has up to three of them named', () => {
    expect(said(3)).toContain('the data of Stack/T0 (key Stack/K0), Stack/T1 (key Stack/K1), Stack/T2 (key Stack/K2), but neither');
  });

  test('has the others counted', () => {
    expect(said(4)).toContain('Stack/T2 (key Stack/K2) and 1 more, but neither');
  });
});

test('what is good draws nothing', () => {
  const streaming = table({ stream: is(true), replicas: [replica({ streamPolicy: is(STREAM_TLS_POLICY) })] });
  const good = facts({ tables: [globalTable({ policy: is(replicated(notDenying)) }), streaming] });

  for (const rule of [keyPolicyScope, keyRotation, keyRetained, backupPlan, streamTlsOnly]) {
    expect(rule.check(good, { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] })).toEqual([]);
  }
  expect(keyPolicyScope.check(tableUnder({ policy: is(KEY_POLICY), rotation: ABSENT }), { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] })).toEqual([]);
});

test.each<[string, Rule, AppFacts]>([
  ['a table without a policy', tlsOnly, tableWith({ policy: ABSENT })],
  ['a stream without a policy', streamTlsOnly, tableWith({ streamPolicy: ABSENT }, { stream: is(true) })],
  ['a table without its own key', customerManagedKey, tableWith({ encryption: AWS_OWNED }, { form: 'Table' })],
])('the fix for %s names what secures a deployed table in place', (_, rule, app) => {
  expect(only(rule, app).fix).toMatch(/in place with `table\.with\(new EncryptTable\(\)\)`, or all tables with `SecureTableDefaults\.apply\(app\)`/);
});

test('the fix for an imported key names the table first, as the call that exempts it does, and then the key', () => {
  expect(only(keyRotation, tableWith({ encryption: foreign() })).fix).toMatch(/exempt the table with .*all tables on the key at once, pass the key to EncryptedTables\.exempt/);
});
