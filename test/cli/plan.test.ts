import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/answer/results/plan';
import { elementIds } from '../../src/cli/plan-options';
import { READING_IDS } from '../../src/regions/kaluga/readings';
import { LOADED_DEFAULT } from '../../src/regions/loaded';
import { command, complaints } from './fake';

/**
 * 120 million of capital investment: the Register takes the regional rate of 2020
 * from 17 to 13.5 % of a profit of 10 million, 350,000; over 1.1 twice, 289,256.20.
 */
const PLANT = `
project: { name: Plant, start: 2019-01-01, site: region }
capitalInvestment: { 2019: 120000000 }
taxableProfit: { 2020: 10000000, 2021: 30000000 }
`;
const files = { 'p.yaml': PLANT };
const NO_BREAK_SPACE = '\u00a0';

const plan = (...argv: string[]) => command(['plan', 'p.yaml', ...argv], { files });
const answer = async (...argv: string[]): Promise<Plan> =>
  JSON.parse((await plan('--format=json', ...argv)).out);

describe('the best package is reported', () => {
  test('as a table of 80 columns, the answer first', async () => {
    const { code, out, err } = await plan('--discount-rate', '0.1');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Plan of incentives for the project: Plant\n=+\n/);
    expect(out).toContain('\nBest package: Register of Investment Projects.\n');
    expect(out).toContain('\nIt saves 350000, worth 289256.20 on 2019-01-01');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('as JSON: the answer of the library', async () => {
    const { best, runnerUp, schema, valuation } = await answer('--discount-rate=0.1');
    expect(schema).toBe('investor-incentives/plan@2');
    expect(best.elements).toEqual(['investment-register']);
    expect(best.value).toEqual({ nominal: '350000', present: '289256.20' });
    expect(runnerUp?.elements).toEqual([]);
    expect(valuation).toMatchObject({ discountRate: '0.1', rankedBy: 'present-value' });
  });

  test('as CSV: a row a year, tax and budget', async () => {
    const { out } = await plan('--format', 'csv');
    expect(out.split('\r\n')).toEqual([
      'year,tax,budget,before,after,saved',
      '2020,income,federal,300000,300000,0',
      '2020,income,regional,1700000,1350000,350000',
      '2021,income,federal,900000,900000,0',
      '2021,income,regional,5100000,5100000,0',
      '',
    ]);
  });

  test('as Markdown', async () => {
    const { out } = await plan('--format=markdown');
    expect(out).toMatch(/^# Plan of incentives for the project: Plant\n/);
    expect(out).toContain('**Best package: Register of Investment Projects.**');
  });

  test('from standard input, in colours and groups of digits on a terminal', async () => {
    const { code, out } = await command(['plan', '-'], { stdin: PLANT, isTTY: true });
    expect(code).toBe(0);
    expect(out).toContain('\u001b[1mBest package');
    expect(out).toContain(`350${NO_BREAK_SPACE}000`);
  });
});

describe('its options', () => {
  test('no rate ranks by nominal value', async () => {
    const { best, valuation } = await answer();
    expect(best.value).toEqual({ nominal: '350000', present: null });
    expect(valuation).toMatchObject({ discountRate: null, rankedBy: 'nominal' });
  });

  test('the timing: at the start of its year the flow of 2020 is discounted once', async () => {
    const { best, valuation } = await answer('--discount-rate=0.21', '--timing=start');
    expect(valuation.timing).toBe('start');
    // 350,000 over 1.21
    expect(best.value.present).toBe('289256.20');
  });

  test('among: the others are not asked for', async () => {
    const { best, left } = await answer('--among', 'spic-federal', '--among=rip');
    expect(best.elements).toEqual([]);
    expect(left).toContainEqual({
      element: 'investment-register',
      because: 'not-asked-for',
      missing: [],
    });
  });

  test('unknown and unconfirmed let in what is withheld', async () => {
    const withheld = async (...argv: string[]) =>
      (await answer(...argv)).withheld.map(({ because, element }) => [element, because]);
    const byAll = await withheld();
    expect(byAll).toContainEqual(['rip', ['unknown']]);
    expect((await withheld('--unknown')).map(([element]) => element)).not.toContain('rip');
    expect((await answer('--unknown', '--unconfirmed')).best.elements).toEqual(['rip']);
  });

  test('a first period that is chosen: 2021 with three times the profit, 1,050,000', async () => {
    const { best } = await answer('--first-periods', 'chosen');
    expect(best.firstPeriods).toEqual([
      { reading: 'first-period.investment-register', year: 2021 },
    ]);
    expect(best.value.nominal).toBe('1050000');
  });

  test('a reading and the edition', async () => {
    const { assessment, best } = await answer(
      '--reading=regional-rate-2017-2024=printed-reduction',
      '--edition=brochure-2019',
    );
    // 4.5 points of 10 million
    expect(best.value.nominal).toBe('450000');
    expect(assessment.warnings.map(({ id }) => id)).not.toContain('other-edition');
  });
});

describe('what cannot be used is reported, all of it in one error', () => {
  test('of the command line', async () => {
    const outcome = await plan(
      '--format=xml',
      '--discount-rate=10%',
      '--timing=noon',
      '--first-periods=free',
      '--among=sez',
      '--reading=cap-year=never',
      '--nothing',
    );
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toEqual([
      expect.stringMatching(/^--nothing: .*an unknown option\.$/),
      '--format: expected one of table, json, markdown, csv, html, pdf, xlsx, found "xml". Did you mean html?',
      '--discount-rate: expected a yearly rate of 1 as decimal text, from 0 to 1, such as 0.1, found "10%". 10 % is "0.1".',
      '--timing: expected one of end, mid, start, found "noon".',
      '--first-periods: expected one of as-read, chosen, found "free".',
      expect.stringMatching(/^--among: expected one of investment-register, .*, found "sez"\.$/),
      expect.stringMatching(/^--reading cap-year: expected one of clip, .*, found "never"\.$/),
    ]);
  });

  test('of the command line and of the file together', async () => {
    const bad = { 'p.yaml': PLANT.replace('120000000', 'much') };
    const outcome = await command(['plan', 'p.yaml', '--timing=noon'], { files: bad });
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toEqual([
      expect.stringMatching(/^--timing: /),
      expect.stringMatching(/^p\.yaml:3:22: capitalInvestment\.2019: /),
    ]);
  });

  test.each(['1.5', '-0.1', '0,1', 'ten', '0.1234567', ''])('a rate of %j', async (rate) => {
    const outcome = await plan(`--discount-rate=${rate}`);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toEqual([expect.stringMatching(/^--discount-rate: expected /)]);
  });

  test('no file', async () => {
    const outcome = await command(['plan']);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toHaveLength(1);
  });
});

test('help names everything that a package is made of, and every reading', async () => {
  const { out } = await command(['plan', '--help']);
  for (const id of [...elementIds(LOADED_DEFAULT), ...READING_IDS])
    expect(out).toContain(`\n  ${id}\n`);
});
