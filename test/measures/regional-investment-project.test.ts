import { describe, expect, it } from 'vitest';
import { amend } from '../../src/amendments/amend';
import { reducedRegional } from '../../src/engine/facts/rates';
import type { Appraisal } from '../../src/engine/measure/measure';
import { at } from '../../src/figures/figure';
import type { Policy } from '../../src/figures/policy';
import { caseOf } from '../../src/questions/assess/assess';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { ripFigures } from '../../src/regions/russia/rip/figures';
import { type RipTerms, rip, ripOf } from '../../src/regions/russia/rip/rules';
import {
  everyYear,
  type Fields,
  finding,
  measure,
  millions,
  profileOf,
  project,
} from '../profiles';

const FIELDS: Fields = {
  capitalInvestment: { 2019: millions(60) },
  taxableProfit: everyYear(2019, 2028, millions(10)),
};

/** The federal frame where a region has other terms for it. */
const ofRegion = (terms: Partial<RipTerms> = {}) =>
  ripOf((c, entry) => {
    const figures = ripFigures(c.policy);
    const great = at(figures.minCapitalInvestmentLong, entry);
    return {
      small: at(figures.minCapitalInvestmentShort, entry),
      great,
      later: great,
      regional: (year) => reducedRegional(c, figures, year),
      limits: [],
      ends: () => [],
      basis: [],
      missing: [],
      readings: [],
      printedReduction: true,
      ...terms,
    };
  });

const appraised = (terms: Partial<RipTerms> = {}, fields: Fields = {}): Appraisal =>
  ofRegion(terms).appraise(
    caseOf(profileOf(project({ ...FIELDS, ...fields })), { policy: BROCHURE_2019 }),
  );

const periodsOf = ({ treatments }: Appraisal) =>
  treatments.map(({ periods }) => [periods?.first, periods?.last, periods?.because]);

describe('the measure that a region makes of the frame', () => {
  it('relieves the income tax of a participant by art. 284.3 of the Tax Code', () => {
    const { appraise, held, opens: _, starts, ...made } = ofRegion();
    expect(made).toEqual({
      id: 'rip',
      title: { en: 'Regional Investment Project', ru: 'Региональный инвестиционный проект' },
      law: 'Tax Code art. 25.8-25.12, 284.3',
      name: 'rip',
      status: 'rip',
      tax: 'income',
      ownFederalRate: true,
      firstPeriod: 'first-period.rip',
      uses: {
        investment: true,
        namesInvestment: true,
        takenAsNone: ['company'],
        taxRegime: true,
        otherStatuses: true,
        takenAsNo: ['ripBefore', 'residentOfOtherTerritory'],
      },
    });
    expect(starts?.windows?.(BROCHURE_2019).map(({ name }) => name)).toEqual([
      'rip.shortWindowYears',
      'rip.longWindowYears',
    ]);
    const held2020 = caseOf(profileOf(project({ statuses: { rip: { included: '2020-02-01' } } })), {
      policy: BROCHURE_2019,
    });
    expect(held(held2020)).toBe('2020-02-01');
    expect(appraise(held2020).findings.id).toBe('rip');
  });

  it('has by the federal terms alone what the measure of Kaluga Region has', () => {
    const c = caseOf(profileOf(project(FIELDS)), { policy: BROCHURE_2019 });
    const [own, federal] = [appraised(), rip.appraise(c)];
    expect(own.findings).toEqual(federal.findings);
    expect([own.basis, own.missing, own.readings, own.assumed]).toEqual([
      federal.basis,
      federal.missing,
      federal.readings,
      federal.assumed,
    ]);
    expect(periodsOf(own)).toEqual(periodsOf(federal));
    expect(periodsOf(federal)).toEqual([[2019, 2028, 'last-year']]);
    expect(federal.missing).toEqual([]);
  });

  it('ends where the region ends it', () => {
    const ends = (first: number) => [{ year: first + 3, because: 'periods-used' }] as const;
    expect(periodsOf(appraised({ ends }))).toEqual([[2019, 2022, 'periods-used']]);
  });

  it('is without an end and a rate where a fact of the region is missing', () => {
    const missing = [{ path: 'capitalInvestment', asks: 'value' }] as const;
    const open = appraised({ missing });
    expect(open.missing).toContainEqual(missing[0]);
    expect(open.treatments).toEqual([]);
  });

  it('rests on what the region adds, and names its readings', () => {
    const [added] = appraised().basis;
    if (added === undefined) throw new Error('rests on nothing');
    const own = { ...added, figure: 'rip.ofTheRegion' };
    const { basis, readings } = appraised({ basis: [own], readings: ['rip.own'] });
    expect(basis).toContainEqual(own);
    expect(readings).toContain('rip.own');
  });
});

