import { CfnResource, Validations } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { readTree } from '../cdk/construct-tree';
import { EXEMPTION_METADATA, isExempt } from '../cloudformation/exemption';
import type { Json } from '../cloudformation/json';
import { becomesTable, isTableType } from '../cloudformation/resource-types';

const CODE = 'TableOutOfReach';

/**
 * Reports the tables in a stack whose properties adoption cannot change: those that a transform, a custom resource or a nested template makes.
 *
 * The same reader as the guard's finds them. It is asked when the stack is validated, and only for a stack that may have such a table.
 */
export function reportTablesOutOfReach(stack: Stack): void {
  if (!WATCHED.has(stack) && stack.nestedStackParent === undefined) {
    WATCHED.add(stack);
    stack.node.addValidation({
      validate: () => {
        if (stack.node.findAll().some(mayMakeTables)) {
          report(stack);
        }
        return [];
      },
    });
  }
}

const WATCHED = new WeakSet<Stack>();

function mayMakeTables(construct: IConstruct): construct is CfnResource {
  return CfnResource.isCfnResource(construct) && !isTableType(construct.cfnResourceType)
    && (becomesTable(construct.cfnResourceType) || isCustomResource(construct.cfnResourceType));
}

function isCustomResource(type: string): boolean {
  return type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';
}

function report(stack: Stack): void {
  const { tables, opaque } = readTree(stack);
  const made = tables.filter(({ form }) => form !== 'Table' && form !== 'GlobalTable');
  const constructs = (facts: readonly { readonly where: { readonly constructPath: string } }[]) =>
    [...new Set(facts.map(({ where }) => atPath(stack, where.constructPath)))]
      .filter((construct) => construct !== undefined && mayMakeTables(construct)).filter((resource) => !isAccepted(resource));
  const certain = constructs(made);
  const remedy = 'Define it as a SecureTable, or exempt it with EncryptedTables.exempt.';
  certain.forEach((resource) => Validations.of(resource).addError(`cdk-secure-table:${CODE}`,
    `[${CODE}] ${resource.cfnResourceType} makes a table that SecureTableDefaults cannot secure at ${resource.node.path}. ${remedy}`));
  constructs(opaque).filter((resource) => !certain.includes(resource)).forEach((resource) => Validations.of(resource).addWarning(
    `cdk-secure-table:${CODE}`,
    `[${CODE}] ${resource.cfnResourceType} may make a table, which SecureTableDefaults cannot secure at ${resource.node.path}. ${remedy}`));
}

/** Whether the construct is exempt from what adoption would do for it. */
function isAccepted(resource: CfnResource): boolean {
  const written = resource.getMetadata(EXEMPTION_METADATA) as Json | undefined;
  return written !== undefined
    && ['CustomerManagedKey', 'TlsOnly'].every((rule) => isExempt({ [EXEMPTION_METADATA]: written }, rule, resource.stack.region));
}

function atPath(stack: Stack, path: string): IConstruct | undefined {
  return path.split('/').reduce<IConstruct | undefined>((scope, id) => scope?.node.tryFindChild(id), stack.node.root);
}
