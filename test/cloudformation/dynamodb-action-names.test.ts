import * as names from '../../src/cloudformation/dynamodb-actions';
import { dynamodbStreamActions, dynamodbTableActions } from '../support/simulator';

describe('the actions of DynamoDB', () => {
  test('on tables are all that the simulator knows', async () => {
    expect([...names.TABLE_ACTIONS].sort()).toEqual(await dynamodbTableActions());
  });

  test('on streams are all that the simulator knows', async () => {
    expect([...names.STREAM_READ_ACTIONS, ...names.OTHER_STREAM_ACTIONS].sort()).toEqual(await dynamodbStreamActions());
  });

  test('are each either taken by the policies of tables, or refused, or not documented', () => {
    const all = [...names.TABLE_POLICY_ACTIONS, ...names.OTHER_TABLE_ACTIONS, ...names.REFUSED_ACTIONS];

    expect(new Set(all).size).toBe(all.length);
  });
});
