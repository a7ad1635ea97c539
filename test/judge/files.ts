import { writeFileSync } from 'fs';
import { join } from 'path';
import { NESTED_FILES } from './generator/nested';

/** Writes the templates that nested stacks deploy, and the manifest that tells an assembly's reader what their URLs lead to. */
export function writeNestedTemplates(directory: string): void {
  const names = Object.keys(NESTED_FILES);
  names.forEach((name) => writeFileSync(join(directory, name), JSON.stringify(NESTED_FILES[name])));
  const files = names.map((name) => [name, { source: { path: name, packaging: 'file' }, destinations: { current: { bucketName: 'templates', objectKey: name } } }]);
  writeFileSync(join(directory, 'nested.assets.json'), JSON.stringify({ version: '48.0.0', files: Object.fromEntries(files) as object }));
}
