import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { millionsFrom, project } from '../../profiles';
import { command, complaints } from '../fake';

const folder = mkdtempSync(join(tmpdir(), 'portfolio-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Under the Register 3.5% of the profit of 2020 where 100 million or more are invested. */
const lineOf = (name: string, investment: number, profit: number): string =>
  `${JSON.stringify(
    project({
      project: { name },
      capitalInvestment: millionsFrom(2019, investment),
      taxableProfit: millionsFrom(2020, profit),
    }),
  )}\n`;

const INPUT = `${lineOf('A', 120, 10)}{\n${lineOf('B', 150, 20)}`;

const amendment = (title: string, register: string): string =>
  `title: ${title}\nsource: a draft\nchanges:\n  register: ${register}\n`;

const FILES = {
  'p.jsonl': INPUT,
  'harder.yaml': amendment('Harder', '{ minCapitalInvestment: { 2019: 130000000 } }'),
  'lower.json': JSON.stringify({
    title: 'Lower',
    source: 'a draft',
    changes: { register: { regionalRate: { 2019: '0.1' } } },
  }),
  'slip.yaml': amendment('Slip', '{ minCapitalInvestmnt: { 2019: 1 } }'),
  'empty.yaml': '',
};

const run = (...options: readonly string[]) =>
  command(['portfolio', 'p.jsonl', '--measure', 'investment-register', ...options], {
    files: FILES,
  });

const json = async (...options: readonly string[]) => {
  const { out } = await run('--totals', '--format', 'json', ...options);
  return JSON.parse(out);
};

describe('portfolio', () => {
  test('writes a record for each line, and the totals on standard error', async () => {
    const { code, out, err } = await run('--after', 'harder.yaml');
    expect(code).toBe(1);
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ line, ok }) => [line, ok])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
    expect(records[0].measures).toEqual([
      {
        id: 'investment-register',
        verdict: { before: 'eligible', after: 'ineligible' },
        relief: { before: '350000', after: '0', difference: '-350000' },
        net: { before: '350000', after: '0', difference: '-350000' },
        byPeriod: [
          { year: 2020, budget: 'regional', before: '350000', after: '0', difference: '-350000' },
        ],
        flipped: [
          { finding: 'investment-register.capital-investment', before: 'met', after: 'not-met' },
        ],
      },
    ]);
    expect(err).toContain('What the change of policy does to 2 projects\n');
    expect(err).toContain('Lines read: 3; 1 of them could not be used and are in no figure.');
    expect(err).toMatch(/investment-register +1050000 +700000 +-350000\n/);
  });

  test('with --totals prints them alone', async () => {
    const { code, out } = await run('--after', 'harder.yaml', '--totals');
    expect(code).toBe(1);
    expect(out).toMatch(/^What the change of policy does to 2 projects\n/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('prints the totals as JSON and as Markdown', async () => {
    const totals = await json('--after', 'harder.yaml');
    expect(totals).toMatchObject({
      schema: 'investor-incentives/portfolio@2',
      before: { edition: 'brochure-2019', amendments: [] },
      after: { amendments: [{ title: 'Harder', source: 'a draft' }] },
      lines: { read: 3, bad: 1 },
      projects: 2,
      measures: [{ relief: { before: '1050000', after: '700000' } }],
    });
    const { out } = await run('--after', 'harder.yaml', '--totals', '--format', 'markdown');
    expect(out).toMatch(/^# What the change/);
  });

  test('amendments of one side apply one after the other', async () => {
    const { after, measures } = await json('--after', 'harder.yaml', '--after', 'lower.json');
    expect(after.amendments.map(({ title }: { title: string }) => title)).toEqual([
      'Harder',
      'Lower',
    ]);
    // Of B alone, 7% of 20 million.
    expect(measures[0].relief.after).toBe('1400000');
  });

  test('each side may have its own', async () => {
    const options = ['--before', 'lower.json', '--after', 'brochure-2019'];
    const { measures } = await json(...options);
    expect(measures[0].relief).toEqual({
      before: '2100000',
      after: '1050000',
      difference: '-1050000',
    });
    const same = await json('--before', 'harder.yaml', '--after', 'harder.yaml');
    expect(same.before).toEqual(same.after);
  });

  test('nothing changes: says so', async () => {
    const { out } = await run('--after', 'brochure-2019', '--totals');
    expect(out).toContain('No relief and no verdict changes.');
  });

  test.each([
    [['--after', 'slip.yaml'], /slip\.yaml:4:\d+: changes\.register\.minCapitalInvestmnt: /],
    [['--after', 'none.yaml'], /none\.yaml: .*no such file\. The editions are brochure-2019/],
    [['--after', 'empty.yaml'], /empty\.yaml: expected an amendment, found an empty text/],
    [['--after', 'harder.yaml', '--after', 'brochure-2019'], /--after: expected an edition only/],
    [['--after', 'harder.yaml', '--after', 'harder.yaml'], /a value that does not apply already/],
    [[], /^--after: expected the policy to set against/],
    [['--after', 'harder.yaml', '--format', 'csv'], /^--format: expected one of table, json, mark/],
  ])('refuses %j', async (options, words) => {
    const outcome = await run(...options);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toEqual([expect.stringMatching(words)]);
  });

  test('names the problems of both sides at once', async () => {
    const outcome = await run('--before', 'slip.yaml', '--after', 'none.yaml', '--jobs', '0');
    expect(complaints(outcome)).toHaveLength(3);
  });
});

describe('a run that goes on', () => {
  const out = join(folder, 'out.jsonl');
  const options = ['--after', 'harder.yaml', '--out', out, '--format', 'json'];

  test('has the records and the totals of one that was not cut off', async () => {
    const first = await run(...options);
    const whole = readFileSync(out, 'utf8');
    for (const cut of [0, 10, whole.indexOf('\n') + 1, whole.length - 1, whole.length]) {
      writeFileSync(out, whole.slice(0, cut));
      const { code, out: totals } = await run(...options, '--resume');
      expect({ code, totals }).toEqual({ code: 1, totals: first.out });
      expect(readFileSync(out, 'utf8')).toBe(whole);
    }
  });

  test('works without findings too', async () => {
    const bare = [...options, '--totals'];
    const first = await run(...bare, '--force');
    const whole = readFileSync(out, 'utf8');
    expect(whole).not.toContain('flipped');
    writeFileSync(out, whole.slice(0, -5));
    expect((await run(...bare, '--resume')).out).toBe(first.out);
    expect(readFileSync(out, 'utf8')).toBe(whole);
  });
});
