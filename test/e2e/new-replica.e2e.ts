import { DescribeTableCommand, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { Caller } from './support/caller';
import { DeployedApp } from './support/cli';
import { AWAY, HOME } from './support/place';
import { BY_RESOURCE_POLICY, refusal } from './support/refusals';

const NEW = ['--context', `cdk-secure-table:newReplicas=${AWAY}`];
const app = DeployedApp.beside('new-replica');

afterAll(() => app.dispose());

/* One story, told in order: each test goes on where the last one ended. */

let TableName: string;
let reader: Caller;

const overHttp = (region: string) =>
  refusal(reader.dynamodb(region, 'plain').send(new GetItemCommand({ TableName, Key: { orderId: { S: 'o-1' } } })));

test('CloudFormation takes no policy for a replica in the update that creates it', async () => {
  const { code, output } = await app.run('deploy', '--all', '--require-approval', 'never');

  expect(code).not.toBe(0);
  expect(output).toMatch(/A resource policy cannot be added to the new replica in us-east-1 in the same update/);
});

test('the first deployment, which is told of the new replica, makes it without a policy', async () => {
  const { outputs } = await app.deploy(...NEW);
  TableName = outputs.NewReplica.TableName;
  reader = await Caller.assuming(outputs.NewReplica.ReaderArn);

  expect(await overHttp(HOME)).toMatch(BY_RESOURCE_POLICY);
  expect(await overHttp(AWAY)).toBeUndefined();
});

test('the second one brings the policy to the replica and changes nothing else', async () => {
  const before = await Caller.root.dynamodb(AWAY).send(new DescribeTableCommand({ TableName }));

  await app.deploy();

  const after = await Caller.root.dynamodb(AWAY).send(new DescribeTableCommand({ TableName }));
  expect(await overHttp(HOME)).toMatch(BY_RESOURCE_POLICY);
  expect(await overHttp(AWAY)).toMatch(BY_RESOURCE_POLICY);
  expect(after.Table).toEqual(before.Table);
});
