import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { App, Aspects, DefaultStackSynthesizer, NestedStack, Stack, Stage, Validations } from 'aws-cdk-lib';
import type { ISynthesisSession } from 'aws-cdk-lib';
import { RootConstruct } from 'constructs';
import type { Construct } from 'constructs';
import { EncryptedTables, KeyLevel } from '../../../src/enforcement';
import { app, codeOf, ENV, printed, reports, synth, UNSTOPPED, violations } from '../support/synth';
import { goodTable, INSECURE, l1Of, plainTable } from '../support/tables';

const NAMES = Object.keys(INSECURE);

describe.each(NAMES)('%s', (name) => {
  const insecure = INSECURE[name];
  const expected = (...scopes: readonly string[]) => insecure.rules.flatMap((rule) => scopes.map((scope) => `fatal ${rule} ${scope}/${insecure.path}`)).sort();

  test('stops app.synth(), and is reported once, with path and fix', () => {
    const root = app();
    EncryptedTables.enforce(root);
    insecure.add(new Stack(root, 'Stack', { env: ENV }));

    const error = synth(root);

    expect(error?.message).toContain(`Stack/${insecure.path}`);
    expect([...violations(root)].sort()).toEqual(expected('Stack'));
    expect(reports(root)[0]).toMatchObject({ pluginName: 'EncryptedTables', conclusion: 'failure' });
    expect(reports(root)[0].violations.every(({ suggestedFix, description }) => suggestedFix !== '' && description !== '')).toBe(true);
  });

  test('stops inside of a Stage, a nested stack and in two environments', () => {
    const root = app();
    EncryptedTables.enforce(root);
    const stage = new Stage(root, 'Stage', { env: ENV });
    insecure.add(new NestedStack(new Stack(stage, 'Stack'), 'Nested'));
    insecure.add(new Stack(root, 'Elsewhere', { env: { account: '444455556666', region: 'us-east-1' } }));

    expect(synth(root)).toBeDefined();
    expect([...violations(root)].sort()).toEqual(expected('Stage/Stack/Nested', 'Elsewhere'));
  });

  test('stops where CDK would not, with a report of our own', () => {
    const root = app(UNSTOPPED);
    EncryptedTables.enforce(root);
    insecure.add(new Stack(root, 'Stack', { env: ENV }));

    const { error, text } = printed(root);

    expect(codeOf(error)).toBe('TablesNotSecure');
    for (const rule of insecure.rules) {
      expect(text.split(`FATAL ${rule}: `)).toHaveLength(2);
    }
    expect(text).toContain(`Stack/${insecure.path} (`);
  });
});

test('a table that is as it should be passes, whether CDK would stop or not', () => {
  for (const context of [{}, UNSTOPPED]) {
    const root = app(context);
    EncryptedTables.enforce(root);
    goodTable(new Stack(root, 'Stack', { env: ENV }));

    expect(synth(root)).toBeUndefined();
    expect(reports(root)).toEqual([]);
  }
});

test('an acknowledgement does not open the guard', () => {
  const root = app();
  EncryptedTables.enforce(root);
  const table = plainTable(new Stack(root, 'Stack', { env: ENV }));
  for (const id of ['SecureTable-CustomerManagedKey', 'EncryptedTables::SecureTable-CustomerManagedKey']) {
    Validations.of(table).acknowledge({ id, reason: 'for a test' });
    Validations.of(root).acknowledge({ id, reason: 'for a test' });
  }

  expect(synth(root)).toBeDefined();
  expect(violations(root)).toContain('fatal SecureTable-CustomerManagedKey Stack/Table/Resource');
});

test('what a late aspect undoes is seen', () => {
  const root = app();
  EncryptedTables.enforce(root);
  const table = goodTable(new Stack(root, 'Stack', { env: ENV }));
  Aspects.of(root).add({
    visit: (node) => {
      if (node === l1Of(table)) {
        l1Of(table).addPropertyDeletionOverride('Replicas.0.ResourcePolicy');
      }
    },
  });

  expect(synth(root)).toBeDefined();
  expect(violations(root)).toEqual(['fatal SecureTable-TlsOnly Stack/Table/Resource']);
});

