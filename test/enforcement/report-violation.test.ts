import { App, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ConstructIndex } from '../../src/enforcement/construct-index';
import { toViolation } from '../../src/enforcement/report';
import { resourcePolicyDeployable } from '../../src/rules/resource-policy-deployable';
import type { RuleText } from '../../src/rules/rule';
import { tlsOnly } from '../../src/rules/tls-only';
import type { Location } from '../../src/template/facts';
import { where } from '../rules/support/facts';

const root = new App();
new Construct(new Stack(root, 'Stack'), 'Table');

function violation(place: Location, verbose = false, rule: RuleText = tlsOnly) {
  const finding = { where: place, finding: 'us-east-1', severity: 'error' as const, message: 'Wrong.', fix: 'Do right.', subjects: [] };
  return toViolation({ rule, finding }, new ConstructIndex(root), { error: 'fatal', verbose, exemptible: false });
}

test('a finding has its own text and fix, and the path of its construct', () => {
  expect(violation(where('Stack/Table'))).toEqual({
    ruleName: 'SecureTable-TlsOnly[us-east-1]',
    description: 'Wrong.',
    fix: 'Do right.',
    severity: 'fatal',
    ruleMetadata: { title: tlsOnly.title, controls: 'NIST 800-53 r5: SC-8, SC-8(1); HIPAA: 164.312(e)(1); PCI DSS 4.0.1: 4.2.1; ISO 27001:2022: A.8.24; SOC 2: CC6.7' },
    violatingResources: [{ constructPath: 'Stack/Table', locations: ['Properties'] }],
  });
});

test('what only the template knows is named by file and logical id', () => {
  expect(violation(where('Stack.template.json#Gone')).violatingResources).toEqual([
    { resourceLogicalId: 'Stack.template.json#Gone', templatePath: '/out/Stack.template.json', locations: ['Properties'] },
  ]);
});

test('what is unknown keeps the path that it was given', () => {
  expect(violation(where('Stack#Gone', { templateFile: undefined })).violatingResources).toEqual([{ constructPath: 'Stack#Gone', locations: ['Properties'] }]);
});

test('verbose adds why, remedy and controls, where there are any', () => {
  expect(violation(where('Stack/Table'), true).description).toMatch(/^Wrong\. DynamoDB accepts plain HTTP.*4\.2\.1\..*CC6\.7\.$/);
  expect(violation(where('Stack/Table'), true, resourcePolicyDeployable).description).toBe(`Wrong. ${resourcePolicyDeployable.why} ${resourcePolicyDeployable.remedy}`);
  expect(violation(where('Stack/Table'), true, resourcePolicyDeployable).ruleMetadata).toEqual({ title: resourcePolicyDeployable.title });
});
