import { readdirSync, statSync } from 'fs';
import { join } from 'path';
import { installed, PACKAGE, ROOT } from './support/installed';
import { must } from '../../tools/commands';

/* What linters of npm packages say about the tarball. */

const tarball = join(installed.scratch, readdirSync(installed.scratch).find((file) => file.endsWith('.tgz'))!);

test('publint finds nothing', () => {
  const script = `
    import { publint } from 'publint';
    const { messages } = await publint({ pkgDir: process.argv[1], level: 'suggestion', strict: true, pack: false });
    console.log(JSON.stringify(messages));
  `;
  const messages: { readonly code: string }[] = JSON.parse(must(process.execPath, ['--input-type=module', '--eval', script, PACKAGE], { cwd: ROOT }));

  // The suggestion is git+https://..., which npm writes itself, and which jsii would make the dead link `Source` of PyPI.
  expect(messages.filter(({ code }) => code !== 'INVALID_REPOSITORY_VALUE')).toEqual([]);
});

test('arethetypeswrong finds no entry whose types and code differ', () => {
  const cli = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  // The assembly of jsii is data, and has no types.
  const output = must(process.execPath, [cli, tarball, '--format', 'json', '--exclude-entrypoints', '.jsii']);
  const { analysis } = JSON.parse(output);

  expect(Object.keys(analysis.entrypoints)).toEqual(['.', './package.json']);
  expect(analysis.problems).toEqual([]);
});

test('the tarball has at most 700 KB', () => {
  expect(statSync(tarball).size).toBeLessThanOrEqual(700_000);
});
