import type { Row } from '../../../../figures/define';
import type { Rate } from '../../../../kit/money';
import type { Rows } from '../../definitions';
import {
  CALCULATOR,
  COMMISSIONING_RATES,
  LAW_1390,
  LAW_1390_END,
  MONOPOLIES,
  OLDER_EDITIONS,
} from '../../edition/sources';
import { INCOME_BOUNDS, PROPERTY_BOUNDS } from './bounds';

/** RateBounds of the regional rate: the source gives those of 2021-2022 and 2023. */
const incomeRows = (end: 'highest' | 'lowest'): readonly Row<Rate>[] =>
  [
    ...INCOME_BOUNDS.map(
      (bounds): Row<Rate> => [
        `${bounds.from}-01-01`,
        bounds[end],
        bounds.from === 2023 ? 'secondary' : 'unconfirmed',
        COMMISSIONING_RATES,
      ],
    ),
    ['2021-01-01', inYear2021(end), 'secondary', COMMISSIONING_RATES] as Row<Rate>,
  ].sort(([one], [other]) => (one < other ? -1 : 1));

const inYear2021 = (end: 'highest' | 'lowest'): Rate => INCOME_BOUNDS[1]?.[end] ?? 0n;

const propertyRows = (end: 'highest' | 'lowest'): readonly Row<Rate>[] =>
  PROPERTY_BOUNDS.map(
    (bounds): Row<Rate> => [`${bounds.from}-01-01`, bounds[end], 'secondary', COMMISSIONING_RATES],
  );

export const commissioningRows = (): Rows['commissioning'] => ({
  minValue: [['2009-01-01', 100_000_000_01n, 'secondary', CALCULATOR]],
  minValueBefore: [['2009-01-01', 50_000_000_01n, 'secondary', OLDER_EDITIONS]],
  minShare: [['2009-01-01', 1_0000n, 'secondary', COMMISSIONING_RATES]],
  fullShare: [['2009-01-01', 1_000_0000n, 'secondary', COMMISSIONING_RATES]],
  noNaturalMonopoly: [['2009-01-01', true, 'law', MONOPOLIES]],
  periods: [['2009-01-01', 4, 'law', LAW_1390]],
  incomeRateMost: incomeRows('highest'),
  incomeRateLeast: incomeRows('lowest'),
  incomeLastYear: [['2009-01-01', 2023, 'unconfirmed', LAW_1390_END]],
  propertyRateMost: propertyRows('highest'),
  propertyRateLeast: propertyRows('lowest'),
  firstYear: [['2009-01-01', 2010, 'law', LAW_1390]],
  lastYear: [['2009-01-01', null, 'unconfirmed', LAW_1390]],
});
