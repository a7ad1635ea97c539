import { deny, evaluated, policy } from './fixtures';
import type { Json, JsonObject } from './fixtures';
import { analyzeTlsOnly } from '../../src/policy-analysis';

const LOOKUP = '{{resolve:ssm:/shop/value}}';

function verdict(...statements: Json[]) {
  const { tlsOnly, holes, unverifiable } = analyzeTlsOnly(evaluated(policy(...statements as JsonObject[])), { kind: 'table' });
  return tlsOnly ? 'TLS only' : holes.length > 0 ? 'hole' : unverifiable.length > 0 ? 'unverifiable' : 'nothing';
}

test.each<[string, JsonObject]>([
  ['the principal', { Principal: { AWS: LOOKUP } }],
  ['the whole principal', { Principal: LOOKUP }],
  ['the action', { Action: LOOKUP }],
  ['a part of the action', { Action: `dynamodb:${LOOKUP}` }],
  ['the resource', { Resource: LOOKUP }],
  ['a part of the resource', { Resource: `arn:aws:dynamodb:eu-west-1:111122223333:table/${LOOKUP}` }],
  ['the value of the condition', { Condition: { Bool: { 'aws:SecureTransport': LOOKUP } } }],
  ['the presence of a key', { Condition: { Bool: { 'aws:SecureTransport': 'false' }, Null: { 'aws:PrincipalArn': LOOKUP } } }],
  ['an exception', { Condition: { Bool: { 'aws:SecureTransport': 'false' }, StringNotEquals: { 'aws:PrincipalArn': LOOKUP } } }],
  ['the whole condition', { Condition: LOOKUP }],
  ['the effect', { Effect: LOOKUP }],
])('%s that is looked up is unknown, never literal', (_, changes) => {
  expect(verdict(deny(changes))).toBe('unverifiable');
});

test('an excluded principal that is looked up is excluded, whoever it is', () => {
  expect(verdict(deny({ NotPrincipal: { AWS: LOOKUP } }))).toBe('hole');
});

test('a looked-up exception next to a complete deny takes nothing from it', () => {
  expect(verdict(deny(), deny({ Principal: { AWS: LOOKUP } }))).toBe('TLS only');
});
