import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { settingsOf, TSC, TYPED } from './typed';

const consumer = inject('consumer');

/** Runs Node in the consumer's folder on a file copied there. */
function run(...command: string[]): string {
  return execFileSync(process.execPath, command, { cwd: consumer, encoding: 'utf8' });
}

function place(file: string): string {
  const placed = join(consumer, file);
  copyFileSync(join(import.meta.dirname, 'consumers', file), placed);
  return placed;
}

describe('a project that installs the package', () => {
  const answers = new Map<string, string>();

  test.each([
    ['import', [place('plain.mjs')]],
    // As where a CommonJS file cannot require an ES module.
    ['require', ['--no-experimental-require-module', place('plain.cjs')]],
  ])('assesses with %s', (how, command) => {
    const answer = run(...command);
    answers.set(how, answer);
    const { measures } = JSON.parse(answer) as {
      measures: { id: string; verdict: string; lines?: unknown[] }[];
    };
    expect(measures.map(({ id, verdict, lines = [] }) => [id, verdict, lines.length])).toEqual([
      ['investment-register', 'unknown', 0],
      ['rip', 'unknown', 0],
      ['spic-federal', 'unknown', 0],
      ['spic-regional', 'unknown', 0],
      ['sez', 'unknown', 0],
      ['property-exemption', 'unknown', 0],
      ['ppe-upgrade', 'unknown', 0],
      ['investment-tax-deduction', 'unknown', 0],
      ['export-transport', 'unknown', 0],
    ]);
  });

  test('gets the same answer with import and with require', () => {
    expect(answers.get('import')).toBeDefined();
    expect(answers.get('import')).toBe(answers.get('require'));
  });
});

describe('each entry of the package', () => {
  test.each(['', '/region', '/testing', '/tula', '/words'])(
    'has the same names by import and by require: investor-incentives%s',
    (entry) => {
      const name = JSON.stringify(`investor-incentives${entry}`);
      const names = (form: string, loaded: string): string[] =>
        run(`--input-type=${form}`, '-e', `console.log(Object.keys(${loaded}).join())`)
          .trim()
          .split(',')
          .sort();
      const byImport = names('module', `await import(${name})`);
      expect(byImport.length).toBeGreaterThan(0);
      expect(names('commonjs', `require(${name})`)).toEqual(byImport);
    },
  );
});

describe('a project that tests with the package', () => {
  test.each([
    ['import', [place('matchers.mjs')]],
    ['require', ['--no-experimental-require-module', place('matchers.cjs')]],
  ])('has the matchers with %s, without any test framework', (_, command) => {
    expect(JSON.parse(run(...command))).toMatchObject({ pass: true });
  });
});

describe('a project that shows answers', () => {
  test.each([
    ['import', [place('words.mjs')]],
    ['require', ['--no-experimental-require-module', place('words.cjs')]],
  ])('has sentences in both languages with %s', (_, command) => {
    expect(JSON.parse(run(...command))).toEqual([
      ['The project stands outside the region [unconfirmed].'],
      ['Проект реализуется за пределами области [не подтверждено].'],
    ]);
  });
});

describe('a project that names another region of the package', () => {
  test.each([
    ['import', [place('tula.mjs')]],
    ['require', ['--no-experimental-require-module', place('tula.cjs')]],
  ])('is assessed by it with %s', (_, command) => {
    // 60,000,000 × (17% - 13.5%)
    expect(JSON.parse(run(...command))).toEqual([
      'eligible',
      '2100000',
      'резидентство в индустриальном парке',
    ]);
  });
});

