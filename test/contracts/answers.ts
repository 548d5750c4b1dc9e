import type { YearSeries } from '../../src/profile/document';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITION_YEARS } from '../../src/regions/kaluga/editions/ids';
import { SZPK_SECTORS } from '../../src/regions/russia/fields/szpk';
import { IN_ZONE, RESIDENT_INVESTOR } from './standing-profile';

/** A document as a tree in which any path can be written. */
export type Tree = Record<string, unknown>;

/** One answer to a missing fact: the document that gives it. */
export type Answer = (document: Tree) => Tree;

const { last: LAST } = EDITION_YEARS['brochure-2019'];

const MILLIONS = [60_000, 1_500, 4.9, 5, 20, 60, 150, 400, 600, 800, 0];
const AMOUNTS = MILLIONS.map((million) => million * 1_000_000);
const LOAN_AMOUNTS = [50, 200, 250, 30, 100, 5, 15, 20, 500, 700, 900, 5_000, 100_000, 0].map(
  (million) => million * 1_000_000,
);
/** The most generous first. */
const MEANS = [...LOAN_AMOUNTS].sort((a, b) => b - a);
const RATES = ['0', '0.005', '0.015', '0.1', '1'];
const ACTIVITIES = ['28.11', '21.20', '62.01', '13.10', '10.10', '16.10', '29.3', '22.21'];

const years = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index).filter((year) => year <= LAST);

const over = <T>(list: readonly number[], value: T): Record<string, T> =>
  Object.fromEntries(list.map((year) => [String(year), value]));

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The year in which the project starts, and those of the statuses held. */
const heldYears = ({ project, statuses }: Tree): number[] => [
  ...new Set((JSON.stringify([project, statuses]).match(DAY) ?? []).map(yearOf)),
];

const DAY = /\d{4}-\d{2}-\d{2}/g;

/** The years of all days of a document, and those in which measures begin or end. */
function turningYears(document: Tree): number[] {
  const days = JSON.stringify(document).match(DAY) ?? [];
  const start = yearOf((document['project'] as { start: string }).start);
  return [...new Set([start, ...days.map(yearOf), ...CHANGES])];
}

/** Years in which measures begin or end. */
const CHANGES = [2013, 2018, 2019, 2020, 2024, 2026];

const startOf = (document: Tree): string => (document['project'] as { start: string }).start;

const keysOf = (path: string): (string | number)[] =>
  [...path.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d{1,3}$/.test(key) ? Number(key) : key));

/** A tree with a value at a path; sections that are left out are made. */
export function written(tree: Tree, path: string, value: unknown): Tree {
  const copy = structuredClone(tree);
  const keys = keysOf(path);
  let at = copy as Record<string | number, unknown>;
  for (const key of keys.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as typeof at;
  }
  at[keys.at(-1) ?? ''] = value;
  return copy;
}

function valueAt(tree: Tree, path: string): unknown {
  let at: unknown = tree;
  for (const key of keysOf(path)) at = (at as Record<string | number, unknown> | undefined)?.[key];
  return at;
}

/** The series as a map by year. */
const asMap = (series: unknown): Record<string, unknown> => {
  if (!Array.isArray(series)) return { ...(series as Record<string, unknown>) };
  const entries = series as { year: number; amount: unknown }[];
  return Object.fromEntries(entries.map(({ year, amount }) => [String(year), amount]));
};

/** A series that reaches a year, the years between filled with the same value. */
function reaching(series: unknown, year: number, value: unknown): Record<string, unknown> {
  const map = asMap(series as YearSeries<unknown>);
  const given = Object.keys(map).map(Number);
  const from = Math.min(year, ...given);
  const to = Math.max(year, ...given);
  for (const one of years(from, to - from + 1)) map[String(one)] ??= value;
  map[String(year)] = value;
  return map;
}

const values =
  (...all: readonly unknown[]) =>
  (path: string): readonly Answer[] =>
    all.map((value) => (tree) => written(tree, path, value));

type Answers = (path: string, document: Tree) => readonly Answer[];

/** Objects that come on the books in one of the turning years. */
const objects = (document: Tree, made: (year: number) => object): object[] =>
  [...new Set(turningYears(document).flatMap((year) => [year, Math.min(year + 1, LAST)]))].map(
    made,
  );

const lists =
  (made: (year: number) => object): Answers =>
  (path, document) => [
    ...values(objects(document, made))(path),
    ...objects(document, made).flatMap((one) => values([one])(path)),
    ...values([])(path),
  ];

