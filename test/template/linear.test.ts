import fs from 'fs';
import { Session } from 'inspector';
import { join } from 'path';
import { Stack } from 'aws-cdk-lib';
import { CfnTable, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { EAST, newApp, partitionKey } from './support';
import { readAssembly } from '../../src/cdk/assembly';
import type { Json } from '../../src/cloudformation/json';

/** Tables that import one key, each with a nested condition and a policy; no two of them are alike. */
function manyTables(count: number): Json {
  const key = { 'Fn::ImportValue': 'Keys:key' };
  const properties = (index: number): Json => ({
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    SSESpecification: { SSEEnabled: true, KMSMasterKeyId: { 'Fn::If': ['C', key, key] } },
    ResourcePolicy: { PolicyDocument: { Statement: [{ Effect: 'Deny', Resource: { 'Fn::Sub': `arn:\${AWS::Partition}:dynamodb:${index}*` } }] } },
  });
  return {
    Resources: Object.fromEntries(Array.from({ length: count }, (_, index) => [`T${index}`, { Type: 'AWS::DynamoDB::Table', Properties: properties(index) }])),
  };
}

/** How many functions of this library are called meanwhile, counted by V8. */
function callsOf(run: () => void): number {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  run();
  let calls = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    const ours = result.filter(({ url }) => url.includes(join(__dirname, '..', '..', 'src')));
    calls = ours.flatMap(({ functions }) => functions).reduce((sum, { ranges: [{ count }] }) => sum + count, 0);
  });
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return calls;
}

describe('reading an assembly', () => {
  test('costs in proportion to its size', () => {
    const app = newApp();
    const [keys, ...shops] = ['Keys', 'One', 'Two'].map((id) => new Stack(app, id, { env: EAST }));
    const key = new Key(keys, 'Key');
    keys.exportValue(key.keyArn, { name: 'Keys:key' });
    app.synth();
    const calls = (count: number) => {
      shops.forEach((shop) => fs.writeFileSync(join(app.outdir, shop.templateFile), JSON.stringify(manyTables(count))));
      return callsOf(() => expect(new Set(readAssembly(app, app).tables.map(({ where }) => where.constructPath)).size).toBe(2 * count));
    };

    const [small, large] = [calls(100), calls(400)];

    // A function or two for each table at least; four times the tables, and no more than four times the calls.
    expect(small).toBeGreaterThan(1000);
    expect(large / small).toBeLessThan(4.05);
  });

  test('reads each template once, and each key once', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const encryptionKey = new Key(stack, 'Key');
    new Table(stack, 'Orders', { partitionKey, encryptionKey });
    new CfnTable(stack, 'Users', { keySchema: [], sseSpecification: { sseEnabled: true, kmsMasterKeyId: encryptionKey.keyId } });
    new Stack(app, 'Other');
    app.synth();
    const readFile = jest.spyOn(fs, 'readFileSync');

    const read = readAssembly(app, app);

    const files = readFile.mock.calls.map(([file]) => String(file)).filter((file) => file.endsWith('.template.json'));
    readFile.mockRestore();
    expect(files.sort()).toEqual(['Other', 'Shop'].map((name) => join(app.outdir, `${name}.template.json`)));
    const keys = read.tables.flatMap(({ replicas }) => replicas[0].encryption).map((branch) => branch.kind === 'value' && branch.value.key);
    expect(keys).toHaveLength(2);
    keys.forEach((key) => expect(key).toBe(read.keys[0]));
  });
});
