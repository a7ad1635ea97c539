import type { aws_iam as iam, aws_kms as kms } from 'aws-cdk-lib';
import { Annotations, Lazy, Stack, Token } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { memberOf } from './member';
import { ReplicationGroup } from './replication-group';
import { joinStatement, replicationKeyStatement, replicationStatement } from './statements';
import { fault } from '../../errors';
import { keyBehind } from '../key-checks';
import { TableKey } from '../table-key';

export interface ReplicationProps {
  /** The table as a construct. */
  readonly scope: IConstruct;
  readonly tableName?: string;
  readonly key: kms.IKey;
}

/** A table's part in the replication between accounts: what its policy and its key's say of it. */
export class Replication {
  private group?: ReplicationGroup;
  private readonly invited = new Set<string>();

  constructor(private readonly props: ReplicationProps) {}

  public get active(): boolean {
    return this.group !== undefined;
  }

  /**
   * The table is one of a group.
   *
   * @throws NoNameForAnotherAccount for a table without a name: policies have to name it before it is there
   * @throws ReplicationInAgnosticStack for a table whose account or Region nobody knows
   */
  public join(group: ReplicationGroup): void {
    const { scope } = this.props;
    const { account, region } = Stack.of(scope);
    if (Token.isUnresolved(account) || Token.isUnresolved(region)) {
      throw fault(scope, 'ReplicationInAgnosticStack', 'A table of a stack without account and Region was to replicate with other accounts',
        'Give the stack an env: the policies of the other replicas have to name the table.');
    }
    group.add(scope, { account, region });
    group.tables.push(scope);
    this.group = group;
    this.allowOnKey(group);
  }

  /** The group, made where there is none. */
  public ownGroup(): ReplicationGroup {
    const { scope, tableName } = this.props;
    if (this.group === undefined) {
      if (tableName === undefined || Token.isUnresolved(tableName)) {
        throw fault(scope, 'NoNameForAnotherAccount', 'A replica of another account was asked for, and the table has no name of its own',
          'Give it a tableName: the policies on both sides have to name it before it is there.');
      }
      this.join(new ReplicationGroup(tableName));
    }
    return this.group!;
  }

  /** The table replicates with another, which is invited to become a replica of it, or is one already. */
  public with(tableArn: string, invited: boolean): void {
    const group = this.ownGroup();
    const member = memberOf(this.props.scope, tableArn, group.tableName);
    group.add(this.props.scope, member);
    if (invited) {
      this.invited.add(member.account);
    }
  }

  /** What the table's policy says beside the TLS-only statement. */
  public statements(): iam.PolicyStatement[] {
    if (this.group === undefined) {
      return [];
    }
    const parties = { accounts: this.group.accounts, tableArns: this.group.arns(Stack.of(this.props.scope)) };
    const invited = [...this.invited].sort();
    return [replicationStatement(parties), ...(invited.length > 0 ? [joinStatement(invited)] : [])];
  }

  private allowOnKey(group: ReplicationGroup): void {
    const { scope } = this.props;
    const key = keyBehind(this.props.key);
    if (key instanceof TableKey) {
      key._serveReplicatedTable();
    }
    // Late: others may join.
    const { statementAdded } = key.addToResourcePolicy(replicationKeyStatement({
      accounts: Lazy.uncachedList({ produce: () => group.accounts }),
      tableArns: Lazy.uncachedList({ produce: () => group.arns(Stack.of(scope)) }),
    }));
    if (!statementAdded) {
      Annotations.of(scope).addWarningV2('cdk-secure-table:ImportedKeyPolicy',
        `The key ${key.node.path} is imported, and its policy has to allow replication.dynamodb.amazonaws.com: Decrypt, DescribeKey, GenerateDataKey*, ReEncrypt*.`);
    }
  }
}
