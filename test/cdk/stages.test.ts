import { App, CfnResource, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import { RootConstruct } from 'constructs';
import { hasTemplateAsset, onStageCreated, stagesIn, synthesizedStageOf } from '../../src/cdk/stages';

function filled(stack: Stack): CfnResource {
  return new CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue' });
}

describe('[G5] the synthesized stage of a construct', () => {
  test('is the stage, after its own synthesis or that of its app', () => {
    const app = new App();
    const [one, other] = ['One', 'Other'].map((id) => new Stage(app, id));
    const [inOne, inOther] = [one, other].map((stage) => filled(new Stack(stage, 'Shop')));
    const found = () => [inOne, inOther, app].map((construct) => synthesizedStageOf(construct)?.node.path);
    one.synth();

    expect(found()).toEqual(['One', undefined, undefined]);
    app.synth();
    expect(found()).toEqual(['One', 'Other', '']);
  });

  test('is none outside of stages', () => {
    expect(synthesizedStageOf(new RootConstruct())).toBeUndefined();
  });
});

test('[G6] a nested template has its asset once a synthesis has rendered it, in the outer stacks too', () => {
  const app = new App();
  const shop = new Stack(app, 'Shop');
  const nested = new NestedStack(shop, 'Nested');
  const resources = [shop, nested, new NestedStack(nested, 'Inner')].map(filled);

  expect(resources.map(hasTemplateAsset)).toEqual([false, false, false]);
  app.synth();
  expect(resources.map(hasTemplateAsset)).toEqual([false, true, true]);
});

describe('[G6] the creation of a stage', () => {
  test('is seen in an app, in its stacks, and in stages that exist or are created', () => {
    const app = new App();
    const existing = new Stage(app, 'Existing');
    const seen: string[] = [];
    onStageCreated(app, () => seen.push(stagesIn(app).at(-1)!.node.path));
    const created = new Stage(new Stack(app, 'Pipeline'), 'Created');
    new Stage(created, 'Inner');
    app.node.tryRemoveChild('Pipeline');
    new Stage(existing, 'Inner');

    expect(seen).toEqual(['Pipeline/Created', 'Pipeline/Created/Inner', 'Existing/Inner']);
  });

  test('is seen by everybody who asks, and the stage works as before', () => {
    const app = new App();
    const calls: number[] = [];
    onStageCreated(app, () => calls.push(1));
    onStageCreated(app, () => calls.push(2));
    const stage = new Stage(app, 'Prod');
    filled(new Stack(stage, 'Shop'));

    expect(calls.sort()).toEqual([1, 2]);
    expect(app.synth().getNestedAssembly(stage.artifactId).stacks).toHaveLength(1);
  });

  test('is not seen, and nothing breaks, outside of stages and with another kind of assembly builder', () => {
    const stage = new Stage(new App(), 'Prod');
    Object.defineProperty(stage, '_assemblyBuilder', { value: {} });

    expect(() => onStageCreated(stage, () => undefined)).not.toThrow();
    expect(() => onStageCreated(new RootConstruct(), () => undefined)).not.toThrow();
  });
});
