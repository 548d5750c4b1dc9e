/**
 * Runs the consumers of the packed package, and its command, under the oldest Node that it
 * promises and the latest of the lines that it is tested with. The binaries come from npm.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeConsumer } from './consumer';
import { settingsOf, TSC, TYPED } from './typed';

const VERSIONS = ['20.19.0', '20.20.2', '24.21.0'];
const NOT_REACHED = 2;

const SYSTEM = process.platform === 'win32' ? 'win' : process.platform;
const PACKAGE = `node-${SYSTEM}-${process.arch}`;
const BINARY = process.platform === 'win32' ? 'node.exe' : 'node';

/** The binary of a version, from npm unless it was fetched before; undefined where npm does not give it. */
function nodeOf(version: string): string | undefined {
  const folder = resolve('node_modules/.cache/nodes', version);
  const node = join(folder, 'node_modules', PACKAGE, 'bin', BINARY);
  if (existsSync(node)) return node;
  mkdirSync(folder, { recursive: true });
  const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'];
  spawnSync('npm', ['install', '--prefix', folder, ...quiet, `${PACKAGE}@${version}`], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  return existsSync(node) ? node : undefined;
}

const { folder, remove } = makeConsumer();
const COMMAND = join(folder, 'node_modules/investor-incentives/dist/cli/main.cjs');
const PROJECT = 'sawmill.yaml';
/** Projects whose reports are compared to the byte. */
const PROJECTS = resolve('fixtures/projects');
const REPORTS = ['harbin-electric.yaml', 'nestle-purina-2019.yaml', 'kemz-conversion.yaml'];

/** A version that can require ES modules is kept from it, as older ones are. */
const PLAIN_REQUIRE = '--no-experimental-require-module';

function place(file: string): string {
  const placed = join(folder, file);
  copyFileSync(resolve('test/package/consumers', file), placed);
  return placed;
}

/** What each consumer says under a version; those of all versions are compared. */
function answersOf(node: string): { readonly [title: string]: string } {
  const run = (...argv: readonly string[]): string =>
    execFileSync(node, argv, { cwd: folder, encoding: 'utf8' });
  const knows = spawnSync(node, [PLAIN_REQUIRE, '-e', '0']).status === 0;
  const required = knows ? [PLAIN_REQUIRE] : [];
  const typed = TYPED.map(([files, resolution]) => {
    const [name, text] = settingsOf(files.map(place), resolution);
    const settings = join(folder, name);
    writeFileSync(settings, text);
    return run(TSC, '-p', settings);
  });
  return {
    import: run(place('plain.mjs')),
    require: run(...required, place('plain.cjs')),
    'matchers by import': run(place('matchers.mjs')),
    'matchers by require': run(...required, place('matchers.cjs')),
    TypeScript: typed.join(''),
    '--version': run(COMMAND, '--version'),
    assess: run(COMMAND, 'assess', PROJECT),
    'assess --format json': run(COMMAND, 'assess', PROJECT, '--format', 'json'),
    plan: run(COMMAND, 'plan', PROJECT),
    ...Object.fromEntries(
      REPORTS.flatMap((project) =>
        ['en', 'ru'].map((language) => [
          `plan of ${project} in html, ${language}`,
          run(COMMAND, 'plan', join(PROJECTS, project), '--format', 'html', '--lang', language),
        ]),
      ),
    ),
    measures: run(COMMAND, 'measures', '--format', 'csv'),
  };
}

/** The titles under which answers differ from those of the first version. */
function differences(
  answers: ReturnType<typeof answersOf>,
  first: ReturnType<typeof answersOf>,
): readonly string[] {
  const own = answers['import'] === answers['require'] ? [] : ['import and require'];
  return [...own, ...Object.keys(first).filter((title) => answers[title] !== first[title])];
}

let code = 0;
try {
  writeFileSync(join(folder, PROJECT), 'project:\n  name: Sawmill\n  start: 2019-01-01\n');
  let first: ReturnType<typeof answersOf> | undefined;
  for (const version of VERSIONS) {
    const node = nodeOf(version);
    if (node === undefined) {
      process.stderr.write(`Node ${version}: npm did not give ${PACKAGE}@${version}\n`);
      code = NOT_REACHED;
      continue;
    }
    const answers = answersOf(node);
    first ??= answers;
    const differing = differences(answers, first);
    if (differing.length > 0) code ||= 1;
    const said = differing.length > 0 ? `other answers: ${differing.join(', ')}` : 'passed';
    const count = Object.keys(answers).length;
    process.stdout.write(`Node ${version}: ${count} consumers and commands, ${said}\n`);
  }
} finally {
  remove();
}
process.exitCode = code;
