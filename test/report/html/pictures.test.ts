import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { formatOf, yearsText } from '../../../src/report/format';
import { nodeOf } from '../../../src/report/html/nodes';
import { capPicture } from '../../../src/report/html/pictures/cap';
import { shortIn, unitFor } from '../../../src/report/html/pictures/scale';
import { pictureVoice } from '../../../src/report/html/pictures/voice';
import { wordsIn } from '../../../src/report/words/load';
import { command } from '../../cli/fake';

const read = (name: string): string => readFileSync(`fixtures/projects/${name}.yaml`, 'utf8');
const PURINA = read('nestle-purina-2019');
const KRONOSPAN = read('kronospan-mdf-1');

async function page(stdin: string, ...argv: string[]): Promise<string> {
  const { code, err, out } = await command([...argv, '-', '--format', 'html'], { stdin });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

/** The picture under a question, as HTML; empty where there is none. */
function pictureOf(html: string, question: string): string {
  const all = html.split(/<figure[^>]*>/).slice(1);
  return all.find((one) => one.startsWith(`<figcaption>${question}`))?.split('</figure>')[0] ?? '';
}

/** What is drawn of the federal budget. */
const federalOf = (html: string): string =>
  pictureOf(html, 'Which budget')
    .split('<p class="heading">')
    .find((one) => one.startsWith('The federal budget')) ?? '';

/** The rows of a picture for a narrow screen, as texts beside their marks. */
const rowsOf = (picture: string): readonly (readonly string[])[] =>
  [...picture.matchAll(/<li>(?:<span>)?([^<]*)(?:<\/span>)?<svg>(.*?)<\/svg><b>([^<]*)<\/b>/g)].map(
    ([, label = '', bar = '', text = '']) => [
      label,
      [...bar.matchAll(/class="([^"]*)"/g)].map(([, mark = '']) => mark).join(' '),
      text,
    ],
  );

test('a picture of taxes has what is paid, what is saved of each tax, and what is not known', async () => {
  const picture = pictureOf(await page(PURINA, 'plan'), 'What is paid and saved');
  // The profile gives no base of property tax from 2023 on, and no profit in 2019.
  expect(rowsOf(picture)).toEqual([
    ['2019', 'saved-2', '2.2'],
    ['2020', 'paid saved saved-2', '13.9'],
    ['2021', 'paid saved saved-2', '52.2'],
    ['2022', 'paid saved', '70'],
    ['2023', 'paid saved unknown', '90'],
    ['2024', 'paid saved unknown', '100'],
    ['2025', 'paid saved unknown', '105'],
  ]);
  expect(picture).toContain('From 2019 to 2025 the package saves 433\u00a0326\u00a0000\u00a0₽.');
  expect(picture).toContain('Not known and not drawn: property tax of 2023-2025.');
  expect(picture).toMatch(/<svg class="wide"[^>]* role="img"><title>/);
});

test('a year after the last profit that is given is hatched, not a cliff', async () => {
  const picture = pictureOf(await page(KRONOSPAN, 'plan'), 'What is paid and saved');
  const later = rowsOf(picture).filter(([year = '']) => Number(year) >= 2026);
  expect(later.length).toBeGreaterThan(0);
  expect(later.filter(([, marks = '']) => !marks.includes('unknown'))).toEqual([]);
});

test('a budget of which no tax is known in a year has a question mark, not 0', async () => {
  const html = await page(KRONOSPAN, 'plan');
  const federal = rowsOf(federalOf(html)).find(([year]) => year === '2026');
  expect(federal).toEqual(['2026', 'unknown', '?']);
});

test('a year without imports has no customs payment, and no 0', async () => {
  // Without a profit the federal budget gets customs payments alone, and goods come in in 2022 alone.
  const profile = read('harbin-electric').replace(/^taxableProfit:\n(?: .*\n)+/m, '');
  const rows = rowsOf(federalOf(await page(profile, 'plan')));
  expect(rows.filter(([, marks]) => marks !== '')).toEqual([['2022', 'saved', '20']]);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.filter(([year, , text]) => year !== '2022' && text !== '')).toEqual([]);
});

test('a subsidy stands on what is paid of taxes, and a year without one hides nothing', async () => {
  // 16,000,000 of 20,000,000 for carriage; it raises the profit, whose tax of 20% is 3,200,000 more in 2019.
  const profile = [
    'project: { name: Pumps, start: 2019-03-01, site: region }',
    'taxableProfit: { 2019: 0, 2020: 10000000 }',
    'exports: [{ day: 2019-09-17, transportCost: 20000000, goodsValue: 100000000, selected: true }]',
  ].join('\n');
  const html = await page(profile, 'plan', '--edition', 'law', '--among', 'export-transport');
  expect(rowsOf(pictureOf(html, 'What is paid and saved'))).toEqual([
    ['2019', 'paid saved', '12.8'],
    ['2020', 'paid', '0'],
  ]);
  expect(html).not.toContain('Not known and not drawn');
  expect(html).toContain('of the taxes, with subsidies');
  expect(rowsOf(federalOf(html)).map(([year, marks]) => [year, marks])).toEqual([
    ['2019', 'saved'],
    ['2020', 'paid'],
  ]);
});

