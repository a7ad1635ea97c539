import { createHash } from 'crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { lacking, must } from '../commands';
import { pacmak, ROOT } from './pacmak';
import type { Prepared } from '../../test/consumers/support/prepared';

const APP = join(ROOT, 'test/consumers/go');
const CACHE = join(ROOT, 'node_modules/.cache/consumers-go');
/** What the library is made of, as the twin has it installed; apart, since jsii-pacmak finds no order for all of it at once. */
const DEPENDENCIES = [
  ['@aws-cdk/asset-awscli-v1', '@aws-cdk/asset-node-proxy-agent-v6', '@aws-cdk/cloud-assembly-schema'],
  ['aws-cdk-lib', 'cdk-nag', 'constructs'],
];

/** The app, built over bindings that are generated: the module proxy has not got those of the dependencies in these versions. */
export function go(scratch: string): Prepared {
  const missing = lacking([['go', 'version']]);
  if (missing !== undefined) {
    return { missing: `no ${missing} on this machine` };
  }
  const library = pacmak({ target: 'go', outdir: join(scratch, 'dist'), codeOnly: true });
  const modfile = join(scratch, 'go.mod');
  copyFileSync(join(APP, 'go.mod'), modfile);
  copyFileSync(join(APP, 'go.sum'), join(scratch, 'go.sum'));
  const replaced = [...modulesIn(dependencies()), ...modulesIn(library)].map(([name, path]) => `-replace=${name}=${path}`);
  must('go', ['mod', 'edit', ...replaced, modfile]);
  const binary = join(scratch, 'consumer');
  must('go', ['build', `-modfile=${modfile}`, '-o', binary, '.'], { cwd: APP });
  return { command: binary };
}

/** Bindings of aws-cdk-lib take minutes and 260 MB: they are kept until the versions change. */
function dependencies(): string {
  const groups = DEPENDENCIES.map((names) => names.map((name) => join(ROOT, 'node_modules', name)));
  const versions = groups.flat().map((path) => readFileSync(join(path, 'package.json'), 'utf8')).map((text) => JSON.parse(text).version);
  const wanted = createHash('sha256').update(JSON.stringify([DEPENDENCIES, versions])).digest('hex');
  const stamp = join(CACHE, 'versions.sha256');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    rmSync(CACHE, { recursive: true, force: true });
    groups.forEach((packages) => pacmak({ target: 'go', outdir: CACHE, codeOnly: true, packages }));
    writeFileSync(stamp, wanted);
  }
  return join(CACHE, 'go');
}

function modulesIn(directory: string): [name: string, path: string][] {
  return readdirSync(directory).map((folder) => {
    const path = join(directory, folder);
    return [/^module (\S+)/m.exec(readFileSync(join(path, 'go.mod'), 'utf8'))![1], path];
  });
}
