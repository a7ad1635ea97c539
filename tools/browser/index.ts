import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { pathToFileURL } from 'url';
import { launch } from 'puppeteer-core';
import type { Browser, Page as BrowserPage } from 'puppeteer-core';
import { CLOSED_IN_PRINT, CUT_OFF_IN_PRINT, FOCUSED, listState, options, SERIOUS_VIOLATIONS, WIDTH } from './in-page';
import type { ListState, Option } from './in-page';
import { HOSTILE, pages } from './pages';
import type { Page } from './pages';

/* The pages in a browser: what they show, whether their filters work, whether they print, and whether they load anything. */

const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  .find((path) => path !== undefined && existsSync(path));

/** Each check returns what is wrong. */
type Check = (page: BrowserPage, shown: Page) => Promise<readonly string[]>;

const CHECKS: Readonly<Record<string, Check>> = {
  'shows every row': async (page, { tables, list }) => {
    const { rows, status } = await state(page, list);
    const expected = list === 'finding-list' ? rows : tables;
    return rows === 0 || rows !== expected || status !== `${rows.toLocaleString('en-US')} of ${rows.toLocaleString('en-US')} shown`
      ? [`${rows} rows, and the status is "${status}"`] : [];
  },
  'filters by text, and clears the filter': async (page, { list }) => {
    const form = `form[data-list="${list}"]`;
    const before = await state(page, list);
    await page.type(`${form} [name=text]`, 'no such text');
    const none = await state(page, list);
    await page.click(`${form} [type=reset]`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const after = await state(page, list);
    return none.shown === 0 && after.shown === before.rows ? [] : [`${none.shown} rows fit no text, and ${after.shown} of ${before.rows} are back`];
  },
  'filters by each option': async (page, { list }) => {
    const choices = await page.evaluate(options(list)) as readonly Option[];
    const wrong: string[] = [];
    for (const { name, value, rows } of choices) {
      const select = `form[data-list="${list}"] [name="${name}"]`;
      await page.select(select, value);
      const { shown } = await state(page, list);
      if (shown === 0 || shown !== rows) {
        wrong.push(`${name} ${value} shows ${shown} of ${rows} rows`);
      }
      await page.select(select, '');
    }
    return choices.length === 0 ? ['there are no options'] : wrong;
  },
  'shows hostile text as text': async (page) => {
    const text = await page.evaluate('document.body.textContent') as string;
    const title = await page.title();
    return [...text.includes(HOSTILE) ? [] : ['the text is missing'], ...title === 'run' ? ['the text ran as a script'] : []];
  },
  'is printed to PDF': async (page) => {
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, timeout: 120_000 }));
    return pdf.subarray(0, 5).toString() === '%PDF-' && pdf.length > 10_000 ? [] : [`the PDF has ${pdf.length} bytes`];
  },
  'opens details for printing': async (page) => {
    const closed = await page.evaluate(CLOSED_IN_PRINT) as number;
    return closed === 0 ? [] : [`${closed} details stay closed`];
  },
  'prints whole tables': async (page) => {
    await page.emulateMediaType('print');
    const cutOff = await page.evaluate(CUT_OFF_IN_PRINT) as number;
    await page.emulateMediaType('screen');
    return cutOff === 0 ? [] : [`${cutOff} tables are cut off`];
  },
  'does not scroll sideways in a narrow window': async (page) => {
    const before = page.viewport();
    await page.setViewport({ width: NARROW, height: 800 });
    const width = await page.evaluate(WIDTH) as number;
    await page.setViewport(before);
    return width <= NARROW ? [] : [`the page is ${width} pixels wide in a window of ${NARROW}`];
  },
  'is used by keyboard': async (page) => {
    await page.reload();
    const stops: string[] = [];
    while (stops.length < 40) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(FOCUSED) as string);
    }
    const missing = ['INPUT', 'SELECT', 'BUTTON'].filter((name) => !stops.includes(name));
    return [...stops[0] === '#main' ? [] : [`the first stop is ${stops[0]}`], ...missing.map((name) => `no ${name} gets the focus`)];
  },
  'is accessible in light and dark': async (page) => {
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const wrong: string[] = [];
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      wrong.push(...await page.evaluate(SERIOUS_VIOLATIONS) as readonly string[]);
    }
    return wrong;
  },
};

/** The width of a window on a phone, in pixels. */
const NARROW = 400;

async function state(page: BrowserPage, list: string): Promise<ListState> {
  return await page.evaluate(listState(list)) as ListState;
}

/** Opens a page and runs all checks on it. */
async function check(browser: Browser, scratch: string, shown: Page): Promise<readonly boolean[]> {
  const file = join(scratch, 'page.html');
  writeFileSync(file, shown.html);
  const page = await browser.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  const url = pathToFileURL(file).href;
  await page.goto(url, { waitUntil: 'load' });
  const passed: boolean[] = [];
  for (const [name, wrongWith] of Object.entries(CHECKS)) {
    passed.push(result(`${shown.name} ${name}`, await wrongWith(page, shown)));
  }
  passed.push(result(`${shown.name} sends no request and has no error`, [...requests.filter((request) => request !== url), ...errors]));
  await page.close();
  return passed;
}

function result(name: string, wrong: readonly string[]): boolean {
  console.log(`${wrong.length === 0 ? 'passed' : 'FAILED'} ${name}${wrong.map((text) => `\n  ${text}`).join('')}`);
  return wrong.length === 0;
}

async function run(scratch: string, executablePath: string): Promise<number> {
  // Containers have no user namespaces for the sandbox, and the pages are our own.
  const browser = await launch({ executablePath, args: ['--no-sandbox'], protocolTimeout: 300_000 });
  const passed: boolean[] = [];
  try {
    for (const page of [1, 60, 2000].flatMap(pages)) {
      passed.push(...await check(browser, scratch, page));
    }
  } finally {
    await browser.close();
  }
  const failed = passed.filter((ok) => !ok).length;
  console.log(`${passed.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function main(): Promise<void> {
  if (CHROMIUM === undefined) {
    console.log('Skipped: there is no Chromium on this machine. Set CHROMIUM to its path.');
    return;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'cdk-secure-table-browser-'));
  try {
    process.exitCode = await run(scratch, CHROMIUM);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
