import fc from 'fast-check';
import { ACCOUNT, AUTOSCALING_ROLE, deny, OVER_HTTP, policy, REPLICATION_ROLE, STREAM_ACTIONS, TABLE } from './fixtures';
import type { Json, JsonObject } from './fixtures';
import { ACTIONS, COMPLEMENTS, NEAR_COMPLEMENTS, OPERATORS, PRINCIPALS, RESOURCES, VALUES } from './policy-pools';

/**
 * Policies of tables, most of them TLS-only or nearly so: good ones of every shape, good ones with a fault or two, conditions that nearly
 * cover together, statements with exceptions that may overlap, and random ones.
 */
export const tablePolicies: fc.Arbitrary<JsonObject> = fc.oneof(
  { weight: 4, arbitrary: good().map((statements) => policy(...statements)) },
  {
    weight: 5,
    arbitrary: fc.tuple(good(), fc.array(fault(), { minLength: 1, maxLength: 2 })).map(([statements, faults]) =>
      policy(...spoil(statements, faults))),
  },
  { weight: 1, arbitrary: complementary(NEAR_COMPLEMENTS).map((statements) => policy(...statements)) },
  { weight: 2, arbitrary: overlapping().map((statements) => policy(...statements)) },
  { weight: 2, arbitrary: fc.array(anyStatement(), { minLength: 1, maxLength: 3 }).map((statements) => policy(...statements)) },
).chain((document) => dressed(document));

/** The same for streams, whose policies list their three actions. */
export const streamPolicies: fc.Arbitrary<JsonObject> = tablePolicies.map((document) =>
  JSON.parse(JSON.stringify(document).replaceAll('"dynamodb:*"', JSON.stringify(STREAM_ACTIONS)).replaceAll(/\[(\[[^\]]*\])\]/g, '$1')) as JsonObject);

function good(): fc.Arbitrary<JsonObject[]> {
  return fc.oneof(
    fc.constantFrom<JsonObject[]>([deny()], [deny({ Action: '*' })], [deny({ Principal: { AWS: '*' } })], [deny({ Resource: [TABLE, `${TABLE}/index/*`] })]),
    exempting().map((condition) => [deny({ Condition: condition })]),
    // Two statements that cover together.
    fc.constantFrom(...ACTIONS).map((action) => [deny({ Action: action }), deny({ NotAction: action })]),
    fc.constantFrom(...RESOURCES).map((resource) => [deny({ Resource: resource }), deny({ NotResource: resource })]),
    fc.constantFrom(...PRINCIPALS).map((principal) => [deny({ Principal: principal }), deny({ NotPrincipal: principal })]),
    complementary(),
    fc.tuple(complementary(), fc.constantFrom(...ACTIONS)).map(([statements, action]) =>
      [...statements.map((statement) => ({ ...statement, Action: action })), deny({ NotAction: action })]),
    // A good statement among others.
    fc.tuple(fc.array(anyStatement(), { minLength: 1, maxLength: 2 }), fc.boolean()).map(([others, last]) =>
      (last ? [...others, deny()] : [deny(), ...others])),
    fc.constantFrom('BoolIfExists', 'ForAnyValue:Bool', 'ForAllValues:Bool')
      .map((operator) => [deny({ Condition: { [operator]: { 'aws:SecureTransport': 'false' } } })]),
    fc.constantFrom<JsonObject>({ Bool: { 'aws:SecureTransport': ['true', 'false'] } }, { Null: { 'aws:SecureTransport': 'false' } }, {}).map((condition) => [deny({ Condition: condition })]),
  );
}

/** The documented exemptions, in all the ways in which they can be said. */
function exempting(): fc.Arbitrary<JsonObject> {
  const operators = ['StringNotEquals', 'StringNotLike', 'ArnNotEquals', 'ArnNotLike', 'StringNotEqualsIfExists', 'ArnNotLikeIfExists'];
  return fc.tuple(fc.constantFrom(...operators), fc.subarray([REPLICATION_ROLE, AUTOSCALING_ROLE], { minLength: 1 }), fc.boolean(), fc.boolean())
    .map(([operator, roles, services, onlyServices]) => ({
      ...OVER_HTTP,
      ...(services && onlyServices ? {} : { [operator]: { 'aws:PrincipalArn': roles } }),
      ...(services ? { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } } : {}),
    }));
}

