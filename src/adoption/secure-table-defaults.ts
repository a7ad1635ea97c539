import { aws_dynamodb as dynamodb, aws_kms as kms, Mixins, PropertyInjectors, Stage } from 'aws-cdk-lib';
import type { InjectionContext, IPropertyInjector } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { EncryptTable } from './encrypt-table';
import type { EncryptTableOptions } from './encrypt-table';
import { TableAspect } from './table-aspect';
import { TableFinisher, TableInjector } from './table-injector';
import type { Finish } from './table-injector';
import { unreachedTables } from './table-lookup';

/**
 * How `SecureTableDefaults` makes tables secure.
 */
export interface SecureTableDefaultsOptions extends EncryptTableOptions {
  /**
   * Property injectors of the app for `Table`, `TableV2` and `Key`. They are asked first, and what they say is made secure.
   *
   * CDK asks one injector per class and scope, the one that was added last.
   *
   * @default - for `apply`, those that the scope has; for `injectors`, none
   */
  readonly wrap?: IPropertyInjector[];
}

const TABLE_CLASSES = [dynamodb.TableV2.PROPERTY_INJECTION_ID, dynamodb.Table.PROPERTY_INJECTION_ID];
const CLASSES = [...TABLE_CLASSES, kms.Key.PROPERTY_INJECTION_ID];

/**
 * Makes DynamoDB tables secure that are written as plain `Table`, `TableV2`, `CfnTable` or `CfnGlobalTable`, also inside constructs of others.
 *
 * No logical id changes and nothing is replaced; the data stays where it is. A `SecureTable` is left as it is.
 */
export abstract class SecureTableDefaults {
  /**
   * Property injectors for `TableV2`, `Table` and `kms.Key`, to be added to an app, a stage or a stack: `PropertyInjectors.of(app).add(...)`.
   *
   * A table that is constructed below comes out with a customer-managed rotating key, TLS-only policies on table and stream, point-in-time recovery
   * and deletion protection; a symmetric key comes out rotating. Tables that exist already, and L1s, are for `EncryptTable`.
   */
  public static injectors(options: SecureTableDefaultsOptions = {}): IPropertyInjector[] {
    const finisher = new TableFinisher(new EncryptTable(options));
    return injectorsOf(options, options.wrap ?? [], (scope, id) => finisher.finish(scope, id));
  }

  /**
   * All there is, in one line: injectors for tables to come, the mixin `EncryptTable` for those that are there, and an aspect on each stage
   * for whatever is there in the end.
   *
   * @throws TableNotReached at the synth, for a table that is created by another aspect so late that none of the three can reach it
   */
  public static apply(scope: IConstruct, options: SecureTableDefaultsOptions = {}): void {
    const mixin = new EncryptTable(options);
    const aspect = new TableAspect(scope, mixin);
    // A stage that is created later is covered with its first table.
    const cover: Finish = (table) => aspect.cover(stageWithin(table, scope));
    PropertyInjectors.of(scope).add(...injectorsOf(options, options.wrap ?? injectorsAbove(scope), cover));
    Mixins.of(scope).apply(mixin);
    aspect.coverStages();
    scope.node.addValidation({ validate: () => unreachedTables(scope) });
  }
}

function injectorsOf(options: EncryptTableOptions, wrapped: readonly IPropertyInjector[], finish: Finish): IPropertyInjector[] {
  const own = [
    ...TABLE_CLASSES.map((constructUniqueId) => new TableInjector({ constructUniqueId, options, finish })),
    new KeyInjector(),
  ];
  return own.map((injector) => wrapped
    .filter(({ constructUniqueId }) => constructUniqueId === injector.constructUniqueId)
    .reduceRight((chain: IPropertyInjector, first) => new ChainedInjector(first, chain), injector));
}

/** Those that CDK would ask for a construct in this scope. */
function injectorsAbove(scope: IConstruct): IPropertyInjector[] {
  const scopes = scope.node.scopes.reverse().filter(PropertyInjectors.hasPropertyInjectors);
  return CLASSES.flatMap((name) => scopes.map((each) => PropertyInjectors.of(each).for(name)).find((injector) => injector !== undefined) ?? []);
}

/** The stage of a construct, if it lies in the scope; otherwise the scope itself. */
function stageWithin(construct: IConstruct, scope: IConstruct): IConstruct {
  const stage = Stage.of(construct);
  return stage?.node.scopes.includes(scope) ? stage : scope;
}

/** Lets an injector of the app have its say first: CDK asks one injector per class and scope. */
class ChainedInjector implements IPropertyInjector {
  public readonly constructUniqueId: string;

  constructor(private readonly first: IPropertyInjector, private readonly second: IPropertyInjector) {
    this.constructUniqueId = second.constructUniqueId;
  }

  public inject(original: object, context: InjectionContext): object {
    return this.second.inject(this.first.inject(original, context) as object, context) as object;
  }
}

/**
 * Lets keys rotate that can.
 *
 * It leaves their policies alone: a key may serve a bucket, a topic or a vault, and may be asymmetric.
 */
class KeyInjector implements IPropertyInjector {
  public readonly constructUniqueId = kms.Key.PROPERTY_INJECTION_ID;

  public inject(original: kms.KeyProps = {}): kms.KeyProps {
    return canRotate(original) ? { ...original, enableKeyRotation: true } : original;
  }
}

/** Automatic rotation is for symmetric encryption keys alone (KMS Developer Guide, rotating keys). */
function canRotate({ keySpec, keyUsage }: kms.KeyProps): boolean {
  return (keySpec ?? kms.KeySpec.SYMMETRIC_DEFAULT) === kms.KeySpec.SYMMETRIC_DEFAULT
    && (keyUsage ?? kms.KeyUsage.ENCRYPT_DECRYPT) === kms.KeyUsage.ENCRYPT_DECRYPT;
}
