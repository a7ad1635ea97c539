import { at, listOf } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { codedError } from '../../errors';

/** What is behind the presigned URL of a request. */
export interface HookPayload {
  /** JSON or YAML; undefined when a stack is deleted. */
  readonly template?: string;
  /** Only for stacks that exist. Change sets have `changes` instead. */
  readonly previousTemplate?: string;
  /** The changed resources of a change set. */
  readonly changes: readonly Json[];
}

/** Two templates of 1 MB and the properties of 500 resources, before and after, fit in. */
const MAX_BYTES = 20_000_000;

/**
 * Downloads a payload.
 *
 * @throws HookPayloadUnavailable, HookPayloadTooLarge, HookPayloadMalformed
 */
export async function downloadPayload(url: string, milliseconds: number): Promise<HookPayload> {
  return readPayload(await download(url, AbortSignal.timeout(milliseconds), milliseconds));
}

/** Errors of `fetch` are replaced: their text may have the URL. */
async function download(url: string, signal: AbortSignal, milliseconds: number): Promise<string> {
  let problem = 'The connection failed';
  try {
    const response = await fetch(url, { signal });
    if (response.ok && response.body !== null) {
      return await textOf(response.body);
    }
    problem = `The answer is HTTP ${response.status}`;
  } catch (error) {
    if (error instanceof TooLarge) {
      throw codedError('HookPayloadTooLarge', 'payload', `The payload has more than ${MAX_BYTES} bytes`,
        'Split the template into nested stacks, or exclude the stack from the hook by stackFilters.');
    }
    problem = signal.aborted ? `There was no complete answer within ${milliseconds / 1000} seconds` : problem;
  }
  throw codedError('HookPayloadUnavailable', 'payload', `The template could not be downloaded from CloudFormation. ${problem}`,
    'Repeat the operation. If it fails again, see the log of the function.');
}

class TooLarge extends Error {}

async function textOf(body: ReadableStream<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) {
      throw new TooLarge();
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readPayload(text: string): HookPayload {
  const json = parsed(text);
  const [template, previousTemplate, changes] = ['template', 'previousTemplate', 'changedResources'].map((name) => at(json, name) ?? undefined);
  if (json === undefined || [template, previousTemplate].some((each) => each !== undefined && typeof each !== 'string')) {
    throw codedError('HookPayloadMalformed', 'payload', 'The payload is not a JSON object with a template as text',
      'Update cdk-secure-table: CloudFormation may have changed the payload.');
  }
  return {
    template: nonEmpty(template as string | undefined),
    previousTemplate: nonEmpty(previousTemplate as string | undefined),
    changes: listOf(changes ?? undefined),
  };
}

function parsed(text: string): Json | undefined {
  try {
    const json = JSON.parse(text) as Json;
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text;
}
