import { readFileSync } from 'fs';
import { join } from 'path';
import {
  aws_dax as dax, aws_dynamodb as dynamodb, aws_ec2 as ec2, aws_iam as iam, aws_kms as kms, aws_rds as rds, Aspects,
  CfnCondition, CfnParameter, CfnResource, CfnStack, Fn, NestedStack, pipelines, RemovalPolicy, Stack, Stage, Validations,
} from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { CfnApplication } from 'aws-cdk-lib/aws-sam';
import type { IConstruct } from 'constructs';
import { TableRule } from '../../../src';
import { EncryptedTables, SecureTableChecks } from '../../../src/enforcement';
import type { TableExemption } from '../../../src/enforcement';
import { SecureTable, TableKey } from '../../../src/secure-table';
import { app, ENV, synth, violations } from '../support/synth';
import { goodTable, l1Of, partitionKey, tlsOnly } from '../support/tables';

const reason = 'Reviewed by the security team.';
const HIDDEN: TableExemption = { rules: [TableRule.CUSTOMER_MANAGED_KEY], reason };
const ROTATION: TableExemption = { rules: [TableRule.KEY_ROTATION], reason };
const ARN = 'arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555';

interface Verdict {
  readonly error?: Error;
  readonly found: readonly string[];
  /** What the template of a stack has in its own metadata. */
  section(stack: Stack): unknown;
}

function guarded(make: (root: App) => void): Verdict {
  const root = app();
  EncryptedTables.enforce(root);
  make(root);
  const error = synth(root);
  const section = (stack: Stack) => {
    const template = JSON.parse(readFileSync(join(Stage.of(stack)!.outdir, stack.templateFile), 'utf8')) as { Metadata?: Record<string, unknown> };
    return template.Metadata?.['cdk-secure-table:exemption'];
  };
  return { error, found: violations(root), section };
}

/** An app of one stack. */
function guardedStack(make: (stack: Stack) => void, env: object = { env: ENV }): Verdict & { readonly stack: Stack } {
  let stack: Stack | undefined;
  const verdict = guarded((root) => {
    stack = new Stack(root, 'Stack', env);
    make(stack);
  });
  return { ...verdict, stack: stack! };
}

function tableUnder(scope: Stack, id: string, key: kms.IKey): dynamodb.TableV2 {
  return new dynamodb.TableV2(scope, id, { partitionKey, encryption: dynamodb.TableEncryptionV2.customerManagedKey(key), resourcePolicy: tlsOnly() });
}

describe('a rotated RDS secret is no finding', () => {
  test.each<[string, object]>([
    ['in a known Region', { env: ENV }], ['in any Region', {}], ['in China', { env: { account: '111122223333', region: 'cn-north-1' } }],
    ['in GovCloud', { env: { account: '111122223333', region: 'us-gov-west-1' } }],
  ])('%s', (_, env) => {
    const { error, found } = guardedStack((stack) => {
      const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 });
      const engine = rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0_37 });
      new rds.DatabaseInstance(stack, 'Database', { engine, vpc }).addRotationSingleUser();
      new SecureTable(stack, 'Orders', { partitionKey });
    }, env);

    expect(found).toEqual([]);
    expect(error).toBeUndefined();
  });
});

