import { App, Stage, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { writeExemption } from './exempt';
import { Guard } from './guard';
import { guardSynth } from './guarded-synth';
import { guardsOf, register } from './guards';
import { onStageCreated, stagesIn, synthesizedStageOf } from '../cdk/stages';
import { refuseUnknownProperties } from '../cdk/untyped-properties';
import type { Names } from '../cdk/untyped-properties';
import type { TableRule } from '../cloudformation/table-rule';
import { constructError } from '../errors';

/** How strict the guard is. */
export interface EnforceOptions {
  /**
   * The weakest level of key that passes.
   *
   * With `KeyLevel.AWS_MANAGED`, the AWS managed key `alias/aws/dynamodb`, which AWS rotates every year, passes too.
   *
   * @default KeyLevel.CUSTOMER_MANAGED
   */
  readonly minimumKey?: KeyLevel;

  /**
   * Whether `EncryptedTables.exempt` has an effect.
   *
   * If not, findings of exempt tables are reported like all others.
   *
   * @default true
   */
  readonly allowExemptions?: boolean;
}

const OPTIONS: Names<EnforceOptions> = { minimumKey: true, allowExemptions: true };

/** An exemption from rules, with its justification. */
export interface TableExemption {
  /** The rules from which the table, the key or the other construct is exempt. */
  readonly rules: TableRule[];

  /**
   * The Regions whose replicas are exempt, for example `us-east-1`.
   *
   * @default - every replica of the table, and every Region of another construct
   */
  readonly regions?: string[];

  /** Justification, shown to auditors. It is written into the template. */
  readonly reason: string;

  /**
   * The last day of the exemption, in UTC, for example `2099-12-31`. It is written into the template.
   *
   * @default - the exemption does not end
   */
  readonly until?: string;
}

/**
 * The guard: fails synthesis if a table in its scope is not encrypted with a rotating customer managed key, or accepts requests that don't use TLS.
 *
 * It checks the rendered templates, so it covers L2 and L1 constructs, raw `CfnResource`s, property overrides, included templates, nested stacks and
 * custom synthesizers. It stops mistakes, not attacks: anyone who can edit the app, the assembly or the account can undo it.
 *
 * @example
 * import { App, Stack, aws_dynamodb as dynamodb } from 'aws-cdk-lib';
 * import { EncryptedTables, SecureTable, TableRule } from 'cdk-secure-table';
 *
 * const app = new App();
 * EncryptedTables.enforce(app);
 *
 * const stack = new Stack(app, 'Shop');
 * const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
 * new SecureTable(stack, 'Orders', { partitionKey });
 *
 * const cache = new dynamodb.TableV2(stack, 'Cache', { partitionKey });
 * EncryptedTables.exempt(cache, {
 *   rules: [TableRule.CUSTOMER_MANAGED_KEY, TableRule.TLS_ONLY],
 *   reason: 'Contains only public data',
 *   until: '2099-12-31',
 * });
 */
export class EncryptedTables {
  /**
   * Guards the tables of an app, a stage or any other scope.
   *
   * The guarded rules are those about encryption at rest, keys, TLS and replication (`CUSTOMER_MANAGED_KEY`, `KEY_ROTATION`, `KEY_POLICY_SCOPE`,
   * `KEY_RETAINED`, `TLS_ONLY`, `STREAM_TLS_ONLY`, `REPLICATION_NOT_DENIED`, `DAX_ENCRYPTION_AT_REST`, `DAX_ENCRYPTION_IN_TRANSIT`). A violation is
   * fatal: it cannot be acknowledged, and it stops `app.synth()`, `cdk synth` and `cdk deploy --ignore-errors`. To exempt a table, call `exempt`.
   *
   * A separate call of `stage.synth()`, as `pipeline.addStage(stage)` makes it, is guarded as well.
   *
   * @param scope the app or stage to guard
   * @param options how strict to be
   * @throws GuardOutsideApp for a scope outside an app or stage, GuardedTwice for a scope that is already guarded, GuardTooLate for a stage that is
   * already synthesized, UnknownProperty for a misspelt option
   */
  public static enforce(scope: IConstruct, options: EnforceOptions = {}): void {
    refuseUnknownProperties(scope, options, { names: OPTIONS, of: 'the options of EncryptedTables.enforce' });
    if (!Stage.isStage(scope) && Stage.of(scope) === undefined) {
      throw constructError(scope, 'GuardOutsideApp', 'enforce needs a construct inside an App or a Stage',
        'Call EncryptedTables.enforce(app).');
    }
    if (guardsOf(scope).some((guard) => guard.scope === scope)) {
      throw constructError(scope, 'GuardedTwice', 'The scope is already guarded', 'Call enforce once for each scope.');
    }
    const synthesized = synthesizedStageOf(scope);
    if (synthesized !== undefined) {
      const what = synthesized.node.path === '' ? 'The app' : `The stage ${synthesized.node.path}`;
      throw constructError(scope, 'GuardTooLate', `${what} is already synthesized`,
        'Call enforce before synth() and before addStage() of a pipeline.');
    }
    const guard = new Guard(scope, {
      minimumKey: options.minimumKey ?? KeyLevel.CUSTOMER_MANAGED,
      allowExemptions: options.allowExemptions ?? true,
    });
    register(guard);
    const { root } = scope.node;
    // On the app, since CDK 2.271.0 does not run the plugins of a stage inside a stack.
    Validations.of(App.isApp(root) ? root : scope).addPlugins(guard);
    [...stagesIn(scope), ...scope.node.scopes.filter(Stage.isStage)].forEach(guardSynth);
    onStageCreated(scope, () => stagesIn(scope).forEach(guardSynth));
  }

  /**
   * Exempts a table, or any other construct that a finding can be about, from rules.
   *
   * - A table, a DAX cluster, a backup vault, a custom resource: as an L2 construct, an L1 construct or a raw `CfnResource`.
   * - A resource that may contain tables: a nested stack, a stack set, a serverless application, a module.
   * - A key: one exemption applies to all tables that are encrypted with the key. For an imported key, these are the tables that name it, in all
   *   stacks of its stage.
   * - A stack, a stage or the app: its findings that are not about a resource of their template. These are macros, loops and transforms that may
   *   create tables, and the rotation of imported keys. Other findings about its tables remain.
   *
   * The exemption is written into the template for auditors (`cdk-secure-table:exemption`): into the metadata of the resource, and where there is no
   * resource, into the Metadata section of each template that has a finding about the construct. It applies to the guard, to the rule packs of this
   * library, and for tables to `SecureTableDefaults` and `EncryptTable`. Exemptions that match no finding are reported.
   *
   * @param table the table or the other construct
   * @param exemption the rules, the justification, and the last day
   * @throws UnknownProperty, ExemptionOfNoTable, ExemptionTooLate, ExemptionWithoutReason, ExemptionWithoutRules, ExemptionFromUnknownRule,
   * ExemptionOfUnknownRegion, ExemptionWithoutDate, ExemptionExpired for a construct without a resource, a stage that is already synthesized, or an
   * exemption that is incomplete, invalid or expired
   */
  public static exempt(table: IConstruct, exemption: TableExemption): void {
    writeExemption(table, exemption);
  }

  private constructor() {}
}

/**
 * The levels of encryption at rest that the guard can require.
 *
 * The default, an AWS owned key, is weaker than both and never passes.
 */
export enum KeyLevel {
  /** The AWS managed key `alias/aws/dynamodb`: CloudTrail logs its use, and its key policy cannot be changed. */
  AWS_MANAGED = 'AWS_MANAGED',
  /** A customer managed KMS key. */
  CUSTOMER_MANAGED = 'CUSTOMER_MANAGED',
}
