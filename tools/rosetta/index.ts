import { mkdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { fixture } from './fixture';
import { must } from '../commands';
import { ROOT } from '../consumers/pacmak';

/* Compiles the examples of the README and of doc comments, and translates them: the packages for other languages show the translations. */

interface Assembly {
  readonly name: string;
  readonly types: Readonly<Record<string, { readonly name: string }>>;
}

const assembly: Assembly = JSON.parse(readFileSync(join(ROOT, '.jsii'), 'utf8'));
mkdirSync(join(ROOT, 'rosetta'), { recursive: true });
writeFileSync(join(ROOT, 'rosetta/default.ts-fixture'), fixture(Object.values(assembly.types).map(({ name }) => name), assembly.name));

must(process.execPath, [join(ROOT, 'node_modules/jsii-rosetta/bin/jsii-rosetta'), 'extract', '--compress-tablet', ROOT], { cwd: ROOT });
