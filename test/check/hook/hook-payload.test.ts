import { ask, eventOf, SIGNATURE, templateWith } from './hook-stage';
import type { Serve } from './hook-stage';
import { handler } from '../../../src/check/hook/handler';

/* Payloads that cannot be downloaded or read, and large ones. */

const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
afterEach(() => log.mockClear());

const serve = (body: string, status = 200): Serve => (response) => response.writeHead(status).end(body);

describe.each<[string, Serve, RegExp, number?]>([
  ['404', serve('<Error>NoSuchKey</Error>', 404), /\[HookPayloadUnavailable\].* The answer is HTTP 404\./],
  ['an expired URL', serve('<Error>AccessDenied</Error>', 403), /HTTP 403/],
  ['a server that does not answer', () => undefined, /no complete answer within 0\.2 seconds/, 5_200],
  ['a server that stops in the middle', (response) => response.write('{"template":'), /no complete answer within 0\.2 seconds/, 5_200],
  ['a connection that breaks', (response) => response.destroy(), /The connection failed/],
  ['no JSON', serve('Resources:'), /HookPayloadMalformed/],
  ['no object', serve('[]'), /HookPayloadMalformed/],
  ['a template that is no text', serve('{"template":{}}'), /HookPayloadMalformed/],
  ['more than the function reads', serve(`{"template":"${'x'.repeat(20_000_000)}"}`), /HookPayloadTooLarge/],
])('%s', (_, answer, message, milliseconds) => {
  test('is a failure of the hook that does not name the URL', async () => {
    const given = await ask(answer, { milliseconds });

    expect(given).toEqual({ hookStatus: 'FAILED', errorCode: 'InternalFailure', clientRequestToken: 'f8da6d11', message: expect.stringMatching(message) });
    expect(given.message).not.toContain(SIGNATURE);
    expect(String(log.mock.calls)).not.toContain(SIGNATURE);
  });
});

test('a URL that cannot be opened is a failure of the hook', async () => {
  expect(await handler(eventOf({}, `no-url?${SIGNATURE}`))).toEqual({
    hookStatus: 'FAILED', errorCode: 'InternalFailure', clientRequestToken: 'f8da6d11', message: expect.not.stringContaining(SIGNATURE),
  });
});

test.each(['JSON', 'YAML'])('a template of 1 MB in %s is checked within a few seconds', async (format) => {
  const { Resources } = templateWith();
  const topics = Object.fromEntries(Array.from({ length: 499 }, (_, n) => [`Topic${n}`, {
    Type: 'AWS::SNS::Topic', Properties: { DisplayName: 'x'.repeat(1_850) },
  }]));
  const document = { Resources: { ...Resources, ...topics } };
  const template = format === 'JSON' ? JSON.stringify(document) : Object.entries<any>(document.Resources).reduce((text, [id, { Type, Properties }]) =>
    `${text}  ${id}:\n    Type: ${Type}\n    Properties: ${JSON.stringify(Properties)}\n`, 'Resources:\n');
  const started = Date.now();
  const answer = await ask({ template });

  expect(template.length).toBeGreaterThan(950_000);
  expect(answer).toMatchObject({ hookStatus: 'FAILED', errorCode: 'NonCompliant' });
  expect(Date.now() - started).toBeLessThan(15_000);
});