test('each budget is drawn by itself, under one question and one legend', async () => {
  const picture = pictureOf(await page(read('harbin-electric'), 'plan'), 'Which budget');
  expect(
    [...picture.matchAll(/<p class="heading">The (\w+) budget/g)].map(([, name]) => name),
  ).toEqual(['federal', 'regional', 'municipal']);
  expect(picture.match(/class="legend"/g)).toHaveLength(1);
});

test('packages are drawn by their worth, the best first, under names', async () => {
  const picture = pictureOf(await page(PURINA, 'plan'), 'How much are the other packages worth');
  const rows = rowsOf(picture);
  expect(rows[0]).toEqual([
    'Federal contract (SPIC) + property-tax exemption',
    'best',
    '433\u00a0326\u00a0000\u00a0₽',
  ]);
  expect(rows.at(-1)).toEqual(['No measure at all', '', '0\u00a0₽']);
  expect(picture).not.toMatch(/spic-federal|property-exemption/);
});

test('steps and reliefs stand on one scale of years', async () => {
  const rows = rowsOf(pictureOf(await page(PURINA, 'plan'), 'What must be done'));
  expect(rows).toEqual([
    ['A federal contract (SPIC)', 'other', 'by 2019-06-06'],
    ['A regional contract (SPIC)', 'saved', 'held since 2019-06-06'],
    ['Federal contract (SPIC)', 'saved', '2019-2025'],
    ['Property-tax exemption', 'saved', '2019-2021'],
  ]);
});

test('thresholds stand as lines across the amounts of the project', async () => {
  const picture = pictureOf(await page(PURINA, 'plan'), 'How far are amounts');
  expect(rowsOf(picture)).toContainEqual([
    'Capital investment by the end of the contract reaches the threshold',
    'used tick',
    '4\u00a0300\u00a0000\u00a0000\u00a0₽; required 750\u00a0000\u00a0000\u00a0₽',
  ]);
});

describe('a cap', () => {
  const period = (year: number, before: string, used: string, cutOff: string) => ({
    ...{ year, cap: '100000000', before, used, cutOff },
    ...{ full: used, granted: used, base: '100000000' },
  });

  async function drawn(used: string): Promise<string> {
    const words = await wordsIn('en');
    const voice = pictureVoice({ words, format: formatOf(true, words) });
    const periods = [
      period(2020, '0', '60000000', '0'),
      period(2021, '60000000', '40000000', '20000000'),
    ];
    const pieces = capPicture({ amount: '100000000', used, periods }, voice);
    return pieces.map((piece) => renderToString(nodeOf(piece))).join('');
  }

  test('of which more than half is used is drawn with what it cuts off', async () => {
    const picture = await drawn('100000000');
    expect(rowsOf(picture)).toEqual([
      ['2020', 'saved tick', '60'],
      ['2021', 'paid saved cut tick', '40'],
    ]);
    expect(picture).toContain(
      '100\u00a0000\u00a0000\u00a0₽ of 100\u00a0000\u00a0000\u00a0₽ is used.',
    );
    expect(picture).toContain('class="level"');
  });

  test('of which half is used is left to its sentence', async () => {
    expect(await drawn('50000000')).toBe('');
    expect(await drawn('50000000.01')).not.toBe('');
  });
});

describe('a sweep', () => {
  const sweep = (...values: string[]) =>
    page(PURINA, 'sweep', '--path', 'capitalInvestment.2.amount', '--values', values.join(','));

  test('has a band for each best package', async () => {
    const picture = pictureOf(await sweep('1', '4000000000'), 'Where does the answer change');
    expect(picture).toContain('<li>A: Federal contract (SPIC) + property-tax exemption</li>');
    expect(picture.match(/<circle/g)).toHaveLength(4);
  });

  test('of one value has no picture', async () => {
    expect(await sweep('1')).not.toContain('<figure');
  });
});

test('nothing is drawn where there is nothing to draw', async () => {
  const profile = JSON.stringify({
    project: { name: 'Works', start: '2019-01-01', site: 'region' },
  });
  for (const name of ['plan', 'assess']) {
    const html = await page(profile, name);
    expect(html.match(/<figcaption>/g)).toBeNull();
  }
});

