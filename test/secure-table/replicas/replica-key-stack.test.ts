import {
  App, Aspects, Aws, aws_sns as sns, CliCredentialsStackSynthesizer, DefaultStackSynthesizer, LegacyStackSynthesizer, NestedStack, pipelines, Stack,
  Stage, Tags,
} from 'aws-cdk-lib';
import type { CloudFormationStackArtifact } from 'aws-cdk-lib/cx-api';
import { Construct } from 'constructs';
import type { IConstruct } from 'constructs';
import { globalTable, resourcesOf, stackIn, templatesOf } from './stage';
import { ReplicaPolicyStrategy } from '../../../src';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment, REGION } from '../../support/paper';

const inUs = { replicas: [{ region: 'us-east-1' }] };
const inEurope = { replicas: [{ region: REGION }] };

function artifacts(scope: App | Stage): CloudFormationStackArtifact[] {
  return scope.synth().stacksRecursively;
}

function keyStacks(scope: App | Stage): CloudFormationStackArtifact[] {
  return artifacts(scope).filter(({ stackName }) => stackName.includes('-replica-keys-'));
}

/** Environment and name of a stack, which must be unique together. */
function placeOf({ stackName, environment }: CloudFormationStackArtifact): string {
  return `${environment.account}/${environment.region}/${stackName}`;
}

