import { readFileSync } from 'fs';
import { createServer } from 'http';
import type { Server } from 'http';
import type { AddressInfo } from 'net';
import { join } from 'path';
import { bundled, Workplace } from '../support/real-cli';

/* The real CLI with an app that looks up a key: the guard does not keep it from its lookups, and judges what they find. */

jest.setTimeout(180_000);

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const CALLER = '<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:user/u</Arn><UserId>U</UserId>'
  + '<Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>';

let app: string;
let aws: Server;
let endpoint: string;
let parameter: { status: number; body: object };
const calls: string[] = [];
beforeAll(async () => {
  app = bundled('lookup-app');
  aws = createServer((request, response) => {
    let body = '';
    request.on('data', (data) => {
      body += data;
    });
    request.on('end', () => {
      const target = request.headers['x-amz-target'];
      calls.push(String(target ?? /Action=(\w+)/.exec(body)?.[1]));
      response.statusCode = target === undefined ? 200 : parameter.status;
      response.end(target === undefined ? CALLER : JSON.stringify(parameter.body));
    });
  });
  await new Promise<void>((resolve) => aws.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(aws.address() as AddressInfo).port}`;
});
beforeEach(() => {
  calls.length = 0;
  parameter = { status: 200, body: { Parameter: { Name: '/key', Type: 'String', Value: KEY } } };
});
afterAll(() => {
  aws.close();
});

function synth(place: Workplace, env: NodeJS.ProcessEnv): ReturnType<Workplace['cdk']> {
  return place.cdk(['synth', '--all', '--quiet', '--app', `node ${app}`], env);
}

test('an app whose tables are secure once the key is known passes', async () => {
  const place = new Workplace({ AWS_ENDPOINT_URL: endpoint });
  const { code, output } = await synth(place, {});

  expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
  expect(calls).toContain('AmazonSSM.GetParameter');
  expect(readFileSync(join(place.assembly, 'Shop.template.json'), 'utf8')).toContain(KEY);
});

test('an app with another table is stopped, after its lookups', async () => {
  const place = new Workplace({ AWS_ENDPOINT_URL: endpoint });
  const { code, output } = await synth(place, { PLAIN: 'true' });

  expect(code).toBe(1);
  expect(calls).toContain('AmazonSSM.GetParameter');
  expect(output.match(/FATAL SecureTable-TlsOnly/g)).toHaveLength(1);
  expect(readFileSync(join(place.directory, 'cdk.context.json'), 'utf8')).toContain(KEY);
});

test('an app whose lookups fail is stopped, errors ignored or not', async () => {
  parameter = { status: 400, body: { __type: 'ParameterNotFound' } };
  const place = new Workplace({ AWS_ENDPOINT_URL: endpoint });
  const deploy = await place.cdk(['deploy', '--all', '--ignore-errors', '--require-approval', 'never', '--app', `node ${app}`], { PLAIN: 'true' });

  expect(deploy.code).toBe(1);
  expect(calls).toContain('AmazonSSM.GetParameter');
  expect(calls.filter((call) => !/^AmazonSSM|^GetCallerIdentity|^AssumeRole/.test(call))).toEqual([]);
  expect(deploy.output).toMatch(/FATAL SecureTable-TlsOnly/);
  expect(readFileSync(join(place.assembly, 'manifest.json'), 'utf8')).toMatch(/^Synthesis stopped by/);
});
