import { chmodSync, readFileSync } from 'fs';
import { join } from 'path';
import { build } from 'esbuild';
import { INLINED } from './inlined';
import { ownership } from '../../projenrc/constants';

/** The command line in one file, without dependencies: for `bin`, the GitHub Action, pre-commit and the CloudFormation hook. */
export const COMMAND_LINE = 'action/cdk-secure-table.js';

/** As a module the file has the handler of the hook. Each part is loaded when it is used. */
const ENTRY = `
exports.handler = (event, context) => require('./check/hook/handler.js').handler(event, context);
if (require.main === module) {
  require('./check/cli.js').main(process.argv.slice(2), require('./check/io.js').processIo()).then((code) => { process.exitCode = code; });
}
`;

/** Packages that the command line must not load: users do not have them, or they take too long. */
const FOREIGN = ['aws-cdk-lib', 'constructs', 'cdk-nag'];

/** Writes the command line from what jsii has compiled into lib. The file is committed, so it has no paths of this machine. */
export async function writeCommandLine(root: string): Promise<void> {
  const outfile = join(root, COMMAND_LINE);
  const { metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: ENTRY, resolveDir: join(root, 'lib'), sourcefile: 'lib/command-line.js', loader: 'js' },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    preserveSymlinks: true,
    minify: true,
    lineLimit: 120,
    legalComments: 'none',
    banner: { js: `#!/usr/bin/env node\n// Written by the build from src/check. ${licenses(root)}` },
    external: FOREIGN,
    metafile: true,
    logLevel: 'warning',
  });
  const packages = new Set(Object.keys(metafile.inputs).flatMap((file) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []));
  const unnamed = [...packages].filter((name) => !INLINED.includes(name));
  if (unnamed.length > 0) {
    throw new Error(`${COMMAND_LINE} contains code of ${unnamed.join(', ')}: add it to tools/bundle/inlined.ts, so that NOTICE has its license`);
  }
  const loaded = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)).filter((path) => FOREIGN.includes(path));
  if (loaded.length > 0) {
    throw new Error(`${COMMAND_LINE} loads ${[...new Set(loaded)].join(', ')}, which users of the command line do not have`);
  }
  chmodSync(outfile, 0o755);
}

/** Names the packages whose code is in the file, and the page with their licenses. */
function licenses(root: string): string {
  const names = INLINED.map((name) => {
    const { version, license } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as Record<string, string>;
    return `${name} ${version} (${license})`;
  });
  return `It contains code of ${names.join(' and ')}: ${ownership.repositoryUrl.replace(/\.git$/, '')}/blob/main/NOTICE`;
}
