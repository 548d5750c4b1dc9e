import type { OwnFields } from '../../../profile/define';
import type { FieldsOf } from '../../../profile/fields/field';
import type { LabelsOf, TextsOf } from '../../../profile/fields/texts';
import type { FixedAsset } from '../../../profile/profile';

/** Which of the two deductions of income tax an asset is for: it has one of them. */
export interface ChosenDeduction {
  /** The deduction that the asset is for. Left out: the regional one. */
  deduction?: DeductionKind | undefined;
}

export type DeductionKind = (typeof DEDUCTION_KINDS)[number];

export const DEDUCTION_KINDS = ['regional', 'federal'] as const;

const CHOSEN = {
  deduction: { choice: DEDUCTION_KINDS },
} as const satisfies FieldsOf<ChosenDeduction>;

const CHOSEN_LABELS: LabelsOf<typeof CHOSEN> = {
  deduction: 'The deduction that the asset is for, regional or federal; left out: regional',
};

const CHOSEN_TEXTS: TextsOf<typeof CHOSEN> = {
  deduction: {
    question: 'which deduction the asset is for: regional or federal (left out: regional)',
  },
};

/** The field that a region adds where it has the federal deduction. */
export const DEDUCTION_FIELDS: OwnFields = {
  fields: { fixedAssets: { each: CHOSEN } },
  labels: { fixedAssets: { label: '', fields: CHOSEN_LABELS } },
  texts: { fixedAssets: { fields: CHOSEN_TEXTS } },
};

/** The deduction that an asset is for; in a region with one deduction its assets are for that. */
export const deductionKindOf = (asset: FixedAsset): DeductionKind =>
  // The field is declared above as one of these.
  (asset as FixedAsset & { readonly deduction?: DeductionKind }).deduction ?? 'regional';
