import { App } from 'aws-cdk-lib';
import { masked } from './masked';
import { globalTables } from '../../examples/global/app';
import { quickstart } from '../../examples/quickstart/app';

/* Guards against changes that nobody meant; what must hold is asserted elsewhere. */

test.each<[string, (app: App) => void]>([
  ['quickstart', quickstart],
  ['global', globalTables],
])('the templates of examples/%s', (_, build) => {
  const app = new App({ analyticsReporting: false, context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' } });
  build(app);

  const templates = app.synth().stacks.map((stack) => [stack.stackName, masked(stack.template)]);

  expect(Object.fromEntries(templates)).toMatchSnapshot();
});
