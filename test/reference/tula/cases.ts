import fc from 'fast-check';
import { roublesText } from '../../../src/kit/money';
import { parseProfile } from '../../../src/regions/parse-profile';
import { tula } from '../../../src/regions/tula/region';
import { anyDocument } from '../../contracts/random-profile';
import { dayAfter, dayNear, mostly, seldom } from '../../contracts/random-values';
import { worked } from '../cases';
import { someBounds } from './bounds';
import { type TulaQuestion, type TulaReadings, tulaQuestion } from './question';

type Of<T> = fc.Arbitrary<T>;

/** A document of the region, of which the parser is the judge. */
export type Written = Record<string, unknown>;

export interface AskedInTula {
  readonly document: Written;
  readonly readings: Partial<TulaReadings>;
}

const YEARS = fc.integer({ min: 2016, max: 2032 }).map(String);

/** The values of each reading. */
const VALUES: { readonly [Id in keyof TulaReadings]: Of<TulaReadings[Id]> } = {
  'first-period.rip': fc.oneof(fc.constantFrom('first-profit', 'inclusion'), YEARS),
  'rip.limit-binds': fc.constantFrom('regional', 'both'),
  'rip.four-years': fc.constantFrom('periods', 'profitable'),
  'rip.thresholds': fc.constantFrom('raised', 'rates-only'),
  'spic-federal.income-rate': fc.constantFrom('by-signing', 'schedule', 'flat-zero'),
  'spic-federal.contract-year': fc.constantFrom('calendar', 'anniversary'),
  'first-period.sez': fc.oneof(fc.constantFrom('first-profit', 'registration'), YEARS),
  'sez.steps': fc.constantFrom('10-5', '5-5'),
  'sez.land-first-month': fc.constantFrom('of-title', 'of-the-tax'),
  'first-period.uzlovaya-park': fc.oneof(fc.constantFrom('residency', 'first-profit'), YEARS),
  'first-period.toser': fc.oneof(fc.constantFrom('first-profit'), YEARS),
  'toser.property-start': fc.constantFrom('residency', 'object'),
  'toser.end': fc.constantFrom('territory', 'term'),
  'sme-baseline': fc.constantFrom('own-tariff', 'general'),
  'szpk.spread': fc.constantFrom('as-tax-allows', 'ceiling-only'),
  'uzlovaya-park.property-start': fc.constantFrom('object', 'year-after'),
  'law-1390.last-year': YEARS,
  'commissioning.property-base': fc.constantFrom('new-object', 'all-immovable'),
  'cap-base': fc.constantFrom('made-to-date', 'planned-total'),
  'cap-year': fc.constantFrom('clip', 'ends', 'full', 'none'),
  'window-end': fc.constantFrom('anniversary', 'day-before'),
  'losses-before-status': fc.constantFrom('stay-outside', 'reduce'),
  'floating.reset': fc.constantFrom('quarter-start', 'held'),
  'saved-taxes-raise-profit': fc.constantFrom('yes', 'no'),
};

const readings: Of<Partial<TulaReadings>> = fc.oneof(
  fc.constant({}),
  fc.record(VALUES, { requiredKeys: [] }),
);

const SITES = [
  'sez',
  'sez',
  'uzlovaya-park',
  'uzlovaya-park',
  'toser-aleksin',
  'toser-efremov',
  'region',
  'region',
  'region',
  'elsewhere',
];

/** A share in millionths as its text. */
const shareOf = (millionths: number): string => `0.${String(millionths).padStart(6, '0')}`;

const series = (from: number, rates: readonly number[]): Record<string, string> =>
  Object.fromEntries(rates.map((rate, index) => [String(from + index), shareOf(rate)]));

/** Rates that the caller knows, within the bounds of every year. */
const rates = (most: Of<number>): Of<Record<string, string> | undefined> =>
  seldom(
    fc
      .tuple(fc.integer({ min: 2012, max: 2027 }), fc.array(most, { minLength: 1, maxLength: 6 }))
      .map(([from, list]) => series(from, list)),
  );

const incomeRates = rates(fc.constantFrom(135_000, 150_000, 169_000, 160_001));
const propertyRates = rates(fc.constantFrom(0, 21_800, 10_000, 1));

const otherRealEstate: Of<string> = fc.oneof(
  fc.constantFrom('0', '10000000', '10000000.01', '12000000000', '12000000000.01', '60000000'),
  fc.bigInt({ min: 0n, max: 20_000_000_000_00n }).map(roublesText),
);

/** What the region's documents have in the place of Kaluga's, and beside it. */
const ownOf = (start: string) =>
  fc.record({
    site: mostly(fc.constantFrom(...SITES)),
    park: seldom(
      dayNear(start).chain((registered) =>
        fc.record({
          registered: fc.constant(registered),
          ends: seldom(fc.nat(3000).map((days) => dayAfter(registered, 0, days))),
        }),
      ),
    ),
    prolonged: seldom(fc.boolean()),
    naturalMonopoly: mostly(fc.constantFrom(false, false, false, true)),
    commissioning: mostly(
      fc.record({
        otherRealEstate: mostly(otherRealEstate),
        payback: mostly(
          fc.oneof(
            dayNear(start),
            fc.integer({ min: 0, max: 12 }).map((more) => dayAfter(start, more, 0)),
          ),
        ),
        incomeRate: incomeRates,
        propertyRate: propertyRates,
      }),
    ),
  });

/** Projects and readings of the region, with amounts and days at the bounds of its rules. */
export const anyAskedInTula: Of<AskedInTula> = anyDocument
  // Residence of a later start may reach the zone's last year, 2065.
  .filter(({ project }) => project.start < '2046')
  .chain((document) =>
    fc.tuple(fc.constant(document), ownOf(document.project.start), someBounds, readings),
  )
  .map(([{ taxCredit: _credit, ...kaluga }, own, changes, chosen]) => {
    const { investmentRegister: _, ppeProgramme: __, ...statuses } = kaluga.statuses ?? {};
    const contract = statuses.specialInvestmentContract;
    const document: Written = {
      ...kaluga,
      project: { ...kaluga.project, region: 'tula', site: own.site },
      investor: { ...kaluga.investor, naturalMonopoly: own.naturalMonopoly },
      statuses: kaluga.statuses && {
        ...statuses,
        specialInvestmentContract: contract && {
          ...contract,
          prolongedForSanctions: own.prolonged,
        },
        parkResident: own.park,
      },
      commissioning: own.commissioning,
    };
    const changed = changes.reduce((one, change) => change(one), document);
    return { document: worked(changed), readings: chosen };
  });

/** The question on a document. */
export function tulaQuestionOf({ document, readings: chosen }: AskedInTula): TulaQuestion {
  const parsed = parseProfile(document, { region: tula });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return tulaQuestion(parsed.profile, chosen);
}
