import { Stack } from 'aws-cdk-lib';
import type { aws_dynamodb as dynamodb } from 'aws-cdk-lib';

/** The indexes of a table, as rendered, so that one added by whatever way counts; `*` for those whose names the deployment alone knows. */
export function indexNamesOf(table: dynamodb.CfnGlobalTable): readonly string[] {
  const { globalSecondaryIndexes, localSecondaryIndexes } = table;
  const lists = Stack.of(table).resolve([globalSecondaryIndexes, localSecondaryIndexes]) as readonly unknown[];
  return lists.flatMap(namesIn);
}

function namesIn(list: unknown): readonly string[] {
  const indexes: readonly unknown[] = Array.isArray(list) ? list : [list];
  return indexes.map((index) => {
    const { indexName } = index as { readonly indexName?: unknown };
    return typeof indexName === 'string' ? indexName : '*';
  });
}
