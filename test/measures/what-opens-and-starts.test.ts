import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/engine/measure/measure';
import { at, type Figure } from '../../src/figures/figure';
import type { Policy } from '../../src/figures/policy';
import type { Finding } from '../../src/kit/finding';
import type { Statuses } from '../../src/profile/profile';
import type { StatusesSection } from '../../src/regions/kaluga/document';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { investmentRegister } from '../../src/regions/kaluga/measures/investment-register/rules';
import { status as registerStatus } from '../../src/regions/kaluga/measures/investment-register/status';
import { status as ppeStatus } from '../../src/regions/kaluga/measures/ppe-upgrade/status';
import { propertyExemption } from '../../src/regions/kaluga/measures/property-exemption/rules';
import { status as ripStatus } from '../../src/regions/kaluga/measures/rip/status';
import { sez } from '../../src/regions/kaluga/measures/sez/rules';
import { status as sezStatus } from '../../src/regions/kaluga/measures/sez/status';
import { status as federalStatus } from '../../src/regions/kaluga/measures/spic-federal/status';
import { spicRegional } from '../../src/regions/kaluga/measures/spic-regional/rules';
import { status as regionalStatus } from '../../src/regions/kaluga/measures/spic-regional/status';
import { rip } from '../../src/regions/russia/rip/rules';
import { spicFederal } from '../../src/regions/russia/spic-federal/rules';
import { type Fields, millions } from '../profiles';
import { caseWith } from '../taxes/case';

/** Where a figure stands in the policy. */
const pathOf = (figure: Figure<unknown>): string => at(figure, '2019-01-01').figure;

const under = (fields: Fields, policy: Policy = LAW) => ({ ...caseWith(fields), policy });

const contract = (
  level: 'federal' | 'regional',
  fields: { readonly ends?: string; readonly statedCapitalInvestment?: string } = {},
): Fields => ({
  statuses: { specialInvestmentContract: { level, signed: '2020-02-01', ...fields } },
});

describe('a status is held', () => {
  const DOCUMENTS: { readonly [id: string]: StatusesSection } = {
    'investment-register': { investmentRegister: { included: '2020-02-01' } },
    'ppe-register': { ppeProgramme: { included: '2020-02-01' } },
    rip: { rip: { included: '2020-02-01' } },
    'sez-resident': { sezResident: { registered: '2020-02-01' } },
    'spic-federal': { specialInvestmentContract: { level: 'federal', signed: '2020-02-01' } },
    'spic-regional': { specialInvestmentContract: { level: 'regional', signed: '2020-02-01' } },
  };
  const STATUSES = [
    ...[registerStatus, ppeStatus, ripStatus, sezStatus, federalStatus, regionalStatus],
  ];

  it.each(Object.entries(DOCUMENTS))('%s by its own section alone', (id, statuses) => {
    const held = STATUSES.filter(({ isHeld }) => isHeld(statuses as Statuses));
    expect(held.map((one) => one.id)).toEqual([id]);
  });

  it('by no section of others', () => {
    expect(STATUSES.filter(({ isHeld }) => isHeld({}))).toEqual([]);
  });
});

describe('the windows that begin with the start of a project', () => {
  const windows = ({ starts }: Measure, policy: Policy = LAW) =>
    starts?.windows?.(policy).map(pathOf);

  it.each<{ id: string; measure: Measure; figures: string[] }>([
    { id: 'the Register', measure: investmentRegister, figures: ['register.windowYears'] },
    { id: 'rip', measure: rip, figures: ['rip.shortWindowYears', 'rip.longWindowYears'] },
    {
      ...{ id: 'federal contracts', measure: spicFederal },
      figures: ['spicFederal.termYears', 'spicFederal.longTermYears'],
    },
    { id: 'regional contracts', measure: spicRegional, figures: ['spicRegional.termYears'] },
    { id: 'the zone', measure: sez, figures: ['sez.earlyYears'] },
    { id: 'the exemption', measure: propertyExemption, figures: ['exemption.windowYears'] },
  ])('of $id are those of its figures', ({ figures, measure }) => {
    expect(windows(measure)).toEqual(figures);
  });

  it('are also the day after the last for federal contracts', () => {
    expect(spicFederal.starts?.days?.(LAW)).toEqual(['2031-01-01']);
    expect(spicFederal.starts?.days?.(BROCHURE_2019)).toEqual([]);
  });

  it('are in the zone also the months of land and of property', () => {
    const months = (fields: Fields) =>
      sez.starts?.months?.(under(fields)).map(([from, figure]) => [from, pathOf(figure)]);
    const hall = { id: 'hall', kind: 'immovable', cost: 1, lifeMonths: 12 } as const;
    const valued = { id: 'mill', kind: 'immovable', yearlyBases: { 2019: 1 } } as const;
    expect(
      months({
        landPlots: [{ id: 'yard', cadastralValue: 1, title: '2019-05-10' }],
        property: { objects: [{ ...hall, commissioned: '2020-06-10' }, valued] },
      }),
    ).toEqual([
      ['2019-05-10', 'sez.landMonths'],
      ['2020-06-10', 'sez.propertyMonths'],
    ]);
    expect(months({})).toEqual([]);
  });
});

