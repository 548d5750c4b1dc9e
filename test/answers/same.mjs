/**
 * `npm run answers -- REF`: whether the answers of this tree are those of another commit, byte for byte.
 * Runs every command that answers in JSON on every project of the fixtures, in every edition, all in one
 * process, and prints what differs by path. Ends with 1 where something does. The answers of a commit
 * are kept in node_modules/.cache, so that they are worked out once.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const [ref = 'HEAD'] = process.argv.slice(2);
const here = process.cwd();
const cache = resolve('node_modules/.cache/answers');

const EDITIONS = ['brochure-2019', 'law'];
const LINES = 'projects.jsonl';
const filesOf = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && !file.endsWith('.expected.yaml'))
    .map((file) => `${folder}/${file}`);
const projects = filesOf('fixtures/projects');
const reforms = filesOf('fixtures/reforms');
const files = Object.fromEntries(
  [...projects, ...reforms].map((file) => [file, readFileSync(file, 'utf8')]),
);

function git(...args) {
  const { status, stderr, stdout } = spawnSync('git', args, { cwd: here, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** Every question that is put to both: the arguments of the command. */
function questions() {
  const documents = projects.map((file) => parse(files[file]));
  files[LINES] = `${documents.map((one) => JSON.stringify(one)).join('\n')}\n`;
  const ofProjects = projects.flatMap((file, index) => {
    const { project, capitalInvestment } = documents[index];
    const next = projects[(index + 1) % projects.length];
    const sweep = ['sweep', file, '--path', 'project.start', '--values', project.start];
    return [
      ['assess', file, '--other-readings'],
      ['plan', file, '--analysis', '--discount-rate', '0.1'],
      ['plan', file, '--unconfirmed', '--unknown'],
      ['loan', file],
      ['compare', file, next, '--discount-rate', '0.1'],
      ...(capitalInvestment === undefined ? [] : [sweep]),
    ];
  });
  const ofLines = [
    ['assess-lines', LINES],
    ['assess-lines', LINES, '--totals'],
    ...reforms.map((reform) => ['portfolio', LINES, '--after', reform]),
  ];
  return EDITIONS.flatMap((edition) =>
    [...ofProjects, ...ofLines, ['measures'], ['figures']].map((args) => [
      ...args,
      '--edition',
      edition,
      ...(/-lines|portfolio/.test(args[0]) ? [] : ['--format', 'json']),
    ]),
  );
}

/** The answers of a tree, by question. */
async function answersOf(tree, asked) {
  mkdirSync(cache, { recursive: true });
  const outfile = join(
    cache,
    `${createHash('sha256').update(tree).digest('hex').slice(0, 12)}.mjs`,
  );
  await build({
    stdin: { contents: "export { command } from './test/cli/fake';", resolveDir: tree },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const { command } = await import(`${pathToFileURL(outfile)}?${Date.now()}`);
  rmSync(outfile);
  const answers = [];
  for (const args of asked) {
    const { code, err, out } = await command(args, { files });
    answers.push(`${out}${err}exit code ${code}\n`);
  }
  return answers;
}

/** The same of a commit, from the cache where they are in it. */
async function answersAt(commit, asked) {
  const question = createHash('sha256').update(JSON.stringify([asked, files]));
  const known = join(cache, `${commit}-${question.digest('hex').slice(0, 12)}.json`);
  if (existsSync(known)) return JSON.parse(readFileSync(known, 'utf8'));
  const scratch = mkdtempSync(join(tmpdir(), 'answers-'));
  const tree = join(scratch, 'tree');
  try {
    git('worktree', 'add', '--detach', tree, commit);
    const answers = await answersOf(tree, asked);
    writeFileSync(known, JSON.stringify(answers));
    return answers;
  } finally {
    git('worktree', 'remove', '--force', tree);
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The paths at which two answers differ, with numbers of lists left out. */
function differences(one, other, path = '') {
  if (Object.is(one, other)) return [];
  const areBoth = [one, other].every((value) => typeof value === 'object' && value !== null);
  if (!areBoth) return [path || '/'];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].flatMap((name) =>
    differences(one[name], other[name], `${path}/${Array.isArray(one) ? '*' : name}`),
  );
}

const parsed = (text) =>
  text
    .replace(/exit code \d+\n$/, '')
    .split(/\n(?=[{[])/)
    .map((part) => {
      try {
        return JSON.parse(part);
      } catch {
        return part;
      }
    });

const asked = questions();
const before = await answersAt(git('rev-parse', ref), asked);
const after = await answersOf(here, asked);
const differing = asked.filter((_, index) => before[index] !== after[index]);
const found = new Map();
for (const args of differing) {
  const index = asked.indexOf(args);
  const paths = new Set(differences(parsed(before[index]), parsed(after[index])));
  for (const path of paths.size === 0 ? ['the order of names, or spaces'] : paths) {
    found.set(path, [...(found.get(path) ?? []), args.map((arg) => basename(arg)).join(' ')]);
  }
}
for (const [path, where] of found)
  process.stdout.write(`${path}: ${where.length}, such as ${where[0]}\n`);
process.stdout.write(`${asked.length} answers, ${differing.length} differ from ${ref}\n`);
process.exitCode = differing.length === 0 ? 0 : 1;
