import { App, CfnResource, Stack } from 'aws-cdk-lib';

/* A template with a fault, to see that the fault is found: a global table without replicas. */

new CfnResource(new Stack(new App(), 'Control'), 'Table', {
  type: 'AWS::DynamoDB::GlobalTable',
  properties: { AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }], KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }] },
});
