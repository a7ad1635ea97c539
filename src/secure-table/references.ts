import { CfnOutput, Fn, Names, Reference, Stack, Token, TokenComparison } from 'aws-cdk-lib';
import type { aws_kms as kms, CfnResource, IResolveContext } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { cfnKeyOf } from './key-checks';
import { ReplicaKeyStack, topLevel } from './replicas/replica-key-stack';

interface CrossStackValue {
  /** The resource whose attribute (a name or an ARN, for example) the value is. */
  readonly resource: CfnResource;
  readonly attribute: string;
  /** The attribute in the resource's own stack. */
  readonly value: string;
  /** Use a weak reference in other stacks of the same Region too, regardless of the app's default. */
  readonly weakInSameRegion?: boolean;
  /** The value in stacks of other accounts. By default CDK decides. */
  readonly crossAccountValue?: () => string;
  /** The value in other Regions, for one that is known before the deployment: it needs no reference, so it makes no dependency. */
  readonly knownValue?: string;
  /** The value in a stack on which the resource's stack depends, where a reference would be circular. By default CDK reports it. */
  readonly valueInCircle?: () => string;
}

/**
 * A value whose form depends on the stack that uses it: in other Regions it is read from an output of the resource's stack (`Fn::GetStackOutput`).
 *
 * CDK's own references would add two Lambda functions and parameters there, and give the table a physical name: with a new name, CloudFormation
 * replaces the table, without its data.
 */
export function crossStackValue(value: CrossStackValue): string {
  return Token.asString(new CrossStackReference(value));
}

/** One token per key: CDK merges the statements of several grants (`minimizePolicies`) only if their resources are the same tokens. */
const KEY_ARNS = new WeakMap<kms.IKey, string>();

/**
 * The ARN of a key, for a table or a role in any stack.
 *
 * A key has no physical name, so stacks of other accounts cannot refer to it, nor those that the key's stack depends on. There the ARN covers all
 * keys of the key's account and Region, through DynamoDB: their policies, and the grants on their tables, decide about each.
 */
export function keyArnOf(key: kms.IKey): string {
  const arn = KEY_ARNS.get(key) ?? makeKeyArn(key);
  KEY_ARNS.set(key, arn);
  return arn;
}

function makeKeyArn(key: kms.IKey): string {
  const resource = cfnKeyOf(key);
  if (resource === undefined) {
    return key.keyArn;
  }
  const { account, region } = key.env;
  const anyKey = (): string => Stack.of(key).formatArn({ service: 'kms', account, region, resource: 'key', resourceName: '*' });
  return crossStackValue({
    resource,
    attribute: 'Arn',
    value: key.keyArn,
    weakInSameRegion: Stack.of(key) instanceof ReplicaKeyStack,
    crossAccountValue: anyKey,
    valueInCircle: anyKey,
  });
}

/**
 * The ARN of a stream, for a policy statement.
 *
 * The stream's label is known only after deployment. Stacks of other accounts often have to be deployed first, since the policies name
 * their roles, so there the ARN covers all streams of the table.
 */
export function streamToGrant(resource: CfnResource, tableArn: string, streamArn: string): string {
  return crossStackValue({ resource, attribute: 'StreamArn', value: streamArn, crossAccountValue: () => `${tableArn}/stream/*` });
}

/** A `Reference`, as CDK's own names and ARNs are, so that methods which need one (`exportValue`, for example) accept it. */
class CrossStackReference extends Reference {
  constructor(private readonly crossStack: CrossStackValue) {
    super(crossStack.value, crossStack.resource, crossStack.attribute);
  }

  public resolve(context: IResolveContext): string {
    const { resource, value, weakInSameRegion, crossAccountValue, knownValue, valueInCircle } = this.crossStack;
    const [producer, consumer] = [Stack.of(resource), Stack.of(context.scope)];
    if (topLevel(producer) === topLevel(consumer)) {
      return value;
    }
    const accounts = Token.compareStrings(producer.account, consumer.account);
    const regions = Token.compareStrings(producer.region, consumer.region);
    if (accounts === TokenComparison.DIFFERENT) {
      return crossAccountValue?.() ?? value;
    }
    // If an account or Region is unknown, CDK reports what is missing.
    const isKnown = accounts !== TokenComparison.ONE_UNRESOLVED;
    const isWeak = regions === TokenComparison.DIFFERENT || (regions === TokenComparison.SAME && weakInSameRegion);
    if (!isKnown || !isWeak) {
      return value;
    }
    const other = knownValue ?? (dependsOn(topLevel(producer), topLevel(consumer)) ? valueInCircle?.() : undefined);
    return other ?? this.readFrom(topLevel(producer), consumer);
  }

  private readFrom(producer: Stack, consumer: Stack): string {
    const output = this.publish();
    consumer.addStackDependency(producer, `${consumer.node.path} refers to ${this.target.node.path}.${this.displayName}`);
    return Fn.getStackOutput(producer.stackName, output.logicalId, producer.region);
  }

  /** An output of the top-level stack: other stacks cannot read those of nested stacks, so each parent stack passes the value on. */
  private publish(): CfnOutput {
    const id = `${Names.nodeUniqueId(this.target.node)}.${this.displayName}`;
    let stack = Stack.of(this.target);
    let output = outputOf(stack, id, this.crossStack.value);
    while (stack.nestedStackParent !== undefined) {
      const nested = stack.nestedStackResource!;
      stack = stack.nestedStackParent;
      output = outputOf(stack, id, nested.getAtt(`Outputs.${stack.resolve(output.logicalId)}`).toString());
    }
    return output;
  }
}

/** Whether a stack is deployed after another one, which then cannot read its outputs. */
function dependsOn(stack: Stack, other: Stack): boolean {
  return stack.dependencies.some((dependency) => dependency === other || dependsOn(dependency, other));
}

function outputOf(stack: Stack, id: string, value: string): CfnOutput {
  const scope = stack.node.tryFindChild('SecureTableOutputs') ?? new Construct(stack, 'SecureTableOutputs');
  return scope.node.tryFindChild(id) as CfnOutput | undefined ?? new CfnOutput(scope, id, { value });
}
