import { Annotations, Arn, ArnFormat, aws_iam as iam, Lazy, Reference, Stack, Token, Tokenization } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { constructError } from '../../errors';
import { keyBehind } from '../key-checks';
import { TableKey } from '../table-key';

interface ReplicatingTable extends IConstruct {
  readonly encryptionKey?: kms.IKey;
}

/** A table's part in the replication between accounts: the statements for the policies of the table and its key. */
export class Replication {
  private group?: ReplicationGroup;
  private readonly invited = new Set<string>();

  constructor(private readonly table: ReplicatingTable, private readonly tableName: string | undefined) {}

  public get active(): boolean {
    return this.group !== undefined;
  }

  /**
   * Makes the table a member of a group.
   *
   * @throws ReplicationInAgnosticStack for a table with an unknown account or Region
   */
  public join(group: ReplicationGroup): void {
    const { account, region } = Stack.of(this.table);
    if (Token.isUnresolved(account) || Token.isUnresolved(region)) {
      throw constructError(this.table, 'ReplicationInAgnosticStack',
        'Replication with other accounts needs a stack with a known account and Region',
        'Set env of the stack, for example { env: { account: \'111122223333\', region: \'eu-west-1\' } }.');
    }
    group.add(this.table, { account, region });
    group.tables.push(this.table);
    this.group = group;
    this.allowOnKey(group);
  }

  /**
   * The group of the table; a new one if it has none.
   *
   * @throws NoNameForAnotherAccount for a table without a name: policies have to name it before it exists
   */
  public ownGroup(): ReplicationGroup {
    const { table, tableName } = this;
    if (this.group === undefined) {
      if (tableName === undefined || Token.isUnresolved(tableName)) {
        throw constructError(table, 'NoNameForAnotherAccount', 'Replication with other accounts needs a table name that is known before deployment',
          'Set tableName of the table.');
      }
      this.join(new ReplicationGroup(tableName));
    }
    return this.group!;
  }

  /** Lets the table replicate with another one. An invited table may become a replica; the others are replicas. */
  public with(tableArn: string, invited: boolean): void {
    const group = this.ownGroup();
    const member = memberOf(this.table, tableArn, group.tableName);
    group.add(this.table, member);
    if (invited) {
      this.invited.add(member.account);
    }
  }

  /** The statements for the table's policy, in addition to the TLS-only statement. */
  public statements(): iam.PolicyStatement[] {
    if (this.group === undefined) {
      return [];
    }
    const condition = onBehalfOf(this.group.accounts, this.group.arns(Stack.of(this.table)));
    const invited = [...this.invited].sort();
    return [replicationStatement(condition), ...(invited.length > 0 ? [joinStatement(invited)] : [])];
  }

  private allowOnKey(group: ReplicationGroup): void {
    const { table } = this;
    const key = keyBehind(table.encryptionKey!);
    if (key instanceof TableKey) {
      key._serveReplicatedTable();
    }
    // Late, since other tables may join.
    const { statementAdded } = key.addToResourcePolicy(replicationKeyStatement(onBehalfOf(
      Lazy.uncachedList({ produce: () => group.accounts }),
      Lazy.uncachedList({ produce: () => group.arns(Stack.of(table)) }),
    )));
    if (!statementAdded) {
      Annotations.of(table).addWarningV2('cdk-secure-table:ImportedKeyPolicy',
        `Key ${key.node.path} is imported, so its policy cannot be changed here. Allow replication.dynamodb.amazonaws.com in its policy: `
        + 'kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey*, kms:ReEncrypt*.');
    }
  }
}

/** The account and Region of a replica in a multi-account global table. All replicas have the same name. */
interface Member {
  readonly account: string;
  readonly region: string;
}

