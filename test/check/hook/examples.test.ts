import { readFileSync } from 'fs';
import { App } from 'aws-cdk-lib';
import { ask } from './hook-stage';
import { composed } from '../../../examples/composed/app';
import { existing } from '../../../examples/existing/app';
import { globalTables } from '../../../examples/global/app';
import { operations } from '../../../examples/operations/app';
import { quickstart } from '../../../examples/quickstart/app';

/* Each stack of the examples by itself, as CloudFormation sends it to a hook with its defaults. */

beforeAll(() => jest.spyOn(console, 'log').mockImplementation(() => undefined));

interface Sent {
  readonly name: string;
  readonly stackId: string;
  readonly template: string;
  readonly changedResources: readonly object[];
}

function sent(make: (app: App) => void): readonly Sent[] {
  const app = new App({ analyticsReporting: false, context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' } });
  make(app);
  return app.synth().stacksRecursively.map(({ stackName, templateFullPath, environment: { region } }) => {
    const template = readFileSync(templateFullPath, 'utf8');
    return {
      name: stackName,
      stackId: `arn:aws:cloudformation:${region.replace('unknown-region', 'eu-west-1')}:111122223333:stack/${stackName}/1a2345b6`,
      template,
      changedResources: Object.entries<any>(JSON.parse(template).Resources).map(([logicalResourceId, { Type, Properties = {} }]) => ({
        logicalResourceId, resourceType: Type, action: 'CREATE', lineNumber: 1, beforeContext: null, afterContext: JSON.stringify({ Properties: asTexts(Properties) }),
      })),
    };
  });
}

/** Scalars are texts. What refers to something is known after the deployment. */
function asTexts(value: any): any {
  if (Array.isArray(value)) {
    return value.map(asTexts);
  }
  if (typeof value !== 'object') {
    return String(value);
  }
  const keys = Object.keys(value);
  return keys.length === 1 && /^(Ref|Fn::.*)$/.test(keys[0])
    ? '{{changeSet:KNOWN_AFTER_APPLY}}' : Object.fromEntries(keys.map((key) => [key, asTexts(value[key])]));
}

const STACKS = [quickstart, globalTables, composed, existing, operations].flatMap((make) => sent(make).map((stack): [string, Sent] => [`${make.name}: ${stack.name}`, stack]));

test('each example has a stack here', () => {
  expect(new Set(STACKS.map(([name]) => name.split(':')[0]))).toEqual(new Set(['quickstart', 'globalTables', 'composed', 'existing', 'operations']));
});

describe.each(STACKS)('%s', (_, { stackId, template, changedResources }) => {
  test.each([
    ['STACK' as const, { template }],
    ['CHANGE_SET' as const, { template, changedResources }],
  ])('as %s succeeds', async (target, payload) => {
    const { hookStatus, message, annotations = [] } = await ask(payload, { target, stackId });

    expect([hookStatus, message]).toEqual(['SUCCESS', expect.any(String)]);
    expect(annotations.filter(({ annotationName, status }) => annotationName.includes('unverifiable') && status !== 'SKIPPED')).toEqual([]);
  });
});

test.each(STACKS)('%s has the same findings as a change set that knows no more', async (_, { stackId, template, changedResources }) => {
  const names = async (target: 'STACK' | 'CHANGE_SET', payload: object) =>
    ((await ask(payload, { target, stackId })).annotations ?? []).map(({ annotationName, statusMessage }) => `${annotationName} ${statusMessage}`).sort();

  expect(await names('CHANGE_SET', { template, changedResources })).toEqual(await names('STACK', { template }));
});

test('the stack of a global table does not know the keys of its replicas', async () => {
  const [, { template, stackId }] = STACKS.find(([name]) => name === 'globalTables: Shop')!;
  const { annotations = [] } = await ask({ template }, { stackId });

  expect(annotations.map(({ annotationName }) => annotationName)).toContain('SecureTable-CustomerManagedKey[us-east-1:unverifiable]');
});
