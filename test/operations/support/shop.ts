import { App, aws_dynamodb as dynamodb, Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { SecureTable } from '../../../src';
import type { SecureTableProps } from '../../../src';
import { ACCOUNT, REGION } from '../../support/paper';

export const HOME = { account: ACCOUNT, region: REGION };
export const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };

/** A stack in the usual account and Region, of an app of its own unless one is passed. */
export function shop(props: StackProps = { env: HOME }, app = new App(), id = 'Shop'): Stack {
  return new Stack(app, id, props);
}

export function tableIn(stack: Stack, id = 'Orders', props: Partial<SecureTableProps> = {}): SecureTable {
  return new SecureTable(stack, id, { partitionKey, ...props });
}

/** The message of the error that a function throws. */
export function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Nothing was thrown');
}

/** The warnings of the library in a stack, without CDK's remark on how to acknowledge them. */
export function warningsOf(stack: Stack): string[] {
  return Annotations.fromStack(stack).findWarning('*', Match.anyValue()).map(({ entry }) => String(entry.data))
    .filter((text) => text.includes('[ack: cdk-secure-table:'));
}