describe('one exemption opens what hides tables, and stands in the template', () => {
  test.each<[string, (stack: Stack) => IConstruct]>([
    ['a nested stack by URL', (stack) => new CfnStack(stack, 'Child', { templateUrl: 'https://example.com/child.json' })],
    ['a nested stack by URL of a parameter', (stack) => new CfnStack(stack, 'Child', { templateUrl: new CfnParameter(stack, 'Url').valueAsString })],
    ['a nested stack whose URL was overridden', (stack) => {
      const nested = new NestedStack(stack, 'Child');
      (nested.nestedStackResource as CfnResource).addPropertyOverride('TemplateURL', 'https://example.com/child.json');
      return nested;
    }],
    ['a serverless application', (stack) => new CfnApplication(stack, 'Child', { location: 'https://example.com/app.yaml' })],
    ['a stack set', (stack) => new CfnResource(stack, 'Child', {
      type: 'AWS::CloudFormation::StackSet', properties: { TemplateURL: 'https://example.com/t.json' },
    })],
    ['a module', (stack) => new CfnResource(stack, 'Child', { type: 'My::Tables::Secure::MODULE' })],
    ['an extension of the registry', (stack) => new CfnResource(stack, 'Child', { type: 'Acme::DynamoDB::Table' })],
    ['commands', (stack) => new CfnResource(stack, 'Child', { type: 'AWSUtility::CloudFormation::CommandRunner' })],
  ])('of %s', (_, make) => {
    expect(guardedStack(make).found).toEqual([expect.stringMatching(/^fatal SecureTable-CustomerManagedKey\[unverifiable\] Stack\/Child/)]);

    const { error, found, stack } = guardedStack((scope) => EncryptedTables.exempt(make(scope), HIDDEN));

    expect(found).toEqual([]);
    expect(error).toBeUndefined();
    const { Resources } = JSON.parse(readFileSync(join(Stage.of(stack)!.outdir, stack.templateFile), 'utf8')) as { Resources: Record<string, { Metadata?: object }> };
    expect(Object.values(Resources)[0].Metadata).toMatchObject({ 'cdk-secure-table:exemption': [{ rules: ['CustomerManagedKey'], reason }] });
  });

  const MACROS: readonly [string, (stack: Stack) => void][] = [
    ['a macro', (stack) => stack.addTransform('TeamTags')],
    ['an include', (stack) => void new CfnResource(stack, 'Included', { type: 'AWS::SQS::Queue' }).addOverride('Fn::Transform', { Name: 'AWS::Include' })],
  ];
  test.each(MACROS)('of %s, by the stack, the stage or the app', (_, add) => {
    const make = (root: App, exempt: (stack: Stack) => IConstruct | undefined) => {
      const stage = new Stage(root, 'Stage');
      const stack = new Stack(stage, 'Stack', { env: ENV });
      add(stack);
      const construct = exempt(stack);
      new Stack(stage, 'Other');
      new SecureTable(new Stack(stage, 'Later', { env: ENV }), 'Orders', { partitionKey });
      if (construct !== undefined) {
        EncryptedTables.exempt(construct, HIDDEN);
      }
    };
    const verdict = (exempt: (stack: Stack) => IConstruct | undefined) => {
      const stacks: Stack[] = [];
      const result = guarded((root) => {
        make(root, exempt);
        stacks.push(...root.node.findAll().filter(Stack.isStack));
      });
      return { ...result, sections: stacks.map((stack) => [stack.node.id, result.section(stack)]) };
    };

    expect(verdict(() => undefined).found).toEqual(['fatal SecureTable-CustomerManagedKey[unverifiable] Stage/Stack']);
    const scopes: readonly [string, (stack: Stack) => IConstruct][] = [
      ['Stage/Stack', (stack) => stack], ['Stage', (stack) => stack.node.scope!], ['<root>', (stack) => stack.node.root],
    ];
    for (const [of, scope] of scopes) {
      const { found, error, sections } = verdict(scope);
      expect(found).toEqual([]);
      expect(error).toBeUndefined();
      expect(sections).toEqual([['Stack', [{ of, rules: ['CustomerManagedKey'], reason }]], ['Other', undefined], ['Later', undefined]]);
    }
  });

  test('of a macro in a nested stack, which the nested template says', () => {
    let nested: NestedStack | undefined;
    const { found, error, section } = guardedStack((stack) => {
      nested = new NestedStack(stack, 'Nested');
      nested.addTransform('TeamTags');
      EncryptedTables.exempt(nested, HIDDEN);
    });

    expect(found).toEqual([]);
    expect(error).toBeUndefined();
    expect(section(nested!)).toEqual([{ of: 'Stack/Nested', rules: ['CustomerManagedKey'], reason }]);
  });

  test('and opens no table next to it', () => {
    const { found } = guarded((root) => {
      const stack = new Stack(root, 'Stack', { env: ENV });
      stack.addTransform('TeamTags');
      new dynamodb.TableV2(stack, 'Plain', { partitionKey, resourcePolicy: tlsOnly() });
      EncryptedTables.exempt(root, HIDDEN);
    });

    expect(found).toEqual(['fatal SecureTable-CustomerManagedKey Stack/Plain/Resource']);
  });

  test('and no macro of another stack', () => {
    const { found } = guarded((root) => ['A', 'B'].forEach((id) => {
      const stack = new Stack(root, id, { env: ENV });
      stack.addTransform('TeamTags');
      if (id === 'A') {
        EncryptedTables.exempt(stack, HIDDEN);
      }
    }));

    expect(found).toEqual(['fatal SecureTable-CustomerManagedKey[unverifiable] B']);
  });

  test('of stacks and stages that are added later', () => {
    const { error } = guarded((root) => {
      EncryptedTables.exempt(root, HIDDEN);
      new Stack(root, 'Late', { env: ENV }).addTransform('TeamTags');
      new Stack(new Stage(new Stage(root, 'Stage'), 'Inner'), 'Late', { env: ENV }).addTransform('TeamTags');
    });

    expect(error).toBeUndefined();
  });

  test('of a stage that a pipeline synthesizes at once', () => {
    const { error } = guarded((root) => {
      EncryptedTables.exempt(root, HIDDEN);
      const pipeline = new pipelines.CodePipeline(new Stack(root, 'Pipeline', { env: ENV }), 'Pipeline', {
        synth: new pipelines.ShellStep('Synth', { commands: ['true'], input: pipelines.CodePipelineSource.connection('a/b', 'main', { connectionArn: 'arn' }) }),
      });
      const stage = new Stage(root, 'Stage', { env: ENV });
      new Stack(stage, 'Shop').addTransform('TeamTags');
      pipeline.addStage(stage);
    });

    expect(error).toBeUndefined();
  });

  test('of a stack that an aspect changes, synthesized twice, next to exemptions and metadata that were written by hand', () => {
    const { error, stack, section } = guardedStack((scope) => {
      scope.templateOptions.metadata = { 'Team': 'orders', 'cdk-secure-table:exemption': { rules: ['TlsOnly'], reason: 'By hand.' } };
      EncryptedTables.exempt(scope, HIDDEN);
      Aspects.of(scope).add({ visit: (construct) => (construct === scope ? scope.addTransform('TeamTags') : undefined) });
    });
    const expected = [{ rules: ['TlsOnly'], reason: 'By hand.' }, { of: 'Stack', rules: ['CustomerManagedKey'], reason }];

    expect(error).toBeUndefined();
    expect(section(stack)).toEqual(expected);
    synth({ synth: () => (stack.node.root as App).synth({ force: true }) });
    expect(section(stack)).toEqual(expected);
  });

  test('of a cluster', () => {
    const { error } = guardedStack((stack) => EncryptedTables.exempt(
      new dax.CfnCluster(stack, 'Dax', { iamRoleArn: 'r', nodeType: 't', replicationFactor: 1 }),
      { rules: [TableRule.DAX_ENCRYPTION_AT_REST, TableRule.DAX_ENCRYPTION_IN_TRANSIT], reason }));

    expect(error).toBeUndefined();
  });
});

