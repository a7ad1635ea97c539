import { App, Stage } from 'aws-cdk-lib';
import { quickstart } from '../../examples/quickstart/app';
import { EphemeralTables } from '../../src';

/* docs/environments.md has a table of what differs: the quickstart under both settings differs in that and in nothing else. */

type Resource = { Type: string; DeletionPolicy?: string; UpdateReplacePolicy?: string; Properties: any };

function resources(isEphemeral: boolean): Record<string, Record<string, Resource>> {
  const stage = new Stage(new App(), 'Stage');
  if (isEphemeral) {
    EphemeralTables.apply(stage);
  }
  quickstart(stage as App);
  return Object.fromEntries(stage.synth().stacks.map(({ stackName, template }) => [stackName, template.Resources]));
}

/** The production template with the documented differences made by hand. */
function expected(production: Record<string, Resource>): Record<string, Resource> {
  const text = withoutNames(production, 'OrdersKey', 'Orders/Orders/Key');
  return Object.fromEntries(Object.entries(JSON.parse(text) as Record<string, Resource>).map(([id, resource]) => {
    switch (resource.Type) {
      case 'AWS::KMS::Key':
        return [id, { ...resource, DeletionPolicy: 'Delete', Properties: { ...resource.Properties, PendingWindowInDays: 7 } }];
      case 'AWS::DynamoDB::GlobalTable': {
        const [home] = resource.Properties.Replicas;
        const Properties = { ...resource.Properties, Replicas: [{ ...home, DeletionProtectionEnabled: false }] };
        return [id, { ...resource, DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete', Properties }];
      }
      default: return [id, resource];
    }
  }));
}

test('the quickstart in an ephemeral stage differs from that in production in what the documentation says', () => {
  const [production, ephemeral] = [resources(false), resources(true)];

  expect(Object.keys(ephemeral)).toEqual(Object.keys(production));
  for (const [stack, found] of Object.entries(ephemeral)) {
    const text = withoutNames(found, 'EphemeralTableKey', 'Orders/EphemeralTableKey');
    expect(sorted(JSON.parse(text))).toEqual(sorted(expected(production[stack])));
  }
});

/** Without the names of the key, which are other ones: its logical ids, its exports, its alias and its path. */
function withoutNames(template: object, id: string, path: string): string {
  const inAlias = JSON.stringify(path.slice(path.indexOf('/')));
  return JSON.stringify(template).replaceAll(path, 'PATH').replaceAll(inAlias, '"ALIAS PATH"').replaceAll(new RegExp(`${id}Alias[0-9A-F]{8}`, 'g'), 'ALIAS')
    .replaceAll(new RegExp(`${id}[0-9A-F]{8}`, 'g'), 'KEY').replaceAll(/KEYArn[0-9A-F]{8}/g, 'KEY');
}

function sorted(found: Record<string, unknown>): string[] {
  return Object.entries(found).map((entry) => JSON.stringify(entry)).sort();
}
