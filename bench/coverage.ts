/**
 * Script that defines `counted(run)`: the functions of the library that `run` calls, and how often, by V8's precise coverage.
 *
 * The top level of a module is no such function, and what ran before `counted` doesn't count.
 */
export const COVERAGE = `
  const { readFileSync, realpathSync } = require('fs');
  const { Session } = require('inspector');
  const { join } = require('path');
  const { pathToFileURL } = require('url');
  const LIB = pathToFileURL(join(realpathSync('.'), 'lib')).href + '/';
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const taken = () => {
    let scripts;
    session.post('Profiler.takePreciseCoverage', (error, { result }) => { scripts = result.filter(({ url }) => url.startsWith(LIB)); });
    return scripts;
  };
  const counted = (run) => {
    taken();
    run();
    return taken().flatMap(({ url, functions }) => {
      const { length } = readFileSync(new URL(url), 'utf8');
      return functions
        .filter(({ ranges: [{ startOffset, endOffset, count }] }) => count > 0 && !(startOffset === 0 && endOffset >= length))
        .map(({ functionName, ranges: [{ count }] }) => ({ file: url.slice(LIB.length), functionName, calls: count }));
    });
  };
`;
