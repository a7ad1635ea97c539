import { isWildcard, LIST_STREAMS, READ_ACTIONS, readsData, STREAM_ACTIONS, worksAcrossAccounts, worksOnIndex, worksOnStream, WRITE_ACTIONS, writesData } from '../../src/cloudformation/dynamodb-actions';
import { dynamodbIndexActions, dynamodbStreamActions, dynamodbTableActions } from '../support/simulator';
import { STREAM_DATA_ACTIONS } from '../support/tls-proof';

describe('against the service authorization reference, as the simulator knows it', () => {
  test('the actions that work on an index are those that have it as a resource', async () => {
    const tableActions = await dynamodbTableActions();

    expect(tableActions.filter(worksOnIndex)).toEqual(await dynamodbIndexActions());
  });

  test('the actions on a stream are those that read it: the others manage its policy and its tags', async () => {
    const streamActions = await dynamodbStreamActions();

    expect(streamActions.filter(worksOnStream)).toEqual(STREAM_DATA_ACTIONS);
    expect(streamActions.filter((action) => !worksOnStream(action))).toEqual([
      'dynamodb:DeleteResourcePolicy', 'dynamodb:GetResourcePolicy', 'dynamodb:ListTagsOfResource', 'dynamodb:PutResourcePolicy',
      'dynamodb:TagResource', 'dynamodb:UntagResource',
    ]);
    expect((await dynamodbTableActions()).filter(worksOnStream)).toEqual([]);
  });

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
    expect(worksOnIndex('DYNAMODB:query')).toBe(true);
    expect(worksOnStream('dynamodb:getrecords')).toBe(true);
    expect(worksAcrossAccounts('DynamoDB:getitem')).toBe(true);
    expect(readsData('dynamodb:SCAN')).toBe(true);
    expect(writesData('dynamodb:putITEM')).toBe(true);
  });

  test('that is a pattern may touch an index and write', () => {
    expect([worksOnIndex('dynamodb:*'), writesData('dynamodb:*')]).toEqual([true, true]);
    expect([worksOnStream('dynamodb:*'), worksAcrossAccounts('dynamodb:*')]).toEqual([false, false]);
  });
});

test('another account can be allowed the data plane, and nothing that manages the table (Developer Guide, cross-account access)', async () => {
  const supported = [...await dynamodbTableActions(), ...STREAM_ACTIONS].filter(worksAcrossAccounts).sort();

  expect(supported).toEqual([
    'BatchGetItem', 'BatchWriteItem', 'ConditionCheckItem', 'DeleteItem', 'DescribeStream', 'DescribeTable', 'GetItem', 'GetRecords',
    'GetShardIterator', 'PutItem', 'Query', 'Scan', 'UpdateItem',
  ].map((name) => `dynamodb:${name}`));
});
