import { describe, expect, test } from 'vitest';
import { type SweepRow, sweep } from '../../src/index';
import { inZone, millions, millionsFrom, project } from '../profiles';

const PLANT = project({
  investor: {},
  capitalInvestment: millionsFrom(2019, 60),
  taxableProfit: millionsFrom(2020, 10),
});

function rows(document: unknown, path: string, values: readonly (string | number)[]) {
  const swept = sweep(document, path, values);
  if (!swept.ok) throw new Error(JSON.stringify(swept.problems));
  return swept.rows;
}

const register = (row: SweepRow | undefined) =>
  row?.ok === true ? row.measures.find(({ id }) => id === 'investment-register') : undefined;

describe('a number', () => {
  // 3.5 % of 10 millions, from 100 millions on
  test('has a row for each value, with verdicts, relief and the best package', () => {
    const [below, on] = rows(PLANT, 'capitalInvestment.2019', ['99999999.99', 100_000_000]);
    expect(below).toMatchObject({ value: '99999999.99', ok: true, rankedBy: 'nominal' });
    expect(register(below)).toEqual({
      id: 'investment-register',
      verdict: 'ineligible',
      relief: { nominal: '0', present: null },
      net: { nominal: '0', present: null },
    });
    expect(register(on)).toMatchObject({ verdict: 'eligible', relief: { nominal: '350000' } });
    expect(on).toMatchObject({
      best: { elements: ['investment-register'], value: { nominal: '350000', present: null } },
    });
  });

  test('may be a profit, a cost in a list, or a life in months', () => {
    const document = project({
      property: {
        objects: [
          { id: 'shop', kind: 'immovable', commissioned: '2019-03-01', cost: 1, lifeMonths: 120 },
        ],
      },
      taxableProfit: millionsFrom(2020, 10),
    });
    expect(rows(document, 'taxableProfit.2020', ['1', '-1']).map(({ ok }) => ok)).toEqual([
      true,
      true,
    ]);
    expect(rows(document, 'property.objects.0.cost', [2])[0]?.ok).toBe(true);
    expect(rows(document, 'property.objects[0].lifeMonths', [0])[0]).toMatchObject({
      ok: false,
      problems: [{ path: 'property.objects[0].lifeMonths', code: 'count-out-of-range' }],
    });
  });

  test('that the parser refuses has its problems in its row and drops none', () => {
    const swept = rows(PLANT, 'capitalInvestment.2019', ['7,6', '60000000', '1e9']);
    expect(swept.map(({ ok, value }) => [value, ok])).toEqual([
      ['7,6', false],
      ['60000000', true],
      ['1e9', false],
    ]);
  });

  test('is reported without relief where a measure cannot be computed', () => {
    const { taxableProfit, ...document } = PLANT;
    expect(taxableProfit).toBeDefined();
    const [row] = rows(document, 'capitalInvestment.2019', [millions(100)]);
    expect(register(row)?.relief).toBeNull();
  });
});

// residence from 2020 on leaves the tax of 2019 as it is
test('a day', () => {
  const plant = inZone({ transportTax: millionsFrom(2019, 1, 1) });
  const zone = rows(plant, 'project.start', ['2019-12-31', '2020-01-01', '2020-02-30']).map(
    (row) =>
      row.ok ? row.measures.find(({ id }) => id === 'sez')?.relief?.nominal : row.problems[0]?.code,
  );
  expect(zone).toEqual(['2000000', '1000000', 'not-a-day']);
});

describe('a path', () => {
  const problem = (path: string) => {
    const swept = sweep(PLANT, path, [1]);
    return swept.ok ? undefined : swept.problems;
  };

  test('that leads nowhere is one problem with the name that was probably meant', () => {
    expect(problem('capitalInvestmnt.2019')).toEqual([
      {
        path: 'capitalInvestmnt.2019',
        code: 'no-such-path',
        expected: 'the path of a number or a day that the profile states',
        found: 'nothing',
        hint: 'did you mean capitalInvestment.2019?',
      },
    ]);
    expect(problem('')?.[0]?.hint).toBe(
      'such as project.start, capitalInvestment.2019, taxableProfit.2020',
    );
    expect(problem('project.constructor')?.[0]?.code).toBe('no-such-path');
  });

  test.each(['project.activity.main', 'project.name', 'project.site', 'taxableProfit'])(
    'to %s is none of a number or a day',
    (path) => {
      expect(problem(path)?.[0]?.code).toBe('not-a-number-or-day');
    },
  );
});

test('the document stays as it is', () => {
  const before = JSON.stringify(PLANT);
  rows(PLANT, 'capitalInvestment.2019', [1, 2]);
  expect(JSON.stringify(PLANT)).toBe(before);
});
