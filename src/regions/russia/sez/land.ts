import type { Case } from '../../../engine/facts/case';
import { firstTaxedMonth, isOfSecondHalf } from '../../../engine/facts/land';
import { rateIn } from '../../../engine/facts/rates';
import type { Status } from '../../../engine/facts/status';
import { lastYearInForce } from '../../../engine/measure/conditions';
import type { Appraisal, Part } from '../../../engine/measure/measure';
import { listFinding } from '../../../engine/measure/property';
import { monthAfter, notWhileHeld } from '../../../engine/measure/while-held';
import { at } from '../../../figures/figure';
import { stepIn } from '../../../figures/policy';
import { firstDayOf, MONTHS_A_YEAR, monthOf, yearOf } from '../../../kit/day';
import type { Finding } from '../../../kit/finding';
import { rateText, taxOn, WHOLE } from '../../../kit/money';
import type { LandPlot } from '../../../profile/profile';
import { ZONE_ENDS } from './ends';
import { sezFigures } from './figures';
import { readingsOf } from './readings';
import type { SezRegion } from './region';
import { residentStatus } from './status';

/** Land tax on the resident's own plots: none for 60 months from the month of registered title (Tax Code art. 395 p. 9). */
export const sezLand = (region: ZoneEnd): Part => ({
  id: 'sez.land',
  title: { en: 'land tax', ru: 'земельный налог' },
  law: 'Tax Code art. 395 p. 9',
  tax: 'land',
  appraise: (c) => appraise(c, region),
  comesWithStatus: true,
});

/** The last day of the zone, as the region has it. */
type ZoneEnd = Pick<SezRegion, 'lastDay'>;

/**
 * The first of the months of relief in the zone (Tax Code art. 395 p. 9): that of the
 * title, or the first for which the tax is owed, as the reading `sez.land-first-month` chooses.
 */
const firstExemptMonth = (c: Case, plot: LandPlot): number =>
  readingsOf(c)['sez.land-first-month'] === 'of-the-tax'
    ? firstTaxedMonth(plot)
    : monthOf(plot.title);

function appraise(c: Case, { lastDay }: ZoneEnd): Appraisal {
  const figures = sezFigures(c.policy);
  const status = residentStatus(c);
  const { entry } = status;
  const plots = c.profile.landPlots ?? [];
  const months = at(figures.landMonths, entry);
  const entered = yearOf(entry);
  const zoneBegins = (at(figures.firstYear, firstDayOf(entered)).value ?? 0) * MONTHS_A_YEAR;
  const zoneEnds = lastYearInForce(c, figures, entered);
  const day = lastDay(c);
  const zoneBound =
    day === null ? ((zoneEnds ?? c.policy.years.last) + 1) * MONTHS_A_YEAR : monthOf(day.value) + 1;
  const heldTo = monthAfter(status);
  const bound = Math.min(zoneBound, heldTo ?? zoneBound);
  const zoneCutBy = zoneEnds === null && day === null ? 'edition-ends' : ZONE_ENDS;
  const cutBy = bound < zoneBound ? 'status-ends' : zoneCutBy;
  const exempted = plots.flatMap((plot) => {
    const ownedFrom = firstTaxedMonth(plot);
    const over = firstExemptMonth(c, plot) + months.value;
    const exempt = {
      from: Math.max(ownedFrom, monthOf(entry), zoneBegins),
      to: Math.min(over, bound),
    };
    const isCut = over > bound;
    return exempt.from < exempt.to ? [{ plot, ownedFrom, exempt, isCut }] : [];
  });
  const rated = exempted.flatMap(({ plot: { cadastralValue: value, id, rate }, ...own }) =>
    rate === undefined ? [] : [{ id, value, rate, ...own }],
  );
  const ceiling = at(c.policy.baseline.landCeiling, entry);
  const above = plots.filter((plot) => (plot.rate ?? 0n) > ceiling.value);
  return {
    findings: plotFinding(c, status),
    treatments:
      rated.length === 0
        ? []
        : [
            {
              tax: 'land',
              periods: {
                first: Math.min(
                  ...rated.map((plot) => Math.floor(plot.exempt.from / MONTHS_A_YEAR)),
                ),
                last: Math.max(
                  ...rated.map((plot) => Math.floor((plot.exempt.to - 1) / MONTHS_A_YEAR)),
                ),
                because: rated.some(({ isCut }) => isCut) ? cutBy : 'periods-used',
              },
              plots: rated.map(({ isCut, ...plot }) => plot),
              rate: (year) => rateIn(figures.landRate, year),
            },
          ],
    missing: exempted
      // Of less than half a rouble no rate makes a tax.
      .filter(({ plot }) => plot.rate === undefined && taxOn(plot.cadastralValue, WHOLE) > 0n)
      .map(({ plot }) => ({ path: `${plot.path}.rate`, asks: 'value' })),
    basis: [months, ...(day === null ? [] : [day])],
    assumed: above.map((plot) => ({
      id: 'land-rate-above-ceiling',
      values: { plot: plot.id, rate: rateText(plot.rate ?? 0n), ceiling: rateText(ceiling.value) },
    })),
    readings: plots.some(isOfSecondHalf) ? ['sez.land-first-month'] : [],
  };
}

/** There is a plot, and the first of the months of one begins before the residence ends. */
function plotFinding(c: Case, status: Status): Finding {
  const { landPlots } = c.profile;
  const heldTo = monthAfter(status);
  const isLate =
    heldTo !== null &&
    landPlots?.length !== 0 &&
    landPlots?.every((plot) => firstExemptMonth(c, plot) >= heldTo);
  return isLate
    ? notWhileHeld('sez.land', status, stepIn(c.policy, 'sez'))
    : listFinding(
        'sez.land.plot',
        'landPlots',
        landPlots,
        at(sezFigures(c.policy).landRate, status.entry),
      );
}