test.each([
  [[0], 'one'],
  [[999], 'one'],
  [[1000], 'thousand'],
  [[-2_500_000, 3], 'million'],
  [[4e12], 'billion'],
])('the numbers %j are written in units of one %s', (amounts, unit) => {
  expect(unitFor(amounts)).toBe(unit);
});

test('a number on a mark has at most one decimal, as the language writes it', () => {
  expect(shortIn('million', 13_900_000, 'en')).toBe('13.9');
  expect(shortIn('million', 13_900_000, 'ru')).toBe('13,9');
  expect(shortIn('million', 70_000_000, 'ru')).toBe('70');
  expect(shortIn('million', 49_999, 'en')).toBe('~0');
  expect(shortIn('million', 0, 'en')).toBe('0');
});

test('years that follow each other are a span', () => {
  expect(yearsText([2019, 2021, 2022, 2023, 2025])).toBe('2019, 2021-2023, 2025');
});

test('interest of a loan is drawn beside that of the market, and what is owed below', async () => {
  const html = await page(readFileSync('test/package/borrower.yaml', 'utf8'), 'loan');
  // 50 million at 5% against 10%: 625 thousand a quarter, of which three end in 2019.
  const interest = rowsOf(pictureOf(html, 'Joint loan'));
  expect(interest[0]).toEqual(['2019', 'paid saved', '1.9']);
  const balances = html.split(/<figure[^>]*>/)[2] ?? '';
  expect(rowsOf(balances).map(([year, , owed]) => [year, owed])).toEqual([
    ['2019', '50'],
    ['2020', '50'],
    ['2021', '50'],
    ['2022', '50'],
    ['2023', '31.3'],
    ['2024', '6.3'],
  ]);
});

test('a loan without a schedule has no picture', async () => {
  expect(await page(read('kemz-conversion'), 'loan')).not.toContain('<figcaption>');
});

test('a comparison has what the best package saves on either side', async () => {
  const files = { 'a.yaml': PURINA, 'b.yaml': read('nestle-purina-2018') };
  const { out } = await command(['compare', 'a.yaml', 'b.yaml', '--format', 'html'], { files });
  const rows = rowsOf(pictureOf(out, 'How much does the best package save'));
  // Neither plan saves anything before 2019.
  expect(rows[0]?.[0]).toBe('2019, before');
  // Saved in 2025 by the package of each plan: 105 and 80 million. Only the second has property in that year.
  expect(rows.slice(-2)).toEqual([
    ['2025, before', 'other unknown', '105\u00a0000\u00a0000\u00a0₽'],
    ['2025, after', 'best', '80\u00a0000\u00a0000\u00a0₽'],
  ]);
});

test('a comparison draws no 0 for a year whose profit one side does not give', async () => {
  const files = { 'a.yaml': PURINA.replace(/^ {2}2025: .*\n/m, ''), 'b.yaml': PURINA };
  const { out } = await command(['compare', 'a.yaml', 'b.yaml', '--format', 'html'], { files });
  const picture = pictureOf(out, 'How much does the best package save');
  expect(rowsOf(picture).slice(-3)).toEqual([
    ['2024, after', 'best', '100\u00a0000\u00a0000\u00a0₽'],
    ['2025, before', 'unknown', '?'],
    ['2025, after', 'best', '105\u00a0000\u00a0000\u00a0₽'],
  ]);
  expect(picture).toContain('not known');
});

test('a comparison without a difference has no picture', async () => {
  const argv = ['compare', '-', '--reading', 'first-period.rip=first-profit', '--format', 'html'];
  expect((await command(argv, { stdin: PURINA })).out).not.toContain('<figcaption>');
});

test('totals of a portfolio have what each budget gives up before and after', async () => {
  // 3.5% less of regional tax for the Register today, 7% less under the amendment, on a profit of 10 million.
  const project = {
    project: { name: 'Works', start: '2019-01-01', site: 'region' },
    capitalInvestment: { 2019: 120_000_000 },
    taxableProfit: { 2020: 10_000_000 },
  };
  const amendment = {
    title: 'Lower',
    source: 'a draft',
    changes: { register: { regionalRate: { 2019: '0.1' } } },
  };
  const files = { 'p.jsonl': JSON.stringify(project), 'a.json': JSON.stringify(amendment) };
  const argv = ['portfolio', 'p.jsonl', '--after', 'a.json', '--totals', '--format', 'html'];
  const { err, out } = await command(argv, { files });
  expect(err).toBe('');
  expect(rowsOf(pictureOf(out, 'Register of Investment Projects'))).toEqual([
    ['Regional, before', 'other', '350\u00a0000\u00a0₽'],
    ['Regional, after', 'best', '700\u00a0000\u00a0₽'],
  ]);
});
