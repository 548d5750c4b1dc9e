import type { Amount, DayText, Share, YearSeries } from '../written';
import type { FieldsOf } from './field';
import type { LabelsOf, TextsOf } from './texts';

/** The project itself: name, start, activity, site and jobs. */
export interface ProjectSection {
  name: string;
  /** The region in which it is planned; left out, it is the default one. */
  region?: string | undefined;
  /** The day on which the project starts; statuses not held yet count as obtained on it. */
  start: DayText;
  activity?: ActivitySection | undefined;
  /** Where the project stands: a site of the region, elsewhere in it (`region`), or `elsewhere`. */
  site?: string | undefined;
  /** Jobs of the project by year, a number of people. */
  jobs?: YearSeries<number> | undefined;
  /** Average monthly wage by year, roubles. */
  averageMonthlyWage?: YearSeries<Amount> | undefined;
  /** Subsistence minimum of able-bodied persons in the region by year, roubles a month. */
  subsistenceMinimum?: YearSeries<Amount> | undefined;
}

/** What the project does, by OKVED 2. */
export interface ActivitySection {
  /** OKVED 2 code of the main activity, as text: "28.11". */
  main?: string | undefined;
  /** OKVED 2 codes of the other activities. */
  others?: string[] | undefined;
  /** Share of revenue from OKVED 2 class 21 (pharmaceuticals) by year. */
  class21RevenueShare?: YearSeries<Share> | undefined;
  /** Kind of activity in the special economic zone, where it is stated rather than read from the main activity. */
  sezKind?: 'machinery' | 'wood' | 'vehicle-parts' | 'other' | undefined;
}

const ACTIVITY = {
  main: 'okved',
  others: { list: 'okved' },
  class21RevenueShare: { byYear: 'share' },
  sezKind: { choice: ['machinery', 'wood', 'vehicle-parts', 'other'] },
} as const satisfies FieldsOf<ActivitySection>;

export const PROJECT = {
  name: { required: 'name' },
  region: 'id',
  start: { required: 'day' },
  activity: { fields: ACTIVITY },
  site: 'id',
  jobs: { byYear: 'jobs' },
  averageMonthlyWage: { byYear: 'amount' },
  subsistenceMinimum: { byYear: 'amount' },
} as const satisfies FieldsOf<ProjectSection>;

const ACTIVITY_LABELS: LabelsOf<typeof ACTIVITY> = {
  main: 'OKVED 2 code of the main activity',
  others: 'OKVED 2 codes of the other activities',
  class21RevenueShare: 'Share of revenue from OKVED 2 class 21 by year, of 1',
  sezKind: 'Kind of activity in the special economic zone, where it is stated',
};

const ACTIVITY_TEXTS: TextsOf<typeof ACTIVITY> = {
  main: {
    hint: 'OKVED 2 code, in quotes: 28.10 without them would become 28.1.',
    sample: '28.11',
    used: true,
  },
  others: { sample: ['25.30'] },
  class21RevenueShare: {
    question: 'share of revenue from pharmaceuticals (OKVED 2 class 21) by year',
    questionOfYear: 'share of revenue from pharmaceuticals (OKVED 2 class 21) in the year',
    hint: 'Share of revenue from pharmaceuticals (class 21), of 1.',
    sample: { 2019: '0.80' },
  },
  sezKind: {
    question: 'kind of activity in the special economic zone',
    hint: 'machinery, wood, vehicle-parts or other, where the code does not tell.',
    sample: 'machinery',
  },
};

export const PROJECT_LABELS: LabelsOf<typeof PROJECT> = {
  name: 'Name of the project',
  region: 'Region of the project; left out: kaluga',
  start: 'Day on which the project starts',
  activity: { label: 'What the project makes', fields: ACTIVITY_LABELS },
  site: 'Where the project stands',
  jobs: 'Jobs of the project by year, people',
  averageMonthlyWage: 'Average monthly wage by year, roubles',
  subsistenceMinimum: 'Subsistence minimum of able-bodied persons by year, roubles a month',
};

export const PROJECT_TEXTS: TextsOf<typeof PROJECT> = {
  name: { sample: 'My project', used: true },
  start: {
    question: 'day on which the project starts',
    hint: 'Statuses that are not held yet count as obtained on this day.',
    sample: '2019-01-01',
    used: true,
  },
  activity: { fields: ACTIVITY_TEXTS },
  site: { question: 'where the project stands', sample: 'region', used: true },
  jobs: { question: 'jobs by year', sample: { 2019: 120, 2020: 150 } },
  averageMonthlyWage: {
    question: 'average monthly wage by year',
    questionOfYear: 'average monthly wage in the year',
    hint: 'A month; the minimum is that of able-bodied persons in the region.',
    sample: { 2019: 60000, 2020: 63000 },
  },
  subsistenceMinimum: {
    question: 'subsistence minimum of able-bodied persons by year',
    questionOfYear: 'subsistence minimum of able-bodied persons in the year',
    sample: { 2019: 11500, 2020: 12000 },
  },
};
