/**
 * The loop of tests. `npm test` runs style, types and build side by side, then every test with
 * coverage, and beside these the tests of time zones, which are among them and cover nothing more.
 * `npm run test:deep` runs the tests that have more cases to try with all of these, and ends after
 * half an hour at the latest.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The build checks the types of the library. */
const BEFORE = ['build', 'typecheck:tests', 'lint'];
const COVERED = ['--project', 'unit', '--project', 'package', '--coverage'];
const ZONES = ['--maxWorkers', '1', '--outputFile.json', 'test-results/zones.json'];
const MINUTES = 30;
const VITEST = 'node_modules/vitest/vitest.mjs';
const ON_WINDOWS = process.platform === 'win32';

/** Runs a script of package.json; what it prints is shown when it ends, so that lines of several do not mix. */
function script(name, ...options) {
  const start = performance.now();
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', name, '--', ...options], {
      shell: ON_WINDOWS,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed = [];
    child.stdout.on('data', (part) => printed.push(part));
    child.stderr.on('data', (part) => printed.push(part));
    child.on('close', (code) => {
      const seconds = ((performance.now() - start) / 1_000).toFixed(1);
      if (code !== 0) process.stdout.write(Buffer.concat(printed));
      process.stdout.write(`${name}: ${code === 0 ? 'passed' : 'failed'} in ${seconds} s\n`);
      done(code === 0);
    });
  });
}

/** Ends a process with those that it has started; it leads a group of its own where there are groups. */
function end({ pid }) {
  if (ON_WINDOWS) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGKILL');
}

/** Runs tests, at most so many minutes; the code is that of vitest, or 1 where it was ended. */
function vitest(options, deep, minutes) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [VITEST, 'run', ...options], {
      detached: !ON_WINDOWS,
      env: { ...process.env, DEEP: deep ? '1' : '' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const limit = setTimeout(() => {
      process.stdout.write(`\nended: the tests took longer than ${minutes} minutes\n`);
      end(child);
    }, minutes * 60_000);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(child));
    child.on('close', (code) => {
      clearTimeout(limit);
      done(code ?? 1);
    });
  });
}

/** The files of tests that have more cases to try. */
const deepFiles = () =>
  readdirSync('test', { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join('test', file))
    .filter((file) => /from '(\.\.?\/)+deep';/.test(readFileSync(file, 'utf8')));

/** Every test; the code is that of vitest, or 1 where something failed beside it. */
async function all() {
  const before = await Promise.all(BEFORE.map((name) => script(name)));
  if (before.includes(false)) return 1;
  const [code, zones] = await Promise.all([
    vitest(COVERED, false, 60),
    script('test:zones', ...ZONES),
  ]);
  return code === 0 && !zones ? 1 : code;
}

process.exitCode =
  process.argv[2] === 'deep'
    ? await vitest(['--project', 'unit', ...deepFiles()], true, MINUTES)
    : await all();
