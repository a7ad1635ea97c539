import { App, Aws, aws_dynamodb as dynamodb, aws_iam as iam, Stack } from 'aws-cdk-lib';
import { EncryptTable, SecureTableDefaults } from '../../src';
import { env, partitionKey } from './support/plain-tables';
import { sidsOf } from './support/render';

const AUTOSCALING = 'role/aws-service-role/dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable';

/** A table whose own policy denies plain HTTP to everybody but autoscaling. */
function denying(role: string, props: object): dynamodb.Table {
  return new dynamodb.Table(new Stack(new App(), 'Shop', props), 'Orders', {
    partitionKey,
    resourcePolicy: iam.PolicyDocument.fromJson({
      Version: '2012-10-17',
      Statement: [{
        Sid: 'Mine',
        Effect: 'Deny',
        Principal: '*',
        Action: 'dynamodb:*',
        Resource: '*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' }, StringNotEquals: { 'aws:PrincipalArn': role } },
      }],
    }),
  });
}

test.each<[string, string, object]>([
  ['by its account, in a stack of that account', `arn:aws:iam::${env.account}:${AUTOSCALING}`, { env }],
  ['by pseudo parameters', `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:${AUTOSCALING}`, { env }],
  ['by pseudo parameters, in an environment-agnostic stack', `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:${AUTOSCALING}`, {}],
])('a policy that denies plain HTTP already stays as it is, where it names the exempt role %s', (_, role, props) => {
  const mixed = denying(role, props);
  mixed.with(new EncryptTable());
  const adopted = denying(role, props);
  SecureTableDefaults.apply(Stack.of(adopted));

  expect([sidsOf(mixed), sidsOf(adopted)]).toEqual([['Mine'], ['Mine']]);
});
