import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/answer/results/assessment';
import { assess, parseProfile, plan } from '../../../src/index';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';

type Export = NonNullable<ProfileDocument['exports']>[number];

const ID = 'export-transport';
const GOODS = { transportCost: 20_000_000, goodsValue: 100_000_000, selected: true };

const projectOf = (
  exports: readonly Export[] | undefined,
  start = '2017-01-01',
): ProfileDocument => ({
  project: { name: 'Works', start, site: 'region' },
  ...(exports === undefined ? {} : { exports: [...exports] }),
});

function read(document: ProfileDocument) {
  const parsed = parseProfile(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}

function assessed(exports: readonly Export[] | undefined, edition = 'law', start?: string) {
  const answer = assess(read(projectOf(exports, start)), { edition, measures: [ID] });
  const [measure] = answer.measures;
  if (measure === undefined) throw new Error('not judged');
  return { ...measure, answer };
}

const reliefs = (exports: readonly Export[], edition = 'law') =>
  (assessed(exports, edition).lines ?? []).map(({ relief }: Line) => relief);

/** Carried on a day. */
const on = (day: string, more: Partial<Export> = {}): Export => ({ ...GOODS, day, ...more });

describe('what is paid, by the day of carriage', () => {
  it.each([
    // 80 % of 20m are 16m; 25 % of 100m are 25m
    ['law', '2019-09-17', '16000000'],
    // 11 % of 100m are 11m
    ['law', '2019-09-18', '11000000'],
    ['law', '2022-07-27', '11000000'],
    // 60 % of 20m, at most: the ceiling is not known
    ['law', '2022-07-28', { from: '0', to: '12000000' }],
    ['law', '2025-06-30', { from: '0', to: '12000000' }],
    ['law', '2025-07-01', { from: '0', to: '12000000' }],
    ['law', '2026-03-15', { from: '0', to: '12000000' }],
    ['law', '2026-06-30', { from: '0', to: '12000000' }],
    ['law', '2017-04-26', '16000000'],
    ['brochure-2019', '2017-01-01', '16000000'],
    ['brochure-2019', '2019-09-18', '16000000'],
    ['brochure-2019', '2026-07-01', '16000000'],
  ])('%s, %s: %j', (edition, day, relief) => {
    expect(reliefs([on(day)], edition)).toEqual([relief]);
  });

  it.each([
    ['law', '2017-04-25'],
    ['law', '2026-07-01'],
    ['brochure-2019', '2016-12-31'],
  ])('nothing under %s on %s', (edition, day) => {
    const { lines, verdict } = assessed([on(day)], edition);
    expect([verdict, lines]).toEqual(['ineligible', []]);
  });

  it('at most the share of timber', () => {
    expect(reliefs([on('2024-05-01', { timber: true })])).toEqual([{ from: '0', to: '6000000' }]);
    expect(reliefs([on('2022-07-27', { timber: true })])).toEqual(['11000000']);
  });
});

describe('the limit of a company', () => {
  const big = { transportCost: 1_000_000_000, goodsValue: 8_000_000_000 };

  it('of 500 million roubles in May 2020', () => {
    // 80 % are 800m, 11 % are 880m
    expect(reliefs([on('2020-05-15', big)])).toEqual(['500000000']);
  });

  it('is none on the day before 18 September 2019', () => {
    // 80 % are 800m; 25 % are 2,000m
    expect(reliefs([on('2019-09-17', big)])).toEqual(['800000000']);
  });

  it('is shared in order of days, whatever the order of the list, and renewed each year', () => {
    const more = { transportCost: 400_000_000, goodsValue: 8_000_000_000 };
    const lines = assessed([
      on('2020-06-01', more),
      on('2020-05-01', more),
      on('2021-01-01', more),
    ]).lines;
    // 320m in May; 180m of the limit are left in June; 320m in 2021
    expect(lines?.map(({ of, relief }) => [of, relief])).toEqual([
      ['exports[1]', '320000000'],
      ['exports[0]', '180000000'],
      ['exports[2]', '320000000'],
    ]);
  });

  it.each([
    // the limit was 300m, and 500m from 6 February 2023
    ['2023-02-05', '300000000'],
    ['2023-02-06', '500000000'],
  ])('on %s bounds what may be paid: %s', (day, to) => {
    expect(reliefs([on(day, big)])).toEqual([{ from: '0', to }]);
  });
});

describe('an export of a year', () => {
  const { transportCost, goodsValue } = GOODS;
  const of = (year: number): Export => ({ year, transportCost, goodsValue, selected: true });

  it.each([2018, 2020, 2021, 2024])('counts in %i, in which the figures stay', (year) => {
    expect(reliefs([of(year)])).toHaveLength(1);
  });

  it.each([2019, 2022, 2023, 2025])('needs a day in %i', (year) => {
    const { lines, missing, verdict } = assessed([of(year)]);
    expect(verdict).toBe('eligible');
    expect(lines).toEqual([]);
    expect(missing).toEqual([{ path: 'exports[0].day', asks: 'value', for: 'lines' }]);
  });

  it.each([2017, 2026])('is not known to be in time in %i', (year) => {
    const { lines, missing, verdict } = assessed([of(year)]);
    expect(verdict).toBe('unknown');
    expect(lines).toEqual([]);
    expect(missing).toEqual([{ path: 'exports[0].day', asks: 'value', for: 'verdict' }]);
    const refused = assessed([{ ...of(year), selected: false }]);
    expect(refused.verdict).toBe('ineligible');
    const open = assessed([{ ...of(year), selected: undefined }]);
    expect(open.missing.map(({ path }) => path)).toEqual(['exports[0].selected', 'exports[0].day']);
  });

  it('beside a selected export is asked for its day where that may add something', () => {
    const beside = (more: Partial<Export>) =>
      assessed([on('2018-05-01'), { ...of(2026), ...more }]);
    expect(beside({}).verdict).toBe('eligible');
    expect(beside({}).missing).toEqual([{ path: 'exports[1].day', asks: 'value', for: 'lines' }]);
    expect(beside({ transportCost: 0 }).missing).toEqual([]);
  });

  it.each([2016, 2027])('is out of time in %i', (year) => {
    expect(assessed([of(year)]).verdict).toBe('ineligible');
  });
});

describe('the verdict', () => {
  it('is unknown until it is stated whether the company was selected, with lines as if it was', () => {
    const { lines, missing, verdict } = assessed([on('2018-05-01', { selected: undefined })]);
    expect(verdict).toBe('unknown');
    expect(missing).toEqual([{ path: 'exports[0].selected', asks: 'yes-no', for: 'verdict' }]);
    expect(lines).toHaveLength(1);
  });

  it('is that of the exports that are selected, and the others bring nothing', () => {
    const some = [on('2018-05-01'), on('2018-06-01', { selected: undefined })];
    const { lines, verdict } = assessed(some);
    expect(verdict).toBe('eligible');
    expect(lines?.map(({ of }) => of)).toEqual(['exports[0]']);
  });

  it.each([
    ['unknown', undefined],
    ['ineligible', []],
    ['ineligible', [on('2018-05-01', { selected: false })]],
  ])('is %s of %j', (verdict, exports) => {
    expect(assessed(exports).verdict).toBe(verdict);
  });

  it('names an upper bound and an estimate', () => {
    const { answer } = assessed([on('2026-03-15')]);
    const ids = answer.assumptions.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['export-estimate', 'export-upper-bound', 'export-not-timber']),
    );
  });

  it.each([
    ['19999999.99', true],
    ['20000000', false],
  ])('warns of goods below the transport cost: %s', (goodsValue, isOdd) => {
    const { answer } = assessed([on('2018-05-01', { goodsValue })]);
    const odd = answer.warnings.filter(({ id }) => id === 'goods-below-transport-cost');
    expect(odd.map(({ values }) => values)).toEqual(isOdd ? [{ paths: ['exports[0]'] }] : []);
  });
});

