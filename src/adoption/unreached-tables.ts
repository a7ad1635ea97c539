import type { IConstruct } from 'constructs';
import { SecuredProperties } from './rendering/secured-properties';
import { isInSecureTable, isTableResource } from './tables';
import { fault } from '../errors';

/** Whether a construct is the resource of a table that nobody makes secure. */
export function isUnreached(construct: IConstruct): boolean {
  return isTableResource(construct) && !SecuredProperties.isOn(construct) && !isInSecureTable(construct);
}

/** Says of the tables in a scope that nothing has reached. */
export function unreachedTables(scope: IConstruct): string[] {
  return scope.node.findAll().filter(isUnreached).map((table) => fault(table, 'TableNotReached',
    'A table was created while the app was being synthesized, and SecureTableDefaults did not see it',
    'Create it before, or switch aspect stabilization on (@aws-cdk/core:aspectStabilization).').message);
}
