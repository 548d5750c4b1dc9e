import type { Figure } from '../figures/figure';
import { figuresOf } from '../figures/figures';
import type { Kind } from '../figures/kinds';
import type { Policy } from '../figures/policy';
import { type WrittenValue, writtenValue } from '../figures/written';
import type { Day } from '../kit/day';
import type { Citation, Standing } from '../kit/finding';
import { CHECKED } from './kaluga/editions/checked';

/** A figure of a policy with its history, as plain JSON. */
export interface PolicyFigure {
  /** Its path in the policy: `rip.capShare`. */
  readonly path: string;
  readonly kind: Kind;
  /** Read once on entry to the measure, or again in each tax period. */
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
  const days = checkDays();
  return figuresOf(policy).map(
    ({ path, definition: [kind], figure: { read, decides, values } }) => ({
      path: path.join('.'),
      kind,
      read,
      decides,
      values: values.map(({ from, value, citation, standing }) => ({
        from,
        value: writtenValue(kind, value),
        citation,
        standing,
        ...checkedOn(days.get(nameOf(citation))),
      })),
    }),
  );
}

const checkedOn = (checked: Day | undefined) => (checked === undefined ? {} : { checked });

/** A source by what it says and where, as a policy that was copied has others of the same. */
const nameOf = ({ text, address = '' }: Citation): string => `${text} ${address}`;

/** The day on which each source was last checked. */
const checkDays = (): ReadonlyMap<string, Day> =>
  new Map(
    CHECKED.flatMap(({ on, sources }) => sources.map((source) => [nameOf(source), on] as const)),
  );
