import type { Plan } from '../../../answer/results/plan';
import { equals, lessRatio, type Ratio, sum } from '../../../kit/ratio';
import { ratioOf } from '../exact';
import { type InputField, type Inputs, NO_AMOUNT, plotAt } from '../inputs';
import type { At } from '../layout';
import type { TaxGroup, TermSide } from './groups';

/** How a base follows from other cells. */
export interface Link {
  readonly formula: (at: At, column: number) => string;
  /** The fields of the profile that it refers to. */
  readonly paths: readonly string[];
  /** What is added to it and follows from nothing: losses, depreciation that is not taken. */
  readonly rest?: Ratio;
}

/** What links are made from. */
export interface LinkSources {
  readonly inputs: Inputs;
  readonly document: unknown;
  readonly raised: ReadonlyMap<number, Ratio>;
}

interface Candidate {
  readonly amount: Ratio;
  readonly link: Link;
}

/** What is saved in each year and so added to its profit. */
export const raisedByYear = ({ best }: Plan): ReadonlyMap<number, Ratio> =>
  new Map(best.raisedProfit.map(({ amount, year }) => [year, ratioOf(amount)]));

/** Where a term stands. */
export interface TermOf {
  readonly tax: string;
  readonly year: number;
  readonly side: TermSide;
  /** The plot, the goods or the carriage that its part is of. */
  readonly of: string | undefined;
  /** Its place among the terms of the side. */
  readonly index: number;
  /** Whether the tax of the year has no other part. */
  readonly isAlone: boolean;
}

/** How the base of a term follows from the numbers of the profile; undefined where it follows from none. */
export function linkOf(base: string, place: TermOf, sources: LinkSources): Link | undefined {
  const { tax } = place;
  const amount = ratioOf(base);
  const candidates = candidatesOf(place, sources);
  const found = candidates.find((one) => equals(one.amount, amount));
  if (found !== undefined || tax !== 'income') return found?.link;
  const [nearest] = candidates;
  return nearest && { ...nearest.link, rest: lessRatio(amount, nearest.amount) };
}

/** Terms of which the least is paid: the cost, then the value of the goods. */
const LEAST: readonly string[] = ['transportCost', 'goodsValue'];

function candidatesOf(place: TermOf, sources: LinkSources): readonly Candidate[] {
  const { document, inputs } = sources;
  const { index, isAlone, of, side, tax, year } = place;
  // What others of the year leave of a limit would not follow, so only one by itself is followed.
  if (side === 'least') {
    return isAlone && index < LEAST.length ? singly(inputs, `${of ?? ''}.${LEAST[index]}`) : [];
  }
  switch (tax) {
    case 'income':
      return onProfit(year, side, sources);
    case 'property':
      return onProperty(year, inputs);
    case 'transport':
      return inYear(inputs, 'transportTax', year).map(alone);
    case 'land':
      return singly(
        inputs,
        of === undefined ? '' : `landPlots[${plotAt(document, of)}].cadastralValue`,
      );
    case 'customs-duty':
      return singly(inputs, `${of ?? ''}.customsValue`);
    default:
      return [];
  }
}

/** The row of a series, and that of a number that stands alone. */
export const rowOf = (path: string): string => path.replace(/\.\d{4}$/, '');

const cellOf =
  (path: string) =>
  (at: At, column: number): string =>
    at(rowOf(path), /\.\d{4}$/.test(path) ? column : 1, 'inputs');

const alone = ({ amount, path }: InputField): Candidate => ({
  amount,
  link: { formula: cellOf(path), paths: [path] },
});

const singly = ({ single }: Inputs, path: string): readonly Candidate[] => {
  const field = single.get(path);
  return field === undefined ? [] : [alone(field)];
};

const inYear = ({ series }: Inputs, path: string, year: number): readonly InputField[] =>
  series.flatMap((one) => (one.path === path ? (one.years.get(year) ?? []) : []));

/** The profit of a year; with the package what is saved is added. Of a part of a company nothing is followed. */
function onProfit(
  year: number,
  side: TermSide,
  { inputs, raised }: LinkSources,
): readonly Candidate[] {
  const ofCompany = inYear(inputs, 'company.taxableProfit', year);
  const fields = ofCompany.length > 0 ? [] : inYear(inputs, 'taxableProfit', year);
  const added = raised.get(year);
  return fields.flatMap((field): readonly Candidate[] => {
    const declared = alone(field);
    const whole =
      side === 'before' || added === undefined
        ? declared
        : {
            amount: sum(declared.amount, added),
            link: {
              formula: (at: At, column: number) =>
                `${declared.link.formula(at, column)}+${at('raised', column)}`,
              paths: declared.link.paths,
            },
          };
    const positive: Candidate = {
      amount: whole.amount.dividend < 0n ? NO_AMOUNT : whole.amount,
      link: {
        formula: (at, column) => `MAX(0,${whole.link.formula(at, column)})`,
        paths: whole.link.paths,
      },
    };
    return [whole, positive];
  });
}

/** Average values of a year: of all property, or of one of its kinds. */
function onProperty(year: number, inputs: Inputs): readonly Candidate[] {
  const [immovable] = inYear(inputs, 'property.immovable', year);
  const [movable] = inYear(inputs, 'property.movable', year);
  const each = [immovable, movable].flatMap((field) => (field === undefined ? [] : [alone(field)]));
  const [one, other] = each;
  if (one === undefined || other === undefined) return each;
  const both: Candidate = {
    amount: sum(one.amount, other.amount),
    link: {
      formula: (at, column) => `${one.link.formula(at, column)}+${other.link.formula(at, column)}`,
      paths: [...one.link.paths, ...other.link.paths],
    },
  };
  return [...each, both];
}

/** Groups whose saving is part of what raises the profit of a year. */
export const raisingGroups = (
  groups: readonly TaxGroup[],
  taxes: readonly string[],
): readonly TaxGroup[] => groups.filter(({ tax }) => taxes.includes(tax));
