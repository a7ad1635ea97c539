import { tmpdir } from 'os';
import { join } from 'path';
import { DeployedApp } from './support/cli';
import { putCall, receive } from './support/events';
import { ACCOUNT, AWAY, HOME, json } from './support/place';

const app = DeployedApp.beside('monitor');
let outputs: Record<string, string>;
let stage: Record<string, string>;

beforeAll(async () => {
  ({ outputs: { Watch: outputs } } = await app.deploy());
  // `--all` does not select the stacks of stages.
  const file = join(tmpdir(), 'stage-outputs.json');
  await app.must('deploy', 'Watch/Production/*', '--require-approval', 'never', '--outputs-file', file);
  ({ 'Production-Shop': stage } = json(file));
});

afterAll(() => app.dispose());

/** The record of a call by a person. */
function record(eventName: string, region: string, more: object): object {
  return {
    userIdentity: { type: 'IAMUser', arn: `arn:aws:iam::${ACCOUNT}:user/Alice` },
    eventName,
    awsRegion: region,
    sourceIPAddress: '203.0.113.7',
    userAgent: 'aws-cli/2.15.0 "a quotation mark',
    ...more,
  };
}

function disabling(keyArn: string, region: string): object {
  const resources = [{ ARN: keyArn, accountId: ACCOUNT, type: 'AWS::KMS::Key' }];
  return record('DisableKey', region, { requestParameters: { keyId: 'alias/orders' }, resources });
}

/** The lines of a text. EventBridge delivers each in quotation marks. */
async function lines(queueUrl: string): Promise<readonly string[]> {
  const [text = ''] = await receive(queueUrl, 1);
  return text.split('\n').map((line) => JSON.parse(line) as string);
}

/** All messages so far. */
async function drained(): Promise<readonly string[]> {
  const queues = [outputs.TextQueue, outputs.ChatQueue, outputs.EventQueue];
  return (await Promise.all(queues.map((queue) => receive(queue, 10, 2)))).flat();
}

test('A disabled key: one reads in text, in chat and in the event what was called, on which key, by whom, from where and when', async () => {
  const call = disabling(outputs.KeyArn, HOME);
  await putCall('kms', call);

  const facts = [
    'What: DisableKey of aws.kms, error: ',
    `Which: ${outputs.KeyArn}`,
    `Who: arn:aws:iam::${ACCOUNT}:user/Alice, through: `,
    'From: 203.0.113.7',
    `Where: account ${ACCOUNT}, Region ${HOME}`,
    expect.stringMatching(/^When: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  ];
  expect(await lines(outputs.TextQueue)).toEqual([
    'A KMS key of a DynamoDB table is disabled', '', ...facts, '', 'What to do: Tables on this key become inaccessible. Run: aws kms enable-key.',
  ]);
  const chat = JSON.parse((await receive(outputs.ChatQueue, 1))[0]);
  expect(chat).toMatchObject({ version: '1.0', source: 'custom', content: { title: 'A KMS key of a DynamoDB table is disabled' } });
  expect(chat.content.description.split('\n')).toEqual(facts);
  expect(JSON.parse((await receive(outputs.EventQueue, 1))[0])).toMatchObject({ source: 'aws.kms', region: HOME, detail: call });
});

test('A disabled key of a replica is reported in the home Region', async () => {
  await putCall('kms', disabling(outputs.ReplicaKeyArn, AWAY), AWAY);

  const text = await lines(outputs.TextQueue);
  expect(text).toContain(`Which: ${outputs.ReplicaKeyArn}`);
  expect(text).toContain(`Where: account ${ACCOUNT}, Region ${AWAY}`);
  expect(await drained()).toHaveLength(2);
});

test('A disabled key of a stage is reported', async () => {
  await putCall('kms', disabling(stage.KeyArn, HOME));

  expect(await lines(outputs.TextQueue)).toContain(`Which: ${stage.KeyArn}`);
  expect(await drained()).toHaveLength(2);
});

test('A deletion of the table by its name and by its ARN is reported; of another table, or in a Region without a replica, it is not', async () => {
  for (const tableName of [outputs.TableName, outputs.TableArn]) {
    await putCall('dynamodb', record('DeleteTable', HOME, { requestParameters: { tableName } }));
    expect(await lines(outputs.TextQueue)).toContain(`Which: ${tableName} `);
  }
  await drained();
  await putCall('dynamodb', record('DeleteTable', HOME, { requestParameters: { tableName: `${outputs.TableName}2` } }));
  await putCall('dynamodb', record('DeleteTable', 'eu-central-1', { requestParameters: { tableName: outputs.TableName } }), 'eu-central-1');
  await putCall('kms', disabling(outputs.KeyArn, AWAY), AWAY);
  expect(await drained()).toEqual([]);
});

test('A disabled rule of the monitor is reported, also one that forwards from another Region', async () => {
  for (const [artifact, region, count] of [['Watch', HOME, 3], [`Watch-monitor-${AWAY}`, AWAY, 3]] as const) {
    const rules = Object.values(app.template(artifact).Resources).filter(({ Type }) => Type === 'AWS::Events::Rule');
    const names = rules.map(({ Properties: { Name } }) => Name as string).filter((name) => name.endsWith('KeyDisabled') && !name.includes('Forwarded'));
    expect(names).toHaveLength(count);
    for (const name of names) {
      await putCall('events', record('DisableRule', region, { requestParameters: { name } }), region);
    }
    const messages = await drained();
    expect(messages).toHaveLength(3);
    expect(messages.filter((message) => message.includes('DisableRule'))).toHaveLength(3);
  }
});

test('A second deployment changes nothing', async () => {
  const { output } = await app.run('deploy', '--all', '--progress', 'events', '--require-approval', 'never');

  expect(output).toContain('Watch (no changes)');
  expect(output).toContain(`(Watch-${HOME}-monitor-${AWAY}) (no changes)`);
});
