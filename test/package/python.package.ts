import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { installed, publicTypes, runJson } from './support/installed';

/* The wheel: Python loads the packed JavaScript through jsii. */

test('Python imports every class and enum', () => {
  const { interpreter, path } = installed.python;
  const asked = JSON.stringify(publicTypes().map(({ name, parameters }) => ({ name, parameters })));
  const found = runJson(interpreter, [join(__dirname, 'python/names.py')], { PYTHONPATH: path, PYTHONDONTWRITEBYTECODE: '1' }, asked);

  expect(found).toEqual(publicTypes().map(({ name, fqn, members = null }) => ({ name, fqn, members, missing: false })));
});

test('the README shows Python', () => {
  const directory = readdirSync(installed.python.path).find((file) => file.endsWith('.dist-info'))!;
  const metadata = readFileSync(join(installed.python.path, directory, 'METADATA'), 'utf8');
  const languages = [...metadata.matchAll(/^```(\w+)/gm)].map(([, language]) => language);

  expect(languages).toContain('python');
  expect(languages).not.toContain('ts');
  expect(metadata).not.toContain('non-compiling source');
  expect(metadata).toMatch(/SecureTable\((self|stack), "Orders"/);
});

test('doc comments show Python', () => {
  const module = readFileSync(join(installed.python.path, 'cdk_secure_table/__init__.py'), 'utf8');

  expect(module).toContain('EphemeralTables.apply(test)');
  expect(module).not.toContain('const test = new Stage');
});
