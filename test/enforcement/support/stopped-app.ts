import { App, attachCustomSynthesis, DefaultStackSynthesizer, Stack, Stage } from 'aws-cdk-lib';
import { plainTable } from './tables';
import { EncryptedTables } from '../../../src/enforcement';

/* Apps that the guard stops, and that do their best not to notice. The variable WAY chooses one; WITHOUT_GUARD leaves the guard out. */

const ENV = { account: '111122223333', region: 'eu-west-1' };

function guarded(app: App): App {
  if (process.env.WITHOUT_GUARD === undefined) {
    EncryptedTables.enforce(app);
  }
  return app;
}

function withTable(app: App): App {
  plainTable(new Stack(app, 'Shop', { env: ENV }), 'Orders');
  return app;
}

const WAYS: Readonly<Record<string, () => unknown>> = {
  'as it is': () => withTable(guarded(new App())).synth(),
  'without a call of synth': () => withTable(guarded(new App())),
  'with a promise whose error is logged': () => {
    const app = withTable(guarded(new App({ autoSynth: false })));
    return Promise.resolve().then(() => app.synth()).catch(console.error);
  },
  'with a handler of uncaught exceptions': () => {
    process.on('uncaughtException', (error) => console.error('logged', error));
    withTable(guarded(new App())).synth();
  },
  'with an error that is caught': () => {
    try {
      withTable(guarded(new App())).synth();
    } catch {
      // Swallowed, which is the point.
    }
  },
  'with an exit code of its own': () => {
    try {
      withTable(guarded(new App())).synth();
    } finally {
      process.exit(0);
    }
  },
  'in stages': () => {
    const app = guarded(new App());
    const stage = new Stage(app, 'Prod', { env: ENV });
    plainTable(new Stack(stage, 'Shop'), 'Orders');
    new Stack(new Stage(stage, 'Inner'), 'Empty');
    app.synth();
  },
  'in a stage that is synthesized by itself': () => {
    const app = new App();
    const stage = new Stage(new Stack(app, 'Pipeline', { env: ENV }), 'Prod', { env: ENV });
    plainTable(new Stack(stage, 'Shop'), 'Orders');
    guarded(app);
    try {
      stage.synth();
    } catch (error) {
      console.error(error);
      app.synth();
    }
  },
  'next to a stack that fails': () => {
    const app = withTable(guarded(new App({ autoSynth: false })));
    class Failing extends DefaultStackSynthesizer {
      public synthesize(): void {
        throw new Error('out of order');
      }
    }
    new Stack(app, 'Failing', { env: ENV, synthesizer: new Failing() });
    try {
      app.synth();
    } catch {
      // Swallowed, as above.
    }
  },
  'with a custom synthesis from before': () => {
    const app = new App();
    attachCustomSynthesis(app, { onSynthesize: () => {} });
    withTable(guarded(app)).synth();
  },
  'with a custom synthesis from after': () => {
    const app = guarded(new App());
    attachCustomSynthesis(app, { onSynthesize: () => {} });
    withTable(app).synth();
  },
  'with a synth that is called past the object': () => App.prototype.synth.call(withTable(guarded(new App()))),
};

void WAYS[process.env.WAY ?? 'as it is']();
