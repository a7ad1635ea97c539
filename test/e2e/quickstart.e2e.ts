import { FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { InvokeCommand, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { Caller } from './support/caller';
import { DeployedApp } from './support/cli';

const DELIVERY = 60_000;

const app = DeployedApp.example('quickstart');
const functions: Record<string, string> = {};

beforeAll(async () => {
  await app.deploy();
  const { Functions } = await Caller.root.lambda().send(new ListFunctionsCommand({}));
  for (const id of ['Reader', 'Writer']) {
    functions[id] = Functions!.map(({ FunctionName }) => FunctionName!).find((name) => new RegExp(`^(Orders|Shop)-${id}`).test(name))!;
  }
});

afterAll(() => app.dispose());

async function place(orderId: string, customerId: string): Promise<unknown> {
  const { Payload, FunctionError } = await Caller.root.lambda().send(new InvokeCommand({
    FunctionName: functions.Writer, Payload: JSON.stringify({ orderId, customerId }),
  }));
  return FunctionError === undefined ? undefined : JSON.parse(Buffer.from(Payload!).toString());
}

async function logged(text: string): Promise<boolean> {
  const logGroupName = `/aws/lambda/${functions.Reader}`;
  for (const deadline = Date.now() + DELIVERY; Date.now() < deadline;) {
    try {
      const { events } = await Caller.root.logs().send(new FilterLogEventsCommand({ logGroupName }));
      if (events!.some(({ message }) => message!.includes(text))) {
        return true;
      }
    } catch (error) {
      // Made with the first event.
      if ((error as Error).name !== 'ResourceNotFoundException') {
        throw error;
      }
    }
    await new Promise((waited) => setTimeout(waited, 500));
  }
  return false;
}

test('A function writes an order, the stream brings it to the other, which finds it by the index: each with its grants alone', async () => {
  expect(await place('o-1', 'c-1')).toBeUndefined();
  expect(await place('o-2', 'c-1')).toBeUndefined();

  expect(await logged('customer c-1: 2 orders')).toBe(true);
});

test('A second deployment changes nothing', async () => {
  const { output } = await app.deploy();

  expect(output.match(/\(no changes\)/g)).toHaveLength(2);
});
