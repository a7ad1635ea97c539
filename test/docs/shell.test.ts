import { readFileSync } from 'fs';
import { join } from 'path';
import { COMMANDS, runOf } from '../../tools/docs/commands';
import { pages, ROOT } from '../../tools/docs/pages';
import { shellCommands } from '../../tools/docs/shell';

const CI = readFileSync(join(ROOT, '.ci/run'), 'utf8');
const SHOWN = pages().flatMap(shellCommands);

test('every command of the pages is in the list of commands that are run, or has the reason why not', () => {
  expect(SHOWN.length).toBeGreaterThan(4);
  expect(SHOWN.filter(({ command }) => runOf(command) === undefined)).toEqual([]);
});

test('the list has no command that no page shows', () => {
  const runs = SHOWN.map(({ command }) => runOf(command));

  expect(COMMANDS.filter((run) => !runs.includes(run))).toEqual([]);
});

test.each(COMMANDS.filter(({ by }) => by === 'ci'))('CI runs $where', ({ where }) => {
  expect(CI).toContain(where);
});

test('comments and prompts are no commands, and a backslash continues one', () => {
  const text = '```sh\n# first\n$ npx cdk synth   # second\naws kms \\\n  list-keys\n```\n```ts\nnpm\n```\n';

  expect(shellCommands({ path: 'page.md', text }).map(({ line, command }) => [line, command])).toEqual([
    [3, 'npx cdk synth'],
    [5, 'aws kms list-keys'],
  ]);
});
