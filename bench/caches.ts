import { COVERAGE } from './coverage';
import { measured, median } from './measure';
import { TABLES } from './tables';
import { UNBUNDLED } from './unbundled';

/*
 * What each cache saves: processor time and calls with the cache switched off, over those with it. Times are medians of processes that take turns,
 * and vary by some hundredths; calls are the same on every run, but don't tell what a call costs. A cache stays if its figures pay for its lines.
 *
 * `npm run bench:caches` measures all of them, `npm run bench:caches -- answers rules/support/replicas.js:indexed` the named ones; the second form
 * reaches any Map or Set of the compiled modules.
 *
 * A cache is switched off while its module is loaded: its Map or Set is replaced by one that forgets everything. Nothing in src knows about it.
 */

interface Cache {
  /** Compiled module, below lib. */
  readonly file: string;
  /** The variable or field that holds the Map or Set. */
  readonly name: string;
  readonly flows: readonly Flow[];
}

interface Flow {
  readonly name: string;
  /** Script that prepares, and the expression that is measured. */
  readonly prepare: string;
  readonly run: string;
}

const ROUNDS = 5;

const STACK = 'new Stack(app, \'Stack\' + n, { env: { account: \'111122223333\', region: \'eu-west-1\' } })';
const PROPS = '{ partitionKey: { name: \'id\', type: dynamodb.AttributeType.STRING }, dynamoStream: dynamodb.StreamViewType.NEW_IMAGE }';
const MANY = (table: string) => `(app) => { for (let n = 0; n < 4; n++) { const stack = ${STACK}; for (let t = 0; t < 100; t++) { ${table} } } }`;
const SECURE = MANY(`new (unbundled('SecureTable'))(stack, 'Table' + t, ${PROPS});`);
const PLAIN = `(app) => { unbundled('SecureTableDefaults').apply(app); (${MANY(`new dynamodb.TableV2(stack, 'Table' + t, ${PROPS});`)})(app); }`;
/** A policy that isn't the plain deny has to be analyzed. */
const ALLOWING = `
  const denied = deny;
  deny = (actions) => {
    const document = denied(actions);
    document.addStatements(new iam.PolicyStatement({
      principals: [new iam.ArnPrincipal('arn:aws:iam::111122223333:role/reader')], actions: actions.map((name) => name.replace('*', 'GetItem')), resources: ['*'],
    }));
    return document;
  };`;

const WARM = 'validated(unbundled(\'SecureTableChecks\'), build(2));';
const VALIDATE = 'validated(unbundled(\'SecureTableChecks\'), tree)';
const APP = `
  const app = new App({ analyticsReporting: false });
  process.on('exit', () => require('fs').rmSync(app.outdir, { recursive: true, force: true }));`;

const CHECKING: readonly Flow[] = [
  { name: 'checking 200 tables', prepare: `const tree = build(200); ${WARM}`, run: VALIDATE },
  { name: 'checking 2,000 tables', prepare: `const tree = build(2000); ${WARM}`, run: VALIDATE },
  { name: 'checking 2,000 tables that allow a role', prepare: `${ALLOWING} const tree = build(2000); ${WARM}`, run: VALIDATE },
  { name: 'checking 400 SecureTables', prepare: `const tree = synthesized(${SECURE}); ${WARM}`, run: VALIDATE },
];
const SYNTHESIS: readonly Flow[] = [
  { name: 'synthesizing 400 SecureTables', prepare: APP, run: `{ (${SECURE})(app); app.synth(); }` },
  { name: 'synthesizing 400 tables under SecureTableDefaults', prepare: APP, run: `{ (${PLAIN})(app); app.synth(); }` },
];

