import { CfnCondition, Lazy } from 'aws-cdk-lib';
import type { CfnResource, ICfnConditionExpression, IResolveContext } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { scopeForTable } from './adoption-scope';
import { GlobalTable } from './rendering/global-table';
import type { SecuringContext } from './rendering/securing-context';
import { conditionOf } from '../cdk/carried-condition';
import { propertiesOf, resourceAsRendered } from '../cdk/rendered-resource';
import { ReplicaPolicy } from '../secure-table/replica-policy/replica-policy';

/** The custom resources that attach the policies of one table's replicas in other Regions. */
export class AttachedPolicies {
  private readonly attached = new Map<string, ReplicaPolicy>();
  private readonly conditional = new Set<string>();

  constructor(private readonly table: CfnResource, private readonly context: SecuringContext) {}

  /** Whether the replica has one, with a condition if the replica has one; it is created if that is still possible. */
  public attach(region: string, isConditional: boolean, canCreate: boolean): boolean {
    if (canCreate && !this.attached.has(region)) {
      this.attached.set(region, this.create(region));
    }
    const policy = this.attached.get(region);
    if (canCreate && isConditional && policy !== undefined && !this.conditional.has(region)) {
      this.conditional.add(region);
      // CloudFormation has to create it only where there is a replica: it fails where it finds none.
      policy._existIf(new CfnCondition(this.scope, `HasReplica-${region}`, { expression: this.presence(region) }));
    }
    return policy !== undefined && (!isConditional || this.conditional.has(region));
  }

  private create(region: string): ReplicaPolicy {
    // While CDK prepares, it finds the references of the policies in the table itself.
    const policies = (context: IResolveContext) => (context.preparing ? undefined : this.rendered(context).policies(region));
    return new ReplicaPolicy(this.scope, `Policy-${region}`, {
      table: this.table,
      region,
      policy: Lazy.uncachedAny({ produce: (context) => policies(context)?.table }),
      streamPolicy: Lazy.uncachedAny({ produce: (context) => policies(context)?.stream }),
    });
  }

  /** The condition of the replica, and that of the table. */
  private presence(region: string): ICfnConditionExpression {
    return Lazy.uncachedAny({
      produce: (context) => {
        const replica = this.rendered(context).presence(region) ?? ALWAYS;
        const table = conditionOf(this.table);
        return table === undefined ? replica : { 'Fn::And': [{ Condition: table }, replica] };
      },
    });
  }

  private rendered(context: IResolveContext): GlobalTable {
    return new GlobalTable(propertiesOf(resourceAsRendered(this.table, context).Properties), this.context);
  }

  private get scope(): Construct {
    return scopeForTable(this.table, this.context.stack);
  }
}

const ALWAYS = { 'Fn::Equals': ['', ''] };
