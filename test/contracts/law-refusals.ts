import type { InvestorSection } from '../../src/profile/document';
import type {
  FixedAsset,
  ProfileDocument,
  StatusesSection,
} from '../../src/regions/kaluga/document';
import { REFUSALS, type Refusal } from './refusals';
import { GOOD_INVESTOR, IN_ZONE, standingDocument } from './standing-profile';
import { SZPK_REFUSALS } from './szpk-cases';

/** A project whose wages are so many times the subsistence minimum in every year. */
const paid = (start: number, wage: string): ProfileDocument => {
  const document = standingDocument(start);
  const years = Array.from({ length: 6 }, (_, index) => String(start + index));
  const each = (amount: string) => Object.fromEntries(years.map((year) => [year, amount]));
  return {
    ...document,
    project: {
      ...document.project,
      averageMonthlyWage: each(wage),
      subsistenceMinimum: each('10000'),
    },
  };
};

/** Five times the minimum and a kopeck less, in years in which that is asked. */
const WAGE: Refusal = { open: paid(2020, '50000'), closed: paid(2020, '49999.99') };

/** A works whose wage suffices only in the periods that its revenue decides. */
const medicines = (share: string): ProfileDocument => {
  const document = standingDocument(2016);
  return {
    ...document,
    project: {
      ...document.project,
      activity: {
        main: '21.20',
        class21RevenueShare: { 2016: 0, 2017: 0, 2018: 0, 2019: share, 2020: share },
      },
      averageMonthlyWage: { 2016: 1, 2017: 1, 2018: 1, 2019: 60_000, 2020: 60_000 },
      subsistenceMinimum: { 2016: 10_000, 2017: 10_000, 2018: 10_000, 2019: 10_000, 2020: 10_000 },
    },
    property: { immovable: { 2016: 1_000, 2017: 1_000, 2018: 1_000, 2019: 1_000, 2020: 1_000 } },
  };
};

const arrears: Refusal = {
  open: standingDocument(2019),
  closed: { ...standingDocument(2019), investor: { ...GOOD_INVESTOR, taxArrears: true } },
};

const owning = (kind: 'immovable' | 'movable'): ProfileDocument => ({
  ...standingDocument(2019),
  property: { [kind]: { 2019: 1_000_000 }, zone: IN_ZONE },
});

const upgrading = (kind: 'immovable' | 'movable'): ProfileDocument => ({
  ...standingDocument(2019),
  ppeProgramme: {
    capitalInvestment: 150_000_000,
    newMovables: [],
    upgradedObjects: [
      {
        id: 'furnace',
        kind,
        completed: '2019-05-20',
        upgradeCost: 5_000_000,
        depreciatedValue: 10_000_000,
        yearlyBases: { 2019: 10_000_000 },
      },
    ],
  },
});

const signing = (signed: string, level: 'federal' | 'regional' = 'federal'): ProfileDocument => ({
  ...standingDocument(2017),
  statuses: { specialInvestmentContract: { level, signed, ends: '2024-12-31' } },
});

const until = (ends: string): ProfileDocument => ({
  ...standingDocument(2019),
  statuses: { specialInvestmentContract: { level: 'federal', signed: '2019-08-13', ends } },
});

const investing = (capitalInvestment: Record<string, string>): ProfileDocument => ({
  ...standingDocument(2019),
  capitalInvestment,
});

const included = (day: string): ProfileDocument => ({
  ...standingDocument(2025),
  statuses: { rip: { included: day } },
  capitalInvestment: { 2026: 60_000_000 },
});

const registered = (day: string): ProfileDocument => ({
  ...standingDocument(2026),
  statuses: { sezResident: { registered: day } },
});

/** A programme of 2018, the last year in which movable property is taxed. */
const press = (bases: number, newMovables = true): ProfileDocument => ({
  ...standingDocument(2018),
  ppeProgramme: {
    capitalInvestment: 150_000_000,
    ...(newMovables ? { newMovables: [{ id: 'press', yearlyBases: { 2018: bases } }] } : {}),
    upgradedObjects: [],
  },
});

const workshop = (commissioned: string): ProfileDocument => ({
  ...paid(2019, '50000'),
  property: {
    objects: [
      { id: 'workshop', kind: 'immovable', commissioned, cost: 90_000_000, lifeMonths: 120 },
    ],
  },
});

/** A contract of which the law is certain: it was signed before 2018. */
const regional = (fields: Partial<ProfileDocument>): Refusal => ({
  open: standingDocument(2017),
  closed: { ...standingDocument(2017), ...fields },
});

const ended = (ends: string): ProfileDocument => ({
  ...standingDocument(2009),
  statuses: { specialInvestmentContract: { level: 'federal', signed: '2009-01-01', ends } },
});

const lastSigned = (signed: string): ProfileDocument => ({
  ...standingDocument(2030),
  statuses: { specialInvestmentContract: { level: 'federal', signed } },
});

/** A party to a contract of 2020 to 2025, and the same with another status or fact. */
const participating = (statuses: StatusesSection, investor: InvestorSection = {}): Refusal => {
  const document = standingDocument(2020);
  const specialInvestmentContract = {
    level: 'federal',
    signed: '2020-01-01',
    ends: '2025-12-31',
  } as const;
  return {
    open: { ...document, statuses: { specialInvestmentContract } },
    closed: {
      ...document,
      statuses: { specialInvestmentContract, ...statuses },
      investor: { ...document.investor, ...investor },
    },
  };
};

const upgradeInForce = 'ppe-upgrade.in-force';

/** The case of the brochure. */
function caseOf(id: string): Refusal {
  const refusal = REFUSALS[id];
  if (refusal === undefined) throw new Error(`there is no case of ${id}`);
  return refusal;
}

