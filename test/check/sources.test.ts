import { memoryIo } from './memory-io';
import { emptyFolder, runWith } from './run';
import { INSECURE_TABLE } from './support';
import { readSources } from '../../src/check/sources';

/** What a terminal shows while many templates are read, each of them for some time. */
function progressOf(isTerminal: boolean, milliseconds: number): readonly string[] {
  const folder = emptyFolder();
  runWith(Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`t${index}.yaml`, INSECURE_TABLE])), ['.'], { folder });
  const written: string[] = [];
  const io = memoryIo({ isTerminal, stderr: (text) => written.push(text) });
  let now = Date.now();
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => (now += milliseconds));
  readSources([folder], {}, io);
  clock.mockRestore();
  return written;
}

test('a long run shows its progress on a terminal, and removes it', () => {
  const written = progressOf(true, 200);

  expect(written.join('')).toMatch(/Reading [3-8] of 8: ./);
  expect(written.at(-1)).toBe('\r\u001B[K');
});

test('no progress in a short run, nor without a terminal', () => {
  expect(progressOf(true, 10)).toEqual([]);
  expect(progressOf(false, 200)).toEqual([]);
});

test('templates are one group, each assembly is another', () => {
  const folder = emptyFolder();
  const manifest = '{"version": "1", "artifacts": {}}';
  runWith({ 'a.yaml': INSECURE_TABLE, 'b.yaml': INSECURE_TABLE, 'x/manifest.json': manifest, 'y/manifest.json': manifest }, ['.'], { folder });

  expect(readSources([folder], {}, memoryIo()).groups.map(({ templates }) => templates.length)).toEqual([0, 0, 2]);
});
