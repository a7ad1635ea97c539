import { aws_iam as iam, CfnResource, Lazy, Names, Stack } from 'aws-cdk-lib';
import type { CustomResourceProvider } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { fault } from '../../errors';

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

/** IAM's limit for all inline policies of one role together. */
const LIMIT = 10_240;

const POLICIES = new WeakMap<CustomResourceProvider, object[]>();

/**
 * Stops the synth when a role's inline policies are beyond IAM's limit for certain: the deployment would notice after it
 * had made the tables. Names that are not known yet are taken for short, so that nothing is stopped that may work.
 */
function watchRoleSize(provider: CustomResourceProvider, document: object): void {
  const documents = POLICIES.get(provider);
  if (documents) {
    documents.push(document);
    return;
  }
  const watched = [document];
  POLICIES.set(provider, watched);
  provider.node.addValidation({
    validate: () => {
      const size = watched.reduce((sum, each) => sum + JSON.stringify(atShortest(Stack.of(provider).resolve(each))).length, 0);
      return size <= LIMIT ? [] : [fault(provider, 'ReplicaPolicyRoleTooLarge',
        `The stack has so many replicas that the policies of the role that writes to them have ${size} characters, and IAM takes ${LIMIT}`,
        'Move some of the tables to another stack.').message];
    },
  });
}

/** The value with every intrinsic in the place of a text as short as it may become. */
function atShortest(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(atShortest);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const [[key, argument], ...others] = Object.entries(value) as [string, unknown][];
  if (others.length > 0) {
    return Object.fromEntries(Object.entries(value).map(([name, nested]) => [name, atShortest(nested)]));
  }
  if (key === 'Fn::Join') {
    const [separator, parts] = argument as [string, unknown[]];
    return parts.map(atShortest).join(separator);
  }
  return argument === 'AWS::AccountId' ? '111122223333' : 'aws';
}
