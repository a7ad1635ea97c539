import { App, aws_dynamodb as dynamodb, Stack } from 'aws-cdk-lib';
import { app, ENV, reports, synth, violations } from './support/synth';
import { goodTable, tlsOnly } from './support/tables';
import { newReplicas } from '../../src/cdk/new-replicas';
import { EncryptedTables } from '../../src/enforcement';

const inContext = (value: unknown) => newReplicas(new App({ context: { 'cdk-secure-table:newReplicas': value } }));

test('a list, or text with commas', () => {
  expect(inContext(['us-east-1', 'us-west-2'])).toEqual(['us-east-1', 'us-west-2']);
  expect(inContext('us-east-1, us-west-2')).toEqual(['us-east-1', 'us-west-2']);
  expect(inContext('')).toEqual([]);
  expect(newReplicas(new App())).toEqual([]);
});

test('anything else is an error', () => {
  expect(() => inContext([7])).toThrow(/^\[InvalidNewReplicas\] .* at <root>\. Write the Regions/);
  expect(() => inContext({ 'us-east-1': true })).toThrow(/^\[InvalidNewReplicas\]/);
});

describe('in a deployment that creates a replica', () => {
  const deploying = (context: object) => {
    const root = app({ '@aws-cdk/aws-dynamodb:resourcePolicyPerReplica': true, ...context });
    EncryptedTables.enforce(root);
    goodTable(new Stack(root, 'Stack', { env: ENV }), 'Table', {
      encryption: dynamodb.TableEncryptionV2.awsManagedKey(),
      resourcePolicy: tlsOnly(),
      replicas: [{ region: 'us-east-1' }],
    });
    const error = synth(root);
    return { error, root, tls: violations(root).filter((line) => line.includes('TlsOnly')) };
  };

  test('the guard lets it pass with a warning that names its Region', () => {
    const { root, tls } = deploying({ 'cdk-secure-table:newReplicas': 'us-east-1' });

    expect(tls).toContain('warning SecureTable-TlsOnly[us-east-1] Stack/Table/Resource');
    expect(reports(root)[0].violations.find(({ ruleName }) => ruleName === 'SecureTable-TlsOnly[us-east-1]')?.description).toContain('us-east-1 is among the new replicas');
  });

  test('and not otherwise', () => {
    expect(deploying({}).tls).toContain('fatal SecureTable-TlsOnly[us-east-1] Stack/Table/Resource');
  });
});