describe('one exemption of a key serves all its tables', () => {
  const KEYS: readonly [string, string, (stack: Stack) => kms.IKey][] = [
    ['by ARN', ARN, (stack) => kms.Key.fromKeyArn(stack, 'Key', ARN)],
    ['by alias', 'arn:${AWS::Partition}:kms:eu-west-1:111122223333:alias/orders', (stack) => kms.Alias.fromAliasName(stack, 'Key', 'alias/orders')],
    ['by import', '{"Fn::ImportValue":"key"}', (stack) => kms.Key.fromKeyArn(stack, 'Key', Fn.importValue('key'))],
  ];

  test.each(KEYS)('an imported key %s under three tables', (_, text, make) => {
    const fill = (stack: Stack) => {
      const key = make(stack);
      ['A', 'B', 'C'].forEach((id) => tableUnder(stack, id, key));
      return key;
    };
    const open = guardedStack(fill).found.filter((line) => line.startsWith('fatal'));
    expect(open.map((line) => line.split(' ')[2])).toEqual(['A', 'B', 'C'].map((id) => `Stack/${id}/Resource`));
    // What a parameter or an import leads to may be no customer managed key at all.
    const [rule] = [TableRule.KEY_ROTATION, TableRule.CUSTOMER_MANAGED_KEY].filter((one) => open[0].includes(`-${one}[unverifiable]`));

    const { found, error, stack, section } = guardedStack((scope) => EncryptedTables.exempt(fill(scope), { rules: [rule], reason }));

    expect(found.filter((line) => line.startsWith('fatal') || line.includes('Exemption'))).toEqual([]);
    expect(error).toBeUndefined();
    expect(section(stack)).toEqual([{ of: 'Stack/Key', rules: [rule], reason, key: text }]);
  });

  test('in other stacks too, and in each template that has such a table', () => {
    const stacks: Stack[] = [];
    const { error, section } = guarded((root) => {
      stacks.push(...['Keys', 'One', 'Two', 'None'].map((id) => new Stack(root, id, { env: ENV })));
      const key = kms.Key.fromKeyArn(stacks[0], 'Key', ARN);
      tableUnder(stacks[1], 'A', key);
      tableUnder(new NestedStack(stacks[2], 'Nested'), 'B', key);
      EncryptedTables.exempt(key, ROTATION);
    });

    expect(error).toBeUndefined();
    expect(stacks.map((stack) => section(stack) !== undefined)).toEqual([false, true, false, false]);
  });

  test('but no other key, and no other rule', () => {
    const { found } = guardedStack((stack) => {
      EncryptedTables.exempt(kms.Key.fromKeyArn(stack, 'Key', ARN), { ...ROTATION, rules: [TableRule.KEY_ROTATION, TableRule.TLS_ONLY] });
      tableUnder(stack, 'A', kms.Key.fromKeyArn(stack, 'Same', ARN));
      tableUnder(stack, 'B', kms.Key.fromKeyArn(stack, 'Other', ARN.replace('key/1111', 'key/9999')));
      l1Of(tableUnder(stack, 'C', kms.Key.fromKeyArn(stack, 'Open', ARN))).addPropertyDeletionOverride('Replicas.0.ResourcePolicy');
    });

    expect([...found].sort()).toEqual([
      'fatal SecureTable-KeyRotation[unverifiable] Stack/B/Resource',
      'fatal SecureTable-TlsOnly Stack/C/Resource',
      'warning SecureTable-Exemption Stack',
    ]);
  });

  test('named by its id alone, or by a condition that has another key too', () => {
    const id = ARN.slice(ARN.indexOf('/') + 1);
    const verdict = (masterKey: unknown) => guardedStack((stack) => {
      const key = kms.Key.fromKeyArn(stack, 'Key', ARN);
      EncryptedTables.exempt(key, ROTATION);
      l1Of(tableUnder(stack, 'A', key)).addPropertyOverride('Replicas.0.SSESpecification.KMSMasterKeyId', masterKey);
    }).found;

    expect(verdict(id)).toEqual([]);
    expect(verdict({ 'Fn::If': ['C', ARN, 'arn:aws:kms:eu-west-1:111122223333:key/other'] })).toContain('fatal SecureTable-KeyRotation[unverifiable] Stack/A/Resource');
    expect(verdict(ARN.replace('eu-west-1', 'eu-west-2'))).toContain('fatal SecureTable-KeyRotation[unverifiable] Stack/A/Resource');
  });

  test('but not the other key of a condition', () => {
    const verdict = (...exempt: readonly string[]) => guardedStack((stack) => {
      const keys = [ARN, ARN.replace('key/1111', 'key/9999')].map((arn, index) => kms.Key.fromKeyArn(stack, `Key${index}`, arn));
      const isProduction = new CfnCondition(stack, 'IsProduction', { expression: Fn.conditionEquals(new CfnParameter(stack, 'Stage').valueAsString, 'prod') });
      const either = Fn.conditionIf(isProduction.logicalId, keys[0].keyArn, keys[1].keyArn);
      l1Of(tableUnder(stack, 'A', keys[0])).addPropertyOverride('Replicas.0.SSESpecification.KMSMasterKeyId', either);
      keys.filter(({ node }) => exempt.includes(node.id)).forEach((key) => EncryptedTables.exempt(key, ROTATION));
    }).error;

    expect(verdict('Key0')).toBeDefined();
    expect(verdict('Key1')).toBeDefined();
    expect(verdict('Key0', 'Key1')).toBeUndefined();
  });

  test('or one of the stage', () => {
    const { error } = guarded((root) => {
      const stage = new Stage(root, 'Stage');
      const stack = new Stack(stage, 'Stack', { env: ENV });
      ['A', 'B'].forEach((id) => tableUnder(stack, id, kms.Key.fromKeyArn(stack, `${id}Key`, ARN)));
      EncryptedTables.exempt(stage, ROTATION);
    });

    expect(error).toBeUndefined();
  });

  test('a key of the app, wherever its tables are', () => {
    const { error, found } = guarded((root) => {
      const key = new kms.Key(new Stack(root, 'Keys', { env: ENV }), 'Static');
      ['A', 'B'].forEach((id) => tableUnder(new Stack(root, id, { env: ENV }), 'Table', key));
      EncryptedTables.exempt(key, ROTATION);
    });

    expect(found).toEqual([]);
    expect(error).toBeUndefined();
  });

  test('the packs see it as well', () => {
    const root = app();
    Validations.of(root).addPlugins(new SecureTableChecks(root));
    const stack = new Stack(root, 'Stack', { env: ENV });
    const key = kms.Key.fromKeyArn(stack, 'Imported', ARN);
    goodTable(stack, 'Table', { encryption: dynamodb.TableEncryptionV2.customerManagedKey(key) });
    EncryptedTables.exempt(key, ROTATION);

    expect(synth(root)).toBeUndefined();
    expect(new SecureTableChecks().validateScope(stack).violations.map(({ ruleName }) => ruleName)).toEqual(['SecureTable-BackupPlan']);
  });
});

