import { createHash } from 'crypto';
import { CliCredentialsStackSynthesizer, DefaultStackSynthesizer, LegacyStackSynthesizer, Stack } from 'aws-cdk-lib';
import type { IStackSynthesizer } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** CloudFormation's limit. */
const MAX_STACK_NAME = 128;

/**
 * Holds the keys of the replicas that a stack's tables have in one Region: one stack per top-level stack and Region, in the same app or stage.
 *
 * Its name is made of the stack's name, the stack's Region and its own, so that no two apps, and no two stacks that replicate
 * to each other, share one.
 */
export class ReplicaKeyStack extends Stack {
  /** The stack for the keys of a table, whichever of the stack's tables asks first. */
  public static forReplicas(table: Construct, region: string, synthesizer?: IStackSynthesizer): ReplicaKeyStack {
    const home = topLevel(Stack.of(table));
    const scope = home.node.scope as Construct;
    const id = `${home.node.id}-replica-keys-${region}`;
    const existing = scope.node.tryFindChild(id) as ReplicaKeyStack | undefined;
    return existing ?? ReplicaKeyStack.create(scope, id, home, region, synthesizer);
  }

  private static create(scope: Construct, id: string, home: Stack, region: string, synthesizer?: IStackSynthesizer): ReplicaKeyStack {
    const stack = new ReplicaKeyStack(scope, id, home, region, synthesizer);
    if (synthesizer !== undefined || isAlike(stack.synthesizer, home.synthesizer)) {
      return stack;
    }
    // What the app gives to all stacks is not what this stack was given.
    scope.node.tryRemoveChild(id);
    return new ReplicaKeyStack(scope, id, home, region, anotherLike(home.synthesizer));
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

  /** As on the stack of the tables, also when it is switched on later; unless it is set here. */
  public get terminationProtection(): boolean {
    return this.ownProtection ?? this.home.terminationProtection;
  }

  public set terminationProtection(value: boolean) {
    this.ownProtection = value;
  }
}

function isAlike(one: IStackSynthesizer, other: IStackSynthesizer): boolean {
  return one.constructor === other.constructor && one.bootstrapQualifier === other.bootstrapQualifier;
}

/** A synthesizer serves one stack, and tells little: its kind, where we know it, and its qualifier are taken over. */
function anotherLike(synthesizer: IStackSynthesizer): IStackSynthesizer {
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

/** The stack that is deployed by itself: the outermost of nested ones. */
export function topLevel(stack: Stack): Stack {
  return stack.nestedStackParent === undefined ? stack : topLevel(stack.nestedStackParent);
}
