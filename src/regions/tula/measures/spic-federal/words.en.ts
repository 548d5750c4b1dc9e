import { investment } from '../../../../engine/measure/conditions.en';
import { claimHolds, type RegionWords, uncased } from '../../../../words/words';
import { contracts } from '../../../russia/spic-federal/contract-conditions.en';

/** Words of special investment contracts. */
export const en = {
  names: {
    'spic-federal': uncased('federal special investment contract'),
    'spic-federal.income': uncased('income tax under the contract'),
    'spic-federal.property': uncased('property tax under the contract'),
  },
  statuses: { 'spic-federal': 'a special investment contract' },
  claims: {
    ...contracts.claims,
    'spic-federal.federal-party': claimHolds(
      'the Russian Federation is a party to the contract',
      'the Russian Federation is no party to the contract',
    ),
    'spic-federal.signed-in-time': claimHolds(
      'the contract is signed no later than such contracts may be',
      'the contract is signed later than such contracts may be',
      'at-most',
    ),
    'spic-federal.no-other-status': claimHolds(
      'the investor holds no status that excludes such a contract',
      'the investor holds a status that excludes such a contract',
    ),
    'spic-federal.not-a-sez-resident': claimHolds(
      'the investor is not a resident of a special economic zone',
      'the investor is a resident of a special economic zone',
    ),
    'spic-federal.not-a-toser-resident': claimHolds(
      'the investor is not a resident of a development territory',
      'the investor is a resident of a development territory',
    ),
    'spic-federal.not-a-rip-participant': claimHolds(
      'the investor takes part in no Regional Investment Project',
      'the investor takes part in a Regional Investment Project',
    ),
    'spic-federal.capital-investment': investment("by the contract's end"),
    'spic-federal.federal-capital-investment': investment(
      "of the federal law by the contract's end",
    ),
    'spic-federal.property.object': claimHolds(
      'some object was created or bought under the contract',
      'no object was created or bought under the contract',
    ),
    'spic-federal.property.created-under-contract': claimHolds(
      'the object was created or bought from the signing to the end of the contract',
      'the object was not created or bought from the signing to the end of the contract',
    ),
  },
  notes: {
    ...contracts.notes,
    'contract-not-prolonged': () =>
      'it is not stated whether the contract was prolonged for sanctions: it is taken as not prolonged',
  },
  steps: {
    'spic-federal': {
      obtain: 'a special investment contract',
      from: 'the ministry and the region',
      lostBy: 'the end of the contract',
    },
  },
  facts: {
    'policy.spicFederal.namesIncomeTax':
      'whether the contract itself names the relief from income tax, as a rule on 2026 and later that could not be read asks',
  },
} satisfies RegionWords;
