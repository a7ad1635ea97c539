import { Annotations, aws_iam as iam, Stack, Token } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { groupActions, keyActionsFor, mayBeOfDynamoDb, unknownActions } from './granted-actions';
import type { ActionGroup, ResourceType } from './granted-actions';
import { combine, grantOnTableKey, reportImportedPolicy } from './key-grant';
import { refuseForeignConsumers } from './stream-consumers';
import { LIST_STREAMS, REFUSED_ACTIONS, STREAM_ACTIONS, worksAcrossAccounts } from '../../cloudformation/dynamodb-actions';
import { constructError } from '../../errors';
import { accountOf, grantOrAllow, isSameAccount, isServicePrincipal } from '../../policy/grant-or-allow';

/**
 * With more names, a grant covers `index/*` instead. Chosen so that one role can read 40 such tables: an IAM role has at most 10 managed policies of
 * 6,144 characters by default.
 */
const MAX_INDEX_NAMES = 4;

const REFUSED = new Set(REFUSED_ACTIONS.map((action) => action.toLowerCase()));

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
  readonly tableName: string;
  readonly tableStreamArn?: string;
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
 * Grants a principal specific actions on a table: each on the resources that the service authorization reference gives it, with the KMS permissions
 * it needs.
 */
export class TableGrant {
  /** @param replica limits the grant to this replica of the table */
  constructor(private readonly table: GrantedTable, private readonly grantee: iam.IGrantable, private readonly replica?: GrantTarget) {}

  public actions(actions: readonly string[]): iam.Grant {
    this.refuseService();
    this.refuseOtherServices(actions);
    this.reportUnknown(actions);
    const groups = groupActions(actions);
    const onTable = groups.filter(({ on }) => !isOnlyStream(on)).flatMap((group) => group.actions).filter((action) => action !== LIST_STREAMS);
    const onStream = groups.filter(({ on }) => isOnlyStream(on)).flatMap((group) => group.actions);
    this.refuseUnsupportedCrossAccount(onTable);
    const repeated = groups.filter(({ on }) => isPerReplica(on)).flatMap((group) => group.actions);
    if (repeated.length > 0) {
      this.onReplicaAdded((grant) => grant.actions(repeated));
    }
    return combine(this.grantee, [
      ...groups.map((group) => this.grant(group)),
      ...this.onKeysOf(this.targets(), keyActionsFor(onTable)),
      ...(onStream.length > 0 ? this.onKeysOf(this.streams(), keyActionsFor(onStream)) : []),
    ]);
  }

  /**
   * The three actions on the stream, and ListStreams, which Lambda's event source mapping needs. For it the Developer Guide (IAM policy to read a
   * stream only) names the stream, which avoids a wildcard in the role of every event source.
   */
  public streamRead(): iam.Grant {
    this.refuseService();
    const { grantee } = this;
    return combine(grantee, [
      this.grant({ on: ['stream'], actions: STREAM_ACTIONS }),
      iam.Grant.addToPrincipal({ grantee, actions: [LIST_STREAMS], resourceArns: this.streamArns() }),
      ...this.onKeysOf(this.streams(), keyActionsFor(STREAM_ACTIONS)),
    ]);
  }