describe('in a package', () => {
  const document: ProfileDocument = {
    ...projectOf([on('2018-05-01')]),
    taxableProfit: { 2018: 50_000_000, 2019: 50_000_000 },
  };
  const planned = (more: Partial<ProfileDocument> = {}, edition = 'law') =>
    plan(read({ ...document, ...more }), { edition, among: [ID] });

  it('the federal budget pays, and what is received bears income tax', () => {
    const { best } = planned();
    expect(best.elements).toEqual([ID]);
    // 16m are paid; 20 % of 16m are 3.2m of income tax: 480,000 federal and 2,720,000 regional
    expect(best.taxes.filter(({ year }) => year === 2018)).toMatchObject([
      { tax: 'income', budget: 'federal', before: '1500000', after: '1980000' },
      { tax: 'income', budget: 'regional', before: '8500000', after: '11220000' },
      {
        tax: 'export-subsidy',
        budget: 'federal',
        before: '0',
        after: '-16000000',
        saved: '16000000',
      },
    ]);
    expect(best.value.nominal).toBe('12800000');
    expect(best.raisedProfit).toEqual([
      { year: 2018, amount: '16000000', by: [{ tax: 'export-subsidy', amount: '16000000' }] },
    ]);
  });

  it('by the reading it does not raise the profit', () => {
    const { best } = plan(read(document), {
      edition: 'law',
      among: [ID],
      readings: { 'saved-taxes-raise-profit': 'no' },
    });
    expect(best.value.nominal).toBe('16000000');
  });

  it('it stands in no recommended package unasked', () => {
    const unstated = { exports: [on('2018-05-01', { selected: undefined })] };
    const { best, withheld } = planned(unstated);
    expect(best.elements).toEqual([]);
    expect(withheld.map(({ element }) => element)).toEqual([ID]);
    const asked = plan(read({ ...document, ...unstated }), {
      edition: 'law',
      among: [ID],
      unknown: true,
    });
    expect(asked.best.elements).toEqual([ID]);
  });

  it('an upper bound stands beside the ranking', () => {
    const { best, unranked } = planned({ exports: [on('2024-05-01')] });
    expect(best.elements).toEqual([]);
    expect(unranked?.map(({ elements }) => elements)).toEqual([[ID]]);
  });
});

