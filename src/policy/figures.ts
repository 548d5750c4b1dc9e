import type { Day } from '../kit/day';
import type { Citation, Standing } from '../kit/finding';
import type { Figure } from './figure';
import type { Policy } from './policy';
import { type Kind, type KindValues, SHAPE } from './shape';
import { type WrittenValue, writtenValue } from './written';

/** A figure of a policy with its history, as plain JSON. */
export interface PolicyFigure {
  /** Its path in the policy: `rip.capShare`. */
  readonly path: string;
  readonly kind: Kind;
  /** Read once on entry to the measure, or anew in each tax period. */
  readonly read: Figure<unknown>['read'];
  readonly decides: Figure<unknown>['decides'];
  /** The oldest first. */
  readonly values: readonly PolicyFigureValue[];
}

/** A value of a figure from a day on, until the next one. */
export interface PolicyFigureValue {
  readonly from: Day;
  /** As an amendment writes it: money, rates and shares as decimal text. */
  readonly value: WrittenValue;
  readonly citation: Citation;
  readonly standing: Standing;
  /** The day on which the value was last held against its source; none where an amendment gave it. */
  readonly checked?: Day;
}

/**
 * Every figure of a policy: the names that an amendment may use, the kind of
 * value each takes, and all the values that it has.
 *
 * @example
 * const figure = policyFigures(policyOf()).find(({ path }) => path === 'rip.minCapitalInvestmentShort');
 * figure.kind; // 'money'
 * figure.read; // 'entry'
 * figure.values.map(({ from, value }) => `${value} from ${from}`); // ['50000000 from 2009-01-01']
 * figure.values.every(({ checked }) => checked > '2026-01-01'); // true
 */
export function policyFigures(policy: Policy): readonly PolicyFigure[] {
  const days = checkDays(policy);
  return figuresOf(policy).map(({ path, kind, figure: { read, decides, values } }) => ({
    path: path.join('.'),
    kind,
    read,
    decides,
    values: values.map(({ from, value, citation, standing }) => ({
      from,
      value: writtenValue(kind, value),
      citation,
      standing,
      ...checkedOn(days.get(citation)),
    })),
  }));
}

const checkedOn = (checked: Day | undefined) => (checked === undefined ? {} : { checked });

/** The day on which each source of a policy was last checked. */
const checkDays = ({ checked }: Policy): ReadonlyMap<Citation, Day> =>
  new Map(checked.flatMap(({ on, sources }) => sources.map((source) => [source, on] as const)));

/** A figure with the names that lead to it and its kind. */
export interface PlacedFigure {
  readonly path: readonly string[];
  readonly kind: Kind;
  readonly figure: Figure<KindValues[Kind]>;
}

/** Every figure of a policy, in the order of the table of kinds. */
export const figuresOf = (policy: Policy): readonly PlacedFigure[] => placed(policy, SHAPE, []);

function placed(part: object, shape: object, above: readonly string[]): PlacedFigure[] {
  return Object.entries(shape).flatMap(([name, kind]: [string, Kind | object]) => {
    const path = [...above, name];
    // The table of kinds has the shape of the policy.
    const inside = (part as { readonly [name: string]: unknown })[name];
    return typeof kind === 'string'
      ? [{ path, kind, figure: inside as PlacedFigure['figure'] }]
      : placed(inside as object, kind, path);
  });
}
