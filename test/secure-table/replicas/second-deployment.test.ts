import { App } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { findingsOf } from './guarded';
import { globalTable, REPLICAS, resourcesOf, stackIn, templatesOf } from './stage';
import { ReplicaPolicyStrategy } from '../../../src';
import { NEW_REPLICAS } from '../../../src/cloudformation/regions';
import { REGION } from '../../support/paper';

function deploy(newReplicas?: unknown, replicaPolicyStrategy = ReplicaPolicyStrategy.SECOND_DEPLOYMENT) {
  const app = new App({ context: newReplicas === undefined ? {} : { [NEW_REPLICAS]: newReplicas } });
  const stack = stackIn(app, 'Shop');
  globalTable(stack, 'Orders', { replicaPolicyStrategy });
  const template = templatesOf(app).Shop;
  const [table] = resourcesOf(template, 'AWS::DynamoDB::GlobalTable');
  const replicas = table.Properties.Replicas as Record<string, unknown>[];
  return {
    withPolicies: replicas.filter((replica) => 'ResourcePolicy' in replica && 'ReplicaStreamSpecification' in replica).map(({ Region }) => Region),
    withoutPolicies: replicas
      .filter((replica) => !('ResourcePolicy' in replica) && !('ReplicaStreamSpecification' in replica))
      .map(({ Region }) => Region),
    types: new Set(Object.values(template.Resources!).map(({ Type }) => Type)),
    warned: Annotations.fromStack(stack).findWarning('*', Match.stringLikeRegexp('NewReplica')).map(({ entry }) => String(entry.data)),
  };
}

const EVERYWHERE = [...REPLICAS, REGION].sort();

test('without the key CloudFormation attaches the policies of every replica', () => {
  const { withPolicies, types, warned } = deploy();

  expect(withPolicies).toEqual(EVERYWHERE);
  expect(types).toEqual(new Set(['AWS::KMS::Key', 'AWS::KMS::Alias', 'AWS::DynamoDB::GlobalTable']));
  expect(warned).toEqual([]);
});

test.each<[string, unknown, string[]]>([
  ['a list', ['us-east-1'], ['us-east-1']],
  ['a string', 'us-east-1', ['us-east-1']],
  ['a string with commas', 'us-east-1,ap-southeast-2', ['ap-southeast-2', 'us-east-1']],
  ['a string with commas and spaces', ' us-east-1 , ap-southeast-2,', ['ap-southeast-2', 'us-east-1']],
  ['a list of all', ['us-east-1', 'ap-southeast-2'], ['ap-southeast-2', 'us-east-1']],
  ['an empty string', '', []],
  ['an empty list', [], []],
  ['a Region without a replica', 'sa-east-1', []],
  ['the Region of the stack, whose replica can have policies at once', REGION, []],
])('with %s the replicas in those Regions have no policies yet, each with a warning', (_, value, without) => {
  const { withPolicies, withoutPolicies, warned } = deploy(value);

  expect(withoutPolicies).toEqual(without);
  expect(withPolicies).toEqual(EVERYWHERE.filter((region) => !without.includes(region)));
  expect(warned).toHaveLength(without.length);
  for (const region of without) {
    expect(warned.join()).toContain(`The replica in ${region} has no resource policy after this deployment`);
  }
});

test('the key has no effect on replicas with the custom resource', () => {
  expect(deploy(REPLICAS, ReplicaPolicyStrategy.CUSTOM_RESOURCE)).toEqual(deploy(undefined, ReplicaPolicyStrategy.CUSTOM_RESOURCE));
});

describe('the guard', () => {
  const build = (app: App) => void globalTable(stackIn(app, 'Shop'), 'Orders', { replicaPolicyStrategy: ReplicaPolicyStrategy.SECOND_DEPLOYMENT });

  test('has no findings without the key: every replica has its policies', () => {
    expect(findingsOf(build)).toEqual([]);
  });

  test.each([
    ['us-east-1', ['us-east-1']],
    [REPLICAS, REPLICAS],
  ])('warns only about the Regions in the key: %j', (value, regions) => {
    const findings = findingsOf(build, { [NEW_REPLICAS]: value });

    expect(findings.filter((line) => !line.startsWith('warning'))).toEqual([]);
    expect(new Set(findings.map((line) => /\[([\w-]+)/.exec(line)?.[1]))).toEqual(new Set(regions));
  });
});

test('a stage may have its own key', () => {
  const app = new App();
  app.node.setContext(NEW_REPLICAS, 'ap-southeast-2');
  const stack = stackIn(app, 'Shop');
  stack.node.setContext(NEW_REPLICAS, 'us-east-1');
  globalTable(stack, 'Orders', { replicaPolicyStrategy: ReplicaPolicyStrategy.SECOND_DEPLOYMENT });
  const [{ Properties }] = resourcesOf(templatesOf(app).Shop, 'AWS::DynamoDB::GlobalTable');

  expect(Properties.Replicas.filter((replica: object) => !('ResourcePolicy' in replica)).map(({ Region }: { Region: string }) => Region)).toEqual(
    ['us-east-1'],
  );
});
