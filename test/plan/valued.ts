import type { Ruling } from '../../src/engine/measure/measure';
import type { Loan } from '../../src/engine/plan/candidates';
import type { Valued } from '../../src/engine/plan/evaluate';
import type { PackageTax } from '../../src/engine/plan/other-taxes';
import type { Granted } from '../../src/engine/taxes/cap';
import type { EndReason } from '../../src/engine/terms';
import { CAP, roubles } from '../taxes/case';

/** A package that saves nothing, but for what is named. */
export const valued = (part: Partial<Valued> = {}): Valued => ({
  elements: [],
  grounds: {
    statuses: [],
    standing: [],
    resting: null,
    columns: [],
    toObtain: false,
    missing: [],
    unconfirmed: [],
  },
  firstPeriods: [],
  listed: [],
  unconfirmed: [],
  missing: [],
  taxes: packageTaxes(),
  interest: new Map(),
  instalments: null,
  savings: [],
  nominal: 0n,
  present: null,
  ...part,
});

/** Taxes of a package, none but what is named. */
export const packageTaxes = (part: Partial<Valued['taxes']> = {}): Valued['taxes'] => ({
  taxes: [],
  raised: new Map(),
  raising: { taxes: [], interest: new Map() },
  income: null,
  extraTax: [],
  ...part,
});

/** What a tax that no test asks for is made of. */
const unmade = () => [];

/** A loan that saves so much in each year. */
export const loan = (id: Loan['id'], saved: Record<number, number> = {}): Loan => ({
  id,
  gates: [],
  missing: [],
  unconfirmed: [],
  saved: new Map(Object.entries(saved).map(([year, amount]) => [Number(year), roubles(amount)])),
  instalments: { marketRate: 0n, guaranteeRate: 0n, quarters: [] },
});

/** Regional income tax of a year, roubles. */
export const tax = (
  year: number,
  before: number,
  after: number,
  part: Partial<PackageTax> = {},
): PackageTax => ({
  year,
  tax: 'income',
  budget: 'regional',
  before: roubles(before),
  after: roubles(after),
  arithmetic: unmade,
  ...part,
});

/** Income tax at two rates in each of some years, and what became of a cap. */
export const income = (
  first: number,
  last: number,
  rates: Record<number, readonly bigint[]>,
  ledger: readonly Partial<Granted>[] | null = null,
  because: EndReason = 'last-year',
): Valued['taxes']['income'] => ({
  periods: { first, last, because },
  rates: new Map(
    Object.entries(rates).map(([year, two]) => [
      Number(year),
      two.reduce((sum, rate) => sum + rate, 0n),
    ]),
  ),
  ledger: ledger === null ? null : ledger.map((one) => ({ ...NOTHING, ...one })),
  property: null,
  propertyLedger: null,
  cap: CAP,
  capOf: null,
  capBase: () => roubles(80),
});

const NOTHING: Granted = {
  year: 2019,
  federal: 0n,
  regional: 0n,
  property: 0n,
  cap: 0n,
  before: 0n,
  used: 0n,
  full: 0n,
  granted: 0n,
  cutOff: 0n,
  takes: 0n,
  exhausts: false,
  ended: false,
};

export const ruling = (
  rule: Ruling['rule'],
  standing: Ruling['standing'] = 'unconfirmed',
): Ruling => ({
  rule,
  lawful: true,
  citation: { text: `article on ${rule}` },
  standing,
});
