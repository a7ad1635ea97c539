import { aws_dynamodb as dynamodb, Mixins, PropertyInjectors, Stage } from 'aws-cdk-lib';
import type { InjectionContext, IPropertyInjector } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { EncryptTable } from './encrypt-table';
import type { EncryptTableOptions } from './encrypt-table';
import { unreachedTables } from './late';
import { lateTablesOutOfReach } from './out-of-reach';
import { TableAspect } from './table-aspect';
import { TableFinisher, TableInjector } from './table-injector';
import type { SecureLater } from './table-injector';
import { injected, refuseUnknownProperties } from '../cdk/untyped-properties';
import type { Names } from '../cdk/untyped-properties';

/**
 * How `SecureTableDefaults` makes tables secure.
 */
export interface SecureTableDefaultsOptions extends EncryptTableOptions {
  /**
   * Property injectors of the app for `Table` and `TableV2`. They are called first, and what they return is made secure.
   *
   * CDK calls one injector per class and scope, the one that was added last.
   *
   * @default - for `apply`, the injectors of the scope; for `injectors`, none
   */
  readonly wrap?: IPropertyInjector[];
}

const OPTIONS: Names<SecureTableDefaultsOptions> = {
  sharedKey: true, encryptionKey: true, pointInTimeRecovery: true, deletionProtection: true, wrap: true,
};

/**
 * Secures DynamoDB tables that are written as plain `Table`, `TableV2`, `CfnTable` or `CfnGlobalTable`, including those created by third-party
 * constructs.
 *
 * Logical ids do not change, and no table is replaced: the data is kept. A `SecureTable` does not change.
 *
 * @example
 * import { App, Stack, aws_dynamodb as dynamodb } from 'aws-cdk-lib';
 * import { SecureTableDefaults } from 'cdk-secure-table';
 *
 * const app = new App();
 * SecureTableDefaults.apply(app);
 *
 * const stack = new Stack(app, 'Shop');
 * new dynamodb.TableV2(stack, 'Orders', {
 *   partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
 * });
 */
export abstract class SecureTableDefaults {
  /**
   * Property injectors for `TableV2` and `Table`, to be added to an app, a stage or a stack: `PropertyInjectors.of(app).add(...)`.
   *
   * Tables that are constructed in that scope afterwards get a rotating customer managed key, TLS-only policies on table and stream, point-in-time
   * recovery and deletion protection; a key of the app that encrypts one of them gets rotation. For existing tables and for L1s, use `EncryptTable`.
   *
   * In an app with CDK Pipelines, add them before `addStage`. A table that is constructed in a synthesized stage throws StageSynthesized.
   *
   * @throws UnknownProperty for a misspelt option
   */
  public static injectors(options: SecureTableDefaultsOptions = {}): IPropertyInjector[] {
    const forTables = tableOptions('SecureTableDefaults.injectors', options);
    const finisher = new TableFinisher(new EncryptTable(forTables));
    return injectorsOf(forTables, options.wrap ?? [], (scope, id) => finisher.finish(scope, id));
  }

  /**
   * Secures all tables in the scope: existing, future, and L1s.
   *
   * It adds the injectors, applies the mixin `EncryptTable`, and adds an aspect to each stage, existing or future, for tables that neither of them
   * covers. Tables that it cannot secure, such as those that a custom resource creates, are reported as errors.
   *
   * In an app with CDK Pipelines, call it before `addStage`, which synthesizes the stage at once.
   *
   * @throws UnknownProperty for a misspelt option
   * @throws StageSynthesized if a stage is already synthesized and has a table that is not secure
   * @throws TableNotReached at synthesis, for a table that another aspect creates too late to be secured
   */
  public static apply(scope: IConstruct, options: SecureTableDefaultsOptions = {}): void {
    const forTables = tableOptions(scope, options);
    const mixin = new EncryptTable(forTables);
    const aspect = new TableAspect(scope, mixin);
    // The first table in a stage that is created later adds the aspect to that stage.
    const coverStage: SecureLater = (table) => aspect.cover(stageWithin(table, scope));
    PropertyInjectors.of(scope).add(...injectorsOf(forTables, options.wrap ?? injectorsAbove(scope), coverStage));
    Mixins.of(scope).apply(mixin);
    aspect.coverStages();
    scope.node.addValidation({ validate: () => [...unreachedTables(scope, mixin), ...lateTablesOutOfReach(scope)] });
  }
}

/** Those of each table. */
function tableOptions(place: IConstruct | string, options: SecureTableDefaultsOptions): EncryptTableOptions {
  refuseUnknownProperties(place, options, { names: OPTIONS, of: 'the options of SecureTableDefaults' });
  const { sharedKey, encryptionKey, pointInTimeRecovery, deletionProtection } = options;
  return { sharedKey, encryptionKey, pointInTimeRecovery, deletionProtection };
}

const TABLE_CLASSES = [dynamodb.TableV2.PROPERTY_INJECTION_ID, dynamodb.Table.PROPERTY_INJECTION_ID];

/** Keys get no injector: a key of a pipeline, bucket or topic does not encrypt tables, and the key of a table is secured with the table. */
function injectorsOf(options: EncryptTableOptions, wrapped: readonly IPropertyInjector[], secureLater: SecureLater): IPropertyInjector[] {
  return TABLE_CLASSES.map((name) => new TableInjector(name, options, secureLater)).map((injector) => wrapped
    .filter(({ constructUniqueId }) => constructUniqueId === injector.constructUniqueId)
    .reduceRight((chain: IPropertyInjector, first) => new ChainedInjector(first, chain), injector));
}

/** The injectors that CDK calls for constructs in this scope. */
function injectorsAbove(scope: IConstruct): IPropertyInjector[] {
  const scopes = scope.node.scopes.reverse().filter(PropertyInjectors.hasPropertyInjectors);
  return TABLE_CLASSES.flatMap((name) => scopes.map((each) => PropertyInjectors.of(each).for(name)).find((injector) => injector !== undefined) ?? []);
}

/** The stage of a construct if it is inside the scope; otherwise the scope itself. */
function stageWithin(construct: IConstruct, scope: IConstruct): IConstruct {
  const stage = Stage.of(construct);
  return stage?.node.scopes.includes(scope) ? stage : scope;
}

/** Calls two injectors, as CDK calls only one per class and scope. */
class ChainedInjector implements IPropertyInjector {
  public readonly constructUniqueId: string;

  constructor(private readonly first: IPropertyInjector, private readonly second: IPropertyInjector) {
    this.constructUniqueId = second.constructUniqueId;
  }

  public inject(original: object, context: InjectionContext): object {
    return this.second.inject(injected(this.first, original, context), context) as object;
  }
}
