import { Annotations, Arn, ArnFormat, aws_iam as iam, Lazy, Reference, Stack, Token, Tokenization } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { fault } from '../../errors';
import { keyBehind } from '../key-checks';
import { TableKey } from '../table-key';

interface ReplicationProps {
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

/** Where a table of a multi-account global table is. Its name is that of all of them. */
interface Member {
  readonly account: string;
  readonly region: string;
}

/** The member that an ARN names: one written out, one of another stack of the app, or one that is known at deployment alone. */
function memberOf(scope: IConstruct, tableArn: string, tableName: string): Member {
  const owner = stackOf(tableArn);
  if (owner !== undefined) {
    return { account: owner.account, region: owner.region };
  }
  const { account, region, resourceName } = Arn.split(tableArn, ArnFormat.SLASH_RESOURCE_NAME);
  if (!account || !region) {
    throw fault(scope, 'ReplicaArnWithoutPlace', `${tableArn} does not say in which account and Region the replica is`, 'Give the whole ARN of the replica.');
  }
  if (!Token.isUnresolved(resourceName) && resourceName !== tableName) {
    throw fault(scope, 'ReplicaNameDiffers', `The table is called ${tableName}, the replica ${resourceName}`, 'All replicas of a global table have one name.');
  }
  return { account, region };
}

/** The stack of the table whose ARN this is, where it is a reference. */
function stackOf(tableArn: string): Stack | undefined {
  const token = Token.isUnresolved(tableArn) ? Tokenization.reverse(tableArn, { failConcat: false }) : undefined;
  return token !== undefined && Reference.isReference(token) ? Stack.of(token.target) : undefined;
}

/** The tables that replicate with each other, one for each account: as far as this app knows them. */
export class ReplicationGroup {
  /** Those that the app defines, in their order. */
  public readonly tables: IConstruct[] = [];
  private readonly members = new Map<string, Member>();

  constructor(public readonly tableName: string) {}

  /** Does nothing for a member that is known. */
  public add(scope: IConstruct, member: Member): void {
    const known = this.members.get(member.account);
    if (known === undefined && [...this.members.values()].some(({ region }) => region === member.region)) {
      throw fault(scope, 'ReplicaRegionTaken', `There is a replica in ${member.region} already, in another account`, 'Choose another Region for the replica.');
    }
    if (known !== undefined && known.region !== member.region) {
      throw fault(scope, 'ReplicaAccountTaken', `There is a replica in account ${member.account} already, in ${known.region}`,
        'Each replica of a multi-account global table is in an account of its own.');
    }
    this.members.set(member.account, member);
  }

  public get accounts(): string[] {
    return [...this.members.keys()].sort();
  }

  /** ARNs as a stack of the same partition writes them. */
  public arns(stack: Stack): string[] {
    return this.accounts.map((account) => stack.formatArn({
      service: 'dynamodb', account, region: this.members.get(account)!.region, resource: 'table', resourceName: this.tableName,
    }));
  }
}

const REPLICATION_SERVICE = 'replication.dynamodb.amazonaws.com';

interface ReplicationParties {
  /** The accounts of all replicas, the table's own included: what is missing here does not replicate (DG, multi-account global tables security). */
  readonly accounts: string[];
  /** Their tables' ARNs. */
  readonly tableArns: string[];
}

/** What the service that replicates between accounts may do with a table. Its calls carry no role that an account could name. */
function replicationStatement(parties: ReplicationParties): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'ReplicationBetweenAccounts',
    principals: [new iam.ServicePrincipal(REPLICATION_SERVICE)],
    actions: ['dynamodb:ReadDataForReplication', 'dynamodb:ReplicateSettings', 'dynamodb:WriteDataForReplication'],
    resources: ['*'],
    conditions: onBehalfOf(parties),
  });
}

/** Which accounts may make a replica of a table. */
function joinStatement(accounts: readonly string[]): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'ReplicasInOtherAccounts',
    principals: accounts.map((account) => new iam.AccountPrincipal(account)),
    actions: ['dynamodb:AssociateTableReplica'],
    resources: ['*'],
  });
}

/** What the service needs of the key of a table (DG, multi-account global tables security). */
function replicationKeyStatement(parties: ReplicationParties): iam.PolicyStatement {
  return new iam.PolicyStatement({
    principals: [new iam.ServicePrincipal(REPLICATION_SERVICE)],
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
    resources: ['*'],
    conditions: onBehalfOf(parties),
  });
}

/** Without it, any account could send the service. */
function onBehalfOf({ accounts, tableArns }: ReplicationParties): Record<string, Record<string, string[]>> {
  return { StringEquals: { 'aws:SourceAccount': accounts, 'aws:SourceArn': tableArns } };
}
