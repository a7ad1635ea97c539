import { median, pairs } from './measure';
import type { Result } from './measure';

const TABLES = 400;

const PRELUDE = `
  const { App, Stack, RemovalPolicy, aws_dynamodb: dynamodb, aws_iam: iam, aws_kms: kms } = require('aws-cdk-lib');
  const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
  const dynamoStream = dynamodb.StreamViewType.NEW_IMAGE;
  const app = new App({ analyticsReporting: false });
  const stack = (n) => new Stack(app, 'Stack' + n, { env: { account: '111122223333', region: 'eu-west-1' } });
`;

const LIBRARY = `
  const { SecureTable } = require('cdk-secure-table'); SecureTable;
  const table = (scope, id) => new SecureTable(scope, id, { partitionKey, dynamoStream });
`;

/** The same resources, by hand. */
const BY_HAND = `
  // The actions are those of a rendered TableKey: administration by the account, use through DynamoDB.
  const [administration, use] = (() => {
    const { TableKey } = require('cdk-secure-table');
    const scope = new Stack(new App({ analyticsReporting: false }), 'Stack', { env: { account: '111122223333', region: 'eu-west-1' } });
    const { Statement } = scope.resolve(new TableKey(scope, 'Key').node.defaultChild.keyPolicy);
    return Statement.map(({ Action }) => Action);
  })();
  const deny = (actions) => new iam.PolicyDocument({ statements: [new iam.PolicyStatement({
    sid: 'DenyInsecureTransport', effect: iam.Effect.DENY, principals: [new iam.StarPrincipal()], actions, resources: ['*'],
    conditions: { Bool: { 'aws:SecureTransport': 'false' } },
  })] });
  const table = (scope, id) => {
    const key = new kms.Key(scope, id + 'Key', {
      enableKeyRotation: true, pendingWindow: require('aws-cdk-lib').Duration.days(30), removalPolicy: RemovalPolicy.RETAIN,
      alias: 'alias/' + scope.stackName + '/' + id, description: 'Encrypts DynamoDB tables: ' + id,
      policy: new iam.PolicyDocument({ statements: [
        new iam.PolicyStatement({ sid: 'AccountAdministersTheKey', principals: [new iam.AccountRootPrincipal()], actions: administration, resources: ['*'] }),
        new iam.PolicyStatement({ sid: 'UseOnlyThroughDynamoDB', principals: [new iam.AccountRootPrincipal()], actions: use, resources: ['*'],
          conditions: { StringLike: { 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com' } } }),
      ] }),
    });
    return new dynamodb.TableV2(scope, id, {
      partitionKey, dynamoStream, deletionProtection: true, removalPolicy: RemovalPolicy.RETAIN,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }, encryption: dynamodb.TableEncryptionV2.customerManagedKey(key),
      resourcePolicy: deny(['dynamodb:*']),
      streamResourcePolicy: deny(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator']),
    });
  };
`;

/** CPU time, as for loading: what else runs on the machine changes it less than elapsed time. */
function synthesis(how: string): string {
  return `${PRELUDE} ${how}
    const start = process.cpuUsage();
    for (let s = 0; s < ${TABLES / 100}; s++) { const scope = stack(s); for (let t = 0; t < 100; t++) { table(scope, 'Table' + t); } }
    app.synth();
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1e3);
    require('fs').rmSync(app.outdir, { recursive: true, force: true });`;
}

/** What synthesizing SecureTables takes, over the same resources written by hand. */
export function synthesisOfTables(): Result {
  const ratios = pairs(15, synthesis(BY_HAND), synthesis(LIBRARY)).map(([byHand, library]) => library / byHand);
  return { name: `synthesizing ${TABLES} SecureTables, over TableV2 + Key + policies by hand`, figure: median(ratios), limit: 1.1, unit: 'x' };
}
