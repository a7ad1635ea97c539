import { execFileSync } from 'child_process';
import { join } from 'path';
import { Stack } from 'aws-cdk-lib';
import { app, ENV, reports, synth } from './support/synth';
import { plainTable } from './support/tables';
import { NagRulePack, RulePacks } from '../../src/enforcement';

function packsOf(options?: Parameters<typeof RulePacks.apply>[1]): readonly string[] {
  const root = app();
  RulePacks.apply(root, options);
  plainTable(new Stack(root, 'Stack', { env: ENV }));
  // CDK asks every plugin for its name when it has run.
  const asked: string[] = [];
  for (const plugin of root._validationPlugins) {
    asked.push(plugin.name);
  }
  expect(synth(root)).toBeDefined();
  expect(reports(root).map(({ pluginName }) => pluginName)).toContain('SecureTable');
  return asked;
}

test('all packs of cdk-nag run next to ours', () => {
  expect(packsOf()).toEqual(['SecureTable', 'AwsSolutions', 'HIPAA.Security', 'NIST.800.53.R4', 'NIST.800.53.R5', 'PCI.DSS.321', 'Serverless']);
});

test('or those that were chosen', () => {
  expect(packsOf({ packs: [NagRulePack.SERVERLESS, NagRulePack.AWS_SOLUTIONS] })).toEqual(['SecureTable', 'Serverless', 'AwsSolutions']);
  expect(packsOf({ packs: [] })).toEqual(['SecureTable']);
});

describe('next to cdk-nag 2, whose packs are aspects', () => {
  class NagPack {
    public visit(): void {}
  }

  beforeEach(() => jest.doMock('cdk-nag', () => ({ NagPack })));
  afterEach(() => jest.dontMock('cdk-nag'));

  test('its packs are refused, with what to do instead', () => {
    expect(() => RulePacks.apply(app()))
      .toThrow(/^\[CdkNagTooOld\] <root>: .*3\.0\.2 or newer\. Install cdk-nag@\^3\.0\.2, or pass packs: \[\] .*Aspects\.of\(app\)/);
  });

  test('ours runs', () => {
    expect(packsOf({ packs: [] })).toEqual(['SecureTable']);
  });
});

test('verbose reaches every pack', () => {
  const root = app();
  RulePacks.apply(root, { packs: [], verbose: true });
  plainTable(new Stack(root, 'Stack', { env: ENV }));
  synth(root);

  expect(reports(root)[0].violations[0].description).toContain('NIST 800-53 r5:');
});

test('cdk-nag\'s own packs are loaded by the call and not before', () => {
  const script = `
    const { RulePacks } = require('./src/enforcement');
    const loaded = () => Object.keys(require.cache).some(file => file.includes('cdk-nag/lib/packs'));
    const before = loaded();
    const { App } = require('aws-cdk-lib');
    RulePacks.apply(new App());
    console.log(before, loaded());
  `;

  const output = execFileSync(process.execPath, ['-r', 'ts-node/register/transpile-only', '-e', script], {
    cwd: join(__dirname, '..', '..'), encoding: 'utf8', env: { ...process.env, TS_NODE_PROJECT: 'tsconfig.dev.json' },
  });

  expect(output.trim()).toBe('false true');
});
