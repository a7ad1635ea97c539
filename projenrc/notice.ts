import { readFileSync } from 'fs';
import { join } from 'path';
import { INLINED } from '../tools/bundle/inlined';

/** The licenses of the packages whose code is part of the bundles, as lines of text. */
export function notice(): string[] {
  return INLINED.flatMap((name) => {
    const directory = join(__dirname, '../node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as Record<string, string>;
    const text = readFileSync(join(directory, 'LICENSE'), 'utf8').trimEnd();
    return [`This package contains code of ${name} ${version} (${license}), https://www.npmjs.com/package/${name}:`, '', ...text.split('\n'), ''];
  });
}
