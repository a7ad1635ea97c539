import fs from 'fs';
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
/** A folder of downloaded templates of the account and the Region of the stack. */
const downloaded = (files: Record<string, unknown>) =>
  folder(Object.fromEntries(Object.entries(files).map(([file, content]) => [join(env.account, env.region, file), content])));

describe('is compared', () => {
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
    ['a YAML template', 'Shop.yaml', yaml],
    ['a YAML template with a short extension', 'sub/Shop.yml', yaml],
    ['a YAML template with CDK\'s extension', 'Shop.template', `AWSTemplateFormatVersion: '2010-09-09'\n${yaml}`],
    ['a YAML template that is indented', 'Shop.yaml', yaml.replace(/^/gm, '  ')],
    ['a YAML template with short forms and comments', 'Shop.yaml', `# mine\n${yaml}    Properties:\n      TableName: !Sub '\${AWS::Region}-orders'\n`],
    ['YAML in a JSON file', 'Shop.json', yaml],
    ['the answer for a template that was deployed as YAML', 'Shop.json', { TemplateBody: yaml }],
    ['the text of such a template', 'Shop.json', JSON.stringify(yaml)],
  ])('%s', (_, file, content) => {
    expect(verdicts(violations(downloaded({ [file]: content }), after))).toEqual(['TableTypeChanged!']);
  });

  test('a YAML template, by what its values mean', () => {
    const named = (TableName: unknown) => (app: App) =>
      raw(new Stack(app, 'Shop', { env }), { Resources: { Orders: table({ TableName, BillingMode: 'PROVISIONED' }) } });
    const path = downloaded({
      'Shop.yaml': [
        'Resources:', '  Orders:', '    Type: AWS::DynamoDB::Table', '    DeletionPolicy: Retain', '    Properties:', '      TableName: !Sub "${AWS::Region}-orders"',
        '      KeySchema: [{ AttributeName: id, KeyType: HASH }]', '      AttributeDefinitions:', '        - { AttributeName: id, AttributeType: S }',
      ].join('\n'),
    });

    expect(violations(path, named('eu-west-1-orders'))).toEqual([]);
    expect(verdicts(violations(path, named('orders')))).toEqual(['TableReplaced!']);
  });
});

describe('is an error that names code, path and remedy', () => {
  const error = (code: string, path: string) => new RegExp(`^\\[${code}\\] ${path.replace(/\W/g, '\\$&')}: .+\\. [A-Z].+\\.$`);

  test.each<[string, string, unknown, string]>([
    ['a YAML template with a fault', 'Shop.yaml', `${yaml}\tx: 1\n`, 'YamlTemplate'],
    ['a YAML template with a fault, and other keys first', 'Shop.yml', `Outputs: {}\n${yaml}${yaml}`, 'YamlTemplate'],
    ['the answer for such a template', 'Shop.json', { TemplateBody: `${yaml}\tx: 1\n` }, 'YamlTemplate'],
    ['a template on one line with a comment', 'Shop.template', `{ /* mine */ "Resources": ${JSON.stringify(template.Resources)} }`, 'YamlTemplate'],
    ['a template with comments', 'Shop.json', `// mine\n${JSON.stringify(template, undefined, 1)}`, 'YamlTemplate'],
    ['a tsconfig with comments', 'tsconfig.json', '{ /* strict */ "compilerOptions": {} }', 'UnreadableTemplate'],
    ['an empty file', 'Shop.json', '', 'UnreadableTemplate'],
    ['a file of white space', 'Shop.json', ' \n', 'UnreadableTemplate'],
    ['a sentence', 'Shop.json', 'An error occurred (ValidationError)', 'UnreadableTemplate'],
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

test('a file that cannot be read is an error that names code, path and remedy', () => {
  const path = folder({ 'Shop.json': template });
  const read = jest.spyOn(fs, 'readFileSync').mockImplementation(() => {
    throw Object.assign(new Error('no'), { code: 'EACCES' });
  });
  try {
    expect(guard(path)).toThrow(/^\[UnreadableTemplate\] .*Shop\.json: The file cannot be read \(EACCES\)\. Make the file readable/);
  } finally {
    read.mockRestore();
  }
});

test('what is no template is ignored', () => {
  const path = downloaded({
    'Shop.json': template,
    'notes.json': '[]',
    'null.json': 'null',
    'text.json': '"text"',
    'resources.json': { Resources: ['a'] },
    'compose.yaml': 'services: {}\n',
    'empty.yaml': '',
    'manifest.yaml': 'spec:\n  Resources:\n    limits: {}\n',
    'prose.yml': 'Resources are listed elsewhere',
    'node_modules/a/tsconfig.json': '{ /* comment */ }',
    'asset.1/tsconfig.json': '{ /* comment */ }',
    'asset.2.json': '{ /* comment */ }',
    'broken.assets.json': '{',
  });
  fs.symlinkSync(join(path, 'nowhere'), join(path, 'link.json'));

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

test.each<[string, unknown]>([
  ['artifacts that are none', { artifacts: { a: null, b: 'text', c: { type: 'aws:cloudformation:stack' }, d: { type: 'aws:cloudformation:stack', properties: { templateFile: 1 } } } }],
  ['no artifacts', {}],
  ['a list', []],
])('a manifest with %s, and other files of an assembly that are none, are no obstacle', (_, manifest) => {
  const path = downloaded({
    'Shop.json': template,
    'manifest.json': manifest,
    'a.assets.json': { files: { a: null, b: { source: { path: 'x' } }, c: { source: { path: 'x' }, destinations: { d: { objectKey: 1 } } } } },
    'b.assets.json': 'text',
    'validation-report.json': { pluginReports: 'none' },
    'tree.json': { tree: {} },
  });

  expect(verdicts(violations(path, after))).toEqual(['TableTypeChanged!']);
});

test('a template that belongs to no stack of the tree is compared by its path', () => {
  const app = new App({ analyticsReporting: false });
  const { directory } = app.synth();
  const templatePath = join(directory, 'Extra.template.json');
  fs.writeFileSync(templatePath, '{}');
  const { violations: found } = new MigrationGuard({ previous: folder({ 'Extra.template.json': template }) }).validate({
    appConstruct: app, templatePaths: [templatePath], stackTemplates: [{ stackConstructPath: 'Extra', templatePath, accountId: undefined, region: undefined }],
  });

  expect(verdicts(found)).toEqual(['TableGone!']);
});