describe('a custom synthesizer that weakens the template after the tree is final', () => {
  class Weakening extends DefaultStackSynthesizer {
    public synthesize(session: ISynthesisSession): void {
      super.synthesize(session);
      const file = join(session.outdir, this.boundStack.templateFile);
      const template = JSON.parse(readFileSync(file, 'utf8'));
      for (const resource of Object.values(template.Resources) as { Type: string; Properties: { SSESpecification?: object } }[]) {
        delete resource.Properties.SSESpecification;
      }
      template.Resources.Added = { Type: 'AWS::DynamoDB::Table', Properties: { KeySchema: [] } };
      writeFileSync(file, JSON.stringify(template));
    }
  }

  test('is caught by the plugin', () => {
    const root = app();
    EncryptedTables.enforce(root);
    goodTable(new Stack(root, 'Stack', { env: ENV, synthesizer: new Weakening() }));

    expect(synth(root)).toBeDefined();
    expect(violations(root)).toEqual(expect.arrayContaining([
      'fatal SecureTable-CustomerManagedKey Stack/Table/Resource',
      // No construct stands for this one: the report names file and logical id.
      'fatal SecureTable-CustomerManagedKey ',
    ]));
    expect(reports(root)[0].violations.flatMap(({ violatingConstructs }) => violatingConstructs.map((one) => one.cloudFormationResource?.logicalId))).toContain('Added');
  });

  test('is caught where CDK would not stop', () => {
    const root = app(UNSTOPPED);
    EncryptedTables.enforce(root);
    goodTable(new Stack(root, 'Stack', { env: ENV, synthesizer: new Weakening() }));

    expect(printed(root).text).toMatch(/Stack\/Table\/Resource[^]*Stack.template.json#Added/);
  });
});

describe('the scope', () => {
  test('of a guard on a stage is that stage', () => {
    const root = app();
    const [guarded, free] = ['Guarded', 'Free'].map((id) => new Stage(root, id, { env: ENV }));
    EncryptedTables.enforce(guarded);
    [guarded, free].forEach((stage) => plainTable(new Stack(stage, 'Stack')));

    expect(synth(root)).toBeDefined();
    expect(violations(root)).toEqual([
      'fatal SecureTable-CustomerManagedKey Guarded/Stack/Table/Resource', 'fatal SecureTable-TlsOnly Guarded/Stack/Table/Resource',
    ]);
  });

  test('may be a stack', () => {
    const root = app();
    const [guarded, free] = ['Guarded', 'Free'].map((id) => new Stack(root, id, { env: ENV }));
    EncryptedTables.enforce(guarded);
    [guarded, free].forEach((stack) => plainTable(stack));

    expect(synth(root)).toBeDefined();
    expect(violations(root).every((line) => line.includes(' Guarded/'))).toBe(true);
  });

  test('within a scope: the outer guard reports what both find, and the stricter one still stops', () => {
    const root = app();
    EncryptedTables.enforce(root, { minimumKey: KeyLevel.AWS_MANAGED });
    const stage = new Stage(root, 'Stage', { env: ENV });
    EncryptedTables.enforce(stage);
    INSECURE['the AWS managed key'].add(new Stack(stage, 'Managed'));
    plainTable(new Stack(stage, 'Plain'));

    expect(synth(root)).toBeDefined();
    expect([...violations(root)].sort()).toEqual([
      'fatal SecureTable-CustomerManagedKey Stage/Managed/Table/Resource',
      'fatal SecureTable-CustomerManagedKey Stage/Plain/Table/Resource',
      'fatal SecureTable-TlsOnly Stage/Plain/Table/Resource',
    ]);
  });
});

describe('stage.synth() by itself', () => {
  const staged = (root: Construct) => {
    const stage = new Stage(root, 'Stage', { env: ENV });
    plainTable(new Stack(stage, 'Stack'));
    return stage;
  };

  test('stops for a stage that is guarded', () => {
    const stage = staged(app());
    EncryptedTables.enforce(stage);

    expect(synth(stage)?.message).toContain('Stage/Stack/Table/Resource');
  });

  test('stops for a stage that exists when its app gets its guard', () => {
    const root = app();
    const stage = staged(root);
    EncryptedTables.enforce(root);

    expect(synth(stage)?.message).toContain('Stage/Stack/Table/Resource');
  });

  test('passes for a stage that is as it should be, whatever is not synthesized yet', () => {
    const root = app();
    const stage = new Stage(root, 'Stage', { env: ENV });
    goodTable(new Stack(stage, 'Stack'));
    plainTable(new Stack(root, 'Later', { env: ENV }));
    EncryptedTables.enforce(root);

    expect(synth(stage)).toBeUndefined();
    expect(synth(root)).toBeDefined();
  });

  test('passes for a stage outside of the guard', () => {
    const root = app();
    EncryptedTables.enforce(new Stage(root, 'Other'));

    expect(synth(staged(root))).toBeUndefined();
  });

  test('stops for a stage that belongs to no app', () => {
    const stage = new Stage(undefined as unknown as Construct, 'Alone', { env: ENV });
    EncryptedTables.enforce(stage);
    plainTable(new Stack(stage, 'Stack'));

    expect(synth(stage)?.message).toContain('Alone/Stack/Table/Resource');
  });
});

test('an app without tree metadata is stopped as any other', () => {
  const root = new App({ treeMetadata: false });
  const stage = new Stage(root, 'Stage', { env: ENV });
  EncryptedTables.enforce(stage);
  plainTable(new Stack(stage, 'Stack'));

  expect(synth(root)?.name).toBe('ValidationFailed');
  expect(violations(root)).toContain('fatal SecureTable-TlsOnly Stage/Stack/Table/Resource');
});

describe('options', () => {
  const managed = (options: Parameters<typeof EncryptedTables.enforce>[1]) => {
    const root = app();
    EncryptedTables.enforce(root, options);
    INSECURE['the AWS managed key'].add(new Stack(root, 'Stack', { env: ENV }));
    return synth(root);
  };

  test('the AWS-managed key passes where the app says so', () => {
    expect(managed({ minimumKey: KeyLevel.AWS_MANAGED })).toBeUndefined();
    expect(managed({})).toBeDefined();
  });
});

describe('misuse', () => {
  test('a scope is guarded once', () => {
    const root = app();
    EncryptedTables.enforce(root);

    expect(() => EncryptedTables.enforce(root)).toThrow(/^\[GuardedTwice\] <root>: .*\. /);
  });

  test('what belongs to no app cannot be guarded', () => {
    expect(() => EncryptedTables.enforce(new RootConstruct())).toThrow(/^\[GuardOutsideApp\] <root>: .*\. Call EncryptedTables\.enforce\(app\)\.$/);
  });
});
