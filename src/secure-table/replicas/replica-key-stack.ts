import { createHash } from 'crypto';
import {
  Annotations, Aspects, CliCredentialsStackSynthesizer, DefaultStackSynthesizer, LegacyStackSynthesizer, RemoveTag, Stack, Tag, Token,
} from 'aws-cdk-lib';
import type { IStackSynthesizer } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';

/** CloudFormation's limit, in characters. */
const MAX_STACK_NAME = 128;

/**
 * The stack for the keys of replicas in one Region: one per top-level stack and Region, in the same app or stage. It has the tags and the termination
 * protection of the tables' stack.
 *
 * Its name consists of the stack's name, the stack's Region and its own Region, so that it is unique among apps and among stacks that
 * replicate to each other.
 */
export class ReplicaKeyStack extends Stack {
  /**
   * The stack for the key of a table's replica; the first table with a replica in the Region creates it.
   *
   * @param notificationArns SNS topics for stack events; those of other Regions are left out
   */
  public static forReplicas(
    table: Construct, region: string, synthesizer?: IStackSynthesizer, notificationArns?: readonly string[],
  ): ReplicaKeyStack {
    const home = topLevel(Stack.of(table));
    const scope = home.node.scope as Construct;
    const id = `${home.node.id}-replica-keys-${region}`;
    const existing = scope.node.tryFindChild(id) as ReplicaKeyStack | undefined;
    const create = (given?: IStackSynthesizer): ReplicaKeyStack => new ReplicaKeyStack(scope, id, home, region, given, notificationArns);
    return existing ?? (synthesizer === undefined ? withSynthesizerOf(home, create) : create(synthesizer));
  }

  private ownProtection?: boolean;

  private constructor(
    scope: Construct, id: string, private readonly home: Stack, region: string, synthesizer?: IStackSynthesizer, notificationArns?: readonly string[],
  ) {
    const topics = topicsIn(region, [...notificationArnsOf(home), ...notificationArns ?? []]);
    super(scope, id, {
      env: { account: home.account, region },
      stackName: supportStackName(home, 'replica-keys', region),
      description: `Keys of the DynamoDB replicas in ${region} that belong to the stack ${home.stackName} in ${home.region}`,
      synthesizer,
      notificationArns: topics.length > 0 ? topics : undefined,
    });
    if (topics.length === 0 && notificationArnsOf(home).length > 0) {
      Annotations.of(this).addWarningV2('cdk-secure-table:NoReplicaNotifications',
        `The notificationArns of ${home.stackName} have no topic in ${region}, and CloudFormation accepts only topics of the stack's own Region, so `
        + `the events of this stack are not sent. Pass topics of ${region} as replicaKeyNotificationArns, or acknowledge this warning.`);
    }
    const own = this.tags.tagValues.bind(this.tags);
    this.tags.tagValues = () => inheritTags(this.home.tags.tagValues(), own(), [this]);
  }

  /** Unless it is set here, the same as on the stack of the tables, including later changes. */
  public get terminationProtection(): boolean {
    return this.ownProtection ?? this.home.terminationProtection;
  }

  public set terminationProtection(value: boolean) {
    this.ownProtection = value;
  }
}

/**
 * Tags of the tables' side, and a support resource's own tags.
 *
 * Both have the tags of the app. Where the values differ, the tables' side overrides them, unless the tag is set or removed on one of the scopes of
 * the resource that the tables do not share.
 */
export function inheritTags(given: Record<string, string>, own: Record<string, string>, scopes: readonly IConstruct[]): Record<string, string> {
  const aspects = scopes.flatMap((scope) => Aspects.of(scope).all);
  const changed = new Set(aspects.flatMap((aspect) => (aspect instanceof Tag || aspect instanceof RemoveTag ? [aspect.key] : [])));
  return { ...own, ...Object.fromEntries(Object.entries(given).filter(([key]) => !changed.has(key))) };
}

/** CDK has no public property for them. */
function notificationArnsOf(stack: Stack): readonly string[] {
  return (Reflect.get(stack, '_notificationArns') as readonly string[] | undefined) ?? [];
}

/** CloudFormation rejects a topic of another Region (aws-cdk#20603). The Region of a token is unknown; CDK does not support tokens here. */
function topicsIn(region: string, arns: readonly string[]): string[] {
  return [...new Set(arns)].filter((arn) => {
    const { 3: itsRegion = arn } = arn.split(':');
    return itsRegion === region || Token.isUnresolved(itsRegion);
  });
}

/** Creates a support stack. It must use the same bootstrap resources as the stack that it supports, which can differ from the app's default. */
export function withSynthesizerOf<S extends Stack>(home: Stack, create: (synthesizer?: IStackSynthesizer) => S): S {
  const stack = create();
  if (isSimilar(stack.synthesizer, home.synthesizer)) {
    return stack;
  }
  stack.node.scope!.node.tryRemoveChild(stack.node.id);
  return create(copyOf(home.synthesizer));
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

/** The name of a support stack, unique among apps and among stacks that replicate to each other. */
export function supportStackName(home: Stack, purpose: string, region: string): string {
  const suffix = `-${home.region}-${purpose}-${region}`;
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
