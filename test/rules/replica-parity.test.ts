import {
  ABSENT, AWAY, AWS_MANAGED, AWS_OWNED, cases, facts, globalTable, HOME, is, only, replica, table, tableWith, TLS_POLICY, under, UNKNOWN,
} from './support/facts';
import type { Json } from '../../src/cloudformation/json';
import { replicaParity as rule } from '../../src/rules/replica-parity';
import type { ReplicaFact } from '../../src/template/facts';

const pair = (away: Partial<ReplicaFact>, home: Partial<ReplicaFact> = {}) => facts({ tables: [globalTable(away, home)] });
const tags = (...pairs: readonly string[]) => ({ tags: is<Json>(pairs.map((tag) => ({ Key: tag, Value: 'v' }))) });
const naming = (region: string): Json => ({ Statement: [{ Resource: `arn:aws:dynamodb:${region}:111122223333:table/orders` }] });

cases(rule, [
  ['replicas alike pass', pair({}), []],
  ['a Region that does not exist is a violation', pair({ region: 'us-east1' }), ['error[us-east1]']],
  ['a Region that may be newer than the list is unverifiable', pair({ region: 'us-east-9' }), ['warning[us-east-9:unverifiable]']],
  ['the only replica is in a Region that does not exist', tableWith({ region: 'us-east1', local: false }), ['error']],
  ['a Region of another partition is a violation', pair({ region: 'cn-north-1' }), ['error[cn-north-1]']],
  ['a single replica has no other replica to differ from', tableWith(), []],
  ['other policies are a warning', pair({ policy: is<Json>({ Statement: [] }) }), [`warning[${AWAY}]`]],
  ['other stream policies are a warning', pair({ streamPolicy: is(TLS_POLICY) }), [`warning[${AWAY}]`]],
  ['policies that name their own Region are alike', pair({ policy: is(naming(AWAY)) }, { policy: is(naming(HOME)) }), []],
  ['policies of an unknown Region are compared as they are', pair({ policy: is(naming(HOME)), region: undefined }, { policy: is(naming(HOME)), region: undefined }), []],
  ['the order of keys does not matter', pair({ policy: is<Json>({ a: 1, b: 2 }) }, { policy: is<Json>({ b: 2, a: 1 }) }), []],
  ['a missing policy is reported by TlsOnly', pair({ policy: ABSENT, streamPolicy: ABSENT }), []],
  ['an unknown policy is reported by TlsOnly', pair({ policy: UNKNOWN }), []],
  ['other tags are a warning', pair(tags('team'), tags('team', 'cost')), [`warning[${AWAY}]`]],
  ['branches in another order are alike', pair({ policy: is<Json>('a', 'b') }, { policy: is<Json>('b', 'a') }), []],
  ['an unknown branch is reported by TlsOnly', pair({ policy: [...is<Json>('a'), ...UNKNOWN] }, { policy: [...is<Json>('b'), ...UNKNOWN] }), []],
  ['an unknown Region on one side makes no difference up', pair({ policy: is(naming(HOME)), region: undefined }, { policy: is(naming(HOME)) }), ['warning']],
  ['unknown tags are no difference', pair({ tags: UNKNOWN }, tags('team')), []],
  ['the order of tags does not matter', pair(tags('cost', 'team'), tags('team', 'cost')), []],
  ['malformed tags are compared as they are', pair({ tags: is<Json>('x') }, { tags: is<Json>('x') }), []],
  ['other insights are a warning', pair({ contributorInsights: is(true) }, { contributorInsights: is(false) }), [`warning[${AWAY}]`]],
  ['a weaker key is reported by CustomerManagedKey', pair({ encryption: AWS_MANAGED }), []],
  ['another kind of key is refused', pair({ encryption: AWS_MANAGED }), [`error[${AWAY}]`], { minimumKey: 'AWS_MANAGED' }],
  ['a kind of key in common passes', pair({ encryption: [...AWS_MANAGED, ...under()] }), [], { minimumKey: 'AWS_MANAGED' }],
  ['the same kind of key passes', pair({ encryption: AWS_MANAGED }, { encryption: AWS_MANAGED }), [], { minimumKey: 'AWS_MANAGED' }],
  ['a key of AWS is reported by CustomerManagedKey', pair({ encryption: AWS_OWNED }), [], { minimumKey: 'AWS_MANAGED' }],
  ['an unknown key is reported by CustomerManagedKey', pair({ encryption: UNKNOWN }), [], { minimumKey: 'AWS_MANAGED' }],
  ['the table in its own Region is not compared with the others, wherever it stands in the list', facts({
    tables: [table({ replicas: [replica({ local: false, region: AWAY, ...tags('team') }), replica({ ...tags('cost') })] })],
  }), [`warning[${AWAY}]`]],
  ['without a local replica the first one counts', facts({
    tables: [table({ replicas: [replica({ local: false, region: HOME }), replica({ local: false, region: AWAY, ...tags('team') }), replica({ local: false, region: 'us-west-2', ...tags('team') })] })],
  }), []],
]);

test('one finding names all that differs', () => {
  const finding = only(rule, pair({ contributorInsights: is(true), ...tags('team') }, { contributorInsights: is(false), ...tags('cost') }));

  expect(finding.message).toBe(`The replica in ${AWAY} differs from the table in its own Region: tags, Contributor Insights.`);
});
