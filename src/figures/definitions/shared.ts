/** The first tax year of a measure; null is no such bound. */
export const FIRST_YEAR = ['year-or-none', 'bound by period'] as const;
/** The last tax year of a measure; null is no such bound. */
export const LAST_YEAR = ['year-or-none', 'bound by period'] as const;

/** First and last tax year of a measure; null is no such bound. */
export interface InForce {
  readonly firstYear: typeof FIRST_YEAR;
  readonly lastYear: typeof LAST_YEAR;
}

export const REGIONAL_RATE = ['rate', 'amount by period'] as const;
export const REGIONAL_REDUCTION = ['rate', 'amount by period'] as const;

/** A reduced regional rate and the reduction that is printed beside it. */
export interface ReducedRegional {
  readonly regionalRate: typeof REGIONAL_RATE;
  readonly regionalReduction: typeof REGIONAL_REDUCTION;
}

/** Whether the average wage is compared with the subsistence minimum. */
export const WAGE_TEST = ['yes-no', 'asked by period'] as const;
/** How many times the minimum the wage must be; null where no source gives it. */
export const WAGE_MULTIPLE = ['proportion-or-none', 'amount by period'] as const;
/** The same for textile makers; null where they have none of their own. */
export const TEXTILE_WAGE_MULTIPLE = ['proportion-or-none', 'amount by period'] as const;
/** OKVED 2 class of textile makers. */
export const TEXTILE_CLASS = ['code', 'bound by period'] as const;
/** Whether arrears of taxes exclude. */
export const NO_ARREARS = ['yes-no', 'asked by period'] as const;

/** Conditions that are tested in each tax period. */
export interface PeriodTests {
  readonly wageTest: typeof WAGE_TEST;
  readonly wageMultiple: typeof WAGE_MULTIPLE;
  readonly textileWageMultiple: typeof TEXTILE_WAGE_MULTIPLE;
  readonly textileClass: typeof TEXTILE_CLASS;
  readonly noArrears: typeof NO_ARREARS;
}
