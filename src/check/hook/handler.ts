import { answer, internalFailure, success } from './hook-answer';
import type { HookAnswer } from './hook-answer';
import { judge } from './hook-findings';
import { downloadPayload } from './hook-payload';
import { readRequest, tokenOf } from './hook-request';
import { readSettings } from './hook-settings';
import type { Json } from '../../cloudformation/json';

/** What the handler uses of the context of a Lambda function. */
export interface LambdaContext {
  getRemainingTimeInMillis(): number;
}

/** CloudFormation waits 30 seconds for the answer. The rest of the time is for the check. */
const MOST_FOR_DOWNLOAD = 15_000;
const LEAST_FOR_CHECK = 5_000;

/** Handles the event of a CloudFormation Lambda hook. Every failure is an answer, so that the failure mode of the hook decides. */
export async function handler(event: Json, context?: LambdaContext): Promise<HookAnswer> {
  const given = await answerTo(event, (context?.getRemainingTimeInMillis() ?? MOST_FOR_DOWNLOAD + LEAST_FOR_CHECK) - LEAST_FOR_CHECK);
  // The log of the function. The event has a presigned URL and is not logged.
  console.log(JSON.stringify({ hookStatus: given.hookStatus, errorCode: given.errorCode, message: given.message }));
  return given;
}

async function answerTo(event: Json, milliseconds: number): Promise<HookAnswer> {
  const token = tokenOf(event);
  try {
    const settings = readSettings(process.env);
    const request = readRequest(event);
    if (request.isDeletion) {
      return success(token, `${request.stackName}: a deletion is not checked`);
    }
    const payload = await downloadPayload(request.payloadUrl, Math.min(Math.max(milliseconds, 1), MOST_FOR_DOWNLOAD));
    if (payload.template === undefined) {
      return success(token, `${request.stackName}: there is no template to check`);
    }
    return answer(token, request.stackName, judge(request, payload, settings));
  } catch (error) {
    return internalFailure(token, error instanceof Error ? error.message : String(error));
  }
}
