import type { FieldsOf } from '../../../profile/fields/field';
import type { LabelsOf, TextsOf } from '../../../profile/fields/texts';
import type { DayText } from '../../../profile/written';
import {
  CONTRACT,
  CONTRACT_LABELS,
  CONTRACT_TEXTS,
  type ContractSection,
  ENDS,
  INCLUSION,
  INCLUSION_LABELS,
  INCLUSION_TEXTS,
  type InclusionSection,
} from '../../russia/fields/statuses';

/** Statuses that are held, each with the day on which it was obtained. */
export interface StatusesSection {
  /** In the Register of Investment Projects. */
  investmentRegister?: InclusionSection | undefined;
  /** Participant of this Regional Investment Project. */
  rip?: InclusionSection | undefined;
  /** Participant of another Regional Investment Project. */
  anotherRip?: { included: DayText } | undefined;
  /** Party to a special investment contract. */
  specialInvestmentContract?: ContractSection | undefined;
  /** Resident of the special economic zone. */
  sezResident?: { registered: DayText; ends?: DayText | undefined } | undefined;
  /** In the register of PP&E update and upgrade programmes. */
  ppeProgramme?: InclusionSection | undefined;
}

export const STATUS_FIELDS = {
  investmentRegister: { fields: INCLUSION },
  rip: { fields: INCLUSION },
  anotherRip: { fields: { included: { required: 'day' } } },
  specialInvestmentContract: { fields: CONTRACT },
  sezResident: { fields: { registered: { required: 'day' }, ends: 'day' } },
  ppeProgramme: { fields: INCLUSION },
} as const satisfies FieldsOf<StatusesSection>;

export const STATUSES_LABELS: LabelsOf<typeof STATUS_FIELDS> = {
  investmentRegister: { label: 'Register of Investment Projects', fields: INCLUSION_LABELS },
  rip: { label: 'Participant of this Regional Investment Project', fields: INCLUSION_LABELS },
  anotherRip: {
    label: 'Participant of another Regional Investment Project',
    fields: { included: 'Day of inclusion' },
  },
  specialInvestmentContract: { label: 'Special investment contract', fields: CONTRACT_LABELS },
  sezResident: {
    label: 'Resident of the special economic zone',
    fields: { registered: 'Day of registration', ends: ENDS },
  },
  ppeProgramme: {
    label: 'Register of PP&E update and upgrade programmes',
    fields: INCLUSION_LABELS,
  },
};

export const STATUSES_TEXTS: TextsOf<typeof STATUS_FIELDS> = {
  investmentRegister: { fields: INCLUSION_TEXTS },
  rip: {
    question:
      'whether the investor is a participant of a Regional Investment Project (statuses without it say no)',
    fields: INCLUSION_TEXTS,
  },
  anotherRip: {
    question:
      'whether the investor is a participant of another Regional Investment Project (statuses without it say no)',
    fields: { included: { sample: '2019-02-01' } },
  },
  specialInvestmentContract: { fields: CONTRACT_TEXTS },
  sezResident: {
    question:
      'whether the investor is a resident of a special economic zone (statuses without it say no)',
    hint: 'ends: the last day of a status that has ended or will end.',
    fields: { registered: { sample: '2019-02-01' }, ends: { sample: '2028-12-31' } },
  },
  ppeProgramme: { fields: INCLUSION_TEXTS },
};
