import { Annotations, aws_iam as iam, aws_kms as kms, aws_sns as sns, aws_sqs as sqs, Stack, Token, TokenComparison, Validations } from 'aws-cdk-lib';
import type { aws_events as events } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { constructError } from '../../errors';
import { LONGEST_TOPIC_NAME, longestTopicArn } from '../longest-arn';
import { longestGeneratedName } from '../longest-name';

/** A topic on a separate key. A TableKey is usable only through DynamoDB. */
export function newTopic(scope: Construct): sns.Topic {
  const key = new kms.Key(scope, 'TopicKey', { description: `Encrypts the messages of ${scope.node.path}`, enableKeyRotation: true });
  return new sns.Topic(scope, 'Topic', { masterKey: key, enforceSSL: true });
}

/** The ARN of a topic, as long as it can become. */
export function longestArnOfTopic(topic: sns.ITopic): string {
  const resource = topic.node.defaultChild;
  const isGenerated = resource instanceof sns.CfnTopic && Stack.of(topic).resolve(resource.topicName) === undefined;
  return isGenerated ? longestTopicArn(longestGeneratedName(resource, LONGEST_TOPIC_NAME))
    : Token.isUnresolved(topic.topicArn) ? longestTopicArn('x'.repeat(LONGEST_TOPIC_NAME)) : topic.topicArn;
}

/** A topic of another account or Region cannot be the target of a rule here. */
export function checkTopic(scope: Construct, { env, node }: sns.ITopic): void {
  const { account, region } = Stack.of(scope);
  const places = [[env.region, region], [env.account, account]];
  if (places.some(([one, other]) => Token.compareStrings(one, other) === TokenComparison.DIFFERENT)) {
    throw constructError(scope, 'TopicElsewhere', `Topic ${node.path} is in ${env.account}/${env.region}, this stack in ${account}/${region}`,
      'Pass a topic of this account and Region, or leave topic out to get a new one.');
  }
}

/** Lets EventBridge and CloudWatch publish to the topic and use its key. */
export function allowPublishing(scope: Construct, topic: sns.ITopic, alarms: boolean): void {
  const services = publishers(scope, alarms);
  const added = services.map((service) => topic.addToResourcePolicy(new iam.PolicyStatement({
    principals: [service], actions: ['sns:Publish'], resources: [topic.topicArn],
  })));
  services.forEach((service) => topic.masterKey?.addToResourcePolicy(new iam.PolicyStatement({
    principals: [service], actions: ['kms:Decrypt', 'kms:GenerateDataKey*'], resources: ['*'],
  })));
  if (added.some(({ statementAdded }) => !statementAdded)) {
    Annotations.of(scope).addWarningV2('cdk-secure-table:TopicPolicyUnknown', `The policy of topic ${topic.node.path} cannot be changed here. `
    + `It must allow ${services.map(({ service }) => service).join(' and ')} to publish, and so must its key.`);
  }
}

/** EventBridge has no condition: it sends none of the context keys to SNS and KMS, and would be denied. CloudWatch sends the account of the alarm. */
function publishers(scope: Construct, alarms: boolean): readonly iam.ServicePrincipal[] {
  const conditions = { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } };
  const cloudWatch = new iam.ServicePrincipal('cloudwatch.amazonaws.com', { conditions });
  return [new iam.ServicePrincipal('events.amazonaws.com'), ...alarms ? [cloudWatch] : []];
}

/** A queue for events that cannot be delivered. One statement, since a queue policy has few, and each rule would need one. */
export function deadLetterQueue(scope: Construct): sqs.Queue {
  const queue = new sqs.Queue(scope, 'DeadLetters', { encryption: sqs.QueueEncryption.SQS_MANAGED, enforceSSL: true });
  queue.addToResourcePolicy(new iam.PolicyStatement({
    principals: [new iam.ServicePrincipal('events.amazonaws.com')],
    actions: ['sqs:SendMessage'],
    resources: [queue.queueArn],
    conditions: { ArnLike: { 'aws:SourceArn': Stack.of(scope).formatArn({ service: 'events', resource: 'rule', resourceName: '*' }) } },
  }));
  ['AwsSolutions-SQS3', 'Serverless-SQSRedrivePolicy'].forEach((id) =>
    Validations.of(queue).acknowledge({ id, reason: 'This queue is the dead-letter queue of EventBridge rules.' }));
  return queue;
}

/** The topic as a target. CDK's own adds a statement for each rule to topic and queue. */
export class TopicTarget implements events.IRuleTarget {
  constructor(private readonly topic: sns.ITopic, private readonly deadLetters: sqs.IQueue, private readonly message?: events.RuleTargetInput) {}

  public bind(): events.RuleTargetConfig {
    return { arn: this.topic.topicArn, input: this.message, deadLetterConfig: { arn: this.deadLetters.queueArn }, targetResource: this.deadLetters };
  }
}