const yearly =
  (...amounts: readonly unknown[]): Answers =>
  (path, document) =>
    turningYears(document).flatMap((from) =>
      amounts.map((amount) => (tree: Tree) => {
        const own = years(Math.max(2009, from - 8), 60);
        return written(tree, path, over(own, amount));
      }),
    );

const profits: Answers = (path, document) => {
  const froms = [...new Set(turningYears(document).flatMap((year) => [year, year + 2, year + 12]))];
  const some = froms.flatMap((from): Record<string, number>[] =>
    from > LAST ? [] : [over(years(from, 60), 100_000_000), over(years(from, 1), 3_000_000)],
  );
  // Enough to use up whatever assets bring to the pools of a deduction.
  const high = over(years(Math.min(...froms), 60), 1_000_000_000_000);
  return [...some, high, over([2009], 0), over([LAST], 1_000)].map((series) => (tree: Tree) => {
    const { company: _, ...rest } = tree;
    return written(rest, path, series);
  });
};

/** Later years of profit: each year may be the first one above 0. */
const laterProfits: Answers = (path) => {
  const year = Number(path.split('.').at(-1));
  const firsts = [0, 1, 2, 3, 5, 8, 13, 40].map((more) => year + more).filter((one) => one <= LAST);
  return [...firsts, LAST + 1].map((first) => (tree: Tree) => {
    const { company: _, ...rest } = tree;
    const given = asMap(rest['taxableProfit']);
    const later = years(year, LAST - year + 1).map((one) => [
      String(one),
      one < first ? 0 : 100_000_000,
    ]);
    return { ...rest, taxableProfit: { ...given, ...Object.fromEntries(later) } };
  });
};

/** Amounts, and those about the amounts of the section that are stated. */
const borrowed =
  (...amounts: readonly number[]): Answers =>
  (path, document) => {
    const stated = Object.values((document['borrowing'] ?? {}) as Tree)
      .map(Number)
      .filter((amount) => amount >= 1_000);
    const about = stated.flatMap((amount) =>
      [0.1, 0.5, 1, 1.25, 2, 5].map((by) => Math.ceil(amount * by)),
    );
    return values(...new Set([...amounts, ...about]))(path);
  };

/** Sales of one amount in all years, and sales that rise from a year on. */
const sales: Answers = (path, document) => [
  ...yearly(MEANS[0], 0)(path, document),
  ...turningYears(document).flatMap((year) =>
    values({ ...over(years(2009, 60), 0), ...over(years(year + 2, 60), MEANS[0]) })(path),
  ),
];

/** Two amounts by year: the first in all years, in those to one year, from it on, and in none. */
const either =
  (one: number, other: number): Answers =>
  (path, document) => {
    const all = years(2009, 60);
    const turns = heldYears(document).flatMap((year) =>
      [0, 1, 2, 3, 4, 5].map((more) => year + more),
    );
    const split = [...new Set(turns)].flatMap((turn) => [
      Object.fromEntries(all.map((year) => [String(year), year <= turn ? one : other])),
      Object.fromEntries(all.map((year) => [String(year), year <= turn ? other : one])),
    ]);
    return values(over(all, one), ...split, over(all, other))(path);
  };

const HIGH_WAGE = 100_000_000_000;

/** A subsistence minimum that each high wage passes, and one that none does. */
const MINIMA = [1, 1_000_000_000_000] as const;

/** Such minima, and one of 0, which a wage of 0 passes too. */
const minima: Answers = (path, document) => [
  ...either(...MINIMA)(path, document),
  ...values(over(years(2009, 60), 0))(path),
];

const invested: Answers = (path, document) =>
  AMOUNTS.flatMap((amount) =>
    values(turningYears(document).map((year) => ({ year, amount })))(path),
  );

const ofYear =
  (...all: readonly unknown[]): Answers =>
  (path) => {
    const year = Number(path.split('.').at(-1));
    const series = path.replace(/\.\d+$/, '');
    return all.map(
      (value) => (tree: Tree) =>
        written(tree, series, reaching(valueAt(tree, series), year, value)),
    );
  };

const asset = (year: number): object => ({
  id: `asset of ${year}`,
  putIntoUse: `${year}-06-10`,
  cost: 40_000_000,
  lifeMonths: 61,
});

/** The federal deduction begins in 2025. */
const federalAsset = (year: number): object => ({
  ...asset(Math.max(year, 2025)),
  deduction: 'federal',
});

const owned = (year: number, day = '05-20'): object => ({
  id: `object of ${year}`,
  kind: 'immovable',
  commissioned: `${year}-${day}`,
  cost: 60_000_000,
  lifeMonths: 120,
  zone: IN_ZONE,
});

