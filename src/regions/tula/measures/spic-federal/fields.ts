import type { OwnFields } from '../../../../profile/define';
import { CONTRACT, CONTRACT_LABELS, CONTRACT_TEXTS } from '../../../russia/fields/statuses';

/** What the region asks of a contract beside its day and its level. */
export interface ProlongedContract {
  /** Whether the contract was prolonged for sanctions. */
  readonly prolongedForSanctions?: boolean;
}

/** Party to a special investment contract. */
export const CONTRACT_STATUS: OwnFields = {
  fields: { specialInvestmentContract: { fields: { ...CONTRACT, prolongedForSanctions: 'flag' } } },
  labels: {
    specialInvestmentContract: {
      label: 'Special investment contract',
      fields: {
        ...CONTRACT_LABELS,
        prolongedForSanctions: 'The contract was prolonged for sanctions; left out: it was not',
      },
    },
  },
  texts: {
    specialInvestmentContract: {
      fields: {
        ...CONTRACT_TEXTS,
        level: { sample: 'federal' },
        prolongedForSanctions: {
          question: 'whether the contract was prolonged for sanctions',
          sample: false,
        },
      },
    },
  },
};
