import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { App, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import { deployed, folder, raw, table, verdicts, violations } from './support/guard';
import { MigrationGuard } from '../../src';
import { env } from '../adoption/support/plain-tables';

/* Only what the manifests of an assembly list is deployed. A folder keeps the files of stacks, nested stacks and stages that are gone. */

const content = { Resources: { Orders: table() } };
const other = { Resources: { Carts: table() } };
const guard = (previous: string) => () => new MigrationGuard({ previous });

/** Several syntheses into one folder, as of an app that changes. */
function synthesized(...builds: ((app: App) => unknown)[]): string {
  const outdir = folder();
  for (const build of builds) {
    const app = new App({ outdir, analyticsReporting: false });
    build(app);
    app.synth();
  }
  return outdir;
}

const inStack = (id: string, template: object = content) => (app: App) => raw(new Stack(app, id, { env }), template);
const inStage = (id: string, template: object = content) => (app: App) => raw(new Stack(new Stage(app, id, { env }), 'Shop'), template);
const inNested = (id: string, template: object = content) => (app: App) => raw(new NestedStack(new Stack(app, 'Shop', { env }), id), template);

describe('in an assembly', () => {
  test.each<[string, (app: App) => unknown, (app: App) => unknown]>([
    ['a stack that is gone', inStack('Old', other), inStack('Shop')],
    ['a stage that is gone', inStage('Old', other), inStage('Prod')],
    ['a stack of a stage that is gone', (app) => {
      const stage = new Stage(app, 'Prod', { env });
      raw(new Stack(stage, 'Shop'), content);
      raw(new Stack(stage, 'Old'), other);
    }, inStage('Prod')],
    ['a nested stack that is gone', inNested('Old', other), inNested('Nested')],
  ])('%s is not deployed', (_, old, current) => {
    const path = synthesized(old, current);

    expect(violations(path, current)).toEqual([]);
    expect(verdicts(violations(path, (app) => new Stack(app, 'Empty', { env })))).toEqual(['TableGone!']);
  });

  test('a stack that comes back is new', () => {
    const both = (app: App) => [inStack('Shop')(app), inStack('Old', other)(app)];

    expect(violations(synthesized(inStack('Old'), inStack('Shop')), both)).toEqual([]);
    expect(verdicts(violations(synthesized(inStack('Old')), (app) => [inStack('Shop')(app), inStack('Old', other)(app)]))).toEqual(['TableGone!']);
  });

  test('other files are not deployed, and may be broken', () => {
    const path = synthesized(inStack('Shop'));
    writeFileSync(join(path, 'Broken.template.json'), '{');
    writeFileSync(join(path, 'Broken.yaml'), 'Resources:\n\tx');
    writeFileSync(join(path, 'Other.json'), JSON.stringify(other));
    mkdirSync(join(path, 'assembly-Stopped'));
    writeFileSync(join(path, 'assembly-Stopped', 'manifest.json'), 'Synthesis stopped.');

    expect(violations(path, inStack('Shop'))).toEqual([]);
  });

  test('a template that the manifest lists is an error where it is missing, broken, or none', () => {
    const path = synthesized(inStage('Prod'));
    const template = join(path, 'assembly-Prod', readdirSync(join(path, 'assembly-Prod')).find((name) => name.endsWith('.template.json'))!);
    const manifest = join(path, 'assembly-Prod', 'manifest.json');

    writeFileSync(template, '{');
    expect(guard(path)).toThrow(/^\[UnreadableTemplate\] .*ProdShop.*template\.json: /);
    rmSync(template);
    expect(guard(path)).toThrow(/^\[UnreadableTemplate\] .*ProdShop.*template\.json: The file cannot be read \(ENOENT\)/);
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/ProdShop\w+\.template\.json"/g, 'tree.json"'));
    writeFileSync(join(path, 'assembly-Prod', 'tree.json'), '{}');
    expect(guard(path)).toThrow(/^\[UnreadableTemplate\] .*tree\.json: The manifest lists the file/);
    writeFileSync(manifest, 'Synthesis stopped.');
    expect(guard(path)).toThrow(/^\[NoPreviousTemplates\] .*assembly-Prod.manifest\.json: /);
    rmSync(join(path, 'assembly-Prod'), { recursive: true });
    expect(guard(path)).toThrow(/^\[NoPreviousTemplates\] .*assembly-Prod.manifest\.json: /);
  });

  test('assemblies that name one another in a circle are read once', () => {
    const path = synthesized(inStack('Shop'));
    const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as { artifacts: Record<string, unknown> };
    manifest.artifacts.Circle = { type: 'cdk:cloud-assembly', properties: { directoryName: '.' } };
    writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));

    expect(violations(path, inStack('Shop'))).toEqual([]);
  });
});

