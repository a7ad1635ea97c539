import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, attachCustomSynthesis, aws_dynamodb as dynamodb, aws_kms as kms, aws_ssm as ssm, DefaultStackSynthesizer, pipelines, Stack, Stage, Validations } from 'aws-cdk-lib';
import type { AppProps, ISynthesisSession } from 'aws-cdk-lib';
import { CloudAssembly } from 'aws-cdk-lib/cx-api';
import type { Construct, IConstruct } from 'constructs';
import * as assembly from '../../../src/cdk/assembly';
import { EncryptedTables, TableRule } from '../../../src/enforcement';
import { app, codeOf, ENV, printed, reports, synth, UNSTOPPED, violations } from '../support/synth';
import { goodTable, partitionKey, plainTable, tlsOnly } from '../support/tables';

/*
 * A stopped synth deploys nothing: what it leaves in the folder, what it says and how it ends, in one process. The real CLI is in stopped-cli.test.ts.
 */

const SENTENCE = /^Synthesis stopped by EncryptedTables\.enforce: .+ before you deploy anything from this folder\.$/;

/** The manifests under a folder that do not hold the sentence. */
function deployable(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('manifest.json') && !file.includes('asset.') && !SENTENCE.test(readFileSync(join(directory, file), 'utf8')));
}

function guarded(context: AppProps['context'] = {}, props: AppProps = {}): App {
  const root = new App({ context, analyticsReporting: false, ...props });
  EncryptedTables.enforce(root);
  return root;
}

function withPlainTable<T extends IConstruct>(root: T): T {
  plainTable(new Stack(root as unknown as Construct, 'Stack', { env: ENV }));
  return root;
}

const CLI = { '@aws-cdk/core:failSynthOnValidationErrors': false };

test('a plugin that runs after the guard and opens a table leaves nothing to deploy', () => {
  // Releases of CDK after 2.271.0 reject such a plugin only if they are asked to.
  const root = guarded(CLI, { confirmValidationPluginsDoNotMutate: true } as AppProps);
  goodTable(new Stack(root, 'Stack', { env: ENV }));
  Validations.of(root).addPlugins({
    name: 'Opener',
    validate: ({ stackTemplates }) => {
      stackTemplates.forEach(({ templatePath }) => writeFileSync(templatePath, readFileSync(templatePath, 'utf8').replace('"aws:SecureTransport": "false"', '"aws:SecureTransport": "true"')));
      return { success: true, violations: [] };
    },
  });

  expect(synth(root)).toBeDefined();
  expect(deployable(root.outdir)).toEqual([]);
});

test('a guard that comes after the synthesis is refused', () => {
  const root = withPlainTable(app(UNSTOPPED));
  const stage = withPlainTable(new Stage(root, 'Stage', { env: ENV }));
  stage.synth();

  expect(() => EncryptedTables.enforce(stage)).toThrow(/^\[GuardTooLate\] Stage: The stage Stage is already synthesized/);
  root.synth();
  expect(() => EncryptedTables.enforce(root)).toThrow(/^\[GuardTooLate\] <root>: The app is already synthesized/);
});

const exitCode = process.exitCode;
afterEach(() => {
  process.exitCode = exitCode;
});

const MODES: Readonly<Record<string, object>> = {
  'a program of its own': {},
  'the CLI': CLI,
  'the CLI, with the context as text': { '@aws-cdk/core:failSynthOnValidationErrors': 'false' },
  'an app that is a process of its own': { '@aws-cdk/core:appMode': 'process' },
  'an app in memory': { '@aws-cdk/core:appMode': 'inmemory' },
  'a program that reads the report itself': UNSTOPPED,
};

