import { App, aws_dynamodb as dynamodb, CfnResource, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { app, ENV, reports, synth, violations } from './support/synth';
import { goodTable, partitionKey } from './support/tables';
import { newReplicas } from '../../src/cdk/regions-in-context';
import { EncryptedTables } from '../../src/enforcement';
import { ReplicaPolicyStrategy, SecureTable } from '../../src/secure-table';

const inContext = (value: unknown) => newReplicas(new App({ context: { 'cdk-secure-table:newReplicas': value } }));

test('a list, or text with commas', () => {
  expect(inContext(['us-east-1', 'us-west-2'])).toEqual(['us-east-1', 'us-west-2']);
  expect(inContext('us-east-1, us-west-2')).toEqual(['us-east-1', 'us-west-2']);
  expect(inContext('')).toEqual([]);
  expect(newReplicas(new App())).toEqual([]);
});

test('anything else is an error', () => {
  expect(() => inContext([7])).toThrow(/^\[InvalidNewReplicas\] <root>: .*\. Set it to a list/);
  expect(() => inContext({ 'us-east-1': true })).toThrow(/^\[InvalidNewReplicas\]/);
});

describe('in a deployment that creates a replica', () => {
  const NEW = { 'cdk-secure-table:newReplicas': 'us-east-1' };
  const deploying = (context: object, make: (stack: Stack) => void) => {
    const root = app({ '@aws-cdk/aws-dynamodb:resourcePolicyPerReplica': true, ...context });
    EncryptedTables.enforce(root);
    make(new Stack(root, 'Stack', { env: ENV }));
    const error = synth(root);
    return { error, root, tls: violations(root).filter((line) => line.includes('-TlsOnly')) };
  };
  const secure = (replicaPolicyStrategy: ReplicaPolicyStrategy) => (stack: Stack) => new SecureTable(stack, 'Table', {
    partitionKey, replicaPolicyStrategy, replicas: [{ region: 'us-east-1' }, { region: 'us-west-2' }],
  });

  test('the guard lets it pass where its table waits for a second deployment, with a warning', () => {
    const { root, error, tls } = deploying(NEW, secure(ReplicaPolicyStrategy.SECOND_DEPLOYMENT));

    expect(error).toBeUndefined();
    expect(tls).toEqual(['warning SecureTable-TlsOnly[us-east-1] Stack/Table/Default/Resource']);
    expect(reports(root)[0].violations[0].description).toContain('It passes until the next deployment: us-east-1 is among the new replicas');
  });

  test('the template says so, and no other template does', () => {
    const metadata = (context: object, strategy: ReplicaPolicyStrategy) => {
      const stack = new Stack(app(context), 'Stack', { env: ENV });
      secure(strategy)(stack);
      return Object.values(Template.fromStack(stack).findResources('AWS::DynamoDB::GlobalTable'))[0].Metadata as object | undefined ?? {};
    };

    expect(metadata(NEW, ReplicaPolicyStrategy.SECOND_DEPLOYMENT)).toMatchObject({ 'cdk-secure-table:newReplicas': ['us-east-1'] });
    expect(metadata({}, ReplicaPolicyStrategy.SECOND_DEPLOYMENT)).not.toHaveProperty('cdk-secure-table:newReplicas');
    expect(metadata(NEW, ReplicaPolicyStrategy.CUSTOM_RESOURCE)).not.toHaveProperty('cdk-secure-table:newReplicas');
  });

  test('a table of another kind does not pass, whatever the context says', () => {
    const plain = (stack: Stack) => goodTable(stack, 'Table', { encryption: dynamodb.TableEncryptionV2.awsManagedKey(), replicas: [{ region: 'us-east-1' }] });

    expect(deploying(NEW, plain).tls).toContain('fatal SecureTable-TlsOnly[us-east-1] Stack/Table/Resource');
  });

  test('a table whose custom resource was taken away does not either', () => {
    const { tls } = deploying(NEW, (stack) => {
      secure(ReplicaPolicyStrategy.CUSTOM_RESOURCE)(stack).node.findAll().filter(CfnResource.isCfnResource)
        .filter(({ cfnResourceType }) => cfnResourceType === 'Custom::SecureTableReplicaPolicy')
        .forEach((resource) => resource.addPropertyDeletionOverride('ServiceToken'));
    });

    expect(tls).toContain('fatal SecureTable-TlsOnly[us-east-1] Stack/Table/Default/Resource');
  });
});
