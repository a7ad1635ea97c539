import { CfnResource } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { PaperDeployment } from '../../support/paper';

/** The keys that encrypt a table: that of its stack's Region first, then those of its replicas. */
export function keysOf(app: App, paper: PaperDeployment, table: IConstruct): CfnResource[] {
  const { SSESpecification: specification, Replicas: replicas = [] } = paper.properties(table);
  const arns: string[] = [specification, ...replicas.map((replica: any) => replica.SSESpecification)].flatMap((each) => each?.KMSMasterKeyId ?? []);
  const keys = app.node.findAll().filter((construct): construct is CfnResource =>
    CfnResource.isCfnResource(construct) && construct.cfnResourceType === 'AWS::KMS::Key');
  const found = arns.map((arn) => keys.find((key) => paper.arn(key) === arn)!);
  return found.sort((one, other) => Number(other.stack === tableStack(table)) - Number(one.stack === tableStack(table)));
}

function tableStack(table: IConstruct): unknown {
  return (('stack' in table ? table : table.node.defaultChild) as CfnResource).stack;
}
