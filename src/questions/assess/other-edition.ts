import type { Case } from '../../engine/facts/case';
import { ordinaryBases } from '../../engine/facts/losses';
import { declaredProfit } from '../../engine/facts/profit';
import { ordinaryIncome } from '../../engine/facts/rates';
import { taxedProfile } from '../../engine/facts/regime';
import type { JudgedMeasure } from '../../engine/measures';
import { editionOf, type Region } from '../../engine/region';
import { taxOnRatio } from '../../engine/taxes/income';
import type { CitingNote } from '../../engine/terms';
import { at } from '../../figures/figure';
import { yearOf } from '../../kit/day';
import { rateText, roublesText } from '../../kit/money';
import { ZERO } from '../../kit/ratio';
import { valueIn, yearsOf } from '../../kit/series';

/** Warns of ordinary income tax where the edition that follows the law has other rates, in an assessment that reaches their years. */
export function otherEdition(
  region: Region,
  c: Case,
  measures: readonly JudgedMeasure[],
): CitingNote[] {
  if (region.lawEdition === undefined) return [];
  const law: Case = { ...c, policy: editionOf(region, region.lawEdition) };
  const overtaken = overtakenFrom(c, law);
  const profit = taxedProfile(c.profile).taxableProfit;
  const years = (profit === undefined ? [] : yearsOf(profit)).filter((year) => year >= overtaken);
  const reaches =
    years.length > 0 ||
    yearOf(c.profile.project.start) >= overtaken ||
    measures.some(({ lines }) => lines.some(({ year }) => year >= overtaken));
  if (!reaches) return [];
  const ordinaryTax = years.map((year) => ({
    year,
    edition: ordinaryTaxIn(c, year),
    law: ordinaryTaxIn(law, year),
  }));
  return [
    {
      id: 'other-edition',
      measures: [],
      values: {
        edition: c.policy.edition,
        other: law.policy.edition,
        from: overtaken,
        rates: ordinaryRatesIn(c, overtaken),
        lawRates: ordinaryRatesIn(law, overtaken),
        ordinaryTax,
      },
      cites: ordinaryIncome(law, overtaken).federal,
    },
  ];
}

function ordinaryRatesIn(c: Case, year: number) {
  const { federal, regional } = ordinaryIncome(c, year);
  return { federal: rateText(federal.rate), regional: rateText(regional.rate) };
}

/** Ordinary income tax of a year for which a profit is given. */
function ordinaryTaxIn(c: Case, year: number) {
  const profit = declaredProfit(c);
  const base = (profit && valueIn(ordinaryBases(c, profit), year)) ?? ZERO;
  const { federal, regional } = ordinaryIncome(c, year);
  return {
    federal: roublesText(taxOnRatio(base, federal.rate)),
    regional: roublesText(taxOnRatio(base, regional.rate)),
  };
}

/** The first year for which the law has other ordinary rates than the edition. */
function overtakenFrom(c: Case, { policy }: Case): number {
  const later = policy.baseline.incomeFederal.values.find(({ from, value }) => {
    return value !== at(c.policy.baseline.incomeFederal, from).value;
  });
  return later === undefined ? Number.POSITIVE_INFINITY : yearOf(later.from);
}
