import type { OwnFields } from '../../../profile/define';
import type { FieldsOf } from '../../../profile/fields/field';
import type { LabelsOf } from '../../../profile/fields/texts';
import { readShare } from '../../../profile/numerals';
import { type SectionPart, sound } from '../../../profile/part';
import type { Located } from '../../../profile/place';
import type { Profile } from '../../../profile/profile';
import type { Stated } from '../../../profile/stated';
import type { Amount, Share } from '../../../profile/written';
import { EDITION_YEARS } from '../editions/ids';

/** An investment tax credit that is asked for, on the ground of research or re-equipment of production. */
export interface TaxCreditSection {
  /** Cost of the equipment, roubles: the most that is put off. */
  equipmentCost?: Amount | undefined;
  /** First year in which tax is put off. */
  firstYear?: number | undefined;
  /** In how many years tax is put off. */
  reductionYears?: number | undefined;
  /** In how many years after them it is repaid. */
  repaymentYears?: number | undefined;
  /** Key rate, a year. */
  keyRate?: Share | undefined;
  /** The share of the key rate that is the yearly interest, from 0.5 to 0.75. */
  keyRateShare?: Share | undefined;
}

export interface TaxCreditSections {
  /** An investment tax credit that is asked for. */
  taxCredit?: TaxCreditSection | undefined;
}

const TAX_CREDIT = {
  equipmentCost: 'amount',
  firstYear: 'year',
  reductionYears: 'whole-years',
  repaymentYears: 'whole-years',
  keyRate: 'share',
  keyRateShare: 'share',
} as const satisfies FieldsOf<TaxCreditSection>;

const LABELS: LabelsOf<typeof TAX_CREDIT> = {
  equipmentCost: 'Cost of the equipment, roubles',
  firstYear: 'First year in which tax is put off',
  reductionYears: 'Years in which tax is put off',
  repaymentYears: 'Years after them in which it is repaid',
  keyRate: 'Key rate, a year, as a share of 1',
  keyRateShare: 'Share of the key rate that is the yearly interest, from 0.5 to 0.75',
};

/** The section that the credit asks for. */
export const TAX_CREDIT_SECTION: OwnFields = {
  fields: { taxCredit: { fields: TAX_CREDIT } },
  labels: {
    taxCredit: {
      label: 'Investment tax credit that is asked for, on research or re-equipment of production',
      fields: LABELS,
    },
  },
  texts: {
    taxCredit: {
      question:
        'the investment tax credit that is asked for, on research or re-equipment of production',
      hint: 'An investment tax credit that is asked for, on the ground of research or\nre-equipment of production.',
      fields: {
        equipmentCost: { question: 'cost of the equipment of the credit', sample: 40000000 },
        firstYear: { question: 'first year in which tax is put off', sample: 2020 },
        reductionYears: { question: 'in how many years tax is put off', sample: 3 },
        repaymentYears: { question: 'in how many years the credit is repaid', sample: 2 },
        keyRate: { question: 'key rate of the credit', sample: '0.08' },
        keyRateShare: { sample: '0.5' },
      },
    },
  },
};

/** The least and the greatest share of the key rate that may be the interest (Tax Code art. 67 p. 6). */
const KEY_RATE_SHARE = { least: 50_0000n, most: 75_0000n } as const;

/** A share of the key rate outside of what the Tax Code admits, and years after those of the editions. */
export function taxCreditProblems(document: SectionPart): readonly Located[] {
  const section = sound(document[NAME] as SectionPart | undefined);
  return section === undefined ? [] : [...shareProblems(section), ...yearProblems(section)];
}

function shareProblems(section: SectionPart): readonly Located[] {
  const stated = sound(section['keyRateShare'] as Share | undefined);
  const share = readShare(stated);
  const { least, most } = KEY_RATE_SHARE;
  if (typeof share !== 'bigint' || (share >= least && share <= most)) return [];
  return [
    {
      at: [NAME, 'keyRateShare'],
      code: 'share-out-of-range',
      expected: 'a share from 0.5 to 0.75',
      found: String(stated),
    },
  ];
}

function yearProblems(section: SectionPart): readonly Located[] {
  const numberOf = (name: keyof TaxCreditSection) => sound(section[name] as number | undefined);
  const first = numberOf('firstYear');
  if (first === undefined) return [];
  const { last: end } = YEARS;
  let last = first - 1;
  for (const name of ['reductionYears', 'repaymentYears'] as const) {
    const years = numberOf(name);
    if (years === undefined) return [];
    last += years;
    if (last > end) {
      return [
        {
          at: [NAME, name],
          code: 'count-out-of-range',
          expected: `years up to ${end}`,
          found: String(years),
        },
      ];
    }
  }
  return [];
}

const NAME = 'taxCredit';
const YEARS = EDITION_YEARS.law;

/** The credit that a profile asks for; undefined where it has no section of it. */
export const taxCreditIn = (profile: Profile): StatedCredit | undefined =>
  // The schema vouches for the type of the section.
  (profile as Profile & { readonly [NAME]?: StatedCredit })[NAME];

type StatedCredit = Stated<TaxCreditSection>;

/** A credit of which every amount can be computed. */
export type WholeCredit = StatedCredit & Required<Pick<StatedCredit, (typeof NEEDED)[number]>>;

const NEEDED = [
  'equipmentCost',
  'firstYear',
  'reductionYears',
  'repaymentYears',
  'keyRate',
] as const satisfies readonly (keyof TaxCreditSection)[];

/** Whether a credit states all that its amounts need. */
export const isWholeCredit = (credit: StatedCredit | undefined): credit is WholeCredit =>
  credit !== undefined && fieldsLackingIn(credit).length === 0;

/** What the amounts of a credit need and it does not state. */
export const fieldsLackingIn = (credit: StatedCredit): readonly (keyof TaxCreditSection)[] =>
  NEEDED.filter((name) => credit[name] === undefined);
