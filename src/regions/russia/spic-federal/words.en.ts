import { investment } from '../../../engine/measure/conditions.en';
import { claimHolds, type MeasureWords, uncased } from '../../../words/words';

/** Words of the federal contract. */
export const spicFederal = {
  names: {
    'spic-federal': uncased('federal contract (SPIC)'),
  },
  statuses: {
    'spic-federal': 'a federal contract (SPIC)',
  },
  claims: {
    'spic-federal.signed-in-time': claimHolds(
      'the contract is signed while such contracts are',
      'the contract is signed after the last day for such contracts',
    ),
    'spic-federal.participant': claimHolds(
      'the investor meets the conditions on participants of such contracts',
      'the investor does not meet the conditions on participants of such contracts',
    ),
    'spic-federal.not-a-sez-resident': claimHolds(
      'the investor is not a resident of a special economic zone',
      'the investor is a resident of a special economic zone',
    ),
    'spic-federal.not-a-resident-of-another-territory': claimHolds(
      'the investor is not a resident of a development territory, a free port or the Arctic zone',
      'the investor is a resident of a development territory, a free port or the Arctic zone',
    ),
    'spic-federal.not-a-rip-participant': claimHolds(
      'the investor is not a participant of a Regional Investment Project',
      'the investor is a participant of a Regional Investment Project',
    ),
    'spic-federal.no-special-tax-regime': claimHolds(
      'the investor uses no special tax regime',
      'the investor uses a special tax regime',
    ),
    'spic-federal.capital-investment': investment('by the end of the contract'),
  },
  facts: {
    'policy.spicFederal.namesIncomeTax':
      'whether the contract itself names the relief from income tax, as asked from 2026; the rule could not be read',
  },
} satisfies MeasureWords;
