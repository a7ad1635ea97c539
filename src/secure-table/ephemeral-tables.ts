import { AspectPriority, Aspects, Duration, PropertyInjectors, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { IAspect, InjectionContext, IPropertyInjector } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';
import { SecureTable } from './secure-table';
import type { SecureTableProps } from './secure-table-props';
import { TableKey } from './table-key';
import type { TableKeyOptions } from './table-key-options';
import { allProperties } from './validation';
import { injected, refuseWithoutProperties } from '../cdk/untyped-properties';
import { constructError } from '../errors';

const REASON = 'EphemeralTables: the table is deleted with its stack.';

/**
 * Development and test environments that leave nothing behind and cost next to nothing: SecureTables are deleted with their stack, and so is the
 * one key that they share.
 *
 * In the scope, SecureTables get `RemovalPolicy.DESTROY`, no deletion protection, and one shared `TableKey` per top-level stack and Region, which
 * KMS deletes 7 days after its stack. They stay encrypted with a rotating customer managed key and TLS-only.
 *
 * - A table's own properties take precedence. A table that is retained (`removalPolicy`, or `deletionProtection` of the table or a replica) has
 *   its own key, and so does a table with `keyOptions`. A table with `encryptionKey` uses that key.
 * - A property injector further out is called first; of what it returns, the removal policy and the deletion protection are replaced. An injector
 *   further in, on a stack for example, is called in place of this one: CDK calls one injector per class.
 * - The rule `SecureTable-DeletionProtection` is acknowledged on these tables.
 *
 * @example
 * import { App, Stack, Stage, aws_dynamodb as dynamodb } from 'aws-cdk-lib';
 * import { EphemeralTables, SecureTable } from 'cdk-secure-table';
 *
 * const test = new Stage(new App(), 'Test');
 * EphemeralTables.apply(test);
 *
 * const stack = new Stack(test, 'Shop');
 * new SecureTable(stack, 'Orders', {
 *   partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
 * });
 */
export abstract class EphemeralTables {
  /**
   * Makes the SecureTables that are created below the scope from now on ephemeral. Call it right after the stage or stack is created.
   *
   * @throws EphemeralTooLate if the scope contains a SecureTable
   */
  public static apply(scope: IConstruct): void {
    const existing = scope.node.findAll().find((construct) => construct instanceof SecureTable);
    if (existing !== undefined) {
      throw constructError(existing, 'EphemeralTooLate', 'EphemeralTables.apply was called after the table was created',
        `Call EphemeralTables.apply before the tables in ${scope.node.path || 'the app'} are created.`);
    }
    const injectors = PropertyInjectors.of(scope);
    const present = injectors.for(SecureTable.PROPERTY_INJECTION_ID);
    // A second one would look for injectors further out from a place that the first one no longer has.
    if (!(present instanceof EphemeralInjector)) {
      injectors.add(new EphemeralInjector(present));
    }
  }

  /** The same as property injectors, for `propertyInjectors` of an app, a stage or a stack. */
  public static injectors(): IPropertyInjector[] {
    return [new EphemeralInjector()];
  }
}

class EphemeralInjector implements IPropertyInjector {
  public readonly constructUniqueId = SecureTable.PROPERTY_INJECTION_ID;
  private readonly acknowledging = new Acknowledging();

  /** @param replaced the injector that the scope had before: CDK keeps one for each class */
  constructor(private readonly replaced?: IPropertyInjector) {}

  public inject(written: SecureTableProps, context: InjectionContext): SecureTableProps {
    const { scope, id } = context;
    refuseWithoutProperties(`${scope.node.path}/${id}`, written, '{ partitionKey }');
    const further = this.replaced ?? this.furtherOut(scope);
    const props = further === undefined ? written : injected(further, written, context);
    if (stays(written)) {
      return props;
    }
    this.acknowledging.later(scope, id);
    return {
      ...allProperties(props),
      removalPolicy: RemovalPolicy.DESTROY,
      deletionProtection: false,
      ...keyFor(scope, written, props),
      // The table writes no protection: what is here is of an injector, and would keep the table.
      ...props.replicas && { replicas: props.replicas.map((replica) => ({ ...allProperties(replica), deletionProtection: false })) },
    };
  }

  private furtherOut(scope: IConstruct): IPropertyInjector | undefined {
    const found = scope.node.scopes.reverse().filter(PropertyInjectors.hasPropertyInjectors)
      .map((each) => PropertyInjectors.of(each).for(this.constructUniqueId));
    // Not found where another injector calls this one, and has called those further out itself.
    // One list of injectors may be given to several scopes.
    const further = found.slice(found.indexOf(this) + 1).filter((injector) => injector !== this);
    return found.includes(this) ? further.find((injector) => injector !== undefined) : undefined;
  }
}

/** Whether a table is written as one that outlives its stack. */
function stays({ removalPolicy, deletionProtection, replicas }: SecureTableProps): boolean {
  return (removalPolicy ?? RemovalPolicy.DESTROY) !== RemovalPolicy.DESTROY
    || [deletionProtection, ...(replicas ?? []).map((replica) => replica.deletionProtection)].some((isProtected) => (isProtected ?? false) !== false);
}

function keyFor(scope: Construct, written: SecureTableProps, props: SecureTableProps): Pick<SecureTableProps, 'encryptionKey' | 'keyOptions'> {
  if (props.encryptionKey !== undefined) {
    return {};
  }
  return props.keyOptions === undefined ? { encryptionKey: EphemeralKey.in(scope) } : {
    // A guard against deletion that the table does not write itself is for keys that stay.
    keyOptions: { pendingWindow: Duration.days(7), ...props.keyOptions, deletionGuard: written.keyOptions?.deletionGuard },
  };
}

/** The shared key: it is deleted with its stack, as soon as KMS allows. */
class EphemeralKey extends TableKey {
  public static in(scope: Construct): TableKey {
    return TableKey._sharedAs('EphemeralTableKey', Stack.of(scope), (stack, id) => new EphemeralKey(stack, id));
  }

  /**
   * A guard against deletion, for example, is for keys that stay.
   * @internal
   */
  protected _optionsAfterInjection(props: TableKeyOptions): TableKeyOptions {
    return { ...props, removalPolicy: RemovalPolicy.DESTROY, pendingWindow: Duration.days(7), deletionGuard: undefined };
  }
}

/** An aspect, since a table does not exist yet when its properties are injected. */
class Acknowledging implements IAspect {
  private readonly tables = new Map<IConstruct, Set<string>>();

  public later(scope: IConstruct, id: string): void {
    const ids = this.tables.get(scope);
    if (ids === undefined) {
      // An aspect of any priority may create a table, and CDK refuses an aspect that should have run before it.
      Aspects.of(scope).add(this, { priority: AspectPriority.READONLY });
    }
    // The node replaces the slashes of an id.
    this.tables.set(scope, (ids ?? new Set()).add(id.replaceAll('/', '--')));
  }

  public visit(construct: IConstruct): void {
    const { scope, id } = construct.node;
    if (construct instanceof SecureTable && scope !== undefined && this.tables.get(scope)?.delete(id)) {
      Validations.of(construct).acknowledge({ id: 'SecureTable-DeletionProtection', reason: REASON });
    }
  }
}
