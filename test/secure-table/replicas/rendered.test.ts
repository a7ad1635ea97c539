import { CONTEXTS, exportMachinery, globalTable, REPLICAS, resourcesOf, stackIn, templatesOf } from './stage';
import { appWith } from '../../support/flags';
import { ACCOUNT, PaperDeployment, REGION } from '../../support/paper';
import { sample } from '../../support/sizes';
import { prerequisites } from '../replica-policy/stage';

const ALL = [...REPLICAS, REGION].sort();

describe.each(sample(3, CONTEXTS))('under %s', (_, context) => {
  const app = appWith(context);
  const table = globalTable(stackIn(app, 'Shop'));
  const templates = templatesOf(app);
  const tables = Object.entries(templates.Shop.Resources!).filter(([, { Type }]) => Type === 'AWS::DynamoDB::GlobalTable');
  const [[tableId, { Properties: properties }]] = tables;
  const paper = new PaperDeployment(app);

  test('every replica, including the one in the stack\'s Region, has a customer managed key of its Region, and the table has SSE', () => {
    const replicas = paper.properties(table).Replicas as { Region: string; SSESpecification: { KMSMasterKeyId: string } }[];

    expect(replicas.map(({ Region }) => Region)).toEqual(ALL);
    for (const { Region, SSESpecification } of replicas) {
      expect(SSESpecification.KMSMasterKeyId).toMatch(new RegExp(`^arn:aws:kms:${Region}:${ACCOUNT}:key/.*Orders`));
    }
    expect(properties.SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS' });
  });

  test('those keys rotate, and are retained', () => {
    const keys = Object.values(templates).flatMap((template) => resourcesOf(template, 'AWS::KMS::Key'));

    expect(keys).toHaveLength(ALL.length);
    expect(keys.map(({ Properties, DeletionPolicy }) => [Properties.EnableKeyRotation, DeletionPolicy])).toEqual(ALL.map(() => [true, 'Retain']));
  });

  test('the table\'s template has policies for the stack\'s own Region, and none for other replicas', () => {
    const replicas = properties.Replicas as Record<string, unknown>[];

    for (const replica of replicas) {
      expect(['ResourcePolicy', 'ReplicaStreamSpecification'].filter((name) => name in replica))
        .toEqual(replica.Region === REGION ? ['ResourcePolicy', 'ReplicaStreamSpecification'] : []);
    }
  });

  test('a custom resource for each other replica attaches the policies, after the table', () => {
    const custom = Object.entries(templates.Shop.Resources!).filter(([, { Type }]) => Type === 'Custom::SecureTableReplicaPolicy');

    expect(custom.map(([, { Properties }]) => Properties.Region).sort()).toEqual(REPLICAS);
    for (const [id, { Properties, DependsOn }] of custom) {
      expect(Properties.TableName).toEqual({ Ref: tableId });
      // By its reference: cfn-lint reports an additional DependsOn as redundant (W3005).
      expect(DependsOn).not.toContain(tableId);
      expect([...prerequisites(templates.Shop.Resources!, tableId)]).not.toContain(id);
    }
  });

  test('the keys\' stacks are deployed first, and are referred to without exports, parameters or functions', () => {
    const shop = app.synth().getStackByName('Shop');

    expect(shop.dependencies.map(({ id }) => id)).toEqual(expect.arrayContaining(REPLICAS.map((region) => `Shop-replica-keys-${region}`)));
    expect(exportMachinery(templates)).toEqual([]);
    expect(JSON.stringify(templates)).not.toMatch(/Fn::ImportValue|"Export"|AWS::SSM::Parameter"/);
  });
});

test('the policies also wait for a table with a literal name', () => {
  const app = appWith({});
  globalTable(stackIn(app, 'Shop'), 'Orders', { tableName: 'orders' });
  const [custom] = resourcesOf(templatesOf(app).Shop, 'Custom::SecureTableReplicaPolicy');

  expect(custom.Properties.TableName).toEqual({ Ref: 'OrdersA9B65338' });
});