describe('the share of the company that is from the project', () => {
  const shares = (of2019: string, of2020: string) =>
    appraised(
      {},
      {
        taxableProfit: everyYear(2019, 2020, millions(10)),
        company: {
          taxableProfit: everyYear(2019, 2020, millions(100)),
          projectIncomeShare: { 2019: of2019, 2020: of2020 },
        },
      },
    ).basis.filter(({ figure }) => figure === 'rip.projectBase').length;

  it('rests on the base of the project in each year in which it is too low', () => {
    expect([shares('0.9', '0.9'), shares('0.89', '0.9'), shares('0.89', '0.89')]).toEqual([
      0, 1, 2,
    ]);
  });
});

describe('an entrant of 2026', () => {
  it('is under rules that were not read', () => {
    const of = (start: string) =>
      measure(
        'rip',
        project({
          project: { start },
          capitalInvestment: { [start.slice(0, 4)]: millions(60) },
          taxableProfit: everyYear(2025, 2028, millions(10)),
        }),
        {},
        'law',
      );
    expect(finding(of('2026-01-01'), 'rip.entrants-of-2026')).toMatchObject({
      verdict: 'unknown',
      missing: [{ path: 'policy.rip.unreadEntrants', asks: 'yes-no' }],
    });
    expect(of('2026-01-01').verdict).toBe('unknown');
    expect(of('2025-12-31').missing.map(({ path }) => path)).not.toContain(
      'policy.rip.unreadEntrants',
    );
  });
});

describe('the last year', () => {
  /** Whether a participant of 2022 with its first profit in 2027 is in time, by what it invests in four years. */
  const inForce = (capitalInvestment: Fields['capitalInvestment'], policy: Policy = LAW) =>
    rip
      .appraise(
        caseOf(
          profileOf(
            project({
              project: { start: '2022-01-01' },
              capitalInvestment,
              taxableProfit: { ...everyYear(2022, 2026, 0), ...everyYear(2027, 2028, 1_000_000) },
            }),
          ),
          { policy },
        ),
      )
      .findings.findings?.find(({ id }) => id === 'rip.in-force');

  it('is 2028 of a project of 500 million, 2026 of a smaller one', () => {
    expect(inForce({ 2022: millions(500) })).toMatchObject({
      verdict: 'met',
      required: { from: 2017, to: 2028 },
    });
    expect(inForce({ 2022: millions(60) })).toMatchObject({
      verdict: 'not-met',
      required: { from: 2017, to: 2026 },
    });
  });

  it('is not known where the investment is not stated, unless both are the same', () => {
    expect(inForce(undefined)).toMatchObject({
      verdict: 'unknown',
      missing: [{ path: 'capitalInvestment', asks: 'value' }],
    });
    const one = amend(LAW, {
      title: 'One last year',
      source: 'a draft',
      changes: { rip: { lastYearShort: { 2009: 2028 } } },
    });
    expect(inForce(undefined, one)?.verdict).toBe('met');
  });

  it('is put off by what the greater amount lacks, where that has a later one', () => {
    const opened = (id: string, policy: Policy) => {
      const c = caseOf(profileOf(project({ ...FIELDS })), { policy });
      const whole = rip.appraise(c).findings;
      return ofRegion().opens?.(c, { id, verdict: 'not-met' }, whole);
    };
    // 60 of 500 million are invested
    expect(opened('rip.in-force', LAW)).toMatchObject({
      kind: 'meet',
      other: { id: 'rip.within-5-years', shortfall: 440_000_000_00n },
    });
    expect(opened('rip.in-force', BROCHURE_2019)).toBeUndefined();
    expect(opened('rip.participant', LAW)).toBeUndefined();
  });
});
