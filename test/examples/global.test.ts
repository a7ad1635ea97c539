import { App, Validations } from 'aws-cdk-lib';
import type { aws_iam as iam, aws_lambda as lambda } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { globalTables } from '../../examples/global/app';
import type { SecureTable } from '../../src';
import { findingsOf } from '../secure-table/replicas/guarded';
import { CONTEXTS, exportMachinery, templatesOf } from '../secure-table/replicas/stage';
import { appWith } from '../support/flags';
import { expectKeyUsableOnlyThroughDynamoDb } from '../support/key-proof';
import { nagFindings } from '../support/nag';
import { ACCOUNT, PaperDeployment } from '../support/paper';
import { simulate } from '../support/simulator';
import { sample } from '../support/sizes';
import { streamTlsViolations, tlsViolations } from '../support/tls-proof';

const REGIONS = ['eu-west-1', 'us-east-1', 'ap-southeast-2'];
const ROLES = ['replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication',
  'dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable']
  .map((name) => `arn:aws:iam::${ACCOUNT}:role/aws-service-role/${name}`);

function find<T extends IConstruct>(app: App, path: string): T {
  return path.split('/').reduce<IConstruct>((scope, id) => scope.node.findChild(id), app) as T;
}

function synthesized(context = {}) {
  const app = appWith(context);
  globalTables(app);
  return {
    app,
    paper: new PaperDeployment(app),
    tables: ['Orders', 'Customers'].map((id) => find<SecureTable>(app, `Shop/${id}`)),
    readers: {
      'eu-west-1': find<lambda.Function>(app, 'Shop/Reader').role!,
      'us-east-1': find<lambda.Function>(app, 'Branch/Reader').role!,
    } as Record<string, iam.IRole>,
  };
}

