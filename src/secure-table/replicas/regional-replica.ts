import type { aws_iam as iam, aws_kms as kms } from 'aws-cdk-lib';
import { Dependable } from 'constructs';
import type { Construct } from 'constructs';
import { SecureTableBase } from '../secure-table-base';
import { replicasOfOneAccount } from '../validation';

export interface RegionalReplicaProps {
  readonly region: string;
  /** Resolved, like the ARNs, only after the policies are attached, so that resources which refer to the replica wait for them. */
  readonly tableName: string;
  readonly tableArn: string;
  readonly streamArn: string;
  /** The ARN of the stream for a policy statement. */
  readonly streamToGrant: string;
  readonly encryptionKey: kms.IKey;
  /** Attaches the policies: what depends on the replica waits for it. */
  readonly policyDependable: Construct;
  /** Statements for the policies of only this replica. */
  readonly resourcePolicy?: iam.PolicyDocument;
  readonly streamResourcePolicy?: iam.PolicyDocument;
}

/** One replica of a SecureTable in another Region, with its own grants, metrics and policy statements. */
export class RegionalReplica extends SecureTableBase {
  public readonly tableArn: string;
  public readonly tableName: string;
  public readonly tableStreamArn?: string;
  public readonly tableId?: string;
  public readonly encryptionKey?: kms.IKey;
  protected readonly region: string;
  private readonly streamToGrant: string;

  constructor(private readonly source: SecureTableBase, id: string, props: RegionalReplicaProps) {
    super(source, id, { region: props.region, account: source.stack.account });
    this.region = props.region;
    this.tableArn = props.tableArn;
    this.tableName = props.tableName;
    this.tableStreamArn = props.streamArn;
    this.streamToGrant = props.streamToGrant;
    this.encryptionKey = props.encryptionKey;
    this._setPolicies(props);
    Dependable.implement(this, {
      get dependencyRoots() {
        return [props.policyDependable];
      },
    });
  }

  public replica(region: string): SecureTableBase {
    return region === this.region ? this : this.source.replica(region);
  }

  public _indexNames(): readonly string[] {
    return this.source._indexNames();
  }

  public _streamToGrant(): string {
    return this.streamToGrant;
  }

  public _replicateWith(): void {
    throw replicasOfOneAccount(this);
  }
}
