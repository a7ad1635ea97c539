import { COVERAGE } from './coverage';
import { measured, print } from './measure';
import type { Result } from './measure';
import { TABLES } from './tables';
import { UNBUNDLED } from './unbundled';

/*
 * How many files a reader has to open to follow one flow through the library. A file is touched when one of its functions runs. All files are loaded
 * before the count: what runs when a module is loaded doesn't count. By this definition the flows touched 108 and 32 files before there were limits,
 * and 70 and 24 with sixteen rules, before conditions were evaluated as cases, adoption said what it cuts off, and misspelt properties were refused.
 */
const SCRIPT = `${TABLES} ${COVERAGE} ${UNBUNDLED}
  const touched = (run) => new Set(counted(run).map(({ file }) => file)).size;
`;
const STACK = '\'Stack\', { env: { account: \'111122223333\', region: \'eu-west-1\' } }';
const PROPS = '{ partitionKey: { name: \'id\', type: dynamodb.AttributeType.STRING }, dynamoStream: dynamodb.StreamViewType.NEW_IMAGE }';

/** From the template of one SecureTable, on disk, to the findings of SecureTableChecks. */
function judging(): number {
  return measured(`${SCRIPT}
    const tree = synthesized((app) => { new (unbundled('SecureTable'))(new Stack(app, ${STACK}), 'Table', ${PROPS}); });
    console.log(touched(() => validated(unbundled('SecureTableChecks'), tree)));`);
}

/** The synthesis of one table that SecureTableDefaults makes secure. */
function adopting(): number {
  return measured(`${SCRIPT}
    const app = new App({ analyticsReporting: false });
    unbundled('SecureTableDefaults').apply(app);
    new dynamodb.TableV2(new Stack(app, ${STACK}), 'Table', ${PROPS});
    console.log(touched(() => app.synth()));
    require('fs').rmSync(app.outdir, { recursive: true, force: true });`);
}

export function filesTouched(): readonly Result[] {
  return [
    { name: 'files touched from the template of a SecureTable to its findings', figure: judging(), limit: 106, unit: 'files' },
    { name: 'files touched by the synthesis of a table under SecureTableDefaults', figure: adopting(), limit: 38, unit: 'files' },
  ];
}

if (require.main === module) {
  process.exitCode = filesTouched().map(print).every(Boolean) ? 0 : 1;
}
