import { Annotations, aws_iam as iam, aws_kms as kms, Stack, Token } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { isWildcard } from '../../cloudformation/dynamodb-actions';
import { expandKeyActions, isKeyAdminAction } from '../../cloudformation/kms-actions';
import { constructError } from '../../errors';
import { mergeConditions } from '../../policy/confine-key-statement';
import { grantOrAllow, isImmutable, isSameAccount, isServicePrincipal } from '../../policy/grant-or-allow';
import { onlyFromItsAccount, onlyThroughDynamoDb } from '../../policy/via-dynamodb';
import { isAlias, isOfAnotherAccount, keyBehind } from '../key-checks';
import { keyArnOf } from '../references';

interface KeyGrantOptions {
  /** The table or key that grants, for error messages. */
  readonly scope: IConstruct;
  readonly key: kms.IKey;
  readonly grantee: iam.IGrantable;
  readonly actions: readonly string[];
  /** Region of the table, or `*` if the key serves a table with replicas. */
  readonly region: string;
  /** The table is imported: as for a key of another account, a missing statement in the key policy is a warning. The owner may have added it. */
  readonly imported?: boolean;
}

const DESCRIBE_KEY = 'kms:DescribeKey';

/**
 * Grants specific actions on a table's key, its use only through DynamoDB.
 *
 * DynamoDB calls KMS for item operations with the caller's credentials, so `kms:ViaService` applies to readers and writers.
 */
export function grantOnTableKey(given: KeyGrantOptions): iam.Grant {
  const options = { ...given, key: keyBehind(given.key) };
  const { scope, key, grantee } = options;
  if (isAlias(key)) {
    throw constructError(scope, 'KeyKnownByAlias',
      `Key ${key.node.path} is imported by alias name, so its key ARN is unknown and grants are not possible`,
      'Import the key with kms.Key.fromKeyArn(...) or kms.Key.fromLookup(...).');
  }
  // A service principal never calls KMS through DynamoDB, so such a grant would allow nothing.
  if (isServicePrincipal(grantee)) {
    throw constructError(scope, 'ServicePrincipalGrant', `The key cannot be granted to a service principal: ${grantee.grantPrincipal}`,
      'Grant to the role that the service assumes. For Redshift and Glue, add a statement with a condition on '
      + 'aws:SourceAccount with addToResourcePolicy.');
  }
  const actions = expandKeyActions(options.actions);
  const wide = actions.filter((action) => isWildcard(action) && !Token.isUnresolved(action));
  if (wide.length > 0) {
    throw constructError(scope, 'KeyGrantTooWide', `${wide.join(', ')} covers both administration and use of the key`,
      'List the actions, for example kms:Decrypt.');
  }
  const use = actions.filter((action) => !isKeyAdminAction(action));
  const admin = actions.filter((action) => isKeyAdminAction(action) && !(use.length > 0 && action === DESCRIBE_KEY));
  if (admin.length > 0) {
    reportImmutable(scope, key, grantee);
  }
  const describe = actions.includes(DESCRIBE_KEY) && !admin.includes(DESCRIBE_KEY) ? [DESCRIBE_KEY] : [];
  return combine(grantee, [
    ...(use.length > 0 ? [grantUse(options, use, describe)] : []),
    ...(admin.length > 0 ? [grantActions(options, admin)] : []),
  ]);
}

/**
 * CDK's collection of grants on a key, as narrow as the methods of the key.
 *
 * It cannot be a subclass, since the constructor of `KeyGrants` is private.
 */
export function narrowKeyGrants(key: kms.Key): kms.KeyGrants {
  return Object.assign(kms.KeyGrants.fromKey(key), {
    actions: (grantee: iam.IGrantable, ...actions: string[]) => key.grant(grantee, ...actions),
    admin: (grantee: iam.IGrantable) => key.grantAdmin(grantee),
    sign: (grantee: iam.IGrantable) => key.grantSign(grantee),
    verify: (grantee: iam.IGrantable) => key.grantVerify(grantee),
    signVerify: (grantee: iam.IGrantable) => key.grantSignVerify(grantee),
    generateMac: (grantee: iam.IGrantable) => key.grantGenerateMac(grantee),
    verifyMac: (grantee: iam.IGrantable) => key.grantVerifyMac(grantee),
  });
}

/** CDK adds no identity policy to a role that is imported as immutable, and the key policy has no statement for it. */
function reportImmutable(scope: IConstruct, key: kms.IKey, grantee: iam.IGrantable): void {
  if (isImmutable(grantee) && isSameAccount(key.env.account, grantee.grantPrincipal)) {
    Annotations.of(scope).addWarningV2('cdk-secure-table:ImmutableKeyAdmin',
      `${grantee.grantPrincipal} is imported with mutable: false, so no policy lets it administer key ${key.node.path}. `
      + 'Import it with addGrantsToResources: true, which adds it to the key policy, or allow it in its own policies.');
  }
}

function grantUse(options: KeyGrantOptions, use: string[], describe: string[]): iam.Grant {
  const { key, region } = options;
  const conditions = onlyThroughDynamoDb(Stack.of(key), region);
  // A reader in another account may use the key only for tables of the key's own account.
  const ownTables = { StringEquals: { 'kms:EncryptionContext:aws:dynamodb:subscriberId': key.env.account } };
  return grantActions(options, [...use, ...describe], conditions, [
    { actions: use, conditions: mergeConditions(conditions, ownTables) },
    // DescribeKey has no encryption context.
    ...(describe.length > 0 ? [{ actions: describe, conditions }] : []),
  ]);
}

function grantActions(
  { scope, key, grantee, imported }: KeyGrantOptions, actions: string[], conditions?: Record<string, Record<string, unknown>>,
  resourceStatements?: iam.PolicyStatementProps[],
): iam.Grant {
  return grantOrAllow({
    grantee,
    actions,
    resourceArns: [keyArnOf(key)],
    conditions,
    resource: key,
    resourceStatements,
    resourceConditions: () => onlyFromItsAccount(Stack.of(key), grantee.grantPrincipal),
    notAdded: (byIdentity) => reportImportedPolicy(scope, 'key', byIdentity && (imported || isOfAnotherAccount(key, Stack.of(scope))),
      `${grantee.grantPrincipal} needs a statement in the policy of key ${key.node.path}, which is imported and cannot be changed here`),
  });
}

/** The policy of an imported table or key cannot be changed: a warning if its owner may have added the statement, otherwise an error. */
export function reportImportedPolicy(scope: IConstruct, kind: 'key' | 'table', isWarning: boolean, what: string): void {
  const code = kind === 'key' ? 'ImportedKeyPolicy' : 'ImportedTablePolicy';
  const remedy = `Add the grant in the app that defines the ${kind}`;
  if (!isWarning) {
    throw constructError(scope, code, what, `${remedy}.`);
  }
  Annotations.of(scope).addWarningV2(`cdk-secure-table:${code}`, `${what}. ${remedy} too.`);
}

export function combine(grantee: iam.IGrantable, grants: readonly iam.Grant[]): iam.Grant {
  return grants.reduce((all, grant) => all.combine(grant), iam.Grant.drop(grantee, 'collects the parts'));
}
