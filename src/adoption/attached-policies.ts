import { Lazy } from 'aws-cdk-lib';
import type { CfnResource, IResolveContext } from 'aws-cdk-lib';
import { scopeForTable } from './adoption-scope';
import { GlobalTable } from './rendering/global-table';
import type { SecuringContext } from './rendering/securing-context';
import { propertiesOf, resourceAsRendered } from '../cdk/rendered-resource';
import { ReplicaPolicy } from '../secure-table/replica-policy/replica-policy';

/** The custom resources that attach the policies of one table's replicas in other Regions. */
export class AttachedPolicies {
  private readonly regions = new Set<string>();

  constructor(private readonly table: CfnResource, private readonly context: SecuringContext) {}

  /** Whether the replica has one; it is created if that is still possible. */
  public attach(region: string, canCreate: boolean): boolean {
    if (canCreate && !this.regions.has(region)) {
      this.regions.add(region);
      this.create(region);
    }
    return this.regions.has(region);
  }

  private create(region: string): void {
    // While CDK prepares, it finds the references of the policies in the table itself.
    const policies = (context: IResolveContext) => (context.preparing
      ? undefined
      : new GlobalTable(propertiesOf(resourceAsRendered(this.table, context).Properties), this.context).policies(region));
    new ReplicaPolicy(scopeForTable(this.table, this.context.stack), `Policy-${region}`, {
      table: this.table,
      region,
      policy: Lazy.uncachedAny({ produce: (context) => policies(context)?.table }),
      streamPolicy: Lazy.uncachedAny({ produce: (context) => policies(context)?.stream }),
    });
  }
}
