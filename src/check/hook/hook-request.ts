import { at, textOrNone } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { codedError } from '../../errors';

/** What CloudFormation asks a Lambda hook about a stack or a change set (CloudFormation Hooks user guide, Lambda Hooks). */
export interface HookRequest {
  readonly token: string;
  /** As CloudFormation names it: `STACK`, `CHANGE_SET`, or a target that this hook does not check. */
  readonly target: string;
  readonly isDeletion: boolean;
  readonly stackName: string;
  readonly region?: string;
  readonly account?: string;
  /** A presigned URL. It is a secret for its lifetime, so it is never logged. */
  readonly payloadUrl: string;
}

const TARGETS = ['STACK', 'CHANGE_SET'];

/** The token of a request, which each answer repeats. The guide spells the name in two ways. */
export function tokenOf(event: Json): string {
  return textOrNone(at(event, 'clientRequestToken') ?? at(event, 'clientRequesttoken'));
}

/**
 * Reads the event of the function.
 *
 * @throws HookRequestUnreadable for an event that is not such a request
 */
export function readRequest(event: Json): HookRequest {
  const target = textOrNone(at(event, 'requestData', 'targetType'));
  const payloadUrl = textOrNone(at(event, 'requestData', 'payload'));
  const isDeletion = textOrNone(at(event, 'actionInvocationPoint')).startsWith('DELETE');
  if (!TARGETS.includes(target) || (payloadUrl === '' && !isDeletion)) {
    throw codedError('HookRequestUnreadable', target || 'event', 'The event is not a request of a Lambda hook for a stack or a change set',
      `Use ${TARGETS.join(' and ')} as the target operations of the hook.`);
  }
  // arn:aws:cloudformation:<Region>:<account>:stack/<name>/<id>
  const [, , , region, account, resource = ''] = textOrNone(at(event, 'stackId') ?? at(event, 'stackID')).split(':');
  return {
    token: tokenOf(event),
    target,
    isDeletion,
    stackName: resource.split('/')[1] ?? 'stack',
    region: region || undefined,
    account: account || textOrNone(at(event, 'awsAccountId')) || undefined,
    payloadUrl,
  };
}
