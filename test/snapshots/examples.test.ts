import { App } from 'aws-cdk-lib';
import { masked } from './masked';
import { composed } from '../../examples/composed/app';
import { existing } from '../../examples/existing/app';
import { globalTables } from '../../examples/global/app';
import { operations } from '../../examples/operations/app';
import { quickstart } from '../../examples/quickstart/app';

/* Guards against changes that nobody meant; what must hold is asserted elsewhere. */

interface Template {
  readonly Resources: { readonly [logicalId: string]: { readonly Type: string } };
}

const everything = (template: Template): object => template;
/** What this library writes: constructs of others change with their versions. */
const tablesAndKeys = ({ Resources }: Template): object =>
  Object.fromEntries(Object.entries(Resources).filter(([, { Type }]) => /^AWS::(DynamoDB|KMS)::/.test(Type)));

test.each<[string, (app: App) => void, (template: Template) => object]>([
  ['quickstart', quickstart, everything],
  ['global', globalTables, everything],
  ['composed', composed, tablesAndKeys],
  ['existing', existing, tablesAndKeys],
  ['operations', operations, tablesAndKeys],
])('the templates of examples/%s', (_, build, shown) => {
  const app = new App({ analyticsReporting: false, context: { '@aws-cdk/core:defaultCrossStackReferences': 'strong' } });
  build(app);

  const templates = app.synth().stacks.map((stack) => [stack.stackName, masked(shown(stack.template as Template))]);

  expect(Object.fromEntries(templates)).toMatchSnapshot();
});
