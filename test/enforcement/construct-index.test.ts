import { App, Stack, Stage } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ConstructIndex } from '../../src/enforcement/construct-index';
import { where } from '../rules/support/facts';

function tree() {
  const root = new App();
  const stage = new Stage(root, 'Stage');
  const stack = new Stack(stage, 'Stack');
  const table = new Construct(stack, 'Table');
  return { root, stage, stack, table, places: new ConstructIndex(root) };
}

const file = (stack: Stack) => `/out/${stack.templateFile}`;

test('a resource is the construct at its path', () => {
  const { places, table } = tree();

  expect(places.constructOf(where('Stage/Stack/Table'))).toBe(table);
  expect(places.constructOf(where('Stage/Stack/Gone'))).toBeUndefined();
});

test('under a root with an id as well', () => {
  const root = new Stage(undefined as unknown as Construct, 'Alone');
  const table = new Construct(new Stack(root, 'Stack'), 'Table');

  expect(new ConstructIndex(root).constructOf(where('Alone/Stack/Table'))).toBe(table);
});

test('what only the template knows belongs to its stack', () => {
  const { places, stack } = tree();

  expect(places.ownerOf(where('x#Gone', { templateFile: file(stack) }))).toBe(stack);
  expect(places.ownerOf(where('x#Gone', { templateFile: '/out/other.json' }))).toBeUndefined();
  expect(places.ownerOf(where('x#Gone', { templateFile: undefined }))).toBeUndefined();
});

test('two templates of one name are nobody\'s', () => {
  const { root, stage } = tree();
  const names = ['A', 'B'].map((id) => new Stack(stage, id, { stackName: 'same' }));
  names.forEach((stack) => Object.defineProperty(stack, 'templateFile', { value: 'same.json' }));

  expect(new ConstructIndex(root).ownerOf(where('x#Gone', { templateFile: '/out/same.json' }))).toBeUndefined();
});

test('a scope holds what stands in it, and what stands nowhere', () => {
  const { places, root, stage, stack, table } = tree();
  const other = new Stage(root, 'Other');

  expect([root, stage, stack, table].map((scope) => places.isWithin(where('Stage/Stack/Table'), scope))).toEqual([true, true, true, true]);
  expect(places.isWithin(where('Stage/Stack/Table'), other)).toBe(false);
  expect(places.isWithin(where('x#Gone', { templateFile: file(stack) }), other)).toBe(false);
  expect(places.isWithin(where('x#Gone', { templateFile: '/out/other.json' }), other)).toBe(true);
});

test('a construct that has a file of that name, and is no stack, does not take it', () => {
  const { places, stack } = tree();
  Object.assign(new Construct(stack, 'Reader'), { templateFile: stack.templateFile });

  expect(places.ownerOf(where('x#Gone', { templateFile: file(stack) }))).toBe(stack);
});
