import { aws_iam as iam, CfnResource, Lazy, Names, Stack } from 'aws-cdk-lib';
import type { CustomResourceProvider } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { atShortest } from '../../cloudformation/intrinsics';
import { validationText } from '../../errors';

const ID = 'ReplicaPolicyWriter';

/**
 * The permissions of the provider's role on the replicas of one table.
 *
 * Each table has its own policy resource, instead of statements in the shared role: that role would refer to every table of the stack, each
 * custom resource would wait for all of them, and a dependency between two tables (`b.node.addDependency(a)`) would be a circular dependency,
 * which CloudFormation rejects.
 */
export class WriterAccess extends Construct {
  /** @param scope the construct of the table, which has one WriterAccess */
  public static of(scope: Construct, provider: CustomResourceProvider): WriterAccess {
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
      checkRoleSize(provider, policyDocument);
    }
  }

  /** @param tableArn the ARN of the replica in `region` */
  public allow(region: string, tableArn: string): void {
    // The label of a stream is created with the stream, so no template has it.
    const resources = [tableArn, `${tableArn}/stream/*`];
    this.resources.set(region, resources);
    if (!this.hasRole) {
      // `iam.Role.customizeRoles`: the app creates no roles, but reports the permissions for a role that is created by hand.
      this.provider.addToRolePolicy(statement(resources));
    }
  }

  /** Sorted by Region, so that the order in which replicas were added does not change the template. */
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

/** IAM's limit for all inline policies of a role together, in characters. */
const LIMIT = 10_240;

const POLICIES = new WeakMap<CustomResourceProvider, object[]>();

/**
 * Fails the synthesis if a role's inline policies certainly exceed IAM's limit: the deployment would fail only after it has created the tables.
 * Unknown names count with their shortest possible length, so that nothing is refused that may work.
 */
function checkRoleSize(provider: CustomResourceProvider, document: object): void {
  const documents = POLICIES.get(provider);
  if (documents) {
    documents.push(document);
    return;
  }
  const all = [document];
  POLICIES.set(provider, all);
  provider.node.addValidation({
    validate: () => {
      const size = all.reduce((sum, each) => sum + JSON.stringify(atShortest(Stack.of(provider).resolve(each))).length, 0);
      return size <= LIMIT ? [] : [validationText('ReplicaPolicyRoleTooLarge',
        `The stack has too many replicas: the policies of the role that attaches their policies have ${size} characters, but `
        + `the IAM limit is ${LIMIT}`,
        'Move some of the tables to another stack.')];
    },
  });
}
