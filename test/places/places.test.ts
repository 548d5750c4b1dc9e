import { describe, expect, test } from 'vitest';
import type { PlaceComparison } from '../../src/answer/results/places';
import { comparePlaces, type Place, type PlacesOptions } from '../../src/index';
import { TOY } from '../toy/region';

/** A pier that is a plant in Kaluga Region: the beacon and its harbour are known to the toy region alone. */
const PIER = {
  project: { name: 'Pier', region: 'toy', start: '2021-01-01', site: 'harbour' },
  capitalInvestment: { 2021: 120_000_000 },
  taxableProfit: { 2021: 10_000_000, 2022: 10_000_000, 2023: 10_000_000 },
  beacon: { lit: true, keepers: 1_000_000 },
};

const KALUGA: Place = { site: 'region' };
const HARBOUR: Place = { region: TOY };

function compared(
  document: unknown,
  places: readonly [Place, Place],
  options?: PlacesOptions,
): PlaceComparison {
  const answer = comparePlaces(document, places, options);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

function problemsIn(document: unknown, places: readonly [Place, Place]) {
  const answer = comparePlaces(document, places);
  if (answer.ok) throw new Error('there is an answer');
  return answer.problems;
}

describe('a project in two places', () => {
  const { best, judged, places, schema } = compared(PIER, [KALUGA, HARBOUR], {
    discountRate: '0.1',
  });

  test('has a plan of each region, at its own site', () => {
    expect(schema).toBe('investor-incentives/places@1');
    const { left, right } = places;
    expect([left.region, left.site, left.plan.best.elements]).toEqual([
      'kaluga',
      'region',
      ['investment-register'],
    ]);
    expect([right.region, right.site, right.plan.best.elements]).toEqual([
      'toy',
      'harbour',
      ['harbour', 'beacon.fund'],
    ]);
    expect(right.plan.assessment.edition).toBe('toy-2020');
  });

  // Kaluga: 10,000,000 × 3.5% in one period. The harbour: 3% federal in three years, 7% regional in two; the beacon
  // saves 10,000 in two years, which raise the profit: 1,700,000 - 10,010,000 × 10% = 699,000.
  test('is worth what the plans differ by', () => {
    expect(places.left.plan.best.value).toEqual({ nominal: '350000', present: '318181.82' });
    // 1,009,000 / 1.1 + 1,009,000 / 1.21 + 300,000 / 1.331
    expect(places.right.plan.best.value).toEqual({ nominal: '2318000', present: '1976551.47' });
    expect(best.difference).toEqual({ nominal: '1968000', present: '1658369.65' });
  });

  test('stands side by side by year, tax and budget', () => {
    const of2023 = best.byPeriod.filter(({ year }) => year === 2023);
    expect(of2023).toEqual([
      {
        year: 2023,
        tax: 'income',
        budget: 'federal',
        left: '0',
        right: '300000',
        difference: '300000',
      },
      { year: 2023, tax: 'income', budget: 'regional', left: '0', right: '0', difference: '0' },
    ]);
    expect(best.byBudget).toEqual([
      { budget: 'federal', left: '0', right: '900000', difference: '900000' },
      { budget: 'regional', left: '350000', right: '1398000', difference: '1048000' },
      { budget: 'community', left: null, right: '20000', difference: null },
    ]);
  });

  test('has no difference where one side does not know an amount: a budget that the region does not have', () => {
    const { left, right, difference } = best.byYear[0] ?? {};
    expect({ left, right, difference }).toEqual({
      left: '350000',
      right: '1009000',
      difference: null,
    });
    expect(best.byYear[2]).toEqual({
      year: 2023,
      left: '0',
      right: '300000',
      difference: '300000',
    });
  });

  test('lists the measures of both regions, of which the other has none', () => {
    const of = (id: string) => judged.find((one) => one.id === id);
    expect(of('investment-register')).toEqual({
      id: 'investment-register',
      verdict: { left: 'eligible', right: null },
      net: { left: '350000', right: null, difference: null },
    });
    expect(of('harbour')?.verdict).toEqual({ left: null, right: 'eligible' });
  });

  test('names what only the other region knows', () => {
    expect([places.left.unused, places.right.unused]).toEqual([['beacon'], []]);
  });
});

describe('what only one region knows', () => {
  const statuses = {
    harbourResident: { registered: '2021-03-01' },
    sezResident: { registered: '2021-03-01' },
  };

  test('is named where it is not used: statuses, sections and names in lists', () => {
    const borrowing = { amount: 1_000_000, programmes: ['joint'] };
    const { places } = compared({ ...PIER, statuses, borrowing }, [KALUGA, HARBOUR]);
    expect(places.left.unused).toEqual(['beacon', 'statuses.harbourResident']);
    expect(places.right.unused).toEqual(['statuses.sezResident', 'borrowing.programmes']);
  });

  test('is an error where neither region knows it, once', () => {
    const document = { ...PIER, statuses: { portResident: { registered: '2021-03-01' } } };
    expect(problemsIn(document, [KALUGA, HARBOUR]).map(({ code, path }) => [code, path])).toEqual([
      ['unknown-field', 'statuses.portResident'],
    ]);
  });

  test('is an error in two places of one region', () => {
    const places = [{ site: 'sez' }, { site: 'region' }] as const;
    expect(problemsIn({ ...PIER, statuses }, places).map(({ path }) => path)).toEqual([
      'beacon',
      'statuses.harbourResident',
    ]);
  });
});

test('two sites of one region are two places', () => {
  const plant = {
    project: { name: 'Plant', start: '2019-01-01' },
    capitalInvestment: { 2019: 100_000_000 },
    taxableProfit: { 2020: 10_000_000 },
  };
  const { best } = compared(plant, [{ site: 'region' }, { site: 'elsewhere' }]);
  // 10,000,000 × 3.5% in the region, nothing outside of it
  expect(best.difference).toEqual({ nominal: '-350000', present: null });
  expect(best.byYear).toEqual([{ year: 2020, left: '350000', right: '0', difference: '-350000' }]);
});

test('each place has an edition and readings of its own', () => {
  const pier = { ...PIER, capitalInvestment: { 2021: 90_000_000 } };
  const { places } = compared(pier, [
    { region: TOY, site: 'harbour', edition: 'toy-draft' },
    { region: TOY, site: 'region', readings: { 'first-period.harbour': '2022' } },
  ]);
  // The draft asks for 80 million.
  expect(places.left.plan.best.elements).toEqual(['harbour', 'beacon.fund']);
  expect(places.right.plan.assessment.edition).toBe('toy-2020');
  const { readings } = places.right.plan.assessment;
  expect(readings.find(({ id }) => id === 'first-period.harbour')?.value).toBe('2022');
});

test('a package that is only bounded stands beside the ranking', () => {
  const beacon = { lit: true, keepers: 8_000_000 };
  const { best, places } = compared({ ...PIER, beacon }, [KALUGA, HARBOUR]);
  expect(places.right.plan.best.elements).toEqual(['harbour']);
  expect(places.right.plan.unranked?.[0]?.elements).toEqual(['harbour', 'beacon.fund']);
  // 10,000,000 × 3% in three years and × 7% in two, less 350,000
  expect(best.difference.nominal).toBe('1950000');
});

describe('bad input', () => {
  const KALUGA_SITES =
    'a site of the region kaluga: one of sez, toser-sosensky, toser-kondrovo, region, elsewhere';

  test('a site that the region does not have, and one that nobody names', () => {
    expect(problemsIn(PIER, [{ site: 'sezz' }, HARBOUR])).toEqual([
      {
        path: 'places[0].site',
        code: 'not-one-of',
        expected: KALUGA_SITES,
        found: '"sezz"',
        hint: 'did you mean "sez"?',
      },
    ]);
    const { site: _, ...project } = PIER.project;
    const problems = problemsIn({ ...PIER, project }, [{}, HARBOUR]);
    expect(problems.map(({ expected, found, path }) => [path, expected, found])).toEqual([
      ['places[0].site', KALUGA_SITES, 'nothing'],
      ['places[1].site', 'a site of the region toy: one of harbour, region, elsewhere', 'nothing'],
    ]);
  });

  test('the site of the profile, where the other region does not have it', () => {
    expect(problemsIn(PIER, [{}, HARBOUR]).map(({ found, path }) => [path, found])).toEqual([
      ['places[0].site', '"harbour"'],
    ]);
  });

  test('the same place twice, also where the profile states one of them', () => {
    expect(problemsIn(PIER, [HARBOUR, { region: TOY, site: 'harbour' }])).toEqual([
      {
        path: 'places[1]',
        code: 'repeated',
        expected: 'another place than the first',
        found: 'toy, harbour again',
      },
    ]);
  });

  test('all problems of both places and of the document at once, each once', () => {
    const document = { ...PIER, taxableProfit: { 2021: '7,6', 2050: 1 }, beacon: { lit: 'yes' } };
    const problems = problemsIn(document, [{ site: 'port' }, HARBOUR]);
    expect(problems.map(({ code, path }) => [path, code])).toEqual([
      ['places[0].site', 'not-one-of'],
      ['taxableProfit', 'gap-between-years'],
      ['taxableProfit.2021', 'decimal-comma'],
      ['taxableProfit.2050', 'year-outside-edition'],
      ['beacon.lit', 'wrong-type'],
    ]);
    expect(problems[4]?.expected).toContain('(in the region toy)');
    expect(problems[2]?.expected).not.toContain('(in the region');
  });

  test.each([null, 5, 'text', [], { project: 5 }, {}])(
    'a document that is none: %j',
    (document) => {
      expect(problemsIn(document, [KALUGA, { region: TOY, site: 'harbour' }])).not.toEqual([]);
    },
  );

  test('a name of a region that is none', () => {
    const document = { ...PIER, project: { ...PIER.project, region: 5 } };
    expect(problemsIn(document, [KALUGA, HARBOUR]).map(({ path }) => path)).toEqual([
      'project.region',
    ]);
  });

  test('names that the language reserves, and lists too long to be read, as everywhere', () => {
    const document = JSON.parse(
      '{"project":{"name":"Pier","start":"2021-01-01"},"statuses":{"__proto__":{"registered":"2021-01-01"}}}',
    );
    const imports = Array.from({ length: 100_001 }, () => ({}));
    const harbour = { region: TOY, site: 'harbour' };
    expect(problemsIn(document, [KALUGA, harbour]).map(({ code }) => code)).toEqual([
      'unknown-field',
    ]);
    const codes = problemsIn({ ...PIER, imports }, [KALUGA, harbour]).map(({ code }) => code);
    expect(codes).toEqual(['too-many-entries']);
  });
});
