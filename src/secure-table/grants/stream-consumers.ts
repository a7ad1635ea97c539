import { Stack, Token, TokenComparison } from 'aws-cdk-lib';
import type { aws_iam as iam, aws_lambda as lambda, aws_pipes as pipes, CfnResource } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { IConstruct } from 'constructs';
import { validationText } from '../../errors';

/** A table whose stream is granted to a reader. */
interface StreamedTable extends IConstruct {
  readonly env: iam.IResourceWithPolicyV2['env'];
  readonly tableStreamArn?: string;
}

/**
 * Fails the synthesis if an event source mapping or a pipe of a reader in another Region names the stream: Lambda and EventBridge Pipes read only
 * streams in the same Region, and the deployment fails. With a global table, the replica of that Region was meant.
 */
export function refuseForeignConsumers(table: StreamedTable, grantee: iam.IGrantable): void {
  const reader = [grantee, grantee.grantPrincipal].find((candidate): candidate is Construct & iam.IGrantable => Construct.isConstruct(candidate));
  if (reader === undefined || Token.compareStrings(Stack.of(reader).region, table.env.region) !== TokenComparison.DIFFERENT) {
    return;
  }
  const { region } = Stack.of(reader);
  reader.node.addValidation({
    validate: () => Stack.of(reader).node.findAll().filter((node) => streamOf(node) === table.tableStreamArn).map((consumer) =>
      validationText('StreamOfAnotherRegion',
        `The consumer is in ${region}, but the stream of ${table.node.path} is in ${table.env.region}, and consumers can read `
        + 'only streams in the same Region',
        `Pass table.replica('${region}') instead of the table if it has a replica there, or move the consumer to ${table.env.region}.`,
        consumer)),
  });
}

function streamOf(node: IConstruct): string | undefined {
  switch ((node as Partial<CfnResource>).cfnResourceType) {
    case 'AWS::Lambda::EventSourceMapping': return (node as lambda.CfnEventSourceMapping).eventSourceArn;
    case 'AWS::Pipes::Pipe': return (node as pipes.CfnPipe).source;
    default: return undefined;
  }
}