describe('a TypeScript project that installs the package', () => {
  test.each(TYPED)('compiles with %s', (files, resolution) => {
    const [name, text] = settingsOf(files.map(place), resolution);
    const settings = join(consumer, name);
    writeFileSync(settings, text);
    const { stdout } = spawnSync(process.execPath, [TSC, '-p', settings], { encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});

/** The compiler that checks this repository: it is quick, and takes projects of today's settings. */
const NATIVE = join(process.cwd(), 'node_modules/typescript-native/bin/tsc');

describe('an author of a region', () => {
  const ENTRIES = {
    '../../src/index': 'investor-incentives',
    '../../src/region': 'investor-incentives/region',
    './words': './toy-words.mjs',
  };
  const FILES = { 'region.ts': 'toy-region.mts', 'words.ts': 'toy-words.mts' };
  const written = Object.entries(FILES).map(([ours, theirs]) => {
    const source = Object.entries(ENTRIES).reduce(
      (text, [from, to]) => text.replaceAll(`'${from}'`, `'${to}'`),
      readFileSync(join(import.meta.dirname, '..', 'toy', ours), 'utf8'),
    );
    const placed = join(consumer, theirs);
    writeFileSync(placed, source);
    return placed;
  });
  writeFileSync(
    join(consumer, 'author.mjs'),
    `import { assess, parseProfile } from 'investor-incentives';
import { sentencesIn } from 'investor-incentives/words';
import { TOY } from './toy-region.mjs';
const project = { name: 'Pier', region: 'toy', start: '2021-01-01', site: 'harbour' };
const document = { project, capitalInvestment: { 2021: '100000000' }, taxableProfit: { 2021: 10000000 } };
const { profile } = parseProfile(document, { region: TOY });
const { measures } = assess(profile);
const name = (await sentencesIn('ru', TOY)).on(assess(profile)).name('harbour');
process.stdout.write(JSON.stringify([...measures.map(({ verdict, sums }) => [verdict, sums.total]), name]));`,
  );

  test('builds it with the package alone, and assesses by it', () => {
    const settings = join(consumer, 'author.json');
    const compilerOptions = {
      strict: true,
      module: 'nodenext',
      target: 'es2022',
      skipLibCheck: false,
      types: [],
    };
    writeFileSync(settings, JSON.stringify({ compilerOptions, files: written }));
    const { stdout } = spawnSync(process.execPath, [NATIVE, '-p', settings], { encoding: 'utf8' });
    expect(stdout).toBe('');
    // 10,000,000 × 3% and × (17% - 10%); of the beacon nothing is known
    expect(JSON.parse(run('author.mjs'))).toEqual([
      ['eligible', '1000000'],
      ['unknown', null],
      'резидентство гавани',
    ]);
  });

  const line = JSON.stringify({
    project: { name: 'Pier', region: 'toy', start: '2021-01-01', site: 'harbour' },
    capitalInvestment: { 2021: '100000000' },
    taxableProfit: { 2021: 10_000_000 },
  });
  writeFileSync(join(consumer, 'pier.json'), line);
  writeFileSync(join(consumer, 'piers.jsonl'), `${line}\n`.repeat(3));
  const exported = "export { TOY as default } from './toy-region.mjs';";
  writeFileSync(join(consumer, 'toy.mjs'), exported);
  const shared = join(consumer, 'node_modules/a-region');
  mkdirSync(shared, { recursive: true });
  writeFileSync(
    join(shared, 'package.json'),
    JSON.stringify({ name: 'a-region', exports: { '.': { import: './index.mjs' } } }),
  );
  writeFileSync(join(shared, 'index.mjs'), exported.replace('./', '../../'));

  const command = join(consumer, 'node_modules/investor-incentives/dist/cli/main.cjs');

  test.each([
    ['by its path', './toy.mjs'],
    ['by its path without a dot', 'toy.mjs'],
    ['by its whole path', join(consumer, 'toy.mjs')],
    ['by the name of its package, which ES modules alone import', 'a-region'],
  ])('gives it to the command %s', (_, name) => {
    const options = ['--format', 'json', '--region', name];
    const { measures } = JSON.parse(run(command, 'assess', 'pier.json', ...options));
    expect(measures[0].sums.total).toBe('1000000');
  });

  test('gives it to the threads of the command', () => {
    const options = ['--region', './toy.mjs', '--jobs', '2', '--totals', '--out', 'piers.out'];
    run(command, 'assess-lines', 'piers.jsonl', ...options);
    const records = readFileSync(join(consumer, 'piers.out'), 'utf8').trim().split('\n');
    expect(records.map((record) => JSON.parse(record).measures[0].id)).toEqual([
      'harbour',
      'harbour',
      'harbour',
    ]);
  });

  test.each([
    ['node:fs', 'expected the id of a region (kaluga, tula) or a module, found no such module.'],
    ['./none.mjs', 'expected the id of a region (kaluga, tula) or a module, found no such module.'],
    // What the module itself asks for in vain is a fault of its own.
    ['./asks.cjs', "expected a module that can be loaded, found Cannot find module './no-words'"],
  ])('is reported %s', (name, text) => {
    writeFileSync(join(consumer, 'asks.cjs'), "require('./no-words');");
    const { status, stderr } = spawnSync(
      process.execPath,
      [command, 'measures', '--region', name],
      { cwd: consumer, encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toContain(`--region ${name}: ${text}`);
  });

  test('is reported what the module throws', () => {
    writeFileSync(join(consumer, 'broken.mjs'), 'export default 1 +;');
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [command, 'measures', '--region', './broken.mjs'],
      { cwd: consumer, encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      "One problem:\n- --region ./broken.mjs: expected a module that can be loaded, found Unexpected token ';'.\n",
    );
  });
});