describe('one stack for the keys of a Region', () => {
  test('is shared by the tables of a stack, including its nested stacks', () => {
    const app = new App();
    const shop = stackIn(app, 'Shop');
    globalTable(shop, 'Orders', inUs);
    globalTable(shop, 'Customers', inUs);
    globalTable(new NestedStack(new NestedStack(shop, 'Outer'), 'Inner'), 'Orders', inUs);

    expect(keyStacks(app).map(({ stackName, environment }) => [stackName, environment.name])).toEqual([
      [`Shop-${REGION}-replica-keys-us-east-1`, `aws://${ACCOUNT}/us-east-1`],
    ]);
    expect(resourcesOf(keyStacks(app)[0].template, 'AWS::KMS::Key')).toHaveLength(3);
  });

  test('has only keys and their aliases', () => {
    const app = new App();
    globalTable(stackIn(app, 'Shop'), 'Orders', inUs);

    expect(Object.values(keyStacks(app)[0].template.Resources as Record<string, { Type: string }>).map(({ Type }) => Type))
      .toEqual(['AWS::KMS::Key', 'AWS::KMS::Alias']);
  });

  test.each<[string, (app: App) => void]>([
    ['two stacks', (app) => ['Shop', 'Store'].forEach((id) => globalTable(stackIn(app, id), 'Orders', inUs))],
    ['two home Regions under one stack name', (app) => [REGION, 'eu-central-1'].forEach((region) =>
      globalTable(stackIn(app, `Shop-${region}`, region, ACCOUNT, { stackName: 'Shop' }), 'Orders', inUs))],
    ['two accounts', (app) => [ACCOUNT, OTHER_ACCOUNT].forEach((account) =>
      globalTable(stackIn(app, `Shop${account}`, REGION, account, { stackName: 'Shop' }), 'Orders', inUs))],
    ['two stages', (app) => ['Test', 'Production'].forEach((id) => globalTable(stackIn(new Stage(app, id), 'Shop'), 'Orders', inUs))],
    ['two stacks that replicate to each other', (app) => {
      globalTable(stackIn(app, 'ShopEurope', REGION, ACCOUNT, { stackName: 'Shop' }), 'Orders', inUs);
      globalTable(stackIn(app, 'ShopUs', 'us-east-1', ACCOUNT, { stackName: 'Shop' }), 'Orders', inEurope);
    }],
    ['two stacks in constructs', (app) => ['One', 'Two'].forEach((id) =>
      globalTable(stackIn(new Construct(app, id), 'Shop'), 'Orders', inUs))],
  ])('and its name and aliases are not shared by %s', (_, build) => {
    const app = new App();
    build(app);
    const found = artifacts(app);

    expect(keyStacks(app)).toHaveLength(2);
    expect(new Set(found.map(placeOf)).size).toBe(found.length);
    const aliases = found.flatMap(({ template, environment, stackName }) => resourcesOf(template, 'AWS::KMS::Alias')
      .map(({ Properties }) => JSON.stringify([environment.account, environment.region, Properties.AliasName])
        .replace('{"Ref":"AWS::StackName"}', stackName)));
    expect(new Set(aliases).size).toBe(4);
  });

  test('has a unique name of at most 128 characters', () => {
    const names = ['a', 'b'].flatMap((last) => {
      const app = new App();
      globalTable(stackIn(app, 'Shop', 'ap-southeast-2', ACCOUNT, { stackName: 'S'.repeat(127) + last }), 'Orders', {
        replicas: [{ region: 'ap-northeast-1' }, { region: 'ap-southeast-1' }],
      });
      return keyStacks(app).map(({ stackName }) => stackName);
    });

    expect(names.filter((name) => name.length > 128 || !/^[A-Za-z][A-Za-z0-9-]*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(4);
  });

  test('has a description', () => {
    const app = new App();
    globalTable(stackIn(app, 'Shop'), 'Orders', inUs);

    expect(keyStacks(app)[0].template.Description).toMatch(`us-east-1 that belong to the stack Shop in ${REGION}`);
  });
});

describe('termination protection is that of the tables\' stack', () => {
  test.each([true, false])('from the beginning: %s', (terminationProtection) => {
    const app = new App();
    globalTable(stackIn(app, 'Shop', REGION, ACCOUNT, { terminationProtection }), 'Orders', inUs);

    expect(artifacts(app).map((artifact) => artifact.terminationProtection ?? false)).toEqual([terminationProtection, terminationProtection]);
  });

  test('set later', () => {
    const app = new App();
    const shop = stackIn(app, 'Shop');
    globalTable(shop, 'Orders', inUs);
    shop.terminationProtection = true;

    expect(artifacts(app).map((artifact) => artifact.terminationProtection)).toEqual([true, true]);
  });
});

test('termination protection may be set on the keys\' stack', () => {
  const app = new App();
  globalTable(stackIn(app, 'Shop'), 'Orders', inUs);
  (app.node.findChild('Shop-replica-keys-us-east-1') as Stack).terminationProtection = true;

  expect(keyStacks(app).map((artifact) => artifact.terminationProtection)).toEqual([true]);
});

describe('tags are those of the tables\' stack', () => {
  type Tagged = Record<string, string>;
  const KEYS = 'Shop-replica-keys-us-east-1';

  /** The tags of the keys' stack and of the key in it. */
  function tagged(build: (app: App) => void): { readonly stack: Tagged; readonly key: Tagged } {
    const app = new App();
    build(app);
    const [{ tags, template }] = keyStacks(app);
    const [{ Properties }] = resourcesOf(template, 'AWS::KMS::Key');
    const pairs = (Properties.Tags ?? []) as { Key: string; Value: string }[];
    return { stack: tags, key: Object.fromEntries(pairs.map(({ Key, Value }) => [Key, Value])) };
  }

  test('given to the stack', () => {
    const { stack } = tagged((app) => globalTable(stackIn(app, 'Shop', REGION, ACCOUNT, { tags: { team: 'shop', cost: '42' } }), 'Orders', inUs));

    expect(stack).toEqual({ team: 'shop', cost: '42' });
  });

  test('added to the stack after the table', () => {
    const { stack, key } = tagged((app) => {
      const shop = stackIn(app, 'Shop');
      globalTable(shop, 'Orders', inUs);
      Tags.of(shop).add('team', 'shop');
    });

    expect([stack, key]).toEqual([{ team: 'shop' }, { team: 'shop' }]);
  });

  test('added by an aspect that tags stacks', () => {
    const { stack } = tagged((app) => {
      const shop = stackIn(app, 'Shop');
      globalTable(shop, 'Orders', inUs);
      Aspects.of(shop).add({ visit: (node: IConstruct) => Stack.isStack(node) && node.tags.setTag('by', 'aspect') });
    });

    expect(stack).toEqual({ by: 'aspect' });
  });

  test.each(['app', 'stage'])('also where the %s has another value', (kind) => {
    const { stack, key } = tagged((app) => {
      const outer = kind === 'app' ? app : new Stage(app, 'Test', { env: { account: ACCOUNT, region: REGION } });
      Tags.of(outer).add('team', 'all');
      const shop = stackIn(outer, 'Shop');
      globalTable(shop, 'Orders', inUs);
      Tags.of(shop).add('team', 'shop');
      // A stage's stacks are not among the app's artifacts.
      if (outer !== app) {
        const own = outer.node.findChild(KEYS) as Stack;
        Tags.of(own).add('place', 'stage');
      }
    });

    expect([stack, key]).toEqual(Array(2).fill({ team: 'shop', ...(kind === 'stage' ? { place: 'stage' } : {}) }));
  });

  test('unless they are set or removed on the keys\' stack', () => {
    const { stack, key } = tagged((app) => {
      const shop = stackIn(app, 'Shop', REGION, ACCOUNT, { tags: { given: 'yes' } });
      globalTable(shop, 'Orders', inUs);
      Tags.of(shop).add('team', 'shop');
      Tags.of(shop).add('cost', '42');
      Tags.of(app.node.findChild(KEYS)).add('team', 'keys');
      Tags.of(app.node.findChild(KEYS)).remove('cost');
    });

    expect([stack, key]).toEqual([{ given: 'yes', team: 'keys' }, { team: 'keys' }]);
  });

  test('none without tags', () => {
    expect(tagged((app) => globalTable(stackIn(app, 'Shop'), 'Orders', inUs))).toEqual({ stack: {}, key: {} });
  });
});

describe('notifications', () => {
  const topic = (region: string) => `arn:aws:sns:${region}:${ACCOUNT}:deployments`;
  const warnings = (app: App) => keyStacks(app).flatMap(({ messages }) => messages).map(({ entry }) => String(entry.data));

  test('go to the topics of each Region: CloudFormation rejects those of another', () => {
    const app = new App();
    globalTable(stackIn(app, 'Shop', REGION, ACCOUNT, { notificationArns: [topic(REGION)] }), 'Orders', {
      replicas: [{ region: 'us-east-1' }, { region: 'us-west-2' }],
      replicaKeyNotificationArns: [topic('us-east-1'), topic('us-west-2')],
    });

    expect(keyStacks(app).map(({ notificationArns }) => notificationArns)).toEqual([[topic('us-east-1')], [topic('us-west-2')]]);
    expect(warnings(app)).toEqual([]);
  });

  test('that the keys\' stack would lack are a warning with the property to set', () => {
    const app = new App();
    globalTable(stackIn(app, 'Shop', REGION, ACCOUNT, { notificationArns: [topic(REGION)] }), 'Orders', inUs);

    expect(keyStacks(app).map(({ notificationArns }) => notificationArns)).toEqual([undefined]);
    expect(warnings(app)).toEqual([expect.stringMatching(/topics of us-east-1 as replicaKeyNotificationArns/)]);
  });

  test('to a topic that only the deployment knows are refused by CDK, and not left out', () => {
    const app = new App();
    const { topicArn } = new sns.Topic(stackIn(app, 'Topics', 'us-east-1'), 'Topic');

    expect(() => globalTable(stackIn(app, 'Shop'), 'Orders', { ...inUs, replicaKeyNotificationArns: [topicArn] }))
      .toThrow(/tokens in its notification ARNs/);
  });

  test('are none where the tables\' stack has none', () => {
    const app = new App();
    globalTable(stackIn(app, 'Shop'), 'Orders', inUs);

    expect(keyStacks(app).map(({ notificationArns }) => notificationArns)).toEqual([undefined]);
    expect(warnings(app)).toEqual([]);
  });
});

describe('the synthesizer', () => {
  const qualifierOf = ({ template }: CloudFormationStackArtifact) => template.Parameters?.BootstrapVersion?.Default as string | undefined;

  test('is the app\'s', () => {
    const app = new App({ defaultStackSynthesizer: new DefaultStackSynthesizer({ qualifier: 'theapps' }) });
    globalTable(stackIn(app, 'Shop'), 'Orders', inUs);

    expect(artifacts(app).map(qualifierOf)).toEqual(['/cdk-bootstrap/theapps/version', '/cdk-bootstrap/theapps/version']);
  });

  test('has the qualifier of a stack with its own synthesizer', () => {
    const app = new App();
    globalTable(stackIn(app, 'Shop', REGION, ACCOUNT, { synthesizer: new DefaultStackSynthesizer({ qualifier: 'ofshop' }) }), 'Orders', {
      replicas: [{ region: 'us-east-1' }, { region: 'us-west-2' }],
    });

    expect(artifacts(app).map(qualifierOf)).toEqual(Array(3).fill('/cdk-bootstrap/ofshop/version'));
  });

  test('has the qualifier of the context', () => {
    const app = new App({ context: { '@aws-cdk/core:bootstrapQualifier': 'context' } });
    globalTable(stackIn(app, 'Shop'), 'Orders', inUs);

    expect(artifacts(app).map(qualifierOf)).toEqual(['/cdk-bootstrap/context/version', '/cdk-bootstrap/context/version']);
  });

  test('uses the credentials of the command line if the stack\'s does', () => {
    const app = new App();
    globalTable(stackIn(app, 'Shop', REGION, ACCOUNT, { synthesizer: new CliCredentialsStackSynthesizer({ qualifier: 'ofshop' }) }), 'Orders', inUs);

    expect(keyStacks(app).map((artifact) => [artifact.assumeRoleArn, artifact.stackTemplateAssetObjectUrl])).toEqual([
      [undefined, expect.stringContaining(`cdk-ofshop-assets-${ACCOUNT}-us-east-1`)],
    ]);
  });

  test('is the legacy one if the stack\'s is', () => {
    const app = new App();
    globalTable(stackIn(app, 'Shop', REGION, ACCOUNT, { synthesizer: new LegacyStackSynthesizer() }), 'Orders', inUs);

    expect(keyStacks(app).map((artifact) => [artifact.assumeRoleArn, artifact.stackTemplateAssetObjectUrl])).toEqual([[undefined, undefined]]);
  });

  test('can be given, for all Regions at once', () => {
    const app = new App();
    globalTable(stackIn(app, 'Shop'), 'Orders', {
      replicas: [{ region: 'us-east-1' }, { region: 'us-west-2' }], replicaKeySynthesizer: new DefaultStackSynthesizer({ qualifier: 'given' }),
    });

    expect(keyStacks(app).map(qualifierOf)).toEqual(['/cdk-bootstrap/given/version', '/cdk-bootstrap/given/version']);
    expect(qualifierOf(artifacts(app).at(-1)!)).toBe('/cdk-bootstrap/hnb659fds/version');
  });

  test('of the first table of a stack is used for the others too', () => {
    const app = new App();
    const shop = stackIn(app, 'Shop');
    globalTable(shop, 'Orders', { ...inUs, replicaKeySynthesizer: new DefaultStackSynthesizer({ qualifier: 'first' }) });
    globalTable(shop, 'Customers', { ...inUs, replicaKeySynthesizer: new DefaultStackSynthesizer({ qualifier: 'second' }) });

    expect(keyStacks(app).map(qualifierOf)).toEqual(['/cdk-bootstrap/first/version']);
  });
});

describe('the stack of the keys is', () => {
  test('in the stage of the tables\' stack, deployed before it', () => {
    const app = new App();
    const stage = new Stage(app, 'Production', { env: { account: ACCOUNT, region: REGION } });
    globalTable(stackIn(stage, 'Shop'), 'Orders', inUs);
    const [keys, shop] = artifacts(stage);

    expect(keys.stackName).toBe(`Production-Shop-${REGION}-replica-keys-us-east-1`);
    expect(shop.dependencies).toContain(keys);
    expect(app.node.children.map(({ node }) => node.id)).not.toContain('Shop-replica-keys-us-east-1');
  });

  test('next to the top-level stack of a nested one, which gets the key\'s ARN', () => {
    const app = new App();
    const shop = stackIn(app, 'Shop');
    const table = globalTable(new NestedStack(new NestedStack(shop, 'Outer'), 'Inner'), 'Orders', inUs);
    const paper = new PaperDeployment(app);

    expect(keyStacks(app).map(({ stackName }) => stackName)).toEqual([`Shop-${REGION}-replica-keys-us-east-1`]);
    expect(paper.replica(table, 'us-east-1').SSESpecification.KMSMasterKeyId).toBe(paper.arn(table.replica('us-east-1').encryptionKey!));
    expect(app.synth().getStackByName('Shop').dependencies.map(({ id }) => id)).toContain('Shop-replica-keys-us-east-1');
  });

  test('in the account of the command line, if the stack has none', () => {
    const app = new App();
    const table = globalTable(stackIn(app, 'Shop', REGION, Aws.ACCOUNT_ID), 'Orders', inUs);
    const paper = new PaperDeployment(app);

    expect(keyStacks(app)[0].environment).toEqual({ account: 'unknown-account', region: 'us-east-1', name: 'aws://unknown-account/us-east-1' });
    expect(paper.replica(table, 'us-east-1').SSESpecification.KMSMasterKeyId).toBe(paper.arn(table.replica('us-east-1').encryptionKey!));
  });

  test('in a pipeline: deployed before the tables, without a second stack of the same name', () => {
    const app = new App();
    const stack = stackIn(app, 'Pipeline');
    const pipeline = new pipelines.CodePipeline(stack, 'Pipeline', {
      crossAccountKeys: true,
      synth: new pipelines.ShellStep('Synth', {
        input: pipelines.CodePipelineSource.connection('shop/shop', 'main', { connectionArn: 'arn:aws:x' }), commands: [],
      }),
    });
    for (const id of ['Test', 'Production']) {
      const stage = new Stage(app, id, { env: { account: ACCOUNT, region: REGION } });
      globalTable(stackIn(stage, 'Shop'), 'Orders', inUs);
      pipeline.addStage(stage);
    }
    const [{ Properties }] = resourcesOf(templatesOf(app).Pipeline, 'AWS::CodePipeline::Pipeline');
    const stages = Properties.Stages as { Name: string; Actions: { Name: string; RunOrder: number; Region?: string }[] }[];

    for (const id of ['Test', 'Production']) {
      const { Actions } = stages.find(({ Name }) => Name === id)!;
      const order = (name: RegExp) => Actions.filter(({ Name }) => name.test(Name)).map(({ RunOrder }) => RunOrder);
      expect(Math.max(...order(/^Shop-replica-keys-us-east-1\./))).toBeLessThan(Math.min(...order(/^Shop\./)));
      expect(order(/replica-keys/).length).toBeGreaterThan(0);
    }
    expect(stages.flatMap(({ Actions }) => Actions).filter(({ Name }) => /replica-keys.*Deploy/.test(Name)).map(({ Region }) => Region))
      .toEqual(['us-east-1', 'us-east-1']);
  });
});

test('a second deployment needs the same stacks', () => {
  const build = (replicaPolicyStrategy: ReplicaPolicyStrategy) => {
    const app = new App();
    globalTable(stackIn(app, 'Shop'), 'Orders', { ...inUs, replicaPolicyStrategy });
    return keyStacks(app)[0].template as unknown;
  };

  expect(build(ReplicaPolicyStrategy.SECOND_DEPLOYMENT)).toEqual(build(ReplicaPolicyStrategy.CUSTOM_RESOURCE));
});

test('the copy of a synthesizer does not change the stack of the tables', () => {
  const app = new App();
  const shop: Stack = stackIn(app, 'Shop', REGION, ACCOUNT, { synthesizer: new DefaultStackSynthesizer({ qualifier: 'ofshop' }) });
  const { synthesizer } = shop;
  globalTable(shop, 'Orders', inUs);

  expect(shop.synthesizer).toBe(synthesizer);
});
