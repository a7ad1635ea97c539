import { CfnResource, Stack, Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { isTableType } from '../cloudformation/resource-types';
import { SecureTable } from '../secure-table/secure-table';
import { SecuredProperties } from './rendering/secured-properties';

/** Compares the CloudFormation type, so that a raw `CfnResource` and an L1 of another copy of aws-cdk-lib are tables as well. */
export function isTableResource(construct: IConstruct): construct is CfnResource {
  return CfnResource.isCfnResource(construct) && isTableType(construct.cfnResourceType);
}

/** The resource of a table: the construct itself, or the one inside an L2. */
export function tableResourceOf(construct: IConstruct): CfnResource | undefined {
  if (isTableResource(construct)) {
    return construct;
  }
  // In a stack or a stage, a child with this id is an ordinary child.
  const inside = Stack.isStack(construct) || Stage.isStage(construct) ? undefined : construct.node.tryFindChild('Resource');
  return inside !== undefined && isTableResource(inside) ? inside : undefined;
}

const JSII_RTTI = Symbol.for('jsii.rtti');

/** Compares the class, and for other copies of this package the name that jsii gives the class. */
export function isSecureTable(construct: IConstruct): boolean {
  const { fqn } = Object((construct.constructor as unknown as Record<symbol, unknown>)[JSII_RTTI]) as { readonly fqn?: string };
  return construct instanceof SecureTable || fqn === 'cdk-secure-table.SecureTable';
}

/** Whether a table belongs to a `SecureTable`, which renders it securely. */
export function isInSecureTable(construct: IConstruct): boolean {
  return construct.node.scopes.some(isSecureTable);
}

/** Whether a construct is the resource of a table that is not secured. */
export function isUnreached(construct: IConstruct): construct is CfnResource {
  return isTableResource(construct) && !SecuredProperties.isOn(construct) && !isInSecureTable(construct);
}
