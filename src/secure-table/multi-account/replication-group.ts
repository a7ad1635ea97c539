import type { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { Member } from './member';
import { fault } from '../../errors';

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
