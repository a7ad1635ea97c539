import fc from 'fast-check';
import { ACCOUNT, deny, evaluated, policy, TABLE, text } from './fixtures';
import type { Json, JsonObject } from './fixtures';
import { analyzeKeyPolicy, analyzeTlsOnly, deployability } from '../../src/policy-analysis';
import type { PolicySubject } from '../../src/policy-analysis';
import { runs } from '../support/sizes';

const subjects: fc.Arbitrary<PolicySubject> = fc.record({
  kind: fc.constantFrom('table', 'stream'),
  partition: fc.option(fc.string(), { nil: undefined }),
  accounts: fc.option(fc.array(fc.constantFrom(ACCOUNT, '', text('${AWS::AccountId}'))), { nil: undefined }),
  arns: fc.option(fc.array(fc.constantFrom(TABLE, '', 'arn', text('${AWS::Region}'))), { nil: undefined }),
  ownLogicalId: fc.option(fc.string(), { nil: undefined }),
});
const elements = ['Version', 'Id', 'Statement', 'Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition',
  'AWS', 'Service', 'Bool', 'Null', 'StringLike', 'ForAllValues:ArnLike', 'aws:SecureTransport', 'aws:PrincipalArn', 'Ref', 'Fn::Join', 'Fn::Sub', 'Fn::GetAtt', '__proto__', 'constructor'];
const texts = fc.constantFrom('Deny', 'Allow', '*', 'dynamodb:*', TABLE, 'false', 'AWS::AccountId', '${', '\uE000', 'arn:aws:iam::*:role/*', '');
/** JSON that looks much like a policy, and is none. */
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof({ depthSize: 'medium', withCrossShrink: true },
    texts, fc.string(), fc.boolean(), fc.integer(), fc.constant(null), fc.array(tie('json'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom(...elements), tie('json')), { maxLength: 6 }).map((entries) => JSON.parse(
      `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`) as unknown)),
}));

/** As a template contains it, and as it is read. */
function judgeAll(document: unknown, subject: PolicySubject): void {
  judge(document, subject);
  judge(evaluated(document as Json), subject);
}

function judge(document: unknown, subject: PolicySubject): void {
  const verdict = analyzeTlsOnly(document, subject);
  // Whatever is not TLS-only has a reason, and the other way round.
  expect(verdict.tlsOnly).toBe(verdict.holes.length + verdict.unverifiable.length === 0);
  for (const { message, fix } of deployability(document, subject)) {
    expect(message.length * fix.length).toBeGreaterThan(0);
  }
  const key = analyzeKeyPolicy(document);
  expect([...key.publicAllow, ...key.unverifiable].every((sentence) => sentence.length > 0)).toBe(true);
}

describe('arbitrary JSON', () => {
  test('in place of a policy never makes the analysis fail', () => {
    fc.assert(fc.property(fc.oneof(json, fc.jsonValue()), subjects, judgeAll), { numRuns: runs(150, 1000) });
  });

  test('in place of any element of a policy neither', () => {
    const places = fc.constantFrom('Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition');
    fc.assert(fc.property(places, json, subjects, (place, value, subject) =>
      judgeAll(policy(deny({ [place]: value } as JsonObject)), subject)), { numRuns: runs(150, 1000) });
  });

  test('in place of any condition neither', () => {
    fc.assert(fc.property(fc.constantFrom('Bool', 'ArnLike', 'Null', 'StringNotLike', 'x'), fc.oneof(json, fc.dictionary(fc.string(), json)), subjects,
      (operator, value, subject) => judgeAll(policy(deny({ Condition: { [operator]: value } as JsonObject })), subject)),
    { numRuns: runs(150, 1000) });
  });

  test('is never called TLS-only by accident', () => {
    fc.assert(fc.property(json, subjects, (document, subject) => {
      fc.pre(!JSON.stringify(document).includes('"Deny"'));
      expect(analyzeTlsOnly(document, subject).tlsOnly).toBe(false);
    }), { numRuns: runs(150, 1000) });
  });
});
