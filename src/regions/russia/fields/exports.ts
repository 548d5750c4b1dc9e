import { listIn, type OwnFields } from '../../../profile/define';
import type { FieldsOf } from '../../../profile/fields/field';
import type { LabelsOf, TextsOf } from '../../../profile/fields/texts';
import { ofEach, type SectionPart, sound } from '../../../profile/part';
import type { Located } from '../../../profile/place';
import type { Profile } from '../../../profile/profile';
import { whenProblems } from '../../../profile/relations';
import type { Placed, Stated } from '../../../profile/stated';
import type { Amount, DayText } from '../../../profile/written';

/** An export of a year or of a day whose carriage is paid for. */
export interface ExportItem {
  year?: number | undefined;
  /** Day of carriage. */
  day?: DayText | undefined;
  /** Cost of transport, roubles without VAT. */
  transportCost: Amount;
  /** Value of the goods, roubles without VAT. */
  goodsValue: Amount;
  /** Whether the goods are timber. Left out: they are not. */
  timber?: boolean | undefined;
  /** Whether the company was selected for the subsidy. Left out: not known. */
  selected?: boolean | undefined;
}

/** Sections that the subsidy asks for. */
export interface ExportSections {
  /** Exports whose carriage is paid for, by year or by day. */
  exports?: ExportItem[] | undefined;
}

const EXPORT_ITEM = {
  year: 'year',
  day: 'day',
  transportCost: { required: 'amount' },
  goodsValue: { required: 'amount' },
  timber: 'flag',
  selected: 'flag',
} as const satisfies FieldsOf<ExportItem>;

const EXPORT_LABELS: LabelsOf<typeof EXPORT_ITEM> = {
  year: 'Year of carriage, where no day is stated',
  day: 'Day of carriage, where no year is stated',
  transportCost: 'Cost of transport, roubles without VAT',
  goodsValue: 'Value of the goods, roubles without VAT',
  timber: 'The goods are timber; left out: they are not',
  selected: 'The company was selected for the subsidy',
};

const EXPORT_TEXTS: TextsOf<typeof EXPORT_ITEM> = {
  day: { question: 'day of carriage' },
  selected: { question: 'whether the company was selected for the subsidy of export transport' },
};

export const EXPORT_SECTION: OwnFields = {
  fields: { exports: { each: EXPORT_ITEM } },
  labels: {
    exports: {
      label: 'Exports whose carriage is paid for, by year or by day',
      fields: EXPORT_LABELS,
    },
  },
  texts: {
    exports: {
      question: 'exports whose carriage is paid for',
      hint: 'Exports whose carriage is paid for.',
      sample: [
        {
          day: '2019-05-20',
          transportCost: 20000000,
          goodsValue: 100000000,
          timber: false,
          selected: true,
        },
      ],
      fields: EXPORT_TEXTS,
    },
  },
};

/** Exports with neither a year nor a day, or with both. */
export const exportProblems = (document: SectionPart): readonly Located[] =>
  ofEach(
    ['exports'],
    sound(document['exports'] as readonly SectionPart[] | undefined),
    whenProblems,
  );

/** An export as a profile states it; one of `day` and `year` is there. */
export type Carriage = Stated<ExportItem> & Placed;

/** The exports that a profile states; undefined where it has no list of them. */
export const exportsIn = (profile: Profile): readonly Carriage[] | undefined =>
  listIn<Carriage>(profile, 'exports');

export const yearOfCarriage = ({ day, year }: Pick<Carriage, 'day' | 'year'>): number =>
  day === undefined ? (year ?? 0) : Number(day.slice(0, 4));
