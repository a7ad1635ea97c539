import { ownership } from '../../projenrc/constants';
import { anchors, brokenLink, links } from '../../tools/docs/links';
import { pages } from '../../tools/docs/pages';

const REPOSITORY = ownership.repositoryUrl.replace('.git', '');

test('every link within the repository leads to a file and a heading that exist', () => {
  const all = pages().flatMap(links);

  expect(all.length).toBeGreaterThan(50);
  expect(all.flatMap((link) => brokenLink(link) ?? [])).toEqual([]);
});

test.each([
  ['a file that does not exist', 'docs/a.md', 'gone.md', /docs\/gone\.md does not exist/],
  ['a heading that does not exist', 'docs/a.md', 'rules.md#gone', /docs\/rules\.md has no heading #gone/],
  ['an absolute link to a file that does not exist', 'README.md', `${REPOSITORY}/blob/main/docs/gone.md`, /docs\/gone\.md does not exist/],
  ['a picture that does not exist', 'README.md', `${REPOSITORY.replace('github.com', 'raw.githubusercontent.com')}/main/gone.svg`, /gone\.svg does not exist/],
  ['a relative link in the README', 'README.md', 'docs/rules.md', /is relative/],
])('%s is reported', (_, page, target, fault) => {
  expect(brokenLink({ page, line: 3, target })).toMatch(fault);
});

test.each([
  ['docs/a.md', 'rules.md#tlsonly'],
  ['README.md', `${REPOSITORY}/blob/main/docs/rules.md#tlsonly`],
  ['README.md', 'https://docs.aws.amazon.com/'],
])('in %s the link %s is accepted', (page, target) => {
  expect(brokenLink({ page, line: 3, target })).toBeUndefined();
});

test('links in code are no links, and pictures and references are', () => {
  const text = '`[a](b)` [c](d) ![e](f "title")\n[g]: h\n```md\n[i](j)\n```\n';

  expect(links({ path: 'page.md', text }).map(({ line, target }) => [line, target])).toEqual([[1, 'd'], [1, 'f'], [2, 'h']]);
});

test('anchors are those of GitHub', () => {
  const text = '# From `TableV2` to SecureTable\n## Keys, and [rules](r.md)\n## Keys, and rules\n```sh\n# no heading\n```\n';

  expect([...anchors({ path: 'page.md', text })]).toEqual(['from-tablev2-to-securetable', 'keys-and-rules', 'keys-and-rules-1']);
});
