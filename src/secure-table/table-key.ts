import { Annotations, Aws, aws_iam as iam, aws_kms as kms, Lazy, Names, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import type { Duration } from 'aws-cdk-lib';
import { propertyInjectable } from 'aws-cdk-lib/core/lib/prop-injectable';
import type { Construct } from 'constructs';
import { constructError } from '../errors';
import { grantOnTableKey, narrowKeyGrants } from './grants/key-grant';
import { KeyLife } from './key-life';
import { topLevel } from './replicas/replica-key-stack';
import type { TableKeyOptions, TableKeyProps } from './table-key-options';
import { refuseUnknownOfKey } from './untyped-props';
import { optionalProperties } from '../cdk/untyped-properties';
import { KEY_ADMIN_ACTIONS } from '../cloudformation/kms-actions';
import { confineKeyStatement } from '../policy/confine-key-statement';
import { mergeStatements } from '../policy/merge-statements';
import { limitKeyPolicySize, tableKeyStatements } from '../policy/table-key-policy';

/** An alias has at most 256 characters, a stack name at most 128. */
const MAX_PATH = 120;

/**
 * A customer managed KMS key for DynamoDB tables. It rotates, stays as long as its tables, and works only through DynamoDB (`kms:ViaService`).
 *
 * The account root administers it. One key can encrypt many tables of its Region; backup vaults, topics and streams need another key.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html
 * @example
 * import { App, Duration, Stack, aws_dynamodb as dynamodb } from 'aws-cdk-lib';
 * import { SecureTable, TableKey } from 'cdk-secure-table';
 *
 * const stack = new Stack(new App(), 'Shop');
 * const encryptionKey = new TableKey(stack, 'Key', { rotationPeriod: Duration.days(180) });
 * const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
 * new SecureTable(stack, 'Orders', { partitionKey, encryptionKey });
 * new SecureTable(stack, 'Customers', { partitionKey, encryptionKey });
 */
@propertyInjectable
export class TableKey extends kms.Key {
  /** The id that property injectors name to set defaults of table keys. Contradictions are checked after the injection. */
  public static readonly PROPERTY_INJECTION_ID: string = 'cdk-secure-table.TableKey';

  /**
   * One key for all tables of a top-level stack: the same object at each call. It is retained, unless `removalPolicy` says otherwise.
   *
   * Tables with replicas share one more key per Region, in the stack of the replicas' keys. AWS bills keys, not tables: a key costs 1 USD a month.
   *
   * @param scope any construct of the stack
   * @param options in the first call in a stack only
   * @throws SharedKeyExists for options in a later call, SharedKeyIdTaken if another construct has the id `SharedTableKey`
   */
  public static shared(scope: Construct, options?: TableKeyOptions): TableKey {
    let isNew = false;
    const key = TableKey._sharedAs('SharedTableKey', Stack.of(scope), (stack, id) => {
      isNew = true;
      return new TableKey(stack, id, options);
    });
    if (!isNew && options !== undefined) {
      throw constructError(scope, 'SharedKeyExists', `The shared key ${key.node.path} was created by an earlier call, and its options cannot change`,
        'Pass the options in the first call of TableKey.shared in the stack and leave them out here.');
    }
    return key;
  }

  /**
   * The key with this id in a top-level stack, and in the stacks of its replicas' keys.
   * @internal
   */
  public static _sharedAs(id: string, within: Stack, make: (stack: Stack, id: string) => TableKey): TableKey {
    const stack = topLevel(within);
    const existing = stack.node.tryFindChild(id);
    if (existing !== undefined && !(existing instanceof TableKey && existing.elsewhere !== undefined)) {
      throw constructError(existing, 'SharedKeyIdTaken', `The shared key of the stack has the id ${id}, which is the id of this construct`,
        'Give this construct another id.');
    }
    const key = existing instanceof TableKey ? existing : make(stack, id);
    key.elsewhere ??= (other) => TableKey._sharedAs(id, other, make);
    return key;
  }

  protected readonly trustAccountIdentities: boolean = true;
  /** A separate document: a property injector of the app may pass another one to `Key`, with statements that are not limited. */
  protected readonly policy?: iam.PolicyDocument = new iam.PolicyDocument();
  private replicated = false;
  private elsewhere?: (stack: Stack) => TableKey;
  private readonly admitsAccount: boolean;
  private readonly ready: boolean;

  /**
   * @throws UnknownProperty, InjectorWithoutProperties for properties that would have no effect; RotationPeriodOutOfRange, PendingWindowOutOfRange,
   * DeletionGuardOutOfRange, ReservedAlias for options that KMS does not accept; DestroyWithDeletionGuard, KeyWithoutSnapshot for contradictions
   * @throws KeyDeletedUnderTable at synthesis, for a key that would be deleted under a table on it
   */
  constructor(scope: Construct, id: string, injected?: TableKeyProps) {
    const given = optionalProperties(injected, TableKey.PROPERTY_INJECTION_ID, { scope, id });
    super(scope, id, {
      description: given.description ?? `Encrypts DynamoDB tables: ${scope.node.path}/${id}`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.ready = true;
    refuseUnknownOfKey(this, given);
    const props = this._optionsAfterInjection(given);
    this.admitsAccount = props.allowAccountPrincipals ?? false;
    const rotationDays = this.days(props.rotationPeriod, 'RotationPeriodOutOfRange', 'rotationPeriod', 90, 2560);
    const pendingWindowDays = this.days(props.pendingWindow, 'PendingWindowOutOfRange', 'pendingWindow', 7, 30) ?? 30;
    const guardDays = this.days(props.deletionGuard, 'DeletionGuardOutOfRange', 'deletionGuard', 1, 3650);

    const resource = this.node.defaultChild as kms.CfnKey;
    undoInjection(resource);
    new KeyLife(resource, props);
    resource.rotationPeriodInDays = rotationDays;
    resource.pendingWindowInDays = pendingWindowDays;
    resource.keyPolicy = Lazy.uncachedAny({
      produce: (context) => mergeStatements(context, tableKeyStatements({
        stack: this.stack, region: this.tableRegion, pendingWindowDays, guardDays, admitsAccount: this._admitsAccount,
      }), [this.policy]),
    });
    limitKeyPolicySize(this, () => (this.policy!.isEmpty ? undefined : resource.keyPolicy));
    this.nameAlias(props.alias);
    (props.admins ?? []).forEach((admin) => this.grantAdmin(admin));
  }

  /** Permissions on the key: the same as the methods of the key, limited to calls through DynamoDB. */
  public get grants(): kms.KeyGrants {
    return narrowKeyGrants(this);
  }

  /**
   * Adds a statement to the key's policy. Administration actions stay as they are; actions that use the key get the condition that they come through
   * DynamoDB.
   *
   * The statement is frozen: a later change would not get that condition, so it throws.
   *
   * @throws KeyPolicyTooWide for `kms:*`, NotAction or NotPrincipal
   * @throws KeyForTablesOnly for services that do not use tables
   * @throws KeyServiceWithoutSource for a service principal without a condition on the account or resource it acts for
   * @throws KeyServiceActions for a service principal and an action that neither reads nor writes
   * @throws KeyPolicyPublic for a public principal without a condition on the caller, and for a public identity provider without an audience
   * @throws ConditionIsConstruct for a construct in place of its ARN or name
   */
  public addToResourcePolicy(statement: iam.PolicyStatement, allowNoOp?: boolean): iam.AddToResourcePolicyResult {
    if (!this.ready) {
      // The constructor of `Key` adds default statements, which allow more than this key.
      return { statementAdded: false };
    }
    const confined = confineKeyStatement(statement.freeze(), this, this._region);
    confined.forEach((part) => super.addToResourcePolicy(part, allowNoOp));
    return { statementAdded: true, policyDependable: this };
  }

  /**
   * Grants actions on the key. Actions that use it are limited to calls through DynamoDB.
   *
   * @throws KeyGrantTooWide for patterns such as `kms:*`
   */
  public grant(grantee: iam.IGrantable, ...actions: string[]): iam.Grant {
    return this.ready ? grantOnTableKey({ scope: this, key: this, grantee, actions, region: this._region }) : this.grantInjected(grantee, actions);
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

  /** Grants administration of the key, without its use and without `kms:CreateGrant`, which would allow its use. */
  public grantAdmin(grantee: iam.IGrantable): iam.Grant {
    return this.grant(grantee, ...KEY_ADMIN_ACTIONS);
  }

  /** @throws KeyForTablesOnly always: a symmetric key cannot sign */
  public grantSign(_grantee: iam.IGrantable): iam.Grant {
    throw this.notForSigning('grantSign');
  }

  /** @throws KeyForTablesOnly always: a symmetric key cannot verify signatures */
  public grantVerify(_grantee: iam.IGrantable): iam.Grant {
    throw this.notForSigning('grantVerify');
  }

  /** @throws KeyForTablesOnly always: a symmetric key cannot sign */
  public grantSignVerify(_grantee: iam.IGrantable): iam.Grant {
    throw this.notForSigning('grantSignVerify');
  }

  /** @throws KeyForTablesOnly always: the key is not an HMAC key */
  public grantGenerateMac(_grantee: iam.IGrantable): iam.Grant {
    throw this.notForSigning('grantGenerateMac');
  }

  /** @throws KeyForTablesOnly always: the key is not an HMAC key */
  public grantVerifyMac(_grantee: iam.IGrantable): iam.Grant {
    throw this.notForSigning('grantVerifyMac');
  }

  /**
   * Marks the key as serving a table with replicas: DynamoDB then uses it from the endpoints of other Regions.
   * @internal
   */
  public _serveReplicatedTable(): void {
    this.replicated = true;
  }

  /**
   * Whether the key encrypts tables whose readers have no grants on it, so that it must allow all principals of the account.
   * @internal
   */
  public get _admitsAccount(): boolean {
    return this.admitsAccount;
  }

  /**
   * The key that the tables on this one share in another Region, in a stack there; undefined for a key that is not shared.
   * @internal
   */
  public _sharedIn(stack: () => Stack): TableKey | undefined {
    return this.elsewhere?.(stack());
  }

  /** @internal */
  public get _region(): string {
    // Late: a table with replicas may use the key only after the first grants.
    return Lazy.string({ produce: () => this.tableRegion });
  }

  /**
   * What a kind of key does not leave to property injectors.
   * @internal
   */
  protected _optionsAfterInjection(props: TableKeyOptions): TableKeyOptions {
    return props;
  }

  private get tableRegion(): string {
    return this.replicated ? '*' : this.env.region;
  }

  /** The constructor of `Key` grants to `admins`, which only a property injector can pass. The key's own policy does not exist yet. */
  private grantInjected(grantee: iam.IGrantable, actions: string[]): iam.Grant {
    const grant = iam.Grant.addToPrincipal({ grantee, actions, resourceArns: [this.keyArn] });
    if (!grant.success) {
      Annotations.of(this).addWarningV2('cdk-secure-table:InjectedKeyAdmin',
        `A property injector passes ${grantee.grantPrincipal} as an administrator of kms.Key, and it has no identity policy in this app. `
        + 'Pass it as admins of the TableKey.');
    }
    return grant;
  }

  private notForSigning(method: string): Error {
    return constructError(this, 'KeyForTablesOnly', `${method} is not available, since a TableKey is a symmetric key that encrypts only tables`,
      'Use a separate kms.Key for signatures and MACs.');
  }

  private days(duration: Duration | undefined, code: string, name: string, min: number, max: number): number | undefined {
    const days = duration?.toDays({ integral: false });
    if (days !== undefined && (!Number.isInteger(days) || days < min || days > max)) {
      const value = Token.isUnresolved(days) ? 'known only after deployment' : `${days} days`;
      throw constructError(this, code, `${name} is ${value}, but must be a whole number of days from ${min} to ${max}`,
        `Set ${name}: Duration.days(${min}) or longer, up to ${max} days.`);
    }
    return days;
  }

  private nameAlias(given: string | undefined): void {
    const nameIn = (stack: string): string => `alias/${(given ?? `${stack}/${this.pathInStack()}`).replace(/^alias\//, '')}`;
    const name = nameIn(this.stack.stackName);
    if (name.toLowerCase().startsWith('alias/aws/')) {
      throw constructError(this, 'ReservedAlias', `The alias ${name} starts with aws/, which is reserved for AWS managed keys`,
        'Set alias to a name that does not start with aws/.');
    }
    // A template may be deployed under several names (Service Catalog, for example). Under the stack's own name this is the same text. CDK makes the
    // logical id from the name, so the name changes afterwards.
    (this.addAlias(name).node.defaultChild as kms.CfnAlias).aliasName = nameIn(Aws.STACK_NAME);
  }

  /** Unique in the stack; the stack's name makes the alias unique in the Region. Aliases allow letters, digits, `/`, `_` and `-`. */
  private pathInStack(): string {
    const ids = this.node.scopes.slice(this.node.scopes.indexOf(this.stack) + 1).map((scope) => scope.node.id);
    const path = ids.join('/');
    // Replacing other characters could give the path of another key.
    return path.length <= MAX_PATH && /^[A-Za-z0-9/_-]*$/.test(path) ? path : Names.uniqueResourceName(this, { maxLength: MAX_PATH });
  }
}

const RENDERED = [['enabled', undefined], ['keySpec', undefined], ['keyUsage', undefined], ['multiRegion', undefined],
  ['enableKeyRotation', true]] as const;

/** Restores what a property injector of the app changed in the properties of `Key`, and only that: CDK validates each assignment. */
function undoInjection(resource: kms.CfnKey): void {
  RENDERED.filter(([name, value]) => resource[name] !== value).forEach(([name, value]) => Object.assign(resource, { [name]: value }));
}
