import { existsSync } from 'fs';
import { DIALECT, dialectIn } from './dialect';
import { commentsIn, docCommentsIn, files, pageText, sentencesIn } from './texts';

/* What users read is in the terms of AWS and CDK: pages, findings, errors, doc comments and examples. */

const SOURCES = files('src', /\.ts$/);
const PAGES = [...['README.md', 'CONTRIBUTING.md'].filter((file) => existsSync(file)), ...files('docs', /\.md$/)];

test.each(SOURCES)('the sentences and the doc comments of %s are plain English', (file) => {
  expect([...sentencesIn(file), ...docCommentsIn(file)].flatMap(dialectIn)).toEqual([]);
});

test.each(PAGES)('%s is plain English', (file) => {
  expect(dialectIn(pageText(file))).toEqual([]);
});

test.each(files('examples', /(?<!\.d)\.ts$/))('the sentences and the comments of %s are plain English', (file) => {
  expect([...sentencesIn(file), ...commentsIn(file)].flatMap(dialectIn)).toEqual([]);
});

describe('the reader of texts', () => {
  test('finds sentences, doc comments and pages in the repository', () => {
    expect(SOURCES.flatMap(sentencesIn).length).toBeGreaterThan(300);
    expect(SOURCES.flatMap(docCommentsIn).length).toBeGreaterThan(300);
    expect(PAGES.length).toBeGreaterThan(5);
  });

  test('reads a sentence that is written over several lines as one', () => {
    const [fix] = sentencesIn('src/rules/key-policy-scope.ts');

    expect(fix.text).toContain('Name the principals in the key policy');
  });
});

describe('the patterns', () => {
  const found = (text: string) => dialectIn({ where: 'page.md:10', text });

  test('name file, line, words and pattern', () => {
    expect(found('One.\nA key that AWS\nowns.')).toEqual([
      String.raw`page.md:11: "key that AWS owns" (\bkeys? that (?:AWS|DynamoDB) (?:owns|manages)\b). Instead: AWS owned key, AWS managed key.`,
    ]);
  });

  test.each([
    'Whoever writes the table', 'It is for nobody.', 'usable through DynamoDB alone', 'the table that is there already', 'what stands beside it',
    'the replica abroad', 'All there is, in one line', 'never taken for compliant', 'why the table may do without', 'what becomes of the table',
    '@default - none asked for', 'a policy of its own', 'It opens to nothing but tables.', 'which is no date', 'It cannot be read without the key.',
    'Take it away.', 'the handler is told', 'behaviour', 'it is analysed',
  ])('find "%s"', (text) => {
    expect(found(text)).not.toEqual([]);
  });

  test.each([
    'a standalone stack', 'There is no key.', 'The key is no longer retained.', 'AWS owned key', 'its own policy', 'only through DynamoDB',
    'The synthesis fails.', 'It takes about 170 ms.', 'cdk synth',
  ])('accept "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('are written once', () => {
    expect(new Set(DIALECT.map(({ pattern }) => pattern)).size).toBe(DIALECT.length);
  });
});
