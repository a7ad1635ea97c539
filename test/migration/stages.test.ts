import { App, pipelines, Stack, Stage } from 'aws-cdk-lib';
import { deployed, raw, table } from './support/guard';
import { MigrationGuard } from '../../src';
import { env } from '../adoption/support/plain-tables';
import { appWith } from '../support/flags';

/* MigrationGuard.enforce: an app, or a stage of it, also one below the stack of a pipeline, whose own plugins CDK does not run. */

const content = { Resources: { Orders: table() } };

/** An app with a pipeline, two stages in the pipeline's stack, and one beside it. */
function app(root: App, without: readonly string[] = []): void {
  const stack = new Stack(root, 'Pipeline', { env });
  const line = new pipelines.CodePipeline(stack, 'Line', {
    synth: new pipelines.ShellStep('Synth', {
      input: pipelines.CodePipelineSource.connection('shop/shop', 'main', {
        connectionArn: 'arn:aws:codestar-connections:eu-west-1:111122223333:connection/00000000-0000-0000-0000-000000000000',
      }),
      commands: ['npx cdk synth'],
    }),
  });
  for (const [scope, id] of [[stack, 'Test'], [stack, 'Prod'], [root, 'Beside']] as const) {
    const stage = new Stage(scope, id, { env });
    raw(new Stack(stage, 'Shop'), without.includes(id) ? {} : content);
    raw(new Stack(stage, 'Other'), {});
    if (scope === stack) {
      line.addStage(stage);
    }
  }
}

/** The stages in which the guard finds that a table is gone. */
function found(scope: string, without: readonly string[], previous = deployed((root) => app(root))): string[] {
  const root = appWith();
  app(root, without);
  MigrationGuard.enforce(scope === '' ? root : scope.split('/').reduce((at, id) => at.node.findChild(id), root.node.root) as Stage, { previous });
  try {
    root.synth();
    return [];
  } catch (error) {
    expect(String(error)).toContain('MigrationGuard::TableGone');
    return ['Test', 'Prod', 'Beside'].filter((id) => new RegExp(`assembly-(Pipeline-)?${id}/`).test(String(error)));
  }
}

describe('MigrationGuard.enforce', () => {
  test.each<[string, string, string[], string[]]>([
    ['guards a stage below the stack of a pipeline', 'Pipeline/Prod', ['Prod'], ['Prod']],
    ['ignores the other stages there', 'Pipeline/Prod', ['Test', 'Beside'], []],
    ['guards a stage of the app', 'Beside', ['Beside', 'Prod'], ['Beside']],
    ['guards all stages of an app', '', ['Test', 'Prod', 'Beside'], ['Test', 'Prod', 'Beside']],
    ['passes what does not change', '', [], []],
  ])('%s', (_, scope, without, expected) => {
    expect(found(scope, without)).toEqual(expected);
  });

  test('finds a stack of a stage that is gone', () => {
    const staged = (...ids: string[]) => (root: App) => {
      const stage = new Stage(new Stack(root, 'Pipeline', { env }), 'Prod', { env });
      ids.forEach((id) => raw(new Stack(stage, id), content));
    };
    const root = appWith();
    staged('Shop')(root);
    MigrationGuard.enforce(root.node.findChild('Pipeline').node.findChild('Prod'), { previous: deployed(staged('Shop', 'Gone')) });

    expect(() => root.synth()).toThrow(/assembly-Pipeline-Prod\/PipelineProdGone[\s\S]*MigrationGuard::TableGone/);
  });

  test('refuses what is no app and no stage', () => {
    const stack = new Stack(appWith(), 'Shop', { env });

    expect(() => MigrationGuard.enforce(stack, { previous: deployed((root) => app(root)) })).toThrow(/^\[GuardOutsideApp\] Shop: .*\. Call MigrationGuard\.enforce\(app, \{ previous \}\), or pass a stage\.$/);
  });

  test('guards a stage that is the root', () => {
    const stage = new Stage(undefined as never, 'Prod', { outdir: new App().outdir, env });

    expect(() => MigrationGuard.enforce(stage, { previous: deployed((root) => app(root)) })).not.toThrow();
  });
});
