import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Our own arguments: those that some packages bring switch web security off. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome.exe', 'msedge.exe'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The first Chrome or Chromium that stands on the machine, or `undefined`. */
function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(existsSync);
}

/** The Chromium that the project brings; `undefined` where it does not run, with the reason on the console. */
async function brought(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packaged } = await import('@sparticuz/chromium');
  const path = await packaged.executablePath();
  const { status, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (status === 0) return path;
  if (/libnss3|libnspr4/.test(stderr)) {
    throw new Error('The browser needs the library libnss3. On Debian or Ubuntu: apt-get install libnss3');
  }
  return undefined;
}

/**
 * The browser the tests run in: `CHROMIUM_PATH`, else Playwright's own, else a Chrome or Chromium on the machine,
 * else the one the project brings.
 * @throws one line that says what to install, where there is none
 */
export async function findBrowser(): Promise<string> {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is "${asked}", where there is no file. Correct it, or unset it.`);
  }
  const own = chromium.executablePath();
  const path = existsSync(own) ? own : (installed() ?? (await brought()));
  if (!path)
    throw new Error('The tests need a browser. Install Chrome or Chromium, or run: npx playwright install chromium');
  return path;
}
