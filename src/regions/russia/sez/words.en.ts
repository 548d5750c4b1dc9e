import { investment } from '../../../engine/measure/conditions.en';
import { textOfValue as text } from '../../../words/values';
import { claimHolds, type RegionWords, uncased } from '../../../words/words';

/** Words of the special economic zone. */
export const sez = {
  names: {
    sez: uncased('special economic zone'),
    'sez.income': uncased("zone resident's income tax"),
    'sez.property': uncased("zone resident's property tax"),
    'sez.land': uncased("zone resident's land tax"),
    'sez.transport': uncased("zone resident's transport tax"),
    'sez.import': uncased("zone resident's imports"),
  },
  statuses: {
    'sez-resident': 'residency of the special economic zone',
  },
  claims: {
    'sez.capital-investment': investment('of the resident in all'),
    'sez.within-3-years': investment('of the resident within the first three years'),
    'sez.matched-by-investment': claimHolds(
      'relief stays matched by investment, as a rule on residents registered from April 2026 that could not be read asks',
      'relief is not matched by investment',
    ),
    'sez.on-a-site': claimHolds(
      'the project stands on a site of the special economic zone',
      'the project stands on no site of the special economic zone',
    ),
    'sez.separate-accounting': claimHolds(
      'the activity in the zone is accounted for separately',
      'the activity in the zone is not accounted for separately',
    ),
    'sez.no-excisable-goods': claimHolds(
      'the project makes no excisable goods other than cars and motorcycles',
      'the project makes excisable goods other than cars and motorcycles',
    ),
    'sez.property.object': claimHolds(
      'some object meets the conditions on property of a resident',
      'no object meets the conditions on property of a resident',
    ),
    'sez.property.on-resident-books': claimHolds(
      "the object is on the resident's books",
      "the object is not on the resident's books",
    ),
    'sez.property.made-or-bought-for-zone': claimHolds(
      'the object was made or bought for the activity in the zone',
      'the object was not made or bought for the activity in the zone',
    ),
    'sez.property.used-in-zone': claimHolds(
      'the object is used in the zone',
      'the object is not used in the zone',
    ),
    'sez.property.located-in-zone': claimHolds(
      'the object is located in the zone',
      'the object is not located in the zone',
    ),
    'sez.land.plot': claimHolds(
      'the resident owns a plot of land',
      'the resident owns no plot of land',
    ),
    'sez.transport.tax': claimHolds(
      'there is transport tax to pay',
      'there is no transport tax to pay',
    ),
    'sez.property.conditions': claimHolds(
      'it meets the four conditions on property of a resident',
      'it does not meet the four conditions on property of a resident',
    ),
    'sez.import.used-in-zone': claimHolds(
      'the goods are used in the zone',
      'the goods are not used in the zone',
    ),
    'sez.import.while-resident': claimHolds(
      'the goods are brought in during the residence',
      'the goods are brought in outside the time of residence',
    ),
    'sez.import.goods': claimHolds(
      'foreign goods are brought in and used in the zone',
      'no foreign goods are brought in and used in the zone',
    ),
  },
  notes: {
    'land-rate-above-ceiling': (values, { percent }) =>
      `the rate of land tax on ${text(values, 'plot')}, ${percent(text(values, 'rate'))}, is above the highest rate on industrial land, ${percent(text(values, 'ceiling'))}; it is taken as given`,
    'import-vat-rate': (values, { percent }) =>
      `no rate of import VAT is given for ${text(values, 'path')}: the ordinary rate of ${text(values, 'year')} is taken, ${percent(text(values, 'rate'))}`,
  },
  ends: { 'zone-ends': () => 'they end with the special economic zone' },
  facts: {
    'policy.sez.matchedByInvestment':
      'whether relief stays matched by investment, as asked of residents registered from April 2026; the rule could not be read',
  },
} satisfies RegionWords;
