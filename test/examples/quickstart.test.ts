import type { aws_lambda as lambda } from 'aws-cdk-lib';
import { App, aws_dynamodb as dynamodb, aws_iam as iam, Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { OrdersStack, quickstart, ShopStack } from '../../examples/quickstart/app';
import type { SecureTable } from '../../src';
import { appWith, FLAG_SETS } from '../support/flags';
import { nagFindings } from '../support/nag';
import { PaperDeployment } from '../support/paper';
import { simulate } from '../support/simulator';
import { sample } from '../support/sizes';

function find<T extends IConstruct>(app: App, path: string): T {
  return path.split('/').reduce<IConstruct>((scope, id) => scope.node.findChild(id), app) as T;
}

function synthesized(context = {}) {
  const app = appWith(context);
  quickstart(app);
  const paper = new PaperDeployment(app);
  return {
    app,
    paper,
    table: find<SecureTable>(app, 'Orders/Orders'),
    reader: find<lambda.Function>(app, 'Orders/Reader').role!,
    writer: find<lambda.Function>(app, 'Shop/Writer').role!,
  };
}

describe.each(sample(2, FLAG_SETS))('under %s', (_, context) => {
  const { app, paper, table, reader, writer } = synthesized(context);

  async function may(role: iam.IRole, action: string, resource: string, secure: boolean): Promise<string> {
    const resourcePolicy = resource.includes('/stream/') ? paper.streamPolicy(table) : paper.tablePolicy(table);
    const identityPolicies = paper.identityPolicies(role);
    return simulate({ action, resource, resourcePolicy, identityPolicies, principal: paper.arn(role), context: { 'aws:SecureTransport': String(secure) } });
  }

  test('the reader queries the index and reads the stream over HTTPS, and over nothing else', async () => {
    const index = `${paper.arn(table)}/index/ByCustomer`;

    expect(await may(reader, 'dynamodb:Query', index, true)).toBe('Allowed');
    expect(await may(reader, 'dynamodb:Query', index, false)).toBe('ExplicitlyDenied');
    expect(await may(reader, 'dynamodb:GetRecords', paper.streamArn(table), true)).toBe('Allowed');
    expect(await may(reader, 'dynamodb:GetRecords', paper.streamArn(table), false)).toBe('ExplicitlyDenied');
    expect(await may(reader, 'dynamodb:PutItem', paper.arn(table), true)).toBe('ImplicitlyDenied');
  });

  test('the writer of the other stack writes over HTTPS, and cannot read', async () => {
    expect(await may(writer, 'dynamodb:PutItem', paper.arn(table), true)).toBe('Allowed');
    expect(await may(writer, 'dynamodb:PutItem', paper.arn(table), false)).toBe('ExplicitlyDenied');
    expect(await may(writer, 'dynamodb:GetItem', paper.arn(table), true)).toBe('ImplicitlyDenied');
  });

  test('both use the key through DynamoDB alone', async () => {
    for (const role of [reader, writer]) {
      const request = {
        action: 'kms:Decrypt',
        resource: paper.arn(table.encryptionKey!),
        resourcePolicy: paper.keyPolicy(table.encryptionKey!),
        principal: paper.arn(role),
        identityPolicies: paper.identityPolicies(role),
      };

      expect(await simulate({ ...request, context: { 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com' } })).toBe('Allowed');
      expect(await simulate(request)).toBe('ImplicitlyDenied');
    }
  });

  test('no pack of cdk-nag finds anything on the table, its key, or what our grants wrote', () => {
    const findings = nagFindings(app).filter(({ rule }) => !rule.endsWith('IAMNoInlinePolicy'));
    const ours = findings.filter(({ path }) => path.startsWith('Orders/Orders/') || path.includes('/DefaultPolicy/'));

    expect(ours).toEqual([]);
    // The packs did run: a Lambda function draws findings of its own.
    expect(findings.length).toBeGreaterThan(0);
    expect(acknowledgements(app)).toEqual([]);
  });
});

function acknowledgements(app: App): string[] {
  return app.node.findAll().flatMap((node) =>
    node.node.metadata.filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY).map(() => node.node.path));
}

test('the packs would find what CDK\'s own grants write', () => {
  const app = new App();
  const stack = new Stack(app, 'Stack');
  const table = new dynamodb.Table(stack, 'Table', {
    partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
  });
  table.grantReadWriteData(new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() }));
  app.synth();

  const found = nagFindings(app).filter(({ path }) => path.includes('/DefaultPolicy/')).map(({ rule }) => rule);

  expect(found).toContainEqual(expect.stringMatching(/^AwsSolutions-IAM5/));
});

describe('determinism', () => {
  test('two syntheses give the same bytes', () => {
    const templates = () => {
      const app = new App();
      quickstart(app);
      return app.synth().stacks.map((stack) => JSON.stringify(stack.template));
    };

    expect(templates()).toEqual(templates());
  });

  test('what a resource says does not depend on the order in which constructs are made', () => {
    const resources = (inOrder: boolean) => {
      const app = new App();
      const stack = new Stack(app, 'Stack');
      const make = [() => new OrdersStack(app, 'First'), () => new OrdersStack(app, 'Second')];
      const [one, other] = (inOrder ? make : [...make].reverse()).map((construct) => construct());
      const [first, second] = inOrder ? [one, other] : [other, one];
      const role = new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
      const grants = [() => first.orders.addToResourcePolicy(statement('A')), () => second.orders.addToResourcePolicy(statement('B'))];
      (inOrder ? grants : [...grants].reverse()).forEach((grant) => grant());
      first.orders.grants.readData(role);
      new ShopStack(app, 'Shop', { orders: second.orders });
      return Object.fromEntries(app.synth().stacks.map((artifact) => [artifact.stackName, artifact.template.Resources]));
    };

    expect(resources(false)).toEqual(resources(true));
  });

  function statement(sid: string): iam.PolicyStatement {
    return new iam.PolicyStatement({ sid, actions: ['dynamodb:GetItem'], principals: [new iam.AccountPrincipal('444455556666')], resources: ['*'] });
  }
});