const { kind: _kind, zone: _zone, ...movable } = owned(0) as Record<string, unknown>;

/** Sections of statuses whose first day is not that of an inclusion. */
const FIRST_DAYS: { readonly [status: string]: (start: string) => readonly object[] } = {
  sezResident: (registered) => [{ registered }],
  toserResident: (registered) => [{ registered }],
  // Contracts signed from that day on exclude other statuses.
  specialInvestmentContract: (start) =>
    [start, '2019-08-13'].map((signed) => ({ level: 'federal', signed })),
  szpk: (signed) => [{ level: 'regional', signed }],
};

const STATUSES: Answers = (path, document) => {
  const start = startOf(document);
  const own = path.split('.')[1];
  const held = own === undefined ? ['sezResident', 'anotherRip', 'rip', 'toserResident'] : [own];
  return [
    (tree) => written(tree, 'statuses', tree['statuses'] ?? {}),
    ...held.flatMap((status) =>
      (FIRST_DAYS[status]?.(start) ?? [{ included: start }]).map(
        (section) => (tree: Tree) =>
          written(written(tree, 'statuses', tree['statuses'] ?? {}), `statuses.${status}`, section),
      ),
    ),
  ];
};

/** Answers to the facts that are no yes or no, the one that grants most first. */
const VALUES: readonly (readonly [RegExp, Answers])[] = [
  [/^capitalInvestment$/, invested],
  [/^taxableProfit$/, profits],
  [/^taxableProfit\.\d+$/, laterProfits],
  [/^project\.activity\.main$/, values(...ACTIVITIES)],
  [/\.sezKind$/, values('machinery', 'other')],
  [/\.class21RevenueShare$/, yearly('1', '0')],
  [/\.class21RevenueShare\.\d+$/, ofYear('1', '0')],
  [/\.averageMonthlyWage$/, either(HIGH_WAGE, 0)],
  [/\.averageMonthlyWage\.\d+$/, ofYear(HIGH_WAGE, 0)],
  [/\.subsistenceMinimum$/, minima],
  [/\.subsistenceMinimum\.\d+$/, ofYear(...MINIMA, 0)],
  [/^project\.site$/, values('sez', 'toser-sosensky', 'toser-kondrovo', 'region', 'elsewhere')],
  [
    /^project\.territoryCreated$/,
    (path, document) => values(startOf(document), '2000-01-01')(path),
  ],
  [/^project\.jobs$/, yearly(1_000, 1)],
  [
    /^taxCredit$/,
    (path, document) =>
      [yearOf(startOf(document)), 2020].flatMap((firstYear) =>
        values(
          ...[1, 6].map((reductionYears) => ({
            equipmentCost: 1_000_000_000,
            firstYear,
            reductionYears,
            repaymentYears: 1,
            keyRate: '0.08',
          })),
        )(path),
      ),
  ],
  [/^taxCredit\.equipmentCost$/, values(...AMOUNTS)],
  [
    /^taxCredit\.firstYear$/,
    (path, document) => [
      ...turningYears(document).flatMap((year) => values(year, year + 1)(path)),
      ...values(2009, LAST)(path),
    ],
  ],
  [/^taxCredit\.(reduction|repayment)Years$/, values(1, 5, 6)],
  [/^taxCredit\.keyRate$/, values('0.08', '0.16')],
  [/^statuses\.szpk\.sector$/, values(...SZPK_SECTORS)],
  [/^statuses\.szpk\.stabilityYears$/, values(6, 7)],
  [
    /^infrastructure$/,
    lists((year) => ({
      id: `line of ${year}`,
      kind: 'associated',
      cost: 10_000_000,
      commissioned: `${year}-05-20`,
    })),
  ],
  [/\.mainSince$/, values('2009-01-01', '2055-01-01')],
  [/^investor\.smeCategory$/, values('micro', 'none', 'medium', 'small')],
  [/\.mainRevenueShare$/, yearly('1', '0')],
  [/\.mainRevenueShare\.\d+$/, ofYear('1', '0')],
  [/statedCapitalInvestment$/, values(...AMOUNTS)],
  [
    /^property$/,
    (path, document) => [
      ...values({ objects: objects(document, (year) => owned(year)) })(path),
      ...objects(document, (year) => owned(year)).flatMap((one) =>
        values({ objects: [one] })(path),
      ),
      ...values({ objects: [owned(yearOf(startOf(document)) + 3, '01-20')] })(path),
      ...values({ objects: [] })(path),
    ],
  ],
  [/^ppeProgramme\.capitalInvestment$/, values(...AMOUNTS)],
  [
    /^ppeProgramme$/,
    (path, document) =>
      objects(document, (year) => owned(year)).flatMap((one) =>
        values({ newMovables: [one] })(path),
      ),
  ],
  [
    /^ppeProgramme\.newMovables$/,
    lists((year) => ({
      ...movable,
      id: `movable of ${year}`,
      commissioned: `${year}-05-20`,
    })),
  ],
  [
    /^ppeProgramme\.upgradedObjects$/,
    lists((year) => ({
      id: `upgraded in ${year}`,
      kind: 'immovable',
      completed: `${year}-05-20`,
      upgradeCost: 80_000_000,
      depreciatedValue: 10_000_000,
      yearlyBases: over(years(year, 5), 50_000_000),
    })),
  ],
  [
    /^fixedAssets$/,
    (path, document) => [asset, federalAsset].flatMap((made) => lists(made)(path, document)),
  ],
  [/^fixedAssets\[\d+\]\.deduction$/, values('regional', 'federal')],
  [/^fixedAssets\[\d+\]\.kind$/, values('equipment', 'building')],
  [
    /^landPlots$/,
    lists((year) => ({
      id: `plot of ${year}`,
      cadastralValue: 10_000_000,
      rate: '0.015',
      title: `${year}-05-20`,
    })),
  ],
  [/^transportTax$/, yearly(10_000, 0)],
  [
    /^imports$/,
    lists((year) => ({
      year,
      customsValue: 1_000_000,
      dutyRate: '0.05',
      vatDeductible: false,
      usedInZone: true,
    })),
  ],
  [
    /^exports$/,
    values(
      ...['2018-05-20', '2020-05-20'].map((day) => [
        { day, transportCost: 20_000_000, goodsValue: 100_000_000, selected: true },
      ]),
      [],
    ),
  ],
  [
    /^exports\[\d+\]\.day$/,
    (path) =>
      ['12-31', '01-01', '06-30'].map((day) => (tree) => {
        const dated = path.replace(/day$/, 'year');
        const moved = written(tree, path, `${valueAt(tree, dated)}-${day}`);
        return written(moved, dated, undefined);
      }),
  ],
  [/\.(rate|dutyRate)$/, values(...RATES)],
  [/\.vatDeductible$/, values(true, false)],
  [
    /^borrowing\.drawn$/,
    (path) =>
      [2021, 2018, 2016, 2024, 2009, 2025, 2022].flatMap((year) => values(`${year}-12-20`)(path)),
  ],
  [
    /^borrowing\.outputFrom$/,
    (path, document) => [
      ...turningYears(document).flatMap((year) => values(year, year + 1)(path)),
      ...values(2009, LAST)(path),
    ],
  ],
  [/^borrowing\.sales$/, sales],
  [/^borrowing\.(marketRate|russianShare)$/, values(...[...RATES].reverse())],
  [/^borrowing\.termMonths$/, values(60, 24, 120, 240)],
  [/^borrowing\.investmentPhaseEnds$/, values('2024-12-31', '2019-12-31', '2030-06-30')],
  [/^borrowing\.amount$/, borrowed(...LOAN_AMOUNTS)],
  [/^borrowing\.advance$/, borrowed(300_000_000, ...MEANS)],
  [/^borrowing\.otherFundLoans$/, borrowed(0, ...MEANS)],
  [/^borrowing\.ownFunds$/, borrowed(500_000_000, ...MEANS)],
  [/^borrowing\.totalBudget$/, borrowed(5_000_000_000, ...MEANS)],
  [/^borrowing\./, borrowed(...MEANS)],
];

const isGood = (path: string): boolean =>
  path !== 'borrowing.facts.foodManufacturer' &&
  (RESIDENT_INVESTOR[path.replace('investor.', '') as keyof typeof RESIDENT_INVESTOR] ?? true);

/** Answers that may be given to a missing fact of a document; throws where it is a fact of another kind than those listed. */
export function answersTo(
  { asks, path }: { readonly path: string; readonly asks: string },
  document: ProfileDocument,
): readonly Answer[] {
  const tree = document as unknown as Tree;
  if (asks === 'yes-no' && path.startsWith('statuses')) return STATUSES(path, tree);
  if (asks === 'yes-no' && path !== 'project.site') {
    return values(isGood(path), !isGood(path))(path);
  }
  const [, answers] = VALUES.find(([pattern]) => pattern.test(path)) ?? [];
  if (answers === undefined) throw new Error(`no answers are known for ${path}`);
  return answers(path, tree);
}
