import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { TOY } from '../../toy/region';
import { command, complaints, type Outside } from '../fake';

const folder = mkdtempSync(join(tmpdir(), 'region-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TOY_OPTION = ['--region', './toy.mjs'];
/** The same law in another region. */
const TWIN = {
  ...TOY,
  id: 'twin',
  profiles: { ...TOY.profiles, region: 'twin' },
  editions: TOY.editions.map((policy) => ({
    ...policy,
    frame: { ...policy.frame, region: 'twin' },
  })),
};

const MODULES: Outside['modules'] = {
  './toy.mjs': { default: TOY },
  './twin.mjs': { default: TWIN },
};

const pier = (name: string, more: object = {}): string =>
  `${JSON.stringify({
    project: { name, region: 'toy', start: '2021-01-01', site: 'harbour' },
    capitalInvestment: { 2021: 120_000_000 },
    taxableProfit: { 2021: 10_000_000 },
    ...more,
  })}\n`;
const plant = (name: string): string =>
  `${JSON.stringify({
    project: { name, start: '2019-01-01', site: 'region' },
    capitalInvestment: { 2019: 120_000_000 },
    taxableProfit: { 2020: 10_000_000 },
  })}\n`;

/** Lines of two regions, and one of a region that nothing loads. */
const INPUT = `${plant('A')}${pier('B')}${plant('C')}${pier('D').replace('toy', 'atlantis')}${pier('E')}`;
const BOTH = `${plant('A')}${pier('B')}${plant('C')}${pier('E')}`;

const amendment = (changes: object): string =>
  JSON.stringify({ title: 'Change', source: 'a draft', changes });

const FILES = {
  'p.jsonl': INPUT,
  'both.jsonl': BOTH,
  'pier.json': amendment({ harbour: { minCapitalInvestment: { 2020: 200_000_000 } } }),
  'plant.json': amendment({ register: { minCapitalInvestment: { 2019: 200_000_000 } } }),
};

const run = (name: string, ...options: readonly string[]) =>
  command([name, ...options], { files: FILES, modules: MODULES });

const recordsIn = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('assess-lines answers each line by its region', () => {
  test('one of a region that is not loaded is a bad one', async () => {
    const { code, out, err } = await run('assess-lines', 'p.jsonl', ...TOY_OPTION);
    const records = recordsIn(out);
    expect(records.map(({ ok, assessment }) => ok && assessment.edition)).toEqual([
      'brochure-2019',
      'toy-2020',
      'brochure-2019',
      false,
      'toy-2020',
    ]);
    // 10,000,000 × 3% and × (17% - 10%)
    expect(records[1].assessment.measures[0].sums.total).toBe('1000000');
    expect(code).toBe(1);
    expect(err).toBe(
      `- p.jsonl:4: project.region: expected one of the regions loaded: toy, kaluga, tula, found "atlantis". A region is loaded by --region; left out: kaluga.
1 of 5 lines of p.jsonl could not be used.
`,
    );
  });

  test('without the option those of the module are bad ones', async () => {
    const { out, code } = await run('assess-lines', 'both.jsonl');
    expect(code).toBe(1);
    expect(recordsIn(out).map(({ ok }) => ok)).toEqual([true, false, true, false]);
  });

  test.each([
    ['an edition', ['--edition', 'law'], 'toy', [1, 3]],
    ['an edition of the module', ['--edition', 'toy-draft'], 'kaluga', [2, 4]],
    ['a measure', ['--measure', 'rip'], 'toy', [1, 3]],
    ['a reading', ['--reading', 'first-period.harbour=2022'], 'kaluga', [2, 4]],
  ])(
    'with %s that a region lacks its lines are left out and counted',
    async (_what, options, left, answered) => {
      const { code, out, err } = await run('assess-lines', 'both.jsonl', ...TOY_OPTION, ...options);
      expect({ code, err }).toEqual({
        code: 0,
        err: `2 of 4 lines of both.jsonl were left out: region ${left}.\n`,
      });
      const records = recordsIn(out);
      expect(records.filter(({ ok }) => ok).map(({ line }) => line)).toEqual(answered);
      expect(records.filter(({ ok }) => !ok).map(({ leftOut }) => leftOut)).toEqual([left, left]);
      const [first] = records.filter(({ ok }) => !ok);
      expect(first.problems).toMatchObject([{ path: 'project.region', code: 'region-left-out' }]);
    },
  );

  test('each takes the measures and readings that it has', async () => {
    const measures = ['--measure', 'rip', '--measure', 'harbour'];
    const readings = ['--reading', 'window-end=anniversary', '--reading', 'cap-base=planned-total'];
    const { code, out } = await run(
      'assess-lines',
      'both.jsonl',
      ...TOY_OPTION,
      ...measures,
      ...readings,
    );
    expect(code).toBe(0);
    const records = recordsIn(out);
    const idsOf = ({
      assessment,
    }: {
      readonly assessment: { readonly measures: readonly { id: string }[] };
    }) => assessment.measures.map(({ id }) => id);
    expect(records.map(idsOf)).toEqual([['rip'], ['harbour'], ['rip'], ['harbour']]);
  });

  test('a name that no region has is a problem', async () => {
    const options = ['--measure', 'harbor', '--reading', 'cap-yer=ends', '--edition', 'lau'];
    const result = await run('assess-lines', 'both.jsonl', ...TOY_OPTION, ...options);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(complaints(result)).toEqual([
      '--edition: expected one of toy-2020, toy-draft, brochure-2019, law, tula-2026, found "lau". Did you mean law?',
      expect.stringMatching(
        /^--measure: expected one of harbour, beacon, investment-register, .* Did you mean harbour\?$/,
      ),
      expect.stringMatching(
        /^--reading cap-yer: expected one of first-period\.harbour, .* Did you mean cap-year\?$/,
      ),
    ]);
  });

  test('a value that no region takes is a problem', async () => {
    const result = await run(
      'assess-lines',
      'both.jsonl',
      ...TOY_OPTION,
      '--reading',
      'window-end=never',
    );
    expect(complaints(result)).toEqual([
      '--reading window-end: expected one of day-before, anniversary, found "never".',
    ]);
  });

  test('names of several regions that no region has together are a problem', async () => {
    const options = ['--edition', 'law', '--measure', 'harbour'];
    const result = await run('assess-lines', 'both.jsonl', ...TOY_OPTION, ...options);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(complaints(result)).toEqual([
      'expected an edition, measures and readings of one region, found those of several.',
    ]);
  });

  test('two modules stand beside the built-in region', async () => {
    const twin = pier('T').replace('"toy"', '"twin"');
    const { out } = await command(
      ['assess-lines', '-', ...TOY_OPTION, '--region', './twin.mjs', '--totals'],
      { modules: MODULES, stdin: `${BOTH}${twin}` },
    );
    expect(recordsIn(out).map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
  });
});

describe('a run that is resumed', () => {
  const out = join(folder, 'out.jsonl');
  const assess = (...options: readonly string[]) =>
    run('assess-lines', 'both.jsonl', '--totals', '--out', out, '--edition', 'law', ...options);

  test('counts the lines that were left out before', async () => {
    await assess(...TOY_OPTION);
    const whole = readFileSync(out, 'utf8');
    const [first, second] = whole.split('\n');
    writeFileSync(out, `${first}\n${second}\n`);
    const { code, err } = await assess(...TOY_OPTION, '--resume');
    expect({ code, err }).toEqual({
      code: 0,
      err: '2 of 4 lines of both.jsonl were left out: region toy.\n',
    });
    expect(readFileSync(out, 'utf8')).toBe(whole);
  });

  test('does not go on with records of other regions', async () => {
    const { code, err } = await assess('--resume');
    expect(code).toBe(2);
    expect(err).toContain('records made by the same version with the same policies and options');
  });
});

describe('portfolio compares the policies of one region', () => {
  const totals = async (...options: readonly string[]) => {
    const given = ['--totals', '--format', 'json', ...TOY_OPTION];
    const { code, err, out } = await run('portfolio', 'both.jsonl', ...given, ...options);
    expect(code).toBe(0);
    return { err, ...JSON.parse(out) };
  };

  test.each([
    [
      'the one given, where no edition is named',
      ['--after', 'pier.json'],
      'kaluga',
      'harbour',
      '-2000000',
    ],
    [
      'the one whose edition is named',
      ['--before', 'brochure-2019', '--after', 'plant.json'],
      'toy',
      'investment-register',
      '-700000',
    ],
    [
      'the one of --edition',
      ['--edition', 'brochure-2019', '--after', 'plant.json'],
      'toy',
      'investment-register',
      '-700000',
    ],
  ])(
    '%s, and leaves out the lines of others',
    async (_what, options, left, measure, difference) => {
      const { err, lines, measures, projects } = await totals(...options);
      expect(err).toBe(`2 of 4 lines of both.jsonl were left out: region ${left}.\n`);
      expect(lines).toEqual({ read: 4, bad: 0, leftOut: { [left]: 2 } });
      expect(projects).toBe(2);
      const changed = measures.find(({ id }: { readonly id: string }) => id === measure);
      // Two projects: 1,000,000 each of the harbour, 10,000,000 × 3.5% each of the Register.
      expect(changed.relief.difference).toBe(difference);
    },
  );

  test('with the budgets of the region in their order', async () => {
    const { measures } = await totals('--after', 'toy-draft');
    const ids = measures.map(({ id }: { readonly id: string }) => id);
    expect(ids).toEqual(['harbour', 'beacon']);
  });

  test('and says so to a reader, in both languages', async () => {
    const given = ['--totals', '--after', 'pier.json', ...TOY_OPTION];
    const { out } = await run('portfolio', 'both.jsonl', ...given);
    expect(out).toContain('Lines left out, as they are of the region kaluga: 2.');
    const { out: russian } = await run('portfolio', 'both.jsonl', ...given, '--lang', 'ru');
    expect(russian).toContain('Строки другого региона (kaluga), не учтены: 2.');
  });

  test('whose figures an amendment of another does not name', async () => {
    const given = ['--after', 'plant.json', ...TOY_OPTION];
    const result = await run('portfolio', 'both.jsonl', ...given);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(complaints(result)[0]).toContain('changes.register: expected');
  });

  test('and what is no project, or names something that is no region, is a bad line', async () => {
    const named = (region: unknown) =>
      JSON.stringify({ project: { name: 'A', region, start: '2021-01-01' } });
    const stdin = [named(null), named(7), '[]', '{}', plant('K').trimEnd()].join('\n');
    const given = ['--after', 'toy-draft', '--totals', '--format', 'json', ...TOY_OPTION];
    const { code, out } = await command(['portfolio', '-', ...given], { modules: MODULES, stdin });
    expect(code).toBe(1);
    expect(JSON.parse(out).lines).toEqual({ read: 5, bad: 4, leftOut: { kaluga: 1 } });
  });

  test('and measures of another are a problem', async () => {
    const given = ['--after', 'pier.json', '--measure', 'rip', ...TOY_OPTION];
    const result = await run('portfolio', 'both.jsonl', ...given);
    expect(complaints(result)).toEqual([
      '--measure: expected one of harbour, beacon, found "rip".',
    ]);
  });
});
