import { Annotations, Stack, Token, TokenComparison } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { constructError } from '../errors';
import type { SecureTableBase } from '../secure-table';

/**
 * Checks the tables of a construct that works only in its own account and Region.
 *
 * A table whose account or Region is known only after deployment, or a construct in a Region-agnostic stack, draws a warning: nothing at synthesis
 * shows whether the two match.
 */
export function checkHomeTables(scope: Construct, tables: readonly SecureTableBase[]): void {
  if (tables.length === 0) {
    throw constructError(scope, 'NoTables', 'tables is empty', 'Pass at least one SecureTable, e.g. tables: [orders].');
  }
  tables.forEach((table) => checkHomeTable(scope, table));
}

function checkHomeTable(scope: Construct, table: SecureTableBase): void {
  const { account, region } = Stack.of(scope);
  const { path } = table.node;
  if (Token.compareStrings(table.env.account, account) === TokenComparison.DIFFERENT) {
    throw constructError(scope, 'TableOfAnotherAccount', `Table ${path} is in account ${table.env.account}, this stack in ${account}`,
      `Define the construct in a stack of account ${table.env.account}.`);
  }
  if (Token.compareStrings(table.env.region, region) === TokenComparison.DIFFERENT) {
    throw constructError(scope, 'TableOfAnotherRegion', `Table ${path} is in ${table.env.region}, this stack in ${region}`,
      `Define the construct in a stack with env: { account, region: '${table.env.region}' }.`);
  }
  const isUnknown = [[table.env.account, account], [table.env.region, region]]
    .some(([one, other]) => Token.compareStrings(one, other) === TokenComparison.ONE_UNRESOLVED);
  if (isUnknown) {
    Annotations.of(scope).addWarningV2('cdk-secure-table:TablePlaceUnknown',
      `Whether table ${path} is in the account and Region of this stack is known only after deployment. Set env on both stacks.`);
  }
}
