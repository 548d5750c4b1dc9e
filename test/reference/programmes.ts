import type { FundProgrammeId } from '../../src/regions/russia/loans/figures';
import { million } from './numbers';

/** Terms of a programme of the fund; rates and shares in millionths. */
export interface Programme {
  readonly id: FundProgrammeId;
  readonly from: bigint;
  readonly to: bigint;
  /** Rates of the first three years of the loan and of those after. */
  readonly rates: readonly [bigint, bigint];
  /** Rate where its own condition for a lower one is met. */
  readonly lower?: bigint;
  readonly years: number;
  readonly repaidInYears: number;
  readonly budget?: bigint;
  readonly coFinancing?: bigint;
  readonly ownFunds?: bigint;
  readonly sales?: bigint;
  readonly open?: string;
}

const FIVE = 50_000n;
const ONE = 10_000n;
const HALF = 500_000n;
const FIFTH = 200_000n;

export const PROGRAMMES: readonly Programme[] = [
  {
    id: 'joint',
    from: million(20),
    to: million(100),
    rates: [FIVE, FIVE],
    years: 5,
    repaidInYears: 2,
    budget: million(40),
    coFinancing: HALF,
    ownFunds: 150_000n,
    sales: HALF,
    open: '2017-01-01',
  },
  {
    id: 'development-projects',
    from: million(50),
    to: million(500),
    rates: [FIVE, FIVE],
    years: 5,
    repaidInYears: 2,
    budget: million(100),
    coFinancing: HALF,
    ownFunds: 150_000n,
    sales: HALF,
  },
  {
    id: 'machine-tools',
    from: million(50),
    to: million(500),
    rates: [ONE, FIVE],
    years: 7,
    repaidInYears: 2,
    budget: million(62.5),
    coFinancing: FIFTH,
    ownFunds: 150_000n,
    sales: 300_000n,
  },
  {
    id: 'component-parts',
    from: million(50),
    to: million(500),
    rates: [ONE, FIVE],
    years: 5,
    repaidInYears: 2,
    budget: million(62.5),
    coFinancing: FIFTH,
    ownFunds: 150_000n,
    sales: 300_000n,
    open: '2017-07-04',
  },
  {
    id: 'defence-conversion',
    from: million(200),
    to: million(750),
    rates: [ONE, FIVE],
    years: 5,
    repaidInYears: 2,
    budget: million(400),
    coFinancing: HALF,
    ownFunds: 150_000n,
    sales: HALF,
    open: '2017-07-04',
  },
  {
    id: 'leasing',
    from: million(5),
    to: million(500),
    rates: [FIVE, FIVE],
    lower: ONE,
    years: 5,
    repaidInYears: 2,
    budget: million(20),
  },
  {
    id: 'drug-labelling',
    from: million(5),
    to: million(50),
    rates: [ONE, ONE],
    years: 2,
    repaidInYears: 1,
    open: '2018-06-01',
  },
  {
    id: 'productivity',
    from: million(50),
    to: million(300),
    rates: [ONE, ONE],
    years: 5,
    repaidInYears: 2,
    budget: million(62.5),
    coFinancing: FIFTH,
    open: '2019-03-01',
  },
  {
    id: 'digitalisation',
    from: million(20),
    to: million(500),
    rates: [FIVE, FIVE],
    lower: ONE,
    years: 5,
    repaidInYears: 2,
    budget: million(25),
    coFinancing: FIFTH,
    open: '2018-10-01',
  },
];

/** Key rate in hundredths of a percent, from its day. */
const KEY_RATES: readonly (readonly [string, bigint])[] = [
  ['2014-12-16', 1700n],
  ['2015-02-02', 1500n],
  ['2015-03-16', 1400n],
  ['2015-05-05', 1250n],
  ['2015-06-16', 1150n],
  ['2015-08-03', 1100n],
  ['2016-06-14', 1050n],
  ['2016-09-19', 1000n],
  ['2017-03-27', 975n],
  ['2017-05-02', 925n],
  ['2017-06-19', 900n],
  ['2017-09-18', 850n],
  ['2017-10-30', 825n],
  ['2017-12-18', 775n],
  ['2018-02-12', 750n],
  ['2018-03-26', 725n],
  ['2018-09-17', 750n],
  ['2018-12-17', 775n],
  ['2019-06-17', 750n],
  ['2019-07-29', 725n],
  ['2019-09-09', 700n],
  ['2019-10-28', 650n],
  ['2019-12-16', 625n],
  ['2020-02-10', 600n],
  ['2020-04-27', 550n],
  ['2020-06-22', 450n],
  ['2020-07-27', 425n],
  ['2021-03-22', 450n],
  ['2021-04-26', 500n],
  ['2021-06-15', 550n],
  ['2021-07-26', 650n],
  ['2021-09-13', 675n],
  ['2021-10-25', 750n],
  ['2021-12-20', 850n],
  ['2022-02-14', 950n],
  ['2022-02-28', 2000n],
  ['2022-04-11', 1700n],
  ['2022-05-04', 1400n],
  ['2022-05-27', 1100n],
  ['2022-06-14', 950n],
  ['2022-07-25', 800n],
  ['2022-09-19', 750n],
  ['2023-07-24', 850n],
  ['2023-08-15', 1200n],
  ['2023-09-18', 1300n],
  ['2023-10-30', 1500n],
  ['2023-12-18', 1600n],
  ['2024-07-29', 1800n],
  ['2024-09-16', 1900n],
  ['2024-10-28', 2100n],
  ['2025-06-09', 2000n],
  ['2025-07-28', 1800n],
  ['2025-09-15', 1700n],
  ['2025-10-27', 1650n],
  ['2025-12-22', 1600n],
  ['2026-02-16', 1550n],
];

/** The key rate of a day in millionths; undefined on days of which none is known. */
export function keyRate(day: string): bigint | undefined {
  if (day > '2026-03-20') return undefined;
  let rate: bigint | undefined;
  for (const [from, hundredths] of KEY_RATES) if (day >= from) rate = hundredths * 100n;
  return rate;
}
