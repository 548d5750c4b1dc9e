import type { FieldsOf } from '../../../../profile/fields/field';
import type { LabelsOf, TextsOf } from '../../../../profile/fields/texts';
import {
  CONTRACT,
  CONTRACT_LABELS,
  CONTRACT_TEXTS,
  type ContractSection,
} from '../../../russia/fields/statuses';

export interface ContractStatuses {
  /** Party to a special investment contract. */
  specialInvestmentContract?: ContractSection | undefined;
}

export const fields = {
  specialInvestmentContract: { fields: CONTRACT },
} as const satisfies FieldsOf<ContractStatuses>;

export const labels: LabelsOf<typeof fields> = {
  specialInvestmentContract: { label: 'Special investment contract', fields: CONTRACT_LABELS },
};

export const texts: TextsOf<typeof fields> = {
  specialInvestmentContract: { fields: CONTRACT_TEXTS },
};
