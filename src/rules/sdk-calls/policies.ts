import { judgeCalls } from './calls';
import type { CallJudge } from './calls';
import type { AppFacts, Json } from '../../template/facts';
import { at, booleanOf, listOf } from '../judging/json';
import { fault, unverifiable } from '../judging/outcomes';
import type { Outcome } from '../judging/outcomes';
import { judgeTls, STREAM_TLS_FIX, TLS_FIX } from '../judging/tls';
import type { Finding } from '../rule';

type Kind = 'table' | 'stream';

const FIXES: Readonly<Record<Kind, string>> = { table: TLS_FIX, stream: STREAM_TLS_FIX };

/** Calls that put or remove policies of tables, or make replicas that have none. Those that make a table are read as tables. */
export function judgeTablePolicyCalls(facts: AppFacts): readonly Finding[] {
  return judgeCalls(facts, [
    ...policyCalls('table'),
    {
      service: 'dynamodb',
      action: 'updateTable',
      judge: (parameters) => listOf(at(parameters, 'ReplicaUpdates')).filter((update) => at(update, 'Create') !== undefined).map(() =>
        fault('The custom resource adds a replica: it has no resource policy, and answers requests without TLS.', TLS_FIX)),
    },
  ]);
}

/** The same for streams: switching one on makes a stream without a policy. */
export function judgeStreamPolicyCalls(facts: AppFacts): readonly Finding[] {
  return judgeCalls(facts, [
    ...policyCalls('stream'),
    { service: 'dynamodb', action: 'updateTable', judge: (parameters) => judgeStream(at(parameters, 'StreamSpecification', 'StreamEnabled')) },
  ]);
}

function judgeStream(enabled: Json | undefined): readonly Outcome[] {
  switch (enabled === undefined ? false : booleanOf(enabled)) {
    case true: return [fault('The custom resource switches a stream on: it has no resource policy, and answers requests without TLS.', STREAM_TLS_FIX)];
    case false: return [];
    case undefined: return [unverifiable('The custom resource may switch a stream on, which cannot be known.', STREAM_TLS_FIX)];
  }
}

function policyCalls(kind: Kind): readonly CallJudge[] {
  const ofKind = (judge: CallJudge['judge']): CallJudge['judge'] => (parameters) => kindOf(parameters) === kind ? judge(parameters) : [];
  return [
    { service: 'dynamodb', action: 'putResourcePolicy', judge: ofKind((parameters) => judgePut(at(parameters, 'Policy'), kind)) },
    {
      service: 'dynamodb',
      action: 'deleteResourcePolicy',
      judge: ofKind(() => [fault(`The custom resource removes the resource policy of a ${kind}: it then answers requests without TLS.`, FIXES[kind])]),
    },
  ];
}

/** The ARN of a stream says so (`.../stream/<label>`, or the attribute `StreamArn`); whatever does not is taken for a table. */
function kindOf(parameters: Json): Kind {
  return /\/stream\/|StreamArn/.test(JSON.stringify(at(parameters, 'ResourceArn') ?? '')) ? 'stream' : 'table';
}

function judgePut(policy: Json | undefined, kind: Kind): readonly Outcome[] {
  const document = typeof policy === 'string' ? parsed(policy) : undefined;
  return document === undefined
    ? [unverifiable(`The policy that the custom resource puts on a ${kind} cannot be known.`, FIXES[kind])]
    : judgeTls(document, { kind }, `the ${kind} that the custom resource puts`);
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
