import { Stage, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { writeExemption } from './exemptions';
import { Guard, guardsOf, hook, register } from './guard';
import type { TableRule } from '../cloudformation/table-rule';
import { fault } from '../errors';

/** How strict the guard is. */
export interface EnforceOptions {
  /**
   * The weakest level of key that passes.
   *
   * With `KeyLevel.AWS_MANAGED` the key `alias/aws/dynamodb` passes as well, which AWS rotates every year.
   *
   * @default KeyLevel.CUSTOMER_MANAGED
   */
  readonly minimumKey?: KeyLevel;

  /**
   * Whether `EncryptedTables.exempt` opens the guard.
   *
   * If not, what is exempt is reported like everything else.
   *
   * @default true
   */
  readonly allowExemptions?: boolean;
}

/** Which rules a table may break, and why. */
export interface TableExemption {
  /** The rules that the table may break. */
  readonly rules: TableRule[];

  /**
   * The Regions whose replicas are exempt, as `us-east-1`.
   *
   * @default - every replica of the table
   */
  readonly regions?: string[];

  /** Why the table may do without, for those who audit it. It is written into the template. */
  readonly reason: string;

  /**
   * The last day of the exemption, in UTC, as `2027-06-30`. It is written into the template.
   *
   * @default - the exemption does not end
   */
  readonly until?: string;
}

/**
 * The guard: in its scope a table is encrypted with a rotating customer-managed key and answers over TLS alone, or the synth stops.
 *
 * It judges the rendered templates, whoever wrote the tables and however: L2 and L1 constructs, raw `CfnResource`s, property
 * overrides, included templates, nested stacks, custom synthesizers. It stops mistakes: whoever may edit the app, the assembly or the
 * account can undo it.
 */
export class EncryptedTables {
  /**
   * Guards the tables of an app, a stage or any other scope.
   *
   * The guarded rules are those on encryption at rest, on rotation and on TLS (`CUSTOMER_MANAGED_KEY`, `KEY_ROTATION`,
   * `KEY_POLICY_SCOPE`, `TLS_ONLY`, `STREAM_TLS_ONLY`, `DAX_ENCRYPTION_AT_REST`, `DAX_ENCRYPTION_IN_TRANSIT`). A violation is fatal: it
   * cannot be acknowledged, and it stops `app.synth()`, `cdk synth` and `cdk deploy --ignore-errors` alike. The only way past is `exempt`.
   *
   * `stage.synth()` called on its own is guarded for stages that are guarded themselves, or exist when their app gets its guard.
   *
   * @param scope the app or stage to guard
   * @param options how strict to be
   * @throws when the scope is guarded already, or stands in no stage or app
   */
  public static enforce(scope: IConstruct, options: EnforceOptions = {}): void {
    if (!Stage.isStage(scope) && Stage.of(scope) === undefined) {
      throw fault(scope, 'GuardOutsideApp', 'Only what belongs to an app or a stage can be guarded, and this does not', 'Call enforce with the app.');
    }
    if (guardsOf(scope).some((guard) => guard.scope === scope)) {
      throw fault(scope, 'GuardedTwice', 'The scope is guarded already', 'Call enforce once for each scope.');
    }
    const guard = new Guard(scope, {
      minimumKey: options.minimumKey ?? KeyLevel.CUSTOMER_MANAGED,
      allowExemptions: options.allowExemptions ?? true,
    });
    register(guard);
    hook(guard);
    Validations.of(scope).addPlugins(guard);
  }

  /**
   * Lets a table break rules, for a reason.
   *
   * The exemption is written into the metadata of the table's resource (`cdk-secure-table:exemption`), where auditors find it. It holds for the
   * guard and for the rule packs of this library. Exemptions that match nothing are reported.
   *
   * @param table the table: an L2 construct, an L1 construct or a raw `CfnResource`; or a custom resource that creates a table
   * @param exemption which rules, why, and for how long
   * @throws when the construct is no table, the reason is missing, the rules are missing or unknown, or the last day is over or no date
   */
  public static exempt(table: IConstruct, exemption: TableExemption): void {
    writeExemption(table, exemption);
  }

  private constructor() {}
}

/**
 * The levels of encryption at rest that may be demanded of a table.
 *
 * Below both stands what DynamoDB does when nothing is said: a key that AWS owns, which passes nowhere.
 */
export enum KeyLevel {
  /** The key `alias/aws/dynamodb`, which AWS manages in the account: its use is in CloudTrail, its policy is not yours. */
  AWS_MANAGED = 'AWS_MANAGED',
  /** A KMS key of your own. */
  CUSTOMER_MANAGED = 'CUSTOMER_MANAGED',
}
