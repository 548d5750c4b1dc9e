import { tula } from '../../src/regions/tula/region';
import type { RefusalOf } from '../contracts/bites';
import { LAW_REFUSALS } from '../contracts/law-refusals';
import { REFUSALS } from '../contracts/refusals';
import { SME_REFUSALS } from '../contracts/sme-cases';
import { TOSER_REFUSALS } from '../contracts/toser-refusals';
import { standing } from './cases';
import { moved } from './moved';
import { type Fields, INVESTOR, MILLION, OBJECT, over } from './project';

type Refusal = RefusalOf<Fields>;

/** Conditions that this region does not ask, or asks by figures of its own. */
const NOT_MOVED = [
  'rip.within-3-years',
  'rip.within-5-years',
  'rip.entrants-of-2026',
  'spic-federal.capital-investment',
  'spic-federal.signed-in-time',
  'spic-federal.no-special-tax-regime',
  'spic-federal.not-a-resident-of-another-territory',
  'spic-federal.pays-the-tax',
  'sez.in-force',
  'sez.income.activity',
  'toser.in-force',
  'toser.income.in-force',
  'toser.capital-investment',
  'toser.status-in-time',
];

const isHere = (id: string): boolean =>
  id.startsWith('spic.') || tula.measures.some((measure) => id.startsWith(`${measure.id}.`));

/** Conditions that are those of the other region, on projects that are moved here. */
const MOVED: Readonly<Record<string, Refusal>> = Object.fromEntries(
  Object.entries({ ...REFUSALS, ...LAW_REFUSALS, ...TOSER_REFUSALS, ...SME_REFUSALS })
    .filter(([id]) => isHere(id) && !NOT_MOVED.includes(id))
    .map(([id, { closed, open, ...how }]) => [
      id,
      { ...how, open: moved(open), closed: moved(closed) },
    ]),
);

/** A project with some fields, and the same with others. */
const closing = (of: (fields: Fields) => Fields, closed: Fields, open: Fields = {}): Refusal => ({
  open: of(open),
  closed: of(closed),
});

const at =
  (site: string, start: string) =>
  ({ project, ...fields }: Fields): Fields =>
    standing(site, start, { investor: INVESTOR, ...fields, project: { ...project } });

const inPark = at('uzlovaya-park', '2020-01-01');
const inUse = at('region', '2019-01-01');

/** A kopeck less than is enough in a year. */
const aKopeckLess = (of: (fields: Fields) => Fields, year: number, enough: number): Refusal =>
  closing(
    of,
    { capitalInvestment: { [year]: `${enough - 1}.99` } },
    { capitalInvestment: { [year]: enough } },
  );

const participant = (included: string) => (fields: Fields) =>
  at('region', `${included.slice(0, 4)}-01-01`)({ statuses: { rip: { included } }, ...fields });

const signed =
  (day: string, invested: number | string = 800 * MILLION) =>
  ({ contract = {}, ...fields }: Fields & { readonly contract?: object }): Fields =>
    at(
      'region',
      day,
    )({
      statuses: { specialInvestmentContract: { level: 'federal', signed: day, ...contract } },
      capitalInvestment: { [day.slice(0, 4)]: invested },
      ...fields,
    });

const second = signed('2020-07-01');

const resident = (registered: string) => (fields: Fields) =>
  at('toser-aleksin', registered)({ statuses: { toserResident: { registered } }, ...fields });

/** A resident whose status ends before the measure is in force, and after. */
const residentUntil = (status: string, site: string, before: string, after: string): Refusal => {
  const registered = `${before.slice(0, 4)}-01-01`;
  const until = (ends: string): Fields =>
    at(site, registered)({ statuses: { [status]: { registered, ends } } });
  return { open: until(after), closed: until(before) };
};

const special = { investor: { ...INVESTOR, specialTaxRegime: true } };

const objects = (...fields: readonly object[]): Fields => ({
  property: { objects: fields.map((one, index) => ({ ...OBJECT, id: `object ${index}`, ...one })) },
});

