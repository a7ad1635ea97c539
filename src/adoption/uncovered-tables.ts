import type { IConstruct } from 'constructs';
import { SecuredProperties } from './rendering/secured-properties';
import { isInSecureTable, isTableResource } from './tables';
import { fault } from '../errors';

/** Says of the tables in a scope that nothing has reached: those of a stage that was created later, synthesized before its app and has L1s alone. */
export function uncoveredTables(scope: IConstruct): string[] {
  return scope.node.findAll()
    .filter((construct) => isTableResource(construct) && !SecuredProperties.isOn(construct) && !isInSecureTable(construct))
    .map((table) => fault(table, 'TableNotReached', 'A table was created after SecureTableDefaults.apply, in a stage that it does not know',
      'Call SecureTableDefaults.apply when the stages are there, or call it for the stage.').message);
}
