import { App } from 'aws-cdk-lib';
import { globalTable, REPLICAS, resourcesOf, stackIn, templatesOf } from './stage';
import { ReplicaPolicyStrategy } from '../../../src';

/** The policies of the other replicas, in the table and in the custom resources, and the properties that update a custom resource. */
function deploy(replicaPolicyStrategy: ReplicaPolicyStrategy, context = {}) {
  const app = new App({ context });
  globalTable(stackIn(app, 'Shop'), 'Orders', { replicaPolicyStrategy });
  const template = templatesOf(app).Shop;
  const [table] = resourcesOf(template, 'AWS::DynamoDB::GlobalTable');
  const remote = (table.Properties.Replicas as any[]).filter(({ Region }) => REPLICAS.includes(Region));
  const writers = Object.entries(template.Resources!).filter(([, { Type }]) => Type === 'Custom::SecureTableReplicaPolicy');
  return {
    byTable: remote.filter((replica) => replica.ResourcePolicy && replica.ReplicaStreamSpecification).map(({ Region }) => Region).sort(),
    byWriter: writers.map(([, { Properties }]: any) => Properties.Region).sort(),
    ids: writers.map(([id]) => id),
    fingerprints: writers.map(([, { Properties }]: any) => Properties.TableFingerprint),
    tables: writers.map(([, { Properties }]: any) => Properties.TableName),
  };
}

const KEEP = { 'cdk-secure-table:keepReplicaPolicyWriters': true };
const ALL = [...REPLICAS].sort();

describe('from the custom resource to the second deployment', () => {
  const before = deploy(ReplicaPolicyStrategy.CUSTOM_RESOURCE);
  const between = deploy(ReplicaPolicyStrategy.SECOND_DEPLOYMENT, KEEP);
  const after = deploy(ReplicaPolicyStrategy.SECOND_DEPLOYMENT);

  test('the intermediate deployment has the policies twice', () => {
    expect([before.byTable, before.byWriter]).toEqual([[], ALL]);
    expect([between.byTable, between.byWriter]).toEqual([ALL, ALL]);
    expect([after.byTable, after.byWriter]).toEqual([ALL, []]);
  });

  test('the custom resources stay the same, and are updated after the table, in both directions', () => {
    expect(between.ids).toEqual(before.ids);
    between.fingerprints.forEach((fingerprint, n) => expect(fingerprint).not.toBe(before.fingerprints[n]));
    between.tables.forEach((table) => expect(table).toEqual({ Ref: expect.stringMatching(/^Orders/) }));
  });
});

test('the key has no effect on a table that keeps its custom resource', () => {
  expect(deploy(ReplicaPolicyStrategy.CUSTOM_RESOURCE, KEEP)).toEqual(deploy(ReplicaPolicyStrategy.CUSTOM_RESOURCE));
});
