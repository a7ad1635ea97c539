// @ts-check
'use strict';

/**
 * Whether a policy really denies whatever does not come over TLS. Nothing but the exact statement that this library
 * writes counts: what is refused here is not put, and a deployment that stops is better than a replica that does not deny.
 *
 * @typedef {Record<string, unknown>} Json
 */

const SERVICE_LINKED_ROLE = new RegExp(
  '^arn:aws[a-z-]*:iam::\\d{12}:role/aws-service-role/(' + [
    'replication\\.dynamodb\\.amazonaws\\.com/AWSServiceRoleForDynamoDBReplication',
    'dynamodb\\.application-autoscaling\\.amazonaws\\.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable',
  ].join('|') + ')$');

/** @type {(value: unknown) => unknown[]} */
const list = (value) => (Array.isArray(value) ? value : [value]);

/** @type {(value: unknown) => value is Json} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @type {(value: unknown, wanted: string) => boolean} */
const isOnly = (value, wanted) => list(value).length === 1 && String(list(value)[0]) === wanted;

/** @type {(principal: unknown) => boolean} */
const isEverybody = (principal) => principal === '*' || (isObject(principal) && list(principal.AWS).includes('*'));

/**
 * Condition operators, each with its one key, that may stand in the deny.
 *
 * @type {Map<string, [key: string, allowed: (value: unknown) => boolean]>}
 */
const CONDITIONS = new Map([
  ['Bool', ['aws:SecureTransport', (value) => isOnly(value, 'false')]],
  // DynamoDB's documented exemption: a deny that hits the replication role cuts the replica off for good.
  ['StringNotEquals', ['aws:PrincipalArn', (value) => list(value).length > 0 && list(value).every((arn) => SERVICE_LINKED_ROLE.test(String(arn)))]],
  // Service principals carry no aws:PrincipalArn; the replication between accounts is one.
  ['BoolIfExists', ['aws:PrincipalIsAWSService', (value) => isOnly(value, 'false')]],
]);

/** @type {(condition: unknown) => boolean} */
function isPlainHttp(condition) {
  return isObject(condition) && 'Bool' in condition && Object.entries(condition).every(([operator, keys]) => {
    const known = CONDITIONS.get(operator);
    return known !== undefined && isObject(keys) && isOnly(Object.keys(keys), known[0]) && known[1](keys[known[0]]);
  });
}

/** @type {(action: unknown, wanted: readonly string[]) => boolean} */
function covers(action, wanted) {
  const actions = new Set(list(action).map((name) => String(name).toLowerCase()));
  return actions.has('*') || actions.has('dynamodb:*') || wanted.every((name) => actions.has(name.toLowerCase()));
}

/**
 * @param {unknown} policy the document
 * @param {readonly string[]} actions all that has to be denied
 */
exports.deniesPlainHttp = (policy, actions) =>
  isObject(policy) && list(policy.Statement).some((statement) =>
    isObject(statement)
    && statement.Effect === 'Deny'
    && isEverybody(statement.Principal)
    && covers(statement.Action, actions)
    && list(statement.Resource).includes('*')
    && isPlainHttp(statement.Condition));
