import { Stack } from 'aws-cdk-lib';
import type { aws_dynamodb as dynamodb, InjectionContext, IPropertyInjector } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';
import { adoptionOf } from './adoption-scope';
import type { EncryptTable, EncryptTableOptions } from './encrypt-table';
import { addTableAspect } from './table-aspect';
import { isSecureTable, isTableResource } from './table-lookup';

type TableProps = dynamodb.TableProps | dynamodb.TablePropsV2;

/** Sees to it that a table is finished when it is there: it is constructed after its properties are injected. */
export type Finish = (scope: Construct, id: string) => void;

interface TableInjectorProps {
  readonly constructUniqueId: string;
  readonly options: EncryptTableOptions;
  readonly finish: Finish;
}

/**
 * Injects into a table what properties can say without harm, and has the mixin do the rest.
 *
 * The key is not injected: with one, `Table` throws for `replicationRegions`, and `TableV2` for replicas, also for those added later, and in a
 * Region-agnostic stack. The policies are not either: `Table` has no property for that of its stream, and `TableV2` copies or forgets
 * them on replicas by a feature flag.
 */
export class TableInjector implements IPropertyInjector {
  public readonly constructUniqueId: string;

  constructor(private readonly props: TableInjectorProps) {
    this.constructUniqueId = props.constructUniqueId;
  }

  public inject(original: TableProps, { scope, id }: InjectionContext): TableProps {
    if (isSecureTable(scope)) {
      return original;
    }
    this.props.finish(scope as Construct, id);
    const { deletionProtection = true, pointInTimeRecovery = true } = this.props.options;
    return {
      ...(pointInTimeRecovery ? withPointInTimeRecovery(original) : original),
      ...(deletionProtection ? { deletionProtection: true } : {}),
    };
  }
}

/** The deprecated property and the specification exclude each other. */
function withPointInTimeRecovery(original: TableProps): TableProps {
  const { pointInTimeRecovery, pointInTimeRecoverySpecification, ...others } = original;
  return { ...others, pointInTimeRecoverySpecification: { ...pointInTimeRecoverySpecification, pointInTimeRecoveryEnabled: true } } as TableProps;
}

/**
 * Applies the mixin to the tables whose properties were injected, when their stack is synthesized: they exist by then, with the replicas that
 * were added later.
 */
export class TableFinisher {
  private readonly pending = new Map<IConstruct, Set<string>>();
  private readonly stacks = new Set<Stack>();

  constructor(private readonly mixin: EncryptTable) {}

  public finish(scope: Construct, id: string): void {
    this.pending.set(scope, (this.pending.get(scope) ?? new Set()).add(id));
    const stack = Stack.of(scope);
    if (!this.stacks.has(stack)) {
      this.stacks.add(stack);
      adoptionOf(stack);
      addTableAspect(stack, this);
    }
  }

  public visit(construct: IConstruct): void {
    const table = isTableResource(construct) ? construct.node.scope! : undefined;
    if (table !== undefined && this.pending.get(table.node.scope!)?.has(table.node.id)) {
      this.mixin._finish(construct);
    }
  }
}
