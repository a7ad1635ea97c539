import { CfnResource, Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { readTree } from '../cdk/construct-tree';
import { synthesizedStageOf } from '../cdk/stages';
import { EXEMPTION_METADATA, isExempt } from '../cloudformation/exemption';
import type { Json } from '../cloudformation/json';
import { becomesTable, isCustomResource, isTableType, tableHiddenIn } from '../cloudformation/resource-types';
import { validationText } from '../errors';

const CODE = 'TableOutOfReach';
const REMEDY = 'Define the table as a SecureTable, or exempt the resource with EncryptedTables.exempt.';

const WATCHED = new WeakSet<IConstruct>();

/**
 * Reports the tables in a stack, or in a part of one, whose properties adoption cannot change: those that a transform or a custom resource creates.
 *
 * It uses the same reader as the guard, when the scope is validated, and only if a resource may create a table.
 */
export function reportTablesOutOfReach(scope: IConstruct): void {
  if (WATCHED.has(scope)) {
    return;
  }
  WATCHED.add(scope);
  scope.node.addValidation({
    validate: () => {
      const { certain, possible } = tablesOutOfReach(scope);
      certain.forEach((resource) => Validations.of(resource).addError(`cdk-secure-table:${CODE}`, textOf(resource, 'creates')));
      possible.forEach((resource) => Validations.of(resource).addWarning(`cdk-secure-table:${CODE}`,
        textOf(resource, 'may create')));
      return [];
    },
  });
}

/** Error messages for such tables in stages that were synthesized before the report was added. */
export function lateTablesOutOfReach(scope: IConstruct): readonly string[] {
  const late = scope.node.findAll().filter((construct): construct is Stack => Stack.isStack(construct) && construct.nestedStackParent === undefined)
    .filter((stack) => !WATCHED.has(stack) && synthesizedStageOf(stack) !== undefined);
  return late.flatMap((stack) => tablesOutOfReach(stack).certain.map((resource) => textOf(resource, 'creates', resource)));
}

function textOf({ cfnResourceType }: CfnResource, creates: string, about?: IConstruct): string {
  return validationText(CODE, `${cfnResourceType} ${creates} a table, which SecureTableDefaults cannot secure`, REMEDY, about);
}

interface OutOfReach {
  readonly certain: readonly CfnResource[];
  readonly possible: readonly CfnResource[];
}

function tablesOutOfReach(scope: IConstruct): OutOfReach {
  if (!scope.node.findAll().some(mayMakeTables)) {
    return { certain: [], possible: [] };
  }
  const { tables, opaque } = readTree(scope);
  const resources = (facts: readonly { readonly where: { readonly constructPath: string } }[]) =>
    [...new Set(facts.map(({ where }) => atPath(scope, where.constructPath)))]
      .filter((construct) => construct !== undefined && mayMakeTables(construct)).filter((resource) => !isAccepted(resource));
  const certain = resources(tables.filter(({ form }) => form !== 'Table' && form !== 'GlobalTable'));
  return { certain, possible: resources(opaque).filter((resource) => !certain.includes(resource)) };
}

function mayMakeTables(construct: IConstruct): construct is CfnResource {
  if (!CfnResource.isCfnResource(construct) || isTableType(construct.cfnResourceType)) {
    return false;
  }
  const { cfnResourceType: type } = construct;
  return becomesTable(type) || isCustomResource(type) || tableHiddenIn(type) !== undefined;
}

/** Whether the resource is exempt from what adoption would do for its table. */
function isAccepted(resource: CfnResource): boolean {
  const written = resource.getMetadata(EXEMPTION_METADATA) as Json | undefined;
  return written !== undefined
    && ['CustomerManagedKey', 'TlsOnly'].every((rule) => isExempt({ [EXEMPTION_METADATA]: written }, rule, resource.stack.region));
}

function atPath(construct: IConstruct, path: string): IConstruct | undefined {
  return path.split('/').reduce<IConstruct | undefined>((scope, id) => scope?.node.tryFindChild(id), construct.node.root);
}
