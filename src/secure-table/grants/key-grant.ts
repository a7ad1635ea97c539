import { Annotations, aws_iam as iam, Stack, Token } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { isWildcard } from '../../cloudformation/dynamodb-actions';
import { expandKeyActions, isKeyAdminAction } from '../../cloudformation/kms-actions';
import { fault } from '../../errors';
import { grantOrAllow } from '../../policy/grant-or-allow';
import { onlyThroughDynamoDb } from '../../policy/via-dynamodb';
import { isAlias, keyBehind } from '../key-checks';
import { keyArnOf } from '../references';

interface KeyGrantOptions {
  /** For error messages: the table or key that grants. */
  readonly scope: IConstruct;
  readonly key: kms.IKey;
  readonly grantee: iam.IGrantable;
  readonly actions: readonly string[];
  /** Region of the table, or `*` where the key serves a table with replicas. */
  readonly region: string;
  /** The table is imported: the part of its owner is a warning, since the owner may have written it already. */
  readonly imported?: boolean;
}

const DESCRIBE_KEY = 'kms:DescribeKey';

/**
 * Grants actions on a table's key: exact ones, use of it only through DynamoDB.
 *
 * Calls for items arrive at KMS via DynamoDB, with the caller's own credentials, so `kms:ViaService` holds for readers and writers.
 */
export function grantOnTableKey(given: KeyGrantOptions): iam.Grant {
  const options = { ...given, key: keyBehind(given.key) };
  if (isAlias(options.key)) {
    throw fault(options.scope, 'KeyKnownByAlias', `Of the key behind ${options.key.node.path} the alias alone is known, and rights are given on keys`,
      'Import the key: kms.Key.fromKeyArn, or kms.Alias.fromAliasAttributes with the key.');
  }
  refuseService(options);
  const actions = expandKeyActions(options.actions);
  const wide = actions.filter((action) => isWildcard(action) && !Token.isUnresolved(action));
  if (wide.length > 0) {
    throw fault(options.scope, 'KeyGrantTooWide', `A grant of ${wide.join(', ')} covers both administration and use of the key`,
      'Name the actions.');
  }
  const use = actions.filter((action) => !isKeyAdminAction(action));
  const admin = actions.filter((action) => isKeyAdminAction(action) && !(use.length > 0 && action === DESCRIBE_KEY));
  const describe = actions.includes(DESCRIBE_KEY) && !admin.includes(DESCRIBE_KEY) ? [DESCRIBE_KEY] : [];
  const grants = [
    ...(use.length > 0 ? [grantUse(options, use, describe)] : []),
    ...(admin.length > 0 ? [grantAdministration(options, admin)] : []),
  ];
  return grants.reduce((all, grant) => all.combine(grant), iam.Grant.drop(options.grantee, 'collects the parts'));
}

/** A service that DynamoDB does not call for never comes through DynamoDB: a grant would allow it nothing, and say nothing. */
function refuseService({ scope, grantee }: KeyGrantOptions): void {
  if ('Service' in grantee.grantPrincipal.policyFragment.principalJson) {
    throw fault(scope, 'ServicePrincipalGrant', `A grant on a table's key to a service, ${grantee.grantPrincipal}`,
      'Grant to the role that the service assumes; Redshift and Glue need a statement with a condition on aws:SourceAccount: addToResourcePolicy.');
  }
}

function grantUse(options: KeyGrantOptions, use: string[], describe: string[]): iam.Grant {
  const through = onlyThroughDynamoDb(Stack.of(options.key), options.region);
  return grantOrAllow({
    grantee: options.grantee,
    actions: [...use, ...describe],
    resourceArns: [keyArnOf(options.key)],
    conditions: through,
    resource: options.key,
    notAdded: (byIdentity) => notAdded(options, byIdentity),
    allow: (principal) => [
      new iam.PolicyStatement({
        principals: [principal],
        actions: use,
        resources: ['*'],
        // A reader of another account may use the key for tables of the key's own account alone.
        conditions: merge(through, { StringEquals: { 'kms:EncryptionContext:aws:dynamodb:subscriberId': options.key.env.account } }),
      }),
      // DescribeKey carries no encryption context.
      ...(describe.length > 0
        ? [new iam.PolicyStatement({ principals: [principal], actions: describe, resources: ['*'], conditions: through })]
        : []),
    ],
  });
}

function grantAdministration(options: KeyGrantOptions, actions: string[]): iam.Grant {
  return grantOrAllow({
    grantee: options.grantee,
    actions,
    resourceArns: [keyArnOf(options.key)],
    resource: options.key,
    notAdded: (byIdentity) => notAdded(options, byIdentity),
    allow: (principal) => [new iam.PolicyStatement({ principals: [principal], actions, resources: ['*'] })],
  });
}

function notAdded({ scope, key, grantee, imported }: KeyGrantOptions, byIdentity: boolean): void {
  const what = `${grantee.grantPrincipal} needs a statement in the policy of the key ${key.node.path}, which is imported and takes none`;
  if (!imported || !byIdentity) {
    throw fault(scope, 'ImportedKeyPolicy', what, 'Grant where the key is defined.');
  }
  Annotations.of(scope).addWarningV2('cdk-secure-table:ImportedKeyPolicy', `${what}. Grant where the key is defined as well.`);
}

function merge(...blocks: Record<string, Record<string, unknown>>[]): Record<string, Record<string, unknown>> {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const [operator, block] of blocks.flatMap((conditions) => Object.entries(conditions))) {
    merged[operator] = { ...merged[operator], ...block };
  }
  return merged;
}
