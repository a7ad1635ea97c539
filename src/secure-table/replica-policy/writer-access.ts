import { CfnResource, Lazy, Names, aws_iam as iam } from 'aws-cdk-lib';
import type { CustomResourceProvider } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { watchRoleSize } from './role-size';

const ID = 'ReplicaPolicyWriter';

/**
 * What the provider's role may do to the replicas of one table, and no more.
 *
 * A resource per table and not statements in the shared role: the role would then refer to every table of the stack, each
 * custom resource would wait for all of them, and a table that depends on another table (`b.node.addDependency(a)`) would
 * close a circle that CloudFormation rejects. So, too, a table's policies need not wait for its neighbours.
 */
export class WriterAccess extends Construct {
  /** The one of `scope`, which is the construct of the table. */
  static of(scope: Construct, provider: CustomResourceProvider): WriterAccess {
    return (scope.node.tryFindChild(ID) as WriterAccess | undefined) ?? new WriterAccess(scope, provider);
  }

  private readonly resources = new Map<string, string[]>();
  private readonly hasRole: boolean;

  private constructor(scope: Construct, private readonly provider: CustomResourceProvider) {
    super(scope, ID);
    const role = provider.node.tryFindChild('Role');
    this.hasRole = CfnResource.isCfnResource(role);
    if (CfnResource.isCfnResource(role)) {
      const policyDocument = { Version: '2012-10-17', Statement: [statement(Lazy.list({ produce: () => this.allResources() }))] };
      new iam.CfnRolePolicy(this, 'Policy', {
        roleName: role.ref,
        policyName: Names.uniqueResourceName(this, { maxLength: 128, separator: '-' }),
        policyDocument,
      });
      watchRoleSize(provider, policyDocument);
    }
  }

  /** `tableArn` is that of the replica in `region`. */
  allow(region: string, tableArn: string): void {
    // The label of a stream is in no template: it is made when the stream is.
    const resources = [tableArn, `${tableArn}/stream/*`];
    this.resources.set(region, resources);
    if (!this.hasRole) {
      // `iam.Role.customizeRoles`: the app makes no roles, and reports what the role made by hand has to allow.
      this.provider.addToRolePolicy(statement(resources));
    }
  }

  /** By Region, for the order in which replicas are added must not show in the template. */
  private allResources(): string[] {
    return [...this.resources].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, resources]) => resources);
  }
}

function statement(resources: string[]): object {
  return {
    Effect: 'Allow',
    Action: ['dynamodb:DescribeTable', 'dynamodb:GetResourcePolicy', 'dynamodb:PutResourcePolicy'],
    Resource: resources,
  };
}
