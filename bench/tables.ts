const TABLES_PER_STACK = 200;

/**
 * Script that defines `build(tables, change)`, which synthesizes an app and returns it with the context that validation plugins get, and the packs to
 * run. `change` is called with each stack before.
 *
 * Half of the tables are of each generation, half of each have names, and they share the key of their stack. All comply with the rules: each rule
 * examines a compliant table to the end.
 */
export const TABLES = `
  const { App, CfnResource, Stack, Validations, aws_dynamodb: dynamodb, aws_iam: iam, aws_kms: kms } = require('aws-cdk-lib');
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
  const synthesized = (fill) => {
    const app = new App({ analyticsReporting: false });
    fill(app);
    new CfnResource(new Stack(app, 'Backups', { env: { account: '111122223333', region: 'eu-west-1' } }), 'Backups', { type: 'AWS::Backup::BackupSelection', properties: {
      BackupPlanId: 'plan', BackupSelection: { SelectionName: 'all', IamRoleArn: 'arn', Resources: ['*'] },
    } });
    let context;
    Validations.of(app).addPlugins({ name: 'Capture', validate: (given) => { context = given; return { success: true, violations: [] }; } });
    app.synth();
    process.on('exit', () => require('fs').rmSync(app.outdir, { recursive: true, force: true }));
    return { app, context };
  };
  const build = (tables, change = () => {}) => synthesized((app) => {
    for (let s = 0; s < tables / ${TABLES_PER_STACK}; s++) {
      const stack = new Stack(app, 'Stack' + s, { env: { account: '111122223333', region: 'eu-west-1' } });
      const key = new kms.Key(stack, 'Key', { enableKeyRotation: true });
      for (let t = 0; t < Math.min(tables, ${TABLES_PER_STACK}); t++) { table(stack, 'Table' + t, key, t % 2 === 0, t % 4 < 2); }
      change(stack);
    }
  });
  const processorTime = (run) => {
    const begin = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  };
  const validated = (SecureTableChecks, { app, context }) => {
    const { violations } = new SecureTableChecks(app).validate(context);
    if (violations.length > 0) { throw new Error('The tables of the benchmark must comply with the rules: ' + violations[0].description); }
  };
  const secureTableChecks = (tree) => validated(require('cdk-secure-table').SecureTableChecks, tree);
  const awsSolutionsChecks = ({ app, context }) => { new (require('cdk-nag').AwsSolutionsChecks)(app).validate(context); };
`;
