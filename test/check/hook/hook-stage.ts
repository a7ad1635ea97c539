import { createServer } from 'http';
import type { ServerResponse } from 'http';
import type { AddressInfo } from 'net';
import { handler } from '../../../src/check/hook/handler';
import type { HookAnswer } from '../../../src/check/hook/hook-answer';
import type { Json } from '../../../src/cloudformation/json';

/* Plays CloudFormation: serves a payload behind a URL, and sends the function the event that the user guide documents. */

export const STACK_ID = 'arn:aws:cloudformation:eu-west-1:111122223333:stack/Shop/1a2345b6-0000-00a0-a123-00abc0abc000';
export const SIGNATURE = 'X-Amz-Signature=5ec7e7';

/** How the server answers, if not with the payload. */
export type Serve = (response: ServerResponse) => void;

export interface Asked {
  readonly target?: 'STACK' | 'CHANGE_SET' | 'RESOURCE';
  readonly point?: string;
  readonly stackId?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The time that the function has left. */
  readonly milliseconds?: number;
}

/** The answer of the hook to a payload. */
export async function ask(payload: object | Serve, asked: Asked = {}): Promise<HookAnswer> {
  const serve: Serve = typeof payload === 'function' ? payload as Serve : (response) => response.end(JSON.stringify(payload));
  const server = createServer((_, response) => serve(response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const before = { ...process.env };
  Object.assign(process.env, asked.environment);
  try {
    const { milliseconds = 28_000 } = asked;
    return await handler(eventOf(asked, `http://127.0.0.1:${port}/payload?${SIGNATURE}`), { getRemainingTimeInMillis: () => milliseconds });
  } finally {
    process.env = before;
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}

export function eventOf({ target = 'STACK', point = 'CREATE_PRE_PROVISION', stackId = STACK_ID }: Asked, payload: string): Json {
  return {
    clientRequestToken: 'f8da6d11',
    awsAccountId: '111122223333',
    stackId,
    changeSetId: null,
    hookTypeName: 'Private::SecureTable::EncryptedTables',
    hookTypeVersion: '00000001',
    hookModel: { LambdaFunction: 'arn:aws:lambda:eu-west-1:111122223333:function:Handler' },
    actionInvocationPoint: point,
    requestData: { targetName: target, targetType: target, targetLogicalId: 'Shop', payload },
    requestContext: { invocation: 1, callbackContext: null },
  };
}

/** The failing findings of an answer, as id and resource. */
export function failing({ annotations = [] }: HookAnswer): string[] {
  return annotations.filter(({ severityLevel }) => severityLevel === 'HIGH').map(({ annotationName, statusMessage }) => `${annotationName} ${statusMessage.split(':')[0]}`);
}

/** A template with one table that has no customer managed key. */
export function templateWith(properties: Record<string, unknown> = {}, more: Record<string, unknown> = {}, metadata?: object): Record<string, any> {
  return { ...more, Resources: { Orders: { Type: 'AWS::DynamoDB::Table', Properties: properties, Metadata: metadata } } };
}