/** One statement for what a condition says, another for the opposite, and if need be a third for requests without the key. */
function complementary(pairs = COMPLEMENTS): fc.Arbitrary<JsonObject[]> {
  // String operators are not documented for booleans.
  const key = fc.oneof(anyKey().filter((name) => !VALUES[name].includes('true')), fc.constantFrom('aws:TagKeys', 'aws:PrincipalArn', 'aws:SourceVpc', 'aws:PrincipalTag/team'));
  return fc.tuple(fc.constantFrom(...pairs), key, fc.boolean()).chain(([[one, opposite], name, absent]) =>
    some(VALUES[name]).map((values) => [
      deny({ Condition: { ...OVER_HTTP, [one]: { [name]: values } } }),
      deny({ Condition: { ...OVER_HTTP, [opposite]: { [name]: values } } }),
      ...(absent ? [deny({ Condition: { ...OVER_HTTP, Null: { [name]: 'true' } } })] : []),
    ]));
}

/** Two statements with an exception each: what both leave out slips through, and if they have nothing in common nothing does. */
function overlapping(): fc.Arbitrary<JsonObject[]> {
  const pair = (name: string, values: Json[]) => fc.tuple(fc.constantFrom(...values), fc.constantFrom(...values))
    .map(([one, other]) => [deny({ [name]: one }), deny({ [name]: other })]);
  const negations = fc.constantFrom('StringNotEquals', 'StringNotLike', 'StringNotEqualsIgnoreCase', 'ArnNotLike', 'ForAllValues:StringNotEquals');
  const conditions = fc.constantFrom('aws:PrincipalArn', 'aws:PrincipalArn', 'aws:PrincipalAccount', 'aws:TagKeys', 'aws:SourceVpc').chain((key) =>
    fc.tuple(fc.tuple(negations, some(VALUES[key])), fc.tuple(negations, some(VALUES[key]))).map((both) =>
      both.map(([operator, values]) => deny({ Condition: { ...OVER_HTTP, [operator]: { [key]: values } } }))));
  return fc.oneof(
    { weight: 3, arbitrary: pair('NotPrincipal', PRINCIPALS) }, { weight: 2, arbitrary: pair('NotAction', ACTIONS) },
    { weight: 1, arbitrary: pair('NotResource', RESOURCES) }, { weight: 3, arbitrary: conditions },
  );
}

function some(values: string[]): fc.Arbitrary<string[]> {
  return fc.subarray(values, { minLength: 1, maxLength: Math.min(2, values.length) });
}

function anyKey(): fc.Arbitrary<string> {
  return fc.constantFrom(...Object.keys(VALUES));
}

function anyCondition(): fc.Arbitrary<JsonObject> {
  const quantifiers = fc.constantFrom('', '', '', 'ForAllValues:', 'ForAnyValue:');
  return fc.tuple(quantifiers, fc.constantFrom(...OPERATORS), fc.constantFrom('', '', '', 'IfExists'), anyKey())
    .chain(([quantifier, operator, suffix, key]) => {
      const values = operator === 'Null' || operator === 'Bool' ? ['true', 'false'] : VALUES[key];
      return some(values).map((chosen) => ({ [quantifier + operator + suffix]: { [key]: chosen } }));
    });
}

function anyStatement(): fc.Arbitrary<JsonObject> {
  const element = (name: string, values: Json[]) => fc.tuple(fc.constantFrom(name, name, name, `Not${name}`), fc.constantFrom(...values))
    .map(([key, value]) => ({ [key]: value }));
  return fc.tuple(
    fc.constantFrom('Deny', 'Deny', 'Deny', 'Allow'), element('Principal', ['*', '*', '*', ...PRINCIPALS]), element('Action', ['*', 'dynamodb:*', ...ACTIONS]),
    element('Resource', ['*', '*', '*', ...RESOURCES]), fc.constantFrom<JsonObject>(OVER_HTTP, OVER_HTTP, {}), fc.option(anyCondition(), { freq: 3 }),
  ).map(([Effect, principal, action, resource, tls, other]): JsonObject =>
    ({ Effect, ...principal, ...action, ...resource, Condition: merge(tls, other ?? {}) }));
}

type Fault = (statement: JsonObject) => JsonObject;

