import { App, Aspects, aws_dynamodb as dynamodb, Stack, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { IConstruct } from 'constructs';
import { EphemeralTables, SecureTable } from '../../src';

test.each([100, 500, 900])('a table that an aspect of priority %d creates is ephemeral, and acknowledged', (priority) => {
  const stack = new Stack(new App(), 'Shop');
  EphemeralTables.apply(stack);
  Aspects.of(stack).add({
    visit: (node: IConstruct) => {
      if (node === stack && stack.node.tryFindChild('Orders') === undefined) {
        new SecureTable(stack, 'Orders', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } });
      }
    },
  }, { priority });

  Template.fromStack(stack).hasResource('AWS::DynamoDB::GlobalTable', { DeletionPolicy: 'Delete' });
  expect(stack.node.findChild('Orders').node.metadata.map(({ type }) => type)).toContain(Validations.ACKNOWLEDGED_RULES_METADATA_KEY);
});
