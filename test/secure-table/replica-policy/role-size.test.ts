import { App, Stack } from 'aws-cdk-lib';
import { HOME, ReplicatedTable } from './stage';

function synthesizeTables(count: number, name?: string): () => void {
  const app = new App();
  const stack = new Stack(app, 'Shop', HOME);
  for (let n = 100; n < 100 + count; n++) {
    new ReplicatedTable(stack, `T${n}`, ['us-east-1', 'ap-southeast-2'], name === undefined ? {} : { tableName: `${name}${n}` });
  }
  return () => {
    app.synth();
  };
}

test('a role that may write to twenty tables in two Regions each is within the limit', () => {
  expect(synthesizeTables(20)).not.toThrow();
});

test('a role beyond the limit of IAM fails the synthesis, with one error', () => {
  expect(synthesizeTables(40)).toThrow(new RegExp(
    '^Validation failed with the following errors:\\n'
    + '  \\[Shop/Custom::SecureTableReplicaPolicyCustomResourceProvider\\] \\[ReplicaPolicyRoleTooLarge\\] '
    + 'The stack has too many replicas: .* have \\d{5} characters, but the IAM limit is 10240\\. Move some of the tables to another stack'));
});
