import type { aws_iam as iam, aws_kms as kms } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

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
