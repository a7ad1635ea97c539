import { App, aws_dynamodb as dynamodb, Stack, Validations } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { isAcknowledged, SecureTableHipaaChecks } from '../../src/enforcement/secure-table-checks';

const RULE = 'SecureTable-TlsOnly';

function acknowledged(id: string, ask: readonly string[] = [RULE]): boolean {
  const stack = new Stack(new App(), 'Stack');
  Validations.of(stack).acknowledge({ id, reason: 'for a test' });
  return isAcknowledged(new Construct(stack, 'Table'), ['SecureTable'], ask);
}

test('by the plain id, and under the namespaces that CDK and the pack put before it', () => {
  expect(acknowledged(RULE)).toBe(true);
  expect(acknowledged(`SecureTable::${RULE}`)).toBe(true);
  expect(acknowledged(`annotation::${RULE}`)).toBe(true);
});

test('not by another id or under another pack\'s name', () => {
  expect(acknowledged(`${RULE}[us-east-1]`)).toBe(false);
  expect(acknowledged(`AwsSolutions::${RULE}`)).toBe(false);
});

test('by any of the ids', () => {
  expect(acknowledged(`${RULE}[us-east-1:unverifiable]`, [RULE, `${RULE}[us-east-1:unverifiable]`])).toBe(true);
});

test('other metadata is no acknowledgement', () => {
  const stack = new Stack(new App(), 'Stack');
  stack.node.addMetadata('note', { [RULE]: 'x' });

  expect(isAcknowledged(stack, ['SecureTable'], [RULE])).toBe(false);
});

test('several at once count each', () => {
  const stack = new Stack(new App(), 'Stack');
  stack.node.addMetadata(Validations.ACKNOWLEDGED_RULES_METADATA_KEY, { 'Other-Rule': 'x', [RULE]: 'x' });

  expect(isAcknowledged(stack, ['SecureTable'], [RULE])).toBe(true);
});

test('every pack accepts its own name and that of the library', () => {
  const left = (id?: string) => {
    const stack = new Stack(new App(), 'Stack');
    new dynamodb.CfnTable(stack, 'Table', { keySchema: [] });
    if (id !== undefined) {
      Validations.of(stack).acknowledge({ id, reason: 'for a test' });
    }
    return new SecureTableHipaaChecks().validateScope(stack).violations.filter(({ ruleName }) => ruleName === RULE);
  };

  expect([undefined, `SecureTableHipaa::${RULE}`, `SecureTable::${RULE}`].map((id) => left(id).length)).toEqual([1, 0, 0]);
  expect(left()[0].severity).toBe('error');
  expect(left()[0].fix).not.toContain('EncryptedTables.exempt');
});
