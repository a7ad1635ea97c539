import { Stack } from 'aws-cdk-lib';
import type { aws_dynamodb as dynamodb, IAspect, InjectionContext, IPropertyInjector } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';
import { adoptionScope } from './adoption-scope';
import type { EncryptTable, EncryptTableOptions } from './encrypt-table';
import { tooLate } from './late';
import { addTableAspect } from './table-aspect';
import { isSecureTable, isTableResource } from './table-lookup';
import { synthesizedStageOf } from '../cdk/stages';
import { refuseWithoutProperties } from '../cdk/untyped-properties';
import { allProperties } from '../secure-table/validation';

type TableProps = dynamodb.TableProps | dynamodb.TablePropsV2;

/** Arranges for a table to be secured once it exists: its properties are injected before it is constructed. */
export type SecureLater = (scope: Construct, id: string) => void;

/**
 * Injects into a table the properties that are safe for every table; the mixin does the rest.
 *
 * The key is not injected: with one, `Table` throws for `replicationRegions`, and `TableV2` throws for replicas, also for those added later, and
 * in a Region-agnostic stack. The policies are not injected either: `Table` has no property for the policy of its stream, and `TableV2` copies or
 * drops them on replicas depending on a feature flag.
 */
export class TableInjector implements IPropertyInjector {
  constructor(
    public readonly constructUniqueId: string, private readonly options: EncryptTableOptions, private readonly secureLater: SecureLater,
  ) {}

  public inject(original: TableProps, { scope, id }: InjectionContext): TableProps {
    if (isSecureTable(scope)) {
      return original;
    }
    const stage = synthesizedStageOf(scope);
    if (stage !== undefined) {
      throw tooLate(scope, stage);
    }
    refuseWithoutProperties(`${scope.node.path}/${id}`, original, '{ partitionKey }');
    this.secureLater(scope as Construct, id);
    const { deletionProtection = true, pointInTimeRecovery = true } = this.options;
    const props = allProperties(original);
    return {
      ...(pointInTimeRecovery ? withPointInTimeRecovery(props) : props),
      ...(deletionProtection ? { deletionProtection: true } : {}),
    };
  }
}

/** Removes the deprecated property, which CDK does not accept together with the specification. */
function withPointInTimeRecovery(original: TableProps): TableProps {
  const { pointInTimeRecovery, pointInTimeRecoverySpecification, ...others } = original;
  return { ...others, pointInTimeRecoverySpecification: { ...pointInTimeRecoverySpecification, pointInTimeRecoveryEnabled: true } } as TableProps;
}

/** Applies the mixin to injected tables when their stack is synthesized: they exist by then, with the replicas that were added later. */
export class TableFinisher implements IAspect {
  private readonly pending = new Map<IConstruct, Set<string>>();
  private readonly stacks = new Set<Stack>();

  constructor(private readonly mixin: EncryptTable) {}

  public finish(scope: Construct, id: string): void {
    // The node replaces the slashes of an id.
    this.pending.set(scope, (this.pending.get(scope) ?? new Set()).add(id.replaceAll('/', '--')));
    const stack = Stack.of(scope);
    if (!this.stacks.has(stack)) {
      this.stacks.add(stack);
      adoptionScope(stack);
      addTableAspect(stack, this);
    }
  }

  public visit(construct: IConstruct): void {
    const table = isTableResource(construct) ? construct.node.scope! : undefined;
    if (table !== undefined && this.pending.get(table.node.scope!)?.has(table.node.id)) {
      this.mixin._adopt(construct, true);
    }
  }
}