it('an export has a year or a day, and both amounts', () => {
  const parsed = parseProfile({
    project: { name: 'Works', start: '2018-01-01' },
    exports: [
      { transportCost: 1, goodsValue: 2 },
      { year: 2018, day: '2018-05-01', transportCost: 1, goodsValue: 2 },
      { year: 2018, goodsValue: 2 },
      { year: 2018, transportCost: -1, goodsValue: 2 },
    ],
  });
  if (parsed.ok) throw new Error('expected problems');
  expect(parsed.problems.map(({ code, path }) => [path, code])).toEqual([
    ['exports[0]', 'no-form'],
    ['exports[1]', 'two-forms'],
    ['exports[2].transportCost', 'missing-field'],
    ['exports[3].transportCost', expect.any(String)],
  ]);
});

it('asks nothing of a carriage of which nothing could be paid, beside one that is selected', () => {
  const document = {
    project: { name: 'Works', start: '2017-03-01', site: 'region' },
    exports: [
      // 80% of 0.12 is less than half a rouble.
      { year: 2017, transportCost: '0.12', goodsValue: 500_000_000, timber: true },
      { day: '2018-05-20', transportCost: 20_000_000, goodsValue: 100_000_000, selected: true },
    ],
  };
  const parsed = parseProfile(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { measures } = assess(parsed.profile, { edition: 'law', measures: ['export-transport'] });
  expect(measures[0]).toMatchObject({
    verdict: 'eligible',
    missing: [],
    sums: { total: '16000000' },
  });
});
