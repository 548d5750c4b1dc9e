import type { Case } from '../../../engine/facts/case';
import { firstTaxedMonth } from '../../../engine/facts/land';
import { rateIn } from '../../../engine/facts/rates';
import type { Appraisal, Part } from '../../../engine/measure/measure';
import { listFinding } from '../../../engine/measure/property';
import { notWhileHeld } from '../../../engine/measure/while-held';
import { at } from '../../../figures/figure';
import { stepIn } from '../../../figures/policy';
import { MONTHS_A_YEAR, monthOf } from '../../../kit/day';
import type { Finding } from '../../../kit/finding';
import { taxOn, WHOLE } from '../../../kit/money';
import { toserStatus } from '../statuses';
import { toserFigures } from './figures';
import {
  type EndOfMonths,
  endOfMonths,
  type ToserRegion,
  territoryBasis,
  territoryOf,
  underOtherEnd,
} from './frame';
import { excludedWithin } from './income';

/** Land tax on the resident's own plots: none for the region's term from the month of registration. */
export const toserLand = (region: ToserRegion): Part => ({
  id: 'toser.land',
  title: { en: 'land tax', ru: 'земельный налог' },
  law: 'Tax Code art. 387; act of the municipality on land tax',
  tax: 'land',
  appraise: (c) => appraise(c, region),
  comesWithStatus: true,
});

function appraise(c: Case, region: ToserRegion): Appraisal {
  const figures = toserFigures(c.policy);
  const status = toserStatus(c);
  const { entry } = status;
  const term = region.landTerm(c, entry);
  const territory = territoryOf(c);
  const firstYear = territory && at(territory.landFirstYear, entry).value;
  const from = Math.max(monthOf(entry), (firstYear ?? 0) * MONTHS_A_YEAR);
  const { because, to } = endOf(c, region);
  const owned = territory === undefined ? [] : (c.profile.landPlots ?? []);
  const exempted = owned.flatMap((plot) => {
    const ownedFrom = firstTaxedMonth(plot);
    const exempt = { from: Math.max(ownedFrom, from), to };
    return exempt.from < exempt.to ? [{ plot, ownedFrom, exempt }] : [];
  });
  /** Whether the end of another case gives or takes a month of some plot. */
  const isOtherwise = (other: Case): boolean => {
    const end = endOf(other, region).to;
    return (
      end !== to && owned.some((plot) => Math.max(firstTaxedMonth(plot), from) < Math.max(end, to))
    );
  };
  const plots = exempted.flatMap(({ plot: { cadastralValue: value, id, rate }, ...own }) =>
    rate === undefined ? [] : [{ id, value, rate, ...own }],
  );
  return {
    findings: plotFinding(c, from < to),
    treatments:
      plots.length === 0
        ? []
        : [
            {
              tax: 'land',
              periods: {
                first: Math.floor(
                  Math.min(...plots.map(({ exempt }) => exempt.from)) / MONTHS_A_YEAR,
                ),
                last: Math.floor((to - 1) / MONTHS_A_YEAR),
                because,
              },
              plots,
              rate: (year) => rateIn(figures.landRate, year),
            },
          ],
    missing: exempted
      // Of less than half a rouble no rate makes a tax.
      .filter(({ plot }) => plot.rate === undefined && taxOn(plot.cadastralValue, WHOLE) > 0n)
      .map(({ plot }) => ({ path: `${plot.path}.rate`, asks: 'value' })),
    basis: [
      ...(term === null ? [] : [term]),
      ...(territory === undefined ? [] : [at(territory.landFirstYear, entry)]),
      ...territoryBasis(c),
    ],
    assumed: excludedWithin(status),
    readings: [
      ...(isOtherwise(underOtherEnd(c)) ? ['toser.end'] : []),
      ...termReadings(c, region, isOtherwise),
    ],
  };
}

/** What ends the relief of every plot. */
function endOf(c: Case, { landTerm }: ToserRegion): EndOfMonths {
  const { entry } = toserStatus(c);
  const term = landTerm(c, entry);
  return endOfMonths(c, term === null ? null : monthOf(entry) + term.value);
}

/** The reading of the term, where the case is otherwise under one of its values. */
const termReadings = (
  c: Case,
  { landReading }: ToserRegion,
  isOtherwise: (other: Case) => boolean,
): readonly string[] =>
  landReading?.values.some((value) =>
    isOtherwise({ ...c, readings: { ...c.readings, [landReading.id]: value } }),
  )
    ? [landReading.id]
    : [];

/** There is a plot, and the relief has a month. */
function plotFinding(c: Case, hasMonths: boolean): Finding {
  const { landPlots } = c.profile;
  const status = toserStatus(c);
  return hasMonths || landPlots === undefined || landPlots.length === 0
    ? listFinding(
        'toser.land.plot',
        'landPlots',
        landPlots,
        at(toserFigures(c.policy).landRate, status.entry),
      )
    : notWhileHeld('toser.land', status, stepIn(c.policy, 'toser'));
}
