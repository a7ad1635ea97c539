import { measured, median, print } from './measure';
import type { Result } from './measure';

/*
 * What a rule pack costs an app: ours over AwsSolutionsChecks on the same tree, and twice the tables over the tables. Ratios within one run.
 *
 * A pack is loaded once and runs once in the life of a process: so each measurement is a process of its own, with and without the loading.
 * Counted is processor time: what else the machine does meanwhile is not ours.
 */

const TABLES_PER_STACK = 200;
const PAIRS = 5;

/**
 * Half of the tables are of each generation, half of each have names, and all have keys of their own. All are as they should be: a compliant table
 * is judged by every rule to the end.
 */
const PRELUDE = `
  const { App, Stack, Validations, aws_dynamodb: dynamodb, aws_iam: iam, aws_kms: kms } = require('aws-cdk-lib');
  const deny = (actions) => new iam.PolicyDocument({ statements: [new iam.PolicyStatement({
    effect: iam.Effect.DENY, principals: [new iam.StarPrincipal()], actions, resources: ['*'], conditions: { Bool: { 'aws:SecureTransport': 'false' } },
  })] });
  const table = (scope, id, key, second, named) => {
    const props = {
      partitionKey: { name: 'idOf' + id, type: dynamodb.AttributeType.STRING }, ...(named ? { tableName: scope.node.id + '-' + id } : {}),
      deletionProtection: true, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }, resourcePolicy: deny(['dynamodb:*']),
    };
    return second
      ? new dynamodb.TableV2(scope, id, {
        ...props, encryption: dynamodb.TableEncryptionV2.customerManagedKey(key), dynamoStream: dynamodb.StreamViewType.NEW_IMAGE,
        streamResourcePolicy: deny(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator']),
      })
      : new dynamodb.Table(scope, id, {
        ...props, billingMode: dynamodb.BillingMode.PAY_PER_REQUEST, encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED, encryptionKey: key,
      });
  };
  const build = (tables) => {
    const app = new App({ analyticsReporting: false });
    for (let s = 0; s < tables / ${TABLES_PER_STACK}; s++) {
      const stack = new Stack(app, 'Stack' + s, { env: { account: '111122223333', region: 'eu-west-1' } });
      const key = new kms.Key(stack, 'Key', { enableKeyRotation: true });
      for (let t = 0; t < ${TABLES_PER_STACK}; t++) { table(stack, 'Table' + t, key, t % 2 === 0, t % 4 < 2); }
    }
    let context;
    Validations.of(app).addPlugins({ name: 'Capture', validate: (given) => { context = given; return { success: true, violations: [] }; } });
    app.synth();
    return { app, context };
  };
  const processor = (run) => {
    const begin = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  };
  const ours = ({ app, context }) => {
    const { violations } = new (require('cdk-secure-table').SecureTableChecks)(app).validate(context);
    if (violations.length > 0) { throw new Error('The tables of the benchmark are to be compliant: ' + violations[0].description); }
  };
  const awsSolutions = ({ app, context }) => { new (require('cdk-nag').AwsSolutionsChecks)(app).validate(context); };
`;

/** Runs a pack over a tree in a process of its own. With `warm` the pack has been loaded before, by an app of two tables. */
function cost(pack: 'ours' | 'awsSolutions', tables: number, warm = false): number {
  return measured(`${PRELUDE}
    const tree = build(${tables});
    ${warm ? `${pack}(build(2));` : ''}
    console.log(processor(() => ${pack}(tree)));
    require('fs').rmSync(tree.app.outdir, { recursive: true, force: true });`);
}

/** Medians of both, measured in turns. */
function both(first: () => number, second: () => number): readonly [number, number] {
  const pairs = Array.from({ length: PAIRS }, () => [first(), second()]);
  return [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other))];
}

export function judging(): readonly Result[] {
  const [ours, theirs] = both(() => cost('ours', 2000, true), () => cost('awsSolutions', 2000, true));
  const [oursLoaded, theirsLoaded] = both(() => cost('ours', 2000), () => cost('awsSolutions', 2000));
  const [once, twice] = both(() => cost('ours', 2000, true), () => cost('ours', 4000, true));
  console.log(`     2,000 tables: SecureTableChecks ${ours.toFixed(0)} ms, AwsSolutionsChecks ${theirs.toFixed(0)} ms`);
  return [
    { name: 'SecureTableChecks on 2,000 tables, over AwsSolutionsChecks', figure: ours / theirs, limit: 1, unit: 'x' },
    { name: 'the same, loading counted', figure: oursLoaded / theirsLoaded, limit: 1, unit: 'x' },
    { name: 'SecureTableChecks on 4,000 tables, over 2,000', figure: twice / once, limit: 2.4, unit: 'x' },
  ];
}

if (require.main === module) {
  process.exitCode = judging().map(print).every(Boolean) ? 0 : 1;
}
