import { CfnResource } from 'aws-cdk-lib';
import type { App, Stack, aws_iam as iam } from 'aws-cdk-lib';
import { PaperDeployment } from './paper';
import type { Policy } from './paper';

/** Statements of a stack as they are once it is deployed: every reference has its value. */
export function deployed(stack: Stack, statements: readonly iam.PolicyStatement[], region?: string): Policy {
  const holder = new CfnResource(stack, `Policy${stack.node.children.length}`, {
    type: 'Test::Policy::Holder',
    properties: { Policy: { Version: '2012-10-17', Statement: statements.map((statement) => statement.toStatementJson()) } },
  });
  return new PaperDeployment(stack.node.root as App, region).properties(holder).Policy;
}

/** A policy that is written down as it would be deployed. */
export function policyOf(...statements: readonly object[]): Policy {
  return { Version: '2012-10-17', Statement: [...statements] };
}