/** What people get wrong, and what looks wrong and is not. */
function fault(): fc.Arbitrary<{ readonly at: number; readonly change: Fault }> {
  const set = (name: string, values: Json[]) => fc.constantFrom(...values).map((value): Fault => (statement) => swap(statement, name, value));
  const add = (condition: JsonObject): Fault => (statement) => ({ ...statement, Condition: merge(statement.Condition as JsonObject, condition) });
  const narrow = anyCondition().map(add);
  const transport = fc.tuple(
    fc.constantFrom('Bool', 'BoolIfExists', 'StringEquals', 'StringNotEquals', 'StringLike', 'Null', 'ForAllValues:Bool', 'NumericEquals'),
    fc.constantFrom<Json>('false', 'true', false, true, 'False', 'FALSE', ['true', 'false'], 'fals?', 'no', []),
  ).map(([operator, value]): Fault => (statement) =>
    add({ [operator]: { 'aws:SecureTransport': value } })({ ...statement, Condition: withoutTransport(statement.Condition as JsonObject) }));
  const roles = fc.subarray(VALUES['aws:PrincipalArn'], { minLength: 1, maxLength: 3 }).map((values) =>
    add({ StringNotEquals: { 'aws:PrincipalArn': values } }));
  const odd = fc.constantFrom<Fault>((statement) => ({ ...statement, Effect: 'Allow' }), (statement) => ({ ...statement, Condition: {} }),
    (statement) => ({ ...statement, Sid: 'Same' }), (statement) => swap(statement, 'NotPrincipal', { AWS: REPLICATION_ROLE }));
  return fc.tuple(fc.nat(3), fc.oneof(set('Action', ACTIONS), set('NotAction', ACTIONS), set('Resource', RESOURCES), set('NotResource', RESOURCES),
    set('Principal', PRINCIPALS), set('NotPrincipal', PRINCIPALS), narrow, narrow, transport, roles, odd)).map(([at, change]) => ({ at, change }));
}

function spoil(statements: JsonObject[], faults: readonly { readonly at: number; readonly change: Fault }[]): JsonObject[] {
  return faults.reduce((all, { at, change }) =>
    all.map((statement, index) => (index === at % all.length ? change(statement) : statement)), statements);
}

function swap(statement: JsonObject, name: string, value: Json): JsonObject {
  const { [name.replace(/^Not/, '')]: _, [`Not${name.replace(/^Not/, '')}`]: __, ...rest } = statement;
  return { ...rest, [name]: value };
}

function withoutTransport(condition: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(condition).filter(([, tests]) => !('aws:SecureTransport' in (tests as JsonObject))));
}

function merge(one: JsonObject, other: JsonObject): JsonObject {
  return Object.fromEntries([...Object.keys(one), ...Object.keys(other)].map((operator) =>
    [operator, { ...one[operator] as JsonObject, ...other[operator] as JsonObject }]));
}

/** The same policy in other clothes: case where it does not matter, lists of one, booleans, another version, an Allow beside it. */
function dressed(document: JsonObject): fc.Arbitrary<JsonObject> {
  const flag = fc.boolean();
  const choices = fc.record({ upper: flag, lower: flag, booleans: flag, single: flag, old: flag, allow: flag });
  const undressed = { weight: 2, arbitrary: fc.constant(document) };
  return fc.oneof(undressed, {
    weight: 1,
    arbitrary: choices.map((choice) => {
      const tested = (tests: JsonObject) => renamed(tests, (key) => (choice.lower ? key.toLowerCase() : key),
        (value) => (choice.booleans ? asBoolean(value) : value));
      const statements = (document.Statement as JsonObject[]).map((statement) => ({
        ...statement,
        Condition: renamed(statement.Condition as JsonObject, (operator) => (choice.upper ? operator.toUpperCase() : operator),
          (tests) => tested(tests as JsonObject)),
      }));
      const reader = { Effect: 'Allow', Principal: { AWS: ACCOUNT }, Action: 'dynamodb:GetItem', Resource: '*' };
      const all = choice.allow ? [...statements, reader] : statements;
      return { Version: choice.old ? '2008-10-17' : '2012-10-17', Statement: choice.single && all.length === 1 ? all[0] : all };
    }),
  });
}

function renamed(object: JsonObject, name: (key: string) => string, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [name(key), change(value)]));
}

function asBoolean(value: Json): Json {
  return value === 'true' || value === 'false' ? value === 'true' : value;
}
