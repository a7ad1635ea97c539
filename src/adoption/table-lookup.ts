import { CfnResource, Stack, Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { fault } from '../errors';
import { SecureTable } from '../secure-table';
import { SecuredProperties } from './rendering/secured-properties';

const TABLE_TYPES = ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'];
const JSII_RTTI = Symbol.for('jsii.rtti');

/** By its CloudFormation type: a raw `CfnResource`, and an L1 of another copy of aws-cdk-lib, are tables too. */
export function isTableResource(construct: IConstruct): construct is CfnResource {
  return CfnResource.isCfnResource(construct) && TABLE_TYPES.includes(construct.cfnResourceType);
}

/** The resource of a table: the construct itself, or the one inside an L2. */
export function tableResourceOf(construct: IConstruct): CfnResource | undefined {
  if (isTableResource(construct)) {
    return construct;
  }
  // In a stack or a stage a child of this name is one among others.
  const inside = Stack.isStack(construct) || Stage.isStage(construct) ? undefined : construct.node.tryFindChild('Resource');
  return inside !== undefined && isTableResource(inside) ? inside : undefined;
}

/** Whether a table belongs to a `SecureTable`, which renders it securely by itself. */
export function isInSecureTable(construct: IConstruct): boolean {
  return construct.node.scopes.some(isSecureTable);
}

/** By class, and for other copies of this package by the name that jsii gives the class. */
export function isSecureTable(construct: IConstruct): boolean {
  const { fqn } = Object((construct.constructor as unknown as Record<symbol, unknown>)[JSII_RTTI]) as { readonly fqn?: string };
  return construct instanceof SecureTable || fqn === 'cdk-secure-table.SecureTable';
}

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
