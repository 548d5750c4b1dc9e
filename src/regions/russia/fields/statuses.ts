import type { FieldsOf } from '../../../profile/fields/field';
import type { LabelsOf, TextsOf } from '../../../profile/fields/texts';
import type { Amount, DayText } from '../../../profile/written';

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

export const INCLUSION = {
  included: { required: 'day' },
  ends: 'day',
} as const satisfies FieldsOf<InclusionSection>;

export const CONTRACT = {
  level: { required: { choice: ['federal', 'regional'] } },
  signed: { required: 'day' },
  ends: 'day',
  statedCapitalInvestment: 'amount',
} as const satisfies FieldsOf<ContractSection>;

export const ENDS = 'Last day of the status, where it has ended or will end; left out: it goes on';

export const INCLUSION_LABELS: LabelsOf<typeof INCLUSION> = {
  included: 'Day of inclusion',
  ends: ENDS,
};

export const INCLUSION_TEXTS: TextsOf<typeof INCLUSION> = { included: { sample: '2019-02-01' } };

export const CONTRACT_LABELS: LabelsOf<typeof CONTRACT> = {
  level: 'Level of the contract',
  signed: 'Day of signing',
  ends: 'Last day of the contract; left out: the longest term',
  statedCapitalInvestment: 'Capital investment stated in the contract, roubles',
};

export const CONTRACT_TEXTS: TextsOf<typeof CONTRACT> = {
  level: { sample: 'regional' },
  signed: { sample: '2019-02-01' },
  ends: { sample: '2028-12-31' },
  statedCapitalInvestment: {
    question: 'capital investment stated in the contract',
    sample: 620000000,
  },
};

/** Residency of a development territory. */
export interface ResidentSection {
  registered: DayText;
  /** The day of the exclusion from the register of residents. Left out: none. */
  excluded?: DayText | undefined;
}

export const RESIDENT = {
  registered: { required: 'day' },
  excluded: 'day',
} as const satisfies FieldsOf<ResidentSection>;

/** What the status of a resident is called. */
export const RESIDENT_LABELS = {
  label: 'Resident of the development territory',
  fields: {
    registered: 'Day of registration',
    excluded: 'Day of exclusion from the register of residents',
  },
} satisfies { readonly label: string; readonly fields: LabelsOf<typeof RESIDENT> };

export const RESIDENT_TEXTS = {
  question:
    'whether the investor is a resident of a development territory (statuses without it say no)',
  fields: { registered: { sample: '2019-03-15' }, excluded: { sample: '2028-08-20' } },
} satisfies { readonly question: string; readonly fields: TextsOf<typeof RESIDENT> };
