import { aws_iam as iam, Token } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { combine, grantOnTableKey, reportImportedPolicy } from './key-grant';
import {
  LIST_STREAMS, readsData, STREAM_ACTIONS, worksAcrossAccounts, worksOnIndex, worksOnStream, writesData,
} from '../../cloudformation/dynamodb-actions';
import { KEY_READER_ACTIONS, KEY_WRITER_ACTIONS } from '../../cloudformation/kms-actions';
import { constructError } from '../../errors';
import { accountOf, grantOrAllow, isSameAccount, isServicePrincipal } from '../../policy/grant-or-allow';

/** A table that grants name, in one Region. */
export interface GrantTarget {
  readonly tableArn: string;
  /**
   * Undefined for a table without a stream, and for the replicas of a table: each stream has the changes of all Regions, so a grant on a table covers
   * only its own stream. For the stream of a replica, grant on `replica(region)`.
   */
  readonly streamArn?: string;
  readonly key: kms.IKey;
  /** Region of the KMS calls for this table. */
  readonly region: string;
}

/** A table as grants need it. */
export interface GrantedTable extends IConstruct {
  readonly env: iam.IResourceWithPolicyV2['env'];
  /** Whether another app defines the table, so that its policies cannot be changed here. */
  readonly _imported: boolean;
  /** The table, and its replicas. */
  _grantTargets(): readonly GrantTarget[];
  /** Names of the indexes, read while the template is rendered, since an index may be added after a grant; `*` for unknown names. */
  _indexNames(): readonly string[];
  /** Calls back for each replica that is added later. */
  _onReplicaAdded?(grant: (replica: GrantTarget) => void): void;
  /** Allows replication with a table of another account and, if `invited`, allows it to become a replica. */
  _replicateWith(tableArn: string, invited: boolean): void;
  addToResourcePolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult;
  addToStreamResourcePolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult;
}

/**
 * Grants a principal specific actions on a table: each on the resource it applies to (table, indexes or stream), with the KMS permissions it needs.
 */
export class TableGrant {
  /** @param replica limits the grant to this replica of the table */
  constructor(private readonly table: GrantedTable, private readonly grantee: iam.IGrantable, private readonly replica?: GrantTarget) {}

  public actions(actions: readonly string[]): iam.Grant {
    this.refuseService();
    const onStream = actions.filter(worksOnStream);
    const onTable = actions.filter((action) => !worksOnStream(action) && action !== LIST_STREAMS);
    this.refuseUnsupportedCrossAccount(onTable);
    if (onTable.length > 0) {
      this.onReplicaAdded((grant) => grant.actions(onTable));
    }
    return combine(this.grantee, [
      ...this.onTable(onTable),
      ...(onStream.length > 0 ? [this.grant('stream', onStream, this.streamArns())] : []),
      ...(actions.includes(LIST_STREAMS) ? [this.listStreams()] : []),
      ...this.onKeysOf(this.targets(), keyActionsFor(onTable)),
      ...(onStream.length > 0 ? this.onKeysOf(this.streams(), keyActionsFor(onStream)) : []),
    ]);
  }

  /** The three actions on the stream, and ListStreams, which Lambda's event source mapping needs. */
  public streamRead(): iam.Grant {
    return this.actions([...STREAM_ACTIONS, LIST_STREAMS]);
  }

  /**
   * ListStreams. The service authorization reference gives it no resource; CDK's own grants name the stream.
   * Both work, and the stream avoids a wildcard.
   */
  public listStreams(): iam.Grant {
    return iam.Grant.addToPrincipal({ grantee: this.grantee, actions: [LIST_STREAMS], resourceArns: this.streamArns() });
  }

  /** Actions only on the keys of the table and its replicas. */
  public onKeys(actions: readonly string[]): iam.Grant {
    this.onReplicaAdded((grant) => grant.onKeys(actions));
    return combine(this.grantee, this.onKeysOf(this.targets(), actions));
  }

  private targets(): readonly GrantTarget[] {
    return this.replica === undefined ? this.table._grantTargets() : [this.replica];
  }