describe.each(Object.keys(MODES))('under %s', (mode) => {
  test('no manifest is left, CDK has written its report, and synth throws', () => {
    const root = withPlainTable(guarded(MODES[mode]));
    const stage = new Stage(root, 'Stage', { env: ENV });
    goodTable(new Stack(stage, 'Stack'));
    goodTable(new Stack(new Stage(stage, 'Inner'), 'Stack'));

    expect(synth(root)).toBeDefined();
    expect(deployable(root.outdir)).toEqual([]);
    expect(existsSync(join(root.outdir, 'assembly-Stage', 'assembly-Stage-Inner', 'manifest.json'))).toBe(true);
    expect(violations(root)).toEqual(['fatal SecureTable-CustomerManagedKey Stack/Table/Resource', 'fatal SecureTable-TlsOnly Stack/Table/Resource']);
    expect(() => new CloudAssembly(root.outdir)).toThrow(/while parsing "Synthesis stopped by EncryptedTables\.enforce: fix or exempt 2 findings before/);
  });

  test('a good app has its manifest, and nothing is printed', () => {
    const root = guarded(MODES[mode]);
    goodTable(new Stack(root, 'Stack', { env: ENV }));

    expect(printed(root)).toEqual({ text: '' });
    expect(new CloudAssembly(root.outdir).stacks).toHaveLength(1);
    expect(process.exitCode).toBe(exitCode);
  });
});

describe('the exit code', () => {
  test.each<[string, object, NodeJS.ProcessEnv, unknown]>([
    ['1 under the CLI, whatever the environment is called', CLI, { NODE_ENV: 'test' }, 1],
    ['1 without it', {}, { NODE_ENV: 'production' }, 1],
    ['1 where the context says that the app is a process', { '@aws-cdk/core:appMode': 'process' }, { CDK_APP_MODE: 'inmemory' }, 1],
    ['1 where a variable says so', {}, { CDK_APP_MODE: 'process' }, 1],
    ['left alone in memory', UNSTOPPED, { CDK_APP_MODE: 'process' }, exitCode],
    ['left alone in memory, by a variable', { ...CLI, '@aws-cdk/core:appMode': 'other' }, { CDK_APP_MODE: 'inmemory' }, exitCode],
    ['left alone in tests', {}, { NODE_ENV: 'test' }, exitCode],
    ['left alone in tests of node', {}, { NODE_ENV: '', NODE_TEST_CONTEXT: 'child' }, exitCode],
    ['left alone in tests of Python', {}, { NODE_ENV: '', PYTEST_CURRENT_TEST: 'test_app' }, exitCode],
  ])('is %s', (_, context, env, expected) => {
    const replaced = jest.replaceProperty(process, 'env', { ...process.env, ...env });
    synth(withPlainTable(guarded(context)));
    replaced.restore();

    expect(process.exitCode).toBe(expected);
  });
});

describe('where the report is', () => {
  test('the CLI does not read the report of an app that fails: ours is printed, once, and the error refers to it', () => {
    const { error, text } = printed(withPlainTable(guarded(UNSTOPPED)));

    expect(text.match(/FATAL SecureTable-CustomerManagedKey/g)).toHaveLength(1);
    expect(codeOf(error)).toBe('TablesNotSecure');
    expect(error?.message).toMatch(/<root>: Synthesis stopped by EncryptedTables\.enforce: 2 findings\. The report is printed above, and is in validation-report\.json\.$/);
  });

  test('CDK prints its own where it stops by itself', () => {
    const replaced = jest.replaceProperty(process, 'env', { ...process.env, NODE_ENV: '' });
    const { error, text } = printed(withPlainTable(guarded()));
    replaced.restore();

    expect(error?.name).toBe('ValidationFailed');
    expect(text).not.toContain('FATAL SecureTable');
    expect(text).toContain('Stack/Table/Resource');
  });
});

describe('what is in the folder before', () => {
  const folder = (files: Readonly<Record<string, string>>) => {
    const outdir = mkdtempSync(join(tmpdir(), 'outdir-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(outdir, name, '..'), { recursive: true });
      writeFileSync(join(outdir, name), text);
    }
    return outdir;
  };

  test('manifests of an earlier synthesis are replaced as well: they would deploy the new templates', () => {
    const outdir = folder({ 'manifest.json': '{}', 'assembly-Gone/manifest.json': '{}', 'assembly-Gone/assembly-Gone-Inner/manifest.json': '{}' });

    synth(withPlainTable(guarded({}, { outdir })));

    expect(deployable(outdir)).toEqual([]);
  });

  test('a manifest that is part of an asset stays', () => {
    const outdir = folder({ 'asset.site/manifest.json': '{ "name": "web app" }' });

    synth(withPlainTable(guarded({}, { outdir })));

    expect(readFileSync(join(outdir, 'asset.site', 'manifest.json'), 'utf8')).toBe('{ "name": "web app" }');
  });

  test('the next synthesis into a closed folder is as any other', () => {
    const outdir = folder({});
    synth(withPlainTable(guarded({}, { outdir })));
    const fixed = guarded({}, { outdir });
    goodTable(new Stack(fixed, 'Stack', { env: ENV }));

    expect(synth(fixed)).toBeUndefined();
    expect(new CloudAssembly(outdir).stacks).toHaveLength(1);
  });
});

describe('other libraries', () => {
  test.each([['before', true], ['after', false]])('a custom synthesis that is attached to the app %s enforce runs, and the guard stops', (_, before) => {
    const root = new App({ context: UNSTOPPED });
    const onSynthesize = jest.fn();
    const attach = () => attachCustomSynthesis(root, { onSynthesize });
    const steps = [attach, () => EncryptedTables.enforce(root)];
    (before ? steps : steps.reverse()).forEach((step) => step());

    expect(codeOf(synth(withPlainTable(root)))).toBe('TablesNotSecure');
    expect(onSynthesize).toHaveBeenCalledTimes(1);
    expect(deployable(root.outdir)).toEqual([]);
  });

  test('a custom synthesis of a guarded stage runs, and the guard stops the stage by itself', () => {
    const stage = new Stage(new App(), 'Stage', { env: ENV });
    EncryptedTables.enforce(stage);
    const onSynthesize = jest.fn();
    attachCustomSynthesis(stage as Construct, { onSynthesize });

    expect(codeOf(synth(withPlainTable(stage)))).toBe('TablesNotSecure');
    expect(onSynthesize).toHaveBeenCalledTimes(1);
  });

  test('the plugin closes the assembly by itself where synth is called past the object', () => {
    const root = withPlainTable(guarded(UNSTOPPED));

    expect(synth({ synth: () => App.prototype.synth.call(root) })).toBeUndefined();
    expect(deployable(root.outdir)).toEqual([]);
    expect(violations(root)).toHaveLength(2);
  });

  test('CDK may forbid that plugins change files', () => {
    const root = withPlainTable(guarded({}, { confirmValidationPluginsDoNotMutate: true } as AppProps));

    expect(synth(root)?.message).not.toContain('modified the cloud assembly');
    expect(reports(root)).toHaveLength(1);
    expect(deployable(root.outdir)).toEqual([]);
  });

  test('a plugin that changes a file, so that CDK fails without a report, opens nothing', () => {
    const root = withPlainTable(guarded({}, { confirmValidationPluginsDoNotMutate: true } as AppProps));
    Validations.of(root).addPlugins({
      name: 'Other',
      validate: ({ templatePaths }) => {
        writeFileSync(templatePaths[0], '{}');
        return { success: true, violations: [] };
      },
    });

    expect(synth(root)?.message).toContain('modified the cloud assembly');
    expect(deployable(root.outdir)).toEqual([]);
  });
});

describe('a synthesis that fails by itself', () => {
  class Failing extends DefaultStackSynthesizer {
    public synthesize(): void {
      throw new Error('out of order');
    }
  }
  const UNCHECKED = 'Synthesis stopped by EncryptedTables.enforce: fix the error and synthesize again '
    + 'before you deploy anything from this folder.';
  const before = () => {
    const outdir = mkdtempSync(join(tmpdir(), 'outdir-'));
    const root = new App({ outdir });
    goodTable(new Stack(new Stage(root, 'Stage', { env: ENV }), 'Stack'));
    root.synth();
    return outdir;
  };
  const manifests = (outdir: string) => ['', 'assembly-Stage'].map((folder) => readFileSync(join(outdir, folder, 'manifest.json'), 'utf8'));

  test('leaves no manifest that would deploy the templates which are written already', () => {
    const outdir = before();
    const root = withPlainTable(guarded(CLI, { outdir }));
    new Stack(root, 'Other', { env: ENV, synthesizer: new Failing() });

    expect(synth(root)?.message).toBe('out of order');
    expect(manifests(outdir)).toEqual([UNCHECKED, UNCHECKED]);
  });

  test('in a stage by itself neither', () => {
    const outdir = before();
    const stage = new Stage(new App({ outdir }), 'Stage', { env: ENV });
    EncryptedTables.enforce(stage);
    new Stack(stage, 'Other', { synthesizer: new Failing() });

    expect(synth(stage)?.message).toBe('out of order');
    expect(manifests(outdir)[1]).toBe(UNCHECKED);
    expect(manifests(outdir)[0]).not.toBe(UNCHECKED);
  });

  test('is closed where each file is secure, since they are not of one synthesis', () => {
    const root = guarded(UNSTOPPED);
    let fails = false;
    class FailingLater extends DefaultStackSynthesizer {
      public synthesize(session: ISynthesisSession): void {
        if (fails) {
          throw new Error('out of order');
        }
        super.synthesize(session);
      }
    }
    goodTable(new Stack(root, 'Stack', { env: ENV, synthesizer: new FailingLater() }));
    expect(synth(root)).toBeUndefined();
    fails = true;

    expect(synth({ synth: () => root.synth({ force: true }) })?.message).toBe('out of order');
    expect(readFileSync(join(root.outdir, 'manifest.json'), 'utf8')).toBe(UNCHECKED);
  });

  test('may have no folder any more, and fails for its own reason', () => {
    const root = withPlainTable(guarded(CLI));
    new Stack(root, 'Other', { env: ENV, synthesizer: new Failing() });
    rmSync(root.outdir, { recursive: true });

    expect(synth(root)?.message).not.toContain('readdir');
  });

  test('after the guard has passed it, for what another plugin finds, keeps its manifest', () => {
    const root = guarded();
    goodTable(new Stack(root, 'Stack', { env: ENV }));
    Validations.of(root).addPlugins({
      name: 'Other',
      validate: () => ({
        success: false,
        violations: [{ ruleName: 'Rule', description: 'Wrong.', violatingResources: [{ constructPath: 'Stack', locations: [] }] }],
      }),
    });

    expect(synth(root)?.name).toBe('ValidationFailed');
    expect(new CloudAssembly(root.outdir).stacks).toHaveLength(1);
  });
});

test('one of several guards stops the app, whichever it is', () => {
  const root = app(UNSTOPPED);
  const stacks = ['Good', 'Plain'].map((id) => new Stack(root, id, { env: ENV }));
  stacks.forEach((stack) => EncryptedTables.enforce(stack));
  goodTable(stacks[0]);
  plainTable(stacks[1]);

  expect(codeOf(synth(root))).toBe('TablesNotSecure');
  expect(deployable(root.outdir)).toEqual([]);
});

test('a stage by itself passes with a warning', () => {
  const stage = new Stage(app(), 'Stage', { env: ENV });
  EncryptedTables.enforce(stage);
  const stack = new Stack(stage, 'Stack');
  const key = kms.Key.fromKeyArn(stack, 'Other', 'arn:aws:kms:eu-west-1:444455556666:key/11111111-2222-3333-4444-555555555555');
  goodTable(stack, 'Table', { encryption: dynamodb.TableEncryptionV2.customerManagedKey(key) });
  EncryptedTables.exempt(key, { rules: [TableRule.KEY_ROTATION], reason: 'its owner rotates the key' });

  expect(synth(stage)).toBeUndefined();
});

test('a stage by itself is told of the guards that found something only', () => {
  const stage = new Stage(app(), 'Stage', { env: ENV });
  const stacks = ['Good', 'Plain'].map((id) => new Stack(stage, id));
  stacks.forEach((stack) => EncryptedTables.enforce(stack));
  goodTable(stacks[0]);
  plainTable(stacks[1]);

  expect(synth(stage)?.message).toMatch(/What to change:\n\nStage\/Plain\/Table/);
});

describe('an app that goes on after the error', () => {
  test('is stopped again by each further synth', () => {
    const root = withPlainTable(guarded(UNSTOPPED));

    expect([codeOf(synth(root)), codeOf(synth(root))]).toEqual(['TablesNotSecure', 'TablesNotSecure']);
    expect(deployable(root.outdir)).toEqual([]);
  });

  test('may exempt the table and synthesize again', () => {
    const root = withPlainTable(guarded(UNSTOPPED));
    synth(root);
    EncryptedTables.exempt(root.node.findChild('Stack').node.findChild('Table'), {
      rules: ['CustomerManagedKey', 'TlsOnly'] as never, reason: 'public catalogue',
    });

    expect(synth({ synth: () => root.synth({ force: true }) })).toBeUndefined();
    expect(new CloudAssembly(root.outdir).stacks).toHaveLength(1);
  });

  test('does not get an assembly around a stage that was stopped by itself', () => {
    const root = app(UNSTOPPED);
    goodTable(new Stack(root, 'Good', { env: ENV }));
    const stage = withPlainTable(new Stage(root, 'Stage', { env: ENV }));
    EncryptedTables.enforce(root);

    expect([codeOf(synth(stage)), codeOf(synth(root))]).toEqual(['TablesNotSecure', 'TablesNotSecure']);
    expect(deployable(root.outdir)).toEqual([]);
  });
});

describe('a stage', () => {
  test('that is synthesized by itself is closed, and nothing around it is', () => {
    const root = app(UNSTOPPED);
    const stage = withPlainTable(new Stage(root, 'Stage', { env: ENV }));
    EncryptedTables.enforce(root);
    writeFileSync(join(root.outdir, 'manifest.json'), '{}');

    expect(synth(stage)?.message).toMatch(/^\[TablesNotSecure\] Stage: .*\. What to change:\n\nStage\/Stack\/Table\/Resource/);
    expect(deployable(root.outdir)).toEqual(['manifest.json']);
    expect(codeOf(synth(stage))).toBe('TablesNotSecure');
  });

  test('inside of a stage that is synthesized by itself is part of it', () => {
    const outer = new Stage(app(), 'Outer', { env: ENV });
    const inner = withPlainTable(new Stage(outer, 'Inner'));
    EncryptedTables.enforce(outer);

    expect(synth(outer)?.message).toMatch(/^\[TablesNotSecure\] Outer: .*\n\nOuter\/Inner\/Stack\/Table\/Resource/);
    expect(deployable(outer.outdir)).toEqual([]);
    expect(codeOf(synth(inner))).toBe('TablesNotSecure');
  });

  test('inside of a stack, as in CDK Pipelines, is guarded with its app', () => {
    const root = app();
    const stage = withPlainTable(new Stage(new Stack(root, 'Pipeline', { env: ENV }), 'Stage'));
    EncryptedTables.enforce(stage);

    expect(synth(root)).toBeDefined();
    expect(violations(root)).toHaveLength(2);
    expect(deployable(root.outdir)).toEqual([]);
  });
});

describe('CDK Pipelines, which synthesizes a stage when it is added', () => {
  const pipelineIn = (root: App) => {
    const stack = new Stack(root, 'Pipeline', { env: ENV });
    const synthStep = new pipelines.ShellStep('Synth', { commands: [], input: pipelines.CodePipelineSource.connection('o/r', 'main', { connectionArn: 'arn:c' }) });
    return new pipelines.CodePipeline(stack, 'Pipeline', { synth: synthStep });
  };
  const stageIn = (root: App) => withPlainTable(new Stage(root, 'Prod', { env: ENV }));

  test('a guard from before the stage stops where it is added, and the app', () => {
    const root = guarded(UNSTOPPED);
    const stage = stageIn(root);

    expect(synth({ synth: () => pipelineIn(root).addStage(stage) })?.message).toMatch(/^\[TablesNotSecure\] Prod: /);
    expect(codeOf(synth(root))).toBe('TablesNotSecure');
    expect(deployable(root.outdir)).toEqual([]);
  });

  test('a guard between the stage and the pipeline stops where it is added', () => {
    const root = app(UNSTOPPED);
    const stage = stageIn(root);
    EncryptedTables.enforce(root);

    expect(synth({ synth: () => pipelineIn(root).addStage(stage) })?.message).toMatch(/^\[TablesNotSecure\] Prod: /);
  });

  test('a guard from after it stops the app', () => {
    const root = app(UNSTOPPED);
    pipelineIn(root).addStage(stageIn(root));
    EncryptedTables.enforce(root);

    expect(codeOf(synth(root))).toBe('TablesNotSecure');
    expect(deployable(root.outdir)).toEqual([]);
  });
});

describe('an app that waits for context', () => {
  const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
  const LOOKUP = 'ssm:account=111122223333:parameterName=/key:region=eu-west-1';
  const lookup = (root: IConstruct) => {
    const stack = new Stack(root as Construct, 'Stack', { env: ENV });
    const table = new dynamodb.CfnTable(stack, 'Table', {
      keySchema: [{ attributeName: partitionKey.name, keyType: 'HASH' }],
      attributeDefinitions: [{ attributeName: partitionKey.name, attributeType: 'S' }],
      sseSpecification: { sseEnabled: true, sseType: 'KMS', kmsMasterKeyId: ssm.StringParameter.valueFromLookup(stack, '/key') },
      resourcePolicy: { policyDocument: tlsOnly() },
    });
    EncryptedTables.exempt(table, { rules: ['KeyRotation'] as never, reason: 'its owner rotates it' });
    // A mistake that is there in each pass, whatever the lookup finds.
    plainTable(stack, 'Plain');
    return root;
  };
  const missing = (root: App) => (JSON.parse(readFileSync(join(root.outdir, 'manifest.json'), 'utf8')) as { missing: { key: string }[] }).missing;

  test('is reported, but neither closed nor stopped under the CLI', () => {
    const root = guarded(UNSTOPPED);
    lookup(root);

    expect(printed(root)).toEqual({ text: '' });
    expect(missing(root).map(({ key }) => key)).toEqual([LOOKUP]);
    expect(violations(root)).toContain('fatal SecureTable-TlsOnly Stack/Plain/Resource');
  });

  test.each([
    ['has what it looked for', { [LOOKUP]: KEY }],
    ['was told that there is none: the CLI looks no further', { [LOOKUP]: { $providerError: 'no such parameter' } }],
  ])('is stopped once it %s', (_, context) => {
    const root = guarded({ ...UNSTOPPED, ...context });
    lookup(root);

    expect(codeOf(synth(root))).toBe('TablesNotSecure');
    expect(deployable(root.outdir)).toEqual([]);
  });

  test('is stopped without the CLI, since nobody looks anything up', () => {
    const root = guarded();
    lookup(root);

    expect(synth(root)).toBeDefined();
    expect(deployable(root.outdir)).toEqual([]);
  });

  test('may have its stages synthesized by themselves, as CDK Pipelines does', () => {
    const root = app(UNSTOPPED);
    const stage = new Stage(root, 'Stage', { env: ENV });
    lookup(stage);
    EncryptedTables.enforce(root);

    expect(synth(stage)).toBeUndefined();
    expect(synth(root)).toBeUndefined();
    expect(missing(root)).toHaveLength(1);
  });
});

describe('templates that the guard cannot check', () => {
  const broken = (root: { synth(): unknown }) => {
    const read = jest.spyOn(assembly, 'readAssembly').mockImplementation(() => {
      throw new Error('out of order');
    });
    const error = synth(root);
    read.mockRestore();
    return error;
  };

  test('stop the app', () => {
    const root = guarded(UNSTOPPED);
    goodTable(new Stack(root, 'Stack', { env: ENV }));

    expect(codeOf(broken(root))).toBe('TablesNotSecure');
    expect(reports(root)[0].violations.map(({ ruleName, description }) => [ruleName, description.split('\n')[0]])).toEqual([
      ['SecureTable-Guard', 'The guard cannot check the templates: Error: out of order'],
    ]);
    expect(deployable(root.outdir)).toEqual([]);
  });

  test('stop a stage by itself', () => {
    const stage = new Stage(app(), 'Stage', { env: ENV });
    EncryptedTables.enforce(stage);
    goodTable(new Stack(stage, 'Stack'));

    expect(broken(stage)?.message).toContain('Stage\n  FATAL SecureTable-Guard: The guard cannot check the templates: Error: out of order');
    expect(deployable(stage.outdir)).toEqual([]);
  });
});

test('an app remains what it was: its class has its name, and the tree names the class of CDK', () => {
  class Shop extends App {}
  const root = new Shop({ analyticsReporting: false });
  EncryptedTables.enforce(root);
  EncryptedTables.enforce(new Stage(root, 'Stage'));
  new Stack(root, 'Stack');
  root.synth();

  const tree = JSON.parse(readFileSync(join(root.outdir, 'tree.json'), 'utf8')) as { tree: { constructInfo: { fqn: string }; children: Record<string, never> } };
  expect(root).toBeInstanceOf(Shop);
  expect(root.constructor.name).toBe('Shop');
  expect(tree.tree.constructInfo.fqn).toBe('aws-cdk-lib.App');
});