/** The account and Region of a table, from a literal ARN, the ARN of a table in another stack of the app, or an ARN known only after deployment. */
function memberOf(scope: IConstruct, tableArn: string, tableName: string): Member {
  const owner = stackOf(tableArn);
  if (owner !== undefined) {
    return { account: owner.account, region: owner.region };
  }
  const { account, region, resourceName } = Arn.split(tableArn, ArnFormat.SLASH_RESOURCE_NAME);
  if (!account || !region) {
    throw constructError(scope, 'ReplicaArnWithoutPlace', `${tableArn} contains no account and Region`,
      'Pass arn:<partition>:dynamodb:<region>:<account>:table/<table name>.');
  }
  if (!Token.isUnresolved(resourceName) && resourceName !== tableName) {
    throw constructError(scope, 'ReplicaNameDiffers',
      `The table is named ${tableName}, but the replica ${resourceName}, and all replicas of a global table have the same name`,
      `Name the replica ${tableName}.`);
  }
  return { account, region };
}

/** The stack of the table, if its ARN is a reference. */
function stackOf(tableArn: string): Stack | undefined {
  const token = Token.isUnresolved(tableArn) ? Tokenization.reverse(tableArn, { failConcat: false }) : undefined;
  return token !== undefined && Reference.isReference(token) ? Stack.of(token.target) : undefined;
}

/** The tables that replicate with each other, one in each account, as far as this app knows them. */
export class ReplicationGroup {
  /** The tables that the app defines, in the order of their creation. */
  public readonly tables: IConstruct[] = [];
  private readonly members = new Map<string, Member>();

  constructor(public readonly tableName: string) {}

  /** Does nothing if the member is known. */
  public add(scope: IConstruct, member: Member): void {
    const known = this.members.get(member.account);
    if (known === undefined && [...this.members.values()].some(({ region }) => region === member.region)) {
      throw constructError(scope, 'ReplicaRegionTaken',
        `Another account has a replica in ${member.region}, and each replica of a multi-account global table is in its own Region`,
        'Choose another Region for the replica.');
    }
    if (known !== undefined && known.region !== member.region) {
      throw constructError(scope, 'ReplicaAccountTaken',
        `Account ${member.account} has a replica in ${known.region}, and each replica of a multi-account global table is in its own account`,
        'Choose another account for the replica.');
    }
    this.members.set(member.account, member);
  }

  public get accounts(): string[] {
    return [...this.members.keys()].sort();
  }

  /** The ARNs of the tables, in the partition of the stack. */
  public arns(stack: Stack): string[] {
    return this.accounts.map((account) => stack.formatArn({
      service: 'dynamodb', account, region: this.members.get(account)!.region, resource: 'table', resourceName: this.tableName,
    }));
  }
}

const REPLICATION_SERVICE = 'replication.dynamodb.amazonaws.com';

type SourceCondition = Record<string, Record<string, string[]>>;

/** The actions of the replication service on a table. It calls without a role that a policy could name. */
function replicationStatement(conditions: SourceCondition): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'ReplicationBetweenAccounts',
    principals: [new iam.ServicePrincipal(REPLICATION_SERVICE)],
    actions: ['dynamodb:ReadDataForReplication', 'dynamodb:ReplicateSettings', 'dynamodb:WriteDataForReplication'],
    resources: ['*'],
    conditions,
  });
}

/** Allows the tables of other accounts to become replicas. */
function joinStatement(accounts: readonly string[]): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'ReplicasInOtherAccounts',
    principals: accounts.map((account) => new iam.AccountPrincipal(account)),
    actions: ['dynamodb:AssociateTableReplica'],
    resources: ['*'],
  });
}

/** The actions of the replication service on a table's key (Developer Guide, security of multi-account global tables). */
function replicationKeyStatement(conditions: SourceCondition): iam.PolicyStatement {
  return new iam.PolicyStatement({
    principals: [new iam.ServicePrincipal(REPLICATION_SERVICE)],
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
    resources: ['*'],
    conditions,
  });
}

/**
 * Without this condition, any account could have the service act on its behalf.
 *
 * @param accounts of all replicas, including the table's own: replicas of other accounts do not replicate (Developer Guide, security of multi-account
 *   global tables)
 */
function onBehalfOf(accounts: string[], tableArns: string[]): SourceCondition {
  return { StringEquals: { 'aws:SourceAccount': accounts, 'aws:SourceArn': tableArns } };
}
