import { isWildcard, LIST_STREAMS, READ_ACTIONS, readsData, STREAM_ACTIONS, worksAcrossAccounts, WRITE_ACTIONS, writesData } from '../../src/cloudformation/dynamodb-actions';
import { dynamodbStreamActions, dynamodbTableActions } from '../support/simulator';

describe('against the service authorization reference, as the simulator knows it', () => {
  test('every action of the lists exists on its resource, and ListStreams on none', async () => {
    const onTable = await dynamodbTableActions();
    const onStream = await dynamodbStreamActions();

    expect(onTable).toEqual(expect.arrayContaining([...READ_ACTIONS, ...WRITE_ACTIONS]));
    expect(onStream).toEqual(expect.arrayContaining(STREAM_ACTIONS));
    expect([...onTable, ...onStream]).not.toContain(LIST_STREAMS);
  });

  test('the actions that touch items are read, written, or both', async () => {
    const touching = [...await dynamodbTableActions(), ...STREAM_ACTIONS].filter((action) => readsData(action) || writesData(action));

    expect(touching.sort()).toEqual([
      'BatchGetItem', 'BatchWriteItem', 'ConditionCheckItem', 'DeleteItem', 'DescribeStream', 'ExportTableToPointInTime', 'GetItem', 'GetRecords',
      'GetShardIterator', 'ImportTable', 'PartiQLDelete', 'PartiQLInsert', 'PartiQLSelect', 'PartiQLUpdate', 'PutItem', 'Query', 'Scan',
      'SearchVectors', 'UpdateItem',
    ].map((name) => `dynamodb:${name}`));
    expect(touching.filter((action) => readsData(action) && writesData(action))).toEqual([]);
  });
});

describe('an action', () => {
  test('is told from a pattern', () => {
    expect(['dynamodb:GetItem', 'dynamodb:*', 'dynamodb:?etItem'].map(isWildcard)).toEqual([false, true, true]);
  });

  test('is what it is in any case', () => {
    expect(worksAcrossAccounts('DynamoDB:getitem')).toBe(true);
    expect(readsData('dynamodb:SCAN')).toBe(true);
    expect(writesData('dynamodb:putITEM')).toBe(true);
  });

  test('that is a pattern may write, and does not work across accounts', () => {
    expect([writesData('dynamodb:*'), worksAcrossAccounts('dynamodb:*')]).toEqual([true, false]);
  });
});

test('another account can be allowed the data plane, and nothing that manages the table (Developer Guide, cross-account access)', async () => {
  const supported = [...await dynamodbTableActions(), ...STREAM_ACTIONS].filter(worksAcrossAccounts).sort();

  expect(supported).toEqual([
    'BatchGetItem', 'BatchWriteItem', 'ConditionCheckItem', 'DeleteItem', 'DescribeStream', 'DescribeTable', 'GetItem', 'GetRecords',
    'GetShardIterator', 'PutItem', 'Query', 'Scan', 'UpdateItem',
  ].map((name) => `dynamodb:${name}`));
});