describe.each(sample(3, CONTEXTS))('under %s', (_, context) => {
  const { app, paper, tables: [orders, customers], readers } = synthesized(context);

  async function may(role: iam.IRole, action: string, table: SecureTable, region: string, transport = 'true'): Promise<string> {
    const onStream = action.endsWith('Records');
    return simulate({
      action,
      resource: onStream ? paper.streamArn(table, region) : paper.arn(table, region),
      resourcePolicy: onStream ? paper.streamPolicy(table, region) : paper.tablePolicy(table, region),
      identityPolicies: paper.identityPolicies(role),
      principal: paper.arn(role),
      context: { 'aws:SecureTransport': transport },
    });
  }

  test('the reader at home has the right to every replica of the customers, that in the replica\'s Region to the one there', async () => {
    const allowedIn = async (region: string) => {
      const outcomes = await Promise.all(REGIONS.map(async (place) => may(readers[region], 'dynamodb:GetItem', customers, place)));
      return REGIONS.filter((__, index) => outcomes[index] === 'Allowed');
    };

    expect(await allowedIn('eu-west-1')).toEqual(REGIONS);
    expect(await allowedIn('us-east-1')).toEqual(['us-east-1']);
  });

  test.each(['eu-west-1', 'us-east-1'])('the reader in %s follows the orders there over HTTPS, and does nothing over HTTP', async (region) => {
    expect(await may(readers[region], 'dynamodb:GetRecords', orders, region)).toBe('Allowed');
    expect(await may(readers[region], 'dynamodb:GetRecords', orders, region, 'false')).toBe('ExplicitlyDenied');
    expect(await may(readers[region], 'dynamodb:GetItem', customers, region, 'false')).toBe('ExplicitlyDenied');
    expect(await may(readers[region], 'dynamodb:GetItem', orders, region)).toBe('ImplicitlyDenied');
    expect(await may(readers[region], 'dynamodb:PutItem', customers, region)).toBe('ImplicitlyDenied');
  });

  test.each(['eu-west-1', 'us-east-1'])('the reader in %s decrypts with the keys there, through DynamoDB alone', async (region) => {
    for (const table of [orders, customers]) {
      const key = table.replica(region).encryptionKey!;
      const request = {
        action: 'kms:Decrypt',
        resource: paper.arn(key),
        resourcePolicy: paper.keyPolicy(key),
        principal: paper.arn(readers[region]),
        identityPolicies: paper.identityPolicies(readers[region]),
      };

      expect(await simulate({ ...request, context: { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` } })).toBe('Allowed');
      expect(await simulate(request)).toBe('ImplicitlyDenied');
    }
  });

  test('nothing is exported, and no function or parameter carries a reference from Region to Region', () => {
    const templates = templatesOf(app);

    expect(exportMachinery(templates)).toEqual([]);
    expect(JSON.stringify(templates)).not.toContain('Fn::ImportValue');
  });

  test('one order to deploy is enough: keys, tables, readers', () => {
    const assembly = app.synth();
    const place = (id: string) => assembly.stacks.map((stack) => stack.id).indexOf(id);

    expect(assembly.getStackArtifact('Shop').dependencies.map(({ id }) => id))
      .toEqual(expect.arrayContaining(['Shop-replica-keys-us-east-1', 'Shop-replica-keys-ap-southeast-2']));
    expect(assembly.getStackArtifact('Branch').dependencies.map(({ id }) => id)).toContain('Shop');
    expect(place('Shop')).toBeLessThan(place('Branch'));
  });
});

describe('each of the six replicas', () => {
  const { paper, tables } = synthesized();
  const replicas = tables.flatMap((table) => REGIONS.map((region) => [`${table.node.id} in ${region}`, table, region] as const));

  test.each(replicas)('%s: table and stream are TLS only, the key is used through DynamoDB alone', async (_, table, region) => {
    const key = table.replica(region).encryptionKey!;

    expect(await tlsViolations(paper.tablePolicy(table, region), { tableArn: paper.arn(table, region), exemptRoles: ROLES })).toEqual([]);
    const streamArn = paper.streamArn(table, region);
    expect(await streamTlsViolations(paper.streamPolicy(table, region), { streamArn, exemptRoles: ROLES })).toEqual([]);
    expect(await expectKeyUsableOnlyThroughDynamoDb(paper.keyPolicy(key), { keyArn: paper.arn(key), regions: REGIONS })).toEqual([]);
    expect(paper.replica(table, region).SSESpecification.KMSMasterKeyId).toBe(paper.arn(key));
  }, 60_000);

  test('the six keys are six', () => {
    expect(new Set(replicas.map(([, table, region]) => paper.arn(table.replica(region).encryptionKey!))).size).toBe(6);
  });
});

describe('the six packs of cdk-nag', () => {
  const { app } = synthesized();
  const findings = nagFindings(app).filter(({ rule }) => !rule.endsWith('IAMNoInlinePolicy'));

  test('find nothing on tables, keys, policies, custom resources and what the grants wrote', () => {
    const isOurs = (path: string) => /^Shop\/(Orders|Customers)\/|-replica-keys-|ReplicaPolicy|\/DefaultPolicy\//.test(path);

    expect(findings.filter(({ path }) => isOurs(path))).toEqual([]);
    // The packs did run: the readers' functions draw findings of their own.
    expect(new Set(findings.map(({ path }) => path.split('/').slice(0, 2).join('/')))).toEqual(new Set(['Shop/Reader', 'Branch/Reader']));
  });

  test('have nothing acknowledged', () => {
    const acknowledged = app.node.findAll().filter(({ node }) =>
      node.metadata.some(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY));

    expect(acknowledged.map(({ node }) => node.path)).toEqual([]);
  });
});

describe('the guard and our own packs', () => {
  test.each(sample(3, CONTEXTS))('find nothing: remote replicas have their policies from the custom resource, under %s', (_, context) => {
    expect(findingsOf((app) => globalTables(app), context)).toEqual([]);
  });

  test('are not blind: without the custom resource a replica is found', () => {
    const said = findingsOf((app) => {
      globalTables(app);
      find(app, 'Shop/Orders').node.tryRemoveChild('ReplicaPolicy-us-east-1');
    });

    expect(said).toContainEqual(expect.stringMatching(/^fatal SecureTable-TlsOnly\[us-east-1\] Shop\/Orders\//));
    expect(said.filter((line) => line.startsWith('fatal') && !/us-east-1.*Orders/.test(line))).toEqual([]);
  });
});

test('two syntheses give the same bytes', () => {
  const templates = () => {
    const app = new App();
    globalTables(app);
    return app.synth().stacks.map((stack) => JSON.stringify(stack.template));
  };

  expect(templates()).toEqual(templates());
});
