import { join } from 'path';
import { violations } from './checks';
import { HOUSE } from './house';
import { compilerOptions, sourceTree } from './source-tree';

const ROOT = join(__dirname, '..', '..');

test('src follows its plan: arrows between wings, circles, sizes, names, CDK', () => {
  const files = sourceTree(join(ROOT, 'src'), compilerOptions(join(ROOT, 'tsconfig.dev.json')));

  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
  expect(violations(files, HOUSE)).toEqual([]);
});
