import fc from 'fast-check';
import { findHole } from './find-hole';
import type { Target } from './find-hole';
import { ACCOUNT, OTHER_ACCOUNT, STREAM, STREAM_ACTIONS, TABLE, text } from './fixtures';
import type { JsonObject } from './fixtures';
import { streamPolicies, tablePolicies } from './policy-generator';
import { templated } from './templated';
import { analyzeTlsOnly } from '../../src/policy-analysis';
import type { TlsVerdict } from '../../src/policy-analysis';
import { answersOf, dynamodbTableActions } from '../support/simulator';
import { firstSeed, runs, tell } from '../support/sizes';

const RUNS = runs(60, 300, 'FUZZ_RUNS');
const SEED = firstSeed(20261124, 'FUZZ_SEED');

jest.setTimeout(60_000 + RUNS * 200);

interface Tally {
  accepted: number;
  refused: number;
  missed: JsonObject[];
  open: number;
}

/** Judges policies by the analysis and by the simulator; fails at the first that the analysis calls TLS-only and the simulator does not. */
async function compare(kind: 'table' | 'stream', policies: fc.Arbitrary<JsonObject>, target: Target, numRuns: number): Promise<Tally> {
  const tally: Tally = { accepted: 0, refused: 0, missed: [], open: 0 };
  const random = mulberry(SEED);
  await fc.assert(fc.asyncProperty(policies, async (policy) => {
    const verdict: TlsVerdict = analyzeTlsOnly(policy, { kind, partition: 'aws', accounts: [ACCOUNT], arns: [kind === 'table' ? TABLE : STREAM] });
    if (isRefused(policy)) {
      tally.refused += 1;
      expect({ policy, verdict }).toMatchObject({ verdict: { tlsOnly: false } });
      return;
    }
    const hole = await findHole(policy, target, random);
    if (verdict.tlsOnly && hole) {
      throw new Error(`called TLS-only, but this is not denied: ${JSON.stringify(hole)}\n${JSON.stringify(policy, null, 1)}`);
    }
    expect(verdict.tlsOnly || verdict.holes.length + verdict.unverifiable.length > 0).toBe(true);
    tally.accepted += verdict.tlsOnly ? 1 : 0;
    tally.open += hole ? 1 : 0;
    if (!verdict.tlsOnly && !hole) {
      tally.missed.push({ policy, verdict: JSON.parse(JSON.stringify(verdict)) as JsonObject });
    }
  }), { numRuns, seed: SEED });
  return tally;
}

/** The simulator takes a policy for malformed: so would AWS. */
function isRefused(policy: JsonObject): boolean {
  try {
    answersOf(policy);
    return false;
  } catch {
    return true;
  }
}

/** A small generator of random numbers, so that a seed repeats a run exactly. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** The share of the policies without a hole that the analysis accepts. */
function shareOf(tallies: readonly Tally[]): number {
  const accepted = tallies.reduce((sum, tally) => sum + tally.accepted, 0);
  return accepted / (accepted + tallies.reduce((sum, tally) => sum + tally.missed.length, 0));
}

function report(kind: string, tally: Tally): void {
  tell(`${kind} policies, seed ${SEED}: ${tally.accepted + tally.missed.length} without a hole, `
    + `${tally.accepted} of them accepted (${(100 * shareOf([tally])).toFixed(1)} %), ${tally.open} with a hole, ${tally.refused} malformed`);
  if (process.env.FUZZ_VERBOSE) {
    tally.missed.forEach((one) => process.stdout.write(`${JSON.stringify(one)}\n`));
  }
}

/*
 * No policy is left out. Where the simulator takes more than IAM is documented to, the analysis refuses, and that counts as missed: lists without
 * a value, Null with a quantifier or IfExists, ARNs of fewer than six segments, and wildcards in the type of a resource. Not generated are line
 * breaks, which no wildcard of the simulator matches, and characters in actions and Regions that it takes for regular expressions.
 */
describe('the analysis of resource policies, against an independent simulator', () => {
  test('calls no policy TLS-only in which the simulator finds a hole, and misses few in which it finds none', async () => {
    const tables = { account: ACCOUNT, actions: [...await dynamodbTableActions(), 'dynamodb:NotYetInvented'], resources: [TABLE, `${TABLE}/index/ByDate`] };
    const streams = { account: ACCOUNT, actions: STREAM_ACTIONS, resources: [STREAM] };

    const ofTables = await compare('table', tablePolicies, tables, RUNS);
    const ofStreams = await compare('stream', streamPolicies, streams, Math.ceil(RUNS / 5));

    report('table', ofTables);
    report('stream', ofStreams);
    expect(shareOf([ofTables, ofStreams])).toBeGreaterThanOrEqual(0.9);
    // There is enough of both kinds to tell apart.
    expect(Math.min(ofTables.open, ofTables.accepted)).toBeGreaterThan(RUNS / 5);
  });

  test('calls none TLS-only that says with pseudo parameters what its account is, and has a hole in some account', async () => {
    const random = mulberry(SEED);
    const actions = [...await dynamodbTableActions(), 'dynamodb:NotYetInvented'];
    let accepted = 0;
    const known = fc.record({ partition: fc.constantFrom('aws', undefined), arns: fc.constantFrom([text(TABLE.replace(ACCOUNT, '${AWS::AccountId}'))], undefined) });

    await fc.assert(fc.asyncProperty(tablePolicies, known, fc.constantFrom(ACCOUNT, OTHER_ACCOUNT), async (policy, subject, account) => {
      const { template, read, resolvedIn } = templated(policy, () => (['no', 'Sub', 'Join'] as const)[Math.floor(random() * 3)]);
      const { tlsOnly } = analyzeTlsOnly(read, { kind: 'table', accounts: [], ...subject });
      if (tlsOnly) {
        accepted += 1;
        const table = TABLE.replace(ACCOUNT, account);
        const hole = await findHole(resolvedIn(account), { account, actions, resources: [table, `${table}/index/ByDate`] }, random);
        expect({ hole, template }).toEqual({ hole: undefined, template });
      }
    }), { numRuns: Math.ceil(RUNS / 2), seed: SEED, endOnFailure: true });

    expect(accepted).toBeGreaterThan(RUNS / 20);
  });
});
