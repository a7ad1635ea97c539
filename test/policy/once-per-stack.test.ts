import { App, Stack } from 'aws-cdk-lib';
import { oncePerStack } from '../../src/policy/once-per-stack';

interface Options {
  readonly stack: Stack;
  readonly region: string;
  readonly days?: number;
}

const app = new App();
const [one, other] = ['One', 'Other'].map((id) => new Stack(app, id));

function made(...options: readonly Options[]): readonly string[] {
  const log: string[] = [];
  const make = oncePerStack(({ stack, region, days }: Options) => {
    log.push(`${stack.stackName} ${region} ${days}`);
    return { region };
  });
  options.forEach((each) => expect(make(each)).toEqual({ region: each.region }));
  return log;
}

test('equal options are made once', () => {
  expect(made({ stack: one, region: 'a' }, { region: 'a', stack: one })).toEqual(['One a undefined']);
});

test('options for another stack or with other values are made separately', () => {
  expect(made({ stack: one, region: 'a' }, { stack: other, region: 'a' }, { stack: one, region: 'b' }, { stack: one, region: 'a', days: 1 }))
    .toEqual(['One a undefined', 'Other a undefined', 'One b undefined', 'One a 1']);
});
