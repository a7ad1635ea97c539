import { DescribeStreamCommand, GetRecordsCommand, GetShardIteratorCommand } from '@aws-sdk/client-dynamodb-streams';
import type { _Record, DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';

/** All records of a stream so far, oldest first. */
export async function recordsOf(client: DynamoDBStreamsClient, StreamArn: string): Promise<_Record[]> {
  const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn }));
  const records: _Record[] = [];
  for (const { ShardId } of StreamDescription!.Shards!) {
    let { ShardIterator } = await client.send(new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' }));
    for (let empty = false; ShardIterator !== undefined && !empty;) {
      const { Records, NextShardIterator } = await client.send(new GetRecordsCommand({ ShardIterator }));
      records.push(...Records!);
      empty = Records!.length === 0;
      ShardIterator = NextShardIterator;
    }
  }
  return records;
}
