import { Token } from 'aws-cdk-lib';
import type { CfnResource } from 'aws-cdk-lib';

interface Protections {
  readonly pointInTimeRecovery: boolean;
  readonly deletionProtection: boolean;
}

/** The protections as `CfnTable` has them. */
interface TypedTable {
  pointInTimeRecoverySpecification?: unknown;
  deletionProtectionEnabled?: unknown;
}

/**
 * The typed properties of a `CfnTable` that say what its template will have.
 *
 * Other rule packs read the construct and not the template: cdk-nag tests `CfnTable.pointInTimeRecoverySpecification`. Only plain values are set:
 * values that are known only at deployment are left to the rendering, and so are global tables, whose replicas no such pack reads.
 */
export class TypedProperties {
  /** The values before the first change, for a table that becomes exempt later. */
  private before?: TypedTable;

  constructor(private readonly resource: CfnResource) {}

  public set({ pointInTimeRecovery, deletionProtection }: Protections): void {
    const table = this.resource;
    if (!hasTypedProperties(table)) {
      return;
    }
    this.before ??= {
      pointInTimeRecoverySpecification: table.pointInTimeRecoverySpecification,
      deletionProtectionEnabled: table.deletionProtectionEnabled,
    };
    const { pointInTimeRecoverySpecification: recovery, deletionProtectionEnabled: protection } = this.before;
    if (!Token.isUnresolved(recovery)) {
      table.pointInTimeRecoverySpecification = pointInTimeRecovery ? enabled(recovery) : recovery;
    }
    if (!Token.isUnresolved(protection)) {
      table.deletionProtectionEnabled = deletionProtection || protection;
    }
  }
}

/** A raw `CfnResource` has none, and the L1 of another copy of aws-cdk-lib has them too. */
function hasTypedProperties(resource: CfnResource): resource is CfnResource & TypedTable {
  return 'pointInTimeRecoverySpecification' in resource && 'deletionProtectionEnabled' in resource;
}

/** Keeps the recovery period. */
function enabled(recovery: unknown): object {
  return { ...recovery as object | undefined, pointInTimeRecoveryEnabled: true };
}