describe('an exemption of a key for some Regions, where the Region of the stack is not known', () => {
  const regions = ['eu-west-1'];
  // Not a TableV2, which CDK renders with a key only where the Region is known.
  const anywhereUnder = (stack: Stack, encryptionKey: kms.IKey) => new dynamodb.Table(stack, 'A', { partitionKey, encryptionKey, resourcePolicy: tlsOnly() });
  const fatal = (found: readonly string[]) => found.filter((line) => line.startsWith('fatal'));

  test('serves tables under an imported key of such a Region', () => {
    const under = (exempted: readonly string[]) => guardedStack((stack) => {
      const key = kms.Key.fromKeyArn(stack, 'Key', ARN);
      anywhereUnder(stack, key);
      EncryptedTables.exempt(key, { ...ROTATION, regions: [...exempted] });
    }, {});

    expect(under(regions).found).toEqual([]);
    expect(fatal(under(['us-east-1']).found)).toHaveLength(1);
  });

  test('serves the replicas there under a key of the app', () => {
    const under = (exempted: readonly string[]) => guardedStack((stack) => {
      const key = new kms.Key(stack, 'Key', { removalPolicy: RemovalPolicy.RETAIN });
      const good = new kms.Key(stack, 'Good', { enableKeyRotation: true });
      const replica = (region: string, { keyArn }: kms.IKey) => ({
        region, sseSpecification: { kmsMasterKeyId: keyArn }, resourcePolicy: { policyDocument: tlsOnly() },
      });
      new dynamodb.CfnGlobalTable(stack, 'Table', {
        keySchema: [],
        attributeDefinitions: [],
        sseSpecification: { sseEnabled: true, sseType: 'KMS' },
        replicas: [replica(stack.region, good), replica('eu-west-1', key)],
      });
      EncryptedTables.exempt(key, { ...ROTATION, regions: [...exempted] });
    }, {});
    const ofRotation = (found: readonly string[]) => found.filter((line) => line.includes('KeyRotation'));

    expect(ofRotation(under(regions).found)).toEqual([]);
    expect(ofRotation(under(['us-east-1']).found)).toEqual(['fatal SecureTable-KeyRotation[eu-west-1] Stack/Key/Resource']);
  });

  test('does not serve a table whose Region may be another: the warning says what to do', () => {
    const { found } = guardedStack((stack) => {
      const key = new kms.Key(stack, 'Key', { removalPolicy: RemovalPolicy.RETAIN });
      anywhereUnder(stack, key);
      EncryptedTables.exempt(key, { ...ROTATION, regions });
    }, {});

    expect(fatal(found)).toHaveLength(1);
    expect(found.filter((line) => line.startsWith('warning') && line.includes('SecureTable-Exemption'))).toHaveLength(1);
  });
});

