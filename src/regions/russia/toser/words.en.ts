import { investment } from '../../../engine/measure/conditions.en';
import { textOfValue as text, textsOf } from '../../../words/values';
import { claimHolds, type RegionWords, uncased } from '../../../words/words';

/** Words of development territories. */
export const toser = {
  names: {
    toser: uncased('development territory'),
    'toser.income': uncased("territory resident's income tax"),
    'toser.property': uncased("territory resident's property tax"),
    'toser.land': uncased("territory resident's land tax"),
    'toser.contributions': uncased("territory resident's contributions"),
  },
  statuses: {
    'toser-resident': 'residency of the development territory',
  },
  claims: {
    'toser.in-force': claimHolds(
      'the residency begins while the territory exists',
      'the residency does not begin while the territory exists',
    ),
    'toser.on-a-site': claimHolds(
      'the project stands in a development territory',
      'the project stands in no development territory',
    ),
    'toser.registered-there': claimHolds(
      'the investor is registered in the territory',
      'the investor is not registered in the territory',
    ),
    'toser.no-subdivision-outside': claimHolds(
      'the investor has no separate subdivision outside the territory',
      'the investor has a separate subdivision outside the territory',
    ),
    'toser.no-other-status': claimHolds(
      'the investor holds no status that excludes residency',
      'the investor holds a status that excludes residency',
    ),
    'toser.no-rip': claimHolds(
      'the investor is no participant of a Regional Investment Project',
      'the investor is a participant of a Regional Investment Project',
    ),
    'toser.no-contract': claimHolds(
      'the investor has no special investment contract signed from 13.08.2019',
      'the investor has a special investment contract signed from 13.08.2019',
    ),
    'toser.no-sez': claimHolds(
      'the investor is no resident of the special economic zone',
      'the investor is a resident of the special economic zone',
    ),
    'toser.allowed-activity': claimHolds(
      "the activity is on the territory's list",
      "the activity is not on the territory's list",
    ),
    'toser.not-the-main-employer': claimHolds(
      'the investor is not the main employer of the town, nor does it live from it',
      'the investor is the main employer of the town, or lives from it',
    ),
    'toser.capital-investment': investment('of the resident'),
    'toser.jobs': claimHolds(
      'enough jobs are created in the year of registration or the next',
      'too few jobs are created in the year of registration and the next',
    ),
    'toser.matched-by-investment': claimHolds(
      'relief stays matched by investment, as a rule on residents registered from April 2026 that could not be read asks',
      'relief is not matched by investment',
    ),
    'toser.income.in-force': claimHolds(
      'the first tax period lies in the life of the territory',
      'the first tax period lies after the end of the territory',
    ),
    'toser.income.separate-accounting': claimHolds(
      'the income and costs of the project are accounted for separately',
      'the income and costs of the project are not accounted for separately',
    ),
    'toser.property.object': claimHolds(
      'some object is one of the resident in the territory',
      'no object is one of the resident in the territory',
    ),
    'toser.property.located-in-territory': claimHolds(
      'the object is not stated to stand outside the territory',
      'the object stands outside the territory',
    ),
    'toser.land.plot': claimHolds(
      'the resident owns a plot of land',
      'the resident owns no plot of land',
    ),
    'toser.status-in-time': claimHolds(
      'the residency begins early enough in the life of the territory',
      'the residency begins too late in the life of the territory',
    ),
  },
  notes: {
    'years-before-given': (values) =>
      `the years ${text(values, 'first')}-${text(values, 'last')}, before the first for which a profit is given, count as years without one`,
    'relief-begins-without-profit': (values) =>
      `no year before it has a profit: the relief from income tax begins with ${text(values, 'year')} all the same`,
    'no-separate-accounting': (values) =>
      `in ${textsOf(values, 'years').join(', ')} too little of the company's income is from the project, whose accounts are not kept apart: the reduced rates do not apply`,
    'excluded-from-quarter': (values, { day }) =>
      `the resident is excluded: its last day with relief is ${day(text(values, 'last'))}; in that year the rates are the mean of the reduced and the ordinary ones by quarters, and months after that day have no relief`,
  },
  ends: { 'territory-ends': () => 'they end with the development territory' },
  facts: {
    'policy.toser.minJobs':
      'how many jobs the town asks of residents; only the number of other towns was found',
    'policy.toser.matchedByInvestment':
      'whether relief stays matched by investment, as asked of residents registered from April 2026; the rule could not be read',
    'policy.toser.lateResidents':
      'whether late residents are admitted to reduced contributions; the rule of 2022 could not be read',
  },
} satisfies RegionWords;

const excludes = (other: string) => ({
  forbids: `residency of a development territory and ${other} exclude each other`,
  permits: `residency of a development territory and ${other} go together`,
});

/** What the rules on residency beside other statuses say. */
export const toserRules = {
  toserWithRip: excludes('a Regional Investment Project'),
  toserWithContract: excludes('such a special investment contract'),
  toserWithSez: excludes('residency of the special economic zone'),
  toserWithDeduction: excludes('the investment tax deduction'),
} satisfies NonNullable<RegionWords['rules']>;
