import * as fc from 'fast-check';
import { previousTemplate, resolvedTemplate } from '../../../src/check/hook/changed-resources';
import type { Json } from '../../../src/cloudformation/json';
import { firstSeed, runs } from '../../support/sizes';

/* Change sets of any shape: reading them never fails, and never changes a template without references. */

const id = fc.constantFrom('Orders', 'Key', '__proto__', 'constructor', '');
const value = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.constantFrom<Json>(null, true, 'text', '{{changeSet:KNOWN_AFTER_APPLY}}', { Ref: 'Parameter' }, { 'Fn::GetAtt': ['Key', 'Arn'] }),
    fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('A', 'B', 'Ref', '__proto__'), tie('value'), { maxKeys: 3 })),
})).value;
const context = fc.oneof(value.map((Properties) => JSON.stringify({ Properties })), fc.constantFrom<Json>(null, '{', '[]', 'null', 7));
const change = fc.oneof(value, fc.record({
  logicalResourceId: id,
  resourceType: fc.constantFrom('AWS::DynamoDB::Table', 'AWS::KMS::Key'),
  action: fc.constantFrom('CREATE', 'UPDATE', 'DELETE'),
  beforeContext: context,
  afterContext: context,
}));
const options = { numRuns: runs(300, 5_000), seed: firstSeed(7, 'CHANGE_SET_SEED') };

test('any change set of any template is read', () => {
  fc.assert(fc.property(fc.oneof(value, fc.record({ Resources: fc.dictionary(id, fc.record({ Type: fc.constant('AWS::DynamoDB::Table'), Properties: value })) })),
    fc.array(change, { maxLength: 4 }), (template, changes) => {
      expect(() => [resolvedTemplate(template as Json, changes as Json[]), previousTemplate(template as Json, changes as Json[])]).not.toThrow();
    }), options);
});

test('a property without references keeps the value of the template', () => {
  const literal = fc.record({ TableName: fc.string(), Tags: fc.array(fc.string()), SSESpecification: fc.record({ SSEEnabled: fc.boolean() }) });
  fc.assert(fc.property(literal, value, (properties, after) => {
    const template: Json = { Resources: { Orders: { Type: 'AWS::DynamoDB::Table', Properties: properties } } };
    const changes = [{ logicalResourceId: 'Orders', resourceType: 'AWS::DynamoDB::Table', action: 'UPDATE', afterContext: JSON.stringify({ Properties: after }) }];
    expect(resolvedTemplate(template, changes)).toEqual(template);
  }), options);
});
