import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { oneLine } from '../../report/format';
import { InputError } from '../input-error';
import { reasonOf } from '../source';

/** Headless, with a sandbox, and without anything that a browser asks of the network by itself. */
const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
];

/** Milliseconds within which a page is printed. */
const LIMIT = 60_000;

/** Characters kept of what a browser writes about itself. */
const KEPT = 4_000;

/**
 * A page as PDF, printed by a browser that is started for it with a profile of its own, which is removed again.
 * @param limit Milliseconds within which the browser has to end.
 * @throws InputError where the browser cannot be started, refuses its sandbox, takes too long or prints nothing.
 */
export async function printedPage(
  html: string,
  browser: string,
  limit: number = LIMIT,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'investor-incentives-'));
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await writeFile(page, html);
    const own = [`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${pdf}`];
    const ended = await run(browser, [...FLAGS, ...own, pathToFileURL(page).href], folder, limit);
    const bytes = await readFile(pdf).catch(() => undefined);
    if (ended.failure === undefined && bytes !== undefined && isWhole(bytes)) return bytes;
    throw new InputError([{ source: browser, path: '', ...whyNot(ended) }]);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

/** Whether the bytes begin and end as those of a PDF. */
const isWhole = (bytes: Buffer): boolean =>
  bytes.subarray(0, 5).equals(Buffer.from('%PDF-')) && bytes.subarray(-16).includes('%%EOF');

/** How a browser ended: why it did not print, if so, and the end of what it wrote. */
interface Ended {
  readonly failure?: 'late' | 'not-started' | 'failed';
  readonly text: string;
}

function run(
  browser: string,
  argv: readonly string[],
  folder: string,
  limit: number,
): Promise<Ended> {
  return new Promise((resolve) => {
    let text = '';
    let isLate = false;
    // In a group of its own, so that what it has started ends with it.
    const child = spawn(browser, argv, {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const timer = setTimeout(() => {
      isLate = true;
      end(child);
    }, limit);
    const release = endingWith(child, folder);
    const done = (ended: Ended): void => {
      clearTimeout(timer);
      release();
      end(child);
      resolve(ended);
    };
    child.stderr?.on('data', (piece: Buffer) => {
      text = (text + piece.toString('utf8')).slice(-KEPT);
    });
    child.on('error', (error) => done({ failure: 'not-started', text: reasonOf(error) }));
    child.on('exit', (code) => {
      if (isLate) done({ failure: 'late', text: `${limit / 1_000}` });
      else done(code === 0 ? { text } : { failure: 'failed', text });
    });
  });
}

/** Ends a browser and what it has started. */
function end(child: ChildProcess): void {
  try {
    if (child.pid === undefined || process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ends the browser and removes its folder where this process is told to end; until it is released. */
function endingWith(child: ChildProcess, folder: string): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    release();
    end(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return release;
}

interface Reason {
  readonly code: string;
  readonly expected: string;
  readonly found: string;
  readonly hint?: string;
}

function whyNot({ failure, text }: Ended): Reason {
  if (failure === 'not-started') {
    return { code: 'browser', expected: 'a browser that can be started', found: text };
  }
  if (failure === 'late') {
    return { code: 'browser', expected: `a PDF within ${text} seconds`, found: 'none' };
  }
  if (/sandbox/i.test(text)) {
    return {
      code: 'browser',
      expected: 'a browser that can use its sandbox',
      found: 'one that cannot, as for root or in many containers',
      hint: 'run as another user, or name by --browser a script of your own that starts the browser without it',
    };
  }
  const [last = ''] = text.trimEnd().split('\n').slice(-1);
  return {
    code: 'browser',
    expected: 'a browser that prints to PDF',
    found: last === '' ? 'no PDF' : oneLine(last).slice(0, LINE),
  };
}

/** Characters shown of the last line that a browser wrote. */
const LINE = 200;
