import type { InvestorSection, ZoneSection } from '../../src/profile/document';
import type {
  FixedAsset,
  ProfileDocument,
  StatusesSection,
} from '../../src/regions/kaluga/document';
import type { RefusalOf } from './bites';
import { GOOD_INVESTOR, IN_ZONE, standingDocument } from './standing-profile';

export type Refusal = RefusalOf<ProfileDocument>;

const OPEN = standingDocument(2019);

const changed = (fields: Partial<ProfileDocument>, open = OPEN): Refusal => ({
  open,
  closed: { ...open, ...fields },
});

const investor = (fact: keyof InvestorSection): Refusal =>
  changed({ investor: { ...GOOD_INVESTOR, [fact]: !GOOD_INVESTOR[fact] } });

const onSite = (site: 'region' | 'elsewhere'): Refusal =>
  changed({ project: { ...OPEN.project, site } });

/** Roubles of a year that suffice, and a kopeck less. */
const aKopeckLess = (year: number, enough: number): Refusal =>
  changed(
    { capitalInvestment: { [year]: `${enough - 1}.99` } },
    { ...OPEN, capitalInvestment: { [year]: enough } },
  );

const programme = (fields: ProfileDocument['ppeProgramme'], open = OPEN): Refusal =>
  changed({ ppeProgramme: { ...open.ppeProgramme, ...fields } }, open);

const zone = (fact: keyof ZoneSection): Refusal =>
  changed({ property: { ...OPEN.property, zone: { ...IN_ZONE, [fact]: false } } });

/** A small project whose reliefs have one period, the year in which it starts. */
const small = (year: number): ProfileDocument => ({
  ...standingDocument(year),
  capitalInvestment: { [year]: 100_000_000 },
  taxableProfit: { [year]: 1_000_000 },
});

const workshop = (commissioned: string): ProfileDocument => ({
  ...OPEN,
  property: {
    objects: [
      { id: 'workshop', kind: 'immovable', commissioned, cost: 90_000_000, lifeMonths: 120 },
    ],
  },
});

const press = (bases: number): ProfileDocument => ({
  ...OPEN,
  ppeProgramme: {
    capitalInvestment: 150_000_000,
    newMovables: [{ id: 'press', yearlyBases: { 2019: bases } }],
    upgradedObjects: [],
  },
});

const furnace = (upgradeCost: string, completed = '2019-05-20'): ProfileDocument => ({
  ...OPEN,
  ppeProgramme: {
    capitalInvestment: 150_000_000,
    newMovables: [],
    upgradedObjects: [
      {
        id: 'furnace',
        kind: 'immovable',
        completed,
        upgradeCost,
        depreciatedValue: 10_000_000,
        yearlyBases: { 2019: 10_000_000 },
      },
    ],
  },
});

const assets = (putIntoUse: string): ProfileDocument => ({
  ...OPEN,
  fixedAssets: [{ id: 'line', putIntoUse, cost: 100_000_000, lifeMonths: 120 }],
});

/** An asset of 2020 with a useful life of so many months. */
const lasting = (lifeMonths: number, fields: Partial<FixedAsset> = {}): ProfileDocument => ({
  ...OPEN,
  fixedAssets: [{ id: 'line', putIntoUse: '2020-06-10', cost: 100_000_000, lifeMonths, ...fields }],
});

const imports = (year: number, usedInZone: boolean): ProfileDocument => ({
  ...OPEN,
  imports: [{ year, customsValue: 1_000_000, dutyRate: '0.05', vatDeductible: false, usedInZone }],
});

const carried = (day: string, selected = true): ProfileDocument => ({
  ...OPEN,
  exports: [{ day, transportCost: 1_000_000, goodsValue: 10_000_000, selected }],
});

/** A status that ends on a day on which it leaves some relief a period, and the same with one that leaves none. */
const ending = (
  statuses: (ends: string) => StatusesSection,
  [enough, early]: readonly [string, string],
  fields: Partial<ProfileDocument>,
): Refusal => ({
  open: { ...OPEN, ...fields, statuses: statuses(enough) },
  closed: { ...OPEN, ...fields, statuses: statuses(early) },
});

const PROFIT_OF_2020 = { taxableProfit: { 2019: 0, 2020: 1_000_000 } };
const BY_YEAR = ['2020-01-01', '2019-12-31'] as const;
const inRegister = (ends: string): StatusesSection => ({
  investmentRegister: { included: '2019-01-01', ends },
});
const asResident = (ends: string): StatusesSection => ({
  sezResident: { registered: '2019-01-01', ends },
});

