import { finding, HOSTILE_RESULT, RESULT } from './sample';
import { renderHtml } from '../../../src/check/formats/html';

/** The text that the page shows, without its head. */
function textOf(html: string): string {
  return html.slice(html.indexOf('<main')).replace(/<script>[^]*<\/script>/, '').replace(/<[^>]*>/g, ' ').replace(/&#(\d+);/g, (_, code: string) =>
    String.fromCharCode(Number(code))).replace(/\s+/g, ' ');
}

test('the page shows the counts, each open finding with its fix and places, and why others do not count', () => {
  const text = textOf(renderHtml(RESULT));

  expect(text).toContain('Errors 1 ✗ to fix');
  expect(text).toContain('✗ Error SecureTable-CustomerManagedKey The table is encrypted with the AWS owned key. Fix. Specify a customer managed key.');
  expect(text).toContain('AWS::DynamoDB::Table Orders templates/shop.yaml:7:5');
  expect(text).toContain('Exempt A legacy client without TLS 2027-06-30');
  expect(text).toContain('In the baseline');
});

test('a mistake in many places is one card with all its places', () => {
  const findings = ['Orders', 'Carts', 'Stock'].map((logicalId) => finding({ logicalId }));
  const html = renderHtml({ ...RESULT, findings });

  expect(html.match(/<article/g)).toHaveLength(1);
  expect(textOf(html)).toMatch(/3 places.* Orders .* Carts .* Stock /);
});

test('errors come before warnings, and warnings before values that are not known', () => {
  expect([...renderHtml(RESULT).matchAll(/data-level="(\w+)"/g)].map(([, level]) => level)).toEqual(['error', 'warning', 'unverifiable']);
});

test('exemptions that end within 30 days are in front and say so', () => {
  jest.useFakeTimers({ now: Date.parse('2026-11-28T12:00:00Z'), doNotFake: ['performance'] });
  const untils = [undefined, '2027-06-30', '2026-12-28', '2026-12-29', '2026-11-28'];
  const findings = untils.map((until) => finding({ suppressed: { kind: 'exempt', reason: 'r', until } }));

  const cells = [...renderHtml({ ...RESULT, findings }).matchAll(/<td>r<\/td><td>([^]*?)<\/td>/g)].map(([, cell]) => textOf(`<main>${cell}`).trim());
  jest.useRealTimers();

  expect(cells).toEqual(['2026-11-28 ⚠ ends today', '2026-12-28 ⚠ ends in 30 days', '2026-12-29', '2027-06-30', 'None']);
});

test('text of a template is text on the page', () => {
  const html = renderHtml(HOSTILE_RESULT);

  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html.match(/<\/style/g)).toHaveLength(1);
  expect(html).not.toContain('\u202E');
  expect(textOf(html)).toContain('<script>alert("1")</script>&amp;\' ]]> -->');
});

test('the page loads nothing, and only its own script and style run', () => {
  const html = renderHtml(RESULT);

  expect(html).toMatch(/http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-[^ ]+&#39;; script-src &#39;sha256-/);
  expect(html).not.toMatch(/\ssrc=|<link|@import|url\(|\sstyle=|\son\w+=/);
});
