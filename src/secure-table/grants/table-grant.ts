import { Annotations, aws_iam as iam, Token } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { grantOnTableKey } from './key-grant';
import { LIST_STREAMS, readsData, STREAM_ACTIONS, worksAcrossAccounts, worksOnIndex, worksOnStream, writesData } from '../../cloudformation/dynamodb-actions';
import { KEY_READER_ACTIONS, KEY_WRITER_ACTIONS } from '../../cloudformation/kms-actions';
import { fault } from '../../errors';
import { accountOf, grantOrAllow, isSameAccount } from '../../policy/grant-or-allow';

/**
 * Grants exact actions on exact resources: each action on the table, its indexes or its stream, whichever it has as a resource,
 * and what it takes of the key.
 */
export function grantActions(table: GrantedTable, grantee: iam.IGrantable, actions: readonly string[]): iam.Grant {
  refuseService(table, grantee);
  const onStream = actions.filter(worksOnStream);
  const onTable = actions.filter((action) => !worksOnStream(action) && action !== LIST_STREAMS);
  if (isAbroad(table, grantee)) {
    refuseWhatDoesNotCrossAccounts(table, grantee, onTable);
  }
  if (onTable.length > 0) {
    table.whenReplicaIsAdded?.((replica) => grantActions(justOn(replica, table), grantee, onTable));
  }
  return combine(grantee, [
    ...(onTable.length > 0 ? [grantOnTable(table, grantee, onTable)] : []),
    ...(onStream.length > 0 ? [grantOnStream(table, grantee, onStream)] : []),
    ...(actions.includes(LIST_STREAMS) ? [grantListStreams(table, grantee)] : []),
    grantKeyActions(table, grantee, keyActionsFor(onTable)),
    ...(onStream.length > 0 ? [grantKeyActions({ ...table, targets: () => streams(table) }, grantee, keyActionsFor(onStream))] : []),
  ]);
}

/** Reading the stream: the three actions on the stream, and on the way there what Lambda's event source mapping asks for. */
export function grantStreamRead(table: GrantedTable, grantee: iam.IGrantable): iam.Grant {
  return grantActions(table, grantee, [...STREAM_ACTIONS, LIST_STREAMS]);
}

/**
 * ListStreams, which Lambda asks for beside the three. The service authorization reference gives it no resource, CDK's own grants put it
 * on the stream: there it is right either way, and no wildcard.
 */
export function grantListStreams(table: GrantedTable, grantee: iam.IGrantable): iam.Grant {
  return iam.Grant.addToPrincipal({ grantee, actions: [LIST_STREAMS], resourceArns: streamArns(table) });
}

function grantOnTable(table: GrantedTable, grantee: iam.IGrantable, actions: readonly string[]): iam.Grant {
  const toIndexes = actions.filter(worksOnIndex);
  const tableOnly = actions.filter((action) => !worksOnIndex(action));
  const tableArns = table.targets().map((target) => target.tableArn);
  const withIndexes = () => table.targets().flatMap((target) => [target.tableArn, ...indexArns(target)]);
  const parts = [
    ...(tableOnly.length > 0 ? [{ actions: tableOnly, resourceArns: tableArns }] : []),
    // What the table says of its indexes may be lazy, and CDK keeps the first answer: nobody may ask before the app is complete.
    ...(toIndexes.length > 0 ? [{ actions: toIndexes, resourceArns: tableArns, lateResourceArns: withIndexes }] : []),
  ];
  return parts
    .map((part) => grantOrAllow({
      grantee,
      ...part,
      resource: { env: table.env, addToResourcePolicy: (statement) => table.addToTablePolicy(statement) },
      notAdded: (byIdentity) => notAdded(table, grantee, part.actions, byIdentity),
      // `*` in a table's own policy is the table and its indexes; the own ARN would be a circular reference.
      allow: (principal) => [new iam.PolicyStatement({ principals: [principal], actions: part.actions, resources: ['*'] })],
    }))
    .reduce((all, grant) => all.combine(grant));
}

function indexArns(target: TableTarget): string[] {
  return target.indexNames().map((name) => `${target.tableArn}/index/${name}`);
}

function grantOnStream(table: GrantedTable, grantee: iam.IGrantable, actions: readonly string[]): iam.Grant {
  return grantOrAllow({
    grantee,
    actions,
    resourceArns: streamArns(table),
    resource: { env: table.env, addToResourcePolicy: (statement) => table.addToStreamPolicy(statement) },
    notAdded: (byIdentity) => notAdded(table, grantee, actions, byIdentity),
    allow: (principal) => [new iam.PolicyStatement({ principals: [principal], actions: [...actions], resources: ['*'] })],
  });
}

/** The targets that have a stream to grant on; one at least. */
function streams(table: GrantedTable): readonly (TableTarget & { readonly streamArn: string })[] {
  const found = table.targets().filter((target): target is TableTarget & { readonly streamArn: string } => target.streamArn !== undefined);
  if (found.length === 0) {
    throw fault(table.scope, 'NoStream', 'A grant on the stream of a table without one',
      'Set dynamoStream, or give tableStreamArn where the table is imported.');
  }
  return found;
}

