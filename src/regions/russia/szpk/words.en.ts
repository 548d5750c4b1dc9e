import { investment } from '../../../engine/measure/conditions.en';
import { textOfValue as text, textsOf } from '../../../words/values';
import { claimHolds, type RegionWords, uncased } from '../../../words/words';

const LEAST =
  'the capital investment that a federal agreement of that day needs, which could not be read';

/** Words of the agreement on protection and encouragement of investment. */
export const szpk = {
  names: {
    szpk: uncased('agreement on protection of investment'),
  },
  claims: {
    'szpk.in-force': claimHolds(
      'the agreement is signed while such agreements are concluded',
      'the agreement is signed before such agreements are concluded',
    ),
    'szpk.participant': claimHolds(
      'the investor may be party to the agreement',
      'the investor may not be party to the agreement',
    ),
    'szpk.russian': claimHolds(
      'the investor is a Russian organisation',
      'the investor is no Russian organisation',
    ),
    'szpk.not-in-liquidation': claimHolds(
      'the investor is not in liquidation',
      'the investor is in liquidation',
    ),
    'szpk.sphere': claimHolds(
      'the project is in no sphere that the agreement leaves out',
      'the project is in a sphere that the agreement leaves out',
    ),
    'szpk.threshold': investment('of the agreement'),
    'szpk.term': claimHolds(
      'the agreement has one of the terms of stability',
      'the agreement has none of the terms of stability',
    ),
  },
  notes: {
    'szpk-stability': (values, { day }) =>
      `for ${text(values, 'years')} years from ${day(text(values, 'signed'))} the agreement keeps income, property, land and transport tax and the terms of VAT as they were, and keeps out new taxes; that has no amount here, and whether it keeps out the income tax rate of 2025 was not found`,
    'szpk-of-taxes-left': () =>
      'costs of infrastructure are reimbursed from the year after commissioning, supporting first, up to the income, property and land tax of the year that reliefs leave; tax that the reimbursement itself causes is not reimbursed',
    'szpk-taxes-as-none': (values) =>
      `taxes on what the profile does not state are taken as none in what is reimbursed: ${textsOf(values, 'paths').join(', ')}`,
    'szpk-years-over': (values) =>
      `nothing is reimbursed of infrastructure whose years were over when the agreement was signed: ${textsOf(values, 'objects').join(', ')}`,
    'szpk-beside-not-read': (values) =>
      `whether the agreement may stand beside what is held was not read: ${textsOf(values, 'paths').join(', ')}`,
  },
  facts: {
    'policy.szpk.minFederal.social': LEAST,
    'policy.szpk.minFederal.digital-food': LEAST,
    'policy.szpk.minFederal.industry': LEAST,
    'policy.szpk.minFederal.other': LEAST,
  },
  steps: {
    szpk: {
      obtain: 'an agreement on protection and encouragement of investment',
      from: 'the Ministry of Economic Development or the region, by the level of the agreement',
      lostBy:
        'false data, or investment over two years late: all that was saved since the start is paid back, with penalties',
    },
  },
} satisfies RegionWords;
