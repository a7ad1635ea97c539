import { createHash } from 'crypto';
import { CliCredentialsStackSynthesizer, DefaultStackSynthesizer, LegacyStackSynthesizer, Stack } from 'aws-cdk-lib';
import type { IStackSynthesizer } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** CloudFormation's limit, in characters. */
const MAX_STACK_NAME = 128;

/**
 * The stack for the keys of replicas in one Region: one per top-level stack and Region, in the same app or stage.
 *
 * Its name consists of the stack's name, the stack's Region and its own Region, so that it is unique among apps and among stacks that
 * replicate to each other.
 */
export class ReplicaKeyStack extends Stack {
  /** The stack for the key of a table's replica; the first table with a replica in the Region creates it. */
  public static forReplicas(table: Construct, region: string, synthesizer?: IStackSynthesizer): ReplicaKeyStack {
    const home = topLevel(Stack.of(table));
    const scope = home.node.scope as Construct;
    const id = `${home.node.id}-replica-keys-${region}`;
    const existing = scope.node.tryFindChild(id) as ReplicaKeyStack | undefined;
    return existing ?? ReplicaKeyStack.create(scope, id, home, region, synthesizer);
  }

  private static create(scope: Construct, id: string, home: Stack, region: string, synthesizer?: IStackSynthesizer): ReplicaKeyStack {
    const stack = new ReplicaKeyStack(scope, id, home, region, synthesizer);
    if (synthesizer !== undefined || isSimilar(stack.synthesizer, home.synthesizer)) {
      return stack;
    }
    // The table's stack has another synthesizer than the app's default, and the key's stack must use the same bootstrap resources.
    scope.node.tryRemoveChild(id);
    return new ReplicaKeyStack(scope, id, home, region, copyOf(home.synthesizer));
  }

  private ownProtection?: boolean;

  private constructor(scope: Construct, id: string, private readonly home: Stack, region: string, synthesizer?: IStackSynthesizer) {
    super(scope, id, {
      env: { account: home.account, region },
      stackName: stackName(home, region),
      description: `Keys of the DynamoDB replicas in ${region} that belong to the stack ${home.stackName} in ${home.region}`,
      synthesizer,
    });
  }

  /** Unless it is set here, the same as on the stack of the tables, including later changes. */
  public get terminationProtection(): boolean {
    return this.ownProtection ?? this.home.terminationProtection;
  }

  public set terminationProtection(value: boolean) {
    this.ownProtection = value;
  }
}

function isSimilar(one: IStackSynthesizer, other: IStackSynthesizer): boolean {
  return one.constructor === other.constructor && one.bootstrapQualifier === other.bootstrapQualifier;
}

/** A synthesizer serves one stack and exposes few of its settings: the copy has the same class, if it is one of CDK's, and qualifier. */
function copyOf(synthesizer: IStackSynthesizer): IStackSynthesizer {
  const qualifier = synthesizer.bootstrapQualifier;
  if (synthesizer instanceof CliCredentialsStackSynthesizer) {
    return new CliCredentialsStackSynthesizer({ qualifier });
  }
  return synthesizer instanceof LegacyStackSynthesizer ? new LegacyStackSynthesizer() : new DefaultStackSynthesizer({ qualifier });
}

function stackName(home: Stack, region: string): string {
  const suffix = `-${home.region}-replica-keys-${region}`;
  const name = home.stackName + suffix;
  if (name.length <= MAX_STACK_NAME) {
    return name;
  }
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${home.stackName.slice(0, MAX_STACK_NAME - suffix.length - hash.length - 1)}-${hash}${suffix}`;
}

/** The stack that is deployed on its own: the outermost parent of a nested stack. */
export function topLevel(stack: Stack): Stack {
  return stack.nestedStackParent === undefined ? stack : topLevel(stack.nestedStackParent);
}