  private onReplicaAdded(repeat: (grant: TableGrant) => void): void {
    if (this.replica === undefined) {
      this.table._onReplicaAdded?.((replica) => repeat(new TableGrant(this.table, this.grantee, replica)));
    }
  }

  private onTable(actions: readonly string[]): iam.Grant[] {
    const tableArns = this.targets().map(({ tableArn }) => tableArn);
    const tableOnly = actions.filter((action) => !worksOnIndex(action));
    const toIndexes = actions.filter(worksOnIndex);
    // Late: an index may be added after the grant, and CDK keeps the first value of a lazy list of indexes.
    const withIndexes = (): string[] => this.targets().flatMap((target) => this.withIndexes(target));
    return [
      ...(tableOnly.length > 0 ? [this.grant('table', tableOnly, tableArns)] : []),
      ...(toIndexes.length > 0 ? [this.grant('table', toIndexes, tableArns, withIndexes)] : []),
    ];
  }

  private withIndexes({ tableArn }: GrantTarget): string[] {
    return [tableArn, ...this.table._indexNames().map((name) => `${tableArn}/index/${name}`)];
  }

  private grant(kind: 'table' | 'stream', actions: readonly string[], resourceArns: string[], lateResourceArns?: () => readonly string[]): iam.Grant {
    const { table, grantee } = this;
    return grantOrAllow({
      grantee,
      actions,
      resourceArns,
      lateResourceArns,
      resource: {
        env: table.env,
        addToResourcePolicy: (statement) => {
          if (table._imported) {
            return { statementAdded: false };
          }
          return kind === 'table' ? table.addToResourcePolicy(statement) : table.addToStreamResourcePolicy(statement);
        },
      },
      notAdded: (byIdentity) => reportImportedPolicy(table, 'table', byIdentity,
        `The policy of an imported table cannot be changed, and ${grantee.grantPrincipal} needs ${actions.join(', ')} there`),
    });
  }

  private streams(): readonly GrantTarget[] {
    const streams = this.targets().filter(({ streamArn }) => streamArn !== undefined);
    if (streams.length === 0) {
      throw constructError(this.table, 'NoStream', 'A grant on the stream of a table without one',
        'Set dynamoStream, or give tableStreamArn where the table is imported.');
    }
    return streams;
  }

  private streamArns(): string[] {
    return this.streams().map(({ streamArn }) => streamArn!);
  }

  private onKeysOf(targets: readonly GrantTarget[], actions: readonly string[]): iam.Grant[] {
    const { table: scope, grantee } = this;
    return targets.map(({ key, region }) => grantOnTableKey({ scope, key, grantee, actions, region, imported: scope._imported }));
  }

  private refuseUnsupportedCrossAccount(actions: readonly string[]): void {
    const { grantPrincipal } = this.grantee;
    const account = accountOf(grantPrincipal);
    const own = this.table.env.account;
    if (account === undefined || Token.isUnresolved(account) || Token.isUnresolved(own) || isSameAccount(own, grantPrincipal)) {
      return;
    }
    const refused = actions.filter((action) => !worksAcrossAccounts(action));
    if (refused.length > 0) {
      throw constructError(this.table, 'CrossAccountUnsupported', `DynamoDB does not support ${refused.join(', ')} for another account (${account})`,
        'Grant the item operations that are needed, or let a role of the table\'s account do the rest.');
    }
  }

  private refuseService(): void {
    if (isServicePrincipal(this.grantee)) {
      throw constructError(this.table, 'ServicePrincipalGrant', `A grant to a service, ${this.grantee.grantPrincipal}`,
        'Grant to the role that the service assumes; the few services with access of their own (Redshift, Glue) '
        + 'need a statement with conditions: addToResourcePolicy.');
    }
  }
}

function keyActionsFor(actions: readonly string[]): readonly string[] {
  return actions.some(writesData) ? KEY_WRITER_ACTIONS : actions.some(readsData) ? KEY_READER_ACTIONS : [];
}
