import { CfnResource, Stack, Token } from 'aws-cdk-lib';
import type { aws_dynamodb as dynamodb } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Replication, ReplicationGroup } from './replication';
import { fault } from '../../errors';
import { indexNamesOf } from '../render';

/** The table that a replica is made of, as far as the replica has to know it. */
export class SourceTable {
  private readonly resource?: dynamodb.CfnGlobalTable;

  constructor(private readonly replica: Construct, private readonly table: dynamodb.ITableV2) {
    const resource = table.node.defaultChild;
    this.resource = resource !== undefined && CfnResource.isCfnResource(resource) ? resource as dynamodb.CfnGlobalTable : undefined;
  }

  /** Written out; only of an imported table it may be known at deployment alone. */
  public get tableName(): string {
    return this.resource?.tableName ?? this.table.tableName;
  }

  public get hasStream(): boolean {
    return this.resource === undefined
      ? this.table.tableStreamArn !== undefined
      : Stack.of(this.resource).resolve(this.resource.streamSpecification) !== undefined;
  }

  /** As rendered, late; of an imported table nobody knows them. */
  public indexNames(): readonly string[] {
    return this.resource === undefined ? ['*'] : indexNamesOf(this.resource);
  }

  /** The tables that replicate with the source already, and which the replica is to join. */
  public group(): ReplicationGroup {
    const known = (this.table as { readonly _replication?: Replication })._replication;
    return known?.ownGroup() ?? this.newGroup();
  }

  private newGroup(): ReplicationGroup {
    const { account, region } = this.table.env;
    if (this.resource !== undefined && [this.resource.tableName, account, region].some((part) => part === undefined || Token.isUnresolved(part))) {
      throw fault(this.replica, 'SourceWithoutPlace', `The source ${this.table.node.path} has no tableName, or its stack no account and Region`,
        'Give it a tableName, and its stack an env: the policies on both sides have to name it before it is there.');
    }
    const group = new ReplicationGroup(this.tableName);
    group.add(this.replica, { account, region });
    if (this.resource !== undefined) {
      group.tables.push(this.resource);
    }
    return group;
  }
}
