import type { OwnFields } from '../../../profile/define';
import type { FieldsOf } from '../../../profile/fields/field';
import type { LabelsOf, TextsOf } from '../../../profile/fields/texts';
import { repeatedIds } from '../../../profile/object-relations';
import { ofEach, type SectionPart, sound } from '../../../profile/part';
import type { Located, Path } from '../../../profile/place';
import { sameYears } from '../../../profile/series-relations';
import type { Amount, DayText, Share, YearSeries } from '../../../profile/written';

/** A group of workers with equal pay. */
export interface PayrollGroup {
  id: string;
  /** Workers by year. */
  workers: YearSeries<number>;
  /** Pay of each in every month of the year, roubles. */
  monthlyWage: YearSeries<Amount>;
}

/** The payroll of the project. */
export interface PayrollSection {
  /** Groups of workers with equal pay. Left out: the jobs of the project at the average wage. */
  groups?: PayrollGroup[] | undefined;
}

/** What contributions ask of the investor. */
export interface SmallBusiness {
  /** Category in the register of small and medium-sized enterprises. */
  smeCategory?: 'micro' | 'small' | 'medium' | 'none' | undefined;
  /** Whether the main class has the 15 % tariff of small enterprises from 2026. */
  smeFifteenPercent?: boolean | undefined;
}

/** What they ask of the main activity. */
export interface MainActivity {
  /** The day since which the main activity has been the main one. */
  mainSince?: DayText | undefined;
  /** Share of the year's income that the main activity gives. */
  mainRevenueShare?: YearSeries<Share> | undefined;
}

const GROUP = {
  id: { required: 'id' },
  workers: { required: { byYear: 'jobs' } },
  monthlyWage: { required: { byYear: 'amount' } },
} as const satisfies FieldsOf<PayrollGroup>;

const PAYROLL = { groups: { each: GROUP } } as const satisfies FieldsOf<PayrollSection>;

const SMALL_BUSINESS = {
  smeCategory: { choice: ['micro', 'small', 'medium', 'none'] },
  smeFifteenPercent: 'flag',
} as const satisfies FieldsOf<SmallBusiness>;

const MAIN_ACTIVITY = {
  mainSince: 'day',
  mainRevenueShare: { byYear: 'share' },
} as const satisfies FieldsOf<MainActivity>;

const GROUP_LABELS: LabelsOf<typeof GROUP> = {
  id: 'Name of the group',
  workers: 'Workers by year, people',
  monthlyWage: 'Pay of each in every month of the year, roubles',
};

const SMALL_BUSINESS_LABELS: LabelsOf<typeof SMALL_BUSINESS> = {
  smeCategory: 'Category in the register of small and medium-sized enterprises',
  smeFifteenPercent: 'The main class has the 15 % tariff of small enterprises from 2026',
};

const MAIN_ACTIVITY_LABELS: LabelsOf<typeof MAIN_ACTIVITY> = {
  mainSince: 'Day since which the main activity has been the main one',
  mainRevenueShare: "Share of the year's income that the main activity gives, of 1",
};

const SMALL_BUSINESS_TEXTS: TextsOf<typeof SMALL_BUSINESS> = {
  smeCategory: {
    question: 'category in the register of small and medium-sized enterprises',
    hint: 'micro, small, medium or none.',
    sample: 'none',
  },
  smeFifteenPercent: {
    question: 'whether the main class has the 15 % tariff of small enterprises (Order 4125-r)',
    sample: true,
  },
};

const MAIN_ACTIVITY_TEXTS: TextsOf<typeof MAIN_ACTIVITY> = {
  mainSince: {
    question: 'day since which the main activity has been the main one',
    hint: 'Of an activity that is older than the years of the edition, their first day.',
    sample: '2019-01-15',
  },
  mainRevenueShare: {
    questionOfYear: 'share of income that the main activity gives in the year',
    sample: { 2025: '0.80', 2026: '0.80' },
  },
};

/** Sections that contributions ask for. */
export const PAYROLL_SECTION: OwnFields = {
  fields: { payroll: { fields: PAYROLL } },
  labels: {
    payroll: {
      label: 'Payroll of the project',
      fields: { groups: { label: 'Groups of workers with equal pay', fields: GROUP_LABELS } },
    },
  },
  texts: {
    payroll: {
      hint: 'Groups of workers with equal pay, the same years in both series. Left out: the\njobs of the project at the average wage.',
      fields: {
        groups: {
          sample: [
            { id: 'Shop floor', workers: { 2019: 80 }, monthlyWage: { 2019: 45000 } },
            { id: 'Office', workers: { 2019: 20 }, monthlyWage: { 2019: 70000 } },
          ],
        },
      },
    },
  },
};

/** Fields that contributions add to sections of every region. */
export const CONTRIBUTION_FIELDS: OwnFields = {
  fields: {
    project: { fields: { activity: { fields: MAIN_ACTIVITY } } },
    investor: { fields: SMALL_BUSINESS },
  },
  labels: {
    project: {
      label: '',
      fields: { activity: { label: '', fields: MAIN_ACTIVITY_LABELS } },
    },
    investor: { label: '', fields: SMALL_BUSINESS_LABELS },
  },
  texts: {
    project: { fields: { activity: { fields: MAIN_ACTIVITY_TEXTS } } },
    investor: { fields: SMALL_BUSINESS_TEXTS },
  },
};

const GROUPS: Path = ['payroll', 'groups'];

/** Groups of one name, and those whose workers and pay cover other years. */
export function payrollProblems(document: SectionPart): readonly Located[] {
  const payroll = sound(document['payroll'] as SectionPart | undefined);
  const groups = sound(payroll?.['groups'] as readonly SectionPart[] | undefined);
  return [
    ...repeatedIds(
      ofEach(GROUPS, groups, (at, { id }) => {
        const given = sound(id as string | undefined);
        return given === undefined ? [] : [{ id: given, owner: at, at: [...at, 'id'] }];
      }),
    ),
    ...ofEach(GROUPS, groups, (at, group) => sameYears(at, group, 'monthlyWage', 'workers')),
  ];
}
