import { textsOf } from '../../words/values';
import { joinWords, type MeasureWords, type RegionWords } from '../../words/words';
import { contributions } from '../russia/contributions/words.en';
import { limits, loans } from '../russia/loans/words.en';
import { otherLoans } from '../russia/other-loans/words.en';
import { contracts } from '../russia/spic-federal/contract-conditions.en';
import { directory } from './directory/words.en';
import { MEASURES_IN_ENGLISH } from './measures/english';

const pair = (both: string) => ({
  forbids: `${both} exclude each other`,
  permits: `${both} go together`,
});

export const rules = {
  oneIncomeRate: pair('reduced rates of income tax'),
  oneRateAnObject: {
    forbids: 'an object is relieved under one measure at a time',
    permits: 'an object of the upgrade programme may stand under the exemption instead',
  },
  upgradeAfterExemption: {
    forbids: 'the upgrade programme may not follow the exemption on one object',
    permits: 'the upgrade programme may follow the exemption on one object',
  },
  exemptionInZone: {
    forbids: 'a resident may not use the exemption for objects in the zone',
    permits: 'a resident may use the exemption for objects in the zone',
  },
  exemptionStatus: {
    forbids: 'the exemption asks for a status that the project neither has nor could obtain',
    permits: 'the exemption asks for a status, which the project has or could obtain',
  },
  contractParticipant: pair(
    'such a federal contract and residency of the zone or a Regional Investment Project',
  ),
  ripWithSez: pair('a Regional Investment Project and residency of the zone'),
  registerWithPpe: pair('the Register of Investment Projects and that of upgrade programmes'),
  registerWithRip: pair('the Register of Investment Projects and a Regional Investment Project'),
  registerWithContract: pair(
    'the Register of Investment Projects and a special investment contract',
  ),
  deductionWithRip: pair('the deduction and a Regional Investment Project'),
  deductionWithSez: pair('the deduction and residency of the zone'),
  deductionWithContract: pair('the deduction and a special investment contract'),
  deductionOnFederalAsset: pair('the regional and the federal deduction of one asset'),
} satisfies NonNullable<RegionWords['rules']>;

/** Words of the region itself. */
export const own = {
  notes: {
    'statuses-exclude-each-other': () =>
      'the profile holds statuses that exclude each other; each measure is assessed by itself',
    'participant-facts-taken-as-no': (values) =>
      `what is not stated of the participant is taken as no: ${textsOf(values, 'paths').join(', ')}`,
    'investment-kind-by-analogy': (values) =>
      `passenger vehicles, housing and buildings that stood before do not count: the Tax Code says so of Regional Investment Projects (art. 25.8 p. 3-4), for other measures it is taken by analogy and not confirmed: ${textsOf(values, 'paths').join(', ')}`,
    'upgraded-not-created': (values) =>
      `an upgraded object without a stated first day of use does not count as created by the project: ${textsOf(values, 'paths').join(', ')}`,
    'objects-together': (values) =>
      `so many objects are put under the exemption all together or not at all: ${textsOf(values, 'objects').join(', ')}`,
    'objects-in-zone': (values) => {
      const paths = textsOf(values, 'paths');
      const open = paths.length === 0 ? '' : `; not stated: ${paths.join(', ')}`;
      return `a resident of the zone cannot exempt objects in the zone, nor objects whose place is not stated: ${textsOf(values, 'objects').join(', ')}${open}`;
    },
  },
} satisfies MeasureWords;

/** Where a project may stand, in English; measures bring words of their own sites. */
export const sites = {
  sez: 'in the special economic zone',
  region: 'elsewhere in the region',
  elsewhere: 'outside of the region',
} satisfies NonNullable<RegionWords['sites']>;

/** What Kaluga Region brings to reports in English. */
export const en: RegionWords = joinWords([
  contracts,
  contributions,
  ...Object.values(MEASURES_IN_ENGLISH),
  own,
  loans,
  otherLoans,
  { rules, limits, sites, directory },
]);
