import { Stack } from 'aws-cdk-lib';
import { CfnSimpleTable } from 'aws-cdk-lib/aws-sam';
import type { Json } from '../../../src/cloudformation/json';
import { ABSENT, behindKey, EAST, facts, factsOf, newApp, table, unverifiable, yes } from '../support';

const TYPE = 'AWS::Serverless::SimpleTable';

function read(properties: object, globals?: Json) {
  const document = { Transform: 'AWS::Serverless-2016-10-31', Resources: { It: { Type: TYPE, Properties: properties }, Key: { Type: 'AWS::KMS::Key' } } };
  return factsOf({ ...document, ...(globals === undefined ? {} : { Globals: { SimpleTable: globals } }) }).tables[0];
}

describe('a SimpleTable', () => {
  test('is read like a table, without policies', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    new CfnSimpleTable(stack, 'Orders', { primaryKey: { name: 'order', type: 'String' }, tableName: 'orders', sseSpecification: { sseEnabled: true } });

    const fact = table(facts(app), 'Shop/Orders');

    expect(fact).toMatchObject({ form: 'SimpleTable', tableName: yes('orders'), keyAttributes: ['order'] });
    expect(fact.replicas).toMatchObject([{ region: 'us-east-1', local: true, encryption: yes({ level: 'AWS_MANAGED' }), policy: ABSENT, streamPolicy: ABSENT }]);
  });

  test('has the key id unless it says another', () => {
    expect(read({}).keyAttributes).toEqual(['id']);
  });

  test('may have a key', () => {
    const specification = { SSEEnabled: true, KMSMasterKeyId: { Ref: 'Key' } };
    expect(read({ SSESpecification: specification }).replicas[0].encryption).toEqual(behindKey('Shop.template.json#Key'));
  });

  test.each<[string, Json, Json | undefined, unknown]>([
    ['alone', { SSEEnabled: true }, undefined, yes({ level: 'AWS_MANAGED' })],
    ['under the values of the table', { SSEEnabled: true }, { SSEEnabled: false }, yes({ level: 'AWS_OWNED' })],
    ['next to the values of the table', { KMSMasterKeyId: { Ref: 'Key' } }, { SSEEnabled: true }, behindKey('Shop.template.json#Key')],
    ['not where the table has another form', { SSEEnabled: true }, { Ref: 'Specification' }, [unverifiable(/refers to Specification/)]],
  ])('takes the defaults of the template %s', (_, defaults, own, expected) => {
    const fact = read(own === undefined ? {} : { SSESpecification: own }, { SSESpecification: defaults });
    expect(fact.replicas[0].encryption).toEqual(expected);
  });
});
