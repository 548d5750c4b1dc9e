import { type Case, readingIn } from '../../../engine/facts/case';
import { amountPaid } from '../../../engine/taxes/payment';
import type { PaymentTreatment } from '../../../engine/taxes/treatment';
import { at } from '../../../figures/figure';
import { firstDayOfMonth } from '../../../kit/day';
import type { MissingFact } from '../../../kit/finding';
import { contributionsOf, monthsOfYear, ownTariff, type Payroll } from '../contributions/payroll';
import {
  aboveThreshold,
  areLimitsKnown,
  generalTariff,
  isMinimumWageKnown,
  minimumWages,
  smallTariff,
  type TariffOf,
} from '../contributions/products';
import { smeContributionFigures } from './figures';

/** What the payroll of a year comes to under the measure. */
export interface YearOfPay {
  readonly due: PaymentTreatment['due'];
  /** Facts without which it is not known what is paid without the measure. */
  readonly missing: readonly MissingFact[];
  /** Whether some pay lies above the threshold, so that the measure changes what is paid. */
  readonly hasAmount: boolean;
  /** Whether the other reading of what is paid without the measure would give another amount. */
  readonly baselineMatters: boolean;
  /** Whether what is paid without the measure is the tariff of small enterprises. */
  readonly isSmall: boolean;
}

const NOTHING: YearOfPay = {
  due: () => null,
  missing: [],
  hasAmount: false,
  baselineMatters: false,
  isSmall: false,
};

/** The general tariff up to the threshold, and the rate of the measure above it. */
const loweredTariff: TariffOf = (policy, day) => {
  const { rate, thresholdWages } = smeContributionFigures(policy);
  const above = { unified: { within: rate, above: rate } };
  const threshold = minimumWages(policy, day, at(thresholdWages, day).value);
  return threshold === null
    ? [{ amount: null, tariff: above }]
    : aboveThreshold(policy, day, threshold, above);
};

/** What is due in the months of a year; nothing where no limit or minimum wage of it is known. */
export function yearOfPay(c: Case, year: number, { inYear }: Payroll): YearOfPay {
  const months = monthsOfYear(year);
  if (!areLimitsKnown(c.policy, year) || !isThresholdKnown(c, months)) return NOTHING;
  const groups = inYear(year) ?? [];
  const products = (tariffOf: TariffOf) => contributionsOf(c, months, groups, tariffOf);
  const paid = (tariffOf: TariffOf) => amountPaid(products(tariffOf));
  const own = ownTariff(c, year, months, groups);
  const isGeneral = readingIn(c, 'sme-baseline') === 'general';
  const tariff = isGeneral ? generalTariff : own.tariff;
  const lowered = paid(loweredTariff);
  return {
    due: (month) =>
      tariff === null
        ? null
        : {
            ordinary: contributionsOf(c, [month], groups, tariff),
            granted: contributionsOf(c, [month], groups, loweredTariff),
          },
    missing: isGeneral ? [] : own.missing,
    hasAmount: [generalTariff, smallTariff].some((one) => paid(one) !== lowered),
    baselineMatters: own.tariff === null || paid(own.tariff) !== paid(generalTariff),
    isSmall: tariff === smallTariff,
  };
}

/** Whether the threshold of every month is known: there is none, or the minimum wage is given. */
const isThresholdKnown = ({ policy }: Case, months: readonly number[]): boolean =>
  months.map(firstDayOfMonth).every((day) => {
    const { thresholdWages } = smeContributionFigures(policy);
    return at(thresholdWages, day).value === null || isMinimumWageKnown(policy, day);
  });