  /** ListStreams, for which the service authorization reference has no resource. */
  public listStreams(): iam.Grant {
    this.streams();
    return this.actions([LIST_STREAMS]);
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

  private grant({ on, actions }: ActionGroup): iam.Grant {
    if (isOnlyStream(on)) {
      refuseForeignConsumers(this.table, this.grantee);
      return this.allow(on, actions, this.streamArns());
    }
    const arns = (): string[] => [...new Set(this.targets().flatMap((target) => on.flatMap((type) => this.arnsOf(type, target))))];
    // Late: an index or a replica, hence a stream, may be added after the grant, and CDK keeps the first value of a lazy list of indexes.
    return on.includes('index') || on.includes('stream')
      ? this.allow(on, actions, this.targets().map(({ tableArn }) => tableArn), arns)
      : this.allow(on, actions, arns());
  }

  /** The ARNs by which the service authorization reference names the resources of a table. */
  private arnsOf(type: ResourceType, { tableArn, streamArn }: GrantTarget): readonly string[] {
    switch (type) {
      case 'table': return [tableArn];
      case 'index': return this.indexes().map((name) => `${tableArn}/index/${name}`);
      case 'stream': return streamArn === undefined ? [] : [streamArn];
      case 'global-table': return [this.globalTableArn()];
      case 'account': return ['*'];
      default: return [`${tableArn}/${type}/*`];
    }
  }

  private indexes(): readonly string[] {
    const names = this.table._indexNames();
    return names.length > MAX_INDEX_NAMES ? ['*'] : names;
  }

  /** Global tables of version 2017.11.29 are a resource of the account, without a Region. */
  private globalTableArn(): string {
    const { env: { account }, tableName } = this.table;
    return Stack.of(this.table).formatArn({ service: 'dynamodb', region: '', account, resource: 'global-table', resourceName: tableName });
  }

  private allow(
    on: readonly ResourceType[], actions: readonly string[], resourceArns: string[], lateResourceArns?: () => readonly string[],
  ): iam.Grant {
    const { table, grantee } = this;
    const byPolicy = isOnlyStream(on) || (on.includes('table') && !actions.some(isRefusedByPolicies));
    return grantOrAllow({
      grantee,
      actions,
      resourceArns,
      lateResourceArns,
      resource: {
        env: table.env,
        addToResourcePolicy: (statement) => {
          if (table._imported || !byPolicy) {
            return { statementAdded: false };
          }
          return isOnlyStream(on) ? table.addToStreamResourcePolicy(statement) : table.addToResourcePolicy(statement);
        },
      },
      notAdded: (byIdentity) => (byPolicy
        ? reportImportedPolicy(table, 'table', byIdentity,
          `${grantee.grantPrincipal} needs ${actions.join(', ')} in the resource policy of the table, which is imported and cannot be changed here`)
        : this.refuseWithoutIdentity(byIdentity, on, actions)),
    });
  }

  private streams(): readonly GrantTarget[] {
    const streams = this.targets().filter(({ streamArn }) => streamArn !== undefined);
    if (streams.length === 0) {
      throw constructError(this.table, 'NoStream', 'The grant needs a stream, but the table has none',
        'Set dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES. For an imported table, pass tableStreamArn.');
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
      throw constructError(this.table, 'CrossAccountUnsupported',
        `DynamoDB does not support cross-account access for ${refused.join(', ')} (grantee in account ${account})`,
        'Grant only item operations, for example grants.readData, or use a role in the table\'s account.');
    }
  }

  /** For a principal that only a resource policy can allow something. */
  private refuseWithoutIdentity(byIdentity: boolean, on: readonly ResourceType[], actions: readonly string[]): void {
    if (!byIdentity) {
      const refused = on.includes('table') ? actions.filter(isRefusedByPolicies) : actions;
      throw constructError(this.table, 'NotByResourcePolicy',
        `${this.grantee.grantPrincipal} has no identity policy in this app, and DynamoDB resource policies do not support ${refused.join(', ')}`,
        'Grant to a role, user or group in the table\'s account that this app defines or imports.');
    }
  }

  private refuseOtherServices(actions: readonly string[]): void {
    const others = actions.filter((action) => !mayBeOfDynamoDb(action));
    if (others.length > 0) {
      throw constructError(this.table, 'NotADynamoDbAction', `${others.join(', ')} is not a DynamoDB action`,
        'Grant actions on the key with grantOnKey, and actions of other services with addToPrincipalPolicy of the role.');
    }
  }

  private reportUnknown(actions: readonly string[]): void {
    for (const action of this.replica === undefined ? unknownActions(actions) : []) {
      Annotations.of(this.table).addWarningV2(`cdk-secure-table:UnknownAction:${action}`,
        `${action} is not a known DynamoDB action, and is granted on the table and its indexes. `
        + 'Check its spelling. If it is a new action, acknowledge this warning.');
    }
  }

  private refuseService(): void {
    if (isServicePrincipal(this.grantee)) {
      throw constructError(this.table, 'ServicePrincipalGrant', `The table cannot be granted to a service principal: ${this.grantee.grantPrincipal}`,
        'Grant to the role that the service assumes. For Redshift and Glue, add a statement with a condition on aws:SourceAccount '
        + 'with addToResourcePolicy.');
    }
  }
}

function isOnlyStream(on: readonly ResourceType[]): boolean {
  return on.length === 1 && on[0] === 'stream';
}

/** Whether each replica has its own resources for these actions. */
function isPerReplica(on: readonly ResourceType[]): boolean {
  return on.includes('table') || on.some((type) => type === 'backup' || type === 'export' || type === 'import');
}

function isRefusedByPolicies(action: string): boolean {
  return REFUSED.has(action.toLowerCase());
}
