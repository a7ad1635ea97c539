import { CfnOutput, Fn, Names, Reference, Stack, Token, TokenComparison } from 'aws-cdk-lib';
import type { aws_kms as kms, CfnResource, IResolveContext } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { cfnKeyOf } from './key-checks';
import { ReplicaKeyStack, topLevel } from './replicas/replica-key-stack';

interface PlacedValue {
  /** Whose name, ARN or other attribute it is. */
  readonly resource: CfnResource;
  readonly attribute: string;
  /** The attribute as the resource's own stack has it. */
  readonly value: string;
  /** Read the attribute weakly in other stacks of the Region as well, whatever the app's default is. */
  readonly weakEverywhere?: boolean;
  /** What stacks of another account are told. By default they are left to CDK. */
  readonly abroad?: () => string;
}

/**
 * A value that each stack gets in the way that does no harm: in other Regions as the output of the stack that has it (`Fn::GetStackOutput`).
 *
 * CDK's own references would there bring two Lambda functions and parameters along, and give a table without a name of its own one:
 * a new name is a new table, without the data.
 */
export function placed(value: PlacedValue): string {
  return Token.asString(new PlacedReference(value));
}

/** A table is rendered several times in a synth, and its key may be that of many tables. */
const KEY_ARNS = new WeakMap<kms.IKey, string>();

/**
 * The ARN of a key, for a table or a role in whichever stack.
 *
 * A key has no physical name, so a stack of another account cannot refer to it: there the ARN covers the keys of the key's account and Region,
 * and the key's own policy says who may use this one.
 */
export function keyArnOf(key: kms.IKey): string {
  const known = KEY_ARNS.get(key);
  if (known !== undefined) {
    return known;
  }
  const made = makeKeyArn(key);
  KEY_ARNS.set(key, made);
  return made;
}

function makeKeyArn(key: kms.IKey): string {
  const resource = cfnKeyOf(key);
  if (resource === undefined) {
    return key.keyArn;
  }
  const { account, region } = key.env;
  return placed({
    resource,
    attribute: 'Arn',
    value: key.keyArn,
    weakEverywhere: Stack.of(key) instanceof ReplicaKeyStack,
    abroad: () => Stack.of(key).formatArn({ service: 'kms', account, region, resource: 'key', resourceName: '*' }),
  });
}

/**
 * The ARN of a stream for a statement about it.
 *
 * The stream's label is known when the stream is there, so that a stack of another account is told of all streams of the table: such a stack
 * often has to come first, for the policies name its roles.
 */
export function streamToGrant(resource: CfnResource, tableArn: string, streamArn: string): string {
  return placed({ resource, attribute: 'StreamArn', value: streamArn, abroad: () => `${tableArn}/stream/*` });
}

/** A reference, as CDK's own names and ARNs are, so that whatever takes those takes it (`exportValue`, for one). */
class PlacedReference extends Reference {
  constructor(private readonly placedValue: PlacedValue) {
    super(placedValue.value, placedValue.resource, placedValue.attribute);
  }

  public resolve(context: IResolveContext): string {
    const { resource, value, weakEverywhere, abroad } = this.placedValue;
    const [producer, consumer] = [Stack.of(resource), Stack.of(context.scope)];
    if (topLevel(producer) === topLevel(consumer)) {
      return value;
    }
    const accounts = Token.compareStrings(producer.account, consumer.account);
    const regions = Token.compareStrings(producer.region, consumer.region);
    if (accounts === TokenComparison.DIFFERENT) {
      return abroad?.() ?? value;
    }
    // Of places that are not known CDK says what is missing.
    const isKnown = accounts !== TokenComparison.ONE_UNRESOLVED;
    const isWeak = regions === TokenComparison.DIFFERENT || (regions === TokenComparison.SAME && weakEverywhere);
    return isKnown && isWeak ? this.readFrom(topLevel(producer), consumer) : value;
  }

  private readFrom(producer: Stack, consumer: Stack): string {
    const output = this.publish();
    consumer.addStackDependency(producer, `${consumer.node.path} refers to ${this.target.node.path}.${this.displayName}`);
    return Fn.getStackOutput(producer.stackName, output.logicalId, producer.region);
  }

  /** The output of the top-level stack; through those of nested stacks, which nobody else can read. */
  private publish(): CfnOutput {
    const id = `${Names.nodeUniqueId(this.target.node)}.${this.displayName}`;
    let stack = Stack.of(this.target);
    let output = outputOf(stack, id, this.placedValue.value);
    while (stack.nestedStackParent !== undefined) {
      const nested = stack.nestedStackResource!;
      stack = stack.nestedStackParent;
      output = outputOf(stack, id, nested.getAtt(`Outputs.${stack.resolve(output.logicalId)}`).toString());
    }
    return output;
  }
}

function outputOf(stack: Stack, id: string, value: string): CfnOutput {
  const scope = stack.node.tryFindChild('SecureTableOutputs') ?? new Construct(stack, 'SecureTableOutputs');
  return scope.node.tryFindChild(id) as CfnOutput | undefined ?? new CfnOutput(scope, id, { value });
}
