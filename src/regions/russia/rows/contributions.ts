import type { Row, RowsOf } from '../../../figures/define';
import type { Kopecks, Rate } from '../../../kit/money';
import type { CONTRIBUTIONS } from '../contributions/figures';
import {
  CONTRIBUTIONS_2019,
  CONTRIBUTIONS_2023,
  CONTRIBUTIONS_2025,
  CONTRIBUTIONS_2026,
  CONTRIBUTIONS_LIMIT_2026,
  CONTRIBUTIONS_LIMITS,
  MINIMUM_WAGE_2020,
  MINIMUM_WAGE_2022,
  MINIMUM_WAGE_2026,
  MINIMUM_WAGE_RECALLED,
  SME_CLASSES_2026,
  SME_TARIFF_2020,
  SME_TARIFF_2025,
} from '../sources/contributions';

/** The rates of a fund to 2022; later there is one fund for all. */
const fund = (within: Rate, above: Rate) =>
  ({
    within: [
      ['2009-01-01', within, 'secondary', CONTRIBUTIONS_2019],
      ['2023-01-01', null, 'secondary', CONTRIBUTIONS_2023],
    ],
    above: [
      ['2009-01-01', above, 'secondary', CONTRIBUTIONS_2019],
      ['2023-01-01', null, 'secondary', CONTRIBUTIONS_2023],
    ],
  }) as const;

/** That of small enterprises from April 2020. */
const smallFund = (rate: Rate) => {
  const rows: readonly Row<Rate | null>[] = [
    ['2009-01-01', null, 'secondary', SME_TARIFF_2020],
    ['2020-04-01', rate, 'secondary', SME_TARIFF_2020],
    ['2023-01-01', null, 'secondary', SME_TARIFF_2025],
  ];
  return { within: rows, above: rows };
};

const unified = (rate: Rate): readonly Row<Rate | null>[] => [
  ['2009-01-01', null, 'secondary', CONTRIBUTIONS_2019],
  ['2023-01-01', rate, 'secondary', CONTRIBUTIONS_2023],
  ['2025-01-01', rate, 'secondary', CONTRIBUTIONS_2025],
  ['2026-01-01', rate, 'secondary', CONTRIBUTIONS_2026],
];

const SMALL_UNIFIED: readonly Row<Rate | null>[] = [
  ['2009-01-01', null, 'secondary', SME_TARIFF_2020],
  ['2023-01-01', 15_0000n, 'secondary', SME_TARIFF_2025],
  ['2025-01-01', 15_0000n, 'secondary', CONTRIBUTIONS_2025],
  ['2026-01-01', 15_0000n, 'secondary', SME_CLASSES_2026],
];

/** Limits that were recalled for the years before and after those of a table. */
const limits = (
  of2017: Kopecks,
  [of2018, of2019]: readonly [Kopecks, Kopecks],
  [of2020, of2021, of2022]: readonly [Kopecks, Kopecks, Kopecks],
): readonly Row<Kopecks | null>[] => [
  ['2009-01-01', null, 'unconfirmed', CONTRIBUTIONS_LIMITS],
  ['2017-01-01', of2017, 'unconfirmed', CONTRIBUTIONS_LIMITS],
  ['2018-01-01', of2018, 'secondary', CONTRIBUTIONS_2019],
  ['2019-01-01', of2019, 'secondary', CONTRIBUTIONS_2019],
  ['2020-01-01', of2020, 'unconfirmed', CONTRIBUTIONS_LIMITS],
  ['2021-01-01', of2021, 'unconfirmed', CONTRIBUTIONS_LIMITS],
  ['2022-01-01', of2022, 'unconfirmed', CONTRIBUTIONS_LIMITS],
  ['2023-01-01', null, 'secondary', CONTRIBUTIONS_2023],
];

export const contributions: RowsOf<typeof CONTRIBUTIONS> = /* @__PURE__ */ (() => ({
  pensionLimit: limits(
    876_000_00n,
    [1_021_000_00n, 1_150_000_00n],
    [1_292_000_00n, 1_465_000_00n, 1_565_000_00n],
  ),
  insuranceLimit: limits(
    755_000_00n,
    [815_000_00n, 865_000_00n],
    [912_000_00n, 966_000_00n, 1_032_000_00n],
  ),
  unifiedLimit: [
    ['2009-01-01', null, 'secondary', CONTRIBUTIONS_2019],
    ['2023-01-01', 1_917_000_00n, 'secondary', CONTRIBUTIONS_2023],
    ['2024-01-01', 2_225_000_00n, 'unconfirmed', CONTRIBUTIONS_LIMITS],
    ['2025-01-01', 2_759_000_00n, 'secondary', CONTRIBUTIONS_LIMIT_2026],
    ['2026-01-01', 2_979_000_00n, 'secondary', CONTRIBUTIONS_LIMIT_2026],
    ['2027-01-01', 2_979_000_00n, 'unconfirmed', CONTRIBUTIONS_LIMIT_2026],
  ],
  general: {
    pension: fund(22_0000n, 10_0000n),
    insurance: fund(2_9000n, 0n),
    medical: fund(5_1000n, 5_1000n),
    unified: { within: unified(30_0000n), above: unified(15_1000n) },
  },
  small: {
    pension: smallFund(10_0000n),
    insurance: smallFund(0n),
    medical: smallFund(5_0000n),
    unified: { within: SMALL_UNIFIED, above: SMALL_UNIFIED },
  },
  minimumWage: [
    ['2009-01-01', null, 'unconfirmed', MINIMUM_WAGE_RECALLED],
    ['2020-01-01', 12_130_00n, 'secondary', MINIMUM_WAGE_2020],
    ['2021-01-01', 12_792_00n, 'unconfirmed', MINIMUM_WAGE_RECALLED],
    ['2022-01-01', 13_890_00n, 'secondary', MINIMUM_WAGE_2022],
    ['2023-01-01', 16_242_00n, 'unconfirmed', MINIMUM_WAGE_RECALLED],
    ['2024-01-01', 19_242_00n, 'secondary', MINIMUM_WAGE_2026],
    ['2025-01-01', 22_440_00n, 'secondary', MINIMUM_WAGE_2026],
    ['2026-01-01', 27_093_00n, 'secondary', MINIMUM_WAGE_2026],
    ['2027-01-01', 27_093_00n, 'unconfirmed', MINIMUM_WAGE_2026],
  ],
  thresholdWages: [
    ['2009-01-01', null, 'secondary', SME_TARIFF_2020],
    ['2020-04-01', 100_0000n, 'secondary', SME_TARIFF_2020],
    ['2025-01-01', 150_0000n, 'secondary', SME_TARIFF_2025],
    ['2026-01-01', 150_0000n, 'unconfirmed', SME_CLASSES_2026],
  ],
  smallClasses: [
    ['2009-01-01', [], 'secondary', SME_TARIFF_2020],
    [
      '2026-01-01',
      ['10', '11', '13', '14', '15', '16', '21', '22', '24', '26', '27', '28', '29', '31'],
      'unconfirmed',
      SME_CLASSES_2026,
    ],
  ],
  smallShare: [
    ['2009-01-01', null, 'secondary', SME_TARIFF_2020],
    ['2026-01-01', 70_0000n, 'secondary', SME_CLASSES_2026],
  ],
}))();
