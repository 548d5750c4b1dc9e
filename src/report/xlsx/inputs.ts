import { isPlain } from '../../kit/fixed-point';
import { type Ratio, sum, whole, ZERO } from '../../kit/ratio';
import { ratioOf } from './exact';
import type { At } from './layout';

/** A number of the profile that a cell may hold. */
export interface InputField {
  readonly path: string;
  readonly value: string;
  readonly amount: Ratio;
}

/** Amounts of a field by year, in the order of the years. */
export interface InputSeries {
  readonly path: string;
  readonly years: ReadonlyMap<number, InputField>;
}

/** The numbers of a profile that formulas may refer to. */
export interface Inputs {
  readonly series: readonly InputSeries[];
  /** Numbers that stand alone, by their paths. */
  readonly single: ReadonlyMap<string, InputField>;
}

/** Fields by year that formulas may refer to. */
const SERIES: readonly string[] = [
  'taxableProfit',
  'company.taxableProfit',
  'capitalInvestment',
  'property.immovable',
  'property.movable',
  'transportTax',
];

/** Numbers of lists that formulas may refer to, by the list. */
const LISTED: { readonly [list: string]: readonly string[] } = {
  landPlots: ['cadastralValue'],
  imports: ['customsValue'],
  exports: ['transportCost', 'goodsValue'],
};

/** The numbers that a document of a profile holds. */
export function inputsOf(document: unknown): Inputs {
  return {
    series: SERIES.flatMap((path) => {
      const years = yearsAt(document, path);
      return years.size === 0 ? [] : [{ path, years }];
    }),
    single: new Map(
      Object.entries(LISTED).flatMap(([list, names]) =>
        itemsAt(document, list).flatMap((item, index) =>
          names.flatMap((name) => {
            const path = `${list}[${index}].${name}`;
            const field = fieldOf(path, memberOf(item, name));
            return field === undefined ? [] : [[path, field] as const];
          }),
        ),
      ),
    ),
  };
}

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const memberOf = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

const valueAt = (document: unknown, path: string): unknown =>
  path.split('.').reduce(memberOf, document);

function itemsAt(document: unknown, path: string): readonly unknown[] {
  const items = valueAt(document, path);
  return Array.isArray(items) ? items : [];
}

/** Amounts of a series: a map of years, or a list of years with amounts and nothing else. */
function yearsAt(document: unknown, path: string): ReadonlyMap<number, InputField> {
  const value = valueAt(document, path);
  const pairs = isRecord(value)
    ? Object.entries(value)
    : itemsAt(document, path).map((item) => [memberOf(item, 'year'), memberOf(item, 'amount')]);
  const isPlainList = itemsAt(document, path).every(
    (item) => isRecord(item) && Object.keys(item).every((name) => PLAIN_KEYS.includes(name)),
  );
  if (!isPlainList) return new Map();
  const fields = pairs.flatMap(([year, amount]) => {
    const field = fieldOf(`${path}.${String(year)}`, amount);
    return field === undefined ? [] : [[Number(year), field] as const];
  });
  return new Map(fields.sort(([one], [other]) => one - other));
}

const PLAIN_KEYS = ['year', 'amount'];

function fieldOf(path: string, value: unknown): InputField | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && isPlain(text)
    ? { path, value: text, amount: ratioOf(text) }
    : undefined;
}

/** The identifier of a plot in a document, by its place in the list. */
export const plotAt = (document: unknown, id: string): number =>
  itemsAt(document, 'landPlots').findIndex((plot) => memberOf(plot, 'id') === id);

/** A number with the formula that gives it from the inputs. */
export interface Linked {
  readonly formula: (at: At) => string;
  readonly amount: Ratio;
  /** The fields that it refers to. */
  readonly paths: readonly string[];
}

/** The sum of a series over years, both included; of years without a field nothing. */
export const sumOver = ({ years }: InputSeries, first: number, last: number): Ratio =>
  [...years].reduce(
    (total, [year, { amount }]) => (year < first || year > last ? total : sum(total, amount)),
    ZERO,
  );

export const NO_AMOUNT: Ratio = whole(0n);
