/**
 * `npm run answers -- REF`: whether the answers of this tree are those of another commit, byte for byte.
 * Builds the command of both, runs every command that answers in JSON on every project of the fixtures,
 * in every edition, and prints what differs by path. Ends with 1 where something does.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';

const [ref = 'HEAD'] = process.argv.slice(2);
const here = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'answers-'));
const there = join(scratch, 'tree');

const EDITIONS = ['brochure-2019', 'law'];
const projects = readdirSync('fixtures/projects')
  .filter((file) => file.endsWith('.yaml') && !file.endsWith('.expected.yaml'))
  .map((file) => resolve('fixtures/projects', file));
const reforms = readdirSync('fixtures/reforms')
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => resolve('fixtures/reforms', file));

function run(command, args, cwd) {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

/** Every question that is put to both: the arguments of the command. */
function questions() {
  const lines = join(scratch, 'projects.jsonl');
  const documents = projects.map((file) => parse(readFileSync(file, 'utf8')));
  writeFileSync(lines, `${documents.map((one) => JSON.stringify(one)).join('\n')}\n`);
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
    ['assess-lines', lines],
    ['assess-lines', lines, '--totals'],
    ...reforms.map((reform) => ['portfolio', lines, '--after', reform]),
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

const answer = (tree, args) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [join(tree, 'dist/cli/main.cjs'), ...args], {
      cwd: tree,
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    child.on('close', (code) => done(`${Buffer.concat(said).toString('utf8')}exit code ${code}\n`));
  });

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

try {
  run('git', ['worktree', 'add', '--detach', there, ref], here);
  symlinkSync(join(here, 'node_modules'), join(there, 'node_modules'), 'dir');
  for (const tree of [there, here]) run('npm', ['run', '--silent', 'build:command'], tree);
  const waiting = questions();
  const total = waiting.length;
  const found = new Map();
  let differing = 0;
  const worker = async () => {
    for (let args = waiting.pop(); args !== undefined; args = waiting.pop()) {
      const [before, after] = [await answer(there, args), await answer(here, args)];
      if (before === after) continue;
      differing += 1;
      const paths = new Set(differences(parsed(before), parsed(after)));
      for (const path of paths.size === 0 ? ['the order of names, or spaces'] : paths) {
        const named = args.map((arg) => basename(arg)).join(' ');
        found.set(path, [...(found.get(path) ?? []), named]);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  for (const [path, where] of found)
    process.stdout.write(`${path}: ${where.length}, such as ${where[0]}\n`);
  process.stdout.write(`${total} answers, ${differing} differ from ${ref}\n`);
  process.exitCode = differing === 0 ? 0 : 1;
} finally {
  spawnSync('git', ['worktree', 'remove', '--force', there], { cwd: here });
  rmSync(scratch, { recursive: true, force: true });
}