const nothingOwned: Refusal = {
  open: standingDocument(2019),
  closed: { ...standingDocument(2019), property: undefined },
};

/** Conditions that the law adds, and those whose case is another one under it. */
/** A machine works whose line is for the federal deduction, or is not. */
const federal = (fields: Partial<FixedAsset> = {}, more: object = {}): ProfileDocument => ({
  ...standingDocument(2025),
  fixedAssets: [
    {
      id: 'line',
      putIntoUse: '2025-06-10',
      cost: 100_000_000,
      lifeMonths: 120,
      deduction: 'federal',
      ...fields,
    },
  ],
  ...more,
});

const { activity: _, ...PROJECT } = standingDocument(2025).project;

const FEDERAL_DEDUCTION: Readonly<Record<string, Refusal>> = {
  'federal-deduction.sector': {
    open: federal(),
    closed: federal({}, { project: { ...PROJECT, activity: { main: '10.10' } } }),
  },
  'federal-deduction.general-regime': {
    open: federal(),
    closed: federal({}, { investor: { ...GOOD_INVESTOR, specialTaxRegime: true } }),
  },
  'federal-deduction.asset': { open: federal(), closed: federal({}, { fixedAssets: undefined }) },
  'federal-deduction.put-into-use': {
    open: federal({ putIntoUse: '2025-01-01' }),
    closed: federal({ putIntoUse: '2024-12-31' }),
  },
  'federal-deduction.chosen': { open: federal(), closed: federal({ deduction: 'regional' }) },
};

export const LAW_REFUSALS: Readonly<Record<string, Refusal>> = {
  ...FEDERAL_DEDUCTION,
  ...SZPK_REFUSALS,
  'investment-register.wage': WAGE,
  'property-exemption.wage': WAGE,
  'property-exemption.pharmaceutical': {
    open: medicines('0.7'),
    closed: medicines('0.699999'),
  },
  'investment-register.no-arrears': arrears,
  'property-exemption.no-arrears': arrears,
  'property-exemption.object-of-the-tax': { open: owning('immovable'), closed: owning('movable') },
  'sez.property.object-of-the-tax': { open: owning('immovable'), closed: owning('movable') },
  'ppe-upgrade.object-of-the-tax': {
    open: upgrading('immovable'),
    closed: upgrading('movable'),
    together: [upgradeInForce],
  },
  'ppe-upgrade.upgrade-share': {
    ...caseOf('ppe-upgrade.upgrade-share'),
    together: [upgradeInForce],
  },
  'ppe-upgrade.upgraded-objects': {
    ...caseOf('ppe-upgrade.upgraded-objects'),
    together: [upgradeInForce],
  },
  'ppe-upgrade.new-movable': { open: press(1), closed: press(0), together: [upgradeInForce] },
  'ppe-upgrade.new-movables': {
    open: press(1),
    closed: press(1, false),
    together: [upgradeInForce],
  },
  'ppe-upgrade.in-force': { open: standingDocument(2027), closed: standingDocument(2028) },
  'property-exemption.created-within-3-years': {
    open: workshop('2022-01-01'),
    closed: workshop('2022-01-02'),
  },
  'property-exemption.object': { ...nothingOwned, together: ['property-exemption.tests'] },
  'property-exemption.tests': { ...nothingOwned, together: ['property-exemption.object'] },
  'investment-register.tests': {
    open: standingDocument(2019),
    closed: { ...standingDocument(2019), taxableProfit: undefined },
    together: ['investment-register.in-force'],
  },
  'spic-federal.in-force': { open: ended('2017-01-01'), closed: ended('2016-12-31') },
  'spic-regional.in-the-region': regional({
    project: { ...standingDocument(2017).project, site: 'elsewhere' },
  }),
  'spic-regional.pays-the-tax': regional({
    investor: { ...GOOD_INVESTOR, specialTaxRegime: true },
  }),
  'spic-regional.capital-investment': {
    open: { ...standingDocument(2017), capitalInvestment: { 2026: '300000000' } },
    closed: { ...standingDocument(2017), capitalInvestment: { 2026: '299999999.99' } },
  },
  'rip.entrants-of-2026': { open: included('2025-12-31'), closed: included('2026-01-01') },
  'spic-federal.signed-in-time': {
    open: lastSigned('2030-12-31'),
    closed: lastSigned('2031-01-01'),
    opened: 'unknown',
  },
  'spic-federal.not-a-sez-resident': participating({ sezResident: { registered: '2020-01-01' } }),
  'spic-federal.not-a-rip-participant': participating({ rip: { included: '2020-01-01' } }),
  'spic-federal.not-a-resident-of-another-territory': participating(
    {},
    { residentOfOtherTerritory: true },
  ),
  'spic-federal.no-special-tax-regime': {
    ...participating({}, { specialTaxRegime: true }),
    together: ['spic-federal.pays-the-tax'],
  },
  'spic.names-income-tax': { open: until('2025-12-31'), closed: until('2026-01-01') },
  'spic-regional.federal-footing': {
    open: signing('2017-12-31', 'regional'),
    closed: signing('2018-01-01', 'regional'),
  },
  'sez.capital-investment': {
    open: investing({ 2019: '40000000', 2040: '80000000' }),
    closed: investing({ 2019: '40000000', 2040: '79999999.99' }),
  },
  'sez.within-3-years': {
    open: investing({ 2021: '40000000', 2022: '80000000' }),
    closed: investing({ 2021: '39999999.99', 2022: '80000000.01' }),
  },
  'sez.matched-by-investment': {
    open: registered('2026-03-31'),
    closed: registered('2026-04-01'),
  },
};
