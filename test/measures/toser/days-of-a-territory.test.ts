import { describe, expect, test } from 'vitest';
import { leavesOf } from '../../../src/kit/finding';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { appraised, figuresOf, residentCase, residentOf, territoryAmended } from './appraised';
import { residentWith, yearly } from './resident';

const CREATED = [{ path: 'project.territoryCreated', asks: 'value' }];
const LATE = [{ path: 'policy.toser.lateResidents', asks: 'yes-no' }];

const inForce = (document: ProfileDocument) =>
  leavesOf(appraised('toser', residentCase(document)).findings).find(
    ({ id }) => id === 'toser.in-force',
  );
const inTime = (document: ProfileDocument) =>
  appraised('toser.contributions', residentCase(document)).findings.findings?.[0];

const created = (
  site: 'toser-sosensky' | 'toser-kondrovo',
  day: string,
  territoryCreated: string,
): ProfileDocument => residentOf(site, day, { project: { territoryCreated } });

describe('a registration while the territory exists', () => {
  const SOSENSKY = { from: '2017-11-16', to: '2027-11-16' };
  const KONDROVO = { from: '2019-03-15', to: '2029-03-15' };
  const [FIRST, LAST] = ['toser-sosensky-created', 'toser-ten-years'];

  test.each([
    ['toser-sosensky', '2017-11-15', 'not-met', SOSENSKY, FIRST],
    ['toser-sosensky', '2017-11-16', 'met', SOSENSKY, FIRST],
    ['toser-sosensky', '2027-11-16', 'met', SOSENSKY, FIRST],
    ['toser-sosensky', '2027-11-17', 'not-met', SOSENSKY, LAST],
    ['toser-kondrovo', '2019-03-14', 'not-met', KONDROVO, 'toser-kondrovo-applied'],
    ['toser-kondrovo', '2019-03-15', 'unknown', KONDROVO, 'toser-kondrovo-applied'],
    ['toser-kondrovo', '2021-02-25', 'unknown', KONDROVO, 'toser-kondrovo-applied'],
    ['toser-kondrovo', '2021-02-26', 'met', KONDROVO, 'toser-kondrovo-applied'],
    ['toser-kondrovo', '2029-03-15', 'met', KONDROVO, 'toser-kondrovo-applied'],
    ['toser-kondrovo', '2029-03-16', 'not-met', KONDROVO, LAST],
  ] as const)('in %s on %s is %s', (site, day, verdict, required, source) => {
    const found = inForce(residentOf(site, day));
    expect(found).toMatchObject({ verdict, unit: 'day', actual: day, required });
    expect(found?.citation?.id).toBe(source);
    expect(found?.missing).toEqual(verdict === 'unknown' ? CREATED : undefined);
  });

  test.each([
    ['2020-05-09', 'not-met'],
    ['2020-05-10', 'met'],
    ['2030-05-10', 'met'],
    ['2030-05-11', 'not-met'],
  ])('is ten years from a stated day of creation: %s, %s', (day, verdict) => {
    const required = { from: '2020-05-10', to: '2030-05-10' };
    expect(inForce(created('toser-kondrovo', day, '2020-05-10'))).toMatchObject({
      verdict,
      required,
    });
    expect(inForce(created('toser-sosensky', day, '2020-05-10'))).toMatchObject({
      verdict,
      required,
    });
  });
});

describe('a status in time for lower contributions', () => {
  const SOSENSKY = { from: '2017-11-16', to: '2020-11-16' };
  const KONDROVO = { from: '2019-03-15', to: '2022-03-15' };

  test.each([
    ['toser-sosensky', '2017-11-16', 'met', SOSENSKY, undefined],
    ['toser-sosensky', '2020-11-16', 'met', SOSENSKY, undefined],
    // The territory may be of 30 November.
    ['toser-sosensky', '2020-11-17', 'unknown', SOSENSKY, CREATED],
    ['toser-sosensky', '2020-11-30', 'unknown', SOSENSKY, CREATED],
    ['toser-sosensky', '2020-12-01', 'not-met', SOSENSKY, undefined],
    ['toser-sosensky', '2021-12-31', 'not-met', SOSENSKY, undefined],
    ['toser-sosensky', '2022-01-01', 'unknown', SOSENSKY, LATE],
    ['toser-kondrovo', '2022-03-15', 'met', KONDROVO, undefined],
    ['toser-kondrovo', '2022-03-16', 'unknown', KONDROVO, LATE],
  ] as const)('in %s of %s is %s', (site, day, verdict, required, missing) => {
    const found = inTime(residentOf(site, day));
    expect(found).toMatchObject({
      id: 'toser.status-in-time',
      verdict,
      unit: 'day',
      actual: day,
      required,
      citation: { id: 'toser-in-time' },
      standing: 'secondary',
    });
    expect(found?.missing).toEqual(missing);
  });

  test.each([
    ['2020-11-20', 'met'],
    ['2020-11-21', 'not-met'],
  ])('counts from a stated day of creation alone: %s, %s', (day, verdict) => {
    expect(inTime(created('toser-sosensky', day, '2017-11-20'))).toMatchObject({
      verdict,
      required: { from: '2017-11-20', to: '2020-11-20' },
    });
  });
});

describe('periods without a profit', () => {
  // Those of 2019 and the next years, by planned investment; the relief begins with the year after them.
  test.each([
    ['499999999.99', 2022],
    ['500000000', 2024],
    ['999999999.99', 2024],
    ['1000000000', 2025],
    ['99999999999.99', 2025],
    ['100000000000', 2028],
  ])('of an investment of %s let it begin with %i', (amount, first) => {
    const document = residentWith({
      capitalInvestment: [{ day: '2019-06-01', amount, kind: 'buildings' }],
      taxableProfit: yearly(2019, 2029, -1),
    });
    const { treatments } = appraised('toser.income', residentCase(document));
    expect(treatments[0]?.periods?.first).toBe(first);
  });

  test('count investment from the registration on, however late', () => {
    const document = residentWith({
      capitalInvestment: [
        { day: '2019-03-14', amount: 499_000_000, kind: 'buildings' },
        { day: '2030-06-01', amount: 499_999_999, kind: 'buildings' },
      ],
      taxableProfit: yearly(2019, 2029, -1),
    });
    const { treatments } = appraised('toser.income', residentCase(document));
    expect(treatments[0]?.periods?.first).toBe(2022);
  });

  test('are not waited for under a reading that names the year', () => {
    const document = residentWith({ taxableProfit: yearly(2019, 2029, -1) });
    const named = appraised(
      'toser.income',
      residentCase(document, { 'first-period.toser': '2024' }),
    );
    expect(named.treatments[0]?.periods?.first).toBe(2024);
    expect(named.assumed).toEqual([]);
    expect(figuresOf(named)).toEqual([
      'toser.federalPeriods',
      'toser.regionalPeriods',
      'toser.territories.toser-sosensky.lastDay',
    ]);
  });
});

test.each(['firstDay', 'lastDay'] as const)('a territory without its %s is a fault', (figure) => {
  const policy = territoryAmended({
    territories: { 'toser-sosensky': { [figure]: { 2009: null } } },
  });
  const c = residentCase(residentOf('toser-sosensky', '2019-03-15'), {}, policy);
  expect(() => appraised('toser.land', c)).toThrow('a territory without its days');
});
