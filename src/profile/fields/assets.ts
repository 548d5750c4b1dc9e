import type { FixedAssetKind } from '../../figures/kinds';
import type { Amount, DayText, Share } from '../written';
import type { FieldsOf } from './field';
import type { LabelsOf, TextsOf } from './texts';

/** A fixed asset put into use, for the investment tax deduction. */
export interface FixedAsset {
  id: string;
  /** The day on which the asset is put into use. */
  putIntoUse: DayText;
  /** First cost, roubles without VAT. */
  cost: Amount;
  /** Useful life in months; it decides the depreciation group. */
  lifeMonths: number;
  /** What the asset is. Asked only of assets of groups 8-10: a useful life of more than 240 months. */
  kind?: FixedAssetKind | undefined;
  /** The day on which the asset is sold. Left out: it is not sold before the end of its useful life. */
  sold?: DayText | undefined;
}

export const FIXED_ASSET_KINDS = [
  'equipment',
  'vehicles',
  'building',
  'structure',
  'transmission',
  'other',
] as const satisfies readonly FixedAssetKind[];

export const FIXED_ASSET = {
  id: { required: 'id' },
  putIntoUse: { required: 'day' },
  cost: { required: 'amount' },
  lifeMonths: { required: 'life-months' },
  kind: { choice: FIXED_ASSET_KINDS },
  sold: 'day',
} as const satisfies FieldsOf<FixedAsset>;

export const FIXED_ASSET_LABELS: LabelsOf<typeof FIXED_ASSET> = {
  id: 'A name that no other object has',
  putIntoUse: 'Day on which the asset is put into use',
  cost: 'First cost, roubles without VAT',
  lifeMonths: 'Useful life, months',
  kind: 'What the asset is; asked where its useful life is above 240 months',
  sold: 'Day on which the asset is sold; left out: not before the end of its life',
};

export const FIXED_ASSET_TEXTS: TextsOf<typeof FIXED_ASSET> = {
  kind: {
    question: 'what the asset is: equipment, vehicles, building, structure, transmission or other',
  },
  sold: { question: 'day on which the asset is sold' },
};

/** A plot of land, for land tax. */
export interface LandPlot {
  id: string;
  /** Cadastral value, roubles. */
  cadastralValue: Amount;
  /** Rate of land tax. Left out: no line. */
  rate?: Share | undefined;
  /** The day on which title is registered. */
  title: DayText;
}

export const LAND_PLOT = {
  id: { required: 'id' },
  cadastralValue: { required: 'amount' },
  rate: 'share',
  title: { required: 'day' },
} as const satisfies FieldsOf<LandPlot>;

export const LAND_PLOT_LABELS: LabelsOf<typeof LAND_PLOT> = {
  id: 'A name that no other object has',
  cadastralValue: 'Cadastral value, roubles',
  rate: 'Rate of land tax, of 1',
  title: 'Day on which title is registered',
};

export const LAND_PLOT_TEXTS: TextsOf<typeof LAND_PLOT> = {
  rate: { question: 'rate of land tax on the plot' },
};

/** An import of a year or of a day. */
export interface ImportItem {
  year?: number | undefined;
  day?: DayText | undefined;
  /** Customs value, roubles. */
  customsValue: Amount;
  /** Rate of duty. Left out: no line. */
  dutyRate?: Share | undefined;
  /** Rate of import VAT. Left out: the ordinary rate of the year. */
  vatRate?: Share | undefined;
  /** Whether the VAT could be deducted, so that freedom from it only defers a payment. Left out: no line for the VAT. */
  vatDeductible?: boolean | undefined;
  /** Whether the goods are used in the zone. */
  usedInZone?: boolean | undefined;
}

export const IMPORT_ITEM = {
  year: 'year',
  day: 'day',
  customsValue: { required: 'amount' },
  dutyRate: 'share',
  vatRate: 'share',
  vatDeductible: 'flag',
  usedInZone: 'flag',
} as const satisfies FieldsOf<ImportItem>;

export const IMPORT_LABELS: LabelsOf<typeof IMPORT_ITEM> = {
  year: 'Year of the import, where no day is stated',
  day: 'Day of the import, where no year is stated',
  customsValue: 'Customs value, roubles',
  dutyRate: 'Rate of duty, of 1',
  vatRate: 'Rate of import VAT, of 1',
  vatDeductible: 'Whether the VAT could be deducted',
  usedInZone: 'Used in the zone',
};

export const IMPORT_TEXTS: TextsOf<typeof IMPORT_ITEM> = {
  dutyRate: { question: 'rate of duty on the goods' },
  vatDeductible: { question: 'whether the import VAT could be deducted' },
  usedInZone: { question: 'whether the goods are used in the zone' },
};
