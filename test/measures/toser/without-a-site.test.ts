import { describe, expect, test } from 'vitest';
import type { Appraisal } from '../../../src/engine/measure/measure';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { appraised, figuresOf, residentCase, residentOf } from './appraised';
import { yearly } from './resident';

/** A resident registered on a day who does not say on which territory. */
const somewhere = (day: string, fields: Parameters<typeof residentOf>[2] = {}): ProfileDocument => {
  const { project, ...document } = residentOf('toser-sosensky', day, fields);
  const { site: _, ...other } = project;
  return { ...document, project: other };
};

const NOTHING_INVESTED = { capitalInvestment: [] };

const verdicts = ({ findings: { findings = [] } }: Appraisal) =>
  findings.map(({ id, verdict }) => [id, verdict]);

/** What is found without a site, of a resident of whom the rest is met. */
const WITHOUT = [
  ['toser.on-a-site', 'unknown'],
  ['toser.status', 'met'],
  ['toser.registered-there', 'met'],
  ['toser.no-subdivision-outside', 'met'],
  ['toser.no-other-status', 'met'],
  ['toser.allowed-activity', 'met'],
  ['toser.not-the-main-employer', 'met'],
  ['toser.jobs', 'met'],
  ['toser.matched-by-investment', 'met'],
];

// Sosensky lives from 2017-11-16 to 2027-11-16, Kondrovo from 2019-03-15 to 2029-03-15.
describe('residency', () => {
  const residency = (document: ProfileDocument) => appraised('toser', residentCase(document));
  const JOBS = {
    project: { jobs: yearly(2016, 2031, 100), averageMonthlyWage: yearly(2016, 2031, 50_000) },
  };
  const IN_FORCE = ['toser.in-force', 'not-met'];
  const INVESTED = ['toser.capital-investment', 'not-met'];
  const withInvestment = [...WITHOUT.slice(0, -2), INVESTED, ...WITHOUT.slice(-2)];

  test('that some territory may have asks for the site', () => {
    const found = residency(somewhere('2020-03-15', JOBS));
    expect(found.findings.verdict).toBe('unknown');
    expect(verdicts(found)).toEqual(WITHOUT);
  });

  test('is refused by what refuses it on every territory', () => {
    const found = residency(somewhere('2017-11-15', JOBS));
    expect([found.findings.id, found.findings.verdict]).toEqual(['toser', 'not-met']);
    expect(verdicts(found)).toEqual([IN_FORCE, ...WITHOUT]);
  });

  test.each([
    // Kondrovo does not exist yet, Sosensky asks for investment.
    ['2018-03-15', [IN_FORCE, ...withInvestment], '2019-03-15'],
    // Sosensky has ended, Kondrovo asks for investment. A registration of 2028 is matched by a rule that could not be read.
    [
      '2028-03-15',
      [IN_FORCE, ...withInvestment.slice(0, -1), ['toser.matched-by-investment', 'unknown']],
      '2017-11-16',
    ],
    // Both exist.
    ['2021-03-15', withInvestment, null],
  ])('is refused by what refuses it on one of them: %s', (day, expected, from) => {
    const found = residency(somewhere(day, { ...JOBS, ...NOTHING_INVESTED }));
    expect(found.findings.verdict).toBe('not-met');
    expect(verdicts(found)).toEqual(expected);
    const inForce = found.findings.findings?.find(({ id }) => id === 'toser.in-force');
    expect(inForce?.required ?? null).toEqual(from && expect.objectContaining({ from }));
  });

  test('that is refused anyway is not tried on the territories', () => {
    const refused = somewhere('2017-11-15', { ...JOBS, investor: { registeredInToser: false } });
    const ids = verdicts(residency(refused)).map(([id]) => id);
    expect(ids).toEqual(WITHOUT.map(([id]) => id));
  });

  test('is that of the site, where one is stated', () => {
    const document = residentOf('toser-sosensky', '2028-03-15', JOBS);
    expect(verdicts(residency(document)).slice(0, 2)).toEqual([
      IN_FORCE,
      ['toser.on-a-site', 'met'],
    ]);
    const outside = residentOf('toser-sosensky', '2017-11-15', JOBS);
    const region = { ...outside, project: { ...outside.project, site: 'region' as const } };
    expect(verdicts(residency(region))[0]).toEqual(['toser.on-a-site', 'not-met']);
  });
});

describe('a part', () => {
  const income = (document: ProfileDocument, begins?: number) =>
    appraised('toser.income', residentCase(document), begins === undefined ? {} : { begins });
  const PROFITABLE = { taxableProfit: yearly(2016, 2035, 30_000_000) };
  const LOSING = { taxableProfit: yearly(2025, 2035, -1_000_000) };
  const ends = ({ byPlace }: Appraisal) =>
    byPlace?.each.map(({ treatments: [one] }) => one?.periods?.last);

  test.each([
    // Ten periods from 2020 on, to the end of each territory.
    ['2020-03-15', [2027, 2029]],
    // Kondrovo does not exist yet; Sosensky has ended.
    ['2018-03-15', [2027]],
    ['2028-03-15', [2029]],
  ])('of %s has what it comes to on each territory that is open: %j', (day, expected) => {
    const found = income(somewhere(day, PROFITABLE));
    expect(ends(found)).toEqual(expected);
    expect(found.byPlace?.missing).toEqual({ path: 'project.site', asks: 'value' });
    expect(found.findings.verdict).toBe('met');
  });

  test('is asked on each with the same first period', () => {
    const { byPlace } = income(somewhere('2020-03-15', PROFITABLE), 2023);
    expect(byPlace?.each.map(({ treatments: [one] }) => one?.periods?.first)).toEqual([2023, 2023]);
  });

  test('has nothing by place where no territory is open, nor where a site is stated', () => {
    expect(income(somewhere('2029-03-16', PROFITABLE))).not.toHaveProperty('byPlace');
    const stated = residentOf('toser-sosensky', '2020-03-15', PROFITABLE);
    expect(income(stated)).not.toHaveProperty('byPlace');
  });

  test('leaves out territories that refuse it', () => {
    // Period 1 is 2028, after the end of Sosensky, where three years have no profit.
    expect(ends(income(somewhere('2025-03-15', LOSING)))).toEqual([2029]);
  });

  test('is refused where each territory refuses it, by what the first says', () => {
    const { byPlace, findings } = income(somewhere('2027-03-15', LOSING));
    expect([byPlace, findings.verdict]).toEqual([undefined, 'not-met']);
    expect(findings.findings).toMatchObject([
      { id: 'toser.income.in-force', required: { from: 2027, to: 2027 } },
    ]);
  });

  test('that is refused anyway is not tried on the territories', () => {
    const special = { ...PROFITABLE, investor: { specialTaxRegime: true } };
    const found = income(somewhere('2020-03-15', special));
    expect([found.byPlace, found.findings.verdict]).toEqual([undefined, 'not-met']);
    // It rests on no day of a territory.
    expect(figuresOf(found)).toEqual(['toser.federalPeriods', 'toser.regionalPeriods']);
  });

  test('of a resident whom conditions of residency refuse everywhere has nothing by place', () => {
    const refused = somewhere('2020-03-15', { ...PROFITABLE, ...NOTHING_INVESTED });
    expect(income(refused)).not.toHaveProperty('byPlace');
  });
});
