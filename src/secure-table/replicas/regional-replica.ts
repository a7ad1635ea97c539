import { aws_iam as iam } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import { Dependable } from 'constructs';
import type { Construct } from 'constructs';
import { SecureTableGrants } from '../grants/secure-table-grants';
import { SecureTableBase } from '../secure-table-base';
import { replicasOfOneAccount } from '../validation';

export interface RegionalReplicaProps {
  readonly region: string;
  readonly account: string;
  /** Told, as the ARNs are, when the policies stand: who names the replica waits for them as well. */
  readonly tableName: string;
  readonly tableArn: string;
  readonly streamArn: string;
  /** The ARN of the stream as statements name it. */
  readonly streamToGrant: string;
  readonly encryptionKey: kms.IKey;
  readonly indexNames: () => readonly string[];
  /** What puts the policies on the replica: whoever depends on the replica waits for it. */
  readonly policyDependable: Construct;
  /** Statements for the policies of this replica alone. */
  readonly resourcePolicy?: iam.PolicyDocument;
  readonly streamResourcePolicy?: iam.PolicyDocument;
}

/** One replica of a SecureTable in another Region: it can be granted on, measured, and given policy statements of its own. */
export class RegionalReplica extends SecureTableBase {
  public readonly tableArn: string;
  public readonly tableName: string;
  public readonly tableStreamArn?: string;
  public readonly tableId?: string;
  public readonly encryptionKey?: kms.IKey;
  public readonly grants: SecureTableGrants;
  /** What was added to the policies of this replica alone; the TLS-only statements are rendered beside them. */
  public resourcePolicy?: iam.PolicyDocument;
  public streamResourcePolicy?: iam.PolicyDocument;
  protected readonly region: string;
  private readonly indexNames: () => readonly string[];

  constructor(scope: Construct, id: string, props: RegionalReplicaProps) {
    super(scope, id, { region: props.region, account: props.account });
    this.region = props.region;
    this.tableArn = props.tableArn;
    this.tableName = props.tableName;
    this.tableStreamArn = props.streamArn;
    this.encryptionKey = props.encryptionKey;
    this.resourcePolicy = props.resourcePolicy;
    this.streamResourcePolicy = props.streamResourcePolicy;
    this.indexNames = props.indexNames;
    this.grants = SecureTableGrants._of(this, {
      scope: this,
      env: this.env,
      imported: false,
      targets: () => [{
        tableArn: this.tableArn,
        indexNames: this.indexNames,
        streamArn: props.streamToGrant,
        key: props.encryptionKey,
        keyRegion: this.region,
      }],
      addToTablePolicy: (statement) => this.addToResourcePolicy(statement),
      addToStreamPolicy: (statement) => this.addToStreamResourcePolicy(statement),
      replicateWith: () => {
        throw replicasOfOneAccount(this);
      },
    });
    Dependable.implement(this, {
      get dependencyRoots() {
        return [props.policyDependable];
      },
    });
  }

  public addToResourcePolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult {
    (this.resourcePolicy ??= new iam.PolicyDocument()).addStatements(statement);
    return { statementAdded: true, policyDependable: this };
  }

  public addToStreamResourcePolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult {
    (this.streamResourcePolicy ??= new iam.PolicyDocument()).addStatements(statement);
    return { statementAdded: true, policyDependable: this };
  }

  protected get hasIndex(): boolean {
    return this.indexNames().length > 0;
  }
}
