import { Annotations, aws_iam as iam, aws_kms as kms, Lazy, Names, RemovalPolicy, Token } from 'aws-cdk-lib';
import type { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { fault } from '../errors';
import { grantOnTableKey } from './grants/key-grant';
import { KEY_ADMIN_ACTIONS } from '../cloudformation/kms-actions';
import { confineKeyStatement } from '../policy/confine-key-statement';
import { mergeStatements } from '../policy/merge-statements';
import type { Statement } from '../policy/merge-statements';
import { oncePerStack } from '../policy/once-per-stack';
import { tableKeyStatements } from '../policy/table-key-policy';
import type { TableKeyPolicyOptions } from '../policy/table-key-policy';

/** An alias has at most 256 characters, a stack's name 128. */
const MAX_PATH = 120;
const statementsAsJson = oncePerStack((options: TableKeyPolicyOptions) =>
  tableKeyStatements(options).map((statement) => statement.toStatementJson() as Statement));

/**
 * What can be chosen about the key of a table.
 *
 * Rotation, retention and the rule that the key is used only through DynamoDB cannot be switched off.
 */
export interface TableKeyOptions {
  /**
   * Name of the key's alias, with or without the prefix `alias/`.
   *
   * Tables are encrypted with the key itself: the alias is for people and consoles, and moving it moves no table.
   *
   * @default - a name made of the stack's name and the key's path
   */
  readonly alias?: string;

  /**
   * Description of the key, as consoles show it.
   *
   * @default - `Encrypts DynamoDB tables: <path of the key>`
   */
  readonly description?: string;

  /**
   * Time between automatic rotations: 90 to 2560 days.
   *
   * Rotation makes new key material for what is encrypted from then on; it re-encrypts no data.
   *
   * @default Duration.days(365)
   * @see https://docs.aws.amazon.com/kms/latest/developerguide/rotating-keys-enable-disable.html
   */
  readonly rotationPeriod?: Duration;

  /**
   * Time between the order to delete the key and its deletion: 7 to 30 days.
   *
   * @default Duration.days(30)
   */
  readonly pendingWindow?: Duration;

  /**
   * Refuse DisableKey and ScheduleKeyDeletion, to everybody, while the key was used within this time (whole days, at least one), and refuse
   * a pending window shorter than `pendingWindow`.
   *
   * Whoever may put the key policy can remove the guard: it stops mistakes.
   *
   * @default - no guard
   * @see https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
   */
  readonly deletionGuard?: Duration;

  /**
   * Principals who administer the key, beside the account's own administrators. They can neither use it nor create grants.
   *
   * @default - the account's administrators alone, by their identity policies
   */
  readonly admins?: iam.IPrincipal[];

  /**
   * Delete the key again when the very stack operation that creates it is rolled back (`DeletionPolicy: RetainExceptOnCreate`).
   *
   * For keys of tables that vanish in that case, too: a table that is kept needs its key.
   *
   * @default false - the key is retained in every case
   */
  readonly retainExceptOnCreate?: boolean;
}

/**
 * Properties of a `TableKey`.
 */
export interface TableKeyProps extends TableKeyOptions {}

/**
 * A customer-managed KMS key for DynamoDB tables, and for nothing else: it rotates, it is retained, it has an alias, and it can be used only
 * through DynamoDB, whoever asks.
 *
 * The account's root administers it, so there is no lock-out. One key may serve many tables of its Region; a backup vault, a topic
 * or a stream needs a key of its own.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html
 */
export class TableKey extends kms.Key {
  protected readonly trustAccountIdentities: boolean = true;
  /** A document of our own: a property injector of the app may have put another in, with statements that nobody confined. */
  protected readonly policy?: iam.PolicyDocument = new iam.PolicyDocument();
  private replicated = false;
  private readonly ready: boolean;

  /**
   * @throws RotationPeriodOutOfRange, PendingWindowOutOfRange, DeletionGuardOutOfRange, ReservedAlias for options that KMS would refuse
   */
  constructor(scope: Construct, id: string, props: TableKeyProps = {}) {
    super(scope, id, {
      description: props.description ?? `Encrypts DynamoDB tables: ${scope.node.path}/${id}`,
      enableKeyRotation: true,
      removalPolicy: props.retainExceptOnCreate ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.RETAIN,
    });
    this.ready = true;
    const rotationDays = this.days(props.rotationPeriod, 'RotationPeriodOutOfRange', 'rotationPeriod', 90, 2560);
    const pendingWindowDays = this.days(props.pendingWindow, 'PendingWindowOutOfRange', 'pendingWindow', 7, 30) ?? 30;
    const guardDays = this.days(props.deletionGuard, 'DeletionGuardOutOfRange', 'deletionGuard', 1, 3650);

    const resource = this.node.defaultChild as kms.CfnKey;
    undoInjection(resource, props);
    resource.rotationPeriodInDays = rotationDays;
    resource.pendingWindowInDays = pendingWindowDays;
    resource.keyPolicy = Lazy.uncachedAny({
      produce: (context) => mergeStatements(context, this.ownStatements(pendingWindowDays, guardDays), [this.policy]),
    });
    this.addAlias(this.aliasName(props.alias));
    (props.admins ?? []).forEach((admin) => this.grantAdmin(admin));
  }

  /**
   * Adds a statement to the key's policy. Administration is taken as it is; use of the key gets the condition that it comes through DynamoDB.
   *
   * The statement is frozen: a later change to it would escape that condition, and throws instead.
   *
   * @throws KeyPolicyTooWide for `kms:*`, NotAction or NotPrincipal
   * @throws KeyForTablesOnly for services that have nothing to do with tables
   * @throws KeyServiceWithoutSource for a service without a condition on whom it acts for
   * @throws KeyPolicyPublic for everybody, without a condition on who asks
   */
  public addToResourcePolicy(statement: iam.PolicyStatement, allowNoOp?: boolean): iam.AddToResourcePolicyResult {
    if (!this.ready) {
      // The default policies of `Key`, which its constructor adds, allow more than this key does.
      return { statementAdded: false };
    }
    const confined = confineKeyStatement(statement.freeze(), { scope: this, stack: this.stack, region: this._region });
    confined.forEach((part) => super.addToResourcePolicy(part, allowNoOp));
    return { statementAdded: true, policyDependable: this.policy };
  }

  /**
   * Grants actions on the key; those that use it, only through DynamoDB.
   *
   * @throws KeyGrantTooWide for patterns such as `kms:*`
   */
  public grant(grantee: iam.IGrantable, ...actions: string[]): iam.Grant {
    if (!this.ready) {
      return this.grantInjected(grantee, actions);
    }
    return grantOnTableKey({ scope: this, key: this, grantee, actions, region: this._region });
  }

  /** Grants decryption through DynamoDB. */
  public grantDecrypt(grantee: iam.IGrantable): iam.Grant {
    return this.grant(grantee, 'kms:Decrypt');
  }

  /** Grants encryption through DynamoDB. */
  public grantEncrypt(grantee: iam.IGrantable): iam.Grant {
    return this.grant(grantee, 'kms:Encrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*');
  }

  /** Grants encryption and decryption through DynamoDB. */
  public grantEncryptDecrypt(grantee: iam.IGrantable): iam.Grant {
    return this.grant(grantee, 'kms:Decrypt', 'kms:Encrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*');
  }

  /**
   * Grants administration: neither use of the key, nor grants that would give use to others.
   */
  public grantAdmin(grantee: iam.IGrantable): iam.Grant {
    return this.grant(grantee, ...KEY_ADMIN_ACTIONS);
  }

  /** @throws KeyForTablesOnly always: a symmetric key signs nothing */
  public grantSign(_grantee: iam.IGrantable): iam.Grant {
    throw this.notForSigning('grantSign');
  }

  /** @throws KeyForTablesOnly always: a symmetric key verifies nothing */
  public grantVerify(_grantee: iam.IGrantable): iam.Grant {
    throw this.notForSigning('grantVerify');
  }

  /** @throws KeyForTablesOnly always: a symmetric key signs nothing */
  public grantSignVerify(_grantee: iam.IGrantable): iam.Grant {
    throw this.notForSigning('grantSignVerify');
  }

  /** @throws KeyForTablesOnly always: the key is no HMAC key */
  public grantGenerateMac(_grantee: iam.IGrantable): iam.Grant {
    throw this.notForSigning('grantGenerateMac');
  }

  /** @throws KeyForTablesOnly always: the key is no HMAC key */
  public grantVerifyMac(_grantee: iam.IGrantable): iam.Grant {
    throw this.notForSigning('grantVerifyMac');
  }

  /**
   * Tells the key that a table with replicas is among those it serves: DynamoDB then reaches it from other Regions' endpoints.
   * @internal
   */
  public _serveReplicatedTable(): void {
    this.replicated = true;
  }

  /**
   * Whether the key is under tables whose readers were never granted anything on a key.
   * @internal
   */
  public get _admitsAccount(): boolean {
    return false;
  }

  /** @internal */
  public get _region(): string {
    // Late: whether a table with replicas is among those served may be known only after the first grants.
    return Lazy.string({ produce: () => (this.replicated ? '*' : this.env.region) });
  }

  /** The constructor of `Key` grants to `admins`, which only a property injector can have passed; our policy is not there yet. */
  private grantInjected(grantee: iam.IGrantable, actions: string[]): iam.Grant {
    const grant = iam.Grant.addToPrincipal({ grantee, actions, resourceArns: [this.keyArn] });
    if (!grant.success) {
      Annotations.of(this).addWarningV2('cdk-secure-table:InjectedKeyAdmin',
        `${grantee.grantPrincipal}, whom a property injector made an administrator of kms.Key, takes no identity policy. Pass admins to the TableKey.`);
    }
    return grant;
  }

  private ownStatements(pendingWindowDays: number, guardDays: number | undefined): readonly Statement[] {
    const region = this.replicated ? '*' : this.env.region;
    return statementsAsJson({ stack: this.stack, region, pendingWindowDays, guardDays, admitsAccount: this._admitsAccount });
  }

  private notForSigning(method: string): Error {
    return fault(this, 'KeyForTablesOnly', `${method} was called on a table key, which encrypts tables and nothing else`,
      'Use a kms.Key of its own for signatures and MACs.');
  }

  private days(duration: Duration | undefined, code: string, name: string, min: number, max: number): number | undefined {
    const days = duration?.toDays({ integral: false });
    if (days !== undefined && (!Number.isInteger(days) || days < min || days > max)) {
      const value = Token.isUnresolved(days) ? 'not known before the deployment' : `${days} days`;
      throw fault(this, code, `${name} is ${value}`, `Choose whole days from ${min} to ${max}.`);
    }
    return days;
  }

  private aliasName(alias: string | undefined): string {
    const name = alias ?? `${this.stack.stackName}/${this.pathInStack()}`;
    const full = name.startsWith('alias/') ? name : `alias/${name}`;
    if (full.toLowerCase().startsWith('alias/aws/')) {
      throw fault(this, 'ReservedAlias', `The alias ${full} is one of those reserved for AWS's own keys`, 'Choose a name that does not start with aws/.');
    }
    return full;
  }

  /** Unique in the stack, which the stack's name makes unique in the Region; aliases allow letters, digits, `/`, `_` and `-`. */
  private pathInStack(): string {
    const ids = this.node.scopes.slice(this.node.scopes.indexOf(this.stack) + 1).map((scope) => scope.node.id);
    const path = ids.join('/');
    // A replacement for other characters might be another key's path.
    return path.length <= MAX_PATH && /^[A-Za-z0-9/_-]*$/.test(path) ? path : Names.uniqueResourceName(this, { maxLength: MAX_PATH });
  }
}

/** A property injector of the app may have changed what was passed to the constructor: what is rendered is ours all the same. */
function undoInjection(resource: kms.CfnKey, props: TableKeyProps): void {
  for (const name of ['enabled', 'keySpec', 'keyUsage', 'multiRegion', 'origin', 'bypassPolicyLockoutSafetyCheck'] as const) {
    if (resource[name] !== undefined) {
      resource[name] = undefined;
    }
  }
  resource.enableKeyRotation = true;
  resource.applyRemovalPolicy(props.retainExceptOnCreate ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.RETAIN);
}