const movable = objects({ kind: 'movable', commissioned: '2021-06-15' });
const immovable = objects({ commissioned: '2021-06-15' });

const loan = (borrowing: object): Fields => ({
  project: { site: 'toser-aleksin' },
  borrowing: { ...LOAN, ...borrowing },
});

const LOAN = {
  amount: 250 * MILLION,
  termMonths: 180,
  graceMonths: 36,
  drawn: '2021-01-01',
  marketRate: '0.12',
  guarantee: { kind: 'bank' },
  programmes: ['monotown-loan'],
};

const lending = (closed: object, open: object = {}): Refusal => ({
  open: loan(open),
  closed: loan(closed),
});

const OWN: Readonly<Record<string, Refusal>> = {
  'rip.within-3-years': aKopeckLess(participant('2020-01-01'), 2020, 100 * MILLION),
  'rip.within-5-years': aKopeckLess(participant('2020-01-01'), 2024, 5_000 * MILLION),
  'rip.entrants-of-2026': {
    open: participant('2025-12-31')({ taxableProfit: over(2025, 2030, 60 * MILLION) }),
    closed: participant('2026-01-01')({ taxableProfit: over(2026, 2030, 60 * MILLION) }),
  },
  'spic-federal.capital-investment': {
    open: signed('2020-07-01', '100000000.01')({}),
    closed: signed('2020-07-01', 100 * MILLION)({}),
  },
  'spic-federal.federal-capital-investment': {
    open: signed('2019-08-12', 750 * MILLION)({}),
    closed: signed('2019-08-12', '749999999.99')({}),
  },
  'spic-federal.federal-party': closing(second, { contract: { level: 'regional' } }),
  'spic-federal.signed-in-time': {
    open: signed('2030-12-31')({}),
    closed: signed('2031-01-01')({}),
  },
  'spic-federal.not-a-toser-resident': closing(second, {
    statuses: {
      specialInvestmentContract: { level: 'federal', signed: '2020-07-01' },
      toserResident: { registered: '2020-08-01' },
    },
  }),
  'spic-federal.income.pays-the-tax': { ...closing(second, special), opened: 'unknown' },
  'spic-federal.property.pays-the-tax': closing(second, special),
  'spic-federal.property.object-of-the-tax': closing(second, movable, immovable),
  'spic-federal.property.object': closing(second, { property: undefined }, immovable),
  'spic-federal.property.created-under-contract': closing(
    second,
    objects({ commissioned: '2020-06-30' }),
    objects({ commissioned: '2020-07-01' }),
  ),
  'toser.capital-investment': aKopeckLess(resident('2021-03-15'), 2021, 5 * MILLION),
  'toser.in-force': { open: resident('2019-04-12')({}), closed: resident('2019-04-11')({}) },
  'toser.status-in-time': {
    open: resident('2022-03-15')({}),
    closed: resident('2028-03-15')({}),
    together: ['toser.resident'],
  },
  'toser.income.in-force': {
    open: resident('2028-03-15')({ taxableProfit: over(2028, 2033, 60 * MILLION) }),
    closed: resident('2028-03-15')({}),
    opened: 'unknown',
  },
  'sez.in-force': residentUntil('sezResident', 'sez', '2015-12-31', '2016-12-31'),
  'sez.income.while-held': closing(
    at('sez', '2020-01-01'),
    { statuses: { sezResident: { registered: '2020-01-01', ends: '2021-12-31' } } },
    { statuses: { sezResident: { registered: '2020-01-01', ends: '2022-12-31' } } },
  ),
  'uzlovaya-park.property.while-held': closing(
    inPark,
    { ...immovable, statuses: { parkResident: { registered: '2020-01-01', ends: '2020-12-31' } } },
    { ...immovable, statuses: { parkResident: { registered: '2020-01-01', ends: '2021-12-31' } } },
  ),
  'spic-federal.income.in-force': {
    ...closing(
      signed('2015-01-01'),
      { contract: { ends: '2016-12-31' } },
      { contract: { ends: '2017-12-31' } },
    ),
    together: ['spic-federal.resident'],
  },
  'uzlovaya-park.in-force': residentUntil(
    'parkResident',
    'uzlovaya-park',
    '2009-12-31',
    '2010-12-31',
  ),
  'uzlovaya-park.capital-investment': aKopeckLess(inPark, 2020, 100 * MILLION),
  'uzlovaya-park.on-a-site': closing(inPark, { project: { site: 'region' } }),
  'uzlovaya-park.income.in-force': {
    open: at('uzlovaya-park', '2023-01-01')({}),
    closed: at('uzlovaya-park', '2024-01-01')({}),
  },
  'uzlovaya-park.income.pays-the-tax': closing(inPark, special),
  'uzlovaya-park.property.pays-the-tax': closing(inPark, special),
  'uzlovaya-park.property.object': closing(inPark, { property: undefined }, immovable),
  'uzlovaya-park.property.object-of-the-tax': closing(inPark, movable, immovable),
  'uzlovaya-park.property.located-in-park': closing(
    inPark,
    objects({ zone: { locatedInZone: false } }),
    objects({}),
  ),
  'commissioning.in-the-region': closing(inUse, { project: { site: 'elsewhere' } }),
  'commissioning.no-natural-monopoly': closing(inUse, {
    investor: { ...INVESTOR, naturalMonopoly: true },
  }),
  'commissioning.income.in-force': {
    open: at('region', '2022-01-01')({}),
    closed: at('region', '2023-01-01')({}),
  },
  'commissioning.income.object': closing(inUse, { property: undefined }),
  'commissioning.income.pays-the-tax': closing(inUse, special),
  'commissioning.property.in-force': closing(
    at('region', '2009-01-01'),
    { commissioning: { otherRealEstate: 500 * MILLION, payback: '2009-12-31' } },
    { commissioning: { otherRealEstate: 500 * MILLION, payback: '2010-12-31' } },
  ),
  'commissioning.property.object': closing(inUse, { property: undefined }),
  'commissioning.property.pays-the-tax': closing(inUse, special),
  'commissioning.value': closing(
    inUse,
    objects({ cost: 100 * MILLION }),
    objects({ cost: '100000000.01' }),
  ),
  'commissioning.share': closing(
    inUse,
    { ...objects({}), commissioning: { otherRealEstate: '12000000000.01', payback: '2023-06-30' } },
    { ...objects({}), commissioning: { otherRealEstate: 12_000 * MILLION, payback: '2023-06-30' } },
  ),
  'monotown-loan.on-a-site': {
    open: loan({}),
    closed: { ...loan({}), project: { site: 'region' } },
  },
  'monotown-loan.at-least': lending({ amount: '4999999.99' }, { amount: 5 * MILLION }),
  'monotown-loan.at-most': lending({ amount: '1000000000.01' }, { amount: 1_000 * MILLION }),
  'monotown-loan.grace': lending({ graceMonths: 39 }),
  'monotown-loan.term': lending({ termMonths: 183 }),
  'monotown-loan.open': lending({ drawn: '2018-12-31' }, { drawn: '2019-01-01' }),
  'monotown-loan.without-guarantee': lending(
    { amount: '249999999.99', guarantee: { kind: 'none' } },
    { guarantee: { kind: 'none' } },
  ),
};

/** Projects of the region for which a measure is open, and one thing that closes it. */
export const REFUSALS_OF_TULA: Readonly<Record<string, Refusal>> = { ...MOVED, ...OWN };

/** Conditions that no project of the region fails, and why they are shown all the same. */
export const NEVER_FAIL_IN_TULA: Readonly<Record<string, string>> = {
  'sez.income.in-force': 'residency that ends before the first year refuses the part',
  'commissioning.in-force': 'the measure has no last year',
};
