import { describe, expect, test } from 'vitest';
import type { Sweep } from '../../src/answer/results/analysis';
import { command, complaints } from './fake';

/** Below 100 million the Register is refused; from there 3.5 % of the profit of 10 million is saved. */
const PLANT = `
project: { name: Plant, start: 2019-01-01, site: region, jobs: { 2019: 10 } }
capitalInvestment: { 2019: 60000000 }
taxableProfit: { 2020: 10000000 }
`;
const files = { 'p.yaml': PLANT };
const NO_BREAK_SPACE = '\u00a0';

const sweep = (...argv: string[]) => command(['sweep', 'p.yaml', ...argv], { files });
const INVESTED = ['--path', 'capitalInvestment.2019'];

/** Values and what the best package is worth at each. */
async function worths(...argv: string[]) {
  const { out } = await sweep('--format=json', ...argv);
  const answer: Extract<Sweep, { ok: true }> = JSON.parse(out);
  return answer.rows.map((row) => [row.value, row.ok ? row.best.value.nominal : row.problems]);
}

describe('a sweep is reported', () => {
  test('as a table of 80 columns', async () => {
    const { code, out, err } = await sweep(...INVESTED, '--values=99999999.99,100000000');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/\n *99999999\.99 +No measure at all +0\n/);
    expect(out).toMatch(/\n *100000000 +Register of Investment Projects +350000\n/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('as JSON, CSV and Markdown', async () => {
    expect(await worths(...INVESTED, '--values', '100000000, 99999999.99')).toEqual([
      [100000000, '350000'],
      ['99999999.99', '0'],
    ]);
    const csv = await sweep(...INVESTED, '--values=100000000', '--format=csv');
    expect(csv.out).toContain('\r\n100000000,best,,investment-register,350000,,\r\n');
    const markdown = await sweep(...INVESTED, '--values=100000000', '--format=markdown');
    expect(markdown.out).toMatch(/^# What becomes of the project as capitalInvestment\.2019/);
  });

  test('from standard input, in groups of digits on a terminal', async () => {
    const argv = ['sweep', '-', ...INVESTED, '--values=100000000'];
    const { out } = await command(argv, { stdin: PLANT, isTTY: true });
    expect(out).toContain(`350${NO_BREAK_SPACE}000`);
  });

  test('over evenly spaced numbers, the last one only where a step hits it', async () => {
    const ends = ['--from=80000000', '--step', '10000000'];
    expect(await worths(...INVESTED, ...ends, '--to=100000000')).toEqual([
      [80000000, '0'],
      [90000000, '0'],
      [100000000, '350000'],
    ]);
    expect(await worths(...INVESTED, ...ends, '--to=99999999.99')).toHaveLength(2);
    expect(
      await worths(...INVESTED, '--from=99999999.99', '--to=100000000', '--step=0.01'),
    ).toEqual([
      ['99999999.99', '0'],
      [100000000, '350000'],
    ]);
  });

  test('over days and counts', async () => {
    const days = await worths('--path=project.start', '--values=2019-01-01,2021-01-01');
    expect(days.map(([day]) => day)).toEqual(['2019-01-01', '2021-01-01']);
    expect(await worths('--path=project.jobs.2019', '--values=5')).toEqual([[5, '0']]);
  });

  test('with the options of a plan', async () => {
    const { out } = await sweep(...INVESTED, '--values=100000000', '--discount-rate=0.1');
    // 350,000 over 1.1 twice
    expect(out).toMatch(/\n *100000000 +Register of Investment Projects +289256\.20\n/);
  });

  test('with the problems of a value in its place', async () => {
    const { code, out } = await sweep(...INVESTED, '--values=-1,100000000');
    expect(code).toBe(0);
    expect(out).toMatch(/not sound:\n- -1: capitalInvestment\.2019: expected /);
    expect(out).toContain('350000');
  });
});

describe('what cannot be used is reported, all of it in one error', () => {
  const complaintsOf = async (...argv: string[]) => {
    const outcome = await sweep(...argv);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    return complaints(outcome);
  };

  test('of the command line', async () => {
    expect(await complaintsOf('--timing=noon', '--format=xml')).toEqual([
      expect.stringMatching(/^--format: /),
      '--path: expected the path of a number or a day of the profile, found nothing.',
      '--values: expected either --values or --from, --to and --step, found both or neither.',
      expect.stringMatching(/^--timing: /),
    ]);
  });

  test.each([
    [['--values=1', '--from=1'], ['--values: expected either ']],
    [['--values=1,,2'], ['--values: expected values parted by commas, found "1,,2"']],
    [
      ['--from=x', '--step=1'],
      [
        '--from: expected a decimal number, found "x"',
        '--to: expected a decimal number, found nothing',
      ],
    ],
    [['--from=1', '--to=2', '--step=0'], ['--step: expected a number above 0, found "0"']],
    [['--from=2', '--to=1', '--step=1'], ['--to: expected a number that is not below --from']],
    [['--from=0', '--to=1000', '--step=1'], ['--values: expected at most 1000 values, found 1001']],
    [[`--values=${'1,'.repeat(1000)}1`], ['--values: expected at most 1000 values, found 1001']],
  ])('%j', async (argv, expected) => {
    expect(await complaintsOf(...INVESTED, ...argv)).toEqual(
      expected.map((start) => expect.stringContaining(start)),
    );
  });

  test('a path at which there is nothing', async () => {
    expect(await complaintsOf('--path=capitalInvestment.2018', '--values=1')).toEqual([
      '--path capitalInvestment.2018: expected the path of a number or a day that the profile states, found nothing. Did you mean capitalInvestment.2019?',
    ]);
  });

  test('of the file', async () => {
    const bad = { 'p.yaml': PLANT.replace('60000000', 'much') };
    const outcome = await command(['sweep', 'p.yaml', ...INVESTED, '--values=1'], { files: bad });
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toEqual([expect.stringMatching(/^p\.yaml:3:\d+: capital/)]);
  });
});
