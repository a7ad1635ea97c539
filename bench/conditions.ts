import { inTurns, measured, print } from './measure';
import type { Result } from './measure';
import { TABLES } from './tables';

/* What conditions cost: 2,000 tables under two parameters of three values each, over the same tables without conditions. Loading is not counted. */

const PAIRS = 5;

/** Properties, key and tags of each table depend on both parameters: it has nine cases, and is secure in each of them. */
const CONDITIONAL = `
  const { CfnParameter, CfnCondition, Fn } = require('aws-cdk-lib');
  const underConditions = (stack) => {
    const parameter = (id, allowedValues) => new CfnParameter(stack, id, { allowedValues, default: allowedValues[0] });
    const equals = (id, of, value) => new CfnCondition(stack, id, { expression: Fn.conditionEquals(of, value) });
    const stage = parameter('Stage', ['dev', 'test', 'prod']);
    const size = parameter('Size', ['small', 'medium', 'large']);
    equals('IsProd', stage, 'prod');
    equals('IsDev', stage, 'dev');
    equals('IsLarge', size, 'large');
    equals('IsSmall', size, 'small');
    const other = stack.resolve(new kms.Key(stack, 'OtherKey', { enableKeyRotation: true }).keyArn);
    const when = (name, one, another) => ({ 'Fn::If': [name, one, another] });
    const tags = [{ Key: 'stage', Value: when('IsProd', 'prod', when('IsDev', 'dev', 'test')) }, { Key: 'size', Value: when('IsLarge', 'large', when('IsSmall', 'small', 'medium')) }];
    for (const { node: { defaultChild: table } } of stack.node.children) {
      if (['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'].includes(table?.cfnResourceType)) {
        const prefix = table.cfnResourceType === 'AWS::DynamoDB::Table' ? '' : 'Replicas.0.';
        const key = stack.resolve(stack.node.findChild('Key').keyArn);
        table.addPropertyOverride(prefix + 'SSESpecification.KMSMasterKeyId', when('IsLarge', key, when('IsSmall', other, key)));
        table.addPropertyOverride(prefix + 'DeletionProtectionEnabled', when('IsProd', true, when('IsDev', 'true', true)));
        table.addPropertyOverride(prefix + 'Tags', tags);
      }
    }
  };
`;

function cost(change: string): number {
  return measured(`${TABLES} ${CONDITIONAL}
    const tree = build(2000, ${change});
    secureTableChecks(build(2));
    require('v8').setFlagsFromString('--expose-gc');
    require('vm').runInNewContext('gc')();
    console.log(processorTime(() => secureTableChecks(tree)));`);
}

/** The fastest runs are compared: what else runs on the machine makes any run slower, and none faster. */
export function conditions(): Result {
  const measurements = inTurns(PAIRS, () => cost('() => {}'), () => cost('underConditions'));
  const [without, under] = [0, 1].map((which) => Math.min(...measurements.map((pair) => pair[which])));
  return { name: 'SecureTableChecks on 2,000 tables under two parameters of three values, over the same without', figure: under / without, limit: 6, unit: 'x' };
}

if (require.main === module) {
  process.exitCode = print(conditions()) ? 0 : 1;
}