function streamArns(table: GrantedTable): string[] {
  return streams(table).map(({ streamArn }) => streamArn);
}

function keyActionsFor(actions: readonly string[]): readonly string[] {
  return actions.some(writesData) ? KEY_WRITER_ACTIONS : actions.some(readsData) ? KEY_READER_ACTIONS : [];
}

/** Rights on the keys of the table alone. */
export function grantOnKeys(table: GrantedTable, grantee: iam.IGrantable, actions: readonly string[]): iam.Grant {
  table.whenReplicaIsAdded?.((replica) => grantKeyActions(justOn(replica, table), grantee, actions));
  return grantKeyActions(table, grantee, actions);
}

function justOn(replica: TableTarget, table: GrantedTable): GrantedTable {
  return { ...table, targets: () => [replica], whenReplicaIsAdded: undefined };
}

/** Rights on the keys of the table, of all its replicas: those that use a key hold only for calls that come through DynamoDB. */
function grantKeyActions(table: GrantedTable, grantee: iam.IGrantable, actions: readonly string[]): iam.Grant {
  return combine(grantee, table.targets().map(({ key, keyRegion }) =>
    grantOnTableKey({ scope: table.scope, key, grantee, actions, region: keyRegion, imported: table.imported })));
}

function combine(grantee: iam.IGrantable, grants: readonly iam.Grant[]): iam.Grant {
  return grants.reduce((all, grant) => all.combine(grant), iam.Grant.drop(grantee, 'collects the parts'));
}

/** Only an imported table takes no statement: its owner has to allow the rest. */
function notAdded(table: GrantedTable, grantee: iam.IGrantable, actions: readonly string[], byIdentity: boolean): void {
  const what = `The policy of an imported table cannot be changed, and ${grantee.grantPrincipal} needs ${actions.join(', ')} there`;
  if (!byIdentity) {
    throw fault(table.scope, 'ImportedTablePolicy', what, 'Grant where the table is defined.');
  }
  Annotations.of(table.scope).addWarningV2('cdk-secure-table:ImportedTablePolicy', `${what}. Grant where the table is defined as well.`);
}

/** A principal that is certainly of another account. */
function isAbroad(table: GrantedTable, grantee: iam.IGrantable): boolean {
  const account = accountOf(grantee.grantPrincipal);
  return account !== undefined && !Token.isUnresolved(account) && !Token.isUnresolved(table.env.account)
    && !isSameAccount(table.env.account, grantee.grantPrincipal);
}

function refuseWhatDoesNotCrossAccounts(table: GrantedTable, grantee: iam.IGrantable, actions: readonly string[]): void {
  const refused = actions.filter((action) => !worksAcrossAccounts(action));
  if (refused.length > 0) {
    throw fault(table.scope, 'CrossAccountUnsupported',
      `DynamoDB does not support ${refused.join(', ')} for another account (${accountOf(grantee.grantPrincipal)})`,
      'Grant the item operations that are needed, or let a role of the table\'s account do the rest.');
  }
}

function refuseService(table: GrantedTable, grantee: iam.IGrantable): void {
  if ('Service' in grantee.grantPrincipal.policyFragment.principalJson) {
    throw fault(table.scope, 'ServicePrincipalGrant', `A grant to a service, ${grantee.grantPrincipal}`,
      'Grant to the role that the service assumes; the few services with access of their own (Redshift, Glue) need a statement with conditions: addToResourcePolicy.');
  }
}

/** One table that grants name: in its Region, with its indexes, its stream and its key. */
export interface TableTarget {
  readonly tableArn: string;
  /** Names of the indexes, read while the template is rendered: an index may be added after a grant. `*` stands for those that nobody knows. */
  readonly indexNames: () => readonly string[];
  /**
   * Undefined where there is no stream, and on the replicas of a table: each stream shows the changes of all Regions, so a grant on the
   * table means its own, and one on another goes by `replica(region)`.
   */
  readonly streamArn?: string;
  readonly key: kms.IKey;
  /** Region that KMS calls for this table come through, or `*`. */
  readonly keyRegion: string;
}

/** A table, or several replicas of one, as grants see it. */
export interface GrantedTable {
  /** For error messages. */
  readonly scope: IConstruct;
  readonly env: iam.IResourceWithPolicyV2['env'];
  readonly targets: () => readonly TableTarget[];
  /** The table is defined elsewhere: what its owner has to allow can only be said. */
  readonly imported: boolean;
  /** Calls back for each replica that is added after a grant: the grant is made on it too. */
  readonly whenReplicaIsAdded?: (again: (replica: TableTarget) => void) => void;
  addToTablePolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult;
  addToStreamPolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult;
  /** Allows replication with the table of another account and, if it is invited, its becoming a replica. */
  replicateWith(tableArn: string, invited: boolean): void;
}