/** A resident of before the first year of the zone. */
const residentOf2010 = (ends: string): ProfileDocument => ({
  ...standingDocument(2010),
  statuses: { sezResident: { registered: '2010-01-01', ends } },
});

const deductionInForce = 'investment-tax-deduction.in-force';
const deductionAsset = 'investment-tax-deduction.put-into-use';

/** For each condition a case in which it alone is not met, or not known to be. */
export const REFUSALS: Readonly<Record<string, Refusal>> = {
  'investment-register.in-the-region': onSite('elsewhere'),
  'investment-register.pays-the-tax': investor('specialTaxRegime'),
  'investment-register.capital-investment': aKopeckLess(2021, 100_000_000),
  'investment-register.while-held': ending(inRegister, BY_YEAR, PROFIT_OF_2020),
  'investment-register.in-force': { open: small(2010), closed: small(2009) },

  'rip.in-the-region': onSite('elsewhere'),
  'rip.within-3-years': aKopeckLess(2021, 50_000_000),
  'rip.within-5-years': aKopeckLess(2023, 500_000_000),
  'rip.russian-organisation': investor('russianOrganisation'),
  'rip.registered-in-region': investor('registeredInRegion'),
  'rip.no-subdivision-outside-region': investor('subdivisionOutsideRegion'),
  'rip.no-special-tax-regime': investor('specialTaxRegime'),
  'rip.not-in-consolidated-group': investor('consolidatedGroup'),
  'rip.not-financial-or-non-profit': investor('nonProfitOrFinancial'),
  'rip.land-owned-or-leased': investor('landOwnedOrLeased'),
  'rip.no-oil-or-gas': investor('producesOilOrGas'),
  'rip.no-excisable-goods': investor('producesExcisableGoods'),
  'rip.not-a-sez-resident': changed({ statuses: { sezResident: { registered: '2019-01-01' } } }),
  'rip.not-a-resident-of-another-territory': investor('residentOfOtherTerritory'),
  'rip.never-a-participant-before': investor('ripBefore'),
  'rip.one-project-only': changed({ statuses: { anotherRip: { included: '2019-01-01' } } }),
  'rip.while-held': ending(
    (ends) => ({ rip: { included: '2019-01-01', ends } }),
    BY_YEAR,
    PROFIT_OF_2020,
  ),
  'rip.in-force': changed(
    { taxableProfit: { 2029: 1_000_000 } },
    { ...OPEN, taxableProfit: { 2028: 1_000_000 } },
  ),

  'spic-federal.in-the-region': onSite('elsewhere'),
  'spic-federal.pays-the-tax': investor('specialTaxRegime'),
  'spic-federal.capital-investment': aKopeckLess(2028, 750_000_000),
  'spic-federal.in-force': { open: standingDocument(2025), closed: standingDocument(2026) },

  'spic-regional.in-the-region': onSite('elsewhere'),
  'spic-regional.pays-the-tax': investor('specialTaxRegime'),
  'spic-regional.capital-investment': aKopeckLess(2028, 300_000_000),
  'spic-regional.in-force': { open: standingDocument(2011), closed: standingDocument(2010) },

  'sez.in-the-region': { ...onSite('elsewhere'), together: ['sez.on-a-site'] },
  'sez.in-force': {
    open: residentOf2010('2013-01-01'),
    closed: residentOf2010('2012-12-31'),
  },
  'sez.on-a-site': onSite('region'),
  'sez.separate-accounting': investor('separateAccounting'),
  'sez.no-excisable-goods': investor('producesExcisableGoods'),
  'sez.income.pays-the-tax': investor('specialTaxRegime'),
  'sez.property.pays-the-tax': investor('specialTaxRegime'),
  'sez.income.activity': changed({ project: { ...OPEN.project, activity: { main: '29' } } }),
  'sez.property.object': changed({ property: undefined }),
  'sez.property.on-resident-books': zone('onResidentBooks'),
  'sez.property.made-or-bought-for-zone': zone('madeOrBoughtForZone'),
  'sez.property.used-in-zone': zone('usedInZone'),
  'sez.property.located-in-zone': zone('locatedInZone'),
  'sez.property.while-held': ending(asResident, ['2020-06-01', '2020-05-31'], {
    property: { ...workshop('2020-05-31').property, zone: IN_ZONE },
  }),
  'sez.land.while-held': ending(asResident, ['2020-05-01', '2020-04-30'], {
    landPlots: [{ id: 'plot', cadastralValue: 100_000_000, rate: '0.015', title: '2020-05-10' }],
  }),
  'sez.land.plot': changed({ landPlots: [] }),
  'sez.transport.tax': changed({ transportTax: undefined }),
  'sez.import.goods': changed({ imports: undefined }),
  'sez.import.used-in-zone': { open: imports(2019, true), closed: imports(2019, false) },
  'sez.import.while-resident': { open: imports(2019, true), closed: imports(2018, true) },

  'export-transport.in-the-region': onSite('elsewhere'),
  'export-transport.carriage': changed({ exports: undefined }),
  'export-transport.selected': {
    open: carried('2019-05-20'),
    closed: carried('2019-05-20', false),
  },
  'export-transport.carried-in-time': {
    open: carried('2018-05-20'),
    closed: carried('2016-05-20'),
    together: ['export-transport.in-force'],
  },
  'export-transport.in-force': {
    open: carried('2018-05-20'),
    closed: carried('2016-05-20'),
    together: ['export-transport.carried-in-time'],
  },

  'property-exemption.in-the-region': onSite('elsewhere'),
  'property-exemption.pays-the-tax': investor('specialTaxRegime'),
  'property-exemption.capital-investment': aKopeckLess(2021, 100_000_000),
  'property-exemption.object': changed({ property: undefined }),
  'property-exemption.created-within-3-years': {
    open: workshop('2022-01-01'),
    closed: workshop('2022-01-02'),
  },
  'property-exemption.while-held': ending(inRegister, BY_YEAR, {
    property: workshop('2020-05-31').property,
    // No other status of its table could be had.
    capitalInvestment: { 2019: 150_000_000 },
    investor: { ...GOOD_INVESTOR, nonProfitOrFinancial: true },
  }),
  'property-exemption.in-force': { open: small(2013), closed: small(2012) },

  'ppe-upgrade.in-the-region': onSite('elsewhere'),
  'ppe-upgrade.pays-the-tax': investor('specialTaxRegime'),
  'ppe-upgrade.capital-investment': programme({ capitalInvestment: '4999999.99' }),
  'ppe-upgrade.new-movables': programme({ newMovables: undefined }, press(1)),
  'ppe-upgrade.upgraded-objects': programme({ upgradedObjects: undefined }, furnace('2500000')),
  'ppe-upgrade.new-movable': { open: press(1), closed: press(0) },
  'ppe-upgrade.upgrade-share': { open: furnace('2500000'), closed: furnace('2499999.99') },
  'ppe-upgrade.while-held': ending(
    (ends) => ({ ppeProgramme: { included: '2019-01-01', ends } }),
    BY_YEAR,
    { ppeProgramme: furnace('2500000', '2020-05-20').ppeProgramme },
  ),
  'ppe-upgrade.in-force': { open: standingDocument(2017), closed: standingDocument(2016) },

  'investment-tax-deduction.in-the-region': onSite('elsewhere'),
  'investment-tax-deduction.pays-the-tax': investor('specialTaxRegime'),
  'investment-tax-deduction.capital-investment': programme({ capitalInvestment: '4999999.99' }),
  'investment-tax-deduction.asset': {
    ...changed({ fixedAssets: undefined }),
    together: [deductionInForce],
  },
  [deductionAsset]: {
    open: assets('2019-01-01'),
    closed: assets('2018-12-31'),
  },
  'investment-tax-deduction.depreciation-group': { open: lasting(37), closed: lasting(36) },
  'investment-tax-deduction.asset-kind': {
    open: lasting(241, { kind: 'equipment' }),
    closed: lasting(241, { kind: 'building' }),
  },
  'investment-tax-deduction.chosen': {
    open: lasting(37, { deduction: 'regional' }),
    closed: lasting(37, { deduction: 'federal' }),
  },
  'investment-tax-deduction.kept': {
    open: lasting(37, { sold: '2023-08-01' }),
    closed: lasting(37, { sold: '2023-07-31' }),
  },
  'investment-tax-deduction.not-a-rip-participant': changed({
    statuses: { rip: { included: '2019-01-01' } },
  }),
  'investment-tax-deduction.not-a-sez-resident': changed({
    statuses: { sezResident: { registered: '2019-01-01' } },
  }),
  [deductionInForce]: {
    open: OPEN,
    closed: standingDocument(2028),
    together: [deductionAsset],
  },
};

/** Findings that are unknown where they are not met, and refuse no project, and why. */
export const NEVER_NOT_MET: Readonly<Record<string, string>> = {
  'investment-tax-credit.kaluga-terms': 'the law of the region could not be read',
  'investment-tax-credit.ground': 'a credit that is not asked for is not refused',
};

/** Findings that no profile makes fail, and why. */
export const NEVER_FAIL: Readonly<Record<string, string>> = {
  status: 'a status not held yet is taken as obtained',
  resident: 'a part refers to the residency of the whole, which has findings of its own',
};
