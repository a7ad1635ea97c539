import { aws_iam as iam } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { KEY_USE_ACTIONS } from '../../policy/kms-actions';
import { TableKey } from '../../secure-table';

/**
 * A table key under a table that somebody else wrote.
 *
 * Its policy admits whoever in the account may use the table, through DynamoDB alone: the roles that read and write the table have no rights on
 * a key, since there was none, and their grants name none. That is what the policy of AWS's own `aws/dynamodb` key says.
 */
export class AdoptedKey extends TableKey {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.addToResourcePolicy(new iam.PolicyStatement({
      sid: 'AccountUsesThroughDynamoDB',
      principals: [new iam.StarPrincipal()],
      actions: [...KEY_USE_ACTIONS, 'kms:DescribeKey'],
      resources: ['*'],
      conditions: { StringEquals: { 'kms:CallerAccount': this.env.account } },
    }));
  }
}
