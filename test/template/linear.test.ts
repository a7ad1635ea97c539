import * as fs from 'fs';
import { join } from 'path';
import { Stack } from 'aws-cdk-lib';
import { CfnTable, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { readAssembly } from '../../src/cdk/assembly';
import type { Json } from '../../src/cloudformation/json';
import { EAST, newApp, partitionKey } from './support';

/** Tables that import one key, each with a nested condition and a policy. */
function manyTables(count: number): Json {
  const key = { 'Fn::ImportValue': 'Keys:key' };
  const properties = {
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    SSESpecification: { SSEEnabled: true, KMSMasterKeyId: { 'Fn::If': ['C', key, key] } },
    ResourcePolicy: { PolicyDocument: { Statement: [{ Effect: 'Deny', Resource: { 'Fn::Sub': 'arn:${AWS::Partition}:dynamodb:*' } }] } },
  };
  return { Resources: Object.fromEntries(Array.from({ length: count }, (_, index) => [`T${index}`, { Type: 'AWS::DynamoDB::Table', Properties: properties }])) };
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];
}

describe('reading an assembly', () => {
  test('costs in proportion to its size', () => {
    const app = newApp();
    const [keys, ...shops] = ['Keys', 'One', 'Two'].map((id) => new Stack(app, id, { env: EAST }));
    const key = new Key(keys, 'Key');
    keys.exportValue(key.keyArn, { name: 'Keys:key' });
    app.synth();
    const measure = (count: number) => {
      shops.forEach((shop) => fs.writeFileSync(join(app.outdir, shop.templateFile), JSON.stringify(manyTables(count))));
      return median(Array.from({ length: 3 }, () => {
        const start = performance.now();
        expect(readAssembly(app, app).tables).toHaveLength(2 * count);
        return performance.now() - start;
      }));
    };
    measure(250);

    const small = measure(250);
    const large = measure(2000);

    // Eight times the size: in proportion about 8, by the square 64.
    expect(large / small).toBeLessThan(24);
  });

  test('parses each template once, and reads each key once', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const encryptionKey = new Key(stack, 'Key');
    new Table(stack, 'Orders', { partitionKey, encryptionKey });
    new CfnTable(stack, 'Users', { keySchema: [], sseSpecification: { sseEnabled: true, kmsMasterKeyId: encryptionKey.keyId } });
    app.synth();
    const parse = jest.spyOn(JSON, 'parse');

    const read = readAssembly(app, app);

    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
    const keys = read.tables.flatMap(({ replicas }) => replicas[0].encryption).map((branch) => branch.kind === 'value' && branch.value.key);
    expect(keys).toHaveLength(2);
    keys.forEach((key) => expect(key).toBe(read.keys[0]));
  });
});
