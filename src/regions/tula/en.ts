import { textsOf } from '../../words/values';
import { joinWords, type RegionWords } from '../../words/words';
import { contributions } from '../russia/contributions/words.en';
import { exportTransport } from '../russia/export-transport/words.en';
import { federalDeduction } from '../russia/federal-deduction/words.en';
import { limits, loans } from '../russia/loans/words.en';
import { otherLoans } from '../russia/other-loans/words.en';
import { smeContributions } from '../russia/sme-contributions/words.en';
import { szpk } from '../russia/szpk/words.en';
import type { SITES } from './ids';
import { en as monotown } from './loans/words.en';
import { en as commissioning } from './measures/commissioning/words.en';
import { en as rip } from './measures/rip/words.en';
import { en as sez } from './measures/sez/words.en';
import { en as spicFederal } from './measures/spic-federal/words.en';
import { en as toser } from './measures/toser/words.en';
import { en as park } from './measures/uzlovaya-park/words.en';

const pair = (both: string) => ({
  forbids: `${both} exclude each other`,
  permits: `${both} go together`,
});

export const rules = {
  oneIncomeRate: pair('reduced rates of income tax'),
  ripWithContract: pair('a Regional Investment Project and a special investment contract'),
  ripWithSez: pair('a Regional Investment Project and residency of the zone'),
  contractWithSez: pair('a special investment contract and residency of the zone'),
  sezWithPark: pair('residency of the zone and of the park'),
  sezWithCommissioning: pair('residency of the zone and relief for objects put into use'),
  toserWithPark: pair('residency of a development territory and of the park'),
  toserWithCommissioning: pair(
    'residency of a development territory and relief for objects put into use',
  ),
  parkWithCommissioning: pair('residency of the park and relief for objects put into use'),
  ripWithProperty: pair(
    'a Regional Investment Project and relief from property tax of the park or of objects put into use',
  ),
  contractWithProperty: pair(
    'a special investment contract and relief from property tax of the park or of objects put into use',
  ),
  contractWithIncome: pair(
    'a special investment contract and lower income tax of the park or of objects put into use',
  ),
} satisfies NonNullable<RegionWords['rules']>;

/** Where a project may stand, in English. */
export const sites = {
  sez: 'in the special economic zone Uzlovaya',
  'uzlovaya-park': 'in the industrial park Uzlovaya',
  'toser-efremov': 'in the development territory Efremov',
  'toser-aleksin': 'in the development territory Aleksin',
  region: 'elsewhere in the region',
  elsewhere: 'outside of the region',
} satisfies { readonly [site in (typeof SITES)[number]]: string };

/** Words of the region itself. */
export const own = {
  notes: {
    'objects-together': (values) =>
      `so many objects are put under one relief from property tax or the other all together, none for itself: ${textsOf(values, 'objects').join(', ')}`,
    'investment-kind-by-analogy': (values) =>
      `passenger vehicles, housing and buildings that stood before do not count: the Tax Code says so of Regional Investment Projects (art. 25.8 p. 3-4), for other measures it is taken by analogy and not confirmed: ${textsOf(values, 'paths').join(', ')}`,
    'participant-facts-taken-as-no': (values) =>
      `what is not stated of the participant is taken as no: ${textsOf(values, 'paths').join(', ')}`,
  },
} satisfies RegionWords;

/** What Tula Region brings to reports in English. */
export const en: RegionWords = joinWords([
  rip,
  spicFederal,
  toser,
  sez,
  park,
  commissioning,
  federalDeduction,
  exportTransport,
  szpk,
  contributions,
  smeContributions,
  own,
  loans,
  monotown,
  otherLoans,
  { rules, limits, sites },
]);
