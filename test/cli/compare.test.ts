import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/answer/results/analysis';
import { command, complaints } from './fake';

/** With 100 million the Register saves 3.5 % of the profit of 10 million, 350,000; 4.5 points, 450,000, as a reduction. */
const plant = (invested: number) => `
project: { name: Plant, start: 2019-01-01, site: region }
capitalInvestment: { 2019: ${invested} }
taxableProfit: { 2020: 10000000 }
`;
const files = { 'a.yaml': plant(90000000), 'b.yaml': plant(100000000) };
const READING = '--reading=regional-rate-2017-2024=printed-reduction';

const compare = (...argv: string[]) => command(['compare', ...argv], { files });
const answer = async (...argv: string[]): Promise<Comparison> =>
  JSON.parse((await compare('--format=json', ...argv)).out);

describe('two profiles are compared', () => {
  test('as a table of 80 columns', async () => {
    const { code, out, err } = await compare('a.yaml', 'b.yaml');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Comparison\n=+\n\nBefore: a\.yaml\. After: b\.yaml\.\n/);
    expect(out).toContain('worth 350000, which is\n350000 more.');
    expect(out).toMatch(/\nRegister of Investment +ineligible to eligible +0 +350000 +350000\n/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('as JSON, CSV and Markdown', async () => {
    const { best, schema } = await answer('a.yaml', 'b.yaml', '--discount-rate=0.1');
    expect(schema).toBe('investor-incentives/comparison@2');
    expect(best.difference).toEqual({ nominal: '350000', present: '289256.20' });
    const csv = await compare('a.yaml', 'b.yaml', '--format=csv');
    expect(csv.out).toContain(
      '\r\ninvestment-register,ineligible,eligible,2020,income,regional,0,350000,350000\r\n',
    );
    const markdown = await compare('a.yaml', 'b.yaml', '--format=markdown');
    expect(markdown.out).toMatch(/^# Comparison\n/);
  });

  test('both under the readings chosen, one of them from standard input', async () => {
    const { out } = await command(['compare', '-', 'b.yaml', READING, '--format=json'], {
      files,
      stdin: plant(90000000),
    });
    const { best }: Comparison = JSON.parse(out);
    expect(best.after.value.nominal).toBe('450000');
  });
});

describe('one profile is compared with itself', () => {
  test('under other readings: by default on the left, as chosen on the right', async () => {
    const { best } = await answer('b.yaml', READING);
    expect(best.before.value.nominal).toBe('350000');
    expect(best.after.value.nominal).toBe('450000');
    const { out } = await compare('b.yaml', READING);
    expect(out.replace('\n', ' ')).toContain('regional-rate-2017-2024=printed-reduction');
  });

  test('from standard input', async () => {
    const { code, out } = await command(['compare', '-', READING], { stdin: plant(100000000) });
    expect(code).toBe(0);
    expect(out).toContain('100000 more');
  });

  test('under another edition', async () => {
    const { code, out } = await compare('b.yaml', '--other-edition=brochure-2019');
    expect(code).toBe(0);
    expect(out).toContain('After: b.yaml, brochure-2019.');
    expect(out).toMatch(/\nNothing differs\.\n$/);
  });
});

describe('what cannot be used is reported, all of it in one error', () => {
  const complaintsOf = async (...argv: string[]) => {
    const outcome = await compare(...argv);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    return complaints(outcome);
  };

  test('nothing to compare with', async () => {
    expect(await complaintsOf('a.yaml')).toEqual([
      'expected another profile, --reading or --other-edition, found one profile alone.',
    ]);
    expect(await complaintsOf()).toHaveLength(1);
    expect(await complaintsOf('-', '-')).toContain('expected standard input once, found - again.');
  });

  test('of the command line', async () => {
    expect(await complaintsOf('a.yaml', 'b.yaml', 'c.yaml', '--timing=noon')).toEqual([
      'expected 2 arguments, found "c.yaml" besides.',
      expect.stringMatching(/^--timing: /),
    ]);
    expect(await complaintsOf('a.yaml', '--edition=x', '--other-edition=y')).toEqual([
      expect.stringMatching(/^--edition: expected one of brochure-2019/),
      expect.stringMatching(/^--other-edition: expected one of brochure-2019/),
    ]);
  });

  test('of both files and the command line together', async () => {
    const bad = {
      'a.yaml': plant(1).replace('10000000', 'much'),
      'b.yaml': plant(1).replace('region', 'moon'),
    };
    const outcome = await command(['compare', 'a.yaml', 'b.yaml', '--among=x'], { files: bad });
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(complaints(outcome)).toEqual([
      expect.stringMatching(/^--among: /),
      expect.stringMatching(/^a\.yaml:4:\d+: taxableProfit\.2020: /),
      expect.stringMatching(/^b\.yaml:2:\d+: project\.site: /),
    ]);
  });
});
