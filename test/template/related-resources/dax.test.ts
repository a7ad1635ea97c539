import { Stack } from 'aws-cdk-lib';
import { CfnCluster } from 'aws-cdk-lib/aws-dax';
import { ABSENT, facts, factsOf, newApp, resources, unverifiable, yes } from '../support';

describe('a DAX cluster', () => {
  test('tells how it is encrypted at rest and in transit', () => {
    const app = newApp();
    new CfnCluster(new Stack(app, 'Shop'), 'Cache', {
      iamRoleArn: 'arn:aws:iam::111122223333:role/dax',
      nodeType: 'dax.t3.small',
      replicationFactor: 1,
      sseSpecification: { sseEnabled: true },
      clusterEndpointEncryptionType: 'TLS',
    });

    expect(facts(app).daxClusters).toEqual([{
      where: expect.objectContaining({ constructPath: 'Shop/Cache', resourceType: 'AWS::DAX::Cluster' }),
      encryptionAtRest: yes(true),
      endpointEncryption: yes('TLS'),
    }]);
  });

  test('may say nothing, or what is unknown', () => {
    expect(factsOf(resources('AWS::DAX::Cluster', {})).daxClusters[0]).toMatchObject({ encryptionAtRest: ABSENT, endpointEncryption: ABSENT });
    expect(factsOf(resources('AWS::DAX::Cluster', { SSESpecification: { SSEEnabled: { Ref: 'P' } }, ClusterEndpointEncryptionType: { Ref: 'P' } })).daxClusters[0])
      .toMatchObject({ encryptionAtRest: [unverifiable(/refers to P/)], endpointEncryption: [unverifiable(/refers to P/)] });
  });
});
