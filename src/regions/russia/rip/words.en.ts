import { investment } from '../../../engine/measure/conditions.en';
import { textOfValue as text, textsOf } from '../../../words/values';
import { claimHolds, type MeasureWords, uncased } from '../../../words/words';

/** Words of the Regional Investment Project. */
export const rip = {
  names: {
    rip: uncased('Regional Investment Project'),
  },
  statuses: {
    rip: 'participation in a Regional Investment Project',
  },
  claims: {
    'rip.capital-investment': investment('within three or within five years'),
    'rip.within-3-years': investment('within three years'),
    'rip.within-5-years': investment('within five years'),
    'rip.participant': claimHolds(
      'the investor may be a participant of a Regional Investment Project',
      'the investor may not be a participant of a Regional Investment Project',
    ),
    'rip.russian-organisation': claimHolds(
      'the investor is a Russian organisation',
      'the investor is not a Russian organisation',
    ),
    'rip.registered-in-region': claimHolds(
      'the investor is registered in the region',
      'the investor is not registered in the region',
    ),
    'rip.no-subdivision-outside-region': claimHolds(
      'the investor has no separate subdivision outside the region',
      'the investor has a separate subdivision outside the region',
    ),
    'rip.no-special-tax-regime': claimHolds(
      'the investor uses no special tax regime',
      'the investor uses a special tax regime',
    ),
    'rip.not-in-consolidated-group': claimHolds(
      'the investor is not a member of a consolidated group of taxpayers',
      'the investor is a member of a consolidated group of taxpayers',
    ),
    'rip.not-financial-or-non-profit': claimHolds(
      'the investor is no non-profit organisation, bank, insurer, pension fund or securities dealer',
      'the investor is a non-profit organisation, bank, insurer, pension fund or securities dealer',
    ),
    'rip.not-a-sez-resident': claimHolds(
      'the investor is not a resident of a special economic zone',
      'the investor is a resident of a special economic zone',
    ),
    'rip.not-a-resident-of-another-territory': claimHolds(
      'the investor is not a resident of a development territory, a free port or the Arctic zone',
      'the investor is a resident of a development territory, a free port or the Arctic zone',
    ),
    'rip.never-a-participant-before': claimHolds(
      'the investor was no participant of a Regional Investment Project before',
      'the investor was a participant of a Regional Investment Project before',
    ),
    'rip.one-project-only': claimHolds(
      'the investor takes part in no other Regional Investment Project',
      'the investor takes part in another Regional Investment Project',
    ),
    'rip.land-owned-or-leased': claimHolds(
      'the land of the project is owned or leased',
      'the land of the project is neither owned nor leased',
    ),
    'rip.no-oil-or-gas': claimHolds(
      'the project does not extract or process oil or gas',
      'the project extracts or processes oil or gas',
    ),
    'rip.no-excisable-goods': claimHolds(
      'the project makes no excisable goods other than cars and motorcycles',
      'the project makes excisable goods other than cars and motorcycles',
    ),
    'rip.entrants-of-2026': claimHolds(
      'the rules for participants included from 2026, which could not be read, admit the project',
      'the rules for participants included from 2026, which could not be read, do not admit the project',
    ),
  },
  notes: {
    'rip-inclusion-not-first-of-month': (values) =>
      `inclusion in the register of Regional Investment Projects takes effect on the 1st of a month (Tax Code art. 25.11 p. 7), and ${text(values, 'day')} is none: it is taken as given`,
    'company-share-too-low': (values) =>
      `in ${textsOf(values, 'years').join(', ')} too little of the company's income is from the project, and the reduced rates do not apply`,
  },
  facts: {
    'policy.rip.unreadEntrants':
      'whether the rules for participants included from 2026 admit the project; they could not be read',
  },
} satisfies MeasureWords;
