import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { ABSENT, cases, facts, is, only, OPTIONS, UNKNOWN, variable } from './support/facts';
import { placeholderOf, REGION } from '../../src/cloudformation/text';
import { plaintextEndpoint as rule } from '../../src/rules/plaintext-endpoint';

describe('variables that decide where requests go', () => {
  cases(rule, [
    ['no variable, nothing to say', facts(), []],
    ['https passes', variable('AWS_ENDPOINT_URL_DYNAMODB', 'https://dynamodb.eu-west-1.amazonaws.com'), []],
    ['http for DynamoDB is a violation', variable('AWS_ENDPOINT_URL_DYNAMODB', 'http://10.0.0.7:8000'), ['error']],
    ['http for streams is a violation', variable('AWS_ENDPOINT_URL_DYNAMODB_STREAMS', 'http://proxy.internal'), ['error']],
    ['http for DAX is a violation', variable('AWS_ENDPOINT_URL_DAX', 'http://proxy.internal'), ['error']],
    ['http for every service is a violation', variable('AWS_ENDPOINT_URL', 'HTTP://proxy.internal'), ['error']],
    ['http for another service is not our business', variable('AWS_ENDPOINT_URL_S3', 'http://proxy.internal'), []],
    ['every branch must be https', variable('AWS_ENDPOINT_URL', is('https://a.example.com', 'http://a.example.com')), ['error']],
    ['an unknown endpoint is unverifiable', variable('AWS_ENDPOINT_URL', UNKNOWN), ['error[unverifiable]']],
    ['an endpoint that begins with what is unknown is unverifiable', variable('AWS_ENDPOINT_URL', '${Endpoint}/path'), ['error[unverifiable]']],
    ['an endpoint that begins with a pseudo parameter is unverifiable', variable('AWS_ENDPOINT_URL', `${REGION}.example.com`), ['error[unverifiable]']],
    ['http with a host of pseudo parameters is a violation', variable('AWS_ENDPOINT_URL', `http://${REGION}`), ['error']],
    ['an https endpoint with an unknown host passes', variable('AWS_ENDPOINT_URL', 'https://${Endpoint.DnsName}'), []],
    ['variables that are all unknown are unverifiable', variable('*', UNKNOWN), ['error[unverifiable]']],
    ['a variable that is not set passes', variable('AWS_ENDPOINT_URL', ABSENT), []],
  ]);
});

describe('any other variable', () => {
  cases(rule, [
    ['may hold anything', variable('TABLE_NAME', 'orders'), []],
    ['may be unknown', variable('TABLE_NAME', UNKNOWN), []],
    ['may name a page over http', variable('HELP', 'http://www.example.com/dynamodb.html'), []],
    ['may name DynamoDB over https', variable('ENDPOINT', 'https://dynamodb.eu-west-1.amazonaws.com'), []],
    ['may use DAX over TLS', variable('DAX', 'daxs://orders.abc123.dax-clusters.eu-west-1.amazonaws.com'), []],
    ['must not use DAX without TLS', variable('DAX', 'dax://orders.abc123.dax-clusters.eu-west-1.amazonaws.com:8111'), ['error']],
    ['must not hide it in a list', variable('HOSTS', 'daxs://a.example.com,dax://b.example.com'), ['error']],
    ['must not name a regional endpoint', variable('ENDPOINT', 'http://dynamodb.eu-west-1.amazonaws.com'), ['error']],
    ['must not name one in the Region of the stack', variable('ENDPOINT', `http://dynamodb.${REGION}.${placeholderOf('AWS::URLSuffix')}`), ['error']],
    ['must not name one in China', variable('ENDPOINT', 'http://dynamodb.cn-north-1.amazonaws.com.cn/'), ['error']],
    ['must not name a FIPS endpoint', variable('ENDPOINT', 'http://dynamodb-fips.us-east-1.amazonaws.com'), ['error']],
    ['must not name a stream endpoint', variable('ENDPOINT', 'http://streams.dynamodb.eu-west-1.amazonaws.com:80'), ['error']],
    ['must not name one with another port', variable('ENDPOINT', 'http://localstack.dynamodb:4566'), ['error']],
    ['may name a host that only begins or ends as DynamoDB\'s do', variable('ENDPOINTS', 'http://dynamodb-admin.internal,http://my-dynamodb.internal,http://x:80:dynamodb'), []],
    ['must not name an account endpoint', variable('ENDPOINT', 'http://111122223333.ddb.eu-west-1.amazonaws.com'), ['error']],
    ['must not name a search endpoint', variable('ENDPOINT', 'http://search-dynamodb-fips.us-gov-west-1.amazonaws.com'), ['error']],
    ['must not name a DAX cluster in China', variable('ENDPOINT', 'http://orders.abc123.dax-clusters.cn-north-1.amazonaws.com.cn'), ['error']],
    ['must not name a VPC endpoint', variable('ENDPOINT', 'http://vpce-0a1b.dynamodb.us-east-1.vpce.amazonaws.com'), ['error']],
    ['must not name one inside of JSON', variable('CONFIG', '{"endpoint":"http://dynamodb.eu-west-1.amazonaws.com"}'), ['error']],
  ]);
});

test('huge values are cut short in the message', () => {
  expect(only(rule, variable('DAX', `dax://${'x'.repeat(10_000)}`)).message.length).toBeLessThan(200);
});

describe('the endpoints that the SDK itself uses, without TLS', () => {
  const clients = { DynamoDB: new DynamoDBClient({}), streams: new DynamoDBStreamsClient({}) };

  /** Undefined where the SDK knows none: FIPS in China, for one. */
  function hostOf(client: DynamoDBClient | DynamoDBStreamsClient, parameters: Parameters<DynamoDBClient['config']['endpointProvider']>[0]) {
    try {
      return client.config.endpointProvider(parameters).url.host;
    } catch {
      return undefined;
    }
  }

  const hosts = new Set(Object.values(clients).flatMap((client) =>
    ['eu-west-1', 'us-east-1', 'cn-north-1', 'cn-northwest-1', 'us-gov-west-1', 'us-gov-east-1', 'us-iso-east-1', 'eusc-de-east-1'].flatMap((Region) =>
      [true, false].flatMap((UseFIPS) => [true, false].flatMap((UseDualStack) => [undefined, '111122223333'].map((AccountId) =>
        hostOf(client, { Region, UseFIPS, UseDualStack, AccountId, ...AccountId ? { AccountIdEndpointMode: 'preferred' } : {} })))))));
  hosts.delete(undefined);

  test('are many, in every partition', () => {
    expect([...hosts]).toEqual(expect.arrayContaining([
      'dynamodb.cn-north-1.amazonaws.com.cn', 'dynamodb.cn-north-1.api.amazonwebservices.com.cn', 'dynamodb.us-gov-west-1.amazonaws.com',
      'dynamodb-fips.us-east-1.amazonaws.com', 'dynamodb.us-east-1.api.aws', 'streams-dynamodb.us-east-1.api.aws', '111122223333.ddb.us-east-1.amazonaws.com',
    ]));
  });

  test('are faults, and with TLS they pass', () => {
    const missed = (scheme: string) => [...hosts].filter((host) => rule.check(variable('ENDPOINT', `${scheme}://${host}`), OPTIONS).length === 0);

    expect(missed('http')).toEqual([]);
    expect(missed('https')).toEqual([...hosts]);
  });
});