const CACHES: readonly Cache[] = [
  { file: 'template/tables/table-context.js', name: 'protections', flows: CHECKING },
  { file: 'template/keys.js', name: 'facts', flows: CHECKING },
  { file: 'rules/support/text-memory.js', name: 'answers', flows: CHECKING },
  { file: 'rules/support/policies.js', name: 'ownDenies', flows: CHECKING },
  { file: 'rules/support/replicas.js', name: 'indexed', flows: CHECKING },
  { file: 'rules/support/used-keys.js', name: 'indexed', flows: CHECKING },
  { file: 'policy/once-per-stack.js', name: 'results', flows: SYNTHESIS },
  { file: 'secure-table/references.js', name: 'KEY_ARNS', flows: SYNTHESIS },
];

/** Replaces the caches in the text of their modules. A cache that isn't found is an error: it would seem to save nothing. */
const WITHOUT = (caches: readonly Pick<Cache, 'file' | 'name'>[]) => `
  const off = new Map(${JSON.stringify(caches.map(({ file, name }) => [`${file}:${name}`, { file, name }]))});
  const { prototype } = require('module');
  const compile = prototype._compile;
  prototype._compile = function (code, path) {
    let text = code;
    for (const [cache, { file, name }] of off) {
      if (path === require('path').join(process.cwd(), 'lib', file)) {
        text = text.replace(new RegExp('(\\\\b' + name + ' = new )((?:Weak)?(?:Map|Set))\\\\(\\\\)'), (all, start, kind) => {
          off.delete(cache);
          return start + '(class extends ' + kind + ' { get() {} has() { return false; } set() { return this; } add() { return this; } })()';
        });
      }
    }
    return compile.call(this, text, path);
  };
  process.on('exit', () => {
    if (off.size > 0) { process.exitCode = 1; console.error('There is no cache ' + [...off.keys()].join(', ')); }
  });
`;

const script = ({ prepare }: Flow, without: readonly Cache[], measure: string) =>
  `${WITHOUT(without)} ${TABLES.replace('const deny =', 'let deny =')} ${UNBUNDLED} ${prepare} ${measure}`;

function time(flow: Flow, without: readonly Cache[]): number {
  return measured(script(flow, without, `console.log(processorTime(() => ${flow.run}));`));
}

function calls(flow: Flow, without: readonly Cache[]): number {
  return measured(script(flow, without, `${COVERAGE} console.log(counted(() => ${flow.run}).reduce((sum, { calls }) => sum + calls, 0));`));
}

/** Measures a flow with all caches, without each, and without all of them. */
function compare(flow: Flow, caches: readonly Cache[]): void {
  const variants = [[], ...caches.map((cache) => [cache]), ...(caches.length > 1 ? [caches] : [])];
  const rounds = Array.from({ length: ROUNDS }, () => variants.map((without) => time(flow, without)));
  const counts = variants.map((without) => calls(flow, without));
  console.log(`${flow.name}: ${median(rounds.map(([all]) => all)).toFixed(0)} ms, ${counts[0]} calls`);
  variants.slice(1).forEach((without, index) => {
    const slower = median(rounds.map((times) => times[index + 1] / times[0]));
    const label = without.length === 1 ? `${without[0].name} of ${without[0].file}` : 'all of these';
    console.log(`  ${slower.toFixed(2)}x the time, ${(counts[index + 1] / counts[0]).toFixed(2)}x the calls without ${label}`);
  });
}

function named(given: string): readonly Cache[] {
  const [file, name] = given.includes(':') ? given.split(':') : [undefined, given];
  const found = CACHES.filter((cache) => cache.name === name && (file === undefined || cache.file === file));
  return found.length > 0 || file === undefined ? found : [{ file, name, flows: [...CHECKING, ...SYNTHESIS] }];
}

const given = process.argv.slice(2);
const chosen = given.length === 0 ? CACHES : given.flatMap(named);
if (chosen.length === 0) {
  throw new Error(`The caches are ${CACHES.map(({ file, name }) => `${file}:${name}`).join(', ')}`);
}
for (const flow of [...CHECKING, ...SYNTHESIS]) {
  const caches = chosen.filter(({ flows }) => flows.includes(flow));
  if (caches.length > 0) {
    compare(flow, caches);
  }
}
