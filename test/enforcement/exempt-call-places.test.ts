import { App, aws_dynamodb as dynamodb, Stack, Stage } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ConstructIndex } from '../../src/enforcement/construct-index';
import { exemptCalls } from '../../src/enforcement/exempt-call';
import { CATALOGUE } from '../../src/rules/catalogue';
import type { Finding, RuleFinding } from '../../src/rules/rule';
import { where } from '../rules/support/facts';

/* What a call names, for findings that are made by hand. */

const [rule] = CATALOGUE.filter(({ name }) => name === 'TlsOnly');

function found(more: Partial<Finding>): RuleFinding {
  return { rule, finding: { where: where('Stack/One'), severity: 'error', message: '', fix: '', subjects: [], ...more } };
}

/** A stack with the resources of two tables. */
function stack(scope: Construct = new App()): Stack {
  const made = new Stack(scope, 'Stack');
  ['One', 'Two'].forEach((id) => new dynamodb.CfnTable(made, id, { keySchema: [] }));
  return made;
}

/** The places that the calls name, from the variable on. */
function places(of: Construct, finding: RuleFinding): readonly string[] {
  return exemptCalls([finding], new ConstructIndex(of.node.root)).map((call) => /exempt\((.*?), \{/.exec(call)?.[1] ?? call);
}

const node = (...ids: readonly string[]) => ids.map((id) => `.node.findChild('${id}')`).join('');
const [ONE, TWO] = ['One', 'Two'].map((id) => ({ where: where(`Stack/${id}`) }));

test('a finding on one of several tables exempts all of them', () => {
  expect(places(stack(), found({ subjects: [ONE, TWO] }))).toEqual([`app${node('Stack', 'One')}`, `app${node('Stack', 'Two')}`]);
});

test('a finding on what is none of its tables exempts that alone', () => {
  expect(places(stack(), found({ subjects: [TWO] }))).toEqual([`app${node('Stack', 'One')}`]);
});

test('a warning has no call', () => {
  expect(places(stack(), found({ severity: 'warning' }))).toEqual([]);
});

test('a stack that hides tables is named itself', () => {
  expect(places(stack(), found({ where: where('Stack', { logicalId: '', resourceType: '' }) }))).toEqual([`app${node('Stack')}`]);
});

test('what a resource deploys under its own name, of another type, has no call', () => {
  expect(places(stack(), found({ where: where('Stack/One', { resourceType: 'AWS::DynamoDB::GlobalTable' }) }))).toEqual([]);
});

test('a stage without an app is where the search starts', () => {
  const stage = new Stage(undefined as unknown as Construct, 'Alone');

  expect(places(stack(stage), found({ where: where('Alone/Stack/One') }))).toEqual([`stage${node('Stack', 'One')}`]);
});

test('the default child stands for its parent, unless the parent has two of them', () => {
  const within = (ids: readonly string[]) => {
    const made = stack();
    const parent = new Construct(made, 'Parent');
    ids.forEach((id) => new dynamodb.CfnTable(parent, id, { keySchema: [] }));
    return places(made, found({ where: where(`Stack/Parent/${ids[0]}`) }));
  };

  expect(within(['Resource'])).toEqual([`app${node('Stack', 'Parent')}`]);
  expect(within(['Default'])).toEqual([`app${node('Stack', 'Parent')}`]);
  expect(within(['Resource', 'Default'])).toEqual([`app${node('Stack', 'Parent', 'Resource')}`]);
});

test('an app in a language other than Python gets what TypeScript has', () => {
  const replaced = jest.replaceProperty(process, 'env', { ...process.env, JSII_AGENT: 'Java/17.0' });
  const calls = places(stack(), found({}));
  replaced.restore();

  expect(calls).toEqual([`app${node('Stack', 'One')}`]);
});
