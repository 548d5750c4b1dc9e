import type { Amount, DayText } from '../written';
import type { FieldsOf } from './field';
import type { LabelsOf } from './texts';

/** Capital investment of a year or of a day, roubles without VAT. */
export interface CapitalInvestmentItem {
  year?: number | undefined;
  day?: DayText | undefined;
  amount: Amount;
  /** Left out: taken as depreciable assets, an assumption in the result. */
  kind?: CapitalInvestmentKind | undefined;
  /** Says whether the amount counts, against what its kind would say. */
  counts?: boolean | undefined;
}

/** What capital investment is spent on; the first three kinds count unless the caller says otherwise. */
export type CapitalInvestmentKind =
  | 'buildings'
  | 'equipment'
  | 'other-depreciable'
  | 'intangibles'
  | 'land'
  | 'working-capital'
  | 'passenger-vehicles'
  | 'housing'
  | 'existing-buildings';

export const CAPITAL_INVESTMENT_KINDS = [
  'buildings',
  'equipment',
  'other-depreciable',
  'intangibles',
  'land',
  'working-capital',
  'passenger-vehicles',
  'housing',
  'existing-buildings',
] as const satisfies readonly CapitalInvestmentKind[];

export const CAPITAL_INVESTMENT_ITEM = {
  year: 'year',
  day: 'day',
  amount: { required: 'amount' },
  kind: { choice: CAPITAL_INVESTMENT_KINDS },
  counts: 'flag',
} as const satisfies FieldsOf<CapitalInvestmentItem>;

export const CAPITAL_INVESTMENT_LABELS: LabelsOf<typeof CAPITAL_INVESTMENT_ITEM> = {
  year: 'Year of the investment, where no day is stated',
  day: 'Day of the investment, where no year is stated',
  amount: 'Roubles without VAT',
  kind: 'Kind of capital investment; left out: depreciable assets',
  counts: 'Whether the amount counts, against what its kind would say',
};