test('several assemblies in one folder are all read', () => {
  const path = folder();
  cpSync(synthesized(inStack('Old'), inStack('Shop')), join(path, 'one'), { recursive: true });
  cpSync(synthesized(inStack('Billing', other)), join(path, 'two'), { recursive: true });
  const both = (app: App) => [inStack('Shop')(app), inStack('Billing', other)(app)];

  expect(violations(path, both)).toEqual([]);
  expect(verdicts(violations(path, inStack('Shop')))).toEqual(['TableGone!']);
  expect(verdicts(violations(path, inStack('Billing', other)))).toEqual(['TableGone!']);
});

/* Downloaded templates say nothing of account and Region, so that their folders may. */
describe('a downloaded template', () => {
  const named = (region: string, id = 'Shop') => (app: App) => raw(new Stack(app, id, { env: { ...env, region }, stackName: 'shop' }), content);
  const { account } = env;

  test.each<[string, string, string[]]>([
    ['of an unknown account and Region: a warning', 'shop.json', ['StackChanged']],
    ['of an unknown account: a warning', 'eu-west-1/shop.json', ['StackChanged']],
    ['of an unknown Region: a warning', `${account}/shop.json`, ['StackChanged']],
    ['of the same account and Region', `${account}/eu-west-1/shop.json`, []],
    ['in other folders as well', `deployed/eu-west-1/${account}/stacks/shop.json`, []],
    ['of another Region', `${account}/us-east-1/shop.json`, ['StackChanged!']],
    ['of another Region in an unknown account', 'us-east-1/shop.json', ['StackChanged!']],
    ['of another account', '444455556666/eu-west-1/shop.json', ['StackChanged!']],
  ])('%s', (_, file, expected) => {
    const found = violations(folder({ [file]: content }), named('eu-west-1'));

    expect(verdicts(found)).toEqual(expected);
    expect(found.filter(({ severity }) => severity === 'warning' && !/111122223333\/eu-west-1\/shop\.json/.test(String(found[0].fix)))).toEqual([]);
  });

  test('is no warning for a Region-agnostic stack, or without tables', () => {
    expect(violations(folder({ 'Shop.json': content }), (app) => raw(new Stack(app, 'Shop'), content))).toEqual([]);
    expect(violations(folder({ 'Shop.json': { Resources: {} } }), inStack('Shop', {}))).toEqual([]);
  });

  test('of each Region of a stack is compared', () => {
    const regions = ['eu-west-1', 'us-east-1'];
    const path = folder(Object.fromEntries(regions.map((region) => [`${account}/${region}/shop.json`, content])));
    const both = (app: App) => regions.forEach((region) => named(region, `Shop-${region}`)(app));

    expect(violations(path, both)).toEqual([]);
    expect(verdicts(violations(path, named('us-east-1')))).toEqual(['TableGone!']);
    expect(violations(path, named('us-east-1'), { released: [`${account}/eu-west-1/shop/Orders`] })).toEqual([]);
  });
});

test('an assembly of another Region is no downloaded template', () => {
  const path = deployed((app) => raw(new Stack(app, 'One', { env, stackName: 'shop' }), content));

  expect(verdicts(violations(path, (app) => raw(new Stack(app, 'Two', { env: { ...env, region: 'us-east-1' }, stackName: 'shop' }), content)))).toEqual(['TableGone!']);
});