describe('the investment is used', () => {
  it('by residents of the zone where the policy asks for one', () => {
    const { investment } = sez.uses;
    if (typeof investment !== 'function') throw new Error('the policy decides it');
    expect(investment(under({}))).toBe(true);
    expect(investment(under({}, BROCHURE_2019))).toBe(false);
  });
});

describe('what opens a measure', () => {
  /** What would meet a condition of a measure. */
  const opening = ({ appraise, opens }: Measure, c: ReturnType<typeof under>, found: Finding) =>
    opens?.(c, found, appraise(c).findings);

  const finding = (id: string, path?: string): Finding => ({
    ...{ id, verdict: 'not-met', ...(path === undefined ? {} : { path }) },
  });

  it('is for a resident the site of the zone, and nothing for goods of before', () => {
    const c = under({});
    const site = { kind: 'state', path: 'project.site', value: 'sez' };
    expect(opening(sez, c, finding('sez.on-a-site', 'project.site'))).toEqual(site);
    expect(opening(sez, c, finding('sez.in-the-region', 'project.site'))).toEqual(site);
    expect(opening(sez, c, finding('rip.in-the-region', 'project.site'))).toBeUndefined();
    expect(opening(sez, c, finding('of.sez.', 'project.site'))).toBeUndefined();
    expect(opening(sez, c, finding('sez.separate-accounting'))).toBeUndefined();
    expect(opening(sez, c, finding('sez.import.while-resident'))).toEqual({
      ...{ kind: 'blocked', because: 'day-past' },
    });
  });

  it('is for a Regional Investment Project the amount of the later last year', () => {
    // To 2026 from 50 million, to 2028 from 500 million.
    const invested = (amount: number | undefined, policy?: Policy) =>
      under(
        {
          project: { start: '2027-01-01' },
          ...(amount === undefined ? {} : { capitalInvestment: { 2027: millions(amount) } }),
        },
        policy,
      );
    const inForce = finding('rip.in-force');
    expect(opening(rip, invested(60), inForce)).toMatchObject({
      kind: 'meet',
      other: {
        ...{ id: 'rip.within-5-years', verdict: 'not-met' },
        ...{ actual: 60_000_000_00n, required: 500_000_000_00n, shortfall: 440_000_000_00n },
        within: { from: '2027-01-01', to: '2032-01-01', lastYear: 2031 },
      },
    });
    expect(opening(rip, invested(500), inForce)).toBeUndefined();
    expect(opening(rip, invested(undefined), inForce)).toBeUndefined();
    // The brochure has one last year for both.
    expect(opening(rip, invested(60, BROCHURE_2019), inForce)).toBeUndefined();
    expect(opening(rip, invested(60), finding('rip.status'))).toBeUndefined();
  });
});

describe('the contract that a profile holds', () => {
  it('of a region lacks nothing', () => {
    expect(spicRegional.contract?.(under(contract('regional')))).toEqual({
      ...{ level: 'regional', signed: '2020-02-01', missing: [] },
    });
    expect(spicRegional.contract?.(under(contract('federal')))).toBeUndefined();
    expect(spicRegional.contract?.(under({}))).toBeUndefined();
  });

  it('of the Federation lacks its volume where that decides', () => {
    const held = (fields: Fields, policy?: Policy) => spicFederal.contract?.(under(fields, policy));
    const volume = {
      ...{ path: 'statuses.specialInvestmentContract.statedCapitalInvestment', asks: 'value' },
    };
    expect(held(contract('federal'))?.missing).toEqual([volume]);
    // Its end is stated, and the cap still depends on it.
    expect(held(contract('federal', { ends: '2025-12-31' }))?.missing).toEqual([volume]);
    expect(held(contract('federal', { statedCapitalInvestment: '1' }))?.missing).toEqual([]);
    expect(held({ ...contract('federal'), capitalInvestment: { 2020: 1 } })?.missing).toEqual([]);
    expect(held(contract('federal'), BROCHURE_2019)?.missing).toEqual([]);
    expect(held(contract('regional'))).toBeUndefined();
  });
});

describe('the investment above which a federal contract may run longer', () => {
  const partings = (fields: Fields, policy?: Policy) =>
    spicFederal.partings?.(under({ capitalInvestment: { 2021: millions(7) }, ...fields }, policy));
  const above = (from: string, actual: bigint) => [
    {
      ...{ figure: 'spicFederal.longTermAbove', at: 50_000_000_000_00n, below: 50_000_000_000_00n },
      by: { input: 'capital-investment', within: { from, to: null, lastYear: null } },
      actual,
    },
  ];

  it('counts from the signing, else from the start', () => {
    const start: Fields = { project: { start: '2020-01-01' } };
    expect(partings(start)).toEqual(above('2020-01-01', 7_000_000_00n));
    expect(partings({ ...start, ...contract('federal') })).toEqual(
      above('2020-02-01', 7_000_000_00n),
    );
    expect(partings({ ...start, ...contract('regional') })).toEqual(
      above('2020-01-01', 7_000_000_00n),
    );
  });

  it('is of no matter where the contract states its end or its investment, or none is known', () => {
    expect(partings(contract('federal', { ends: '2025-12-31' }))).toEqual([]);
    expect(partings(contract('federal', { statedCapitalInvestment: '1' }))).toEqual([]);
    expect(partings({ ...contract('federal'), capitalInvestment: undefined })).toEqual([]);
    expect(partings(contract('federal'), BROCHURE_2019)).toEqual([]);
  });
});
