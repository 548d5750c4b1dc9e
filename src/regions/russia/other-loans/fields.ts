import type { OwnFields } from '../../../profile/define';
import type { FieldsOf } from '../../../profile/fields/field';
import type { LabelsOf, TextsOf } from '../../../profile/fields/texts';
import { ofEach, type SectionPart, sound } from '../../../profile/part';
import type { Located, Path } from '../../../profile/place';
import type { DayText, Share } from '../../../profile/written';

/** A value of the key rate of the Bank of Russia. */
export interface KeyRateItem {
  /** The first day of the value; it holds until the next one. */
  from: DayText;
  rate: Share;
}

/** What rates that follow the key rate ask of the borrowing section. */
export interface FloatingBorrowing {
  /** The key rate by day, from the drawing of the loan on. Left out: that of the day of drawing, throughout. */
  keyRates?: KeyRateItem[] | undefined;
  /** By how much a comparable loan on the market costs more than the key rate, a year. */
  marketMargin?: Share | undefined;
  /** The last day of the investment phase. */
  investmentPhaseEnds?: DayText | undefined;
}

/** What programmes of other lenders ask of the borrower. */
export interface OtherBorrowerFacts {
  /** The output is on the list of priority products. */
  priorityProduct?: boolean | undefined;
  /** The project is selected for the cluster investment platform. */
  platformApproved?: boolean | undefined;
  /** The borrower works in a sector of the list of Decree 1764. */
  listedSector?: boolean | undefined;
  /** The borrower is in the register of technology companies. Left out: the lower rate is not taken. */
  technologyCompany?: boolean | undefined;
  /** The loan buys production premises. */
  productionPremises?: boolean | undefined;
}

const FACTS = {
  priorityProduct: 'flag',
  platformApproved: 'flag',
  listedSector: 'flag',
  technologyCompany: 'flag',
  productionPremises: 'flag',
} as const satisfies FieldsOf<OtherBorrowerFacts>;

const KEY_RATE = {
  from: { required: 'day' },
  rate: { required: 'share' },
} as const satisfies FieldsOf<KeyRateItem>;

const FLOATING = {
  keyRates: { each: KEY_RATE },
  marketMargin: 'share',
  investmentPhaseEnds: 'day',
} as const satisfies FieldsOf<FloatingBorrowing>;

const FLOATING_LABELS: LabelsOf<typeof FLOATING> = {
  keyRates: {
    label:
      'Key rate of the Bank of Russia by day, from the drawing of the loan on; left out: that of the day of drawing, throughout',
    fields: {
      from: 'First day of the value, which holds until the next one',
      rate: 'Key rate a year, of 1',
    },
  },
  marketMargin:
    'By how much a comparable loan on the market costs more than the key rate, a year, of 1',
  investmentPhaseEnds: 'Last day of the investment phase',
};

const FACTS_LABELS: LabelsOf<typeof FACTS> = {
  priorityProduct: 'The output is on the list of priority products',
  platformApproved: 'Selected for the cluster investment platform',
  listedSector: 'Works in a sector of the list of Decree 1764',
  technologyCompany:
    'In the register of technology companies; left out: the lower rate is not taken',
  productionPremises: 'The loan buys production premises',
};

const FACTS_TEXTS: TextsOf<typeof FACTS> = {
  priorityProduct: {
    question: 'whether the output is on the list of priority products',
    hint: 'This and the next four: of programmes of other lenders.',
    sample: false,
  },
  platformApproved: {
    question: 'whether the project is selected for the cluster investment platform',
    sample: false,
  },
  listedSector: {
    question: 'whether the borrower works in a sector of the list of Decree 1764',
    sample: false,
  },
  technologyCompany: { sample: false },
  productionPremises: {
    question: 'whether the loan buys production premises',
    sample: false,
  },
};

const FLOATING_TEXTS: TextsOf<typeof FLOATING> = {
  keyRates: {
    question: 'key rate of the Bank of Russia by day, from the drawing of the loan on',
    hint: 'Of loans whose rate follows it. Left out: that of the day of drawing, throughout.',
  },
  marketMargin: {
    hint: 'Of the same loans: the market rate above the key rate, where marketRate is left out.',
  },
  investmentPhaseEnds: {
    question: 'last day of the investment phase',
    hint: 'Of cluster-platform.',
  },
};

/** Fields that such loans add to the borrowing section. */
export const OTHER_LOAN_FIELDS: OwnFields = {
  fields: { borrowing: { fields: { ...FLOATING, facts: { fields: FACTS } } } },
  labels: {
    borrowing: {
      label: '',
      fields: { ...FLOATING_LABELS, facts: { label: '', fields: FACTS_LABELS } },
    },
  },
  texts: { borrowing: { fields: { ...FLOATING_TEXTS, facts: { fields: FACTS_TEXTS } } } },
};

const KEY_RATES: Path = ['borrowing', 'keyRates'];

/** Key rates that begin after the loan is drawn, so that its first quarters have none, and two of one day. */
export function keyRateProblems(document: SectionPart): readonly Located[] {
  const borrowing = sound(document['borrowing'] as SectionPart | undefined);
  const project = sound(document['project'] as SectionPart | undefined);
  const items = sound(borrowing?.['keyRates'] as readonly SectionPart[] | undefined);
  if (items === undefined) return [];
  const days = ofEach(KEY_RATES, items, (at, { from }) => {
    const day = sound(from as string | undefined);
    return day === undefined ? [] : [{ at: [...at, 'from'], day }];
  });
  const drawn = sound(borrowing?.['drawn'] as string | undefined);
  const isLeftOut = borrowing?.['drawn'] === undefined;
  const start = isLeftOut ? sound(project?.['start'] as string | undefined) : drawn;
  const [first] = days.map(({ day }) => day).sort();
  const isCovered = (drawnOn: string) => first !== undefined && first <= drawnOn;
  return [
    ...(start === undefined || days.length < items.length || isCovered(start)
      ? []
      : [
          {
            at: KEY_RATES,
            code: 'gap-in-key-rates' as const,
            expected: `a key rate from the day of drawing on, ${start}`,
            found: first === undefined ? 'none' : `the first from ${first}`,
          },
        ]),
    ...days
      .filter(({ day }, index) => days.findIndex((one) => one.day === day) < index)
      .map(({ at }) => ({
        at,
        code: 'repeated-day' as const,
        expected: 'each day once in the list',
      })),
  ];
}