describe('an exemption that matches nothing is reported', () => {
  test.each<[string, string, (stack: Stack) => IConstruct]>([
    ['of a stack', 'Stack', (stack) => stack],
    ['of an imported key', 'Stack/Key', (stack) => kms.Key.fromKeyArn(stack, 'Key', ARN)],
    ['of the app', '', (stack) => stack.node.root],
    ['of a queue', 'Stack/Queue', (stack) => new CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue' })],
  ])('%s', (_, path, make) => {
    const { found, error } = guardedStack((stack) => EncryptedTables.exempt(make(stack), ROTATION));

    expect(error).toBeUndefined();
    expect(found).toEqual([`warning SecureTable-Exemption ${path}`]);
  });
});

describe('a principal by parameter, which a grant or the administrators of a TableKey name', () => {
  const make = (stack: Stack) => {
    const admin = new iam.ArnPrincipal(new CfnParameter(stack, 'Admin').valueAsString);
    const key = new TableKey(stack, 'Key', { admins: [admin] });
    new SecureTable(stack, 'Orders', { partitionKey, encryptionKey: key }).grants.readData(new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() }));
    return key;
  };

  test('may be all principals: the guard says so', () => {
    expect(guardedStack(make).found).toEqual(['fatal SecureTable-KeyPolicyScope[unverifiable] Stack/Key/Resource']);
  });

  test('passes with one exemption of the key', () => {
    expect(guardedStack((stack) => EncryptedTables.exempt(make(stack), { rules: [TableRule.KEY_POLICY_SCOPE], reason })).error).toBeUndefined();
  });
});

test('a replica key whose primary is elsewhere is one finding, of the rule on rotation', () => {
  const make = (stack: Stack) => {
    const key = new kms.CfnReplicaKey(stack, 'Replica', {
      primaryKeyArn: 'arn:aws:kms:us-east-1:111122223333:key/mrk-1234',
      keyPolicy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ENV.account}:root` }, Action: 'kms:*', Resource: '*' }] },
    });
    key.applyRemovalPolicy(RemovalPolicy.RETAIN);
    tableUnder(stack, 'A', kms.Key.fromKeyArn(stack, 'Key', key.attrArn));
    return key;
  };

  expect(guardedStack(make).found).toEqual(['fatal SecureTable-KeyRotation[unverifiable] Stack/Replica']);
  expect(guardedStack((stack) => EncryptedTables.exempt(make(stack), ROTATION)).error).toBeUndefined();
});

test('SSEType AES256 is the AWS owned key', () => {
  const { found } = guardedStack((stack) => l1Of(goodTable(stack)).addPropertyOverride('SSESpecification.SSEType', 'AES256'));

  expect(found).toEqual(['fatal SecureTable-CustomerManagedKey Stack/Table/Resource']);
});
