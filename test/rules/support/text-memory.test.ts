import { TextMemory } from '../../../src/rules/support/text-memory';

function asked(...texts: readonly string[]): readonly number[] {
  let analyzes = 0;
  const memory = new TextMemory<number>();
  return texts.map((text) => memory.ask(text, () => analyzes++));
}

test('a text is analyzed once', () => {
  expect(asked('a', 'b', 'a', 'b')).toEqual([0, 1, 0, 1]);
});

test('a thousand texts are remembered, and no more', () => {
  const texts = Array.from({ length: 1000 }, (_, index) => `text ${index}`);

  expect(asked(...texts, 'text 0').at(-1)).toBe(0);
  expect(asked(...texts, 'one more', 'text 0').at(-1)).toBe(1001);
});
