import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printedPage } from '../../src/cli/pdf';
import { usualPlaces } from '../../src/cli/pdf/places';
import { command, complaints } from './fake';

const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
const ownFolder = process.env['TMPDIR'];
mkdirSync(join(folder, 'temporary'));

beforeAll(() => {
  process.env['TMPDIR'] = join(folder, 'temporary');
});
afterAll(() => {
  if (ownFolder === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = ownFolder;
  rmSync(folder, { recursive: true });
});

/** A browser of a few lines, which gets the place of the PDF as `$pdf` and that of the page as `$page`. */
function browserOf(name: string, script: string): string {
  const path = join(folder, name);
  const places = `for one; do case "$one" in
    --print-to-pdf=*) pdf=$(echo "$one" | cut -d= -f2-);;
    file:*) page=$(echo "$one" | cut -c8-);;
  esac; done`;
  writeFileSync(path, `#!/bin/sh\n${places}\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const PRINTS = browserOf('prints', `printf '%%PDF-1.4\\n%s\\n%%%%EOF\\n' "$*" > "$pdf"`);
const PROFILE = JSON.stringify({ project: { name: 'Works', start: '2019-01-01' } });
const argv = ['plan', 'p.json', '--format', 'pdf'];

const run = (options: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  command([...argv, ...options], {
    env,
    files: { 'p.json': PROFILE, 'old.pdf': 'kept', [PRINTS]: '', [REFUSES]: '', [BREAKS]: '' },
  });

const REFUSES = browserOf(
  'refuses',
  'echo "[1:ERROR:zygote_host_impl_linux.cc] Running as root without --no-sandbox is not supported." >&2; exit 1',
);
const BREAKS = browserOf('breaks', `printf '%%PDF-1.4 half' > "$pdf"; echo "out of paper" >&2`);

/** Folders that a print has left behind. */
const leftovers = (): readonly string[] => readdirSync(tmpdir());

describe('--format pdf', () => {
  test('writes what the browser of --browser prints, and leaves nothing else', async () => {
    const { code, err, out, written } = await run(['-o', 'new.pdf', '--browser', PRINTS]);
    expect({ code, err, out }).toEqual({ code: 0, err: '', out: '' });
    const text = written['new.pdf'];
    expect(text).toMatch(/^%PDF-1\.4\n--headless /);
    // The sandbox stays on, the network closed, and the profile is a fresh one.
    expect(text).not.toContain('--no-sandbox');
    expect(text).toContain('--disable-background-networking');
    expect(text).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
    expect(text).toMatch(/--user-data-dir=\S*investor-incentives-\w+/);
    expect(leftovers()).toEqual([]);
  });

  test('takes the browser of the variable', async () => {
    const env = { INVESTOR_INCENTIVES_BROWSER: PRINTS };
    expect((await run(['-o', 'new.pdf'], env)).code).toBe(0);
  });

  test('takes one from where programs are looked for', async () => {
    const path = browserOf('chromium', `printf '%%PDF-1.4\\n%%%%EOF\\n' > "$pdf"`);
    const files = { 'p.json': PROFILE, [path]: '' };
    const outcome = await command([...argv, '-o', 'new.pdf'], { files, env: { PATH: folder } });
    expect(outcome.code).toBe(0);
  });

  test('needs a file', async () => {
    expect(complaints(await run([]))).toEqual([
      '--out: expected the file that the PDF is written to, found nothing.',
    ]);
  });

  test('overwrites one only with --force', async () => {
    const refused = await run(['-o', 'old.pdf', '--browser', PRINTS]);
    expect(refused.code).toBe(2);
    expect(refused.written).toEqual({});
    expect((await run(['-o', 'old.pdf', '--browser', PRINTS, '--force'])).code).toBe(0);
  });

  test('says what to install where there is no browser', async () => {
    const outcome = await run(['-o', 'new.pdf'], { PATH: '/nowhere' });
    expect(outcome.code).toBe(2);
    expect(complaints(outcome)).toEqual([
      '--format pdf: expected an installed Chromium, Chrome or Edge, which prints the report, found none. Install one, name it by --browser or INVESTOR_INCENTIVES_BROWSER, or write --format html and print that.',
    ]);
  });

  test.each([
    [['--browser', '/nowhere/x'], {}, '--browser'],
    [[], { INVESTOR_INCENTIVES_BROWSER: '/nowhere/x' }, 'INVESTOR_INCENTIVES_BROWSER'],
  ])('refuses a browser that is no file: %j %j', async (options, env, path) => {
    expect(complaints(await run(['-o', 'new.pdf', ...options], env))).toEqual([
      `${path}: expected the file of a Chromium, Chrome or Edge, found /nowhere/x.`,
    ]);
  });

  test('takes --browser for pdf alone', async () => {
    const html = ['plan', 'p.json', '--format', 'html', '--browser', PRINTS];
    expect(complaints(await command(html, { files: { 'p.json': PROFILE } }))).toEqual([
      '--browser: expected --format pdf, found --format html.',
    ]);
  });

  test.each([
    [
      REFUSES,
      'expected a browser that can use its sandbox, found one that cannot, as for root or in many containers. Run as another user, or name by --browser a script of your own that starts the browser without it.',
    ],
    [BREAKS, 'expected a browser that prints to PDF, found out of paper.'],
  ])('writes nothing where the browser fails: %s', async (browser, complaint) => {
    const outcome = await run(['-o', 'new.pdf', '--browser', browser]);
    expect({ code: outcome.code, written: outcome.written }).toEqual({ code: 2, written: {} });
    expect(complaints(outcome)).toEqual([`${browser}: ${complaint}`]);
  });

  test('ends a browser that takes too long, with all that it has started', async () => {
    const mark = join(folder, 'alive');
    const browser = browserOf('hangs', `(sleep 1; touch ${mark}) & wait`);
    const printing = printedPage('<!doctype html>', browser, 200);
    await expect(printing).rejects.toMatchObject({
      problems: [{ source: browser, expected: 'a PDF within 0.2 seconds', found: 'none' }],
    });
    await new Promise((later) => {
      setTimeout(later, 1_300);
    });
    expect(existsSync(mark)).toBe(false);
    expect(leftovers()).toEqual([]);
  });

  test('gives the browser the page as it is', async () => {
    const browser = browserOf(
      'copies',
      `printf '%%PDF-1.4\\n' > "$pdf"; cat "$page" >> "$pdf"; printf '%%%%EOF' >> "$pdf"`,
    );
    const bytes = await printedPage('<!doctype html>\u20bd', browser);
    expect(new TextDecoder().decode(bytes)).toBe('%PDF-1.4\n<!doctype html>\u20bd%%EOF');
  });
});

describe('the totals of a portfolio as pdf', () => {
  const files = { 'p.jsonl': `${PROFILE}\n`, [PRINTS]: '' };
  const totals = ['portfolio', 'p.jsonl', '--after', 'law', '--totals', '--format', 'pdf'];

  test('go to the file of --report', async () => {
    const argv = [...totals, '--report', 'totals.pdf', '--browser', PRINTS];
    const { code, err, out, written } = await command(argv, { files });
    expect({ code, err, out }).toEqual({ code: 0, err: '', out: '' });
    expect(Object.keys(written)).toEqual(['totals.pdf']);
  });

  test.each([
    [[], '--report: expected the file that the PDF is written to, found nothing.'],
    [
      ['--report', './p.jsonl', '--force'],
      '--report: expected another file, found that of the records or of the input.',
    ],
  ])('need a file of their own: %j', async (options, complaint) => {
    const argv = [...totals, ...options, '--browser', PRINTS];
    expect(complaints(await command(argv, { files }))).toEqual([complaint]);
  });
});

describe('the usual places of browsers', () => {
  test('on Linux are the folders of PATH, then those of systems; Chromium first', () => {
    const places = usualPlaces('linux', { PATH: '/opt/bin:relative:/usr/bin' });
    expect(places.slice(0, 5)).toEqual([
      '/opt/bin/chromium',
      '/usr/bin/chromium',
      '/usr/local/bin/chromium',
      '/snap/bin/chromium',
      '/opt/bin/chromium-browser',
    ]);
    expect(places).toContain('/opt/bin/microsoft-edge');
  });

  test('on macOS are the applications first', () => {
    expect(usualPlaces('darwin', {})[1]).toBe(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  test('on Windows are the folders of programs that the system names', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' };
    expect(usualPlaces('win32', env)).toEqual([
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\a\\AppData\\Local\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\a\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});
