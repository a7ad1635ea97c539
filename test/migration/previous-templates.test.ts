import { symlinkSync } from 'fs';
import { join } from 'path';
import { App, Stack, Validations } from 'aws-cdk-lib';
import { folder, globalTable, raw, table, verdicts, violations } from './support/guard';
import { MigrationGuard } from '../../src';
import { env } from '../adoption/support/plain-tables';

/* The folder of the previous templates: what is read, and what is an error. */

const template = { Resources: { Orders: { Type: 'AWS::DynamoDB::Table', DeletionPolicy: 'Retain' } } };
const json = JSON.stringify(template);
const yaml = 'Resources:\n  Orders:\n    Type: AWS::DynamoDB::Table\n';
const after = (app: App) => raw(new Stack(app, 'Shop', { env }), { Resources: { Orders: globalTable(['eu-west-1']) } });
const guard = (previous: string) => () => new MigrationGuard({ previous });

describe('[F4] is compared', () => {
  test.each<[string, string, unknown]>([
    ['a template', 'Shop.json', template],
    ['the whole answer of get-template', 'Shop.json', { TemplateBody: template, StagesAvailable: ['Original'] }],
    ['the answer for a template that was deployed as text', 'Shop.json', JSON.stringify(json)],
    ['the whole answer for such a template', 'Shop.json', { TemplateBody: json }],
    ['a file of PowerShell', 'Shop.json', Buffer.concat([Buffer.from([0xFF, 0xFE]), Buffer.from(json, 'utf16le')])],
    ['a file with a byte order mark', 'Shop.json', `\uFEFF${json}`],
    ['JSON with another extension', 'Shop.template', template],
    ['JSON in a YAML file', 'Shop.yaml', json],
    ['an extension in capitals', 'Shop.JSON', json],
  ])('%s', (_, file, content) => {
    expect(verdicts(violations(folder({ [file]: content }), after))).toEqual(['TableTypeChanged!']);
  });
});

describe('[F4] is an error that names code, path and remedy', () => {
  const error = (code: string, path: string) => new RegExp(`^\\[${code}\\] ${path.replace(/\W/g, '\\$&')}: .+\\. [A-Z].+\\.$`);

  test.each<[string, string, unknown, string]>([
    ['a YAML template', 'Shop.yaml', yaml, 'YamlTemplate'],
    ['a YAML template with a short extension', 'sub/Shop.yml', yaml, 'YamlTemplate'],
    ['a YAML template with CDK\'s extension', 'Shop.template', `AWSTemplateFormatVersion: '2010-09-09'\n${yaml}`, 'YamlTemplate'],
    ['YAML in a JSON file', 'Shop.json', yaml, 'YamlTemplate'],
    ['the answer for a template that was deployed as YAML', 'Shop.json', { TemplateBody: yaml }, 'YamlTemplate'],
    ['the text of such a template', 'Shop.json', JSON.stringify(yaml), 'YamlTemplate'],
    ['a template with comments', 'Shop.json', `// mine\n${JSON.stringify(template, undefined, 1)}`, 'YamlTemplate'],
    ['a tsconfig with comments', 'tsconfig.json', '{ /* strict */ "compilerOptions": {} }', 'UnreadableTemplate'],
    ['an empty file', 'Shop.json', '', 'UnreadableTemplate'],
    ['a template that is cut off', 'Shop.json', '{"Outputs": {', 'UnreadableTemplate'],
    ['a template that is nested too deeply', 'Shop.json', `{"Resources": {"A": ${'['.repeat(5000)}${']'.repeat(5000)}}}`, 'UnreadableTemplate'],
    ['the manifest of a stopped synthesis', 'manifest.json', 'Synthesis stopped.', 'NoPreviousTemplates'],
  ])('%s', (_, file, content, code) => {
    const path = folder({ 'Other.json': template, [file]: content });

    expect(guard(path)).toThrow(error(code, join(path, file)));
  });

  test('a missing folder, a file in its place, and a folder without templates', () => {
    const path = folder({ 'notes.json': '{}' });

    expect(guard(join(path, 'nowhere'))).toThrow(error('NoPreviousTemplates', join(path, 'nowhere')));
    expect(guard(join(path, 'notes.json'))).toThrow(error('NoPreviousTemplates', join(path, 'notes.json')));
    expect(guard(path)).toThrow(error('NoPreviousTemplates', path));
  });
});

test('[F4] what is no template is ignored', () => {
  const path = folder({
    'Shop.json': template,
    'notes.json': '[]',
    'null.json': 'null',
    'text.json': '"text"',
    'resources.json': { Resources: ['a'] },
    'compose.yaml': 'services: {}\n',
    'node_modules/a/tsconfig.json': '{ /* comment */ }',
    'asset.1/tsconfig.json': '{ /* comment */ }',
    'asset.2.json': '{ /* comment */ }',
    'broken.assets.json': '{',
  });
  symlinkSync(join(path, 'nowhere'), join(path, 'link.json'));

  expect(verdicts(violations(path, after))).toEqual(['TableTypeChanged!']);
});

test('the output folder of a synthesis that the guard stopped is refused, as its templates are not deployed', () => {
  const outdir = folder();
  const synth = (resource: object, previous?: string) => {
    const app = new App({ outdir, analyticsReporting: false });
    raw(new Stack(app, 'Shop', { env }), { Resources: { Orders: resource } });
    if (previous !== undefined) {
      Validations.of(app).addPlugins(new MigrationGuard({ previous }));
    }
    app.synth();
  };
  synth(table());
  synth(table({ BillingMode: 'PAY_PER_REQUEST' }), outdir);

  expect(() => synth(globalTable(['eu-west-1']), outdir)).toThrow(/TableTypeChanged/);
  expect(guard(outdir)).toThrow(/^\[NotDeployed\] .*validation-report\.json: /);
});
