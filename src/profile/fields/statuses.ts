import type { Amount, DayText } from '../written';
import type { FieldsOf } from './field';
import type { LabelsOf, TextsOf } from './texts';

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

/** A place in a register. */
export interface InclusionSection {
  included: DayText;
  /** The last day of the status, whose year is a whole last tax period. Left out: it goes on. */
  ends?: DayText | undefined;
}

/** A special investment contract that has been signed. */
export interface ContractSection {
  level: 'federal' | 'regional';
  signed: DayText;
  /** The last day of the contract. Left out: the longest term that contracts of its day may have. */
  ends?: DayText | undefined;
  /** Capital investment stated in the contract, roubles. */
  statedCapitalInvestment?: Amount | undefined;
}

const INCLUSION = {
  included: { required: 'day' },
  ends: 'day',
} as const satisfies FieldsOf<InclusionSection>;

const CONTRACT = {
  level: { required: { choice: ['federal', 'regional'] } },
  signed: { required: 'day' },
  ends: 'day',
  statedCapitalInvestment: 'amount',
} as const satisfies FieldsOf<ContractSection>;

export const STATUSES = {
  investmentRegister: { fields: INCLUSION },
  rip: { fields: INCLUSION },
  anotherRip: { fields: { included: { required: 'day' } } },
  specialInvestmentContract: { fields: CONTRACT },
  sezResident: { fields: { registered: { required: 'day' }, ends: 'day' } },
  ppeProgramme: { fields: INCLUSION },
} as const satisfies FieldsOf<StatusesSection>;

const ENDS = 'Last day of the status, where it has ended or will end; left out: it goes on';

const INCLUSION_LABELS: LabelsOf<typeof INCLUSION> = { included: 'Day of inclusion', ends: ENDS };

const INCLUSION_TEXTS: TextsOf<typeof INCLUSION> = { included: { sample: '2019-02-01' } };

const CONTRACT_LABELS: LabelsOf<typeof CONTRACT> = {
  level: 'Level of the contract',
  signed: 'Day of signing',
  ends: 'Last day of the contract; left out: the longest term',
  statedCapitalInvestment: 'Capital investment stated in the contract, roubles',
};

const CONTRACT_TEXTS: TextsOf<typeof CONTRACT> = {
  level: { sample: 'regional' },
  signed: { sample: '2019-02-01' },
  ends: { sample: '2028-12-31' },
  statedCapitalInvestment: {
    question: 'capital investment stated in the contract',
    sample: 620000000,
  },
};

export const STATUSES_LABELS: LabelsOf<typeof STATUSES> = {
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

export const STATUSES_TEXTS: TextsOf<typeof STATUSES> = {
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
